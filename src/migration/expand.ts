/** Cells of an expression replaced by the expressions of their own formulas. */
import { type Reading } from "./reading";
import { isPoly, type Scalar } from "./evaluate/value";
import { add, type Atom, constant, multiply, ofAtom, type Poly, power, ZERO } from "./symbol/poly";

/** What the cell's own formula is; undefined when there is none, or none that is understood. */
export function formulaOf(atom: Atom, reading: Reading): Poly | undefined {
  if (atom.kind !== "cell" || reading.index.cell(atom.cell)?.formula === undefined) return undefined;
  const expression = reading.expression(atom.cell);
  const [[only = null] = []] = expression?.rows ?? [];
  const alone = expression?.rows.length === 1 && expression.rows[0]?.length === 1;
  return alone ? asPoly(only) : undefined;
}

function asPoly(value: Scalar): Poly | undefined {
  if (typeof value === "number") return constant(value);
  return isPoly(value) ? value : undefined;
}

/** One step; undefined when no cell of it has a formula that is understood. */
export function expanded(poly: Poly, reading: Reading): Poly | undefined {
  let found = false;
  let sum: Poly = ZERO;
  for (const { factor, powers } of poly.terms.values()) {
    let term = constant(factor);
    for (const { atom, exponent } of powers) {
      const inside = formulaOf(atom, reading);
      if (inside) found = true;
      const raised = inside ? power(inside, exponent) : undefined;
      term = multiply(term, raised ?? ofAtom(atom, exponent));
    }
    sum = add(sum, term);
  }
  return found ? sum : undefined;
}

const sources = new WeakMap<Reading, Map<string, Atom>>();

/** What a cell stands for when it only repeats another cell: `=C10`. */
export function followed(atom: Atom, reading: Reading): Atom {
  if (atom.kind !== "cell") return atom;
  const known = sources.get(reading) ?? new Map<string, Atom>();
  sources.set(reading, known);
  const there = known.get(atom.key);
  if (there) return there.key === atom.key ? atom : there;
  const found = linked(atom, reading, 8);
  known.set(atom.key, found);
  return found;
}

function linked(atom: Atom, reading: Reading, steps: number): Atom {
  const inside = steps > 0 ? formulaOf(atom, reading) : undefined;
  const [term, ...more] = inside ? [...inside.terms.values()] : [];
  const [only, ...others] = term?.powers ?? [];
  const link = term?.factor === 1 && more.length === 0 && only?.exponent === 1 && others.length === 0;
  return link ? linked(only.atom, reading, steps - 1) : atom;
}
