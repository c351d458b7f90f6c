/**
 * The engine: a loaded workbook into calculated cells, loops included, with the add-in's functions as Excel calls them.
 * API: bindFunctions and the CustomFunctions stand-in; recalculate; findLoops; and what the browser workbook shares
 * (snapshotOf, loadRegistration). Univer itself is loaded when it is first needed, so that a call starts at once.
 */
import type { Language } from "../text";
import type { XlsxWorkbook } from "../xlsx";
import type { BoundFunction } from "./function-types";
import type { Recalculation } from "./recalculation";
import type * as register from "./univer/register";

export { areaName, areaOf, cellName, type Area, type CellPlace, placeName, quotedSheet } from "./address";
export {
  bindFunctions,
  createCustomFunctions,
  CustomFunctionError,
  type CustomFunctionsHost,
  ERROR_CODES,
  type Implementation,
  installCustomFunctions,
} from "./custom-functions";
export { isErrorText } from "./error-values";
export type {
  BoundFunction,
  CallResult,
  FunctionMetadata,
  FunctionsMetadata,
  Invocation,
  ParameterMetadata,
  ResultCell,
} from "./function-types";
export { type FormulaReferences, referencesOf } from "./formula/references";
export {
  contextOf,
  findLoops,
  type FormulaCell,
  formulasOf,
  type Loop,
  type LoopContext,
  type LoopReport,
  loopText,
  type ReferenceCache,
} from "./loops/find-loops";
export { nearestName } from "./nearest";
export {
  type CellError,
  type Recalculation,
  RecalculationRefused,
  type RefusalCode,
  type SpillChange,
} from "./recalculation";
export { noticeText, type Notice } from "./sentences";
export type { CallOutcome, SheetNames } from "./univer/executors";
export type { Registration } from "./univer/register";
export {
  constantCell,
  sheetId,
  sheetIndex,
  snapshotOf,
  type SnapshotOptions,
  WORKBOOK_ID,
} from "./univer/snapshot";

/**
 * Calculate every formula cell of a workbook.
 * @throws RecalculationRefused before anything is calculated
 */
export async function recalculate(
  book: XlsxWorkbook,
  functions: readonly BoundFunction[],
  language: Language = "nl",
): Promise<Recalculation> {
  return (await import("./recalculate")).recalculate(book, functions, language);
}

/** What a page with a grid needs to register in the tick in which it makes the workbook. */
export function loadRegistration(): Promise<typeof register> {
  return import("./univer/register");
}
