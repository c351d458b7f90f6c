/** Who records a step, when and why, from the options of a command. */
import type { Step } from "../../params";
import type { Invocation } from "../options";

/** @param reason what the log says when no --note is given. @returns undefined without --by */
export function stepOf({ options }: Pick<Invocation, "options">, reason: string): Step | undefined {
  const { by, at = new Date().toISOString(), note = reason } = options;
  return by === undefined ? undefined : { op: at, door: by, toelichting: note };
}
