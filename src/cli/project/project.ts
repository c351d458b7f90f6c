/**
 * `mpp project`: a parameter set and first applications through the whole chain, with the same engine as the functions.
 * The table of parameters must be readable and without rows that overlap; what the model needs is checked by the run.
 */
import {
  compileModel,
  type CompiledModel,
  type Grain,
  type Inflow,
  MODELS,
  type Outcome,
  project,
  readInflow,
  type Run,
  trace,
  yearlyOutcome,
} from "../../chain";
import { CSV_MAX_BYTES, type ParameterRow, readCsv } from "../../params";
import { columnLetters } from "../../xlsx";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { countsOf, findingLines } from "../parameters/findings";
import { allFindings, kindOf, loadParameters, readable, rowsOf } from "../parameters/load";
import type { Context } from "../parameters/loaded";
import type { Words } from "../words";
import { csvOf, jsonOf, type Result, tableOf } from "./output";
import { traceText } from "./trace";

const DEFAULT_MODEL = "mpp@1";
/** Of a whole set: what a run of this model asks of it is checked by the run, for the years of the inflow. */
const OF_WHOLE_SETS: ReadonlySet<string> = new Set([
  ...["year-gap", "missing-period", "missing-scenario", "missing-history", "group-sum", "index-gap"],
  "too-many-combinations",
]);

/** @throws CommandError */
async function parametersOf(invocation: Invocation, context: Context): Promise<readonly ParameterRow[]> {
  const file = invocation.options.parameters ?? "";
  const loaded = await loadParameters(file, invocation, context);
  const rows = rowsOf(loaded, context);
  const errors = allFindings(loaded, {}).filter(
    ({ severity, failure }) => severity === "error" && !OF_WHOLE_SETS.has(failure.code),
  );
  if (errors.length > 0) {
    const words = context.words.parameters;
    const lines = findingLines(errors, file, words, context.language);
    throw new CommandError([words.found(file, countsOf(errors)), ...lines].join("\n"));
  }
  return rows;
}

/** @throws CommandError */
async function inflowOf(file: string, context: Context): Promise<ReadonlyMap<string, Inflow>> {
  if (kindOf(file) !== "csv") throw new CommandError(context.words.project.inflowKind(file));
  const bytes = await readBytes(file, CSV_MAX_BYTES, context.words);
  const cellAt = (row: number, column: number): string => columnLetters(column) + String(row);
  return readable(file, context, () => readInflow({ ...readCsv(bytes), parameter: file, cellAt }));
}

function modelOf(name: string, { words }: Context): CompiledModel {
  const rows = MODELS.get(name);
  if (rows === undefined)
    throw new CommandError(words.project.unknownModel(name, [...MODELS.keys()].join(", ")));
  return compileModel(rows);
}

function resultsOf(run: Run): readonly Outcome[] {
  const outcome = project(run);
  return run.grain === "maand" ? [outcome, yearlyOutcome(outcome)] : [outcome];
}

function tracesOf(asked: string, runs: readonly Run[], context: Context): Answer {
  const [id, period, more] = asked.split("@");
  if (id === undefined || period === undefined || more !== undefined) {
    throw new CommandError(context.words.project.traceForm(asked));
  }
  const texts = runs.map((run) => {
    const name = run.scenario === "" ? context.words.project.unnamed : run.scenario;
    return `${context.words.project.scenario(name, run.grain)}\n${traceText(trace(run, id, period), context.words.project)}`;
  });
  return { output: `${texts.join("\n\n")}\n`, exitCode: 0 };
}

/** @throws CommandError */
export async function projectFiles(invocation: Invocation, words: Words): Promise<Answer> {
  const { language, options, flags, json } = invocation;
  const context: Context = { language, words };
  if (json && flags.has("csv")) throw new CommandError(words.project.oneOutput);
  const model = modelOf(options.model ?? DEFAULT_MODEL, context);
  const rows = await parametersOf(invocation, context);
  const inflows = await inflowOf(options.inflow ?? "", context);
  const grain: Grain = flags.has("months") ? "maand" : "jaar";
  const runs = [...inflows].map(([scenario, inflow]): Run => ({ model, rows, inflow, scenario, grain }));
  return readable(options.parameters ?? "", context, () => {
    if (options.trace !== undefined) return tracesOf(options.trace, runs, context);
    const results = runs.flatMap((run): Result[] =>
      resultsOf(run).map((outcome) => ({ scenario: run.scenario, outcome })),
    );
    const output = json ? jsonOf(results) : flags.has("csv") ? csvOf(results) : tableOf(results, context);
    return { output, exitCode: 0 };
  });
}
