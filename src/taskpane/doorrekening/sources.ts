/** What there is in the workbook to calculate with: every sheet is read once, tables are known by their headings. */
import { STORED } from "../../params";
import { sameName } from "../../workbook/area";
import { type CellsAnswer } from "../../workbook/port";
import { type Book } from "../view";
import { type FoundTable, type TableKind, tablesIn } from "./tables";

export interface Sources {
  readonly tables: readonly FoundTable[];
  readonly sheets: readonly string[];
  /** What was read of each sheet that is not empty. */
  readonly answers: readonly CellsAnswer[];
}

/** @param read sheets so far, of how many; false stops @returns undefined when stopped */
export async function readSources(
  book: Book,
  progress: (read: number, of: number) => boolean,
): Promise<Sources | undefined> {
  const sheets = (await book.sheets()).map(({ name }) => name);
  const answers: CellsAnswer[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (!progress(index, sheets.length)) return undefined;
    const answer = await book.cells(sheet);
    if (answer !== undefined) answers.push(answer);
  }
  return progress(sheets.length, sheets.length)
    ? { sheets, answers, tables: answers.flatMap(tablesIn) }
    : undefined;
}

/** Of one kind; the parameter sheet of the product comes first. */
export function tablesOf({ tables }: Sources, kind: TableKind): readonly FoundTable[] {
  const found = tables.filter((table) => table.kind === kind);
  if (kind !== "parameters") return found;
  const own = found.filter(({ sheet }) => sameName(sheet, STORED.sheet));
  return [...own, ...found.filter((table) => !own.includes(table))];
}

export function answerOf({ answers }: Sources, sheet: string): CellsAnswer | undefined {
  return answers.find((answer) => sameName(answer.sheet, sheet));
}
