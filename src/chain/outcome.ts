/**
 * What a run says: every indicator in every period, checked; and the years of a monthly run.
 * Checked on every run: every indicator is a number, nothing is below −1e-6 but what may be negative, and every
 * stock closes over the whole run.
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

/** Why a number cannot be. */
function refuse({ id, rule }: Indicator, period: string, value: number): never {
  const place = placeOf(id);
  if (Number.isNaN(value) && rule.name === "quotiënt") fail({ code: "no-quotient", place, id, period });
  if (!Number.isFinite(value)) fail({ code: "overflow", place, id, period });
  return fail({ code: "negative-flow", place, id, period, value });
}

/** The first period, and in it the first in the order of calculation: what came after only followed from it. */
function checkNumbers(prepared: PreparedRun, columns: Columns): void {
  const { model, periods } = prepared;
  for (const [t, { name }] of periods.entries()) {
    for (const indicator of model.order) {
      const at = columnAt(columns, model.program.slotOf.get(indicator.id) ?? -1, t + 1);
      const least = indicator.negatief === "ja" ? -Number.MAX_VALUE : NEGATIVE;
      const wrong = firstOutside(columns, at, least);
      if (wrong !== undefined) refuse(indicator, name, wrong);
    }
  }
}

/** The first value of a column that is no number or below the least. Whole numbers are kept 32-bit, see `loops.ts`. */
function firstOutside({ values, draws }: Columns, at: number, least: number): number | undefined {
  const end = (at + draws) | 0;
  for (let i = at | 0; i < end; i = (i + 1) | 0) {
    const value = values[i] ?? NaN;
    if (!(value >= least && value <= Number.MAX_VALUE)) return value;
  }
  return undefined;
}

/** What comes into a stock or goes out of it, by period: where its column starts and its sign; corrections apart. */
interface Passing {
  readonly start: number;
  readonly flows: readonly { readonly at: number; readonly factor: number }[];
  /** Over all periods. */
  readonly corrections: readonly number[];
}

/** Per run, columns of how many draws and stock: the same for every block of draws. */
const passings = new WeakMap<PreparedRun, Map<string, Passing>>();

function passingOf(prepared: PreparedRun, columns: Columns, slot: number, sum: Sum): Passing {
  const known = passings.get(prepared) ?? new Map<string, Passing>();
  passings.set(prepared, known);
  const key = `${slot} ${columns.stride}`;
  const passing = known.get(key) ?? newPassing(prepared, columns, slot, sum);
  known.set(key, passing);
  return passing;
}

function newPassing(prepared: PreparedRun, columns: Columns, slot: number, sum: Sum): Passing {
  const { periods, steps, model } = prepared;
  const flows = periods.flatMap((_, t) =>
    sum.map(({ constant, input }) => {
      const from = model.program.slotOf.get(input?.id ?? "") ?? -1;
      return { at: columnAt(columns, from, t + 1), factor: constant };
    }),
  );
  const step = steps.find((each) => each.kind === "linear" && each.to === slot);
  const { slots, coefficients } = step?.kind === "linear" ? step : { slots: [], coefficients: [] };
  // The correction is the last term of a stock's step.
  const corrections = periods.map((_, t) => coefficients[(t + 1) * slots.length - 1] ?? NaN);
  return { start: columnAt(columns, slot, 0), flows, corrections };
}

/** Per draw: the stock at the start, and all that came in less all that went out. */
function netOf({ values, draws }: Columns, { start, flows, corrections }: Passing): Float64Array {
  const correction = corrections.reduce((total, value) => total + value, 0);
  const net = values.slice(start, start + draws);
  for (const { at, factor } of flows) {
    for (let d = 0; d < draws; d = (d + 1) | 0) {
      net[d] = (net[d] ?? NaN) + factor * (values[(at + d) | 0] ?? NaN);
    }
  }
  if (correction !== 0) for (let d = 0; d < draws; d++) net[d] = (net[d] ?? NaN) + correction;
  return net;
}

/** How much passed through the stock in all in one draw. */
function passedOf({ values }: Columns, { start, flows, corrections }: Passing, draw: number): number {
  const amounts = [start, ...flows.map(({ at }) => at)].map((at) => values[at + draw] ?? NaN);
  return [...amounts, ...corrections].reduce((total, value) => total + Math.abs(value), 0);
}

/** Start + all that came in = end + all that went out. What passed is only asked of a draw that hardly closes. */
function checkConserved(prepared: PreparedRun, columns: Columns): void {
  const { model, periods } = prepared;
  for (const { id, rule } of model.indicators) {
    if (rule.name !== "voorraad") continue;
    const slot = model.program.slotOf.get(id) ?? -1;
    const passing = passingOf(prepared, columns, slot, rule.sum);
    const net = netOf(columns, passing);
    const end = columnAt(columns, slot, periods.length);
    for (let d = 0; d < columns.draws; d++) {
      const difference = (columns.values[end + d] ?? NaN) - (net[d] ?? NaN);
      if (Math.abs(difference) <= CLOSES) continue;
      if (Math.abs(difference) <= CLOSES * Math.max(1, passedOf(columns, passing, d))) continue;
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

/** @throws FailureError no-quotient, overflow, negative-flow, not-conserved */
export function outcomeOf(prepared: PreparedRun, columns: Columns): Outcome {
  checkNumbers(prepared, columns);
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
