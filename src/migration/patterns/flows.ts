/**
 * Cells that enter and leave a stock, by sign, by what their labels say and by the numbers they hold.
 * A label that says the opposite of the sign, a total beside its parts, or another period is no stock.
 */
import { inOneBlock } from "../blocks";
import { type Place } from "../book";
import { type Role, type Scan } from "../subject";
import { polyNumber } from "../symbol/number";
import {
  add,
  type CellRef,
  cellsOf,
  ofTerm,
  type Poly,
  polyWith,
  scale,
  type Term,
  termsOf,
  ZERO,
} from "../symbol/poly";
import {
  saysCorrection,
  saysIn,
  saysMoney,
  saysNoShare,
  saysOut,
  saysMeasure,
  saysShare,
  saysTotal,
  saysWithdrawal,
} from "../words";
import { isYear } from "../headings";
import { inPeriod, moved, staysAlong } from "./lines";
import { byFlow, type Product, productOf } from "./product";

export type FlowRole = "in" | "out" | "withdrawal" | "correction";

export interface Flow {
  readonly cell: CellRef;
  readonly role: FlowRole;
  /** Kept with the opposite sign of what the argument asks. */
  readonly negated: boolean;
  /** The share of the cell that comes or goes; all of it when left out. */
  readonly times?: Poly;
}

export interface Span {
  readonly home: Place;
  readonly count: number;
  readonly across: boolean;
}

/** Cells with factor 1 or −1; undefined when anything else is in it. */
export function signedCells(poly: Poly): { cell: CellRef; sign: 1 | -1 }[] | undefined {
  const cells: { cell: CellRef; sign: 1 | -1 }[] = [];
  for (const { factor, powers } of poly.terms.values()) {
    const [power, ...more] = powers;
    if (power?.atom.kind !== "cell" || power.exponent !== 1 || more.length > 0) return undefined;
    if (Math.abs(factor) !== 1) return undefined;
    cells.push({ cell: power.atom.cell, sign: factor > 0 ? 1 : -1 });
  }
  return cells;
}

interface Signed {
  readonly cell: CellRef;
  readonly sign: 1 | -1;
  readonly times?: Poly;
}

/** The same with shares of cells: an inflow that is worked out in place, as `Invoer!$B$10*(D5+D6)`. */
function signedAmounts(poly: Poly, scan: Scan): Signed[] | undefined {
  const plain = signedCells(poly);
  if (plain) return plain;
  const products = termsOf(poly).filter(({ powers }) => powers.length > 1);
  const large = new Set(
    products.flatMap(({ powers }) =>
      powers.flatMap(({ atom }) =>
        atom.kind === "cell" && (scan.reading.number(atom.cell) ?? 0) > 1 ? [atom.key] : [],
      ),
    ),
  );
  const isShared = ({ powers }: Term): boolean => powers.some(({ atom }) => large.has(atom.key));
  const sumOf = (terms: readonly Term[]): Poly => terms.reduce((so, term) => add(so, ofTerm(term)), ZERO);
  const terms = termsOf(poly);
  const cells = signedCells(sumOf(terms.filter((term) => !isShared(term))));
  const amounts = byFlow(sumOf(terms.filter(isShared)), scan)?.map((group) => shareIn(group, scan));
  const known = amounts?.filter((each) => each !== undefined);
  return cells && known && known.length === amounts?.length ? [...cells, ...known] : undefined;
}

function shareIn(group: Poly, scan: Scan): Signed | undefined {
  for (const sign of [1, -1] as const) {
    const product = productOf(scale(group, sign), scan);
    if (product && wordsOfShare(product, scan)) return { cell: product.flow, sign, times: product.share };
  }
  return undefined;
}

function wordsOfShare({ flow, shares }: Product, { labels }: Scan): boolean {
  if (saysMoney(labels.all(flow))) return false;
  return shares.every((cell) => saysShare(labels.all(cell)) || !saysNoShare(labels.all(cell)));
}

/** A sum of amounts one or more periods on: of a product what has its `$` along the line stays. */
export function movedOn(poly: Poly, across: boolean, by: number): Poly {
  return termsOf(poly).reduce((sum, term) => {
    const move = term.powers.length > 1 ? movedShare : moved;
    return add(
      sum,
      polyWith(ofTerm(term), (cell) => move(cell, across, by)),
    );
  }, ZERO);
}

/** A share stays where its `$` says so. */
export function movedShare(cell: CellRef, across: boolean, by: number): CellRef {
  return staysAlong(cell, across) ? cell : moved(cell, across, by);
}

/** The cells of the shares of flows, some periods on. */
export function sharesAt(flows: readonly Flow[], across: boolean, by: number): CellRef[] {
  return flows.flatMap(({ times }) =>
    times ? cellsOf(times).map((cell) => movedShare(cell, across, by)) : [],
  );
}

function valuesOf(cell: CellRef, { count, across }: Span, scan: Scan): number[] {
  return Array.from({ length: count }, (_, t) => scan.reading.number(moved(cell, across, t)) ?? NaN);
}

/** @returns undefined when label and sign contradict each other, or a cell is empty or no number */
function roleOf(sign: 1 | -1, values: readonly number[], words: string): Omit<Flow, "cell"> | undefined {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (Number.isNaN(low)) return undefined;
  if (saysCorrection(words)) return { role: "correction", negated: sign < 0 };
  const kept = high <= 0 && low < 0;
  if (low < 0 && !kept) {
    return enters(words) || leaves(words) ? undefined : { role: "correction", negated: sign < 0 };
  }
  return sided(sign > 0 !== kept, kept, words);
}

/** @param kept with the opposite sign */
function sided(into: boolean, kept: boolean, words: string): Omit<Flow, "cell"> | undefined {
  if (into ? leaves(words) : enters(words)) return undefined;
  if (into) return kept ? undefined : { role: "in", negated: false };
  return { role: saysWithdrawal(words) ? "withdrawal" : "out", negated: kept };
}

/** From the one stock to the other: which of the two it is seen from is not said. */
const ARROW = /→|->|⇒|=>/;

function enters(words: string): boolean {
  return saysIn(words) && !saysOut(words) && !ARROW.test(words);
}

function leaves(words: string): boolean {
  return saysOut(words) && !saysIn(words);
}

/** What leaves is added, or what comes in is taken off: a slip, whatever the sum is of. */
export function contradicts(poly: Poly, { labels }: Pick<Scan, "labels">): boolean {
  const cells = signedCells(poly) ?? [];
  if (cells.length < 3) return false;
  return cells.some(({ cell, sign }) => (sign > 0 ? leaves : enters)(labels.all(cell)));
}

/** All flows of one period, or undefined when they are not those of a stock. */
export function flowsOf(change: Poly, span: Span, scan: Scan): Flow[] | undefined {
  const cells = signedAmounts(change, scan);
  if (!cells) return undefined;
  const flows: Flow[] = [];
  for (const { cell, sign, times } of cells) {
    if (!inPeriod(cell, span.home, span.across, scan) || isBlank(cell, scan)) return undefined;
    const values = valuesOf(cell, span, scan);
    if (areYears(cell, values, span, scan) || isPart(cell, scan)) return undefined;
    const seen = roleOf(sign, values, scan.labels.all(cell));
    if (!seen) return undefined;
    flows.push({ cell, ...seen, ...(times ? { times } : {}) });
  }
  const together = inOneBlock(
    flows.map(({ cell }) => cell),
    span.across,
    scan.reading,
  );
  return countedTwice(flows, scan) || !together || addsAfterOut(flows, span, scan) ? undefined : flows;
}

/** "begin | nieuw | vertrokken | overig": what is added after something left, on the sheet and in the formula, has to say that it comes in. */
function addsAfterOut(flows: readonly Flow[], { across }: Span, { labels }: Scan): boolean {
  const at = ({ cell }: Flow): number => (across ? cell.row : cell.column);
  return flows.some(
    (flow, i) =>
      flow.role === "in" &&
      !enters(labels.all(flow.cell)) &&
      flows.some(
        (other, j) =>
          j < i &&
          (other.role === "out" || other.role === "withdrawal") &&
          other.cell.sheet === flow.cell.sheet &&
          at(other) < at(flow),
      ),
  );
}

/** A number below 1 that is called a share or a measure: no flow, whatever stands around it. */
export function isPart(cell: CellRef, { labels, reading }: Scan): boolean {
  const value = reading.number(cell) ?? 0;
  const words = labels.all(cell);
  return value > 0 && value < 1 && (saysShare(words) || saysMeasure(words));
}

/** One year after the other: a heading, and no flow. */
function areYears(cell: CellRef, values: readonly number[], { across }: Span, { reading }: Scan): boolean {
  const around = values.length > 1 ? values : besideOf(cell, across, values, reading);
  return (
    around.length > 1 &&
    around.every((value, t) => isYear(value) && (t === 0 || value === (around[t - 1] ?? 0) + 1))
  );
}

function besideOf(
  cell: CellRef,
  across: boolean,
  [value = NaN]: readonly number[],
  reading: Scan["reading"],
): number[] {
  const after = reading.number(moved(cell, across, 1));
  return after === undefined ? [value] : [value, after];
}

function isBlank(cell: Place, { reading }: Scan): boolean {
  const found = reading.index.cell(cell);
  return found === undefined || (found.value === null && found.formula === undefined);
}

function countedTwice(flows: readonly Flow[], { labels }: Scan): boolean {
  return (["in", "out"] as const).some((role) => {
    const list = flows.filter((flow) => flow.role === role);
    return list.length > 1 && list.some(({ cell }) => saysTotal(labels.all(cell)));
  });
}

export function has(flows: readonly Flow[], ...roles: readonly FlowRole[]): boolean {
  return flows.some(({ role }) => roles.includes(role));
}

/** What a cell may hold in the check. */
export function drawOf({ role, negated }: Flow): Role {
  if (role === "correction") return "change";
  return negated ? "minus" : "flow";
}

/**
 * Sum of the flows of a role in a period.
 * @param at a flow in that period
 * @param share a cell of a share in that period; the same as `at` when left out
 */
export function amount(
  flows: readonly Flow[],
  role: FlowRole,
  numbers: (cell: CellRef) => number,
  at: (cell: CellRef) => CellRef,
  share = at,
): number {
  return flows
    .filter((flow) => flow.role === role)
    .reduce((sum, { cell, negated, times }) => {
      const part = times ? (polyNumber(times, (each) => numbers(share(each))) ?? NaN) : 1;
      return sum + (negated ? -1 : 1) * numbers(at(cell)) * part;
    }, 0);
}

/** How the cells of flows and of their shares are written. */
export interface FlowText {
  readonly flow: (cell: CellRef) => string;
  readonly share: (share: Poly) => string;
}

/** The argument for a role: ranges with their signs. */
export function argument(flows: readonly Flow[], role: FlowRole, text: FlowText): string | undefined {
  const parts = flows
    .filter((flow) => flow.role === role)
    .map(({ cell, negated, times }, i) => {
      const sign = negated ? "-" : i === 0 ? "" : "+";
      if (!times) return `${sign}${text.flow(cell)}`;
      const share = text.share(times);
      return `${sign}${times.terms.size > 1 ? `(${share})` : share}*${text.flow(cell)}`;
    });
  return parts.length === 0 ? undefined : parts.join("");
}

/** Arguments with commas; those left out at the end are not written. */
export function argumentList(parts: readonly (string | undefined)[]): string {
  const count = parts.reduce((so, part, i) => (part === undefined ? so : i + 1), 0);
  return parts
    .slice(0, count)
    .map((part) => part ?? "")
    .join(",");
}
