/**
 * What one parameter does: the run with another value of it, and the parameters ranked by the effect of a small step in
 * each. Every number is that of a whole run, so kinks and limits show as they are.
 */
import { fail, type Failure, FailureError, nearestName } from "../core";
import { type ParameterRow } from "../params";
import { type Outcome } from "./outcome";
import { project, type Run, runNumbers } from "./project";
import { stepped, sumMates } from "./stepped";
import { type Steps, whole } from "./steps";
import { mayChange } from "./uses";
import { numbersOf, type ParameterNumbers } from "./values";
import { yearlyOutcome } from "./years";

function inYears(outcome: Outcome, grain: Run["grain"]): Outcome {
  return grain === "maand" ? yearlyOutcome(outcome) : outcome;
}

/** A run in years; a monthly one is brought to its years. */
export function yearlyRun(run: Run): Outcome {
  return inYears(project(run), run.grain);
}

/** Rows that hold in the scenario of the run. */
export function rowsInScenario({ rows, scenario }: Run): readonly ParameterRow[] {
  return rows.filter((row) => row.scenario === "" || row.scenario === scenario);
}

/**
 * The run with every row of the parameter that holds in the scenario at the value. Nothing else moves: shares that no
 * longer add up are refused by the run.
 * @throws FailureError unknown-parameter when no row of it holds
 */
export function withParameter(run: Run, id: string, value: number): Run {
  const holding = rowsInScenario(run);
  if (!holding.some(({ parameter }) => parameter === id)) {
    const nearest = nearestName(id, new Set(holding.map(({ parameter }) => parameter)));
    const more = nearest === undefined ? {} : { nearest };
    fail({ code: "unknown-parameter", place: { parameter: "parameter" }, id, ...more });
  }
  const given = new Set(holding.filter(({ parameter }) => parameter === id));
  return { ...run, rows: run.rows.map((row) => (given.has(row) ? { ...row, waarde: value } : row)) };
}

/** The years with the parameter at the value. @throws FailureError unknown-parameter, and as `project` */
export function whatIf(run: Run, parameter: string, value: number): Outcome {
  return yearlyRun(withParameter(run, parameter, value));
}

/** The indicator with the parameter one step away, or why that cannot be. */
export type LeverSide =
  | { readonly value: number; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: Failure };

export interface LeverEffect {
  readonly parameter: string;
  readonly lower: LeverSide;
  readonly higher: LeverSide;
  /** The largest change, either way; 0 when it is only rounding, undefined when neither side can be. */
  readonly effect: number | undefined;
  /** Parameters that were scaled along, because together they make a whole. */
  readonly compensated: boolean;
}

export interface LeverEffects {
  readonly base: number;
  readonly effects: readonly LeverEffect[];
}

/** The value of the asked indicator and period in an outcome of the run. */
type Asked = (outcome: Outcome) => number;

/** @throws FailureError unknown-period */
function askedOf(run: Run, outcome: Outcome, indicator: string, period: string): Asked {
  const month = outcome.periods.findIndex(({ name }) => name === period);
  if (month >= 0) return (each) => each.value(indicator, month, 0);
  const { periods } = inYears(outcome, run.grain);
  const year = periods.findIndex(({ name }) => name === period);
  if (year >= 0) return (each) => inYears(each, run.grain).value(indicator, year, 0);
  const [first = "", last = ""] = [periods[0]?.name, periods.at(-1)?.name];
  return fail({ code: "unknown-period", place: { parameter: "jaar" }, period, first, last });
}

/** Some sets cannot be: a share above 1, a whole of which one part alone is left. */
function attempt(run: Run, numbers: ParameterNumbers, asked: Asked): LeverSide {
  try {
    return { value: asked(runNumbers(run, numbers).outcome) };
  } catch (error) {
    if (error instanceof FailureError) return { refused: error.failure };
    throw error;
  }
}

/** A smaller change, relative to the number or to 1, is rounding: shares that were scaled along add up a bit off. */
const ROUNDING = 1e-9;

function largest(base: number, sides: readonly LeverSide[]): number | undefined {
  const changes = sides.flatMap(({ value }) => (value === undefined ? [] : [Math.abs(value - base)]));
  if (changes.length === 0) return undefined;
  const effect = Math.max(...changes);
  return effect < ROUNDING * Math.max(1, Math.abs(base)) ? 0 : effect;
}

/** Largest first, then what cannot be stepped, then what does nothing. */
function rank({ effect }: LeverEffect): number {
  if (effect === undefined) return Number.MIN_VALUE;
  return Number.isNaN(effect) ? 0 : effect;
}

/** As `leverEffects`, in pieces of one parameter. */
export function* leverSteps(run: Run, indicator: string, period: string, step: number): Steps<LeverEffects> {
  const numbers = numbersOf(run.rows, run.scenario);
  const { outcome } = runNumbers(run, numbers);
  const asked = askedOf(run, outcome, indicator, period);
  const base = asked(outcome);
  const ids = [...new Set(rowsInScenario(run).map(({ parameter }) => parameter))];
  const matters = mayChange(run.model, run.grain, indicator);
  const effects: LeverEffect[] = [];
  for (const parameter of ids) {
    yield effects.length / ids.length;
    const mates = sumMates(parameter, ids);
    const moves = [parameter, ...mates.ids].some(matters);
    const side = (factor: number): LeverSide =>
      moves ? attempt(run, stepped(numbers, parameter, factor, mates), asked) : { value: base };
    const [lower, higher] = [side(1 - step), side(1 + step)];
    const effect = largest(base, [lower, higher]);
    effects.push({ parameter, lower, higher, effect, compensated: mates.ids.size > 0 });
  }
  effects.sort((a, b) => rank(b) - rank(a) || (a.parameter < b.parameter ? -1 : 1));
  return { base, effects };
}

/**
 * Effect of every parameter on one number, largest first. All periods of a parameter move together; of parameters that
 * make a whole, the others make room in proportion. @assumption A-33
 * @param period a year, or of a monthly run also a month
 * @param step relative, e.g. 0.1 for ten percent down and up
 * @throws FailureError unknown-indicator, unknown-period, and as `project`
 */
export function leverEffects(run: Run, indicator: string, period: string, step: number): LeverEffects {
  return whole(leverSteps(run, indicator, period, step));
}
