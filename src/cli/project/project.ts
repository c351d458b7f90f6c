/**
 * `mpp project`: a parameter set and first applications through the whole chain, with the same engine as the functions.
 */
import {
  compileModel,
  type CompiledModel,
  type Grain,
  type Outcome,
  project,
  type Run,
  trace,
  yearlyOutcome,
} from "../../chain";
import { type ParameterRow } from "../../params";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import type { Invocation } from "../options";
import { readable } from "../parameters/load";
import type { Context } from "../parameters/loaded";
import type { Words } from "../words";
import { type BandsAsked, bandsAsked } from "./band-options";
import { bandsCsv, bandsJson, bandsOf, bandsTable } from "./bands";
import { readDensities } from "./densities";
import { inflowOf, modelNamed, parametersOf } from "./inputs";
import { csvOf, jsonOf, type Result, tableOf } from "./output";
import { traceText } from "./trace";

/** A monthly run also gives its years. */
export function resultsOf(run: Run): readonly Outcome[] {
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

interface BandsRun {
  readonly invocation: Invocation;
  readonly model: CompiledModel;
  readonly rows: readonly ParameterRow[];
  readonly grain: Grain;
  readonly asked: BandsAsked;
}

/** @throws CommandError */
async function bandsAnswer(run: BandsRun, context: Context): Promise<Answer> {
  const { invocation, model, rows, grain, asked } = run;
  const { options, flags, json } = invocation;
  const { densities } = await readDensities(invocation, context);
  return readable(options.parameters ?? "", context, () => {
    const results = bandsOf(model, rows, densities, grain, asked, context.words.project);
    const output = json
      ? bandsJson(results)
      : flags.has("csv")
        ? bandsCsv(results)
        : bandsTable(results, model, context);
    return { output, exitCode: 0 };
  });
}

/** @throws CommandError */
export async function projectFiles(invocation: Invocation, words: Words): Promise<Answer> {
  const { language, options, flags, json } = invocation;
  const context: Context = { language, words };
  if (json && flags.has("csv")) throw new CommandError(words.project.oneOutput);
  const model = compileModel(modelNamed(options.model, context).rows);
  const asked = bandsAsked(invocation, words.project);
  const { rows } = await parametersOf(invocation, context);
  const grain: Grain = flags.has("months") ? "maand" : "jaar";
  if (asked !== undefined) return bandsAnswer({ invocation, model, rows, grain, asked }, context);
  const inflows = await inflowOf(options.inflow ?? "", context);
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
