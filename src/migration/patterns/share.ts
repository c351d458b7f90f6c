/**
 * Shares of a flow: one share, a chain of shares, or all parts of a whole at once.
 * Method: `product.ts` takes the formula apart; labels that speak of prices, growth or other units leave it alone.
 * Parts that are 1 together and copied over the same flow become one MPP.VERDEEL; one share alone is its first part.
 */
import { parts as split } from "../../chain";
import { joined } from "../joined";
import { placeKey } from "../reading";
import { cellText, rangeText, rectangle } from "../references";
import { polyText } from "../render";
import { type Place } from "../book";
import { type Line } from "../families";
import { type Meaning, type Recognised, type Role, type Scan, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import {
  add,
  type CellRef,
  cellPoly,
  constant,
  multiply,
  ofTerm,
  type Poly,
  same,
  subtract,
  termsOf,
} from "../symbol/poly";
import { saysMoney, saysNoShare, saysShare } from "../words";
import { dependsOn } from "../depends";
import { coordinate, moved, oncePerLine, rangeOver, sameCell } from "./lines";
import { type Product, productOf } from "./product";

/** What shares may miss of 1 together. */
export const TOLERANCE = 1e-9;

function wordsFit({ flow, shares }: Product, subject: Subject): boolean {
  const { labels, place } = subject;
  if (saysMoney(labels.all(place)) || saysMoney(labels.all(flow))) return false;
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
function inTime({ flow, shares }: Product, { place, labels, families }: Subject): boolean {
  if ([true, false].some((across) => isOn(families.line(place, across), flow))) return false;
  const beside = [moved(place, true, -1), moved(place, false, -1)];
  if (beside.some((each) => sameCell(each, flow))) return false;
  const [here, there] = [yearsOf(place, labels), yearsOf(flow, labels)];
  if (here.length > 0 && there.length > 0 && !here.some((year) => there.includes(year))) return false;
  return [true, false].every((way) => {
    const home = labels.period(flow, way);
    return shares.every((cell) => {
      const period = labels.period(cell, way);
      return home === undefined || period === undefined || period === home;
    });
  });
}

function isOn({ across, places }: Line, cell: Place): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || cell.sheet !== first.sheet) return false;
  if (coordinate(cell, !across) !== coordinate(first, !across)) return false;
  return (
    coordinate(cell, across) >= coordinate(first, across) &&
    coordinate(cell, across) <= coordinate(last, across)
  );
}

function yearsOf(place: Place, labels: Subject["labels"]): number[] {
  return [true, false].flatMap((way) => {
    const period = labels.period(place, way);
    return period !== undefined && period > 12 ? [period] : [];
  });
}

/** The cells around it that the formula was copied to are products as well. */
function copiedAlike(subject: Subject): boolean {
  return [true, false].every((across) => {
    const { places } = subject.families.line(subject.place, across);
    const some = [places[0], places[1], places[2], places.at(-1)];
    return some.every((place) => place === undefined || productAt(place, subject) !== undefined);
  });
}

export function recogniseShare(subject: Subject): Recognised | undefined {
  const product = productOf(subject.poly, subject);
  if (!product) return sumOfShares(subject);
  if (!wordsFit(product, subject) || !inTime(product, subject) || !copiedAlike(subject)) return undefined;
  return (
    wholeBlock(product, subject) ?? (isDivision(product, subject) ? undefined : oneShare(product, subject))
  );
}

/** Copied along other shares of the same flow: a division, which must be of the whole. */
function isDivision({ flow }: Product, subject: Subject): boolean {
  return [true, false].some((across) =>
    dividedFlows(subject.families.line(subject.place, across), subject).has(placeKey(flow)),
  );
}

/** Flows of which cells of a run take different shares. */
const dividedFlows = oncePerLine(({ places }: Line, subject: Subject): ReadonlySet<string> => {
  const shares = new Map<string, Poly>();
  const divided = new Set<string>();
  for (const place of places) {
    const product = productAt(place, subject);
    if (!product) continue;
    const key = placeKey(product.flow);
    const before = shares.get(key);
    if (!before) shares.set(key, product.share);
    else if (!same(before, product.share)) divided.add(key);
  }
  return divided;
});

function rolesOf(products: readonly Product[]): Map<string, { cell: CellRef; role: Role }> {
  const roles = new Map<string, { cell: CellRef; role: Role }>();
  for (const { flow, shares } of products) {
    roles.set(placeKey(flow), { cell: flow, role: "flow" });
    for (const cell of shares) roles.set(placeKey(cell), { cell, role: "share" });
  }
  return roles;
}

function oneShare(product: Product, subject: Subject): Recognised {
  const { place, reading } = subject;
  const text = polyText(product.share, place, reading.index);
  const rest = polyText(subtract(constant(1), product.share), place, reading.index);
  const flow = cellText(product.flow, place, reading.index);
  const meaning: Meaning = (numbers) => {
    const share = polyNumber(product.share, numbers) ?? NaN;
    return share * numbers(product.flow);
  };
  // Parts of one whole may be drawn beyond it: they are kept small in the check.
  const simple = product.shares.length === 1 || product.share.terms.size === 1;
  const roles = rolesOf([product]);
  if (!simple) for (const cell of product.shares) roles.set(placeKey(cell), { cell, role: "weight" });
  return {
    kind: "aandeel",
    proposal: `=INDEX(MPP.VERDEEL(${flow},${joined([text, rest])}),1)`,
    reason: { code: "share", count: product.shares.length },
    results: [{ place, meaning }],
    roles,
    anchor: place,
  };
}

interface Block {
  readonly shares: readonly CellRef[];
  readonly flows: readonly CellRef[];
  readonly anchor: Place;
  /** The shares stand below each other in the block. */
  readonly down: boolean;
}

/** Parts of a whole: the formula copied along shares that are 1 together, all of the same flow. */
function wholeBlock(product: Product, subject: Subject): Recognised | undefined {
  if (product.shares.length !== 1 || product.percent.length > 0) return undefined;
  for (const across of [false, true]) {
    const block = blockOver(subject.families.line(subject.place, across), subject);
    const found = block && sameCell(block.flow, product.flow) ? divided(block, subject) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The shares of a run of parts of one flow; undefined when a cell is anything else. */
function sharesOf(run: Line, flow: CellRef, subject: Subject): CellRef[] | undefined {
  const shares: CellRef[] = [];
  for (const place of run.places) {
    const part = productAt(place, subject);
    const [share, ...more] = part?.shares ?? [];
    if (!part || !share || more.length > 0 || !sameCell(part.flow, flow)) return undefined;
    shares.push(share);
  }
  return shares;
}

function areWholeLine(shares: readonly CellRef[], { reading }: Subject): boolean {
  const sum = shares.reduce((so, cell) => so + (reading.number(cell) ?? NaN), 0);
  const line = rectangle(shares);
  const straight = line && (line.from.row === line.to.row || line.from.column === line.to.column);
  return straight === true && Math.abs(sum - 1) <= TOLERANCE;
}

/** A run of parts of one flow, with the flow of every period that the run was copied over. */
const blockOver = oncePerLine((run: Line, subject: Subject): (Block & { flow: CellRef }) | undefined => {
  const { across, places } = run;
  const [first] = places;
  const flow = first && productAt(first, subject)?.flow;
  const shares = flow && places.length > 1 ? sharesOf(run, flow, subject) : undefined;
  if (!first || !flow || !shares || !areWholeLine(shares, subject)) return undefined;
  const flows = flowsBeside(first, flow, !across, subject);
  return { shares, flows: flows.cells, anchor: flows.anchor, down: !across, flow };
});

function productAt(place: Place, subject: Subject): Product | undefined {
  const poly = subject.polyAt(place);
  return poly && productOf(poly, subject);
}

/** The flow of every period that the block was copied over. */
function flowsBeside(
  first: Place,
  flow: CellRef,
  down: boolean,
  subject: Subject,
): { cells: readonly CellRef[]; anchor: Place } {
  const run = subject.families.line(first, down).places;
  const start = run[0] ?? first;
  const at = coordinate(first, down) - coordinate(start, down);
  const cells = run.map((_, i) => moved(flow, down, i - at));
  const fits = run.every((place, i) => {
    const product = productAt(place, subject);
    return product !== undefined && cells[i] !== undefined && sameCell(product.flow, cells[i]);
  });
  return fits ? { cells, anchor: start } : { cells: [flow], anchor: first };
}

export function divided(block: Block, subject: Subject): Recognised | undefined {
  const { shares, flows, anchor, down } = block;
  const [share, flow] = [shares[0], flows[0]];
  if (!share || !flow) return undefined;
  const { index } = subject.reading;
  const places = shares.map((_, i) => flows.map((_, j) => moved(moved(anchor, !down, i), down, j)));
  if (dependsOn([...flows, ...shares], places.flat(), subject)) return undefined;
  const text = `MPP.VERDEEL(${rangeOver(flow, flows.length, down, anchor, subject)},${rangeOver(share, shares.length, share.column !== shares[1]?.column, anchor, subject)})`;
  const turned = flows.length === 1 && !down;
  const meaning =
    (i: number, j: number): Meaning =>
    (numbers) => {
      const amounts = split(flows.map(numbers), shares.map(numbers));
      return amounts[i]?.[j] ?? NaN;
    };
  const last = places.at(-1)?.at(-1) ?? anchor;
  return {
    kind: "aandeel",
    proposal: turned ? `=TRANSPOSE(${text})` : `=${text}`,
    reason: {
      code: "shares",
      count: shares.length,
      fills: rangeText(
        { ...flow, ...anchor, fixedRow: false, fixedColumn: false },
        { ...flow, ...last, fixedRow: false, fixedColumn: false },
        anchor,
        index,
      ),
    },
    results: places.flatMap((row, i) => row.map((place, j) => ({ place, meaning: meaning(i, j) }))),
    roles: new Map([
      ...shares.map((cell): [string, { cell: CellRef; role: Role }] => [
        placeKey(cell),
        { cell, role: "chance" },
      ]),
      ...flows.map((cell): [string, { cell: CellRef; role: Role }] => [
        placeKey(cell),
        { cell, role: "flow" },
      ]),
    ]),
    whole: shares,
    anchor,
  };
}

/** Several periods in one number: SUMPRODUCT of a flow with its shares, all in the same periods. */
function sumOfShares(subject: Subject): Recognised | undefined {
  const { poly, place, labels } = subject;
  const groups = flowGroups(poly, subject);
  if (!groups || groups.length < 2) return undefined;
  const line = rectangle(groups.map(({ flow }) => flow));
  if (!line || (line.from.row !== line.to.row && line.from.column !== line.to.column)) return undefined;
  const across = line.from.row === line.to.row;
  const [first] = groups;
  const alike = groups.every(
    ({ flow, share }, t) =>
      first !== undefined &&
      same(share, shiftedPoly(first.share, across, t)) &&
      labels.period(flow, across) !== undefined,
  );
  const timed = groups.every(({ flow, shares }) =>
    shares.every((cell) => labels.period(cell, across) === labels.period(flow, across)),
  );
  const copied = [true, false].some((way) => subject.families.line(place, way).places.length > 1);
  if (!alike || !timed || copied || isDistribution(groups, subject)) return undefined;
  if (!groups.every((each) => wordsFit(each, subject))) return undefined;
  const meaning: Meaning = (numbers) =>
    groups.reduce((sum, { flow, share }) => sum + numbers(flow) * (polyNumber(share, numbers) ?? NaN), 0);
  return {
    kind: "aandeel",
    proposal: "",
    reason: { code: "share", count: groups.length },
    results: [{ place, meaning }],
    roles: rolesOf(groups),
    anchor: place,
  };
}

/** Shares that are 1 together over the periods weigh them: that is a mean or a lead time. */
function isDistribution(groups: readonly Product[], { reading }: Scan): boolean {
  const sum = groups.reduce(
    (so, { shares }) => so + (shares[0] ? (reading.number(shares[0]) ?? NaN) : NaN),
    0,
  );
  return groups.every(({ shares }) => shares.length === 1) && Math.abs(sum - 1) <= TOLERANCE;
}

function shiftedPoly(poly: Poly, across: boolean, by: number): Poly {
  return termsOf(poly).reduce((sum, { factor, powers }) => {
    const term = powers.reduce(
      (so, { atom }) => (atom.kind === "cell" ? multiply(so, cellPoly(moved(atom.cell, across, by))) : so),
      constant(factor),
    );
    return add(sum, term);
  }, constant(0));
}

/** Terms by the one cell in each that is no share. */
function flowGroups(poly: Poly, scan: Scan): Product[] | undefined {
  const groups = new Map<string, Poly>();
  for (const { factor, powers } of termsOf(poly)) {
    const large = powers.filter(
      ({ atom }) => atom.kind === "cell" && (scan.reading.number(atom.cell) ?? 0) > 1,
    );
    const [flow, ...more] = large;
    if (!flow || more.length > 0) return undefined;
    const term = ofTerm({ factor, powers });
    groups.set(flow.atom.key, add(groups.get(flow.atom.key) ?? constant(0), term));
  }
  const products = [...groups.values()].map((group) => productOf(group, scan));
  const known = products.filter((each) => each !== undefined);
  if (known.length !== products.length) return undefined;
  return known.sort((a, b) => a.flow.row - b.flow.row || a.flow.column - b.flow.column);
}
