/**
 * What can be replaced: one call and the hand-written cells that it takes the place of.
 * A step is data only, so that a page, a log on a sheet and a file can keep it.
 */
import { type ScanValue } from "./book";
import { type Kind, type Reason } from "./subject";

/** A hand-written cell as it was when the step was proved. */
export interface Replaced {
  /** A1. */
  readonly cell: string;
  /** en-US, with `=`; "" in a cell that the array formula of the anchor filled. */
  readonly formula: string;
  /** Range that an array formula filled, A1; absent for an ordinary formula. */
  readonly fills?: string;
  /** That array formula was entered with Ctrl+Shift+Enter. */
  readonly legacy?: boolean;
  readonly value: ScanValue;
  /** What the call gives in this cell, from the inputs as they are now; persons, or a chance. */
  readonly after: number;
  /** What rounding alone may make of the difference, because the call adds in another order; in the unit of the cell. */
  readonly rounding: number;
}

export interface Step {
  /** Sheet and anchor: "MPP Asiel!D14". */
  readonly id: string;
  readonly sheet: string;
  /** Where the call goes, A1. */
  readonly anchor: string;
  /** What the call fills, A1; the anchor alone when it gives one value. */
  readonly fills: string;
  readonly kind: Kind;
  /** en-US, with `=`. */
  readonly call: string;
  readonly reason: Reason;
  /** Every cell of `fills`, row by row. */
  readonly cells: readonly Replaced[];
  /**
   * same: the call gives the cells' own numbers at 1e-9. other: the old method was reproduced at 1e-9 and the call's own
   * method gives other numbers, to be accepted by name.
   */
  readonly method: "same" | "other";
  /** Steps of method "other" that its inputs are calculated from: once those are taken, `after` is another number. */
  readonly upon: readonly string[];
  /**
   * Steps of method "other" whose own formulas read these cells as points of a grid: when these are taken, those must be
   * too, or they would look up a number that is no point of it.
   */
  readonly together: readonly string[];
}

export type LeftCode =
  /** No function gives it. */
  | "no-call"
  /** The call would fill a cell that is not a recognised formula of the same block. */
  | "not-whole"
  /** The call would read what it fills. */
  | "own-cells"
  /** The call would fill a cell that another step fills. */
  | "overlap"
  /** Together with other steps it would be calculated from itself. */
  | "circle"
  /** A result of several cells cannot stand in a table. */
  | "table"
  /** The call gives no number with the inputs as they are. */
  | "no-value";

/** What was recognised and cannot be replaced. */
export interface Left {
  readonly sheet: string;
  /** Where the call would go, A1. */
  readonly anchor: string;
  readonly kind: Kind;
  readonly code: LeftCode;
  /** The cell that is in the way, A1. */
  readonly culprit?: string;
  /** Recognised cells, A1. */
  readonly cells: readonly string[];
}

export interface Steps {
  /** Each after the steps that it is calculated from. */
  readonly steps: readonly Step[];
  readonly left: readonly Left[];
}
