/** Failures of files, sets, versions and approvals; see `failure.ts`. */

/** 1-based line and column of a JSON text. */
interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** Where in a file: path of the member ("parameters[3].waarde") and, within a row, the key of that row. */
interface Member {
  readonly path: string;
  readonly key?: string;
}

/** Rows by key ("id|jaar|scenario"): the first few, and how many there are. */
interface RowsNamed {
  readonly keys: readonly string[];
  readonly count: number;
}

/** Which set, as people name it. */
interface SetNamed {
  readonly ronde: string;
  readonly variant: string;
  readonly versie: number;
}

/** What was recorded and what was found, as short fingerprints. */
interface Differs {
  readonly recorded: string;
  readonly found: string;
}

/** Texts that are no JSON of ours. */
interface JsonFailureDetails {
  readonly "json-too-large": { readonly limit: number };
  readonly "json-too-deep": JsonPosition & { readonly limit: number };
  /** Values in all, or names in one object. */
  readonly "json-too-many": JsonPosition & { readonly what: "values" | "names"; readonly limit: number };
  /** `found`: the character that stands there, "" at the end of the text. */
  readonly "json-syntax": JsonPosition & {
    readonly wanted:
      | "value"
      | "name"
      | "colon"
      | "comma or bracket"
      | "comma or brace"
      | "quote"
      | "character"
      | "escape"
      | "end";
    readonly found: string;
  };
  /** Half of a surrogate pair. */
  readonly "json-text": JsonPosition;
  readonly "json-number": JsonPosition & {
    readonly number: string;
    readonly reason: "negative zero" | "too large" | "too small" | "digits";
  };
  readonly "json-duplicate-name": JsonPosition & { readonly name: string };
  readonly "json-forbidden-name": JsonPosition & { readonly name: string };
  /** A value that JSON cannot mean. */
  readonly "json-value": {
    readonly path: string;
    readonly reason:
      | "not finite"
      | "negative zero"
      | "undefined"
      | "function"
      | "symbol"
      | "bigint"
      | "object"
      | "sparse"
      | "lone surrogate"
      | "name"
      | "cycle"
      | "depth";
  };
}

/** Forms that a text in a file can have. */
export type TextForm =
  "period" | "date" | "moment" | "hash" | "door" | "name" | "hash or nothing" | "text" | "long text";

/** JSON that is no parameter set. */
interface FileFailureDetails {
  readonly "schema-unknown": { readonly schema: string; readonly known: readonly string[] };
  readonly "schema-old": { readonly schema: string; readonly current: string };
  readonly "member-missing": Member & { readonly name: string };
  readonly "member-unknown": Member & { readonly name: string; readonly nearest?: string };
  readonly "member-type": Member & {
    readonly expected: "text" | "number" | "whole number" | "list" | "object";
    readonly found: "text" | "number" | "boolean" | "list" | "object" | "null" | "nothing";
  };
  readonly "member-value": Member & { readonly value: string; readonly allowed: readonly string[] };
  readonly "member-form": Member & { readonly value: string; readonly form: TextForm };
  readonly "member-length": Member & { readonly limit: number };
  readonly "member-range": Member & {
    readonly value: number;
    readonly limit: number;
    readonly side: "above" | "below";
  };
  readonly "too-many-items": Member & { readonly limit: number };
  readonly "no-items": Member;
  /** More is wrong than is shown. */
  readonly "more-findings": { readonly count: number };
  readonly "rows-share-key": RowsNamed;
}

/** Steps that the process does not know. */
interface StepFailureDetails {
  readonly "illegal-transition": {
    readonly from: string;
    readonly to: string;
    readonly allowed: readonly string[];
  };
  /** Content of a set with this status stays as it is. `back`: it can first go back to concept. */
  readonly "content-frozen": { readonly status: string; readonly back: boolean };
  readonly "approval-not-now": { readonly status: string; readonly allowed: readonly string[] };
  readonly "approval-missing": RowsNamed & { readonly status: string };
  /** Route A needs consensus: no exceptions. */
  readonly "exception-in-route-a": RowsNamed;
  readonly "approval-by-other": { readonly key: string; readonly partner: string; readonly owner: string };
  readonly "approval-incomplete": { readonly key: string; readonly status: string };
  /** A row without approval that names who approved or when. */
  readonly "approval-without-status": { readonly key: string; readonly status: string };
  /** Approval is given and withdrawn by a step of its own, not by changing the row. */
  readonly "standing-in-content": {
    readonly key: string;
    readonly status: string;
    readonly previous: string;
  };
  readonly "not-approved": { readonly key: string; readonly status: string };
  readonly "already-approved": { readonly key: string; readonly status: string };
  readonly "row-unknown": { readonly key: string };
  readonly "nothing-to-do": object;
  readonly "set-without-rows": { readonly status: string };
  readonly "reason-missing": { readonly step: string };
  readonly "exception-by": { readonly partner: string; readonly recorder: string };
  readonly "base-missing": { readonly soort: string };
  readonly "successor-missing": object;
  readonly "successor-unasked": { readonly status: string };
  readonly "step-incomplete": { readonly field: "op" | "door" | "toelichting"; readonly value: string };
}

/** Ways in which a set disagrees with its seal or with itself. */
interface SealFailureDetails {
  readonly "content-changed": Differs;
  readonly "standing-changed": Differs;
  readonly "log-entry-changed": { readonly entry: number };
  /** Between this entry and the one that it refers to. */
  readonly "log-entry-missing": { readonly before: number };
  readonly "log-entry-inserted": { readonly entry: number };
  readonly "log-order": object;
  /** The recorded last entry is not in the log. */
  readonly "log-end-missing": Differs;
  readonly "log-length": { readonly recorded: number; readonly found: number };
  /** The log begins with how the set came to be, and only there. */
  readonly "log-start": { readonly entry: number };
  readonly "log-content": Differs & { readonly entry: number };
  readonly "log-standing": Differs & { readonly entry: number };
  readonly "log-status": { readonly logged: string; readonly status: string };
  readonly "log-version": { readonly logged: number; readonly versie: number };
  readonly "log-time": { readonly entry: number };
  readonly "approval-unlogged": { readonly key: string; readonly status: string };
  readonly "approval-lost": { readonly key: string; readonly status: string };
  readonly "fingerprint-form": { readonly value: string };
  readonly "fingerprint-expected": {
    readonly expected: string;
    readonly inhoud: string;
    readonly zegel: string;
  };
}

/** Sets that do not form a tree. */
interface TreeFailureDetails {
  readonly "parent-missing": { readonly set: SetNamed; readonly parent: SetNamed };
  readonly "parent-differs": Differs & { readonly set: SetNamed; readonly parent: SetNamed };
  readonly "variant-cycle": { readonly sets: readonly SetNamed[] };
  readonly "set-twice": { readonly set: SetNamed };
}

export interface SetFailureDetails
  extends
    JsonFailureDetails,
    FileFailureDetails,
    StepFailureDetails,
    SealFailureDetails,
    TreeFailureDetails {}
