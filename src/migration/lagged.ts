/**
 * Lead times of which the number of periods stands in a cell: `=OFFSET(E5,0,-$B$6)*$B$7`, `=INDEX(…,MATCH(E$4-$B$6,…,0))`.
 * Method: the workbook is read again with the number that the cell holds and with one less; with both it must be one flow that
 * comes out so many periods later, and the same call, which takes the number from the cell too.
 */
import { type Place, placeKey } from "./book";
import { choicesOf } from "./choices";
import { scanWith } from "./chosen";
import { calls, cellsOfArea, areasOf, type Node, sizeOf } from "./formula/tree";
import { onlyPoly } from "./helpers";
import { isPeriodUnit } from "./lag-words";
import { recogniseDelay } from "./patterns/delay";
import { firstCell } from "./references";
import { type Counting } from "./slices";
import { type Recognised, type Scan } from "./subject";
import { type CellRef, type Poly } from "./symbol/poly";
import { verified } from "./verify";
import { saysLeadTime } from "./words";
import { asRead } from "./written-out";

const MOST = 60;
/** Calls that pick a cell by a number; a search for a year less that number. */
const PICKING: ReadonlySet<string> = new Set([
  ...["OFFSET", "INDEX", "LOOKUP", "HLOOKUP", "VLOOKUP", "XLOOKUP", "SUMIF", "SUMIFS", "CHOOSE", "FILTER"],
]);

export function* recogniseLagged(place: Place, scan: Scan): Counting<Recognised | undefined> {
  const shape = scan.reading.shape(place);
  const node = shape && calls(shape, PICKING) ? scan.reading.tree(place) : undefined;
  const lag = node && lagIn(node, place, scan);
  if (!lag) return undefined;
  const now = scan.reading.number(lag) ?? NaN;
  const found = withLag(lag, now, place, scan);
  yield 0;
  const other = found && withLag(lag, now - 1, place, scan);
  return found?.proposal === other?.proposal ? found : undefined;
}

/** Beside it stands that it is a number of periods. */
function countsPeriods({ sheet, row, column }: Place, { reading }: Scan): boolean {
  return [column + 1, column - 1].some((at) => {
    const unit = at < 1 ? undefined : reading.value({ sheet, row, column: at });
    return typeof unit === "string" && isPeriodUnit(asRead(unit.trim()));
  });
}

/** The one cell that is called a lead time, itself or by the formula that counts its periods, and holds a number of periods. */
function lagIn(node: Node, place: Place, scan: Scan): CellRef | undefined {
  const { reading, labels } = scan;
  const isSaid = saysLeadTime(labels.all(place));
  const apart = choicesOf(node, place);
  const single = areasOf(node).filter((area) => sizeOf(area) === 1);
  const cells = single
    .filter((area) => cellsOfArea(area).some((each) => apart.has(placeKey(each))))
    .map(firstCell);
  const lags = cells.filter((cell) => {
    const value = reading.value(cell);
    const counts = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST;
    return counts && (saysLeadTime(labels.all(cell)) || (isSaid && countsPeriods(cell, scan)));
  });
  const [only] = lags;
  return only && lags.every((each) => placeKey(each) === placeKey(only)) ? only : undefined;
}

function withLag(lag: CellRef, value: number, place: Place, scan: Scan): Recognised | undefined {
  const other = scanWith(scan, lag, value);
  const own = other.families.of(place);
  // Beside it a formula may stand that takes no number from the cell.
  const polyAt = (each: Place): Poly | undefined =>
    other.families.of(each) === own ? onlyPoly(other.reading.expression(each)?.rows) : undefined;
  const poly = polyAt(place);
  if (!poly) return undefined;
  const found = recogniseDelay({ ...other, place, poly, polyAt, view: `${placeKey(lag)} ${value}`, lag });
  return found && verified(found, other.reading) ? found : undefined;
}
