/**
 * The order in which the indicators of one period can be calculated: what a rule reads of the same period comes first.
 * Method: depth-first search; a way back to an indicator that is still open is a loop, named from there to there.
 * Equal models in another order of rows give the same loops and numbers: rows are visited in the order of their ids.
 */
import { fail, type Place } from "../core";
import { type Indicator } from "./model";
import { inputsOf } from "./rules";

/** @throws FailureError model-loop */
export function calculationOrder(
  indicators: ReadonlyMap<string, Indicator>,
  placeOf: (id: string) => Place,
): readonly Indicator[] {
  const done = new Set<string>();
  const open: string[] = [];
  const order: Indicator[] = [];
  const visit = (id: string): void => {
    const indicator = indicators.get(id);
    if (done.has(id) || indicator === undefined) return;
    const from = open.indexOf(id);
    if (from >= 0) fail({ code: "model-loop", place: placeOf(id), loop: [...open.slice(from), id] });
    open.push(id);
    for (const input of inputsOf(indicator.rule)) if (input.lag === 0) visit(input.id);
    open.pop();
    done.add(id);
    order.push(indicator);
  };
  for (const id of [...indicators.keys()].sort()) visit(id);
  return order;
}
