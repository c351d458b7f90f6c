/** Adds new sheets with their tables and charts to a workbook: parts, content types, relationships, list of sheets, filter names. */
import { type NewFormula } from "./cell-xml";
import { addCharts } from "./chart-edits";
import { XlsxError } from "./error";
import { storeFormula } from "./formula-store";
import { type CellLook } from "./look";
import { type AddInFunctionName } from "./model";
import { type NewCell, type NewSheet } from "./model-edits";
import { isSheetName, quotedSheet, sameName } from "./names";
import { filterRange, newSheetXml } from "./new-sheet";
import { newTableXml, nextTableId, refuseOverlap } from "./new-table";
import { resolveTarget } from "./package";
import { type PackageEditor } from "./package-editor";
import { MAX_FORMULA } from "./plan-sheet";
import { columnLetters, parseRange, parseRef, rangeContains } from "./refs";
import { listSheet, refuseLocked, setName } from "./workbook-edits";
import { type WorkbookParts } from "./workbook-parts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

export interface AddContext {
  readonly addIns: readonly AddInFunctionName[];
  /** The `cm` index for a dynamic array; asking for it makes the file carry the metadata. */
  dynamicMark(): number;
  /** Index of a format with this look; asking for it makes the file carry it. */
  style(look: CellLook): number;
}

interface AddedSheets {
  /** Formulas were added. */
  readonly formulas: boolean;
  /** Of all sheets there are now, in their order. */
  readonly names: readonly string[];
}

export function addSheets(
  editor: PackageEditor,
  workbook: WorkbookParts,
  sheets: readonly NewSheet[],
  context: AddContext,
): AddedSheets {
  const names = workbook.sheets.map((each) => each.name);
  if (sheets.length === 0) return { formulas: false, names };
  refuseLocked(workbook);
  const parts: string[] = [];
  for (const sheet of sheets) {
    if (!isSheetName(sheet.name)) throw new XlsxError("bad-sheet-name", "", sheet.name.slice(0, 40));
    if (names.some((each) => sameName(each, sheet.name)))
      throw new XlsxError("duplicate-sheet", "", sheet.name);
    refuseOverlap(sheet);
    parts.push(addSheet(editor, workbook, sheet, context));
    nameFilter(editor, workbook, sheet, names.length);
    names.push(sheet.name);
  }
  sheets.forEach(({ charts = [] }, i) => {
    addCharts(editor, workbook, { part: parts[i] ?? "", sheets: names }, charts);
  });
  return { formulas: sheets.some(({ cells }) => cells.some((cell) => cell.formula !== undefined)), names };
}

/** @returns its part */
function addSheet(
  editor: PackageEditor,
  workbook: WorkbookParts,
  sheet: NewSheet,
  context: AddContext,
): string {
  const name = (number: number): string =>
    resolveTarget(workbook.part, `worksheets/sheet${String(number)}.xml`);
  const part = name(editor.freeNumber(name));
  const tables = (sheet.tables ?? []).map((table) => {
    const file = (number: number): string =>
      resolveTarget(workbook.part, `tables/table${String(number)}.xml`);
    const target = file(editor.freeNumber(file));
    const xml = newTableXml(table, sheet, nextTableId(editor, workbook, table.name), workbook.namespace);
    editor.create(target, xml, `${SPREADSHEET}table+xml`);
    return editor.relate(part, `${workbook.office}table`, target);
  });
  const xml = newSheetXml(
    sheet,
    {
      namespace: workbook.namespace,
      relationships: workbook.office.slice(0, -1),
      style: (look) => context.style(look),
      formula: (cell) => newFormula(cell, sheet, context),
    },
    tables,
  );
  editor.create(part, xml, `${SPREADSHEET}worksheet+xml`);
  const relationship = editor.relate(workbook.part, `${workbook.office}worksheet`, part);
  listSheet(editor, workbook, { name: sheet.name, hidden: sheet.hidden === true, relationship });
  return part;
}

function newFormula(cell: NewCell, sheet: NewSheet, context: AddContext): NewFormula {
  const { formula: text = "", range, ref } = cell;
  if (text.length > MAX_FORMULA)
    throw new XlsxError("formula-too-long", "", `${ref}: ${String(text.length)}`);
  const at = parseRef(ref);
  const table = sheet.tables?.find((each) => {
    const whole = parseRange(each.range);
    return at && whole && rangeContains(whole, at.row, at.column);
  });
  const { text: stored, spills } = storeFormula(text, context.addIns, table?.name);
  if (!spills && range === undefined) return { stored };
  return { stored, array: { range: range ?? ref, cm: context.dynamicMark() } };
}

/** The hidden name that Excel gives to the range of a filter. */
function nameFilter(editor: PackageEditor, workbook: WorkbookParts, sheet: NewSheet, index: number): void {
  const range = filterRange(sheet);
  if (!range) return;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row)}`;
  const area = `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
  const stored = `${quotedSheet(sheet.name)}!${area}`;
  setName(editor, workbook, { name: "_xlnm._FilterDatabase", stored, sheet: index, hidden: true });
}
