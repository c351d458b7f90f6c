/**
 * Writes changes into the bytes of an .xlsx file. Only parts that hold changes get new bytes, and within them only what
 * changed; all other entries are copied with their compressed bytes. Source: ECMA-376 parts 1 and 2.
 */
import { addSheets } from "./add-sheets";
import { editCustomXml } from "./custom-xml";
import { editCharts } from "./chart-edits";
import { XlsxError } from "./error";
import { editFormats } from "./format-edits";
import { type CellLook } from "./look";
import { addDynamicMark, nextMark } from "./metadata-edits";
import { type AddInFunctionName, type SheetChanges } from "./model";
import { type TableEdit, type WorkbookEdits } from "./model-edits";
import { sameName } from "./names";
import { type Package, openPackage } from "./package";
import { PackageEditor } from "./package-editor";
import { patchSheet } from "./patch-sheet";
import { planSheet } from "./plan-sheet";
import { editProperties } from "./properties";
import { parseSheet } from "./sheet-xml";
import { StyleBook } from "./styles-edits";
import { editTables, tablesAfter } from "./table-edits";
import { readTables } from "./tables";
import { editNames } from "./workbook-edits";
import {
  type SheetPart,
  type WorkbookParts,
  dynamicMarks,
  sharedStrings,
  workbookParts,
} from "./workbook-parts";

/**
 * @param changes at most one change per cell
 * @param addInFunctions names of add-in functions, to store them as Excel does
 * @returns the new file; the same changes to the same bytes give the same result
 * @throws XlsxError; nothing is written in part
 */
export function saveChanges(
  bytes: Uint8Array,
  changes: readonly SheetChanges[],
  addInFunctions: readonly AddInFunctionName[],
): Uint8Array {
  return saveEdits(bytes, { changes }, addInFunctions);
}

/**
 * Cells, number formats, tables and charts of sheets that exist, new sheets, custom XML parts, names of the workbook and
 * document properties in one save.
 * @param edits each cell, table, chart, sheet, namespace, name and property at most once
 * @param addInFunctions names of add-in functions, to store them as Excel does
 * @returns the new file; the same edits to the same bytes give the same result
 * @throws XlsxError; nothing is written in part
 */
export function saveEdits(
  bytes: Uint8Array,
  edits: WorkbookEdits,
  addInFunctions: readonly AddInFunctionName[],
): Uint8Array {
  const file = openPackage(bytes);
  const workbook = workbookParts(file);
  const editor = new PackageEditor(file);
  const marks = new DynamicMark(file, workbook);
  const styles = new StyleBook(editor, workbook);
  const context = {
    addIns: addInFunctions,
    dynamicMark: () => marks.use(),
    style: (look: CellLook) => styles.index(look),
  };
  const { changes, formats, addSheets: sheets, tables, charts, ...parts } = { ...NOTHING, ...edits };
  const changed = changeCells(editor, workbook, changes, { ...context, marks: marks.known, tables });
  editFormats(editor, workbook, styles, formats);
  const added = addSheets(editor, workbook, sheets, context);
  editTables(editor, workbook, tables, marks.all());
  editCharts(editor, workbook, charts, added.names);
  editNames(editor, workbook, parts.names, addInFunctions);
  editCustomXml(editor, workbook, parts.customXml);
  editProperties(editor, workbook, parts.properties);
  if (changed || added.formulas) dropCalcChain(editor, workbook);
  if (marks.added !== undefined) addDynamicMark(editor, workbook, marks.added);
  return editor.write() ?? bytes.slice();
}

const NOTHING: Required<WorkbookEdits> = {
  changes: [],
  formats: [],
  tables: [],
  charts: [],
  addSheets: [],
  customXml: [],
  names: [],
  properties: [],
};

interface CellContext {
  readonly addIns: readonly AddInFunctionName[];
  readonly marks: ReadonlySet<number>;
  readonly tables: readonly TableEdit[];
  dynamicMark(): number;
  style(look: CellLook): number;
}

/** @returns whether formulas changed */
function changeCells(
  editor: PackageEditor,
  workbook: WorkbookParts,
  changes: readonly SheetChanges[],
  context: CellContext,
): boolean {
  const { file } = editor;
  const strings = changes.length === 0 ? [] : sharedStrings(file, workbook);
  let formulasChanged = false;
  for (const [sheet, cells] of changesBySheet(workbook, changes)) {
    const raw = parseSheet(file.text(sheet.part), sheet.part);
    const plan = planSheet(raw, cells, {
      strings,
      date1904: workbook.date1904,
      addIns: context.addIns,
      part: sheet.part,
      dynamicCm: context.marks,
      tables: tablesAfter(readTables(file, sheet), sheet.name, context.tables),
      dynamicMark: () => context.dynamicMark(),
      style: (look) => context.style(look),
    });
    if (plan.edits.length === 0) continue;
    formulasChanged ||= plan.formulasChanged;
    editor.put(sheet.part, patchSheet(raw, plan.edits));
  }
  return formulasChanged;
}

/** Excel makes a new one; one that does not fit the formulas makes it repair the file. */
function dropCalcChain(editor: PackageEditor, workbook: WorkbookParts): void {
  const part = workbook.find("calcChain");
  if (part === undefined) return;
  editor.unrelate(workbook.part, part);
  editor.remove(part);
}

/** The `cm` index for dynamic arrays: one that the file has, or a new one when it has none. */
class DynamicMark {
  readonly known: ReadonlySet<number>;
  /** Set when the file must get the metadata for this index. */
  added: number | undefined;
  private readonly file: Package;
  private readonly workbook: WorkbookParts;

  constructor(file: Package, workbook: WorkbookParts) {
    this.file = file;
    this.workbook = workbook;
    this.known = dynamicMarks(file, workbook);
  }

  /** Also the one that the file is to get. */
  all(): ReadonlySet<number> {
    return this.added === undefined ? this.known : new Set([...this.known, this.added]);
  }

  use(): number {
    const [first] = this.known;
    if (first !== undefined) return first;
    this.added ??= nextMark(this.file, this.workbook);
    return this.added;
  }
}

function changesBySheet(
  workbook: WorkbookParts,
  changes: readonly SheetChanges[],
): Map<SheetPart, SheetChanges["cells"]> {
  const found = new Map<SheetPart, SheetChanges["cells"]>();
  for (const { sheet: name, cells } of changes) {
    const sheet = workbook.sheets.find((each) => sameName(each.name, name));
    if (sheet?.kind !== "worksheet") throw new XlsxError("unknown-sheet", "", name);
    found.set(sheet, [...(found.get(sheet) ?? []), ...cells]);
  }
  return found;
}
