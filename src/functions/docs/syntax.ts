/** How a function is written, e.g. MPP.KWANTIEL(kans; scenario's; [gebeurtenissen]). */
import { NAMESPACE } from "../registry";
import { type FunctionSpec } from "../spec";

export function syntax({ name, parameters }: FunctionSpec): string {
  const listed = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `${NAMESPACE}.${name}(${listed.join("; ")})`;
}
