/**
 * The one error of the xlsx layer: a code, the part of the file that it concerns and a detail for the reader.
 * Sentences in Dutch and English are in `sentences.ts`.
 */

export type XlsxErrorCode =
  | "not-xlsx"
  | "old-format"
  | "encrypted"
  | "binary-workbook"
  | "not-workbook"
  | "zip-damaged"
  | "zip-unsupported"
  | "unsafe-name"
  | "duplicate-part"
  | "too-many-parts"
  | "too-large"
  | "too-many-cells"
  | "missing-part"
  | "bad-encoding"
  | "bad-xml"
  | "doctype"
  | "too-deep"
  | "outside-sheet"
  | "duplicate-cell"
  | "bad-cell"
  | "unknown-sheet"
  | "bad-reference"
  | "bad-value"
  | "text-too-long"
  | "bad-formula"
  | "formula-too-long"
  | "array-part"
  | "table-heading"
  | "overlap"
  | "bad-sheet-name"
  | "duplicate-sheet"
  | "locked-structure"
  | "bad-name"
  | "duplicate-name"
  | "bad-property"
  | "bad-custom-xml"
  | "bad-style"
  | "bad-table"
  | "table-used"
  | "data-table"
  | "bad-chart";

export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  /** Part inside the file, or the sheet when saving; "" for the file as a whole. */
  readonly part: string;
  /** The culprit: a cell, a value, a number. May be empty. */
  readonly detail: string;

  constructor(code: XlsxErrorCode, part = "", detail = "") {
    super([code, part, detail].filter((text) => text !== "").join(": "));
    this.name = "XlsxError";
    this.code = code;
    this.part = part;
    this.detail = detail;
  }
}
