/**
 * .xlsx bytes into cells, formulas, styles, names and tables, and back by patching only the parts that changed.
 * API (see the files for units, errors and sources):
 *   readWorkbook(bytes, addInFunctions, options): XlsxWorkbook throws XlsxError { code, part, detail }
 *   saveChanges(bytes, changes, addInFunctions): Uint8Array    every unchanged part keeps its bytes
 *   saveEdits(bytes, edits, addInFunctions): Uint8Array        also formats, tables, charts, new sheets, custom XML, names, properties
 *   frozenCopy(bytes, calculated, edits, addInFunctions)        results instead of formulas that call the add-in
 *   parseRef, formatRef, parseRange, columnLetters, …          A1 helpers
 *   splitFormula, shiftFormula, shownFormula, storeFormula     formula texts: tokens, shared formulas, stored form
 *   describeXlsxError(error, language)                         one sentence, Dutch or English
 */
export type * from "./look";
export type * from "./model";
export type * from "./model-edits";
export { XlsxError, type XlsxErrorCode } from "./error";
export { IMPORT_LIMITS, MODEL_LIMITS, type ReadLimits, type ReadOptions } from "./limits";
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
export { type FrozenCopy, frozenCopy } from "./frozen-copy";
export { saveChanges, saveEdits } from "./save";
export { XLSX_SENTENCES, describeXlsxError } from "./sentences";
