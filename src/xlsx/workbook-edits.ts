/**
 * Changes of the workbook part: sheets at the end of its list, defined names sorted and unique.
 * Source: ECMA-376 part 1, §18.2.27 (order of the children of workbook), §18.2.5 (definedName), §18.2.19 (sheet).
 */
import { XlsxError } from "./error";
import { storeFormula } from "./formula-store";
import { type AddInFunctionName } from "./model";
import { type NameEdit } from "./model-edits";
import { isDefinedName, sameName } from "./names";
import { tableNames } from "./new-table";
import { type PackageEditor } from "./package-editor";
import { MAX_FORMULA } from "./plan-sheet";
import { appendTo, insertInOrder, prefixOf } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf } from "./xml";
import { decodeEscapes, encodeText, escapeXml } from "./xml-text";

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** List a sheet whose part the workbook has a relationship to. */
export function listSheet(
  editor: PackageEditor,
  workbook: WorkbookParts,
  sheet: { readonly name: string; readonly hidden: boolean; readonly relationship: string },
): void {
  editor.edit(workbook.part, (root, text) => {
    const sheets = child(root, "sheets");
    if (!sheets) throw new XlsxError("not-workbook", workbook.part, "sheets");
    const ids = sheets.children.map((each) => Number(attribute(each, "sheetId")));
    const next = Math.max(0, ...ids.filter(Number.isInteger)) + 1;
    const known = sheets.children.flatMap((each) => Object.keys(each.attributes));
    const reference = known.find((each) => each.endsWith(":id")) ?? "r:id";
    const state = sheet.hidden ? ' state="hidden"' : "";
    const name = encodeText(sheet.name);
    const xml = `<${prefixOf(sheets)}sheet name="${name}" sheetId="${String(next)}"${state} ${reference}="${sheet.relationship}"/>`;
    return [appendTo(text, sheets, xml)];
  });
}

/** A structure that is protected is not to be changed behind its owner's back. */
export function refuseLocked(workbook: WorkbookParts): void {
  const protection = child(workbook.root, "workbookProtection");
  const locked = protection && attribute(protection, "lockStructure");
  if (locked === "1" || locked === "true") throw new XlsxError("locked-structure");
}

export function editNames(
  editor: PackageEditor,
  workbook: WorkbookParts,
  edits: readonly NameEdit[],
  addIns: readonly AddInFunctionName[],
): void {
  const seen = new Set<string>();
  const tables = edits.length === 0 ? [] : tableNames(editor);
  for (const { name, text } of edits) {
    const key = name.toLowerCase();
    if (text !== null && tables.some((each) => sameName(each, name)))
      throw new XlsxError("duplicate-name", "", name);
    if (!isDefinedName(name)) throw new XlsxError("bad-name", "", name.slice(0, 40));
    if (seen.has(key)) throw new XlsxError("overlap", "", name);
    seen.add(key);
    if (text !== null && text.length > MAX_FORMULA)
      throw new XlsxError("formula-too-long", "", `${name}: ${String(text.length)}`);
    const stored = text === null ? null : storeFormula(text, addIns).text;
    setName(editor, workbook, { name, stored });
  }
}

/** Give a name of the workbook, or of one sheet (by its index), this text; null takes it out. */
export function setName(
  editor: PackageEditor,
  workbook: WorkbookParts,
  name: {
    readonly name: string;
    readonly stored: string | null;
    readonly sheet?: number;
    readonly hidden?: boolean;
  },
): void {
  editor.edit(workbook.part, (root, text) => {
    const list = child(root, "definedNames");
    const all = childrenOf(list, "definedName");
    const same = all.filter((each) => isSame(each, name.name, name.sheet));
    const [first, ...others] = same;
    if (name.stored === null) {
      if (list && same.length === all.length && same.length > 0) return [removal(list)];
      return same.map(removal);
    }
    if (first && others.length === 0 && decodeEscapes(first.text) === name.stored) return [];
    const prefix = prefixOf(root);
    const xml = nameXml(`${prefix}definedName`, { ...name, stored: name.stored });
    if (first) return [{ start: first.start, end: first.end, text: xml }, ...others.map(removal)];
    if (!list) {
      const whole = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
      return [insertInOrder(text, root, "definedNames", ORDER, whole)];
    }
    const key = sortKey(name.name);
    const later = all.find((each) => sortKey(attribute(each, "name") ?? "") > key);
    return later ? [{ start: later.start, end: later.start, text: xml }] : [appendTo(text, list, xml)];
  });
}

const removal = ({ start, end }: XmlElement): { start: number; end: number; text: string } => ({
  start,
  end,
  text: "",
});

const sortKey = (name: string): string => name.toLowerCase();

function isSame(element: XmlElement, name: string, sheet: number | undefined): boolean {
  const own = attribute(element, "localSheetId");
  const index = own === undefined ? undefined : Number(own);
  return (attribute(element, "name") ?? "").toLowerCase() === name.toLowerCase() && index === sheet;
}

function nameXml(
  tag: string,
  { name, stored, sheet, hidden }: { name: string; stored: string; sheet?: number; hidden?: boolean },
): string {
  const local = sheet === undefined ? "" : ` localSheetId="${String(sheet)}"`;
  return `<${tag} name="${escapeXml(name)}"${local}${hidden === true ? ' hidden="1"' : ""}>${encodeText(stored)}</${tag}>`;
}
