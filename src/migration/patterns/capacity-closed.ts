/**
 * Whether the stock that a capacity works on closes with its own outflow: begin of each period = what was available before it
 * minus what left, followed along helper rows and cells that repeat others.
 */
import { repeatedBy } from "../expand";
import { type Line } from "../families";
import { type Subject } from "../subject";
import { add, type CellRef, cellPoly, type Poly, scale, subtract } from "../symbol/poly";
import { type Work } from "./capacity-work";
import { signedCells } from "./flows";
import { resolved, stepsOf } from "./goes-on";
import { sameCell } from "./lines";

/**
 * Whether each begin is what was available the period before minus what left: the stock that the function carries.
 * @returns cells that hold the first begin too, because it repeats them or typed by hand; undefined when it is another stock
 */
export function closes(
  works: readonly Work[],
  { places }: Line,
  subject: Subject,
): readonly (readonly [CellRef, CellRef])[] | undefined {
  const [first] = works;
  const repeated = first ? repeatedBy(first.begin, subject.reading) : [];
  const like = repeated.map((cell): readonly [CellRef, CellRef] => [cell, first?.begin ?? cell]);
  for (let t = 1; t < works.length; t++) {
    const [before, now, place] = [works[t - 1], works[t], places[t - 1]];
    if (!before || !now || !place) return undefined;
    const available = before.flows.reduce(
      (sum, { cell, role }) => add(sum, scale(cellPoly(cell), role === "in" ? 1 : -1)),
      cellPoly(before.begin),
    );
    const target = resolved(subtract(available, cellPoly({ ...before.begin, ...place })), subject);
    const difference = stepsOf(now.begin, subject)
      .map((poly) => subtract(resolved(poly, subject), target))
      .sort((a, b) => a.terms.size - b.terms.size)[0];
    if (!difference) return undefined;
    if (difference.terms.size === 0) continue;
    const twin = twins(difference, before.begin, subject);
    if (!twin || t > 1) return undefined;
    like.push(twin);
  }
  return like;
}

/** Two typed cells with the same number: the stock of last year, and the begin of this year. */
function twins(
  difference: Poly,
  begin: CellRef,
  { reading }: Subject,
): readonly [CellRef, CellRef] | undefined {
  const cells = signedCells(difference);
  const plus = cells?.find(({ sign }) => sign > 0)?.cell;
  const minus = cells?.find(({ sign }) => sign < 0)?.cell;
  if (cells?.length !== 2 || !plus || !minus) return undefined;
  const typed = [plus, minus].every((cell) => reading.index.cell(cell)?.formula === undefined);
  if (!typed || reading.number(plus) !== reading.number(minus)) return undefined;
  return sameCell(minus, begin) ? [plus, minus] : undefined;
}
