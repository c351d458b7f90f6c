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
  // A run
  /** @property period "2027", "2027-03", or "" for the whole run */
  readonly "missing-parameter-value": { readonly id: string; readonly period: string };
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
  readonly "inflow-year": { readonly year: number; readonly expected: number };
  readonly "unknown-period": { readonly period: string; readonly first: string; readonly last: string };
}
