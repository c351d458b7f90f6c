/**
 * Shares of a flow: one share, a chain of shares, or all parts of a whole at once.
 * Method: `product.ts` takes the formula apart; labels that speak of prices, growth or other units leave it alone.
 * Parts that are 1 together and copied over the same flow become one MPP.VERDEEL; one share alone is its first part.
 */
import { parts as split } from "../../chain";
import { type Place } from "../book";
import { MONTHS } from "../headings";
import { dependsOn } from "../depends";
import { type Line } from "../families";
import { placeKey } from "../reading";
import { rangeText, rectangle } from "../references";
import { type Meaning, type Recognised, type Role, type Subject } from "../subject";
import { polyNumber } from "../symbol/number";
import { cellPoly, type CellRef, constant, type Poly, same, subtract } from "../symbol/poly";
import { coordinate, moved, oncePerLine, rangeOver, sameCell } from "./lines";
import { headedByMonths } from "./month-places";
import { shiftsYear } from "./other-period";
import { type Product, productOf } from "./product";
import { inTime, partText, productAt, rolesOf, wordsFit } from "./share-fit";
import { recogniseShareOfGroups } from "./share-groups";
import { recogniseShareOfSum } from "./share-of-sum";
import { recogniseRatio } from "./share-ratio";
import { sumOfShares } from "./share-sum";
import { recogniseTypedShare } from "./share-typed";

/** What shares may miss of 1 together. */
export const TOLERANCE = 1e-9;

/** The cells around it that the formula was copied to are products as well. */
function copiedAlike(subject: Subject): boolean {
  return [true, false].every((across) => {
    const { places } = subject.families.line(subject.place, across);
    const some = [places[0], places[1], places[2], places.at(-1)];
    return some.every((place) => place === undefined || productAt(place, subject) !== undefined);
  });
}

export function recogniseShare(subject: Subject): Recognised | undefined {
  const found = shareOf(subject);
  return found && !shiftsYear(subject) ? found : undefined;
}

function shareOf(subject: Subject): Recognised | undefined {
  const product = productOf(subject.poly, subject);
  if (!product) return otherShare(subject);
  if (!wordsFit(product, subject) || !inTime(product, subject) || !copiedAlike(subject)) return undefined;
  return (
    wholeBlock(product, subject) ?? (isDivision(product, subject) ? undefined : oneShare(product, subject))
  );
}

function otherShare(subject: Subject): Recognised | undefined {
  return (
    sumOfShares(subject) ??
    recogniseRatio(subject) ??
    recogniseShareOfSum(subject) ??
    recogniseShareOfGroups(subject) ??
    recogniseTypedShare(subject)
  );
}

/** Copied along other shares of the same flow, with nothing for the rest: a division, which must be of the whole. */
function isDivision({ flow }: Product, subject: Subject): boolean {
  return [true, false].some((across) => {
    const run = subject.families.line(subject.place, across);
    return dividedFlows(run, subject).has(placeKey(flow)) && !hasRest(run, flow, subject);
  });
}

/** Right before or after the run stands what its shares leave of the flow. */
function hasRest(run: Line, flow: CellRef, subject: Subject): boolean {
  const shares = sharesOf(run, flow, subject);
  const [first, last] = [run.places[0], run.places.at(-1)];
  if (!shares || !first || !last) return false;
  const rest = shares.reduce((left, cell) => subtract(left, cellPoly(cell)), constant(1));
  return [moved(first, run.across, -1), moved(last, run.across, 1)].some((place) => {
    const other = coordinate(place, run.across) > 0 ? productAt(place, subject) : undefined;
    return other !== undefined && sameCell(other.flow, flow) && same(other.share, rest);
  });
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

function oneShare(product: Product, subject: Subject): Recognised {
  const { place } = subject;
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
    proposal: `=${partText(product, subject)}`,
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
  /** What the shares are together: 1, or 100 when they are kept in percent. */
  readonly total?: 1 | 100;
}

/** Parts of a whole: the formula copied along shares that are 1 together, all of the same flow. */
function wholeBlock(product: Product, subject: Subject): Recognised | undefined {
  if (product.shares.length !== 1) return undefined;
  for (const across of [false, true]) {
    const run = subject.families.line(subject.place, across);
    const block = blockOver(run, subject);
    // What is no flow of a year, such as a stock, is not divided over months either.
    if (block?.shares.length === MONTHS && headedByMonths(run.places, across, subject)) return undefined;
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

function areWholeLine(shares: readonly CellRef[], total: 1 | 100, { reading }: Subject): boolean {
  const sum = shares.reduce((so, cell) => so + (reading.number(cell) ?? NaN), 0);
  const line = rectangle(shares);
  const straight = line && (line.from.row === line.to.row || line.from.column === line.to.column);
  return straight === true && Math.abs(sum - total) <= total * TOLERANCE;
}

/** A run of parts of one flow, with the flow of every period that the run was copied over. */
const blockOver = oncePerLine((run: Line, subject: Subject): (Block & { flow: CellRef }) | undefined => {
  const { across, places } = run;
  const [first] = places;
  const product = first && productAt(first, subject);
  const flow = product?.flow;
  const total = product && product.percent.length > 0 ? 100 : 1;
  const shares = flow && places.length > 1 ? sharesOf(run, flow, subject) : undefined;
  if (!first || !flow || !shares || !areWholeLine(shares, total, subject)) return undefined;
  const flows = flowsBeside(first, flow, !across, subject);
  return { shares, flows: flows.cells, anchor: flows.anchor, down: !across, total, flow };
});

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
  const { shares, flows, anchor, down, total = 1 } = block;
  const [share, flow] = [shares[0], flows[0]];
  if (!share || !flow) return undefined;
  const { index } = subject.reading;
  const places = shares.map((_, i) => flows.map((_, j) => moved(moved(anchor, !down, i), down, j)));
  if (dependsOn([...flows, ...shares], places.flat(), subject)) return undefined;
  const text = `MPP.VERDEEL(${rangeOver(flow, flows.length, down, anchor, subject)},${rangeOver(share, shares.length, share.column !== shares[1]?.column, anchor, subject)}${total === 1 ? "" : `/${total}`})`;
  const turned = flows.length === 1 && !down;
  const meaning =
    (i: number, j: number): Meaning =>
    (numbers) => {
      const amounts = split(
        flows.map(numbers),
        shares.map((cell) => numbers(cell) / total),
      );
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
    total,
    anchor,
  };
}
