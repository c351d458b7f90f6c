/** Failures that the functions on parameter tables may raise; the codes are those of `params/`. */
import { type Failure } from "../core";

type Codes = readonly Failure["code"][];

/** Why no value of a table can be trusted. */
const TABLE_FAILURES = [
  "empty-table",
  "table-too-large",
  "no-heading-row",
  "required-column",
  "duplicate-column",
  "year-column",
  "personal-data",
] as const satisfies Codes;

/** A cell that says nothing, or something else than what belongs there. */
const CELL_FAILURES = [
  "blank-cell",
  "error-cell",
  "not-a-text",
  "not-a-number",
  "not-finite",
  "ambiguous-number",
  "period-unreadable",
  "period-date",
  "year-range",
] as const satisfies Codes;

/** A value or unit that cannot be right. */
const VALUE_FAILURES = [
  "share-range",
  "percent-typed",
  "below-minimum",
  "above-maximum",
  "negative-stock",
  "flag-value",
  "wrong-unit",
  "percent-unit",
] as const satisfies Codes;

const ID_FAILURES = ["unknown-parameter", "unknown-index", "missing-index"] as const satisfies Codes;

export const LOOK_UP_FAILURES = [
  ...TABLE_FAILURES,
  ...CELL_FAILURES,
  ...VALUE_FAILURES,
  ...ID_FAILURES,
  "parameter-not-in-table",
  "period-not-covered",
  "scenario-not-covered",
  "several-rows",
] as const satisfies Codes;

/** Cells or rows that cannot be read, or told apart. */
export const READING_FAILURES = [
  ...TABLE_FAILURES,
  ...CELL_FAILURES,
  "duplicate-row",
] as const satisfies Codes;

/** Rows that no run can use, whatever it needs of the table. */
export const ROW_FAILURES = [
  ...READING_FAILURES,
  ...VALUE_FAILURES,
  ...ID_FAILURES,
  "unknown-unit",
  "constant-per-period",
  "text-unfit",
  "text-too-long",
  "overlapping-rows",
] as const satisfies Codes;

/** All errors: with such a table cannot be calculated. */
export const CHECK_FAILURES = [
  ...ROW_FAILURES,
  "missing-period",
  "missing-scenario",
  "index-gap",
  "group-sum",
  "too-many-combinations",
] as const satisfies Codes;
