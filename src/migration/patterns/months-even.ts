/**
 * A year over its months evenly: the same twelfth in each of twelve cells that are headed by the months.
 * That a figure is divided by 12 is done to rents, prices and stocks too, so the words have to say that it is a flow of a year.
 */
import { type Place } from "../book";
import { sourceOf } from "../expand";
import { MONTHS } from "../headings";
import { type Subject } from "../subject";
import { type CellRef, type Poly, same, scale } from "../symbol/poly";
import {
  saysBound,
  saysCapacity,
  saysHours,
  saysIn,
  saysMoney,
  saysNeeded,
  saysNoShare,
  saysOut,
  saysPeople,
  saysStockOnly,
  saysTarget,
  saysWaiting,
  saysWorked,
} from "../words";
import { persOf, timesAYear } from "./capacity-units";
import { headedByMonths } from "./month-places";
import { titlesOf } from "./sheet-titles";

/** What is divided by 12 when every month is the same. */
export function evenYear(polys: readonly Poly[]): Poly | undefined {
  const [first] = polys;
  return first && polys.every((each) => same(each, first)) ? scale(first, MONTHS) : undefined;
}

const YEAR_TOTAL = /jaartota(al|len)|jaarcijfer|annual|yearly|year totals?/;
/** That it is a flow, which is no more or less in one month than in another. */
const EVENLY =
  /gelijk(matig|elijk)? (verdeeld|over)|evenredig|(over|verdeeld over) (de|12|twaalf) maanden|\bevenly\b/;

const NONE: readonly ((words: string) => boolean)[] = [
  saysMoney,
  saysNoShare,
  saysPeople,
  saysHours,
  saysNeeded,
  saysWaiting,
];

/** A flow of a year by the words of its cell or of the months, and none of the things that are divided by 12 otherwise. */
export function isFlowOfYear(
  main: CellRef,
  places: readonly Place[],
  across: boolean,
  subject: Subject,
): boolean {
  const [first] = places;
  if (!first || !headedByMonths(places, across, subject)) return false;
  const { labels, reading } = subject;
  const said = [main, first, sourceOf(main, reading)].map(labels.all);
  if (said.some((words) => NONE.some((says) => says(words)) || isLevel(words))) return false;
  const isPerYear = said.some((words) => persOf(words).some((per) => timesAYear(per) === 1));
  const titled = [main, first].flatMap((cell) => titlesOf(cell, reading));
  return (
    isPerYear ||
    said.some((words) => saysFlow(words) || YEAR_TOTAL.test(words) || EVENLY.test(words)) ||
    titled.some((words) => YEAR_TOTAL.test(words) || EVENLY.test(words))
  );
}

function isLevel(words: string): boolean {
  return saysStockOnly(words) || (saysBound(words) && !saysTarget(words));
}

function saysFlow(words: string): boolean {
  return (
    saysTarget(words) ||
    /nareis/.test(words) ||
    saysIn(words) ||
    saysOut(words) ||
    (saysCapacity(words) && saysWorked(words))
  );
}
