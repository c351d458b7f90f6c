/** Functions on the chain called from the check of a workbook; what they refuse is listed as a cell in error, not here. */
import { type CompiledModel } from "../../chain";
import { callFunction, FUNCTIONS, type ResultMatrix } from "../../functions";
import { readModel } from "../../functions/read/model";

/** @returns no rows when the function refuses */
export function tableOf(id: string, args: readonly unknown[]): ResultMatrix {
  const spec = FUNCTIONS.find((each) => each.id === id);
  if (spec === undefined) return [];
  try {
    const result = callFunction(spec, args);
    return typeof result === "string" ? [] : result;
  } catch {
    return [];
  }
}

/** @param model name of a built-in model, or the cells of a model table */
export function compiledOf(model: unknown): CompiledModel | undefined {
  try {
    return readModel(model, "model", undefined).compiled;
  } catch {
    return undefined;
  }
}
