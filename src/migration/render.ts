/** Expressions of cells back into the text of a formula, for arguments that are no plain reference. */
import { type BookIndex, type Place } from "./book";
import { cellText } from "./references";
import { type Poly, type Power, type Term, termsOf } from "./symbol/poly";

/** By place, so that the text is the same wherever the formula stands. */
function byPlace(a: Power, b: Power): number {
  if (a.atom.kind !== "cell" || b.atom.kind !== "cell") return 0;
  const [x, y] = [a.atom.cell, b.atom.cell];
  return x.sheet - y.sheet || x.row - y.row || x.column - y.column;
}

function termText({ factor, powers }: Term, home: Place, index: BookIndex): string {
  const size = Math.abs(factor);
  const cells = [...powers].sort(byPlace).map(({ atom, exponent }) => {
    const text = atom.kind === "cell" ? cellText(atom.cell, home, index) : atom.key;
    return exponent === 1 ? text : `${text}^${exponent}`;
  });
  if (size === 0.01 && cells.length > 0) return `${cells.join("*")}/100`;
  return [...(size === 1 && cells.length > 0 ? [] : [String(size)]), ...cells].join("*");
}

/** Positive terms first. Calls are not written: ask only for expressions of cells. */
export function polyText(poly: Poly, home: Place, index: BookIndex): string {
  const terms = termsOf(poly).sort((a, b) => Number(b.factor > 0) - Number(a.factor > 0));
  const text = terms.map((term, i) => {
    const sign = term.factor < 0 ? "-" : i === 0 ? "" : "+";
    return `${sign}${termText(term, home, index)}`;
  });
  return text.length === 0 ? "0" : text.join("");
}
