/**
 * The chain's rules on plain series, for one indicator at a time: stock, capacity, lead time and shares.
 * Method: the same additions in the same order as `run.ts`, so that a row of a sheet and a run give the same bits.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2; docs/besluiten/0014, "Identities" and "Refused".
 */
import { fail } from "../core";

/** Below this a flow or stock is negative, not rounding [persons]. */
const NEGATIVE = -1e-6;
const SUM_TOLERANCE = 1e-9;
/** Sums of parts between these were typed as percentages. */
const PERCENT = { from: 90, to: 110 };

/** One number per period. */
export type Amounts = readonly number[];

/** What comes into a stock and leaves it before it is worked on [persons/period]. */
export interface Arrivals {
  /** The stock before the first period [persons]. */
  readonly begin: number;
  readonly inflow: Amounts;
  readonly withdrawal?: Amounts | undefined;
}

/** @property field name of the argument, which the failure's place repeats */
function checkFlow(field: string, values: Amounts): void {
  const index = values.findIndex((value) => value < NEGATIVE);
  if (index < 0) return;
  fail({ code: "negative-value", place: { field, index }, value: values[index] ?? NaN });
}

function checkArrivals({ begin, inflow, withdrawal = [] }: Arrivals): void {
  if (begin < NEGATIVE) fail({ code: "negative-value", place: { field: "begin" }, value: begin });
  checkFlow("inflow", inflow);
  checkFlow("withdrawal", withdrawal);
}

function at(values: Amounts, t: number): number {
  return values[t] ?? NaN;
}

/** 0 when there is none. */
function orNone(values: Amounts | undefined, t: number): number {
  return values === undefined ? 0 : at(values, t);
}

export interface StockFlows extends Arrivals {
  readonly outflow: Amounts;
  /** May be negative; comes last, so that nothing leaves from it in its own period. */
  readonly correction?: Amounts | undefined;
}

/** Which series makes a stock negative: the correction when it would not be without, else what takes the most. */
function culprit({ withdrawal, outflow, correction }: StockFlows, t: number, stock: number): string {
  if (stock - orNone(correction, t) >= NEGATIVE) return "correction";
  return orNone(withdrawal, t) > at(outflow, t) ? "withdrawal" : "outflow";
}

/**
 * End stock per period: begin + inflow − withdrawal − outflow + correction; the end is the next period's begin.
 * @param flows series of the same length
 * @throws FailureError negative-value, negative-result
 */
export function endStocks(flows: StockFlows): number[] {
  const { inflow, withdrawal, outflow, correction } = flows;
  checkArrivals(flows);
  checkFlow("outflow", outflow);
  let stock = flows.begin;
  return inflow.map((arrived, t) => {
    // A run adds what is constant first.
    stock = orNone(correction, t) + stock + arrived - orNone(withdrawal, t) - at(outflow, t);
    if (stock < NEGATIVE) {
      const place = { field: culprit(flows, t, stock), index: t };
      fail({ code: "negative-result", place, result: "stock", period: t + 1, value: stock });
    }
    return stock;
  });
}

export interface Production {
  readonly outflow: Amounts;
  /** At the end of the period. */
  readonly stock: Amounts;
  /** Capacity that nothing was left for. */
  readonly unused: Amounts;
}

/**
 * What a capacity works through: outflow = min(capacity, begin + inflow − withdrawal).
 * @throws FailureError negative-value, negative-result
 */
export function production(flows: Arrivals & { readonly capacity: Amounts }): Production {
  const { inflow, withdrawal, capacity } = flows;
  checkArrivals(flows);
  checkFlow("capacity", capacity);
  const outflow: number[] = [];
  const stock: number[] = [];
  let begin = flows.begin;
  for (const [t, arrived] of inflow.entries()) {
    const available = 0 + begin + arrived - orNone(withdrawal, t);
    const most = at(capacity, t);
    const out = most < available ? most : available;
    if (out < NEGATIVE) {
      const place = { field: withdrawal === undefined ? "inflow" : "withdrawal", index: t };
      fail({ code: "negative-result", place, result: "outflow", period: t + 1, value: out });
    }
    begin = available - out;
    outflow.push(out);
    stock.push(begin);
  }
  return { outflow, stock, unused: outflow.map((out, t) => 0 + at(capacity, t) - out) };
}

function checkParts(field: "shares" | "weights", parts: Amounts): void {
  const sum = parts.reduce((so, part) => so + part, 0);
  const looksLikePercent = sum >= PERCENT.from && sum <= PERCENT.to && parts.every((part) => part >= 0);
  const outside = parts.findIndex((part) => !(part >= 0 && part <= 1));
  if (outside >= 0 && !looksLikePercent) {
    fail({ code: "part-range", place: { field, index: outside }, value: at(parts, outside) });
  }
  const wrong = field === "shares" ? Math.abs(sum - 1) > SUM_TOLERANCE : sum > 1 + SUM_TOLERANCE;
  if (wrong) fail({ code: "part-sum", place: { field }, parts: field, sum, looksLikePercent });
}

/** How many periods back the last weight that is not 0 reaches. */
function reach(weights: Amounts): number {
  let last = weights.length - 1;
  while (last > 0 && weights[last] === 0) last -= 1;
  return Math.max(0, last);
}

/**
 * Lead time: out[t] = Σ_j weights[j] · flow[t − j].
 * @param weights share of a flow that comes out j periods later, from j = 0; together at most 1
 * @param history the flow before the first period, the most recent first; as long as a weight reaches back
 * @throws FailureError negative-value, part-range, part-sum, history-needed
 */
export function leadTimes(flow: Amounts, weights: Amounts, history: Amounts): number[] {
  checkFlow("flow", flow);
  checkFlow("history", history);
  checkParts("weights", weights);
  const needed = reach(weights);
  const found = history.length;
  if (found < needed) fail({ code: "history-needed", place: { field: "history" }, needed, found });
  return flow.map((_, t) => {
    let out = 0;
    // First what was there before the run, then from the most recent flow back.
    for (let j = t + 1; j <= needed; j++) out += at(weights, j) * at(history, j - t - 1);
    for (let j = 0; j <= Math.min(t, needed); j++) out += at(weights, j) * at(flow, t - j);
    return out;
  });
}

/**
 * A flow split up: a series per share.
 * @param shares together 1
 * @throws FailureError negative-value, part-range, part-sum
 */
export function parts(flow: Amounts, shares: Amounts): number[][] {
  checkFlow("flow", flow);
  checkParts("shares", shares);
  return shares.map((share) => flow.map((amount) => 0 + share * amount));
}
