/**
 * A workbook as the grid engine wants it: cells, looks, sizes, names. The browser workbook shows it, the command line
 * calculates it. Cells that a formula spills over are left out, because the engine fills them itself.
 */
import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import type { CellValue, XlsxCell, XlsxSheet, XlsxWorkbook } from "../../xlsx";
import { type Area, areaOf, MAX_COLUMNS, MAX_ROWS } from "../address";
import { univerStyle } from "./formats";

export const WORKBOOK_ID = "werkmap";

/** Ids of the sheets by their position. */
export function sheetId(index: number): string {
  return `blad${index}`;
}

/** Inverse of `sheetId`. */
export function sheetIndex(id: string): number {
  return Number(id.slice("blad".length));
}

export interface SnapshotOptions {
  /** Formula text of a cell without `=`, or undefined to keep the stored value as a constant. */
  readonly formula?: (sheet: XlsxSheet, cell: XlsxCell) => string | undefined;
  /** Result of a formula in an earlier round, for formulas that the engine calculates before their precedents. */
  readonly earlier?: ((sheetId: string, row: number, column: number) => ICellData | undefined) | undefined;
  /** Looks, sizes and merged cells; calculation needs none. */
  readonly looks?: boolean;
  /** Rows and columns beyond the used ones, room for formulas that spill. */
  readonly spareRows?: number;
  readonly spareColumns?: number;
}

/** Size of the sheet's text, at 96 dots per inch. [pixels per point] */
const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit in Excel's default font; a column's width in the file includes its padding. Source: ECMA-376 part 1, §18.3.1.13. [pixels] */
const DIGIT_PIXELS = 7;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** The grid's enums are plain numbers here, so that this module does not load the grid. */
type Plain = Record<string, unknown>;

export function snapshotOf(book: XlsxWorkbook, options: SnapshotOptions = {}): IWorkbookData {
  const { looks = true } = options;
  const styles = Object.fromEntries(
    looks ? book.styles.map((style, index) => [String(index), univerStyle(style)]) : [],
  );
  const sheets = book.sheets.map(
    (sheet, index) => [sheetId(index), worksheet(book, sheet, index, options)] as const,
  );
  const plain: Plain = {
    id: WORKBOOK_ID,
    name: WORKBOOK_ID,
    appVersion: "",
    locale: "enUS",
    styles,
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
  return plain as unknown as IWorkbookData;
}

function worksheet(
  book: XlsxWorkbook,
  sheet: XlsxSheet,
  index: number,
  { looks = true, formula = defaultFormula, earlier, spareRows = 40, spareColumns = 8 }: SnapshotOptions,
): Plain {
  const spilled = spilledCells(sheet);
  const cellData: Record<number, Record<number, Plain>> = {};
  let [rowCount, columnCount] = [0, 0];
  for (const cell of sheet.cells) {
    rowCount = Math.max(rowCount, cell.row);
    columnCount = Math.max(columnCount, cell.column);
    const data = spilled.has(cell.ref) ? {} : cellContent(cell, formula(sheet, cell));
    if ("f" in data) addEarlier(data, earlier, index, cell);
    if (looks) Object.assign(data, cellStyle(book, cell));
    if (Object.keys(data).length > 0) (cellData[cell.row - 1] ??= {})[cell.column - 1] = data;
  }
  return {
    id: sheetId(index),
    name: sheet.name,
    cellData,
    rowCount: Math.min(MAX_ROWS, rowCount + spareRows),
    columnCount: Math.min(MAX_COLUMNS, Math.max(columnCount + spareColumns, 20)),
    ...(looks ? appearance(sheet, columnCount + spareColumns) : {}),
  };
}

function addEarlier(
  data: Plain,
  earlier: SnapshotOptions["earlier"],
  index: number,
  { row, column }: XlsxCell,
): void {
  Object.assign(data, earlier?.(sheetId(index), row - 1, column - 1));
}

function defaultFormula(_: XlsxSheet, { formula }: XlsxCell): string | undefined {
  return formula && formula.kind !== "data-table" ? formula.text : undefined;
}

function cellContent({ value }: XlsxCell, formula: string | undefined): Plain {
  if (formula !== undefined) return { f: `=${formula}` };
  return value === null ? {} : constant(value);
}

/** A constant with its type, so that a text of digits stays text. */
function constant(value: Exclude<CellValue, null>): Plain {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "string" ? value : value.error, t: 1 };
}

/** The engine takes a number in a cell with text format for text; Excel does not, so that format is left out. */
function cellStyle(book: XlsxWorkbook, { style, value, formula }: XlsxCell): Plain {
  const found = book.styles[style];
  if (!found) return {};
  if (found.numberFormat !== "@" || (typeof value === "string" && !formula)) return { s: String(style) };
  return { s: univerStyle({ ...found, numberFormat: "General" }) };
}

function appearance(sheet: XlsxSheet, columnCount: number): Plain {
  const { frozen } = sheet;
  return {
    mergeData: sheet.merges.map((merge) => univerRange(areaOf(merge))),
    columnData: columns(sheet, columnCount),
    rowData: rows(sheet),
    defaultColumnWidth: columnPixels(sheet.defaultColumnWidth) ?? DEFAULT_WIDTH,
    defaultRowHeight: rowPixels(sheet.defaultRowHeight) ?? DEFAULT_HEIGHT,
    hidden: sheet.state === "visible" ? 0 : 1,
    showGridlines: sheet.showGridLines ? 1 : 0,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
    },
  };
}

function columns(sheet: XlsxSheet, columnCount: number): Record<number, Plain> {
  const result: Record<number, Plain> = {};
  for (const { first, last, width, hidden } of sheet.columns) {
    const w = columnPixels(width);
    for (let column = first; column <= Math.min(last, columnCount); column++) {
      result[column - 1] = { ...(w === undefined ? {} : { w }), hd: hidden ? 1 : 0 };
    }
  }
  return result;
}

function rows(sheet: XlsxSheet): Record<number, Plain> {
  const result: Record<number, Plain> = {};
  for (const { row, height, hidden } of sheet.rows) {
    const h = rowPixels(height);
    result[row - 1] = { ...(h === undefined ? {} : { h, ia: 0 }), hd: hidden ? 1 : 0 };
  }
  return result;
}

function columnPixels(width: number | undefined): number | undefined {
  return width === undefined ? undefined : Math.round(width * DIGIT_PIXELS);
}

function rowPixels(height: number | undefined): number | undefined {
  return height === undefined ? undefined : Math.round(height * PIXELS_PER_POINT);
}

/** Cells that hold the stored result of a formula in another cell. */
function spilledCells(sheet: XlsxSheet): ReadonlySet<string> {
  const areas = sheet.cells.flatMap(({ ref, formula }) =>
    formula?.range && formula.kind !== "data-table" ? [{ ref, area: areaOf(formula.range) }] : [],
  );
  const spilled = new Set<string>();
  if (areas.length === 0) return spilled;
  const byRow = new Map<number, XlsxCell[]>();
  for (const cell of sheet.cells) {
    const list = byRow.get(cell.row);
    if (list) list.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  for (const { ref, area } of areas) {
    for (let row = area.top + 1; row <= area.bottom + 1; row++) {
      for (const cell of byRow.get(row) ?? []) {
        const inside = cell.column > area.left && cell.column <= area.right + 1;
        if (inside && cell.ref !== ref && !cell.formula) spilled.add(cell.ref);
      }
    }
  }
  return spilled;
}

export function univerRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
