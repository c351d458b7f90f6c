/** Failures of the production model and its runs; see `failure.ts`. */

export interface ChainFailureDetails {
  // The model table
  /** @property character 1-based place in the formula */
  readonly "formula-syntax": { readonly text: string; readonly character: number };
  readonly "formula-length": { readonly count: number; readonly limit: number };
  /** Two indicators multiplied with each other. */
  readonly "not-linear": { readonly first: string; readonly second: string };
  readonly "unknown-rule": {
    readonly rule: string;
    readonly allowed: readonly string[];
    readonly nearest?: string;
  };
  readonly "rule-parts": { readonly rule: string; readonly expected: number; readonly found: number };
  /** @property part 1-based part of the formula that has another form than the rule asks */
  readonly "rule-form": { readonly rule: string; readonly part: number };
  readonly "unknown-indicator": { readonly id: string; readonly nearest?: string };
  readonly "duplicate-indicator": {
    readonly id: string;
    readonly partner: string;
    readonly otherPartner: string;
  };
  /** @property loop ids from one indicator back to itself */
  readonly "model-loop": { readonly loop: readonly string[] };
  readonly "model-unit": { readonly id: string; readonly unit: string };
  readonly "unit-mismatch": { readonly id: string; readonly expected: string; readonly found: string };
  /** A stock or kind that the rule does not go with, e.g. a begin of a flow without history. */
  readonly "kind-mismatch": { readonly id: string; readonly kind: string; readonly rule: string };
  // What is asked
  /** A name that is none of a list. `choice`: of a domain, partner or indicator. */
  readonly "unknown-name": {
    readonly what: "model" | "scenario" | "option" | "kind" | "answer" | "choice";
    readonly name: string;
    readonly allowed: readonly string[];
    readonly nearest?: string;
  };
  readonly "option-twice": { readonly name: string };
  /** @property allowed what the option may be, when that is a list */
  readonly "option-value": {
    readonly name: string;
    readonly value: string;
    readonly allowed: readonly string[];
  };
  /** An option has a name and a value. */
  readonly "option-form": object;
  /** Scenarios that one table of years should hold, and that have other years. */
  readonly "scenario-years": {
    readonly scenario: string;
    readonly years: readonly [first: number, last: number];
    readonly other: string;
    readonly otherYears: readonly [first: number, last: number];
  };
  /** Rounds without a year that both have. */
  readonly "no-common-years": {
    readonly old: readonly [first: number, last: number];
    readonly new: readonly [first: number, last: number];
  };
  /** A density per year is asked and the scenarios have no column for it. */
  readonly "years-needed": object;
  /** More years than draws can be made for. */
  readonly "too-many-years": { readonly found: number; readonly maximum: number };
  /** Parameters differ per scenario, and a density is none. @property found the scenarios of the rows */
  readonly "scenario-needed": { readonly id: string; readonly found: readonly string[] };
  /** A draw from a density. @property events whether the density has events, which `afgekapt` does not go with */
  readonly "negative-draw": { readonly year: number; readonly value: number; readonly events: boolean };
  // A run
  /**
   * @property period "2027", "2027-03", or "" for the whole run
   * @property scenario of the run, when the set may have values for others
   */
  readonly "missing-parameter-value": {
    readonly id: string;
    readonly period: string;
    readonly scenario?: string;
  };
  readonly "negative-flow": { readonly id: string; readonly period: string; readonly value: number };
  readonly "not-conserved": { readonly id: string; readonly period: string; readonly difference: number };
  readonly "parameter-sum": {
    readonly ids: readonly string[];
    readonly period: string;
    readonly sum: number;
    readonly total: number;
    readonly rule: "exactly" | "at most";
  };
  readonly "parameter-range": {
    readonly id: string;
    readonly period: string;
    readonly value: number;
    readonly minimum?: number;
    readonly maximum?: number;
    /** The minimum itself is refused too. */
    readonly exclusive?: true;
    /** The only values, instead of a range. */
    readonly allowed?: readonly number[];
  };
  readonly "period-count": { readonly found: number; readonly expected: number };
  /** Something else in the column of years, e.g. a month. */
  readonly "year-expected": { readonly value: string };
  readonly "inflow-year": { readonly year: number; readonly expected: number };
  /** A quotient of the model whose denominator is 0. */
  readonly "no-quotient": { readonly id: string; readonly period: string };
  /** An indicator beyond the largest number. */
  readonly overflow: { readonly id: string; readonly period: string };
  readonly "unknown-period": { readonly period: string; readonly first: string; readonly last: string };
}
