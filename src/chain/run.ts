/**
 * The periods of a prepared run, one after another, for many inflow paths at once.
 * Method: values stand per slot and period as one column of draws; every step is a plain loop over that column, so that
 * the cost of reading the model is shared by all draws. Period 0 is the one before the first.
 */
import { type PreparedLinear, type PreparedRun } from "./prepare";

export interface Columns {
  /** Value of draw d in slot s and period t (0 is before the first) at ((t × slots) + s) × draws + d. */
  readonly values: Float64Array;
  readonly slots: number;
  readonly draws: number;
}

/** Where the column of a slot in a period starts. */
export function columnAt({ slots, draws }: Columns, slot: number, period: number): number {
  return (period * slots + slot) * draws;
}

function addTerm(values: Float64Array, to: number, from: number, factor: number, draws: number): void {
  if (factor === 1)
    for (let d = 0; d < draws; d++) values[to + d] = (values[to + d] ?? NaN) + (values[from + d] ?? NaN);
  else
    for (let d = 0; d < draws; d++)
      values[to + d] = (values[to + d] ?? NaN) + factor * (values[from + d] ?? NaN);
}

/** The terms in the order of the formula: a sum is the same whatever the number of draws. */
function linear(columns: Columns, step: PreparedLinear, t: number): void {
  const { values, draws } = columns;
  const { slots, lags, coefficients, to } = step;
  const count = slots.length;
  const target = columnAt(columns, to, t);
  const at = (t - 1) * count;
  let constant = 0;
  for (let i = 0; i < count; i++) if ((slots[i] ?? 0) < 0) constant += coefficients[at + i] ?? NaN;
  values.fill(constant, target, target + draws);
  for (let i = 0; i < count; i++) {
    const slot = slots[i] ?? -1;
    const factor = coefficients[at + i] ?? NaN;
    if (slot < 0 || factor === 0) continue;
    addTerm(values, target, columnAt(columns, slot, t - (lags[i] ?? 0)), factor, draws);
  }
}

function leadTime(
  columns: Columns,
  { to, from, weights, history }: Extract<PreparedRun["steps"][number], { readonly kind: "lead time" }>,
  t: number,
): void {
  const { values, draws } = columns;
  const target = columnAt(columns, to, t);
  let constant = 0;
  for (let j = t; j < weights.length; j++) constant += (weights[j] ?? NaN) * (history[j - t + 1] ?? NaN);
  values.fill(constant, target, target + draws);
  for (let j = 0; j < Math.min(t, weights.length); j++) {
    addTerm(values, target, columnAt(columns, from, t - j), weights[j] ?? NaN, draws);
  }
}

function pair(
  { values, draws }: Columns,
  kind: "minimum" | "maximum" | "quotient",
  to: number,
  a: number,
  b: number,
): void {
  for (let d = 0; d < draws; d++) {
    const x = values[a + d] ?? NaN;
    const y = values[b + d] ?? NaN;
    if (kind === "minimum") values[to + d] = x < y ? x : y;
    else if (kind === "maximum") values[to + d] = x > y ? x : y;
    else values[to + d] = y === 0 ? NaN : x / y;
  }
}

/** First applications of the year, or the month's part of them. */
function inflowStep(
  columns: Columns,
  { periods, inflowFactors }: PreparedRun,
  to: number,
  t: number,
  inflow: Float64Array,
): void {
  const { values, draws } = columns;
  const year = ((periods[t - 1]?.year ?? 0) - (periods[0]?.year ?? 0)) * draws;
  const factor = inflowFactors[t - 1] ?? NaN;
  for (let d = 0; d < draws; d++) values[to + d] = (inflow[year + d] ?? NaN) * factor;
}

/**
 * @param inflow first applications [persons/year]: draw d of year y at y × draws + d
 * @returns all values; NaN only where a quotient has no value because its denominator is 0
 */
export function runColumns(prepared: PreparedRun, inflow: Float64Array, draws: number): Columns {
  const { model, periods, steps, start } = prepared;
  const { slots } = model.program;
  const values = new Float64Array((periods.length + 1) * slots * draws);
  const columns: Columns = { values, slots, draws };
  for (const [slot, value] of start) values.fill(value, slot * draws, (slot + 1) * draws);
  for (let t = 1; t <= periods.length; t++) {
    for (const step of steps) {
      if (step.kind === "linear") linear(columns, step, t);
      else if (step.kind === "lead time") leadTime(columns, step, t);
      else if (step.kind === "inflow")
        inflowStep(columns, prepared, columnAt(columns, step.to, t), t, inflow);
      else {
        const [to, a, b] = [step.to, step.a, step.b].map((slot) => columnAt(columns, slot, t));
        pair(columns, step.kind, to ?? -1, a ?? -1, b ?? -1);
      }
    }
  }
  return columns;
}
