/**
 * Changes outside the sheets that a formula change asks for: the calculation chain goes, the metadata for dynamic
 * arrays comes, and content types and relationships follow. Each is a text edit of the part that lists it.
 * Source: ECMA-376 part 2, §6.2.3 and §6.5; part 1, §12.3.1 (calculation chain); [MS-XLSX] §2.6.16.
 */
import { unclosed, withAttribute } from "./cell-xml";
import { type Package, relationshipsPart, resolveTarget } from "./package";
import { type TextEdit, applyEdits } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf, parseTree } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** New texts by part, and parts that go. */
export interface PartChanges {
  readonly texts: Map<string, string>;
  readonly removed: Set<string>;
}

const current = (file: Package, changes: PartChanges, part: string): string =>
  changes.texts.get(part) ?? file.text(part);

/** Insert before the end of an element, also when it is empty. */
function appendTo(text: string, element: XmlElement, xml: string): TextEdit {
  if (element.closeStart > element.openEnd || text[element.openEnd - 2] !== "/") {
    return { start: element.closeStart, end: element.closeStart, text: xml };
  }
  const tag = `${unclosed(text.slice(element.start, element.openEnd))}>`;
  return { start: element.start, end: element.openEnd, text: `${tag}${xml}</${element.name}>` };
}

const prefixOf = (element: XmlElement): string => element.name.slice(0, element.name.indexOf(":") + 1);

export function dropCalcChain(file: Package, workbook: WorkbookParts, changes: PartChanges): void {
  const part = workbook.find("calcChain");
  if (part === undefined) return;
  const entry = file.entry(part);
  if (entry) changes.removed.add(entry.name);
  removeChildren(file, changes, CONTENT_TYPES, (each) =>
    sameName(attribute(each, "PartName") ?? "", `/${part}`),
  );
  const isChain = (each: XmlElement): boolean => (attribute(each, "Type") ?? "").endsWith("/calcChain");
  removeChildren(file, changes, relationshipsPart(workbook.part), isChain);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function removeChildren(
  file: Package,
  changes: PartChanges,
  part: string,
  drop: (each: XmlElement) => boolean,
): void {
  const text = current(file, changes, part);
  const edits = parseTree(text, part)
    .children.filter(drop)
    .map(({ start, end }) => ({ start, end, text: "" }));
  if (edits.length > 0) changes.texts.set(part, applyEdits(text, edits));
}

/** Give the file metadata whose `cm` index is `mark`, in a new part or in the one that exists. */
export function addDynamicMark(
  file: Package,
  workbook: WorkbookParts,
  changes: PartChanges,
  mark: number,
): void {
  const existing = workbook.find("sheetMetadata");
  if (existing !== undefined) {
    changes.texts.set(existing, extendMetadata(file.text(existing), existing, mark));
    return;
  }
  const part = freePart(file, resolveTarget(workbook.part, "metadata"));
  const main = namespaceOf(workbook.root);
  changes.texts.set(part, newMetadata(main));
  const types = current(file, changes, CONTENT_TYPES);
  const root = parseTree(types, CONTENT_TYPES);
  const override = `<${prefixOf(root)}Override PartName="/${part}" ContentType="${METADATA_TYPE}"/>`;
  changes.texts.set(CONTENT_TYPES, applyEdits(types, [appendTo(types, root, override)]));
  addRelationship(file, workbook, changes, part);
}

function freePart(file: Package, base: string): string {
  let part = `${base}.xml`;
  for (let i = 1; file.entry(part); i++) part = `${base}${String(i)}.xml`;
  return part;
}

/** Namespace of SpreadsheetML in this file, transitional or strict. */
function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root).slice(0, -1);
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

function addRelationship(file: Package, workbook: WorkbookParts, changes: PartChanges, part: string): void {
  const rels = relationshipsPart(workbook.part);
  const text = current(file, changes, rels);
  const root = parseTree(text, rels);
  const used = new Set(root.children.map((each) => attribute(each, "Id")));
  let number = root.children.length + 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const sheetType = root.children
    .map((each) => attribute(each, "Type") ?? "")
    .find((type) => type.endsWith("/worksheet"));
  const type = `${(sheetType ?? "").replace(/worksheet$/, "")}sheetMetadata`;
  const xml = `<${prefixOf(root)}Relationship Id="rId${String(number)}" Type="${type}" Target="/${part}"/>`;
  changes.texts.set(rels, applyEdits(text, [appendTo(text, root, xml)]));
}

const metadataType = (prefix: string): string =>
  `<${prefix}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  `splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;

const futureBlock = (prefix: string): string =>
  `<${prefix}bk><${prefix}extLst><${prefix}ext uri="${DYNAMIC_EXTENSION}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${prefix}ext></${prefix}extLst></${prefix}bk>`;

const cellBlock = (prefix: string, type: number, value: number): string =>
  `<${prefix}bk><${prefix}rc t="${String(type)}" v="${String(value)}"/></${prefix}bk>`;

function newMetadata(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}">` +
    `<metadataTypes count="1">${metadataType("")}</metadataTypes>` +
    `<futureMetadata name="XLDAPR" count="1">${futureBlock("")}</futureMetadata>` +
    `<cellMetadata count="1">${cellBlock("", 1, 0)}</cellMetadata></metadata>`
  );
}

/** Children of metadata in their prescribed order. */
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

function extendMetadata(text: string, part: string, mark: number): string {
  const root = parseTree(text, part);
  const prefix = prefixOf(root);
  const types = child(root, "metadataTypes");
  const typeList = childrenOf(types, "metadataType");
  const known = typeList.findIndex((each) => attribute(each, "name") === "XLDAPR");
  const future = childrenOf(root, "futureMetadata").find((each) => attribute(each, "name") === "XLDAPR");
  const cells = child(root, "cellMetadata");
  const type = known < 0 ? typeList.length + 1 : known + 1;
  const edits = [
    ...(known < 0 ? addTo(text, root, types, "metadataTypes", metadataType(prefix), type) : []),
    ...addTo(
      text,
      root,
      future,
      "futureMetadata",
      futureBlock(prefix),
      childrenOf(future, "bk").length + 1,
      ' name="XLDAPR"',
    ),
    ...addTo(
      text,
      root,
      cells,
      "cellMetadata",
      cellBlock(prefix, type, childrenOf(future, "bk").length),
      mark,
    ),
  ];
  return applyEdits(text, edits);
}

/** Append to a list element and set its count, or add the list where it belongs. */
function addTo(
  text: string,
  root: XmlElement,
  list: XmlElement | undefined,
  local: string,
  xml: string,
  count: number,
  attributes = "",
): TextEdit[] {
  if (!list) {
    const name = prefixOf(root) + local;
    const later = root.children.find((each) => ORDER.indexOf(each.local) > ORDER.indexOf(local));
    const whole = `<${name}${attributes} count="${String(count)}">${xml}</${name}>`;
    return later ? [{ start: later.start, end: later.start, text: whole }] : [appendTo(text, root, whole)];
  }
  const inner = text.slice(list.openEnd, list.closeStart);
  const tag = withAttribute(unclosed(text.slice(list.start, list.openEnd)), "count", String(count));
  return [{ start: list.start, end: list.end, text: `${tag}>${inner}${xml}</${list.name}>` }];
}

/** The `cm` index that a new block of cell metadata gets. */
export function nextMark(file: Package, workbook: WorkbookParts): number {
  const part = workbook.find("sheetMetadata");
  if (part === undefined) return 1;
  return childrenOf(child(parseTree(file.text(part), part), "cellMetadata"), "bk").length + 1;
}
