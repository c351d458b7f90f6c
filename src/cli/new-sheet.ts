/** Facts about a new sheet as the writer of files takes them. */
import { boxOf, refOf } from "../workbook/area";
import type { CellsFact } from "../workbook/port";
import type { NewCell, NewSheet } from "../xlsx";

export interface SheetLayout {
  /** Formulas that fill more than their own cell. */
  readonly fills?: readonly { readonly cell: string; readonly range: string }[];
  /** Of column A, B, … [characters] */
  readonly widths?: readonly number[];
  /** 1-based, in bold with a line below; rows up to it stay in view. */
  readonly headingRow?: number;
}

/** @param facts all cells of the sheet */
export function newSheet(
  name: string,
  facts: readonly CellsFact[],
  { fills = [], widths, headingRow }: SheetLayout = {},
): NewSheet {
  const filled = new Map(fills.map(({ cell, range }) => [cell, range]));
  const lookOf = (row: number, column: number): Pick<NewCell, "look"> => {
    if (row === headingRow) return { look: { bold: true, rule: "below" } };
    return row === 1 && column === 1 ? { look: { bold: true } } : {};
  };
  return {
    name,
    cells: facts.flatMap((fact) => cellsOf(fact, filled, lookOf)),
    ...(widths ? { columnWidths: widths } : {}),
    ...(headingRow === undefined ? {} : { frozenRows: headingRow }),
  };
}

function cellsOf(
  { range, contents }: CellsFact,
  filled: ReadonlyMap<string, string>,
  lookOf: (row: number, column: number) => Pick<NewCell, "look">,
): NewCell[] {
  const { top, left } = boxOf(range);
  return contents.flatMap((cells, i) =>
    cells.flatMap((content, j): NewCell[] => {
      if (content === null || content === "") return [];
      const ref = refOf(top + i, left + j);
      const look = lookOf(top + i, left + j);
      if (typeof content !== "object" || "error" in content) return [{ ref, value: content, ...look }];
      const own = filled.get(ref);
      return [
        { ref, value: 0, formula: content.formula, ...(own === undefined ? {} : { range: own }), ...look },
      ];
    }),
  );
}
