/**
 * Writes changes of cells into the bytes of an .xlsx file. Only parts that hold changed cells get new bytes, and within
 * them only those cells; all other entries are copied with their compressed bytes. Source: ECMA-376 parts 1 and 2.
 */
import { XlsxError } from "./error";
import { type AddInFunctionName, type SheetChanges } from "./model";
import { type PartChanges, addDynamicMark, dropCalcChain, nextMark } from "./package-edits";
import { type Package, encodePart, openPackage } from "./package";
import { patchSheet } from "./patch-sheet";
import { type SheetPlan, planSheet } from "./plan-sheet";
import { parseSheet } from "./sheet-xml";
import { readTables } from "./tables";
import {
  type SheetPart,
  type WorkbookParts,
  dynamicMarks,
  sharedStrings,
  workbookParts,
} from "./workbook-parts";
import { inflateEntry } from "./zip";
import { packEntry, writeZip } from "./zip-write";

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
  const file = openPackage(bytes);
  const workbook = workbookParts(file);
  const parts: PartChanges = { texts: new Map(), removed: new Set() };
  const marks = new DynamicMark(file, workbook);
  const shared = {
    strings: sharedStrings(file, workbook),
    date1904: workbook.date1904,
    addIns: addInFunctions,
  };
  let formulasChanged = false;
  for (const [sheet, cells] of changesBySheet(workbook, changes)) {
    const text = file.text(sheet.part);
    const raw = parseSheet(text, sheet.part);
    const plan: SheetPlan = planSheet(raw, cells, {
      ...shared,
      part: sheet.part,
      dynamicCm: marks.known,
      tables: readTables(file, sheet),
      dynamicMark: () => marks.use(),
    });
    if (plan.edits.length === 0) continue;
    formulasChanged ||= plan.formulasChanged;
    const patched = patchSheet(raw, plan.edits);
    if (patched !== text) parts.texts.set(sheet.part, patched);
  }
  if (formulasChanged) dropCalcChain(file, workbook, parts);
  if (marks.added !== undefined) addDynamicMark(file, workbook, parts, marks.added);
  return parts.texts.size === 0 ? bytes.slice() : writeParts(file, parts);
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
    const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (sheet?.kind !== "worksheet") throw new XlsxError("unknown-sheet", "", name);
    found.set(sheet, [...(found.get(sheet) ?? []), ...cells]);
  }
  return found;
}

function writeParts(file: Package, parts: PartChanges): Uint8Array {
  const byName = new Map([...parts.texts].map(([part, text]) => [part.toLowerCase(), text]));
  const kept = file.entries.flatMap((entry) => {
    if (parts.removed.has(entry.name)) return [];
    const text = byName.get(entry.name.toLowerCase());
    if (text === undefined) return [entry];
    return [packEntry(entry.name, encodePart(text, inflateEntry(entry)), entry)];
  });
  const added = [...parts.texts]
    .filter(([part]) => !file.entry(part))
    .map(([part, text]) => packEntry(part, encodePart(text)));
  return writeZip([...kept, ...added]);
}
