/** The cell in which a call of MPP.DOORREKENING shows an indicator in a period, by the headings of what it fills. */
import { boxOf, refOf } from "../../workbook/area";
import { type Area } from "../../workbook/port";
import { cellsIn } from "../doorrekening/cells";
import { answerOf, type Sources } from "../doorrekening/sources";
import { type FoundCall } from "./calls";

export interface Shown {
  readonly id: string;
  readonly period: string;
  /** "" for the only one. */
  readonly scenario: string;
}

/** @param calls that give the same outcomes @returns undefined when none of them shows it */
export function cellOfOutcome(calls: readonly FoundCall[], sources: Sources, shown: Shown): Area | undefined {
  for (const { area } of calls) {
    const found = cellIn(area, sources, shown);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cellIn({ sheet, range }: Area, sources: Sources, { id, period, scenario }: Shown): Area | undefined {
  const answer = answerOf(sources, sheet);
  const filled = answer?.filled.find(({ by }) => by === range)?.cells;
  if (answer === undefined || filled === undefined) return undefined;
  const box = boxOf(filled);
  const [headings = [], ...rows] = cellsIn(answer, box);
  const named = headings[0] === "scenario" ? 1 : 0;
  const column = headings.findIndex((heading) => String(heading) === period);
  const row = rows.findIndex((cells) => cells[named] === id && (named === 0 || cells[0] === scenario));
  return column < 0 || row < 0 ? undefined : { sheet, range: refOf(box.top + 1 + row, box.left + column) };
}
