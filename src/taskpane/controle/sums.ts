/** Whether shares that belong together add up, in the parameter table of the workbook; nothing is adjusted. */
import { checkTable, findParameter, isBlank, STORED } from "../../params";
import { findingText, type Language } from "../../text";
import { addressOf, areaOf, boxOf, refOf, sameName } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { type FoundTable } from "../doorrekening/tables";
import { type Sources, tablesOf } from "../doorrekening/sources";

export interface SumsFound {
  /** Groups of parameters that the table has in part or whole. */
  readonly groups: number;
  readonly wrong: readonly { readonly text: string; readonly area: Area | undefined }[];
}

/** @returns undefined when the workbook has no parameter sheet of the product's */
export function sumsOf(sources: Sources, language: Language): SumsFound | undefined {
  const [table] = tablesOf(sources, "parameters").filter(({ sheet }) => sameName(sheet, STORED.sheet));
  if (table === undefined) return undefined;
  const { findings } = checkTable({ cells: table.cells, parameter: table.sheet, cellAt: cellAtOf(table) });
  const wrong = findings
    .filter(({ failure }) => failure.code === "group-sum" || failure.code === "too-many-combinations")
    .map((finding) => {
      const { what, remedy } = findingText(finding, language);
      const { cell } = finding.failure.place;
      const text = remedy === "" ? what : `${what}; ${remedy}`;
      return { text, area: cell === undefined ? undefined : areaOf(cell) };
    });
  return { groups: groupsIn(table), wrong };
}

function groupsIn({ cells: [headings = [], ...rows] }: FoundTable): number {
  const column = headings.findIndex((heading) => /^parameter/i.test(String(heading)));
  const sums = rows.flatMap((row) => {
    const id = row[column];
    const sum = isBlank(id) ? undefined : findParameter(String(id))?.definition.sum;
    return sum === undefined ? [] : [sum];
  });
  return new Set(sums).size;
}

function cellAtOf({ sheet, range }: FoundTable): (row: number, column: number) => string {
  const { top, left } = boxOf(range);
  return (row, column) => addressOf({ sheet, range: refOf(top + row - 1, left + column - 1) });
}
