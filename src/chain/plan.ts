/**
 * The loops of a run, worked out once per prepared run.
 * Method: what does not depend on the inflow is calculated here, once for all draws; in sums it is added up first, with
 * the constants, then the other terms follow in the order of the formula. A capacity with what is available, unused and
 * used is one loop, and so are sums of one and the same term.
 */
import {
  type Action,
  MOST_AVAILABLE,
  MOST_FAN,
  MOST_TERMS,
  type Pair,
  type Sum,
  type Tape,
  tapeOf,
  type Term,
} from "./action";
import { type PreparedRun } from "./prepare";
import { type Inflow, inflowsOf, type Task, tasksOf } from "./tasks";

export interface Plan {
  /** Columns that are the same for every inflow, with their value. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly inflows: readonly Inflow[];
  /** All others, in the order in which they must be done. */
  readonly moving: Tape;
}

/** What is known beforehand so far, by column. */
type Known = Map<number, number>;

/** What is known of a sum is added to its constant. */
function folded<T extends Pick<Sum, "constant" | "terms">>(sum: T, known: Known): T {
  let { constant } = sum;
  const terms: Term[] = [];
  for (const term of sum.terms) {
    const value = known.get(term.from);
    if (value === undefined) terms.push(term);
    else constant += term.factor * value;
  }
  return { ...sum, constant, terms };
}

/** Of a sum of more terms than one loop takes, what is there already is the first term of what follows. */
function loopsOf(sum: Sum): readonly Sum[] {
  const { kind, to, terms } = sum;
  const loops = [{ ...sum, terms: terms.slice(0, MOST_TERMS) }];
  const before = { from: to, factor: 1 };
  for (let i = MOST_TERMS; i < terms.length; i += MOST_TERMS - 1) {
    loops.push({ kind, to, terms: [before, ...terms.slice(i, i + MOST_TERMS - 1)], constant: 0 });
  }
  return loops;
}

/** The value of a task when it reads nothing but what is known. */
function valueOf(task: Task, known: Known): number | undefined {
  if (task.kind === "sum") {
    const { constant, terms } = folded(task, known);
    return terms.length === 0 ? constant : undefined;
  }
  const [a, b] = [known.get(task.a), known.get(task.b)];
  if (a === undefined || b === undefined) return undefined;
  if (task.kind === "quotient") return b === 0 ? NaN : a / b;
  return (task.kind === "minimum" ? a < b : a > b) ? a : b;
}

/** A capacity in the order of its steps. */
interface Bounded {
  /** A column that nobody else reads. */
  readonly available: Sum;
  readonly out: Pair;
  readonly idle: Task;
  readonly used: Task;
}

function boundedOf([available, out, idle, used]: readonly Task[]): Bounded | undefined {
  if (available?.kind !== "sum" || out?.kind !== "minimum" || !idle || !used) return undefined;
  if (out.b !== available.to || out.a === out.b) return undefined;
  if (!isDifference(idle, out.a, out.to) || !isQuotient(used, out.to, out.a)) return undefined;
  return { available, out, idle, used };
}

/** Of the four tasks of a capacity one. */
function bound(tasks: readonly Task[], known: Known): Action | undefined {
  const found = boundedOf(tasks);
  if (found === undefined) return undefined;
  const { available, out, idle, used } = found;
  const { constant, terms } = folded(available, known);
  const capacity = known.get(out.a);
  const made = { to: out.to, constant, terms, idle: idle.to, used: used.to };
  if (capacity === undefined) return terms.length === 2 ? { kind: "room", ...made, limit: out.a } : undefined;
  return terms.length <= MOST_AVAILABLE ? { kind: "capacity", ...made, capacity } : undefined;
}

function isQuotient(task: Task, a: number, b: number): boolean {
  return task.kind === "quotient" && task.a === a && task.b === b;
}

/** Whether a task is `of − less`. */
function isDifference(task: Task, of: number, less: number): boolean {
  if (task.kind !== "sum" || task.terms.length !== 2 || task.constant !== 0) return false;
  const [a, b] = task.terms;
  return a?.from === of && a.factor === 1 && b?.from === less && b.factor === -1;
}

/** @param named columns that somebody may read */
function actionsOf(
  tasks: readonly Task[],
  known: Known,
  named: (column: number) => boolean,
): readonly Action[] {
  const actions: Action[] = [];
  for (let i = 0; i < tasks.length; i++) {
    const four = tasks.slice(i, i + 4);
    const [task] = four;
    if (task === undefined) continue;
    const value = valueOf(task, known);
    const one = value !== undefined || named(task.to) ? undefined : bound(four, known);
    if (value !== undefined) known.set(task.to, value);
    else if (one !== undefined) {
      actions.push(one);
      i += four.length - 1;
    } else if (task.kind === "sum") actions.push(...loopsOf(folded(task, known)));
    else actions.push(task);
  }
  return actions;
}

/** Sums of one and the same term are done together, where the first of them stood. */
function withFans(actions: readonly Action[]): readonly Action[] {
  const open = new Map<number, Sum[]>();
  const groups: (Action | Sum[])[] = [];
  for (const action of actions) {
    const from = action.kind === "sum" && action.terms.length === 1 ? action.terms[0]?.from : undefined;
    if (from === undefined || action.kind !== "sum") {
      groups.push(action);
      continue;
    }
    const group = open.get(from);
    if (group !== undefined && group.length < MOST_FAN) group.push(action);
    else {
      const fresh = [action];
      open.set(from, fresh);
      groups.push(fresh);
    }
  }
  return groups.flatMap((group) => {
    if (!Array.isArray(group)) return group;
    const from = group[0]?.terms[0]?.from ?? NaN;
    return group.length === 1 ? group : { kind: "fan", from, sums: group };
  });
}

const plans = new WeakMap<PreparedRun, Plan>();

export function planOf(prepared: PreparedRun): Plan {
  const made = plans.get(prepared);
  if (made !== undefined) return made;
  const { slotOf, slots } = prepared.model.program;
  const named = new Set(slotOf.values());
  const before = Array.from({ length: slots }, (_, slot) => [slot, prepared.start.get(slot) ?? 0] as const);
  const fixed: Known = new Map(before);
  const actions = actionsOf(tasksOf(prepared), fixed, (column) => named.has(column % slots));
  const plan = { fixed, inflows: inflowsOf(prepared), moving: tapeOf(withFans(actions)) };
  plans.set(prepared, plan);
  return plan;
}
