/**
 * The workbook part and what it points at: sheets, shared strings, styles, theme, metadata, external links, macros.
 * Source: ECMA-376 part 1, §12.3 and §18.2.
 */
import { XlsxError } from "./error";
import { readDynamicIndexes } from "./metadata";
import { type XlsxSheet } from "./model";
import { type Package, type Relationship } from "./package";
import { parseSharedStrings } from "./shared-strings";
import { type XmlElement, attribute, child, childrenOf, flag, namespaceOf, parseTree } from "./xml";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly state: XlsxSheet["state"];
  readonly kind: "worksheet" | NonNullable<XlsxSheet["kind"]>;
}

export interface WorkbookParts {
  readonly part: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Namespace of SpreadsheetML in this file, transitional or strict. */
  readonly namespace: string;
  /** Start of the types of relationships between the parts of this file, with the slash. */
  readonly office: string;
  /** The file has the strict namespaces of ISO/IEC 29500. */
  readonly strict: boolean;
  /** Part of the first relationship of a type, when the file has it. */
  find(type: string): string | undefined;
}

const STRICT = "http://purl.oclc.org/ooxml/";

export function workbookParts(file: Package): WorkbookParts {
  const part = workbookPart(file);
  const root = parseTree(file.text(part), part, file.limits.elements);
  if (root.local !== "workbook") throw new XlsxError("not-workbook", part, root.local);
  const relationships = file.relationships(part);
  const find = (type: string): string | undefined =>
    relationships.find((each) => each.type === type && !each.external && file.entry(each.target))?.target;
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((sheet) =>
    sheetPart(sheet, part, relationships),
  );
  if (sheets.length === 0) throw new XlsxError("not-workbook", part, "sheets");
  const properties = child(root, "workbookPr");
  const office = file.relationships("").find((each) => each.type === "officeDocument")?.vocabulary ?? "";
  return {
    part,
    root,
    relationships,
    sheets,
    find,
    namespace: namespaceOf(root),
    office,
    strict: office.startsWith(STRICT),
    date1904: flag(properties && attribute(properties, "date1904")),
  };
}

function workbookPart(file: Package): string {
  const office = file.relationships("").find((each) => each.type === "officeDocument" && !each.external);
  if (!office) throw new XlsxError("not-workbook");
  if (/\.bin$/i.test(office.target)) throw new XlsxError("binary-workbook", office.target);
  return office.target;
}

const KINDS: Readonly<Record<string, SheetPart["kind"]>> = {
  worksheet: "worksheet",
  chartsheet: "chartsheet",
  dialogsheet: "dialogsheet",
  xlMacrosheet: "macrosheet",
  xlIntlMacrosheet: "macrosheet",
};

function sheetPart(sheet: XmlElement, part: string, relationships: readonly Relationship[]): SheetPart {
  const name = attribute(sheet, "name") ?? "";
  const id = relationshipId(sheet);
  const relationship = relationships.find((each) => each.id === id);
  const kind = KINDS[relationship?.type ?? ""];
  if (!relationship || !kind) throw new XlsxError("missing-part", part, name);
  const state = attribute(sheet, "state");
  return {
    name,
    part: relationship.target,
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    kind,
  };
}

/** `r:id` whatever its prefix; a plain `id` is something else. */
export function relationshipId(element: {
  readonly attributes: Readonly<Record<string, string>>;
}): string | undefined {
  const name = Object.keys(element.attributes).find((each) => each.endsWith(":id"));
  return name === undefined ? undefined : element.attributes[name];
}

/** Content of the shared string table; empty when the file has none. */
export function sharedStrings(file: Package, workbook: WorkbookParts): string[] {
  const part = workbook.find("sharedStrings");
  return part === undefined ? [] : parseSharedStrings(file.text(part), part);
}

/** `cm` indexes that mark dynamic arrays; empty when the file has no metadata. */
export function dynamicMarks(file: Package, workbook: WorkbookParts): Set<number> {
  const part = workbook.find("sheetMetadata");
  return part === undefined ? new Set() : readDynamicIndexes(file.text(part), part);
}
