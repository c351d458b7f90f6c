/**
 * What the steps of a prepared run do in each period, as loops over columns: worked out once per prepared run.
 * Method: constants of a sum are added up first, then its terms in the order of the formula, four at a time. A capacity
 * with what is available, unused and used is one loop. What does not depend on the inflow is set apart: it is done once
 * for all blocks of draws.
 */
import { type Action } from "./loops";
import { type PreparedLinear, type PreparedRun, type PreparedStep } from "./prepare";

const NO_CAPACITY = { capacity: 0, idle: 0, used: 0 } as const;
const BLANK = { a: 0, b: 0, c: 0, d: 0, constant: 0, fa: 0, fb: 0, fc: 0, fd: 0, ...NO_CAPACITY } as const;
const SUMS = ["fill", "sum 1", "sum 2", "sum 3", "sum 4"] as const;
const MOST = SUMS.length - 1;

interface Term {
  readonly from: number;
  readonly factor: number;
}

const NONE: Term = { from: 0, factor: 0 };

function sumOf(to: number, constant: number, terms: readonly Term[]): Action {
  const [a = NONE, b = NONE, c = NONE, d = NONE] = terms;
  return {
    kind: SUMS[terms.length] ?? "fill",
    ...{ to, a: a.from, b: b.from, c: c.from, d: d.from, constant },
    ...{ fa: a.factor, fb: b.factor, fc: c.factor, fd: d.factor },
    ...NO_CAPACITY,
  };
}

/** Of a long sum, what is there already is the first term of what follows. */
function sums(to: number, constant: number, terms: readonly Term[]): readonly Action[] {
  const actions = [sumOf(to, constant, terms.slice(0, MOST))];
  for (let i = MOST; i < terms.length; i += MOST - 1) {
    actions.push(sumOf(to, 0, [{ from: to, factor: 1 }, ...terms.slice(i, i + MOST - 1)]));
  }
  return actions;
}

/** Terms of factor 0 are left out. */
function linear(
  { to, slots, lags, coefficients }: PreparedLinear,
  t: number,
  width: number,
): readonly Action[] {
  const at = (t - 1) * slots.length;
  let constant = 0;
  const terms: Term[] = [];
  for (const [i, slot] of slots.entries()) {
    const factor = coefficients[at + i] ?? NaN;
    if (slot < 0) constant += factor;
    else if (factor !== 0) terms.push({ from: (t - (lags[i] ?? 0)) * width + slot, factor });
  }
  return sums(t * width + to, constant, terms);
}

/** What passed before the first period is known, and comes first. */
function leadTime(
  { to, from, weights, history }: Extract<PreparedStep, { readonly kind: "lead time" }>,
  t: number,
  width: number,
): readonly Action[] {
  let constant = 0;
  for (let j = t; j < weights.length; j++) constant += (weights[j] ?? NaN) * (history[j - t + 1] ?? NaN);
  const terms = Array.from(weights.subarray(0, t), (factor, j) => ({ from: (t - j) * width + from, factor }));
  return sums(t * width + to, constant, terms);
}

function actionsOf(
  step: PreparedStep,
  t: number,
  { model, periods, inflowFactors }: PreparedRun,
): readonly Action[] {
  const width = model.program.slots;
  const to = t * width + step.to;
  switch (step.kind) {
    case "linear":
      return linear(step, t, width);
    case "lead time":
      return leadTime(step, t, width);
    case "inflow": {
      // First applications of the year, or the month's part of them.
      const a = (periods[t - 1]?.year ?? 0) - (periods[0]?.year ?? 0);
      return [{ ...BLANK, kind: "inflow", to, a, fa: inflowFactors[t - 1] ?? NaN }];
    }
    case "minimum":
    case "maximum":
    case "quotient":
      return [{ ...BLANK, kind: step.kind, to, a: t * width + step.a, b: t * width + step.b }];
  }
}

const CAPACITIES: Readonly<Record<string, Action["kind"]>> = {
  "sum 1": "capacity 1",
  "sum 2": "capacity 2",
  "sum 3": "capacity 3",
  "sum 4": "capacity 4",
};

/**
 * Of five loops one: what is available (a column that nobody else reads), the smaller of it and the capacity, and what is
 * unused and used of the capacity.
 */
function fused(available: Action, out: Action, idle: Action, used: Action): Action | undefined {
  const kind = CAPACITIES[available.kind];
  const { a: capacity, b, to } = out;
  const isOut = out.kind === "minimum" && b === available.to && capacity !== available.to;
  const isUsed = used.kind === "quotient" && used.a === to && used.b === capacity;
  if (kind === undefined || !isOut || !isUsed || !isDifference(idle, capacity, to)) return undefined;
  return { ...available, kind, to, capacity, idle: idle.to, used: used.to };
}

function isDifference({ kind, a, b, constant, fa, fb }: Action, of: number, less: number): boolean {
  return kind === "sum 2" && a === of && b === less && constant === 0 && fa === 1 && fb === -1;
}

/** One step's loops, which are done together. */
type Group = readonly Action[];

/** @param named columns that somebody may read */
function withCapacities(groups: readonly Group[], named: (column: number) => boolean): readonly Group[] {
  const result: Group[] = [];
  for (let i = 0; i < groups.length; i++) {
    const [available, out, idle, used] = groups
      .slice(i, i + 4)
      .map((group) => (group.length === 1 ? group[0] : undefined));
    const one =
      available && out && idle && used && !named(available.to)
        ? fused(available, out, idle, used)
        : undefined;
    if (one !== undefined) i += 3;
    result.push(one === undefined ? (groups[i] ?? []) : [one]);
  }
  return result;
}

const READS: Readonly<Record<Action["kind"], number>> = {
  ...{ fill: 0, inflow: 0, minimum: 2, maximum: 2, quotient: 2 },
  ...{ "sum 1": 1, "sum 2": 2, "sum 3": 3, "sum 4": 4 },
  ...{ "capacity 1": 1, "capacity 2": 2, "capacity 3": 3, "capacity 4": 4 },
};

function isCapacity({ kind }: Action): boolean {
  return kind.startsWith("capacity");
}

export interface Plan {
  /** The same for every inflow. */
  readonly fixed: readonly Action[];
  /** In the order in which they must be done, after the fixed ones. */
  readonly moving: readonly Action[];
}

function divided(groups: readonly Group[]): Plan {
  const moving = new Set<number>();
  const plan: { readonly fixed: Action[]; readonly moving: Action[] } = { fixed: [], moving: [] };
  for (const group of groups) {
    const moves = group.some((action) => {
      const { kind, a, b, c, d } = action;
      const read = [a, b, c, d].slice(0, READS[kind]);
      if (isCapacity(action)) read.push(action.capacity);
      return kind === "inflow" || read.some((column) => moving.has(column));
    });
    if (moves) {
      for (const action of group) {
        moving.add(action.to);
        if (isCapacity(action)) moving.add(action.idle).add(action.used);
      }
    }
    plan[moves ? "moving" : "fixed"].push(...group);
  }
  return plan;
}

const plans = new WeakMap<PreparedRun, Plan>();

export function planOf(prepared: PreparedRun): Plan {
  const known = plans.get(prepared);
  if (known !== undefined) return known;
  const { slotOf, slots } = prepared.model.program;
  const named = new Set(slotOf.values());
  const groups = prepared.periods.flatMap((_, t) =>
    prepared.steps.map((step) => actionsOf(step, t + 1, prepared)),
  );
  const plan = divided(withCapacities(groups, (column) => named.has(column % slots)));
  plans.set(prepared, plan);
  return plan;
}
