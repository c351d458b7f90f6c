/**
 * Whether a flow and its shares go together: by their labels, which may speak of prices, growth or other units, and by the
 * periods that they stand in.
 */
import { type Place } from "../book";
import { type Line } from "../families";
import { periodIn } from "../headings";
import { formulaAt, unfolded } from "../helpers";
import { joined } from "../joined";
import { placeKey } from "../reading";
import { cellText } from "../references";
import { polyText } from "../render";
import { type RoleOf, type Subject } from "../subject";
import { type CellRef, cellsOf, constant, subtract } from "../symbol/poly";
import { saysFte, saysMoney, saysNeeded, saysNoShare, saysShare } from "../words";
import { coordinate, moved, sameCell, staysAlong } from "./lines";
import { isOfOther } from "./own-period";
import { type Product, productOf } from "./product";
import { yearsAt } from "./years";

export function wordsFit({ flow, shares }: Product, subject: Subject): boolean {
  const { labels, place } = subject;
  const amounts = [labels.all(place), labels.all(flow)];
  if (amounts.some((words) => saysMoney(words) || saysFte(words))) return false;
  if (saysShare(onlyShare(labels.all(flow)))) return false;
  return shares.every((cell) => {
    const words = labels.all(cell);
    return !saysNoShare(words) || (saysShare(words) && !saysMoney(words));
  });
}

/** "Ingewilligd" is a number of people, "inwilliging" a share. */
function onlyShare(words: string): string {
  return words.replaceAll(/inwillig\w*|gegrond\w*|kans\w*/g, "");
}

/** Flow and shares of one period, and no result of the period before. */
export function inTime({ flow, shares }: Product, subject: Subject): boolean {
  const { place, labels, families, reading } = subject;
  if ([true, false].some((across) => isOn(families.line(place, across), flow))) return false;
  if (isOfOther(flow, subject)) return false;
  const ways = [true, false].filter((across) => families.line(place, across).places.length > 1);
  const beside = (ways.length > 0 ? ways : headedWays(place, subject))
    // `$B13*C$5`: copied along it is the same flow, in which it takes other shares.
    .filter((across) => ways.length === 0 || !staysAlong(flow, across))
    .map((across) => moved(place, across, -1));
  if (beside.some((each) => sameCell(each, flow))) return false;
  const [here, there] = [yearsAt(place, subject), yearsAt(flow, subject)];
  if (here.length > 0 && there.length > 0 && !here.some((year) => there.includes(year))) return false;
  return [true, false].every((way) => {
    const home = labels.period(flow, way);
    return shares.every((cell) => {
      const period = labels.period(cell, way);
      if (home === undefined || period === undefined || period === home) return true;
      return standsAlone(cell, way, reading);
    });
  });
}

/**
 * Along which a cell without copies has periods: those above it, or those beside it; when nothing says, both but where the cell
 * and the one before it have words of their own.
 */
function headedWays(place: Place, subject: Subject): readonly boolean[] {
  const ways = [true, false].filter((across) => subject.labels.period(place, across) !== undefined);
  if (ways.length === 1) return ways;
  return [true, false].filter((across) => !isNamedApart(place, across, subject));
}

/** Two things below or beside each other, and not one thing in two periods. */
function isNamedApart(place: Place, across: boolean, { labels }: Subject): boolean {
  const before = moved(place, across, -1);
  if (coordinate(before, across) < 1) return true;
  const words = [place, before].map((each) => labels.all(each).split(" | ")[across ? 1 : 0] ?? "");
  const [own = "", other = ""] = words.map((each) => each.replaceAll(/\d+/g, ""));
  return own !== "" && other !== "" && own !== other && !words.some(saysNeeded);
}

/** A parameter by itself, named by its `$`: it is one of no series, whatever year heads the column far above it. */
function standsAlone(cell: CellRef, across: boolean, reading: Subject["reading"]): boolean {
  if (!cell.fixedRow || !cell.fixedColumn) return false;
  if (across && hasOwnHeading(cell, reading)) return true;
  return [-1, 1].every((by) => {
    const beside = moved(cell, across, by);
    if (coordinate(beside, across) < 1) return true;
    const { value, formula } = reading.index.cell(beside) ?? {};
    return typeof value !== "number" && formula === undefined;
  });
}

/** Rows up in which a heading of its own stands. */
const FURTHEST = 20;

/** A text above it that is no period, nearer than the period: "beroepskans". */
function hasOwnHeading(cell: CellRef, reading: Subject["reading"]): boolean {
  for (let back = 1; back <= FURTHEST && cell.row > back; back++) {
    const above = { ...cell, row: cell.row - back };
    if (periodIn(above, reading) !== undefined) return false;
    if (typeof reading.value(above) === "string") return true;
  }
  return false;
}

/** One of them is a share of another, by its own formula: a sum would count it twice. */
export function countsTwice(flows: readonly CellRef[], subject: Subject): boolean {
  return flows.some((flow) =>
    flows.some((whole) => !sameCell(flow, whole) && isPartOf(flow, whole, subject)),
  );
}

/** A share of the whole by its own formula, or with a few cells of that put in place: what is left of it, say. */
export function isPartOf(flow: CellRef, whole: CellRef, subject: Subject): boolean {
  const inside = formulaAt(flow, subject.reading);
  if (!inside) return false;
  const steps = unfolded(inside, subject.reading, (each) => cellsOf(each).length <= FEW);
  return [inside, ...steps].some((each) => {
    const product = productOf(each, subject);
    return product !== undefined && sameCell(product.flow, whole);
  });
}

const FEW = 3;

function isOn({ across, places }: Line, cell: Place): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || cell.sheet !== first.sheet) return false;
  if (coordinate(cell, !across) !== coordinate(first, !across)) return false;
  return (
    coordinate(cell, across) >= coordinate(first, across) &&
    coordinate(cell, across) <= coordinate(last, across)
  );
}

/** One share of a flow as the first of two parts, without `=`. */
export function partText({ flow, share }: Product, { place, reading: { index } }: Subject): string {
  const text = polyText(share, place, index);
  const rest = polyText(subtract(constant(1), share), place, index);
  return `INDEX(MPP.VERDEEL(${cellText(flow, place, index)},${joined([text, rest])}),1)`;
}

export function productAt(place: Place, subject: Subject): Product | undefined {
  const poly = subject.polyAt(place);
  return poly && productOf(poly, subject);
}

export function rolesOf(products: readonly Product[]): Map<string, RoleOf> {
  const roles = new Map<string, RoleOf>();
  for (const { flow, shares } of products) {
    roles.set(placeKey(flow), { cell: flow, role: "flow" });
    for (const cell of shares) roles.set(placeKey(cell), { cell, role: "share" });
  }
  return roles;
}
