/**
 * A flow of some periods before, all of it or one share: `=C14*$B$15` in the column of two years on.
 * Method: the product has one cell of another period and otherwise shares; a label says that it comes out later, or the
 * number of periods is a cell that is called so.
 */
import { type Place } from "../book";
import { lagIn, saysLater } from "../lag-words";
import { isYear } from "../headings";
import { type Subject } from "../subject";
import {
  type CellRef,
  cellsOf,
  constant,
  multiply,
  ofAtom,
  type Poly,
  singleTerm,
  type Power,
} from "../symbol/poly";
import { saysMoney, saysStockOnly } from "../words";
import { type Delay, isShare } from "./delay-lags";
import { type Weight } from "./delay-weights";
import { coordinate, moved } from "./lines";

/** Ten years of months. */
const LONGEST = 120;

/** Whether it may be one, as far as can be seen without reading further. */
export function maySingle(poly: Poly, { place, lag, labels }: Subject): boolean {
  const term = singleTerm(poly);
  if (!term || term.factor <= 0 || term.factor > 1) return false;
  const cells = term.powers.flatMap(({ atom }) => (atom.kind === "cell" ? [atom.cell] : []));
  return (
    cells.length > 0 && (lag !== undefined || [place, ...cells].some((cell) => saysLater(labels.all(cell))))
  );
}

export function singleOf(poly: Poly, home: Place, across: boolean, subject: Subject): Delay | undefined {
  const term = singleTerm(poly);
  if (!term || term.factor <= 0 || term.factor > 1) return undefined;
  const readings = term.powers.flatMap((flow): Delay[] => {
    const others = term.powers.filter((each) => each !== flow);
    const factor = sharesOf(others, subject);
    const delay = factor && lagged(flow, multiply(constant(term.factor), factor), home, across, subject);
    return delay ? [delay] : [];
  });
  const [only, ...more] = readings;
  return more.length === 0 ? only : undefined;
}

/** The label of the formula or that of a share says it, and none says another number of periods. */
function isSaid(by: number, said: readonly string[]): boolean {
  // Two years back where one is said is a slip.
  return by > 0 && said.some(saysLater) && said.every((words) => (lagIn(words) ?? by) === by);
}

function lagged(
  { atom, exponent }: Power,
  factor: Poly,
  home: Place,
  across: boolean,
  subject: Subject,
): Delay | undefined {
  if (atom.kind !== "cell" || exponent !== 1 || !isFlow(atom.cell, subject)) return undefined;
  const { lag, labels } = subject;
  const by = lagOf(atom.cell, home, across, subject);
  if (by === undefined || by > LONGEST) return undefined;
  if (!lag && !isSaid(by, [home, ...cellsOf(factor)].map(labels.all))) return undefined;
  const weights = [...Array.from({ length: by }, (): Weight => "none"), { typed: 1 }];
  const one = { flow: moved(atom.cell, across, by), beside: [], weights, factor, normal: false };
  return lag ? { ...one, lag } : one;
}

/** The product of shares; undefined when something else is in it. */
function sharesOf(powers: readonly Power[], subject: Subject): Poly | undefined {
  const fits = powers.every(
    ({ atom, exponent }) => atom.kind === "cell" && exponent === 1 && isShare(atom.cell, subject),
  );
  return fits ? powers.reduce((so, { atom }) => multiply(so, ofAtom(atom)), constant(1)) : undefined;
}

/** Persons or cases that come or go; what is there at a moment is no flow. */
function isFlow(cell: CellRef, { labels, reading }: Subject): boolean {
  const value = reading.number(cell);
  const words = labels.all(cell);
  return (value === undefined || value === 0 || value > 1) && !saysMoney(words) && !saysStockOnly(words);
}

/** Periods from a cell to this one: on another sheet by the year that heads both. */
function lagOf(cell: CellRef, home: Place, across: boolean, { labels }: Subject): number | undefined {
  if (cell.sheet === home.sheet) {
    const lag = coordinate(home, across) - coordinate(cell, across);
    return lag >= 0 ? lag : undefined;
  }
  const here = labels.period(home, across);
  if (!isYear(here)) return undefined;
  for (let lag = 0; lag <= LONGEST; lag++)
    if (labels.period(moved(cell, across, lag), across) === here) return lag;
  return undefined;
}
