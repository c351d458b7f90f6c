/**
 * Cells into rows, with everything that is wrong with the cells themselves. Nothing stops at the first problem: a row
 * with an unreadable cell is kept as a draft, so that its other cells are still checked.
 * Source: issue "Step 2", part B and must-be-true 1.
 */
import { type Failure } from "../../core";
import { isBlank } from "../cell";
import { type Finding, type PlacedRow } from "../model";
import { type Field } from "./field";
import { type Cause, failureAt, findingOf, placeAt, type Placing } from "./finding";
import { type Catalogue, PUBLISHED } from "./known";
import { readHeadings } from "./read-headings";
import { type RowReader, rowReader } from "./read-row";
import { type DraftRow, type ReadTable, type TableSource } from "./table";

/** Ten times the largest set that is known. */
const ROW_LIMIT = 20_000;
const COLUMN_LIMIT = 200;
/** Without these a row is no row. */
const KEY_FIELDS: ReadonlySet<Field> = new Set<Field>(["parameter", "jaar", "scenario", "waarde"]);

export function readTable(source: TableSource, catalogue: Catalogue = PUBLISHED): ReadTable {
  const placing: Placing = { parameter: source.parameter, cellAt: source.cellAt, columns: new Map() };
  const first = source.cells.findIndex(isFilled);
  let end = source.cells.length;
  while (end > 0 && !isFilled(source.cells[end - 1] ?? [])) end -= 1;
  const cells = source.cells.slice(Math.max(first, 0), end);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (first < 0) return refused(placing, { code: "empty-table" });
  const limits = { rowLimit: ROW_LIMIT, columnLimit: COLUMN_LIMIT };
  if (cells.length > ROW_LIMIT || columns > COLUMN_LIMIT)
    return refused(placing, { code: "table-too-large", rows: cells.length, columns, ...limits });
  return readFrom(first, cells, placing, source, catalogue);
}

function isFilled(row: readonly unknown[]): boolean {
  return !row.every(isBlank);
}

function refused(placing: Placing, cause: Cause): ReadTable {
  const refusal = failureAt(cause, placeAt(placing));
  return { ...placing, rows: [], drafts: [], findings: [findingOf("error", refusal)], refusal };
}

/** @param first 0-based row of the headings in the range; `cells` starts there */
function readFrom(
  first: number,
  cells: TableSource["cells"],
  unheaded: Placing,
  source: TableSource,
  catalogue: Catalogue,
): ReadTable {
  const [top = [], ...below] = cells;
  const filled = (column: number): boolean => below.some((row) => !isBlank(row[column]));
  const { columns, findings, refusal } = readHeadings(top, first + 1, unheaded, filled);
  const placing: Placing = { ...unheaded, columns };
  const reader = rowReader(placing, top, catalogue, source.decimal);
  const drafts = columns.size === 0 ? [] : below.flatMap((row, i) => reader.read(row, first + 2 + i) ?? []);
  const all = [...findings, ...reader.findings, ...wholeFindings(below.length, reader, placing)];
  return {
    ...placing,
    rows: refusal === undefined ? drafts.flatMap(rowOf) : [],
    drafts,
    findings: all,
    ...(refusal === undefined ? {} : { refusal }),
  };
}

function wholeFindings(rows: number, { styles }: RowReader, placing: Placing): readonly Finding[] {
  if (rows === 0) return [findingOf("error", failureAt({ code: "empty-table" }, placeAt(placing)))];
  const [comma, point] = [styles.get("comma"), styles.get("point")];
  if (comma === undefined || point === undefined) return [];
  const heading = placing.columns.get("waarde");
  const place = placeAt(placing, undefined, heading?.column, heading?.heading);
  return [findingOf("warning", failureAt({ code: "mixed-decimals", comma, point }, place))];
}

function rowOf({ at, text, waarde, unread }: DraftRow): PlacedRow[] {
  const readable = unread.size === 0 || ![...unread.keys()].some((field) => KEY_FIELDS.has(field));
  return readable && waarde !== undefined && text.parameter !== "" ? [{ at, row: { ...text, waarde } }] : [];
}

/** The failure that makes a draft no row; undefined when it is one. */
export function unreadableOf(draft: DraftRow): Failure | undefined {
  return [...draft.unread].find(([field]) => KEY_FIELDS.has(field))?.[1];
}
