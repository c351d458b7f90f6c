/**
 * The weights of a lead time by lag, in an expression of which the flow is known; all of it may be times a factor, divided by
 * the total of the weights, or times a share that goes back in time with the flow.
 */
import { type Place } from "../book";
import { formulaAt } from "../helpers";
import { placeKey } from "../reading";
import { type Subject } from "../subject";
import {
  add,
  type Atom,
  cellPoly,
  type CellRef,
  constant,
  multiply,
  ofAtom,
  ofTerm,
  type Poly,
  power,
  scale,
  singleTerm,
  subtract,
  SUM,
  termsOf,
  valueOf,
} from "../symbol/poly";
import { saysMoney, saysNoShare, saysShare } from "../words";
import { cellsOf, isCell, isDistribution, type Weight, weightsOf } from "./delay-weights";
import { coordinate, moved } from "./lines";

export interface Delay {
  /** The flow in this period. */
  readonly flow: CellRef;
  /** Flows of this period that have the same lead time, added to it or, when they are part of it, taken off. */
  readonly beside: readonly Beside[];
  /** The share of the flow that counts, in this period; it goes back in time with the flow. */
  readonly part?: CellRef;
  /** By lag, from the same period back. */
  readonly weights: readonly Weight[];
  /** What all of it is multiplied by: 1, or cells. */
  readonly factor: Poly;
  /** Divided by the total of the weights. */
  readonly normal: boolean;
  /** The cell that says how many periods one single lag is. */
  readonly lag?: CellRef;
  /** So many periods at the start give 0: nothing is taken to have come before. */
  readonly nothing?: number;
}

export interface Beside {
  readonly cell: CellRef;
  readonly sign: 1 | -1;
}

/** A cell of the flow with what it is multiplied by. */
export interface FlowTerm {
  readonly cell: CellRef;
  readonly weight: Poly;
}

const MOST_LAGS = 130;

/** The weights by lag of cells that end at this period, none skipped. */
export function inLags(
  flows: readonly FlowTerm[],
  home: Place,
  across: boolean,
  subject: Subject,
): Delay | undefined {
  const [some] = flows;
  const now = some && periodAt(flows, home, across, subject);
  if (!some || now === undefined) return undefined;
  const lags = flows.map(({ cell }) => now - coordinate(cell, across));
  const longest = Math.max(...lags);
  if (Math.min(...lags) < 0 || Math.min(...lags) > 1 || longest < 1 || longest > MOST_LAGS) return undefined;
  const byLag = Array.from(
    { length: longest + 1 },
    (_, lag) => flows[lags.indexOf(lag)]?.weight ?? constant(0),
  );
  if (byLag.slice(1).some((weight) => weight.terms.size === 0)) return undefined;
  const flow = moved(some.cell, across, now - coordinate(some.cell, across));
  return withFactor(byLag, flow, subject) ?? withPart(byLag, flow, across, subject);
}

/** $B$13·E5·E6 + $B$14·D5·D6: each period of the flow times the share of that period. */
function withPart(
  byLag: readonly Poly[],
  flow: CellRef,
  across: boolean,
  subject: Subject,
): Delay | undefined {
  const lags = byLag.flatMap((weight, lag) => (weight.terms.size > 0 ? [lag] : []));
  const options = lags.map((lag) =>
    sharedBy(byLag[lag] ?? constant(0)).filter((cell) =>
      isBeside(cell, moved(flow, across, -lag), across, subject),
    ),
  );
  const [first = [], ...others] = options.map((cells, i) =>
    cells.map((cell) => moved(cell, across, lags[i] ?? 0)),
  );
  const parts = first.filter((cell) =>
    others.every((cells) => cells.some((each) => placeKey(each) === placeKey(cell))),
  );
  const readings = parts.flatMap((part): Delay[] => {
    if (!lags.every((lag) => isShare(moved(part, across, -lag), subject))) return [];
    const rest = byLag.map((weight, lag) => {
      const under = power(cellPoly(moved(part, across, -lag)), -1);
      return under ? multiply(weight, under) : weight;
    });
    const delay = withFactor(rest, flow, subject);
    return delay ? [{ ...delay, part }] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

/** The cells that every term has as a factor. */
function sharedBy(poly: Poly): CellRef[] {
  const [first, ...others] = termsOf(poly).map(({ powers }) =>
    powers.flatMap(({ atom, exponent }) => (atom.kind === "cell" && exponent === 1 ? [atom.cell] : [])),
  );
  return (first ?? []).filter((cell) =>
    others.every((cells) => cells.some((each) => placeKey(each) === placeKey(cell))),
  );
}

/** In the period of the flow, on another line; on another sheet where the same period heads both. */
function isBeside(cell: CellRef, flow: CellRef, across: boolean, { labels }: Subject): boolean {
  if (cell.sheet === flow.sheet) return coordinate(cell, across) === coordinate(flow, across);
  const period = labels.period(flow, across);
  return period !== undefined && labels.period(cell, across) === period;
}

export function isShare(cell: Place, { labels, reading }: Subject): boolean {
  const value = reading.number(cell);
  const words = labels.all(cell);
  const said = saysShare(words) || !saysNoShare(words);
  return value !== undefined && value >= 0 && value <= 1 && said && !saysMoney(words);
}

/** Where this period is on the line of the flow: on another sheet at the cell that the same period heads. */
function periodAt(
  flows: readonly { cell: CellRef }[],
  home: Place,
  across: boolean,
  { labels }: Subject,
): number | undefined {
  const [some] = flows;
  if (some?.cell.sheet === home.sheet) return coordinate(home, across);
  const here = labels.period(home, across);
  const now = flows.filter(({ cell }) => here !== undefined && labels.period(cell, across) === here);
  return now.length === 1 && now[0] ? coordinate(now[0].cell, across) : undefined;
}

function withFactor(byLag: readonly Poly[], flow: CellRef, subject: Subject): Delay | undefined {
  for (const { factor, rest } of factored(byLag)) {
    const weights = weightsOf(rest, subject);
    const seen = weights && asFactor(factor, weights, subject);
    if (!weights || !seen) continue;
    if (isDistribution(weights, seen.normal, subject)) return { flow, beside: [], weights, ...seen };
  }
  return undefined;
}

interface Factored {
  readonly factor: Poly;
  readonly rest: readonly Poly[];
}

/** The weights as they are, and without what all of them have in common: cells, totals and a typed part. */
function* factored(byLag: readonly Poly[]): Generator<Factored> {
  yield { factor: constant(1), rest: byLag };
  const terms = byLag.flatMap(termsOf);
  const [first] = terms;
  const common = (first?.powers ?? []).filter(({ atom, exponent }) =>
    terms.every(({ powers }) =>
      powers.some((each) => each.atom.key === atom.key && each.exponent === exponent),
    ),
  );
  const over = common.reduce((so, { atom, exponent }) => multiply(so, ofAtom(atom, exponent)), constant(1));
  const [under] = common.length === 0 ? [] : [power(over, -1)];
  if (under) yield { factor: over, rest: byLag.map((each) => multiply(each, under)) };
  const typed = first?.factor ?? 1;
  const partly = typed > 0 && typed < 1 && terms.every(({ factor }) => factor === typed);
  if (!partly || UNITS.some((unit) => Math.abs(typed * unit - 1) < 1e-12)) return;
  const whole = scale(over, typed);
  const less = power(whole, -1);
  if (less) yield { factor: whole, rest: byLag.map((each) => multiply(each, less)) };
}

/** A part that is written as a unit is no factor. */
const UNITS = [4, 10, 12, 52, 100, 365, 1000];

/** A factor of cells and a typed part; one over the total of the weights makes them 1 together. */
function asFactor(
  factor: Poly,
  weights: readonly Weight[],
  subject: Subject,
): Pick<Delay, "factor" | "normal"> | undefined {
  const term = singleTerm(factor);
  if (!term) return undefined;
  const totals = term.powers.filter(
    ({ atom, exponent }) => exponent === -1 && isTotal(atom, weights, subject),
  );
  const cells = term.powers.filter((each) => !totals.includes(each));
  const fits = cells.every(
    ({ atom, exponent }) => atom.kind === "cell" && exponent === 1 && isPlain(atom.cell, subject),
  );
  if (!fits || totals.length > 1) return undefined;
  return { factor: ofTerm({ factor: term.factor, powers: cells }), normal: totals.length === 1 };
}

function isPlain(cell: CellRef, { labels, reading }: Subject): boolean {
  const value = reading.number(cell);
  return value !== undefined && value > 0 && !saysMoney(labels.all(cell));
}

/** SUM(B12:B14), or a cell that holds it. */
function isTotal(atom: Atom, weights: readonly Weight[], { reading }: Subject): boolean {
  const sum =
    atom.kind === "cell" ? formulaAt(atom.cell, reading) : atom.name === SUM ? atom.args[0] : undefined;
  if (!sum || weights.some((weight) => !isCell(weight) || weight.over !== 1)) return false;
  const own = cellsOf(weights).reduce(
    (so, cell) => add(so, ofAtom({ kind: "cell", key: placeKey(cell), cell })),
    constant(0),
  );
  return valueOf(subtract(sum, own)) === 0;
}
