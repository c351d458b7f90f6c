/**
 * The part of a sheet that did not exist: cells, column widths, frozen rows, a filter, tables.
 * Source: ECMA-376 part 1, §18.3.1.99 (order of the children of worksheet), §18.3.1.66 (pane), §18.3.1.13 (col).
 */
import { type CellEdit, newCellXml } from "./cell-xml";
import { XlsxError } from "./error";
import { MODEL_LIMITS } from "./limits";
import { type CellLook } from "./look";
import { type NewCell, type NewSheet } from "./model-edits";
import { type CellRange, MAX_COLUMN, MAX_ROW, formatRange, formatRef, parseRange, parseRef } from "./refs";
import { rangeContains, rangesOverlap } from "./refs";

export interface SheetContext {
  /** Namespaces of SpreadsheetML and of relationships in this file. */
  readonly namespace: string;
  readonly relationships: string;
  style(look: CellLook): number;
  /** The formula of a cell as a file stores it. */
  formula(cell: NewCell): Exclude<CellEdit["formula"], string>;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: NewCell;
  /** Lies in the range of a formula, as its result. */
  readonly spilled: boolean;
}

/** XML of the sheet; `tables` are the relationships to its table parts. @throws XlsxError */
export function newSheetXml(sheet: NewSheet, context: SheetContext, tables: readonly string[]): string {
  const placed = placeCells(sheet);
  const filter = filterRange(sheet);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${context.namespace}" xmlns:r="${context.relationships}">` +
    `<dimension ref="${formatRange(extent(placed))}"/>${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet.columnWidths ?? [])}<sheetData>${rowsXml(placed, context)}</sheetData>` +
    (filter ? `<autoFilter ref="${formatRange(filter)}"/>` : "") +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `${tablePartsXml(tables)}</worksheet>`
  );
}

/** Range of the filter. @throws XlsxError when it is no range or lies over a table, which has its own */
export function filterRange({ autoFilter, tables = [] }: NewSheet): CellRange | undefined {
  if (autoFilter === undefined) return undefined;
  const range = parseRange(autoFilter);
  if (!range) throw new XlsxError("bad-reference", "", autoFilter);
  for (const table of tables) {
    const whole = parseRange(table.range);
    if (whole && rangesOverlap(whole, range))
      throw new XlsxError("overlap", "", `${autoFilter}, ${table.name}`);
  }
  return range;
}

function placeCells({ cells }: NewSheet): PlacedCell[] {
  if (cells.length > MODEL_LIMITS.cells)
    throw new XlsxError("too-many-cells", "", String(MODEL_LIMITS.cells));
  const filled = arrayRanges(cells);
  const seen = new Set<string>();
  return cells
    .map((cell) => {
      const at = parseRef(cell.ref);
      if (!at) throw new XlsxError("bad-reference", "", cell.ref);
      if (seen.has(cell.ref)) throw new XlsxError("overlap", "", cell.ref);
      seen.add(cell.ref);
      const spilled = filled.some((range) => rangeContains(range, at.row, at.column));
      if (spilled && cell.formula !== undefined && cell.range === undefined)
        throw new XlsxError("overlap", "", cell.ref);
      return { ...at, cell, spilled };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Ranges that formulas fill: each starts at its formula, none lies over another. */
function arrayRanges(cells: readonly NewCell[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { ref, range: text, formula } of cells) {
    if (text === undefined) continue;
    const range = parseRange(text);
    if (!range || formula === undefined || formatRef(range.top, range.left) !== ref)
      throw new XlsxError("bad-reference", "", text);
    if (ranges.some((each) => rangesOverlap(each, range))) throw new XlsxError("overlap", "", text);
    ranges.push(range);
  }
  return ranges;
}

function extent(placed: readonly PlacedCell[]): CellRange {
  const rows = { first: placed[0]?.row ?? 1, last: placed[placed.length - 1]?.row ?? 1 };
  let [left, right] = [placed[0]?.column ?? 1, 1];
  for (const { column } of placed) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top: rows.first, left, bottom: rows.last, right };
}

function rowsXml(placed: readonly PlacedCell[], context: SheetContext): string {
  const pieces: string[] = [];
  let row = 0;
  for (const each of placed) {
    if (each.row !== row) pieces.push(row === 0 ? "" : "</row>", `<row r="${String(each.row)}">`);
    row = each.row;
    pieces.push(cellXml(each, context));
  }
  return pieces.join("") + (row === 0 ? "" : "</row>");
}

function cellXml({ row, column, cell, spilled }: PlacedCell, context: SheetContext): string {
  const style = cell.look === undefined ? undefined : String(context.style(cell.look));
  const isFormula = cell.formula !== undefined;
  const formula = isFormula ? context.formula(cell) : "keep";
  const typed = !isFormula && !spilled;
  return newCellXml({ row, column, formula, value: { to: cell.value }, typed }, style, "");
}

function viewXml({ showGridLines, frozenRows = 0, frozenColumns = 0 }: NewSheet): string {
  const count = (value: number, last: number): string => {
    if (!Number.isInteger(value) || value < 0 || value >= last)
      throw new XlsxError("outside-sheet", "", String(value));
    return String(value);
  };
  const [ySplit, xSplit] = [count(frozenRows, MAX_ROW), count(frozenColumns, MAX_COLUMN)];
  const lines = showGridLines === false ? ' showGridLines="0"' : "";
  const open = `<sheetViews><sheetView${lines} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `${open}/></sheetViews>`;
  const pane = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  const splits = `${frozenColumns === 0 ? "" : ` xSplit="${xSplit}"`}${frozenRows === 0 ? "" : ` ySplit="${ySplit}"`}`;
  const first = formatRef(frozenRows + 1, frozenColumns + 1);
  return (
    `${open}><pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** Excel: column width from 0 to 255 characters. */
const MAX_WIDTH = 255;

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, i) => {
    if (!(width >= 0 && width <= MAX_WIDTH) || i >= MAX_COLUMN)
      throw new XlsxError("bad-style", "", String(width));
    const number = String(i + 1);
    return width === 0
      ? ""
      : `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const all = columns.join("");
  return all === "" ? "" : `<cols>${all}</cols>`;
}

function tablePartsXml(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return `<tableParts count="${String(tables.length)}">${parts}</tableParts>`;
}
