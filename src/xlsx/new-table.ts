/** The part of a table that did not exist; its headings are the texts of its first row. Source: ECMA-376 part 1, §18.5.1.2. */
import { XlsxError } from "./error";
import { type NewSheet, type NewTable } from "./model-edits";
import { isDefinedName, sameName } from "./names";
import { type CellRange, formatRange, formatRef, parseRange, rangesOverlap } from "./refs";
import { type PackageEditor } from "./package-editor";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf, parseTree } from "./xml";
import { encodeText, escapeXml } from "./xml-text";

/** Excel shows no more characters of a heading. */
const MAX_HEADING = 255;

/** @throws XlsxError "bad-table" when name, range or headings are not as Excel demands */
export function newTableXml(
  table: NewTable,
  sheet: Pick<NewSheet, "cells">,
  id: number,
  namespace: string,
): string {
  const range = tableRange(table);
  const columns = headings(table, range, sheet)
    .map((name, i) => `<tableColumn id="${String(i + 1)}" name="${encodeHeading(name)}"/>`)
    .join("");
  const ref = formatRange(range);
  const name = escapeXml(table.name);
  const style =
    table.style === undefined
      ? ""
      : `<tableStyleInfo name="${encodeText(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${String(id)}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${String(range.right - range.left + 1)}">${columns}</tableColumns>${style}</table>`
  );
}

/** A heading row and at least one row below it. */
export function tableRange({ name, range: text }: NewTable): CellRange {
  const range = parseRange(text);
  if (!range || range.bottom === range.top || !isDefinedName(name))
    throw new XlsxError("bad-table", "", `${name}, ${text}`);
  return range;
}

function headings(table: NewTable, range: CellRange, { cells }: Pick<NewSheet, "cells">): string[] {
  const values = new Map(cells.map((cell) => [cell.ref, cell]));
  const found: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const cell = values.get(formatRef(range.top, column));
    const text = cell?.formula === undefined ? cell?.value : undefined;
    if (typeof text !== "string" || !isNewHeading(text, found))
      throw new XlsxError("bad-table", "", `${table.name}, ${formatRef(range.top, column)}`);
    found.push(text);
  }
  return found;
}

const isNewHeading = (text: string, others: readonly string[]): boolean =>
  text !== "" &&
  text.length <= MAX_HEADING &&
  !others.some((each) => each.toLowerCase() === text.toLowerCase());

/** Line breaks and tabs would not survive in an attribute. */
const encodeHeading = (text: string): string =>
  encodeText(text).replace(/[\t\n]/g, (each) => (each === "\n" ? "_x000a_" : "_x0009_"));

/** Tables of one sheet may not lie over each other, nor over what a formula fills. */
export function refuseOverlap({ tables = [], cells }: Pick<NewSheet, "tables" | "cells">): void {
  const ranges = tables.map((table) => ({ name: table.name, range: tableRange(table) }));
  const filled = cells.flatMap(({ range, formula }) =>
    range === undefined || formula === undefined ? [] : [range],
  );
  ranges.forEach(({ name, range }, i) => {
    const other = ranges.slice(i + 1).find((each) => rangesOverlap(each.range, range));
    const spill = filled.find((each) => {
      const area = parseRange(each);
      return area !== undefined && rangesOverlap(area, range);
    });
    const culprit = other?.name ?? spill;
    if (culprit !== undefined) throw new XlsxError("overlap", "", `${name}, ${culprit}`);
  });
}

/** Ids of tables are unique in the file; so are their names, also among the names of the workbook. */
export function nextTableId(editor: PackageEditor, workbook: WorkbookParts, name: string): number {
  const root = parseTree(editor.text(workbook.part), workbook.part);
  const defined = childrenOf(child(root, "definedNames"), "definedName");
  const isDefined = defined.some((each) => sameName(attribute(each, "name") ?? "", name));
  if (isDefined || tableNames(editor).some((each) => sameName(each, name)))
    throw new XlsxError("duplicate-name", "", name);
  return Math.max(0, ...tableRoots(editor).map((each) => Number(attribute(each, "id") ?? 0))) + 1;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Every part that the content types call a table. */
export function tableRoots(editor: PackageEditor): XmlElement[] {
  return parseTree(editor.text(CONTENT_TYPES), CONTENT_TYPES)
    .children.filter((each) => (attribute(each, "ContentType") ?? "").endsWith("spreadsheetml.table+xml"))
    .map((each) => (attribute(each, "PartName") ?? "").replace(/^\//, ""))
    .filter((part) => editor.has(part))
    .map((part) => parseTree(editor.text(part), part));
}

/** Tables and names of the workbook share one list of names. */
export const tableNames = (editor: PackageEditor): string[] =>
  tableRoots(editor).flatMap((root) => [attribute(root, "displayName") ?? "", attribute(root, "name") ?? ""]);
