/** Failures of reading and checking a parameter table; see `failure.ts`. Headings are in Dutch, as in the sheet. */

/** What a person could be recognised by. */
export type PersonalData = "name" | "birth date" | "v-number" | "bsn" | "e-mail" | "phone";

/** The table as a whole, its headings and its cells. */
interface ReadingDetails {
  readonly "table-too-large": {
    readonly rows: number;
    readonly columns: number;
    readonly rowLimit: number;
    readonly columnLimit: number;
  };
  readonly "no-heading-row": { readonly headings: readonly string[] };
  readonly "empty-table": object;
  readonly "required-column": { readonly heading: string };
  /** Not needed to compute with. */
  readonly "absent-column": { readonly heading: string };
  /** A year as a heading: years beside each other instead of below. */
  readonly "year-column": { readonly year: string };
  readonly "unnamed-column": object;
  /** The data themselves are never repeated. */
  readonly "personal-data": { readonly kind: PersonalData };
  readonly "blank-row": object;
  readonly "row-too-long": { readonly found: number; readonly expected: number };
  /** Not needed to compute with; `expected` is what the catalogue says. */
  readonly "blank-field": { readonly heading: string; readonly expected?: string };
  readonly "text-number": { readonly value: string; readonly number: number };
  readonly "ambiguous-number": { readonly value: string; readonly comma: number; readonly point: number };
  /** A number written otherwise than the file says. */
  readonly "decimal-mark": { readonly value: string; readonly mark: "comma" | "point" };
  readonly "mixed-decimals": { readonly comma: string; readonly point: string };
  readonly "period-unreadable": { readonly value: string };
  /** A month that became a date; `month` is what it probably was. */
  readonly "period-date": { readonly value: number; readonly month: string };
  readonly "year-range": { readonly year: string; readonly minimum: number; readonly maximum: number };
  readonly "date-unreadable": { readonly value: string };
  /** Day and month can be exchanged. */
  readonly "ambiguous-date": { readonly value: string; readonly dates: readonly string[] };
  /** Characters that a set cannot hold; `line`: in a field of one line. */
  readonly "text-unfit": { readonly line: boolean };
  readonly "text-too-long": { readonly length: number; readonly limit: number };
}

/** One row beside the catalogue. */
interface RowDetails {
  /** The id is not in the catalogue. */
  readonly "unknown-parameter": { readonly id: string; readonly nearest?: string };
  readonly "unknown-index": { readonly id: string; readonly first: number; readonly last?: number };
  readonly "missing-index": { readonly id: string; readonly example: string };
  readonly "constant-per-period": { readonly id: string; readonly period: string };
  readonly "share-range": { readonly value: number; readonly owner: string };
  readonly "percent-typed": { readonly value: number; readonly share: number; readonly owner: string };
  readonly "below-minimum": {
    readonly value: number;
    readonly minimum: number;
    /** The minimum itself is refused too. */
    readonly exclusive: boolean;
    readonly unit: string;
    readonly owner: string;
  };
  readonly "above-maximum": {
    readonly value: number;
    readonly maximum: number;
    readonly unit: string;
    readonly owner: string;
  };
  readonly "negative-stock": { readonly value: number; readonly unit: string; readonly owner: string };
  readonly "flag-value": { readonly value: number; readonly owner: string };
  readonly "unknown-unit": { readonly value: string; readonly nearest?: string };
  readonly "wrong-unit": { readonly value: string; readonly expected: string };
  readonly "percent-unit": { readonly value: string; readonly expected: string };
  readonly "unknown-partner": { readonly value: string; readonly nearest?: string };
  readonly "wrong-owner": { readonly value: string; readonly expected: string };
  readonly "unknown-source": { readonly value: string; readonly allowed: readonly string[] };
  readonly "wrong-source": { readonly value: string; readonly expected: string };
  readonly "unknown-status": { readonly value: string; readonly allowed: readonly string[] };
  readonly "near-scenario": { readonly value: string; readonly nearest: string };
  /** The text is not repeated: it may be a name. */
  readonly "approver-form": { readonly heading: string };
  readonly "approver-not-owner": { readonly partner: string; readonly owner: string };
  readonly "exception-partner": { readonly partner: string; readonly recorder: string };
  readonly "exception-without-reason": object;
  readonly "status-without-approver": { readonly status: string };
  readonly "approver-without-status": { readonly status: string };
  readonly "approval-without-date": object;
  readonly "date-without-approver": object;
  readonly "future-date": { readonly date: string; readonly referenceDate: string };
  readonly "approval-before-data": { readonly approved: string; readonly data: string };
}

/** The rows of a table beside each other. */
interface WholeDetails {
  /** `row` is the other one, 1-based as in the table. */
  readonly "duplicate-row": { readonly row: number };
  readonly "overlapping-rows": { readonly row: number; readonly period: string; readonly scenario: string };
  readonly "scenario-spelling": { readonly value: string; readonly other: string };
  readonly "mixed-periods": { readonly year: string; readonly month: string };
  readonly "year-gap": { readonly missing: readonly string[] };
  /** No scenarios: for all of them. */
  readonly "missing-period": { readonly missing: readonly string[]; readonly scenarios: readonly string[] };
  readonly "missing-scenario": { readonly missing: readonly string[] };
  readonly "missing-parameter": { readonly id: string; readonly unit: string; readonly owner: string };
  /** Periods times scenarios of parameters that add up. */
  readonly "too-many-combinations": {
    readonly periods: number;
    readonly scenarios: number;
    readonly limit: number;
  };
  readonly "index-gap": { readonly id: string; readonly missing: readonly string[] };
  readonly "missing-history": { readonly kernel: string; readonly missing: readonly string[] };
  readonly "group-sum": {
    readonly group: string;
    readonly sum: number;
    readonly total: number;
    readonly rule: "exactly" | "at most";
    readonly count: number;
    readonly period: string;
    readonly scenario: string;
    readonly looksLikePercent: boolean;
  };
}

/** Looking a value up. */
interface LookupDetails {
  readonly "parameter-not-in-table": { readonly id: string };
  readonly "period-not-covered": {
    readonly id: string;
    readonly period: string;
    readonly periods: readonly string[];
  };
  readonly "scenario-not-covered": {
    readonly id: string;
    readonly scenario: string;
    readonly scenarios: readonly string[];
  };
  readonly "several-rows": { readonly id: string; readonly rows: readonly number[] };
}

/** What is about rows, whatever they were read from. */
export interface TableCheckDetails extends RowDetails, WholeDetails, LookupDetails {}

export interface TableFailureDetails extends ReadingDetails, TableCheckDetails {}
