/** The built-in models, compiled. */
import { type CompiledModel, compileModel, MODELS } from "../../src/chain";

export function builtIn(name: string): CompiledModel {
  const rows = MODELS.get(name);
  if (rows === undefined) throw new Error(`no such model: ${name}`);
  return compileModel(rows);
}
