/**
 * .xlsx bytes into cells, formulas, styles, names and tables, and back by patching only the parts that changed.
 * API (see the files for units, errors and sources):
 *   readWorkbook(bytes, addInFunctions): XlsxWorkbook          throws XlsxError { code, part, detail }
 *   saveChanges(bytes, changes, addInFunctions): Uint8Array    every unchanged part keeps its bytes
 *   parseRef, formatRef, parseRange                            A1 helpers
 */
export type * from "./model";
