/**
 * A program with the numbers of one parameter set filled in: a coefficient per term and period, start stocks and
 * kernels. Checked here: what a set must have for this model and these periods, ranges and sums.
 */
import { fail } from "../core";
import { type ParameterDefinition } from "../params";
import { type CompiledModel, type ModelParameter } from "./compile";
import { checkSums } from "./sums";
import { type Grain, monthsOf, type Period } from "./periods";
import { HISTORY, type LinearTerm, START, type Step } from "./program";
import { placeOf, type ParameterNumbers, Values } from "./values";

export interface PreparedLinear {
  readonly kind: "linear";
  readonly to: number;
  /** Slot per term; −1 when the term is its coefficient alone. */
  readonly slots: Int32Array;
  /** 1 when the term reads the period before. */
  readonly lags: Uint8Array;
  /** Coefficient of term i in period t at t × terms + i. */
  readonly coefficients: Float64Array;
}

export type PreparedStep =
  | PreparedLinear
  | Exclude<Step, { readonly kind: "linear" | "lead time" }>
  | {
      readonly kind: "lead time";
      readonly to: number;
      readonly from: number;
      readonly weights: Float64Array;
      /** Index 1 is the period before the first. */
      readonly history: Float64Array;
    };

export interface PreparedRun {
  readonly model: CompiledModel;
  readonly periods: readonly Period[];
  readonly grain: Grain;
  readonly steps: readonly PreparedStep[];
  /** Values of the period before the first: start stocks and flows of one period back. */
  readonly start: ReadonlyMap<number, number>;
  /** First applications of a scenario's year in each period [factor]. */
  readonly inflowFactors: Float64Array;
  /** Value of a parameter per period, as the formulas use it. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
}

const FLAGS: readonly number[] = [0, 1];

/** @param id of the row that gives the value, which is the parameter's, its month's, or one of its indices */
function checkRange(definition: ParameterDefinition, id: string, value: number, period: string): void {
  const { minimum = -Infinity, maximum = Infinity, aboveMinimum } = definition;
  const low = aboveMinimum === true ? value <= minimum : value < minimum;
  const flag = definition.type !== "flag" || FLAGS.includes(value);
  if (Number.isFinite(value) && !low && value <= maximum && flag) return;
  fail({ code: "parameter-range", place: placeOf(id), id, period, value, ...range(definition) });
}

function range({ type, minimum, maximum, aboveMinimum }: ParameterDefinition) {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(aboveMinimum === undefined ? {} : { exclusive: aboveMinimum }),
    ...(type === "flag" ? { allowed: FLAGS } : {}),
  };
}

function checkIndexed(
  parameter: ModelParameter | undefined,
  values: Values,
  numbers: readonly number[],
): void {
  if (parameter === undefined) return;
  const base = values.base(parameter.id);
  for (const [index, value] of numbers.entries()) {
    checkRange(parameter.definition, `${base}.${index}`, value, "");
  }
}

/** Every value of every parameter of the model, once; a term then only multiplies. */
function parameterTable(
  model: CompiledModel,
  periods: readonly Period[],
  values: Values,
): ReadonlyMap<string, Float64Array> {
  const table = new Map<string, Float64Array>();
  for (const { id, use, definition } of model.parameters) {
    if (use !== "value" && use !== "correction") continue;
    const row = new Float64Array(periods.length);
    for (const [t, period] of periods.entries()) {
      const read =
        use === "correction" ? values.correction(id, period) : values.value(id, definition, period);
      checkRange(definition, read.id, read.given, period.name);
      row[t] = read.value;
    }
    table.set(id, row);
  }
  return table;
}

function linearStep(
  { to, terms }: { readonly to: number; readonly terms: readonly LinearTerm[] },
  table: ReadonlyMap<string, Float64Array>,
  periods: number,
  months: number,
): PreparedLinear {
  const coefficients = new Float64Array(terms.length * periods);
  for (let t = 0; t < periods; t++) {
    for (const [i, { constant, parameters }] of terms.entries()) {
      let value = constant;
      for (const { id, perPeriod } of parameters) {
        const factor = table.get(id)?.[t] ?? NaN;
        value *= perPeriod ? factor / months : factor;
      }
      coefficients[t * terms.length + i] = value;
    }
  }
  const slots = Int32Array.from(terms, ({ slot }) => slot);
  return { kind: "linear", to, slots, lags: Uint8Array.from(terms, ({ lag }) => lag), coefficients };
}

/** @throws FailureError missing-parameter-value, parameter-range, parameter-sum */
export function prepareRun(
  model: CompiledModel,
  numbers: ParameterNumbers,
  periods: readonly Period[],
  grain: Grain,
): PreparedRun {
  const values = new Values(numbers, grain);
  const { program, parameters } = model;
  const table = parameterTable(model, periods, values);
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  const start = new Map<number, number>();
  const before = [
    ...program.stocks.map((id) => [id, id + START] as const),
    ...program.lagged.map((id) => [id, id + HISTORY] as const),
  ];
  for (const [id, parameterId] of before) {
    const parameter = byId.get(parameterId);
    if (parameter === undefined) continue;
    const value = values.history(parameterId, parameter.definition);
    checkRange(parameter.definition, parameterId, value, "");
    start.set(program.slotOf.get(id) ?? -1, value);
  }
  const steps = program.steps.map((step): PreparedStep => {
    if (step.kind === "linear") return linearStep(step, table, periods.length, monthsOf(grain));
    if (step.kind !== "lead time") return step;
    const weights = values.weights(step.weights);
    const history = values.weightsHistory(step.history, weights);
    const kernel = byId.get(step.weights);
    const past = byId.get(step.history);
    checkIndexed(kernel, values, weights);
    checkIndexed(past, values, history);
    return { ...step, weights: Float64Array.from(weights), history: Float64Array.from(history) };
  });
  checkSums(model, values, periods, grain);
  const inflowFactors = Float64Array.from(periods, (period) => values.inflow(1, period));
  return { model, periods, grain, steps, start, inflowFactors, parameters: table };
}
