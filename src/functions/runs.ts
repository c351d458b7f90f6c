/**
 * The runs of a call: one per scenario that is asked. Source: docs/besluiten/0014.
 */
import { type Inflow, type Run } from "../chain";
import { fail, type Failure, FailureError, nearestName } from "../core";
import { scenarioName } from "../params";
import { type ModelArgument } from "./read/model";
import { type Options } from "./read/options";
import { type InflowArgument, type SetArgument } from "./read/run-arguments";

/** What a run refuses, beside what is wrong with an argument by itself. */
export const RUN_FAILURES = [
  "unknown-name",
  "missing-argument",
  "missing-parameter-value",
  "parameter-range",
  "parameter-sum",
  "no-quotient",
  "overflow",
  "negative-flow",
  "not-conserved",
] as const satisfies readonly Failure["code"][];

export interface RunArguments {
  readonly model: ModelArgument;
  readonly set: SetArgument;
  readonly inflow: InflowArgument;
  readonly options: Options;
}

/** The series of a scenario: its own, or the only one when the table has no column for scenarios. */
function seriesOf({ series }: InflowArgument, asked: string): Inflow {
  const name = scenarioName(asked);
  const found = series.get(name) ?? (series.size === 1 ? series.get("") : undefined);
  if (found !== undefined) return found;
  const allowed = [...series.keys()].map((each) => (each === "" ? "(leeg)" : each));
  const nearest = nearestName(name, allowed);
  const more = nearest === undefined ? {} : { nearest };
  return fail({
    code: "unknown-name",
    place: { parameter: "scenario" },
    what: "scenario",
    name: asked,
    allowed,
    ...more,
  });
}

function runOf({ model, set, options }: RunArguments, scenario: string, inflow: Inflow): Run {
  const rows = set.rows(options.referenceDate);
  return { model: model.compiled, rows, inflow, scenario, grain: options.grain };
}

/**
 * @param scenario "" for all that the inflow has
 * @throws FailureError unknown-name, and those of the parameter table
 */
export function runsOf(args: RunArguments, scenario: string): readonly Run[] {
  if (scenario !== "") return [runOf(args, scenarioName(scenario), seriesOf(args.inflow, scenario))];
  return [...args.inflow.series].map(([name, series]) => runOf(args, name, series));
}

type Years = readonly [first: number, last: number];

function yearsOf({ inflow: { years } }: Run): Years {
  return [years[0] ?? 0, years.at(-1) ?? 0];
}

/**
 * Runs whose periods can share one heading row.
 * @throws FailureError scenario-years, and as `runsOf`
 */
export function alignedRuns(args: RunArguments, scenario: string): readonly Run[] {
  const runs = runsOf(args, scenario);
  const [first] = runs;
  if (first === undefined) return runs;
  const years = yearsOf(first);
  for (const run of runs) {
    const other = yearsOf(run);
    if (other.join() === years.join()) continue;
    const place = { parameter: args.inflow.parameter };
    const more = { other: run.scenario, otherYears: other };
    fail({ code: "scenario-years", place, scenario: first.scenario, years, ...more });
  }
  return runs;
}

/**
 * The one run that is asked; without a name only when there is one scenario.
 * @throws FailureError unknown-name, missing-argument, and those of the parameter table
 */
export function singleRun(args: RunArguments, scenario: string): Run {
  const [run, more] = runsOf(args, scenario);
  if (run === undefined || more !== undefined) {
    return fail({ code: "missing-argument", place: { parameter: "scenario" } });
  }
  return run;
}

/**
 * What the run gives; a missing value is said to be missing in its scenario, because the table may have it for others.
 * @throws FailureError of RUN_FAILURES
 */
export function inScenario<T>(run: Run, result: (run: Run) => T): T {
  try {
    return result(run);
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    return failure.code === "missing-parameter-value"
      ? fail({ ...failure, scenario: run.scenario })
      : fail(failure);
  }
}
