/** Failure sentences in English: cause first, then what would be right. */
import { type Failure } from "../core";
import { CHAIN_EN } from "./chain.en";
import { formatList, formatNumber } from "./numbers";
import { TABLE_EN } from "./parameters/table.en";
import { quote } from "./quote";
import { SERIES_EN } from "./series.en";
import { type CalculationCode, looksNumeric, onlySpaces, type SentencesOf } from "./sentences";
import { familyName, fieldName } from "./words";

const number = (value: number): string => formatNumber(value, "en");
/** Enough to show a sum just outside the tolerance of 1e-9. */
const SUM_DIGITS = 12;
const family = (value: string): string => familyName(value, "en");
const list = (items: readonly string[]): string => formatList(items, "en");

/** The columns of a block without headings. */
function columns({ place }: Failure): string {
  return place.list === "events"
    ? "chance, extra inflow, spread and optionally year"
    : "chance, expectation, spread and optionally distribution";
}

function positional(failure: Failure): string {
  const { list: block, heading } = failure.place;
  if (block === undefined || heading !== undefined) return "";
  return `; without a heading row the columns are ${columns(failure)}`;
}

/** A percentage typed without its sign. */
function percent(value: number): string {
  return value >= 2 && value < 100 ? ` (${number(value)}% is ${number(value / 100)})` : "";
}

function notANumber(value: string | boolean | null): string {
  if (value === null) return "this value is not a number";
  if (typeof value === "boolean") return `${value ? "TRUE" : "FALSE"} is not a number`;
  if (onlySpaces(value)) return "the cell holds only spaces, not a number";
  if (looksNumeric(value)) return `${quote(value)} is text, not a number; convert the cell to a number`;
  return `${quote(value)} is not a number`;
}

/** What would fit beside the same shape. */
const FITS = { same: "", "same or one": " or one cell", usual: ", one cell, or a column and a row" };

export const CALCULATION_EN: SentencesOf<CalculationCode> = {
  ...CHAIN_EN,
  ...TABLE_EN,
  ...SERIES_EN,
  "missing-argument": () => "this argument is missing",
  "too-many-arguments": ({ count, allowed }) => `${count} arguments given; at most ${allowed} are allowed`,
  "empty-range": () => "the range is empty; it needs at least one value",
  "not-a-range": () => "this is not a range: every row must be a list of cells",
  "blank-cell": ({ mayBeOmitted, inSeries }) =>
    `the cell is blank; fill in a value${mayBeOmitted === true ? " or leave the argument out" : inSeries === true ? ", also when it is 0" : ""}`,
  "error-cell": ({ value }) => `the cell holds the error ${value.startsWith("#") ? value : quote(value)}`,
  "not-a-number": (failure) => notANumber(failure.value) + positional(failure),
  "not-a-text": ({ value }) => `${value === null ? "this value" : quote(String(value))} is not text`,
  "single-cell-expected": ({ rows, columns: count }) =>
    `one cell fits here, not a range of ${number(rows)} × ${number(count)} cells`,
  "ragged-range": ({ expected, found }) =>
    `this row has ${number(found)} cells and the first row ${number(expected)}; all rows must be equally long`,
  "column-count": (failure) =>
    `${number(failure.found)} columns; without a heading row there must be ${failure.allowed.join(" or ")}: ${columns(failure)}`,
  "missing-column": ({ field, needsHeadings, place }) =>
    `the column ${quote(fieldName(field, "en", place.list))} is missing${needsHeadings ? "; it needs a heading row" : ""}`,
  "duplicate-column": ({ name, other }) =>
    `the headings ${quote(other)} and ${quote(name)} mean the same; only one may stay`,
  "unknown-column": ({ name, nearest, fields, place }) =>
    `the heading ${quote(name)} is unknown; ` +
    (nearest === undefined
      ? `possible are ${list(fields.map((field) => fieldName(field, "en", place.list)))}`
      : `perhaps ${quote(fieldName(nearest, "en", place.list))} is meant`),
  "unused-cell": (failure) => `with distribution ${family(failure.family)} this cell must stay blank`,
  "unknown-family": ({ value, allowed }) =>
    `distribution ${quote(value)} is unknown; possible are ${list(allowed.map(family))}`,
  "several-years": ({ years }) =>
    `the range holds the years ${list(years.map(String))}; give the rows of one year`,
  "unknown-year": ({ year, years }) =>
    years.length === 0
      ? "this event has a year, but the scenarios have no column 'year'"
      : `year ${year} does not occur in the scenarios; they have ${list(years.map(String))}`,
  "range-too-large": ({ cells, limit }) =>
    `${number(cells)} cells; at most ${number(limit)} are allowed. Do not refer to whole columns`,
  "shapes-differ": ({ rows, columns: count, other, fits }) =>
    `${number(rows)} × ${number(count)} cells do not fit ${number(other.rows)} × ${number(other.columns)} cells of '${other.parameter}'; ` +
    `give the same shape${FITS[fits ?? "usual"]}`,
  "not-finite": () => "this is not a finite number",
  "probability-range": ({ value }) =>
    `${number(value)} is not a chance: a chance lies from 0 to 1${percent(value)}`,
  "probability-open": ({ value }) =>
    `${number(value)} is not possible; it must be greater than 0 and less than 1${percent(value)}`,
  "probability-sum": ({ sum, looksLikePercent }) =>
    `the chances add up to ${number(Number(sum.toPrecision(SUM_DIGITS)))}; it must be 1. ` +
    (looksLikePercent ? "They look like percentages: divide by 100 or write 25%. " : "") +
    "Nothing is adjusted",
  "negative-value": ({ value }) => `${number(value)} is negative; 0 or more is needed`,
  "not-positive": ({ value }) => `${number(value)} is not possible; more than 0 is needed`,
  "out-of-range": ({ value, minimum, maximum }) =>
    `${number(value)} is not possible; the limits are ${number(minimum)} to ${number(maximum)}`,
  "not-an-integer": ({ value }) => `${number(value)} is not a whole number`,
  "no-scenarios": () => "there are no scenarios in the range",
  "events-need-normal": (failure) =>
    `events need scenarios with distribution normal; here it is ${family(failure.family)}`,
  "width-needs-normal": (failure) =>
    `a width can be converted only for distribution normal; here it is ${family(failure.family)}. Give the standard deviation`,
  "too-many-components": ({ count, limit }) =>
    `${number(count)} components; at most ${number(limit)} are allowed. Give fewer scenarios`,
  "too-many-events": ({ count, limit }) =>
    `${number(count)} events with a chance between 0 and 1; at most ${number(limit)} are allowed`,
  "too-many-terms": ({ terms, limit }) =>
    `the spread is too small for this many events: ${Number.isFinite(terms) ? number(terms) : "infinitely many"} terms needed, at most ${number(limit)}`,
  "tail-limit": ({ value, minimum, maximum }) =>
    `${number(value)} is not possible: with this many events the chance lies from ${number(minimum)} to ${number(maximum)}`,
  "flat-density": ({ value }) =>
    `at chance ${number(value)} the density is too flat for an accurate result with this many events; give fewer events`,
  "numeric-range": ({ value, limit }) =>
    limit === undefined
      ? "the result is too large or too small for a number"
      : `${number(value)} is too ${value > limit ? "large" : "small"} to calculate with; the limit is ${number(limit)}`,
};
