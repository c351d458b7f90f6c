/**
 * Tables on sheets that exist: made of cells as they stand after the save, and taken out, which leaves the cells. A table
 * that formulas refer to stays: a file with references to a table that is gone is repaired by Excel.
 * Source: ECMA-376 part 1, §18.5.1.2 (table) and §18.3.1.95 (tableParts).
 */
import { sheetFormulas } from "./cell-formulas";
import { cellValue } from "./cell-value";
import { XlsxError } from "./error";
import { type XlsxTable } from "./model";
import { type NewCell, type NewTable, type TableEdit } from "./model-edits";
import { sameName } from "./names";
import { newTableXml, nextTableId, refuseOverlap, tableRange } from "./new-table";
import { type Relationship, resolveTarget } from "./package";
import { type PackageEditor } from "./package-editor";
import { removeTree } from "./part-tree";
import { formatRef, parseRange, rangeContains, rangesOverlap } from "./refs";
import { listTable, sheetOutline, unlistTable } from "./sheet-outline";
import { parseSheet } from "./sheet-xml";
import { tableOf } from "./tables";
import { type SheetPart, type WorkbookParts, sharedStrings } from "./workbook-parts";
import { attribute, child, parseTree } from "./xml";
import { escapeXml } from "./xml-text";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

interface Existing {
  readonly sheet: SheetPart;
  readonly table: XlsxTable;
  readonly relationship: Relationship;
}

function existingTables(editor: PackageEditor, workbook: WorkbookParts): Existing[] {
  return workbook.sheets.flatMap((sheet) =>
    editor
      .relationships(sheet.part)
      .filter((each) => each.type === "table" && !each.external)
      .map((relationship) => {
        const { target } = relationship;
        const table = tableOf(parseTree(editor.text(target), target), target, sheet.name);
        return { sheet, table, relationship };
      }),
  );
}

/** An edit that leaves a table as it is. */
const isSame = ({ area, style }: TableEdit, { table }: Existing): boolean =>
  area !== null && style === undefined && sameName(area.sheet, table.sheet) && area.range === table.range;

/** @throws XlsxError "unknown-sheet", "bad-table", "table-used", "duplicate-name", "overlap" */
export function editTables(
  editor: PackageEditor,
  workbook: WorkbookParts,
  edits: readonly TableEdit[],
  marks: ReadonlySet<number>,
): void {
  if (edits.length === 0) return;
  const names = edits.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new XlsxError("overlap", "", twice);
  const existing = existingTables(editor, workbook);
  const kept = new Set<TableEdit>();
  for (const edit of edits) {
    const old = existing.find(({ table }) => sameName(table.name, edit.name));
    if (old && isSame(edit, old)) kept.add(edit);
    else if (old) removeTable(editor, old);
  }
  for (const edit of edits) if (edit.area && !kept.has(edit)) addTable(editor, workbook, edit, marks);
  const lost = existing.filter(({ table }) => names.includes(table.name.toLowerCase()));
  refuseUsed(
    editor,
    workbook,
    lost.map(({ table }) => table),
  );
}

function removeTable(editor: PackageEditor, { sheet, relationship }: Existing): void {
  unlistTable(editor, sheet.part, relationship.id);
  editor.unrelate(sheet.part, relationship.target);
  removeTree(editor, relationship.target);
}

function addTable(
  editor: PackageEditor,
  workbook: WorkbookParts,
  { name, area, style }: TableEdit,
  marks: ReadonlySet<number>,
): void {
  const sheet = workbook.sheets.find((each) => sameName(each.name, area?.sheet ?? ""));
  if (sheet?.kind !== "worksheet" || !area) throw new XlsxError("unknown-sheet", "", area?.sheet);
  const table: NewTable = { name, range: area.range, ...(style === undefined ? {} : { style }) };
  const { cells, fixed } = surroundings(editor, workbook, sheet, table, marks);
  const others = existingTables(editor, workbook).filter((each) => each.sheet === sheet);
  refuseOverlap({
    cells,
    tables: [...others.map((each) => each.table), table],
  });
  const range = tableRange(table);
  const culprit = fixed.find((each) => {
    const other = parseRange(each);
    return other && rangesOverlap(other, range);
  });
  if (culprit !== undefined) throw new XlsxError("overlap", "", `${name}, ${culprit}`);
  const file = (number: number): string => resolveTarget(workbook.part, `tables/table${String(number)}.xml`);
  const target = file(editor.freeNumber(file));
  const xml = newTableXml(table, { cells }, nextTableId(editor, workbook, name), workbook.namespace);
  editor.create(target, xml, TABLE_TYPE);
  const relationship = editor.relate(sheet.part, `${workbook.office}table`, target);
  listTable(editor, sheet.part, workbook.office.slice(0, -1), relationship);
}

/** The headings as cells, every formula that fills a range, and what else a table may not lie over. */
function surroundings(
  editor: PackageEditor,
  workbook: WorkbookParts,
  sheet: SheetPart,
  table: NewTable,
  marks: ReadonlySet<number>,
): { readonly cells: NewCell[]; readonly fixed: string[] } {
  const { part } = sheet;
  const text = editor.text(part);
  const raw = parseSheet(text, part);
  const formulas = sheetFormulas(raw, marks);
  const { top, left, right } = tableRange(table);
  const heading = { top, left, right, bottom: top };
  const context = { part, strings: sharedStrings(editor.file, workbook), date1904: workbook.date1904 };
  const cells = raw.rows
    .flatMap((row) => row.cells)
    .flatMap((cell): NewCell[] => {
      const formula = formulas.get(cell);
      if (!rangeContains(heading, cell.row, cell.column) && formula?.range === undefined) return [];
      const ref = formatRef(cell.row, cell.column);
      const own = formula && {
        formula: formula.stored,
        ...(formula.range === undefined ? {} : { range: formula.range }),
      };
      return [{ ref, value: cellValue(cell, context), ...own }];
    });
  const filter = child(sheetOutline(text, part), "autoFilter");
  const merged = raw.others.filter((each) => each.path === "mergeCells/mergeCell");
  const fixed = [...merged.map((each) => each.attributes["ref"]), filter && attribute(filter, "ref")];
  return { cells, fixed: fixed.flatMap((each) => each ?? []) };
}

const FORMULA = "f|definedName|calculatedColumnFormula|totalsRowFormula|formula[12]?";

/** @param lost tables that were there before the save and are gone, or have other columns now */
function refuseUsed(editor: PackageEditor, workbook: WorkbookParts, lost: readonly XlsxTable[]): void {
  if (lost.length === 0) return;
  const now = existingTables(editor, workbook);
  for (const { name, columns } of lost) {
    const left = now.find(({ table }) => sameName(table.name, name))?.table.columns;
    if (left && columns.every((column) => left.some((each) => sameName(each, column)))) continue;
    const literal = escapeXml(name).replace(/[\\.?]/g, "\\$&");
    const used = new RegExp(
      `<(?:[\\w.]+:)?(?:${FORMULA})(?:\\s[^>]*)?>[^<]*?(?<![\\p{L}\\p{M}\\p{N}_.\\\\?])${literal}\\[`,
      "iu",
    );
    const parts = [
      workbook.part,
      ...workbook.sheets.map(({ part }) => part),
      ...now.map(({ relationship }) => relationship.target),
    ];
    if (parts.some((part) => used.test(editor.text(part)))) throw new XlsxError("table-used", "", name);
  }
}

/** Tables of a sheet as they will be; the headings of new ones are not set yet. */
export function tablesAfter(
  tables: readonly XlsxTable[],
  sheet: string,
  edits: readonly TableEdit[],
): XlsxTable[] {
  const changed = (table: XlsxTable): boolean =>
    edits.some(
      ({ name, area }) =>
        sameName(name, table.name) && !(area && sameName(area.sheet, sheet) && area.range === table.range),
    );
  const made = edits.flatMap(({ name, area }): XlsxTable[] =>
    area && sameName(area.sheet, sheet)
      ? [{ name, sheet, range: area.range, headerRows: 0, totalsRows: 0, columns: [] }]
      : [],
  );
  const kept = tables.filter((table) => !changed(table));
  return [...kept, ...made.filter(({ name }) => !kept.some((table) => sameName(table.name, name)))];
}
