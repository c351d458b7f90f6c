/**
 * Helper cells: what stands beside a formula to be added up in it, such as "beschikbaar" = begin + instroom.
 * Method: cells of an expression replaced by the expressions of their own formulas, where a pattern says which.
 */
import { isPoly, type Matrix } from "./evaluate/value";
import { type Place } from "./book";
import { type Expression, type Reading } from "./reading";
import { substituted } from "./substitute";
import { guarded } from "./source";
import { constant, type Poly } from "./symbol/poly";

/** The one expression of a formula; undefined when it gives several values, or none of a number. */
export function onlyPoly(rows: Matrix | undefined): Poly | undefined {
  const [row, ...more] = rows ?? [];
  if (row?.length !== 1 || more.length > 0) return undefined;
  const [only = null] = row;
  if (typeof only === "number") return constant(only);
  return isPoly(only) ? only : undefined;
}

/** The one expression, where it stays the same whatever somebody types. */
export function steadyPoly(expression: Expression | undefined): Poly | undefined {
  return expression?.keyed === false ? onlyPoly(expression.rows) : undefined;
}

/** The expression of a cell's own formula; undefined when it has none, fills several cells or is not understood. */
export function formulaAt(place: Place, reading: Reading): Poly | undefined {
  if (reading.index.cell(place)?.formula === undefined) return undefined;
  return steadyPoly(reading.expression(place));
}

/** Every step of it; none for a cell without an expression. */
export function allUnfolded(
  poly: Poly | undefined,
  reading: Reading,
  helps: (inside: Poly, place: Place) => boolean,
): readonly Poly[] {
  return poly ? [...unfolded(poly, reading, helps)] : [];
}

/** Steps back along helper cells, at most. */
const STEPS = 3;

/**
 * The expression with helper cells put in place, one step further each time.
 * @param helps whether a cell with this formula is a helper
 */
export function* unfolded(
  poly: Poly,
  reading: Reading,
  helps: (inside: Poly, place: Place) => boolean,
): Generator<Poly> {
  let here = poly;
  for (let step = 0; step < STEPS; step++) {
    const from = here;
    const next = guarded(() =>
      substituted(from, ({ cell }) => {
        const inside = formulaAt(cell, reading);
        return inside && helps(inside, cell) ? inside : undefined;
      }),
    );
    if (!next || next === here) return;
    yield next;
    here = next;
  }
}
