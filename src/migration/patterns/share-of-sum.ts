/** One share of several flows together: (C5 + C9)·C6, in which each flow has the same share. */
import { joined } from "../joined";
import { placeKey } from "../reading";
import { rectangle } from "../references";
import { polyText } from "../render";
import { type Recognised, type RoleOf, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { add, cellPoly, type CellRef, cellsOf, constant, same, scale, subtract } from "../symbol/poly";
import { saysIn, saysOut, saysStock, saysTotal, saysWithdrawal } from "../words";
import { inPeriod, moved, sameCell } from "./lines";
import { byFlow, type Product, productOf } from "./product";
import { countsTwice, inTime, isPartOf, wordsFit } from "./share-fit";

export function recogniseShareOfSum(subject: Subject): Recognised | undefined {
  const groups = flowsWithShare(subject);
  const [first] = groups ?? [];
  if (!groups || !first || groups.length < 2) return undefined;
  const { place, reading, labels } = subject;
  const wholeLine = isLine(groups.map(({ product }) => product.flow));
  if (
    countsTwice(
      groups.flatMap(({ product, sign }) => (sign > 0 ? [product.flow] : [])),
      subject,
    )
  )
    return undefined;
  const sound = groups.every(({ product, sign }) => {
    const words = labels.all(product.flow);
    const out = saysWithdrawal(words) || (saysOut(words) && !saysIn(words));
    const leaves = out || isPartOf(product.flow, first.product.flow, subject);
    const now = wholeLine || isNow(product.flow, subject);
    // A total beside its parts would count them twice.
    if (saysTotal(labels.all(product.flow))) return false;
    const timed = inTime(asOfNow(product, subject), subject);
    return now && (sign > 0 || leaves) && wordsFit(product, subject) && timed;
  });
  if (!sound) return undefined;
  const { share, shares } = first.product;
  const flows = groups.reduce(
    (sum, { product, sign }) => add(sum, scale(cellPoly(product.flow), sign)),
    constant(0),
  );
  const text = polyText(share, place, reading.index);
  const rest = polyText(subtract(constant(1), share), place, reading.index);
  const minus = groups.flatMap(({ product, sign }) => (sign < 0 ? [product.flow] : []));
  const roleOf = (cell: CellRef): RoleOf["role"] =>
    minus.some((each) => sameCell(each, cell)) ? "share" : "flow";
  return {
    kind: "aandeel",
    reason: { code: "share", count: shares.length },
    anchor: place,
    proposal: `=INDEX(MPP.VERDEEL(${polyText(flows, place, reading.index)},${joined([text, rest])}),1)`,
    results: [
      {
        place,
        meaning: (numbers) => (polyNumber(flows, numbers) ?? NaN) * (polyNumber(share, numbers) ?? NaN),
      },
    ],
    roles: new Map([
      ...cellsOf(flows).map((cell): [string, RoleOf] => [placeKey(cell), { cell, role: roleOf(cell) }]),
      ...shares.map((cell): [string, RoleOf] => [placeKey(cell), { cell, role: "share" }]),
    ]),
  };
}

/** Of this period, or the stock at the end of the one before. */
function isNow(flow: CellRef, subject: Subject): boolean {
  const { place, labels } = subject;
  return [true, false].some(
    (across) =>
      inPeriod(flow, place, across, subject) ||
      (saysStock(labels.all(flow)) && inPeriod(moved(flow, across, 1), place, across, subject)),
  );
}

/** The end of the period before is the begin of this one: a stock there counts as one of this period. */
function asOfNow(product: Product, subject: Subject): Product {
  const { place, labels } = subject;
  if (!saysStock(labels.all(product.flow))) return product;
  const before = [true, false].find((across) => {
    const after = moved(product.flow, across, 1);
    return !inPeriod(product.flow, place, across, subject) && inPeriod(after, place, across, subject);
  });
  return before === undefined ? product : { ...product, flow: moved(product.flow, before, 1) };
}

/** A whole row or column of one flow, added up. */
function isLine(flows: readonly CellRef[]): boolean {
  const ordered = [...flows].sort((a, b) => a.row - b.row || a.column - b.column);
  const line = ordered.length > MOST_FLOWS / 2 ? rectangle(ordered) : undefined;
  return line !== undefined && (line.from.row === line.to.row || line.from.column === line.to.column);
}

interface Signed {
  readonly product: Product;
  readonly sign: 1 | -1;
}

const MOST_FLOWS = 6;
/** Of one line: a year of weeks. */
const LONGEST = 60;

/** Each flow with the same share; undefined when a term has no flow, or shares differ. */
function flowsWithShare(subject: Subject): readonly Signed[] | undefined {
  const groups = byFlow(subject.poly, subject) ?? [];
  if (groups.length < 2 || groups.length > LONGEST) return undefined;
  const known = groups.flatMap((group): Signed[] => {
    const product = productOf(group, subject);
    if (product) return [{ product, sign: 1 }];
    const turned = productOf(scale(group, -1), subject);
    return turned ? [{ product: turned, sign: -1 }] : [];
  });
  const [first] = known;
  const alike = known.every(({ product }) => first !== undefined && same(product.share, first.product.share));
  const few = known.length <= MOST_FLOWS || isLine(known.map(({ product }) => product.flow));
  return alike && few && known.length === groups.length && first?.sign === 1 ? known : undefined;
}
