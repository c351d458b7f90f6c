/**
 * The difference between two rounds of the same forecast, by cause: start stocks, other parameters, inflow, model.
 * Method: every combination of old and new causes is a run; each cause gets its Shapley value. A mixed run begins in the
 * first year of the round whose start it has, so that old stocks meet the new ones as what the old round made of them;
 * years and parameters that a round does not have come from the other. Compared are the years that both have.
 * @assumption A-32
 */
import { fail, FailureError } from "../core";
import { shapleyValues } from "./attribution";
import { type CompiledModel } from "./compile";
import { mixedNumbers, type RoundNumbers } from "./mixed-numbers";
import { type Outcome } from "./outcome";
import { type Inflow, type Run, runNumbers } from "./project";
import { numbersOf } from "./values";

/** In the order in which a reader expects them. */
export const CAUSES = ["start", "parameters", "inflow", "model"] as const;
export type Cause = (typeof CAUSES)[number];

/** A round; its runs are yearly. */
export type Round = Omit<Run, "grain">;

export interface RoundsCompared {
  readonly years: readonly number[];
  /** Per year of both rounds; NaN for the used share of a capacity of 0. */
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** Contribution per cause and year; together they are new less old. NaN when a mixed run has no value. */
  readonly contributions: ReadonlyMap<Cause, readonly number[]>;
}

/** Says which run it was that could not be: the causes that were new in it. */
export class MixedRunError extends FailureError {
  readonly renewed: ReadonlySet<Cause>;
  constructor(error: FailureError, renewed: ReadonlySet<Cause>) {
    super(error.failure);
    this.renewed = renewed;
  }
}

interface Part extends RoundNumbers {
  readonly model: CompiledModel;
  readonly inflow: Inflow;
}

function partOf({ model, inflow, rows, scenario }: Round): Part {
  return { model, inflow, years: inflow.years, numbers: numbersOf(rows, scenario) };
}

type Ends = readonly [first: number, last: number];

function ends({ years }: Inflow): Ends {
  return [years[0] ?? NaN, years.at(-1) ?? NaN];
}

/** @throws FailureError no-common-years */
function commonYears(old: Ends, renewed: Ends): readonly number[] {
  const [first, last] = [Math.max(old[0], renewed[0]), Math.min(old[1], renewed[1])];
  if (!(first <= last)) fail({ code: "no-common-years", place: {}, old, new: renewed });
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** From the first year of the start to the last common one; a year that the one lacks is the other's. */
function mixedInflow(first: Inflow, other: Inflow, from: number, to: number): Inflow {
  const value = ({ years, values }: Inflow, year: number): number | undefined => values[years.indexOf(year)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { years, values: years.map((year) => value(first, year) ?? value(other, year) ?? NaN) };
}

/** @returns the outcome from the first year of the start to `last` */
function mixedRun(old: Part, renewed: Part, has: ReadonlySet<Cause>, last: number): Outcome {
  const sources = (cause: Cause): { readonly first: Part; readonly other: Part } =>
    has.has(cause) ? { first: renewed, other: old } : { first: old, other: renewed };
  const [start, flows] = [sources("start"), sources("inflow")];
  const [from] = ends(start.first.inflow);
  const inflow = mixedInflow(flows.first.inflow, flows.other.inflow, from, last);
  const { model } = sources("model").first;
  const numbers = mixedNumbers(model, start, sources("parameters"));
  return runNumbers({ model, inflow, grain: "jaar" }, numbers).outcome;
}

/** A round by itself, with nothing of the other. */
function pureRun({ model, inflow, numbers }: Part, last: number): Outcome {
  const [from] = ends(inflow);
  const whole = mixedInflow(inflow, inflow, from, last);
  return runNumbers({ model, inflow: whole, grain: "jaar" }, numbers).outcome;
}

/** Nothing renewed is the old round, everything is the new one; whatever is mixed borrows from the other. */
function runOf(old: Part, renewed: Part, has: ReadonlySet<Cause>, last: number): Outcome {
  if (has.size === 0) return pureRun(old, last);
  return has.size === CAUSES.length ? pureRun(renewed, last) : mixedRun(old, renewed, has, last);
}

function naming<T>(renewed: ReadonlySet<Cause>, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof FailureError ? new MixedRunError(error, renewed) : error;
  }
}

function inYears(outcome: Outcome, indicator: string, years: readonly number[]): readonly number[] {
  const first = outcome.periods[0]?.year ?? NaN;
  return years.map((year) => outcome.value(indicator, year - first, 0));
}

/**
 * @throws FailureError no-common-years, unknown-indicator, and as `project`; MixedRunError for a run that cannot be, also
 * for the old round (nothing renewed) and the new one (everything)
 */
export function compareRounds(old: Round, renewed: Round, indicator: string): RoundsCompared {
  const parts = [partOf(old), partOf(renewed)] as const;
  const years = commonYears(ends(old.inflow), ends(renewed.inflow));
  const last = years.at(-1) ?? NaN;
  const valuesOf = (has: ReadonlySet<Cause>): readonly number[] =>
    naming(has, () => inYears(runOf(...parts, has, last), indicator, years));
  const [none, all] = [valuesOf(new Set()), valuesOf(new Set(CAUSES))];
  const runs = new Map<string, readonly number[]>();
  const values = (has: ReadonlySet<Cause>): readonly number[] => {
    const key = CAUSES.filter((cause) => has.has(cause)).join("|");
    const known = runs.get(key) ?? valuesOf(has);
    runs.set(key, known);
    return known;
  };
  const perYear = years.map((_, t) => shapleyValues(CAUSES, (has) => values(has)[t] ?? NaN));
  const contributions = new Map(
    CAUSES.map((cause) => [cause, perYear.map((each) => each.get(cause) ?? NaN)]),
  );
  return { years, old: none, new: all, contributions };
}
