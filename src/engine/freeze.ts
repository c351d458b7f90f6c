/** What is asked of a copy without the add-in, what it is, and why there is none. See `frozen-workbook.ts`. */
import { type AccountSource, type ReplacedFormula } from "../functions/account";
import type { Language } from "../text";
import type { BoundFunction } from "./function-types";
import type { CellError } from "./recalculation";

export interface FreezeRequest {
  readonly bytes: Uint8Array;
  readonly functions: readonly BoundFunction[];
  readonly language: Language;
  readonly source: AccountSource;
  /** Errors of calls stay as errors; otherwise they refuse the copy. */
  readonly keepErrors: boolean;
}

export interface Frozen {
  readonly bytes: Uint8Array;
  /** Name of the sheet that accounts for the copy. */
  readonly sheet: string;
  readonly replaced: readonly ReplacedFormula[];
  /** Calls in error that stay so. */
  readonly kept: readonly CellError[];
  /** Other formulas that have an error nobody asked for, or keep their stored value. */
  readonly others: readonly CellError[];
}

export type FreezeRefusal =
  /** There is no call. */
  | { readonly code: "no-calls" }
  /** Names of the workbook that call: outside a cell there is no result to put in their place. */
  | { readonly code: "names"; readonly names: readonly string[] }
  | { readonly code: "errors"; readonly cells: readonly CellError[] };

export class FreezeRefused extends Error {
  readonly refusal: FreezeRefusal;
  constructor(refusal: FreezeRefusal) {
    super(refusal.code);
    this.name = "FreezeRefused";
    this.refusal = refusal;
  }
}
