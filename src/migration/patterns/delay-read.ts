/**
 * A flow of this period and of the periods before, each times its own weight, in an expression, as it is written or with
 * earlier periods and products in helper cells put in place.
 */
import { type Place } from "../book";
import { unfolded } from "../helpers";
import { placeKey } from "../reading";
import { type Subject } from "../subject";
import { cellsOf as cellsIn, type Poly, singleAtom, singleTerm, termsOf } from "../symbol/poly";
import { type Delay, inLags } from "./delay-lags";
import { lineKey, severalOf, sidesOf, termsByCell } from "./delay-several";
import { maySingle, singleOf } from "./delay-single";
import { coordinate } from "./lines";

/** The flow's cells with the weights by lag, when they end at this period and none is skipped. */
function delayOf(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  if (singleTerm(poly)) return singleOf(poly, home, across, subject);
  const readings = sidesOf(poly, across).flatMap((side): Delay[] => {
    const flows = termsByCell(poly, (cell) => lineKey(cell, across) === side);
    const seen = flows && flows.size >= 1 ? inLags([...flows.values()], home, across, subject) : undefined;
    return seen ? [seen] : [];
  });
  const [only, ...more] = readings;
  if (!only) return severalOf(poly, home, across, subject);
  return more.length === 0 ? only : undefined;
}

const known = new WeakMap<Poly, Map<string, { readonly delay: Delay | undefined }>>();

/** As it is written, or with helper cells put in place. The expression of a cell is asked several times. */
export function delayIn(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  const seen = known.get(poly) ?? new Map<string, { readonly delay: Delay | undefined }>();
  known.set(poly, seen);
  const key = `${across} ${placeKey(home)}`;
  const there = seen.get(key) ?? { delay: readDelay(poly, home, across, subject) };
  seen.set(key, there);
  return there.delay;
}

/** Helper cells in place: all of them, or all but those on the line of the flow. */
function readDelay(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  const direct = delayOf(poly, home, across, subject);
  if (direct || singleTerm(poly) || !mayHelp(poly, subject)) return direct;
  const whole = [...unfolded(poly, subject.reading, isFactorOrLink)];
  if (![poly, ...whole].some((each) => returns(each, home, across))) return undefined;
  for (const side of ["", ...sidesOf(poly, across)]) {
    const helps = (inside: Poly, cell: Place): boolean =>
      lineKey(cell, across) !== side && isFactorOrLink(inside);
    for (const deeper of unfolded(poly, subject.reading, helps)) {
      const delay = delayOf(deeper, home, across, subject);
      if (delay) return delay;
    }
  }
  return undefined;
}

/** Another cell, or a product of a few. */
function isFactorOrLink(inside: Poly): boolean {
  return singleTerm(inside) !== undefined && cellsIn(inside).length <= 3;
}

/** Whether one line is read in two periods or more, none of them after this one. */
function returns(poly: Poly, home: Place, across: boolean): boolean {
  const counts = new Map<string, number>();
  for (const cell of cellsIn(poly)) {
    if (cell.sheet !== home.sheet || coordinate(cell, across) > coordinate(home, across)) continue;
    const key = lineKey(cell, across);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= 2);
}

/** Whether a cell of it repeats another or multiplies. */
export function mayHelp(poly: Poly, { reading }: Subject): boolean {
  return cellsIn(poly).some((cell) => {
    const shape = reading.shape(cell);
    return shape?.kind === "area" || (shape?.kind === "call" && PRODUCTS.has(shape.name));
  });
}

const PRODUCTS: ReadonlySet<string> = new Set(["*", "/", "PRODUCT", "INDEX", "OFFSET", "XLOOKUP", "%"]);

/** Whether it is one of a flow in another period or in several, as far as can be seen without reading further. */
export function mayDelay(poly: Poly, subject: Subject): boolean {
  if (maySingle(poly, subject)) return true;
  const terms = termsOf(poly);
  if (terms.length < 2 || terms.some(({ powers }) => powers.length === 0)) return false;
  if (singleAtom(poly)) return false;
  const products = terms.some(({ powers }) => powers.length >= 2);
  const typed = terms.every(({ factor, powers }) => powers.length === 1 && factor > 0 && factor < 1);
  return products || typed || mayHelp(poly, subject);
}
