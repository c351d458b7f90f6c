/** Failures of calculations on series, one number per period; see `failure.ts`. */

export interface SeriesFailureDetails {
  /** A table where one row or one column belongs. */
  readonly "series-expected": { readonly rows: number; readonly columns: number };
  /** @property period 1-based, counted from the first of the series */
  readonly "negative-result": {
    readonly result: "stock" | "outflow";
    readonly period: number;
    readonly value: number;
  };
  readonly "part-range": { readonly value: number };
  /** Shares must be 1 together; the weights of a lead time at most 1. */
  readonly "part-sum": {
    readonly parts: "shares" | "weights";
    readonly sum: number;
    readonly looksLikePercent: boolean;
  };
  /** Periods before the first that a lead time reaches back to, and how many were given. */
  readonly "history-needed": { readonly needed: number; readonly found: number };
}
