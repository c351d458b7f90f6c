/**
 * A stock in one cell, by its words alone: begin, in and out are all named. On a dashboard its cells stand on another sheet,
 * of one period there; the cell itself is then named a stock too.
 */
import { type Place } from "../book";
import { dependsOn } from "../depends";
import { type Recognised, type Subject } from "../subject";
import { type CellRef, cellPoly, type Poly, subtract, termsOf } from "../symbol/poly";
import { saysClosing, saysIn, saysOut, saysStock } from "../words";
import { type Flow, flowsOf, has } from "./flows";
import { moved } from "./lines";
import { ofOnePeriod } from "./said-period";
import { inOneCell } from "./stock-call";

export function stockInCell(subject: Subject): Recognised | undefined {
  const { poly, labels, reading } = subject;
  const candidates = termsOf(poly).flatMap(({ factor, powers }) => {
    const [power, ...more] = powers;
    const cell =
      power?.atom.kind === "cell" && more.length === 0 && factor === 1 ? power.atom.cell : undefined;
    return cell && saysStock(labels.all(cell)) && reading.number(cell) !== undefined ? [cell] : [];
  });
  const [begin, ...more] = candidates;
  if (!begin || more.length > 0) return undefined;
  for (const across of [true, false]) {
    const flows = namedFlows(subtract(poly, cellPoly(begin)), begin, across, subject);
    if (flows) return inOneCell(begin, flows, subject);
  }
  return undefined;
}

function namedFlows(
  change: Poly,
  begin: CellRef,
  across: boolean,
  subject: Subject,
): readonly Flow[] | undefined {
  const { place, labels } = subject;
  const elsewhere = begin.sheet !== place.sheet;
  if (!elsewhere && continues(subject)) return undefined;
  const home = elsewhere ? periodOf(begin, across, subject) : place;
  const flows = flowsOf(change, { home, count: 1, across }, subject);
  const named = flows?.every(
    ({ cell, role }) => role === "correction" || (role === "in" ? saysIn : saysOut)(labels.all(cell)),
  );
  if (!flows || !named || !has(flows, "in") || !has(flows, "out", "withdrawal")) return undefined;
  return elsewhere && !isOfThere(begin, flows, subject) ? undefined : flows;
}

/** Something beside the cell goes on in the same way: the line that it stands in is no stock. */
function continues({ place, polyAt }: Subject): boolean {
  const beside = [true, false].flatMap((across) => [moved(place, across, -1), moved(place, across, 1)]);
  return beside.some((each) => {
    const other = each.row > 0 && each.column > 0 ? polyAt(each) : undefined;
    return other !== undefined && other.terms.size >= 3;
  });
}

/** Where the flows of a begin stock stand: beside it, or one period on from a closing stock. */
function periodOf(begin: Place, across: boolean, { labels }: Subject): Place {
  return saysClosing(labels.all(begin)) ? moved(begin, across, 1) : begin;
}

/** All on one sheet and of one period, the begin not worked out from the flows, in a cell that says that it is a stock. */
function isOfThere(begin: CellRef, flows: readonly Flow[], subject: Subject): boolean {
  const { place, labels } = subject;
  const cells = flows.map(({ cell }) => cell);
  if (!saysStock(labels.all(place)) || cells.some(({ sheet }) => sheet !== begin.sheet)) return false;
  const dated = saysClosing(labels.all(begin)) ? cells : [begin, ...cells];
  return ofOnePeriod([place, ...dated], subject) && !dependsOn([begin], cells, subject);
}
