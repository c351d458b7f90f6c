/**
 * What a run says: every indicator in every period, checked; and the years of a monthly run.
 * Checked on every run: nothing below −1e-6 but what may be negative, and every stock closes over the whole run.
 * Source: docs/besluiten/0014, "Identities", "Refused", "Time".
 */
import { fail, nearestName, type Place } from "../core";
import { type Indicator, type IndicatorKind, type Sum } from "./model";
import { type Period } from "./periods";
import { type PreparedRun } from "./prepare";
import { UNUSED, USED } from "./program";
import { columnAt, type Columns } from "./run";

/** Below this a flow or stock is negative, not rounding [persons]. */
const NEGATIVE = -1e-6;
/** Relative to the largest amount that passed through the stock. */
const CLOSES = 1e-9;

export interface OutcomeIndicator {
  readonly id: string;
  /** Of the table's indicator that it belongs to. */
  readonly indicator: Indicator;
  readonly kind: IndicatorKind | "benutting";
}

export interface Outcome {
  readonly indicators: readonly OutcomeIndicator[];
  readonly periods: readonly Period[];
  /**
   * NaN when there is no value: the used share of a capacity of 0, or a period outside the run.
   * @throws FailureError unknown-indicator
   */
  value(id: string, period: number, draw: number): number;
}

/** The table's indicators, each capacity with what is unused and used of it. */
export function outcomeIndicators(indicators: readonly Indicator[]): readonly OutcomeIndicator[] {
  return indicators.flatMap((indicator) => {
    const { id, soort, rule } = indicator;
    const own = { id, indicator, kind: soort };
    if (rule.name !== "capaciteit") return [own];
    return [
      own,
      { id: id + UNUSED, indicator, kind: "stroom" as const },
      { id: id + USED, indicator, kind: "benutting" as const },
    ];
  });
}

function placeOf(id: string): Place {
  return { parameter: "model", field: id };
}

/** The first period, and in it the first in the order of calculation: what came after only followed from it. */
function checkNegative(prepared: PreparedRun, columns: Columns): void {
  const { model, periods } = prepared;
  const positive = model.order.filter(({ negatief }) => negatief !== "ja");
  for (const [t, { name }] of periods.entries()) {
    for (const { id } of positive) {
      const at = columnAt(columns, model.program.slotOf.get(id) ?? -1, t + 1);
      for (let d = 0; d < columns.draws; d++) {
        const value = columns.values[at + d] ?? NaN;
        if (value < NEGATIVE) fail({ code: "negative-flow", place: placeOf(id), id, period: name, value });
      }
    }
  }
}

type ValueAt = (slot: number, t: number) => number;

/** What came into a stock less what went out, over the whole run, and how much passed in all. */
function balance(
  prepared: PreparedRun,
  id: string,
  sum: Sum,
  value: ValueAt,
): { net: number; passed: number } {
  const { slotOf } = prepared.model.program;
  const slot = slotOf.get(id) ?? -1;
  const step = prepared.steps.find((each) => each.kind === "linear" && each.to === slot);
  let net = value(slot, 0);
  let passed = Math.abs(net);
  const add = (amount: number): void => {
    net += amount;
    passed += Math.abs(amount);
  };
  for (let t = 1; t <= prepared.periods.length; t++) {
    for (const { constant, input } of sum) add(constant * value(slotOf.get(input?.id ?? "") ?? -1, t));
    // The correction is the last term.
    if (step?.kind === "linear") add(step.coefficients[t * step.slots.length - 1] ?? NaN);
  }
  return { net, passed };
}

/** Start + all that came in = end + all that went out. */
function checkConserved(prepared: PreparedRun, columns: Columns): void {
  const { model, periods } = prepared;
  for (const { id, rule } of model.indicators) {
    if (rule.name !== "voorraad") continue;
    const slot = model.program.slotOf.get(id) ?? -1;
    for (let d = 0; d < columns.draws; d++) {
      const value: ValueAt = (other, t) => columns.values[columnAt(columns, other, t) + d] ?? NaN;
      const { net, passed } = balance(prepared, id, rule.sum, value);
      const difference = value(slot, periods.length) - net;
      if (Math.abs(difference) <= CLOSES * Math.max(1, passed)) continue;
      const period = periods[periods.length - 1]?.name ?? "";
      fail({ code: "not-conserved", place: placeOf(id), id, period, difference });
    }
  }
}

/** @throws FailureError unknown-indicator */
export function unknownIndicator(id: string, indicators: readonly OutcomeIndicator[]): never {
  const nearest = nearestName(
    id,
    indicators.map((each) => each.id),
  );
  const more = nearest === undefined ? {} : { nearest };
  return fail({ code: "unknown-indicator", place: { parameter: "indicator" }, id, ...more });
}

/** @throws FailureError negative-flow, not-conserved */
export function outcomeOf(prepared: PreparedRun, columns: Columns): Outcome {
  checkNegative(prepared, columns);
  checkConserved(prepared, columns);
  const { slotOf } = prepared.model.program;
  const indicators = outcomeIndicators(prepared.model.indicators);
  const { periods } = prepared;
  return {
    indicators,
    periods,
    value: (id, period, draw) => {
      const slot = slotOf.get(id) ?? unknownIndicator(id, indicators);
      return period in periods ? (columns.values[columnAt(columns, slot, period + 1) + draw] ?? NaN) : NaN;
    },
  };
}
