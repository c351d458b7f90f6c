/**
 * A set into a workbook: its sheet, the custom XML part, the defined name and the document property, in one save. Cells
 * that hold the right value already keep what they have. An existing sheet is written only when its table stands where
 * ours stands: formulas elsewhere point at its cells.
 */
import { type ParameterSet, STORED, storedForm, type StoredForm } from "../../params";
import {
  type CellChange,
  formatRef,
  MODEL_LIMITS,
  type NewSheet,
  saveEdits,
  type WorkbookEdits,
  type XlsxSheet,
  type XlsxWorkbook,
} from "../../xlsx";
import { CommandError } from "../command-error";
import { readable } from "./load";
import type { Context } from "./loaded";
import { findSheet } from "./load-workbook";
import { type PlacedTable, sheetTable } from "./sheet-table";
import { openWorkbook, workbookAction } from "./workbook";

/** @returns the bytes of the new workbook. @throws CommandError */
export async function intoWorkbook(into: string, set: ParameterSet, context: Context): Promise<Uint8Array> {
  const { bytes, book } = await openWorkbook(into, STORED.sheet, context, MODEL_LIMITS);
  const form = readable(into, context, () => storedForm(set));
  const edits: WorkbookEdits = {
    ...sheetEdits(into, book, form, context),
    customXml: [{ namespace: STORED.namespace, xml: form.xml }],
    names: [{ name: STORED.name, text: form.name }],
    properties: [{ name: STORED.property, value: form.property }],
  };
  return workbookAction(into, context, () => saveEdits(bytes, edits, []));
}

function sheetEdits(into: string, book: XlsxWorkbook, form: StoredForm, context: Context): WorkbookEdits {
  const sheet = findSheet(book, STORED.sheet);
  if (sheet === undefined) return { addSheets: [newSheet(form)] };
  const placed = sheetTable(book, sheet, into);
  const isEmpty = sheet.kind === undefined && sheet.cells.every(({ value }) => value === null);
  const { otherLayout, tableTooSmall } = context.words.parameters;
  if (!isEmpty && (placed?.range.top !== form.headingRow || placed.range.left !== 1))
    throw new CommandError(otherLayout(into, sheet.name, form.headingRow));
  const fixed = book.tables.find((table) => table.sheet === sheet.name);
  const rows = form.table.length - form.headingRow;
  if (fixed !== undefined && placed !== undefined && rows > placed.range.bottom - placed.range.top)
    throw new CommandError(tableTooSmall(into, fixed.name, rows));
  return { changes: [{ sheet: sheet.name, cells: changesOf(sheet, placed, form) }] };
}

function changesOf(
  { cells }: XlsxSheet,
  placed: PlacedTable | undefined,
  { table }: StoredForm,
): CellChange[] {
  const now = new Map(cells.map(({ ref, value }) => [ref, value]));
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  const width = Math.max(columns, placed?.range.right ?? 0);
  const rows = Math.max(table.length, placed?.range.bottom ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column): CellChange[] => {
      const ref = formatRef(row + 1, column + 1);
      const value = blankAsNull(table[row]?.[column]);
      return value === blankAsNull(now.get(ref)) ? [] : [{ kind: "constant", ref, value }];
    }).flat(),
  ).flat();
}

function blankAsNull<T>(value: T | "" | undefined): T | null {
  return value === "" || value === undefined ? null : value;
}

function newSheet({ table, headingRow }: StoredForm): NewSheet {
  return {
    name: STORED.sheet,
    cells: table.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        if (value === "") return [];
        const look = row + 1 === headingRow ? { look: { bold: true, rule: "below" } as const } : {};
        return [{ ref: formatRef(row + 1, column + 1), value, ...look }];
      }),
    ),
    columnWidths: STORED.widths,
    frozenRows: headingRow,
    frozenColumns: 1,
  };
}
