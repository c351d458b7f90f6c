/** Failures of replacing hand-written formulas and of taking that back; see `failure.ts`. */

export interface ReplacementFailureDetails {
  /** The cell is no longer as it was when the call was proved. */
  readonly "replacement-changed": { readonly cell: string; readonly what: "formula" | "value" };
  /** The host does not calculate MPP functions. */
  readonly "replacement-unregistered": object;
  /** An array formula of the old kind, which this host cannot put back. */
  readonly "replacement-legacy": { readonly cell: string };
  /** Another method gives another number, and nobody accepted that by name. */
  readonly "replacement-not-accepted": {
    readonly cell: string;
    readonly before: number | null;
    readonly after: number;
  };
  /** The step is calculated from another one in the same write that changes numbers. */
  readonly "replacement-upon": { readonly step: string; readonly upon: string };
  /** A formula that is not replaced along looks up this one in a grid. */
  readonly "replacement-together": { readonly step: string; readonly other: string };
  /** After the calculation a cell gives something else than was proved. */
  readonly "replacement-differs": {
    readonly cell: string;
    readonly expected: number;
    readonly found: string;
  };
  /** The sheet of the log is not ours. */
  readonly "replacement-log-unread": { readonly sheet: string; readonly heading: string };
  /** A row of the log cannot be read. */
  readonly "replacement-log-row": { readonly cell: string };
  /** Rows of the log have this id already. */
  readonly "replacement-run-taken": { readonly run: string };
  /** The cells no longer hold the call that was written. */
  readonly "rollback-changed": { readonly cell: string };
  readonly "rollback-done": { readonly step: string };
  readonly "rollback-unknown": { readonly step: string };
}
