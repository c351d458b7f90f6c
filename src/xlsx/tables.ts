/** Tables of a sheet. Source: ECMA-376 part 1, §18.5. */
import { XlsxError } from "./error";
import { type XlsxTable } from "./model";
import { type Package } from "./package";
import { parseRange } from "./refs";
import { type SheetPart } from "./workbook-parts";
import { type XmlElement, attribute, child, childrenOf, parseTree } from "./xml";
import { decodeEscapes } from "./xml-text";

export function readTables(file: Package, sheet: SheetPart): XlsxTable[] {
  return file
    .relationships(sheet.part)
    .filter((each) => each.type === "table" && !each.external)
    .map(({ target }) =>
      tableOf(parseTree(file.text(target), target, file.limits.elements), target, sheet.name),
    );
}

/** @param root of the table's part @throws XlsxError "outside-sheet" */
export function tableOf(root: XmlElement, part: string, sheet: string): XlsxTable {
  const range = attribute(root, "ref") ?? "";
  if (!parseRange(range)) throw new XlsxError("outside-sheet", part, range);
  return {
    name: decodeEscapes(attribute(root, "displayName") ?? attribute(root, "name") ?? ""),
    sheet,
    range,
    headerRows: Number(attribute(root, "headerRowCount") ?? 1),
    totalsRows: Number(attribute(root, "totalsRowCount") ?? 0),
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) =>
      decodeEscapes(attribute(column, "name") ?? ""),
    ),
  };
}
