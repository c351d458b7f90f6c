/** Sentences about the rows of a parameter table in English: the cause, "; ", what would be right. */
import { type TableCheckDetails } from "../../core";
import { formatList, formatNumber } from "../numbers";
import { quote } from "../quote";
import { type SentencesOf } from "../sentences";
import { shortened } from "./shortened";

/** Enough to show a sum just outside the tolerance of 1e-9. */
const SUM_DIGITS = 12;
const number = (value: number): string => formatNumber(value, "en");
const list = (items: readonly string[]): string => formatList(shortened(items), "en");
const quoted = (items: readonly string[]): string => list(shortened(items).map(quote));
const perhaps = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `; perhaps ${quote(nearest)} was meant`;
/** Verbs after a list. */
const plural = (items: readonly unknown[], one: string, more: string): string =>
  items.length === 1 ? one : more;

/** "2026, scenario 'medio'" */
function applies(period: string, scenario: string): string {
  return `${period === "" ? "all years" : period}, ${scenario === "" ? "all scenarios" : `scenario ${quote(scenario)}`}`;
}

export const CHECKS_EN: SentencesOf<keyof TableCheckDetails> = {
  "unknown-parameter": ({ id, nearest }) =>
    `parameter ${quote(id)} is unknown${perhaps(nearest, "; see the catalogue for those there are")}`,
  "unknown-index": ({ id, first, last }) =>
    `parameter ${quote(id)} does not exist; the number ${last === undefined ? `starts at ${first}` : `runs from ${first} to ${last}`}, without leading zeros`,
  "missing-index": ({ id, example }) =>
    `${quote(id)} is a series; put a number behind it, for instance ${quote(example)}`,
  "constant-per-period": ({ id, period }) =>
    `${quote(id)} is one number for the whole set and is given for ${period} here; leave 'jaar' blank`,
  "share-range": ({ value, owner }) =>
    `${number(value)} is not a share; a share lies from 0 to 1 (owner ${owner})`,
  "percent-typed": ({ value, share, owner }) =>
    `${number(value)} is not a share, probably ${number(value)}% was meant; write ${number(share)} (owner ${owner})`,
  "below-minimum": ({ value, minimum, exclusive, unit, owner }) =>
    `${number(value)} is too low; it must be ${exclusive ? `more than ${number(minimum)}` : `${number(minimum)} or more`} (${unit}, owner ${owner})`,
  "above-maximum": ({ value, maximum, unit, owner }) =>
    `${number(value)} is too high; it must be at most ${number(maximum)} (${unit}, owner ${owner})`,
  "negative-stock": ({ value, unit, owner }) =>
    `${number(value)} is negative; a stock is 0 or more (${unit}, owner ${owner})`,
  "flag-value": ({ value, owner }) =>
    `${number(value)} is not possible; it must be 0 (no) or 1 (yes) (owner ${owner})`,
  "unknown-unit": ({ value, nearest }) =>
    `unit ${quote(value)} is unknown${perhaps(nearest, "; take one from the catalogue")}`,
  "wrong-unit": ({ value, expected }) =>
    `unit ${quote(value)} does not belong to this parameter; give the value in ${quote(expected)}`,
  "percent-unit": ({ value, expected }) =>
    `${quote(value)} is not a unit here; give the value in ${quote(expected)}, from 0 to 1 (62% is 0.62)`,
  "unknown-partner": ({ value, nearest }) =>
    `${quote(value)} is not a chain partner${perhaps(nearest, "; take one from the catalogue")}`,
  "wrong-owner": ({ value, expected }) =>
    `${quote(value)} is not the owner; the catalogue says ${quote(expected)}`,
  "unknown-source": ({ value, allowed }) =>
    `source type ${quote(value)} is unknown; known are ${quoted(allowed)}`,
  "wrong-source": ({ value, expected }) =>
    `source type ${quote(value)} does not belong to this parameter; the catalogue says ${quote(expected)}`,
  "unknown-status": ({ value, allowed }) => `status ${quote(value)} is unknown; known are ${quoted(allowed)}`,
  "near-scenario": ({ value, nearest }) =>
    `scenario ${quote(value)} resembles ${quote(nearest)} but counts as another scenario; write ${quote(nearest)} if that was meant`,
  "approver-form": ({ heading }) =>
    `${quote(heading)} does not hold a partner with a role; write for instance 'COA · dossierhouder'`,
  "approver-not-owner": ({ partner, owner }) =>
    `${quote(partner)} is not the owner and cannot approve; only ${quote(owner)} can`,
  "exception-partner": ({ partner, recorder }) =>
    `${quote(partner)} cannot record an exception; ${quote(recorder)} does`,
  "exception-without-reason": () => "the exception has no consideration; put it in 'toelichting'",
  "status-without-approver": ({ status }) =>
    `the status is ${quote(status)}, but 'akkoord door' is blank; fill in partner and role`,
  "approver-without-status": ({ status }) =>
    `'akkoord door' is filled in, but the status is ${quote(status)}; make the status 'akkoord' or clear 'akkoord door'`,
  "approval-without-date": () => "the approval has no date; fill in 'akkoord op'",
  "date-without-approver": () =>
    "'akkoord op' is filled in, but 'akkoord door' is blank; fill in partner and role or remove the date",
  "future-date": ({ date, referenceDate }) =>
    `${date} lies after the reference date ${referenceDate}; a date in the table cannot be later`,
  "approval-before-data": ({ approved, data }) =>
    `the approval is of ${approved} and the value of ${data}; see whether the approval is about this value`,
  "duplicate-row": ({ row }) =>
    `this row is about the same parameter, period and scenario as row ${row}; keep one of them`,
  "overlapping-rows": ({ row, period, scenario }) =>
    `this row overlaps with row ${row} (${applies(period, scenario)}); keep one row for each period and scenario`,
  "scenario-spelling": ({ value, other }) =>
    `scenario ${quote(value)} is also written ${quote(other)}; write it in the same way everywhere`,
  "mixed-periods": ({ year, month }) =>
    `the table mixes years (${year}) and months (${month}); see whether that is what was meant`,
  "year-gap": ({ missing }) =>
    `between the first and the last year ${list(missing)} ${plural(missing, "is", "are")} missing; add rows or correct the year`,
  "missing-period": ({ missing, scenarios }) =>
    `for ${list(missing)} there is no value${scenarios.length === 0 ? "" : ` in scenario ${quoted(scenarios)}`}; add a row or leave 'jaar' blank for all years`,
  "missing-scenario": ({ missing }) =>
    `for scenario ${quoted(missing)} there is no value; add a row or leave 'scenario' blank for all scenarios`,
  "missing-parameter": ({ id, unit, owner }) =>
    `parameter ${quote(id)} is missing; add a row (${unit}, owner ${owner})`,
  "too-many-combinations": ({ periods, scenarios, limit }) =>
    `${number(periods)} periods times ${number(scenarios)} scenarios are too many to add up; at most ${number(limit)} are allowed`,
  "index-gap": ({ id, missing }) =>
    `the series ${quote(id)} lacks ${quoted(missing)}; put 0 where there is nothing`,
  "missing-history": ({ kernel, missing }) =>
    `${quote(kernel)} looks back on ${quoted(missing)}, which the table lacks; give the figures of earlier periods`,
  "group-sum": ({ group, sum, total, rule, count, period, scenario, looksLikePercent }) =>
    `the ${number(count)} values of group ${quote(group)} add up to ${number(Number(sum.toPrecision(SUM_DIGITS)))} (${applies(period, scenario)}); ` +
    `it must be ${rule === "exactly" ? "" : "at most "}${number(total)}` +
    (looksLikePercent ? ". They look like percentages: divide by 100" : ""),
  "parameter-not-in-table": ({ id }) =>
    `parameter ${quote(id)} is not in the table; add a row, nothing is filled in`,
  "period-not-covered": ({ id, period, periods }) =>
    (period === ""
      ? `${quote(id)} has a value per period and no period is given; `
      : `for ${quote(id)} there is no value in ${period}; `) + `there are values for ${list(periods)}`,
  "scenario-not-covered": ({ id, scenario, scenarios }) =>
    (scenario === ""
      ? `${quote(id)} has a value per scenario and no scenario is given; `
      : `for ${quote(id)} there is no value in scenario ${quote(scenario)}; `) +
    `there are values for ${quoted(scenarios)}`,
  "several-rows": ({ id, rows }) =>
    `for ${quote(id)} the rows ${list(rows.map(String))} apply at the same time; keep one of them`,
};
