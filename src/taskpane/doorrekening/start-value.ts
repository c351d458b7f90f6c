/**
 * What a stock was before the first period, as the parameter table gives it; of a sum of stocks the sum of theirs. Where
 * the lines of the chart begin.
 */
import { type CompiledModel } from "../../chain";
import { type ParameterRow } from "../../params";

/** @returns undefined for a flow, or when the table does not give it */
export function startValue(
  { indicators }: Pick<CompiledModel, "indicators">,
  rows: readonly ParameterRow[],
  scenario: string,
  id: string,
): number | undefined {
  const own = indicators.find((each) => each.id === id);
  if (own?.rule.name === "voorraad") {
    const given = rows.filter((row) => row.scenario === "" || row.scenario === scenario);
    return given.find(({ parameter }) => parameter === `${id}.startvoorraad`)?.waarde;
  }
  if (own?.soort !== "stand" || own.rule.name !== "som") return undefined;
  let sum = 0;
  for (const { constant, parameters, input } of own.rule.sum) {
    const start =
      input?.lag === 0 && parameters.length === 0
        ? startValue({ indicators }, rows, scenario, input.id)
        : undefined;
    if (start === undefined) return undefined;
    sum += constant * start;
  }
  return sum;
}
