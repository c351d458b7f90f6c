/**
 * What one parameter does: a table of an indicator for several values of it, and the parameters ranked by the effect of
 * a small step in each. Every line is a whole run, so kinks and limits show as they are.
 */
import { fail, FailureError, nearestName } from "../core";
import { type ParameterRow } from "../params";
import { type Outcome } from "./outcome";
import { project, type Run } from "./project";
import { yearlyOutcome } from "./years";

/** A run in years; a monthly one is brought to its years. */
export function yearlyRun(run: Run): Outcome {
  const outcome = project(run);
  return run.grain === "maand" ? yearlyOutcome(outcome) : outcome;
}

/** Rows of a parameter that hold in the scenario; all its periods move together. */
function holds(row: ParameterRow, id: string, scenario: string): boolean {
  return row.parameter === id && (row.scenario === "" || row.scenario === scenario);
}

/** @throws FailureError unknown-parameter when the set has no row of it in the scenario */
function changed(
  { rows, scenario }: Run,
  id: string,
  value: (given: number) => number,
): readonly ParameterRow[] {
  if (!rows.some((row) => holds(row, id, scenario))) {
    const nearest = nearestName(id, new Set(rows.map(({ parameter }) => parameter)));
    const more = nearest === undefined ? {} : { nearest };
    fail({ code: "unknown-parameter", place: { parameter: "parameter" }, id, ...more });
  }
  return rows.map((row) => (holds(row, id, scenario) ? { ...row, waarde: value(row.waarde) } : row));
}

/**
 * The run with every row of the parameter at the value.
 * @throws FailureError unknown-parameter, and as `project`
 */
export function whatIf(run: Run, parameter: string, value: number): Outcome {
  return yearlyRun({ ...run, rows: changed(run, parameter, () => value) });
}

export interface LeverEffect {
  readonly parameter: string;
  /** Value of the indicator with the parameter one step lower and higher; undefined when that set is refused. */
  readonly lower: number | undefined;
  readonly higher: number | undefined;
  /** The largest change, either way. */
  readonly effect: number;
}

/** Undefined when the changed set cannot be: a share above 1, shares that no longer add up. */
function attempt(
  run: Run,
  id: string,
  factor: number,
  value: (outcome: Outcome) => number,
): number | undefined {
  try {
    return value(yearlyRun({ ...run, rows: changed(run, id, (given) => given * factor) }));
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

/**
 * Effect of every parameter on one number, largest first.
 * @param step relative, e.g. 0.1 for ten percent down and up
 * @throws FailureError unknown-indicator, unknown-period, and as `project`
 */
export function leverEffects(
  run: Run,
  indicator: string,
  year: number,
  step: number,
): { readonly base: number; readonly effects: readonly LeverEffect[] } {
  const outcome = yearlyRun(run);
  const years = outcome.periods.map((period) => period.year);
  const t = years.indexOf(year);
  if (t < 0) {
    const [first = "", last = ""] = [years[0], years.at(-1)].map(String);
    fail({ code: "unknown-period", place: { parameter: "jaar" }, period: String(year), first, last });
  }
  const value = (each: Outcome): number => each.value(indicator, t, 0);
  const base = value(outcome);
  const ids = new Set(
    run.rows
      .filter(({ scenario }) => scenario === "" || scenario === run.scenario)
      .map(({ parameter }) => parameter),
  );
  const effects = [...ids].map((parameter) => {
    const lower = attempt(run, parameter, 1 - step, value);
    const higher = attempt(run, parameter, 1 + step, value);
    const effect = Math.max(Math.abs((lower ?? base) - base), Math.abs((higher ?? base) - base));
    return { parameter, lower, higher, effect };
  });
  effects.sort((a, b) => b.effect - a.effect || (a.parameter < b.parameter ? -1 : 1));
  return { base, effects };
}
