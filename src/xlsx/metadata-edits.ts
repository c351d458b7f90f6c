/**
 * The metadata part that marks dynamic arrays: made when a file has none, extended when it lacks the mark.
 * Source: [MS-XLSX] §2.6.16; ECMA-376 part 1, §18.9.
 */
import { type Package, resolveTarget } from "./package";
import { type PackageEditor } from "./package-editor";
import { type TextEdit, extendList, insertInOrder, prefixOf } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf, parseTree } from "./xml";

const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** Give the file metadata whose `cm` index is `mark`, in a new part or in the one that exists. */
export function addDynamicMark(editor: PackageEditor, workbook: WorkbookParts, mark: number): void {
  const existing = workbook.find("sheetMetadata");
  if (existing !== undefined) {
    editor.edit(existing, (root, text) => extendMetadata(text, root, mark));
    return;
  }
  const base = resolveTarget(workbook.part, "metadata");
  const name = (number: number): string => `${base}${number === 0 ? "" : String(number)}.xml`;
  const part = name(editor.freeNumber(name, 0));
  editor.create(part, newMetadata(workbook.namespace), METADATA_TYPE);
  editor.relate(workbook.part, `${workbook.office}sheetMetadata`, part);
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

function extendMetadata(text: string, root: XmlElement, mark: number): TextEdit[] {
  const prefix = prefixOf(root);
  const types = child(root, "metadataTypes");
  const typeList = childrenOf(types, "metadataType");
  const known = typeList.findIndex((each) => attribute(each, "name") === "XLDAPR");
  const future = childrenOf(root, "futureMetadata").find((each) => attribute(each, "name") === "XLDAPR");
  const cells = child(root, "cellMetadata");
  const type = known < 0 ? typeList.length + 1 : known + 1;
  return [
    ...(known < 0 ? [addTo(text, root, types, "metadataTypes", metadataType(prefix), type)] : []),
    addTo(
      text,
      root,
      future,
      "futureMetadata",
      futureBlock(prefix),
      childrenOf(future, "bk").length + 1,
      ' name="XLDAPR"',
    ),
    addTo(text, root, cells, "cellMetadata", cellBlock(prefix, type, childrenOf(future, "bk").length), mark),
  ];
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
): TextEdit {
  if (list) return extendList(text, list, xml, count);
  const name = prefixOf(root) + local;
  const whole = `<${name}${attributes} count="${String(count)}">${xml}</${name}>`;
  return insertInOrder(text, root, local, ORDER, whole);
}

/** The `cm` index that a new block of cell metadata gets. */
export function nextMark(file: Package, workbook: WorkbookParts): number {
  const part = workbook.find("sheetMetadata");
  if (part === undefined) return 1;
  return childrenOf(child(parseTree(file.text(part), part), "cellMetadata"), "bk").length + 1;
}
