/** Cells that only repeat another cell. */
import { type Reading } from "./reading";
import { formulaAt } from "./helpers";
import { type Atom, cellAtom, type CellRef, type Poly, singleAtom } from "./symbol/poly";

const formulaOf = (atom: Atom, reading: Reading): Poly | undefined =>
  atom.kind === "cell" ? formulaAt(atom.cell, reading) : undefined;

const MOST_LINKS = 8;

const sources = new WeakMap<Reading, Map<string, Atom>>();

/** What a cell stands for when it only repeats another cell: `=C10`. */
export function followed(atom: Atom, reading: Reading): Atom {
  if (atom.kind !== "cell") return atom;
  const known = sources.get(reading) ?? new Map<string, Atom>();
  sources.set(reading, known);
  const there = known.get(atom.key);
  if (there) return there.key === atom.key ? atom : there;
  const found = linked(atom, reading, MOST_LINKS);
  known.set(atom.key, found);
  return found;
}

function linked(atom: Atom, reading: Reading, steps: number): Atom {
  const inside = steps > 0 ? formulaOf(atom, reading) : undefined;
  const other = inside && singleAtom(inside);
  return other ? linked(other, reading, steps - 1) : atom;
}

/** The cells that a cell repeats, one by way of the other. */
export function repeatedBy(cell: CellRef, reading: Reading): readonly CellRef[] {
  const found: CellRef[] = [];
  for (let at = next(cell, reading); at && found.length < MOST_LINKS; at = next(at, reading)) found.push(at);
  return found;
}

function next(cell: CellRef, reading: Reading): CellRef | undefined {
  const inside = formulaAt(cell, reading);
  const other = inside && singleAtom(inside);
  return other?.kind === "cell" ? other.cell : undefined;
}

/** The cell that a cell repeats, or the cell itself. */
export function sourceOf(cell: CellRef, reading: Reading): CellRef {
  const source = followed(cellAtom(cell), reading);
  return source.kind === "cell" ? source.cell : cell;
}
