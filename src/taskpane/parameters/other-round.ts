/** Another round to compare with: a second parameter sheet of the workbook, or a file. */
import { type Comparison, compareRows, type ParameterRow } from "../../params";
import { type Book } from "../view";
import { readSheet } from "./found";
import { placedTable } from "./placed-table";
import { readTable } from "../../params";

export interface OtherRound {
  /** Name of the sheet or file. */
  readonly name: string;
  readonly rows: readonly ParameterRow[];
}

/** Undefined when the sheet has no parameter table, or one that cannot be read whole. */
export async function roundOnSheet(book: Book, name: string): Promise<OtherRound | undefined> {
  const sheet = await readSheet(book, name, undefined);
  const placed = placedTable(sheet);
  const table = placed && readTable(placed.source);
  if (table === undefined || table.findings.some(({ severity }) => severity === "error")) return undefined;
  return { name, rows: table.rows.map(({ row }) => row) };
}

/** Sheets that by their name hold another round; the first is compared with unasked. */
export function likelyRounds(sheets: readonly string[], own: string | undefined): readonly string[] {
  return sheets.filter((name) => name !== own && /^parameters?\b(?!controle)/i.test(name));
}

/** @throws FailureError rows-share-key */
export function comparison(other: OtherRound, rows: readonly ParameterRow[]): Comparison {
  return compareRows(other.rows, rows);
}
