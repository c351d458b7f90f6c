/** The open workbook as the reader of formulas wants it: cells that hold or show something, and names. */
import { type ScanBook, type ScanCell } from "../../migration";
import { boxOf, refOf } from "../../workbook/area";
import { type CellsAnswer, type NameFact } from "../../workbook/port";
import { type Sources } from "../doorrekening/sources";

/** Tables are left out: what is asked of formulas here does not depend on what a reference to a table means. */
export function scanBookOf({ answers }: Sources, names: readonly NameFact[]): ScanBook {
  return {
    sheets: answers.map((answer) => ({ name: answer.sheet, cells: cellsOf(answer) })),
    names: names.flatMap(({ name, text }) => (text === null ? [] : [{ name, text: text.replace(/^=/, "") }])),
    tables: [],
  };
}

function cellsOf({ range, contents, values, formats, filled }: CellsAnswer): ScanCell[] {
  const { top, left } = boxOf(range);
  const fills = new Map(filled.map(({ by, cells }) => [by, cells]));
  return contents.flatMap((row, i) =>
    row.flatMap((content, j): ScanCell[] => {
      // What a formula elsewhere fills holds nothing itself.
      if (content === null || content === "") return [];
      const cell = {
        row: top + i,
        column: left + j,
        value: values[i]?.[j] ?? null,
        ...formatOf(formats[i]?.[j]),
      };
      if (typeof content !== "object" || !("formula" in content)) return [cell];
      const filledFrom = fills.get(refOf(cell.row, cell.column));
      return [
        { ...cell, formula: content.formula, ...(filledFrom === undefined ? {} : { fills: filledFrom }) },
      ];
    }),
  );
}

function formatOf(format: string | undefined): Pick<ScanCell, "format"> {
  return format === undefined || format === "General" ? {} : { format };
}
