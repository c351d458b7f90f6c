/**
 * Which arguments of our functions hold amounts, such as flows, stocks and scenarios, rather than what is asked of them
 * (a chance, a year, a number of points). A number that stands in a formula in place of an amount is hard-coded.
 */
import { FUNCTIONS, NAMESPACE } from "./registry";
import { type ParameterSpec } from "./spec";

const AMOUNTS: ReadonlySet<ParameterSpec["kind"]> = new Set([
  ...(["amount", "series", "optional series"] as const),
  ...(["scenarios", "events", "set", "inflow"] as const),
]);

/** @param name in capitals, with namespace @param index of the argument, from 0 */
export function holdsAmounts(name: string, index: number): boolean {
  const spec = FUNCTIONS.find((each) => `${NAMESPACE}.${each.name}` === name);
  const kind = spec?.parameters[index]?.kind;
  return kind !== undefined && AMOUNTS.has(kind);
}
