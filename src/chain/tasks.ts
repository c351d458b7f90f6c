/** What the steps of a prepared run do in each period, one column each, before it is known what depends on the inflow. */
import { type Pair, type Sum, type Term } from "./action";
import { type PreparedLinear, type PreparedRun, type PreparedStep } from "./prepare";

/** A sum may still have any number of terms. */
export type Task = Sum | Pair;

/** First applications of a year, or the month's part of them. */
export interface Inflow {
  readonly to: number;
  /** Counted from the first. */
  readonly year: number;
  readonly factor: number;
}

/** Terms of factor 0 are left out. */
function linear({ to, slots, lags, coefficients }: PreparedLinear, t: number, width: number): Sum {
  const at = (t - 1) * slots.length;
  let constant = 0;
  const terms: Term[] = [];
  for (const [i, slot] of slots.entries()) {
    const factor = coefficients[at + i] ?? NaN;
    if (slot < 0) constant += factor;
    else if (factor !== 0) terms.push({ from: (t - (lags[i] ?? 0)) * width + slot, factor });
  }
  return { kind: "sum", to: t * width + to, constant, terms };
}

/** What passed before the first period is known, and comes first. */
function leadTime(
  { to, from, weights, history }: Extract<PreparedStep, { readonly kind: "lead time" }>,
  t: number,
  width: number,
): Sum {
  let constant = 0;
  for (let j = t; j < weights.length; j++) constant += (weights[j] ?? NaN) * (history[j - t + 1] ?? NaN);
  const terms = Array.from(weights.subarray(0, t), (factor, j) => ({ from: (t - j) * width + from, factor }));
  return { kind: "sum", to: t * width + to, constant, terms };
}

function taskOf(step: PreparedStep, t: number, width: number): Task | undefined {
  switch (step.kind) {
    case "inflow":
      return undefined;
    case "linear":
      return linear(step, t, width);
    case "lead time":
      return leadTime(step, t, width);
    case "minimum":
    case "maximum":
    case "quotient": {
      const at = t * width;
      return { kind: step.kind, to: at + step.to, a: at + step.a, b: at + step.b };
    }
  }
}

/** All but the inflows, in the order in which they must be done. */
export function tasksOf({ model, periods, steps }: PreparedRun): readonly Task[] {
  const { slots } = model.program;
  return periods.flatMap((_, t) => steps.flatMap((step) => taskOf(step, t + 1, slots) ?? []));
}

export function inflowsOf({ model, periods, steps, inflowFactors }: PreparedRun): readonly Inflow[] {
  const first = periods[0]?.year ?? 0;
  const to = steps.filter(({ kind }) => kind === "inflow").map((step) => step.to);
  return periods.flatMap(({ year }, t) =>
    to.map((slot) => ({
      to: (t + 1) * model.program.slots + slot,
      year: year - first,
      factor: inflowFactors[t] ?? NaN,
    })),
  );
}
