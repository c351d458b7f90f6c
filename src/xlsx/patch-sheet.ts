/**
 * The text of a sheet part with the planned cells replaced or inserted; row spans and the dimension grow when needed.
 * Source: ECMA-376 part 1, §18.3.1.73 (row), §18.3.1.35 (dimension).
 */
import { type CellEdit, changedCellXml, newCellXml } from "./cell-xml";
import { XlsxError } from "./error";
import { formatRange, parseRange } from "./refs";
import { type RawCell, type RawRow, type RawSheet } from "./sheet-xml";
import { unclosed, withAttribute } from "./start-tag";
import { type TextEdit, applyEdits } from "./text-edits";
import { flag } from "./xml";

type Edit = CellEdit & { readonly cell?: RawCell };

export function patchSheet(sheet: RawSheet, edits: readonly Edit[]): string {
  const data = sheet.data;
  if (!data) throw new XlsxError("bad-xml", sheet.part, "sheetData");
  const prefix = data.name.slice(0, data.name.indexOf(":") + 1);
  const out: TextEdit[] = [];
  const added: Edit[] = [];
  for (const edit of edits) {
    const cell = edit.cell;
    if (cell)
      out.push({ start: cell.start, end: cell.end, text: changedCellXml(sheet.text, cell, edit, prefix) });
    else if (addsCell(edit)) added.push(edit);
  }
  if (added.length > 0) out.push(...insertions(sheet, data, added, prefix), ...dimensionEdit(sheet, added));
  return applyEdits(sheet.text, out);
}

const addsCell = ({ value, formula, style }: Edit): boolean =>
  value === "keep" || value.to !== null || formula !== "keep" || style !== undefined;

function insertions(
  sheet: RawSheet,
  data: NonNullable<RawSheet["data"]>,
  added: readonly Edit[],
  prefix: string,
): TextEdit[] {
  const byRow = new Map<number, Edit[]>();
  for (const edit of [...added].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  }
  const columns = columnStyles(sheet);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const ascending = [...sheet.rows].sort((a, b) => a.row - b.row);
  const newRows: { at: number; text: string }[] = [];
  const out: TextEdit[] = [];
  for (const [number, list] of byRow) {
    const row = rows.get(number);
    if (row) {
      out.push(...insertIntoRow(sheet, row, list, columns, prefix));
      continue;
    }
    const cells = list.map((edit) => newCellXml(edit, columns(edit.column), prefix)).join("");
    const text = `<${prefix}row r="${String(number)}">${cells}</${prefix}row>`;
    newRows.push({ at: firstAfter(ascending, number)?.start ?? data.closeStart, text });
  }
  if (data.closeStart === data.openEnd && sheet.text[data.openEnd - 2] === "/") {
    const tag = `${unclosed(sheet.text.slice(data.start, data.openEnd))}>`;
    const text = `${tag}${newRows.map((row) => row.text).join("")}</${data.name}>`;
    return [...out, { start: data.start, end: data.openEnd, text }];
  }
  return [...out, ...newRows.map(({ at, text }) => ({ start: at, end: at, text }))];
}

/** First row beyond `number`, by bisection. */
function firstAfter(rows: readonly RawRow[], number: number): RawRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return rows[low];
}

/** Style of a new cell: that of its column, as Excel gives it. */
function columnStyles(sheet: RawSheet): (column: number) => string | undefined {
  const columns = sheet.others.filter(
    (each) => each.path === "cols/col" && each.attributes["style"] !== undefined,
  );
  return (column) =>
    columns.find(
      (each) => Number(each.attributes["min"]) <= column && column <= Number(each.attributes["max"]),
    )?.attributes["style"];
}

/** Style that a cell gets that does not exist: of its row, else of its column. */
export function inheritedStyles(sheet: RawSheet): (row: number, column: number) => string | undefined {
  const rows = new Map(sheet.rows.map((row) => [row.row, rowStyle(row)]));
  const columns = columnStyles(sheet);
  return (row, column) => rows.get(row) ?? columns(column);
}

const rowStyle = ({ attributes }: RawRow): string | undefined =>
  flag(attributes["customFormat"]) ? attributes["s"] : undefined;

function insertIntoRow(
  sheet: RawSheet,
  row: RawRow,
  edits: readonly Edit[],
  columns: (column: number) => string | undefined,
  prefix: string,
): TextEdit[] {
  const xml = (edit: Edit): string => newCellXml(edit, rowStyle(row) ?? columns(edit.column), prefix);
  const stored = sheet.text.slice(row.start, row.openEnd);
  const tag = widenSpans(stored, row.attributes["spans"], edits);
  if (stored.endsWith("/>")) {
    const text = `${unclosed(tag)}>${edits.map(xml).join("")}</${prefix}row>`;
    return [{ start: row.start, end: row.openEnd, text }];
  }
  const inserted = edits.map((edit): TextEdit => {
    const at = row.cells.find((cell) => cell.column > edit.column)?.start ?? row.closeStart;
    return { start: at, end: at, text: xml(edit) };
  });
  return tag === stored ? inserted : [{ start: row.start, end: row.openEnd, text: tag }, ...inserted];
}

/** `spans="2:5"` says which columns hold cells; it must not become false. */
function widenSpans(tag: string, spans: string | undefined, edits: readonly Edit[]): string {
  const found = /^(\d+):(\d+)$/.exec(spans?.trim() ?? "");
  if (!found) return spans === undefined ? tag : withAttribute(tag, "spans", undefined);
  const columns = edits.map((edit) => edit.column);
  const first = Math.min(Number(found[1]), ...columns);
  const last = Math.max(Number(found[2]), ...columns);
  const widened = `${String(first)}:${String(last)}`;
  return widened === spans ? tag : withAttribute(tag, "spans", widened);
}

function dimensionEdit(sheet: RawSheet, added: readonly Edit[]): TextEdit[] {
  const dimension = sheet.others.find((each) => each.path === "dimension");
  const old = dimension && parseRange(dimension.attributes["ref"] ?? "");
  if (!dimension || !old) return [];
  const grown = added.reduce(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    old,
  );
  const ref = formatRange(grown);
  if (ref === formatRange(old)) return [];
  const tag = sheet.text.slice(dimension.start, dimension.end);
  return [{ start: dimension.start, end: dimension.end, text: withAttribute(tag, "ref", ref) }];
}
