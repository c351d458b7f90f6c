/**
 * Stocks: begin + in − out, where the begin is the end of the period before.
 * Method: over the line that the formula was copied along, each expression minus the cell before it must be the same
 * flows one period on; a begin row is followed to the end that it repeats; cumulated flows are taken apart.
 * A whole line is one call that spills; per cell where a flow depends on the stock, which would be a circle.
 */
import { inOneBlock } from "../blocks";
import { type Place } from "../book";
import { type Line } from "../families";
import { allUnfolded, formulaAt } from "../helpers";
import { followed } from "../expand";
import { loose } from "../references";
import { type Recognised, type Subject } from "../subject";
import { placeKey } from "../reading";
import {
  type CellRef,
  cellPoly,
  type Poly,
  same,
  singleAtom,
  subtract,
  type Term,
  termsOf,
} from "../symbol/poly";
import { saysIn, saysOut, saysStock } from "../words";
import { hasBend } from "./capacity-work";
import { flowsOf, has, movedOn, signedCells } from "./flows";
import { coordinate, linesAt, moved, oncePerLine, sameCell } from "./lines";
import { recogniseBoundedStock } from "./stock-bounded";
import { type Chain, stockOver } from "./stock-call";
import { recogniseListedStock } from "./stock-listed";
import { isEarlierOpening, stockInCell } from "./stock-word";

/** The change of a period: the expression without the end of the period before. */
function changeAt(poly: Poly, before: Place, previous: Poly | undefined, subject: Subject): Poly | undefined {
  for (const { factor, powers } of termsOf(poly)) {
    const [power, ...more] = powers;
    if (factor !== 1 || more.length > 0 || power?.exponent !== 1) continue;
    const source = followed(power.atom, subject.reading);
    if (source.kind === "cell" && sameCell(source.cell, before) && power.atom.kind === "cell") {
      return subtract(poly, cellPoly(power.atom.cell));
    }
  }
  // Cumulated: begin + everything so far.
  return previous && subtract(poly, previous);
}

/** The chain that every cell of the line belongs to. */
const chainOver = oncePerLine((line: Line, subject: Subject): Chain | undefined =>
  chainOf(
    line,
    (t) => {
      const place = line.places[t];
      return place && subject.polyAt(place);
    },
    subject,
  ),
);

type PolyOf = (t: number) => Poly | undefined;

/** What changes from a period to the one after it. */
function changeTo(t: number, { places }: Line, polyOf: PolyOf, subject: Subject): Poly | undefined {
  const [place, poly] = [places[t - 1], polyOf(t)];
  return place && poly && changeAt(poly, place, polyOf(t - 1), subject);
}

/** Whether it is the same flows in every period. */
function goesOn(change: Poly, line: Line, polyOf: PolyOf, subject: Subject): boolean {
  for (let t = 2; t < line.places.length; t++) {
    const here = changeTo(t, line, polyOf, subject);
    if (!here || !same(here, movedOn(change, line.across, t - 1))) return false;
  }
  return true;
}

function chainOf(line: Line, polyOf: PolyOf, subject: Subject): Chain | undefined {
  const { across, places } = line;
  const [home, first] = [places[0], polyOf(0)];
  const change = first && changeTo(1, line, polyOf, subject);
  if (!home || !change) return undefined;
  const start = movedOn(change, across, -1);
  const begin = singleAtom(subtract(first, start));
  // Asked before the rest of the line: it is a stock in few lines, and those are long.
  if (begin?.kind !== "cell" || !goesOn(change, line, polyOf, subject)) return undefined;
  const flows = flowsOf(start, { home, count: places.length, across }, subject);
  if (!flows || !has(flows, "in") || !has(flows, "out", "withdrawal")) return undefined;
  if (!inOneBlock([loose(home), ...flows.map(({ cell }) => cell)], across, subject.reading)) return undefined;
  return isBegin(begin.cell, line, subject) ? { line, begin: begin.cell, flows } : undefined;
}

/** The cell before the line, or one whose label, or that of the line, speaks of a stock. */
function isBegin(begin: CellRef, { across, places }: Line, { labels, reading, families }: Subject): boolean {
  const [home] = places;
  if (!home || reading.number(begin) === undefined) return false;
  if (sameCell(begin, moved(home, across, -1))) return true;
  // On the line itself the end of an earlier period than the one before.
  if (begin.sheet === home.sheet && coordinate(begin, !across) === coordinate(home, !across)) return false;
  if (places.length > 1 && repeats(moved(begin, across, 1), home, reading)) return true;
  const words = labels.all(begin);
  if (isEarlierOpening(begin, home, { labels, reading, families })) return false;
  if (saysStock(words)) return true;
  return saysStock(labels.all(home)) && !saysIn(words) && !saysOut(words);
}

/** The cell after the begin repeats the end of the first period: `=B13` in C12. */
function repeats(cell: Place, end: Place, reading: Subject["reading"]): boolean {
  const atom = singleAtom(cellPoly(loose(cell)));
  const source = atom && followed(atom, reading);
  return source?.kind === "cell" && sameCell(source.cell, end);
}

/** The same with helper rows put in place: a net flow, or what is available before anybody leaves. */
const chainThrough = oncePerLine((line: Line, subject: Subject): Chain | undefined => {
  const own = new Set(line.places.map(placeKey));
  const helps = (inside: Poly, cell: Place): boolean =>
    !own.has(placeKey(cell)) && inside.terms.size >= 2 && signedCells(inside) !== undefined;
  const opened: (readonly Poly[])[] = [];
  const openedAt = (t: number): readonly Poly[] => {
    const place = line.places[t];
    return (opened[t] ??= allUnfolded(place && subject.polyAt(place), subject.reading, helps));
  };
  if (!openedAt(line.places.length - 1).some(comesAndGoes)) return undefined;
  // Most lines are no chain from their first cells on: the rest is then not opened.
  for (let step = 0; step < openedAt(0).length; step++) {
    const chain = chainOf(line, (t) => openedAt(t)[step], subject);
    if (chain) return chain;
  }
  return undefined;
});

function comesAndGoes(poly: Poly): boolean {
  const cells = signedCells(poly) ?? [];
  return cells.length >= 3 && cells.some(({ sign }) => sign < 0) && cells.some(({ sign }) => sign > 0);
}

const MOST_HELPED = 8;

/** Two or more cells, of which one is a sum of cells itself, and something leaves. */
function mayHelp({ poly, reading }: Subject): boolean {
  const cells = poly.terms.size >= 2 && poly.terms.size <= MOST_HELPED ? signedCells(poly) : undefined;
  const sums = (cells ?? []).flatMap(({ cell }) => {
    const inside = formulaAt(cell, reading);
    return (inside && inside.terms.size >= 2 ? signedCells(inside) : undefined) ?? [];
  });
  return sums.length > 0 && [...(cells ?? []), ...sums].some(({ sign }) => sign < 0);
}

/** Cells added and taken off, or a few products among them. */
function mayBeStock({ poly }: Subject): boolean {
  if (signedCells(poly)) return true;
  const terms = termsOf(poly);
  const plain = terms.filter(({ powers }) => powers.length === 1);
  return plain.length >= 2 && terms.length <= MOST_HELPED && terms.every(isPlain);
}

function isPlain({ factor, powers }: Term): boolean {
  const cells = powers.every(({ atom, exponent }) => atom.kind === "cell" && exponent === 1);
  return cells && powers.length <= MOST_FACTORS && [1, 0.01].includes(Math.abs(factor));
}

const MOST_FACTORS = 3;

export function recogniseStock(subject: Subject): Recognised | undefined {
  return recogniseFlows(subject) ?? (hasBend(subject.poly) ? recogniseBoundedStock(subject) : undefined);
}

function recogniseFlows(subject: Subject): Recognised | undefined {
  if (subject.poly.terms.size < 2 || !mayBeStock(subject)) return undefined;
  const whole = subject.poly.terms.size >= 3;
  for (const line of whole ? linesAt(subject) : []) {
    const chain = chainOver(line, subject);
    if (chain) return stockOver(chain, subject);
  }
  for (const line of mayHelp(subject) ? linesAt(subject) : []) {
    const chain = chainThrough(line, subject);
    if (chain) return stockOver(chain, subject);
  }
  return whole ? (recogniseListedStock(subject) ?? stockInCell(subject)) : undefined;
}

/** A spilling formula that carries a stock through its periods. */
export function recogniseSpilledStock(
  polys: readonly (readonly Poly[])[],
  subject: Subject,
): Recognised | undefined {
  const across = polys.length === 1;
  const list = across ? (polys[0] ?? []) : polys.map(([poly]) => poly);
  if (!across && polys.some((row) => row.length !== 1)) return undefined;
  const places = list.map((_, t) => moved(subject.place, across, t));
  const chain = chainOf({ across, places }, (t) => list[t], subject);
  if (!chain) return undefined;
  const whole = stockOver(chain, subject);
  return whole && { ...whole, results: whole.results.slice(0, 1) };
}
