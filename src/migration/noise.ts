/**
 * What rounding alone may make of a cell: sums of large numbers that cancel leave 4.5e-13 where nothing should be left,
 * and the call adds in another order than the formula did.
 * Method: for formulas of sums, products, smallest and largest: some units in the last digit of the largest number that
 * the formula refers to, and what its inputs have already. Of anything else, such as a curve: nothing.
 * @assumption A-41
 */
import { type Place } from "./book";
import { type Area, type Node } from "./formula/tree";
import { type Reading } from "./reading";
import { agrees } from "./verify";

/** Additions within one formula, each of which may cost a unit in the last digit. */
const UNITS = 64;
/** Formulas in a row; what is further back adds nothing that counts. */
const DEEPEST = 100;
const LARGEST_AREA = 20_000;

const SUMS: ReadonlySet<string> = new Set([
  ...["+", "-", "u-", "*", "SUM", "SUMPRODUCT", "MIN", "MAX", "ABS", "ROUND", "IF", "INDEX"],
  ...["=", "<", ">", "<=", ">=", "<>", "AND", "OR", "NOT", "SUMIF", "SUMIFS"],
]);

const sums = new WeakMap<Node, boolean>();

/** The same of every copy. */
function sumsUp(place: Place, reading: Reading): boolean {
  const shape = reading.shape(place) ?? reading.tree(place);
  if (!shape) return false;
  const known = sums.get(shape) ?? isSum(shape);
  sums.set(shape, known);
  return known;
}

function isSum(node: Node): boolean {
  if (node.kind === "call") return SUMS.has(node.name) && node.args.every(isSum);
  return node.kind !== "array" && node.kind !== "lambda" && node.kind !== "local";
}

/** [unit of the cell]; 0 for what is no sum. */
export function noiseOf(reading: Reading): (place: Place) => number {
  const known: (number | undefined)[] = [];

  function noise(place: Place, depth: number): number {
    const id = reading.index.id(place);
    if (id === undefined) return 0;
    const found = known[id];
    if (found !== undefined) return found;
    // A circle ends here.
    known[id] = 0;
    const own = depth < DEEPEST && sumsUp(place, reading) ? ofSum(reading.areas(place) ?? [], depth) : 0;
    known[id] = own;
    return own;
  }

  function ofSum(areas: readonly Area[], depth: number): number {
    let size = 0;
    let inherited = 0;
    for (const place of cellsIn(areas, reading)) {
      const value = reading.value(place);
      if (typeof value === "number") size = Math.max(size, Math.abs(value));
      inherited = Math.max(inherited, noise(place, depth + 1));
    }
    return UNITS * Number.EPSILON * size + inherited;
  }

  return (place) => noise(place, 0);
}

function* cellsIn(areas: readonly Area[], { index }: Reading): Generator<Place> {
  for (const { sheet, top, left, bottom, right } of areas) {
    const extent = index.sheets[sheet];
    const [last, edge] = [Math.min(bottom, extent?.rows ?? 0), Math.min(right, extent?.columns ?? 0)];
    if ((last - top + 1) * (edge - left + 1) > LARGEST_AREA) continue;
    for (let row = top; row <= last; row++)
      for (let column = left; column <= edge; column++) yield { sheet, row, column };
  }
}

/** Equal at 1e-9, or but for rounding. */
export function equalButRounding(a: number, b: number, rounding: number): boolean {
  return agrees(a, b) || Math.abs(a - b) <= rounding;
}
