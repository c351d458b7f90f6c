/** Sentences about the production model and its runs in English. */
import { type ChainFailureDetails } from "../core";
import { formatList, formatNumber } from "./numbers";
import { quote } from "./quote";
import { type SentencesOf } from "./sentences";

const number = (value: number): string => formatNumber(value, "en");
const list = (items: readonly string[]): string => formatList(items, "en");
const when = (period: string): string => (period === "" ? "" : ` in ${period}`);
/** More names make a sentence unreadable. */
const SHOWN = 12;
const SUM_DIGITS = 12;
const DRAW_DIGITS = 4;
const short = (items: readonly string[]): string =>
  items.length <= SHOWN ? list(items) : `${items.slice(0, SHOWN).join(", ")} …`;

const WHAT: Readonly<Record<ChainFailureDetails["unknown-name"]["what"], string>> = {
  model: "model",
  scenario: "scenario",
  option: "option",
  kind: "kind",
  answer: "answer",
  choice: "choice",
};

function range({ minimum, maximum, exclusive, allowed }: ChainFailureDetails["parameter-range"]): string {
  if (allowed !== undefined) return allowed.map(number).join(" or ");
  if (minimum === undefined) return maximum === undefined ? "a number" : `at most ${number(maximum)}`;
  if (exclusive === true) {
    return `more than ${number(minimum)}${maximum === undefined ? "" : ` and at most ${number(maximum)}`}`;
  }
  return maximum === undefined ? `${number(minimum)} or more` : `${number(minimum)} to ${number(maximum)}`;
}

export const CHAIN_EN: SentencesOf<keyof ChainFailureDetails> = {
  "formula-syntax": ({ text, character }) =>
    `the formula ${quote(text)} cannot be read from character ${character}; a formula consists of indicators, [parameters], numbers, + - * and parentheses`,
  "formula-length": ({ count, limit }) =>
    `the formula has ${number(count)} terms; at most ${number(limit)} are possible`,
  "not-linear": ({ first, second }) =>
    `${quote(first)} and ${quote(second)} are multiplied with each other; a term has at most one indicator`,
  "unknown-rule": ({ rule, allowed, nearest }) =>
    `rule ${quote(rule)} is unknown; ` +
    (nearest === undefined ? `possible are ${list(allowed)}` : `perhaps ${quote(nearest)} was meant`),
  "rule-parts": ({ rule, expected, found }) =>
    `rule ${quote(rule)} needs ${number(expected)} parts, separated by ;, and here are ${number(found)}`,
  "rule-form": ({ rule, part }) => `part ${number(part)} of the formula does not fit rule ${quote(rule)}`,
  "unknown-indicator": ({ id, nearest }) =>
    `indicator ${quote(id)} is unknown${nearest === undefined ? "" : `; perhaps ${quote(nearest)} was meant`}`,
  "duplicate-indicator": ({ id, partner, otherPartner }) =>
    `indicator ${quote(id)} is given twice, by ${otherPartner} and by ${partner}; an indicator has one owner`,
  "model-loop": ({ loop }) =>
    `the indicators depend on each other in a loop: ${loop.join(" → ")}; use the previous period somewhere`,
  "model-unit": ({ id, unit }) => `unit ${quote(unit)} of ${quote(id)} is unknown`,
  "unit-mismatch": ({ id, expected, found }) =>
    `the units of ${quote(id)} do not fit: ${expected} expected, the formula gives ${found}`,
  "kind-mismatch": ({ id, kind, rule }) => `${quote(id)} is a ${kind} and does not fit rule ${quote(rule)}`,
  "unknown-name": ({ what, name, allowed, nearest }) =>
    `${WHAT[what]} ${quote(name)} is unknown; ` +
    (nearest === undefined ? `possible are ${short(allowed)}` : `perhaps ${quote(nearest)} is meant`),
  "option-twice": ({ name }) => `option ${quote(name)} is given twice`,
  "option-form": () => "options stand in two columns: name and value",
  "option-value": ({ name, value, allowed }) =>
    `option ${quote(name)} cannot be ${quote(value)}; possible is ${list(allowed)}`,
  "scenario-years": ({ scenario, years, other, otherYears }) =>
    `scenario ${quote(scenario)} goes from ${years.join(" to ")} and ${quote(other)} from ${otherYears.join(" to ")}; give the same years or ask one scenario`,
  "no-common-years": (failure) =>
    `the rounds have no year in common: the old inflow goes from ${failure.old.join(" to ")}, the new one from ${failure.new.join(" to ")}`,
  "years-needed": () => "a column jaar is missing; each year needs a distribution of its own",
  "too-many-years": ({ found, maximum }) =>
    `${found} years; there may be ${maximum} at most, except with samenhang comonotoon`,
  "scenario-needed": ({ id, found }) =>
    `parameter ${quote(id)} differs per scenario; give parameterscenario with the options, possible is ${list(found)}`,
  "negative-draw": ({ year, value, events }) =>
    `the distribution of ${year} reaches below 0: a draw gives ${number(Number(value.toPrecision(DRAW_DIGITS)))}; ` +
    (events
      ? "make the spread of scenarios or events smaller (afgekapt does not go with events)"
      : "give scenarios with a large spread the distribution afgekapt, or make the spread smaller"),
  "missing-parameter-value": ({ id, period, scenario = "" }) =>
    `parameter ${quote(id)} has no value${when(period)}${scenario === "" ? "" : ` for scenario ${quote(scenario)}`}; ` +
    "add a row, nothing is filled in",
  "parameter-range": (details) =>
    `parameter ${quote(details.id)} is ${number(details.value)}${when(details.period)}; possible is ${range(details)}`,
  "negative-flow": ({ id, period, value }) =>
    `${quote(id)} becomes negative${when(period)}: ${number(value)}; that is not possible`,
  "not-conserved": ({ id, period, difference }) =>
    `the stock ${quote(id)} does not balance${when(period)}: difference ${number(difference)}`,
  "parameter-sum": ({ ids, period, sum, total, rule }) =>
    `${short(ids)} add up to ${number(Number(sum.toPrecision(SUM_DIGITS)))}${when(period)}; it must be ${rule === "exactly" ? "" : "at most "}${number(total)}. Nothing is adjusted`,
  "no-quotient": ({ id, period }) =>
    `${quote(id)} has no value${when(period)}: the denominator is 0; let the model have one that is never 0`,
  overflow: ({ id, period }) => `${quote(id)} becomes too large to calculate with${when(period)}`,
  "period-count": ({ found, expected }) => `${number(found)} years of inflow; ${number(expected)} are needed`,
  "year-expected": ({ value }) => `${quote(value)} is not a year; write a year such as 2026`,
  "inflow-year": ({ year, expected }) =>
    `year ${year} stands where ${expected} belongs; the years follow each other`,
  "unknown-period": ({ period, first, last }) =>
    `period ${quote(period)} is not in the run; it goes from ${first} to ${last}`,
};
