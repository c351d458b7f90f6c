/**
 * .xlsx bytes into cells, formulas, styles, names and tables, and back by patching only the parts that changed.
 * API (see the files for units, errors and sources):
 *   readWorkbook(bytes, addInFunctions): XlsxWorkbook          throws XlsxError { code, part, detail }
 *   saveChanges(bytes, changes, addInFunctions): Uint8Array    every unchanged part keeps its bytes
 *   parseRef, formatRef, parseRange, columnLetters, …          A1 helpers
 *   splitFormula, shiftFormula, shownFormula, storeFormula     formula texts: tokens, shared formulas, stored form
 *   describeXlsxError(error, language)                         one sentence, Dutch or English
 */
export type * from "./model";
export { XlsxError, type XlsxErrorCode } from "./error";
export { readWorkbook } from "./read";
export {
  MAX_COLUMN,
  MAX_ROW,
  type CellPosition,
  type CellRange,
  columnLetters,
  formatRef,
  parseRange,
  parseRef,
  rangeContains,
} from "./refs";
export { type FormulaToken, type FormulaTokenKind, joinFormula, splitFormula } from "./formula-tokens";
export { shiftFormula } from "./formula-shift";
export { shownFormula } from "./formula-shown";
export { storeFormula, type StoredFormula } from "./formula-store";
export { saveChanges } from "./save";
export { XLSX_SENTENCES, describeXlsxError } from "./sentences";
