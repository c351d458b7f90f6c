/** What `mpp project` and `mpp bundle` read: a model by name, a parameter set, and first applications per scenario. */
import { type Inflow, type ModelRow, MODELS, readInflow, stopsRun } from "../../chain";
import { CSV_MAX_BYTES, type ParameterRow, type ParameterSet, readCsv } from "../../params";
import { columnLetters } from "../../xlsx";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { countsOf, findingLines } from "../parameters/findings";
import { allFindings, kindOf, loadParameters, readable, rowsOf } from "../parameters/load";
import type { Context } from "../parameters/loaded";

const DEFAULT_MODEL = "mpp@1";

export interface ParametersInput {
  readonly rows: readonly ParameterRow[];
  /** The set that the file holds, when it holds one. */
  readonly set: ParameterSet | undefined;
}

/**
 * The rows must be readable and without overlap; what the model needs is checked by the run.
 * @throws CommandError
 */
export async function parametersOf(invocation: Invocation, context: Context): Promise<ParametersInput> {
  const file = invocation.options.parameters ?? "";
  const loaded = await loadParameters(file, invocation, context);
  const rows = rowsOf(loaded, context);
  const errors = allFindings(loaded, {}).filter(stopsRun);
  if (errors.length > 0) {
    const words = context.words.parameters;
    const lines = findingLines(errors, file, words, context.language);
    throw new CommandError([words.found(file, countsOf(errors)), ...lines].join("\n"));
  }
  return { rows, set: loaded.set };
}

/** @throws CommandError */
export async function inflowOf(file: string, context: Context): Promise<ReadonlyMap<string, Inflow>> {
  if (kindOf(file) !== "csv") throw new CommandError(context.words.project.inflowKind(file));
  const bytes = await readBytes(file, CSV_MAX_BYTES, context.words);
  const cellAt = (row: number, column: number): string => columnLetters(column) + String(row);
  return readable(file, context, () => readInflow({ ...readCsv(bytes), parameter: file, cellAt }));
}

/** @throws CommandError */
export function modelNamed(
  asked: string | undefined,
  { words }: Context,
): { readonly name: string; readonly rows: readonly ModelRow[] } {
  const name = asked ?? DEFAULT_MODEL;
  const rows = MODELS.get(name);
  if (rows === undefined)
    throw new CommandError(words.project.unknownModel(name, [...MODELS.keys()].join(", ")));
  return { name, rows };
}
