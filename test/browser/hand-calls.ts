/**
 * What a formula gives when it is written into the small workbook of hand-written formulas. An MPP function gives what its
 * cells show by then, and of a quantile what the function itself gives; a formula that is put back gives what it gave.
 */
import { callFunction, FUNCTIONS } from "../../src/functions";
import { type Content, type Fact, type Value } from "../../src/workbook/port";
import { mapRange, refsOf, type WorkbookModel } from "../workbook/model";

const formulaOf = (content: Content): string | undefined =>
  typeof content === "object" && content !== null && "formula" in content ? content.formula : undefined;

/** Called before the fact is made so. */
export function answerCalls(model: WorkbookModel, fact: Fact): void {
  if (fact.kind !== "cells" || model.sheet(fact.sheet) === undefined) return;
  const { sheet, range, contents } = fact;
  for (const ref of refsOf(range)) {
    const former = formulaOf(model.cell(sheet, ref).content);
    if (former !== undefined && !model.results.has(former))
      model.results.set(former, [[model.value(sheet, ref)]]);
  }
  const call = formulaOf(contents[0]?.[0] ?? null);
  if (call === undefined || model.results.has(call)) return;
  const shown = mapRange(range, (ref): Value => model.value(sheet, ref));
  model.results.set(call, quantile(model, sheet, call) ?? shown);
}

/** Of a chance in a cell and scenarios in a range. */
function quantile(
  model: WorkbookModel,
  sheet: string,
  formula: string,
): readonly (readonly Value[])[] | undefined {
  const [, chance, scenarios] = /^MPP\.KWANTIEL\(([A-Z]+\d+),([$A-Z\d:]+)\)$/.exec(formula) ?? [];
  const spec = FUNCTIONS.find(({ id }) => id === "KWANTIEL");
  if (chance === undefined || scenarios === undefined || spec === undefined) return undefined;
  const cells = mapRange(scenarios.replaceAll("$", ""), (ref) => model.value(sheet, ref));
  const result = callFunction(spec, [model.value(sheet, chance), cells, null]);
  return typeof result === "string" ? [[result]] : result;
}
