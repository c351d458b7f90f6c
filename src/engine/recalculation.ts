/** What a recalculation gives, and what it works with. */
import type { CellValue } from "../xlsx";
import type { CellPlace } from "./address";
import type { Loop } from "./loops/find-loops";
import type { CallOutcome } from "./univer/executors";
import type { EngineOutput } from "./univer/headless";
import type { ObservedReference } from "./univer/register";

export interface CellError extends CellPlace {
  /** Error value, "#LOOP" for circular references, or "" when the stored value was kept for another reason. */
  readonly code: string;
  readonly message: string;
  /** The file stored this very error: someone put it there on purpose, or accepted it. */
  readonly expected: boolean;
}

export interface SpillChange extends CellPlace {
  readonly stored: string;
  readonly range: string;
}

export interface Recalculation {
  /** Number of cells with a formula. */
  readonly formulas: number;
  /** New values per sheet and cell, of formulas and of what they fill; null empties a cell that is filled no more. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
  /** Formulas that fill another range than the file says. */
  readonly spills: readonly SpillChange[];
  readonly errors: readonly CellError[];
  readonly loops: readonly Loop[];
  readonly warnings: readonly (CellPlace & { readonly message: string })[];
}

export type RefusalCode = "iterative" | "date-1904";

/** The workbook as a whole cannot be calculated. */
export class RecalculationRefused extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = "RecalculationRefused";
    this.code = code;
  }
}

export interface Run {
  readonly output: EngineOutput;
  /** Last result of each add-in function in each cell. */
  readonly calls: ReadonlyMap<string, ReadonlyMap<string, CallOutcome>>;
  /** Functions of the engine that failed, per cell. */
  readonly failures: ReadonlyMap<string, string>;
  readonly observed: readonly ObservedReference[];
  /** Formulas stored as ordinary ones that gave several values. */
  readonly singled: ReadonlySet<string>;
  /** Formulas that gave another result in every round. */
  readonly unsettled: ReadonlySet<string>;
}
