/**
 * Blocks that repeat on a sheet, such as one for each scenario: whether cells stand in the same one.
 * Method: rows (or columns) by the text of their label; on the way from a cell to one of another block both labels are met.
 */
import { type Place, type ScanCell } from "./book";
import { type Reading } from "./reading";
import { type CellRef } from "./symbol/poly";

const REACH = 60;

interface Texts {
  /** The texts that a row begins with. */
  readonly heads: ReadonlyMap<number, string>;
  /** Rows by what they begin with. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Columns with a text, by its row and the text. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Reading, Map<number, Texts>>();

function put(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

function textIn({ value }: ScanCell): string {
  return typeof value === "string" ? value.trim() : "";
}

function textsOf(sheet: number, reading: Reading): Texts {
  const sheets = known.get(reading) ?? new Map<number, Texts>();
  known.set(reading, sheets);
  const there = sheets.get(sheet) ?? readTexts(reading.index.sheets[sheet]?.cells ?? []);
  sheets.set(sheet, there);
  return there;
}

function readTexts(cells: readonly ScanCell[]): Texts {
  const [heads, rows, columns] = [
    new Map<number, string>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
  ];
  const ended = new Set<number>();
  for (const cell of cells) {
    const { row, column } = cell;
    const text = textIn(cell);
    if (text !== "") put(columns, `${row} ${text}`, column);
    if (text === "" && (cell.value !== null || cell.formula !== undefined)) ended.add(row);
    else if (text !== "" && !ended.has(row)) heads.set(row, `${heads.get(row) ?? ""} ${text}`);
  }
  for (const [row, head] of heads) put(rows, head, row);
  return { heads, rows, columns };
}

/** The places of all rows (or columns) with the label of this one, in order. */
function likeRows(cell: Place, across: boolean, reading: Reading): readonly number[] {
  const { heads, rows, columns } = textsOf(cell.sheet, reading);
  if (across) return rows.get(heads.get(cell.row) ?? "") ?? [];
  for (let at = cell.row - 1; at >= 1 && at >= cell.row - REACH; at--) {
    const label = reading.index.cell({ ...cell, row: at });
    if (!label) return [];
    const text = textIn(label);
    if (text !== "") return columns.get(`${at} ${text}`) ?? [];
  }
  return [];
}

/** A cell of a block with the places of what has the same label. */
interface Row {
  readonly sheet: number;
  readonly at: number;
  readonly like: readonly number[];
}

function between(list: readonly number[], a: number, b: number): boolean {
  return list.some((at) => at > Math.min(a, b) && at < Math.max(a, b));
}

/** From one block to another: on the way from one to the other both labels are met again. */
function apart(a: Row, b: Row): boolean {
  return a.sheet === b.sheet && between(a.like, a.at, b.at) && between(b.like, a.at, b.at);
}

/** Whether no two cells stand in different blocks of a sheet. Cells that do not move along with a copy are no part of one. */
export function inOneBlock(cells: readonly CellRef[], across: boolean, reading: Reading): boolean {
  const moving = cells.filter(({ fixedRow, fixedColumn }) => !(across ? fixedRow : fixedColumn));
  const rows = moving.map((cell): Row => ({
    sheet: cell.sheet,
    at: across ? cell.row : cell.column,
    like: likeRows(cell, across, reading),
  }));
  return rows.every((a, i) => rows.slice(i + 1).every((b) => !apart(a, b)));
}
