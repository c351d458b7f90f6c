/**
 * A projection: a model, a parameter set and the first applications of one scenario, into every indicator per period.
 * Each scenario is a run of its own, because rows of the set may hold for one scenario only.
 */
import { fail, type Place } from "../core";
import { type ParameterRow } from "../params";
import { type CompiledModel } from "./compile";
import { type Outcome, outcomeOf } from "./outcome";
import { type Grain, periodsOf } from "./periods";
import { type PreparedRun, prepareRun } from "./prepare";
import { runColumns } from "./run";
import { numbersOf, type ParameterNumbers } from "./values";

/** First applications per year [persons/year]; years follow each other. */
export interface Inflow {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

const PLACE: Place = { parameter: "instroom" };

function checkInflow({ years, values }: Inflow): void {
  if (years.length === 0) fail({ code: "period-count", place: PLACE, found: 0, expected: 1 });
  if (values.length !== years.length) {
    fail({ code: "period-count", place: PLACE, found: values.length, expected: years.length });
  }
  for (const [index, year] of years.entries()) {
    const expected = (years[0] ?? 0) + index;
    if (year !== expected) fail({ code: "inflow-year", place: { ...PLACE, index }, year, expected });
  }
  for (const [index, value] of values.entries()) {
    const place = { ...PLACE, index };
    if (!Number.isFinite(value)) fail({ code: "not-finite", place, value });
    if (value < 0) fail({ code: "negative-value", place, value });
  }
}

export interface Run {
  readonly model: CompiledModel;
  /** Of a checked set: at most one applies to a parameter, period and scenario. */
  readonly rows: readonly ParameterRow[];
  readonly inflow: Inflow;
  /** "" for rows that hold for all scenarios only. */
  readonly scenario: string;
  readonly grain: Grain;
}

interface Ran {
  readonly prepared: PreparedRun;
  readonly outcome: Outcome;
}

/** A run with the numbers of a set, however they were made. @throws FailureError as `runOnce` */
export function runNumbers(
  { model, inflow, grain }: Omit<Run, "rows" | "scenario">,
  numbers: ParameterNumbers,
): Ran {
  checkInflow(inflow);
  const prepared = prepareRun(model, numbers, periodsOf(inflow.years, grain), grain);
  return {
    prepared,
    outcome: outcomeOf(prepared, runColumns(prepared, Float64Array.from(inflow.values), 1)),
  };
}

/**
 * @throws FailureError period-count, inflow-year, not-finite, negative-value, missing-parameter-value, parameter-range,
 * parameter-sum, negative-flow, not-conserved
 */
export function runOnce(run: Run): Ran {
  return runNumbers(run, numbersOf(run.rows, run.scenario));
}

/** Every indicator in every period. @throws FailureError as `runOnce` */
export function project(run: Run): Outcome {
  return runOnce(run).outcome;
}
