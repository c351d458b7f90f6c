/**
 * The one failure type of the pure layers: what went wrong and where, as data; the sentences live in `text/`.
 * A layer throws a `FailureError`; the edge (`functions/`, `cli/`) turns it into a cell error or a message.
 */
import { type ChainFailureDetails } from "./failure-chain";
import { type CsvFailureDetails } from "./failure-csv";
import { type ReplacementFailureDetails } from "./failure-replacement";
import { type SeriesFailureDetails } from "./failure-series";
import { type SetFailureDetails } from "./failure-set";
import { type StoredFailureDetails } from "./failure-stored";
import { type TableFailureDetails } from "./failure-table";
import { type WorkbookFailureDetails } from "./failure-workbook";

/** Where the culprit is. The core knows field and index; the reader of the cells adds the rest. */
export interface Place {
  /** Which list of the pure layer, when it has more than one. */
  readonly list?: "scenarios" | "events";
  /** Parameter of the function or file, as its users read it, e.g. "scenario's". */
  readonly parameter?: string;
  /** Field of the pure layer, e.g. "probability", "sd". */
  readonly field?: string;
  /** 0-based index of the item (scenario, event, value) within its list. */
  readonly index?: number;
  /** 1-based row within the parameter's range. */
  readonly row?: number;
  /** 1-based column within the parameter's range. */
  readonly column?: number;
  /** Heading of that column, when the range has headings. */
  readonly heading?: string;
  /** Year of the group of rows that is meant, when a block holds several. */
  readonly year?: number;
  /** Address of the cell when it is known, e.g. "Prognose!B7". */
  readonly cell?: string;
}

/** Details of each failure code; what a sentence needs to name the cause and what would be right. */
export interface FailureDetails
  extends
    CsvFailureDetails,
    TableFailureDetails,
    SetFailureDetails,
    StoredFailureDetails,
    ChainFailureDetails,
    SeriesFailureDetails,
    ReplacementFailureDetails,
    WorkbookFailureDetails {
  // Reading cells; `field` and `fields` are names of the pure layer, which `text/` turns into words
  readonly "missing-argument": object;
  readonly "too-many-arguments": { readonly count: number; readonly allowed: number };
  readonly "empty-range": object;
  readonly "not-a-range": object;
  /** `inSeries`: a 0 would have to be typed. */
  readonly "blank-cell": { readonly mayBeOmitted?: boolean; readonly inSeries?: boolean };
  readonly "error-cell": { readonly value: string };
  readonly "not-a-number": { readonly value: string | boolean | null };
  readonly "not-a-text": { readonly value: string | boolean | null };
  readonly "single-cell-expected": { readonly rows: number; readonly columns: number };
  readonly "ragged-range": { readonly expected: number; readonly found: number };
  readonly "column-count": { readonly found: number; readonly allowed: readonly number[] };
  readonly "missing-column": { readonly field: string; readonly needsHeadings: boolean };
  readonly "duplicate-column": { readonly name: string; readonly other: string };
  readonly "unknown-column": {
    readonly name: string;
    readonly nearest?: string;
    readonly fields: readonly string[];
  };
  readonly "unused-cell": { readonly family: string };
  readonly "unknown-family": { readonly value: string; readonly allowed: readonly string[] };
  readonly "several-years": { readonly years: readonly number[] };
  readonly "unknown-year": { readonly year: number; readonly years: readonly number[] };
  readonly "range-too-large": { readonly cells: number; readonly limit: number };
  /** Two arguments whose cells cannot be paired; `fits`: what would, when it is less than usual. */
  readonly "shapes-differ": {
    readonly rows: number;
    readonly columns: number;
    readonly fits?: "same" | "same or one";
    readonly other: { readonly parameter: string; readonly rows: number; readonly columns: number };
  };
  // Values
  readonly "not-finite": { readonly value: number };
  readonly "probability-range": { readonly value: number };
  readonly "probability-open": { readonly value: number };
  readonly "probability-sum": { readonly sum: number; readonly looksLikePercent: boolean };
  readonly "negative-value": { readonly value: number };
  readonly "not-positive": { readonly value: number };
  readonly "out-of-range": { readonly value: number; readonly minimum: number; readonly maximum: number };
  readonly "not-an-integer": { readonly value: number };
  readonly "no-scenarios": object;
  // Distribution
  readonly "events-need-normal": { readonly family: string };
  readonly "width-needs-normal": { readonly family: string };
  readonly "too-many-components": { readonly count: number; readonly limit: number };
  /** Events with a chance strictly between 0 and 1. */
  readonly "too-many-events": { readonly count: number; readonly limit: number };
  readonly "too-many-terms": { readonly terms: number; readonly limit: number };
  readonly "tail-limit": { readonly value: number; readonly minimum: number; readonly maximum: number };
  readonly "flat-density": { readonly value: number };
  /** `limit`: what the value passed; absent when a result and not a given value fits no double. */
  readonly "numeric-range": { readonly value: number; readonly limit?: number };
}

export type FailureCode = keyof FailureDetails;

export type Failure = {
  readonly [C in FailureCode]: { readonly code: C; readonly place: Place } & FailureDetails[C];
}[FailureCode];

/** The only error that the pure layers throw on purpose. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "FailureError";
    this.failure = failure;
  }
}

/** Throw a failure. @throws FailureError always */
export function fail(failure: Failure): never {
  throw new FailureError(failure);
}
