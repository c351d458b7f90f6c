/** A sheet to add, and what comes of it. */
import {
  type NewSheet,
  type XlsxErrorCode,
  type XlsxWorkbook,
  readWorkbook,
  saveEdits,
} from "../../src/xlsx";
import { sheetBook } from "./package-of";

export const ADD_INS = [{ name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" }];
export const PLAIN = sheetBook('<row r="1"><c r="A1"><v>1</v></c></row>');
export const SHEET: NewSheet = {
  name: "Parameters",
  cells: [
    { ref: "B4", value: 0.62, look: { numberFormat: "0.0%", wrap: true } },
    { ref: "A1", value: "Parameterset", look: { bold: true, size: 16, color: "#a4262c" } },
    { ref: "A3", value: "kop", look: { bold: true, fill: "#e8f1fa", rule: "below" } },
    { ref: "B3", value: "waarde" },
    { ref: "A4", value: " =1+1 \n" },
    { ref: "C4", value: true },
    { ref: "D4", value: { error: "#N/A" } },
    { ref: "E4", value: null, look: { locked: false, horizontal: "right", vertical: "top" } },
  ],
  columnWidths: [30, 0, 12.5],
  frozenRows: 3,
  frozenColumns: 1,
  showGridLines: false,
};

export const add = (bytes: Uint8Array, ...addSheets: NewSheet[]): Uint8Array =>
  saveEdits(bytes, { addSheets }, ADD_INS);
export const read = (bytes: Uint8Array): XlsxWorkbook => readWorkbook(bytes, ADD_INS);
export const last = (book: XlsxWorkbook): XlsxWorkbook["sheets"][number] | undefined =>
  book.sheets[book.sheets.length - 1];

export function refusal(work: () => unknown): XlsxErrorCode | undefined {
  try {
    work();
  } catch (error) {
    return (error as { code: XlsxErrorCode }).code;
  }
  return undefined;
}
