/**
 * A stock in one cell, by its words alone: begin, in and out are all named. On a dashboard its cells stand on another sheet,
 * of one period there; the cell itself is then named a stock too.
 */
import { type Place } from "../book";
import { dependsOn } from "../depends";
import { type Recognised, type Scan, type Subject } from "../subject";
import { type CellRef, cellPoly, type Poly, subtract, termsOf } from "../symbol/poly";
import { saysClosing, saysIn, saysOpening, saysOut, saysStock } from "../words";
import { type Flow, flowsOf, has } from "./flows";
import { moved } from "./lines";
import { ofOnePeriod } from "./said-period";
import { inOneCell } from "./stock-call";

export function stockInCell(subject: Subject): Recognised | undefined {
  const { poly } = subject;
  const candidates = termsOf(poly).flatMap(({ factor, powers }) => {
    const [power, ...more] = powers;
    const cell =
      power?.atom.kind === "cell" && more.length === 0 && factor === 1 ? power.atom.cell : undefined;
    return cell && isBeginOf(cell, subject) ? [cell] : [];
  });
  const [begin, ...more] = candidates;
  if (!begin || more.length > 0) return undefined;
  const elsewhere = begin.sheet !== subject.place.sheet;
  if (!elsewhere && continues(subject)) return undefined;
  const change = subtract(poly, cellPoly(begin));
  for (const across of [true, false]) {
    const homes = elsewhere ? periodsOf(begin, across, subject) : [subject.place];
    for (const home of homes) {
      const flows = namedFlows(change, home, across, subject);
      const dated = home === begin ? [begin] : [];
      if (flows && (!elsewhere || isOfThere(begin, dated, flows, subject)))
        return inOneCell(begin, flows, subject);
    }
  }
  return undefined;
}

function isBeginOf(cell: CellRef, subject: Subject): boolean {
  const { place, labels, reading } = subject;
  if (reading.number(cell) === undefined || !saysStock(labels.all(cell))) return false;
  return !isEarlierOpening(cell, place, subject);
}

/** What was there at the begin of another period: the end of that one is the begin of this. */
export function isEarlierOpening(begin: CellRef, home: Place, scan: Scan): boolean {
  const words = scan.labels.all(begin);
  if (!saysOpening(words) || saysClosing(words) || begin.sheet !== home.sheet) return false;
  return [true, false].some((across) => {
    const [there, here] = [scan.labels.period(begin, across), scan.labels.period(home, across)];
    return there !== undefined && here !== undefined && there !== here;
  });
}

function namedFlows(
  change: Poly,
  home: Place,
  across: boolean,
  subject: Subject,
): readonly Flow[] | undefined {
  const flows = flowsOf(change, { home, count: 1, across }, subject);
  const named = flows?.every(
    ({ cell, role }) => role === "correction" || (role === "in" ? saysIn : saysOut)(subject.labels.all(cell)),
  );
  return flows && named && has(flows, "in") && has(flows, "out", "withdrawal") ? flows : undefined;
}

/** Something beside the cell goes on in the same way: the line that it stands in is no stock. */
function continues({ place, polyAt }: Subject): boolean {
  const beside = [true, false].flatMap((across) => [moved(place, across, -1), moved(place, across, 1)]);
  return beside.some((each) => {
    const other = each.row > 0 && each.column > 0 ? polyAt(each) : undefined;
    return other !== undefined && other.terms.size >= 3;
  });
}

/** Where the flows of a begin stock stand: beside it, when it is not said to be of the end of a period, or one period on. */
function periodsOf(begin: CellRef, across: boolean, { labels }: Subject): readonly Place[] {
  const after = moved(begin, across, 1);
  return saysClosing(labels.all(begin)) ? [after] : [begin, after];
}

/**
 * All on one sheet and of one period, the begin not worked out from the flows, in a cell that says that it is a stock.
 * @param dated the begin, where it is of the period of the flows
 */
function isOfThere(
  begin: CellRef,
  dated: readonly CellRef[],
  flows: readonly Flow[],
  subject: Subject,
): boolean {
  const { place, labels } = subject;
  const cells = flows.map(({ cell }) => cell);
  if (!saysStock(labels.all(place)) || cells.some(({ sheet }) => sheet !== begin.sheet)) return false;
  return ofOnePeriod([place, ...dated, ...cells], subject) && !dependsOn([begin], cells, subject);
}
