/**
 * The engine: a loaded workbook into calculated cells, loops included, with the add-in's functions as Excel calls them.
 * API: bindFunctions and the CustomFunctions stand-in; recalculate; frozenWorkbook; and what the browser workbook shows (snapshotOf).
 * Univer itself is loaded when it is first needed, so that a call starts at once.
 */
import type { Language } from "../text";
import type { XlsxWorkbook } from "../xlsx";
import type { Frozen, FreezeRequest } from "./freeze";
import type { BoundFunction } from "./function-types";
import type { Recalculation } from "./recalculation";

export { type Area, type CellPlace, placeName } from "./address";
export { changesOf } from "./changes";
export {
  bindFunctions,
  createCustomFunctions,
  type CustomFunctionsHost,
  type Implementation,
  installCustomFunctions,
} from "./custom-functions";
export type {
  BoundFunction,
  CallResult,
  FunctionMetadata,
  FunctionsMetadata,
  Invocation,
  ParameterMetadata,
  ResultCell,
} from "./function-types";
export { type Loop, loopText } from "./loops/find-loops";
export {
  type CellError,
  type Recalculation,
  RecalculationRefused,
  type RefusalCode,
  type SpillChange,
} from "./recalculation";
export { type Frozen, FreezeRefused, type FreezeRefusal, type FreezeRequest } from "./freeze";
export { storedAndCalculated } from "./outcomes";
export type { Notice } from "./sentences";
export { sheetId, sheetIndex, snapshotOf, type SnapshotOptions } from "./univer/snapshot";

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

/**
 * A copy that needs no add-in.
 * @throws FreezeRefused, RecalculationRefused, XlsxError; there is no copy then
 */
export async function frozenWorkbook(request: FreezeRequest): Promise<Frozen> {
  return (await import("./frozen-workbook")).frozenWorkbook(request);
}
