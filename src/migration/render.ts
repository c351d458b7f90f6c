/** Expressions of cells back into the text of a formula, for arguments that are no plain reference. */
import { type BookIndex, type Place } from "./book";
import { cellText } from "./references";
import { type CellRef, type Poly, type Power, type Term, termsOf } from "./symbol/poly";

/** By place, so that the text is the same wherever the formula stands. */
function byPlace(a: Power, b: Power): number {
  if (a.atom.kind !== "cell" || b.atom.kind !== "cell") return 0;
  const [x, y] = [a.atom.cell, b.atom.cell];
  return x.sheet - y.sheet || x.row - y.row || x.column - y.column;
}

/** How a cell is written. */
type Write = (cell: CellRef) => string;

function termText({ factor, powers }: Term, write: Write): string {
  const size = Math.abs(factor);
  const sorted = [...powers].sort(byPlace);
  const text = ({ atom, exponent }: Power): string => {
    const base = atom.kind === "cell" ? write(atom.cell) : atom.key;
    return Math.abs(exponent) === 1 ? base : `${base}^${Math.abs(exponent)}`;
  };
  const above = sorted.filter(({ exponent }) => exponent > 0).map(text);
  const below = sorted.filter(({ exponent }) => exponent < 0).map((each) => `/${text(each)}`);
  if (size === 0.01 && above.length > 0) return `${above.join("*")}${below.join("")}/100`;
  const factors = [...(size === 1 && above.length > 0 ? [] : [String(size)]), ...above];
  return `${factors.join("*")}${below.join("")}`;
}

/** Positive terms first. Calls are not written: ask only for expressions of cells. */
export function polyText(
  poly: Poly,
  home: Place,
  index: BookIndex,
  write: Write = (cell) => cellText(cell, home, index),
): string {
  const terms = termsOf(poly).sort((a, b) => Number(b.factor > 0) - Number(a.factor > 0));
  const text = terms.map((term, i) => {
    const sign = term.factor < 0 ? "-" : i === 0 ? "" : "+";
    return `${sign}${termText(term, write)}`;
  });
  return text.length === 0 ? "0" : text.join("");
}
