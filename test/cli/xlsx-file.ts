/** A small .xlsx of one sheet, written by hand, for the tests of the command line. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface FileOptions {
  /** Inside `<workbook>`, after the sheets. */
  readonly workbook?: string;
  /** Inside `<worksheet>`, after the cells. */
  readonly sheet?: string;
  readonly sheetName?: string;
  /** More parts by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** @param rows cells as XML per row, e.g. `<c r="A1"><v>1</v></c>` */
export function xlsxOf(
  rows: readonly string[],
  { workbook = "", sheet = "", sheetName = "Blad1", parts = {} }: FileOptions = {},
): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("")}</sheetData>${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date("2025-01-01T00:00:00"),
  });
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
