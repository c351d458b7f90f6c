/**
 * A workbook's formulas as expressions and as numbers: each cell is read once, when it is first asked for.
 * Method: cells become atoms, but texts and truth values stay what they are; headings such as years become numbers where
 * a formula looks something up by them. A cell without a stored value is worked out from its formula.
 */
import { type BookIndex, type Place, placeKey, type ScanCell } from "./book";
import { type Families } from "./families";
import { evaluate } from "./evaluate/evaluate";
import {
  type Context,
  isError,
  type Matrix,
  NotWorkedOut,
  readRows,
  rowsOf,
  type Scalar,
} from "./evaluate/value";
import { areasOf, type Node, placesIn, sizeOf } from "./formula/tree";
import { cellPoly, type CellRef, type Poly } from "./symbol/poly";
import { type Instead, type Numbers, numbersOf } from "./numbers";
import { areaKey, contextsOf, guarded, LARGE, single, type Source } from "./source";
import { polyNumber } from "./symbol/number";
import { treesOf, type Trees } from "./trees";

export interface Expression {
  readonly rows: Matrix;
  /** Depends on the place of the formula otherwise than by its relative references. */
  readonly positional: boolean;
}

export interface Reading extends Trees, Numbers {
  readonly index: BookIndex;
  /** undefined when the formula is not understood as an expression of cells. */
  readonly expression: (place: Place) => Expression | undefined;
}

export { guarded, type Instead, placeKey };

/** Numbers that name a period or a place: counts, years and dates. */
function namesPlace(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  return (
    (value >= 0 && value <= 60) || (value >= 1900 && value <= 2200) || (value > 36_000 && value < 75_000)
  );
}

export function readingOf(index: BookIndex, families: Families): Reading {
  const trees = treesOf(index, families);
  const source = { index, tree: trees.tree, context: contextsOf(index) };
  return { index, ...trees, expression: expressionsOf(source), ...numbersOf(source) };
}

function expressionsOf({ index, tree, context }: Source): Reading["expression"] {
  const heading = headingsOf({ index, tree, context });
  const read = symbolsOf(index);
  const block = blocksOf(read);
  const known: (Expression | null | undefined)[] = [];

  function worked(place: Place): Expression | undefined {
    const node = tree(place);
    if (!node) return undefined;
    const choices = choicesOf(node, place);
    const fixed = (ref: CellRef): number | undefined =>
      choices.has(placeKey(ref)) ? undefined : heading(ref);
    const settle = (poly: Poly): number | undefined => guarded(() => polyNumber(poly, fixed));
    const settings = { ...context(place, read, settle), block };
    return guarded(() => {
      const rows = rowsOf(evaluate(node, settings), settings);
      return settings.arrays.used ? undefined : { rows, positional: settings.notes.positional };
    });
  }

  return (place) => {
    const id = index.id(place);
    if (id === undefined) return undefined;
    const there = known[id];
    if (there !== undefined) return there ?? undefined;
    const found = worked(place);
    known[id] = found ?? null;
    return found;
  };
}

/**
 * Single cells by which somebody chooses, such as the number of a scenario: they do not move along with the formula, and
 * are not the heading of its row or column. What a formula picks by one is another cell tomorrow.
 */
function choicesOf(node: Node, home: Place): ReadonlySet<string> {
  const single = areasOf(node).filter((area) => sizeOf(area) === 1);
  const choices = single.filter(
    ({ sheet, top, left, fixed }) =>
      (fixed.top && fixed.left) || (sheet === home.sheet && top !== home.row && left !== home.column),
  );
  return new Set(choices.flatMap(placesIn));
}

/** A cell is the same expression wherever it is read. */
function symbolsOf(index: BookIndex): Context["read"] {
  const known = new Map<number, Scalar>();
  return (ref, alone) => {
    const id = index.id(ref);
    if (id === undefined) return alone ? cellPoly(ref) : null;
    const kind = (ref.fixedRow ? 4 : 0) + (ref.fixedColumn ? 2 : 0) + (alone ? 1 : 0);
    const key = id * 8 + kind;
    const there = known.get(key);
    if (there !== undefined) return there;
    const value = symbol(index.cell(ref), ref, alone);
    known.set(key, value);
    return value;
  };
}

/** Ranges that many formulas read, such as a table of parameters, are read once. */
function blocksOf(read: Context["read"]): NonNullable<Context["block"]> {
  const known = new Map<string, Matrix>();
  return (area) => {
    if (sizeOf(area) < LARGE) return readRows(area, read);
    const key = areaKey(area);
    const there = known.get(key) ?? readRows(area, read);
    known.set(key, there);
    return there;
  };
}

/** A cell that holds a year or the like, or is worked out from such cells alone. */
function headingsOf({ index, tree, context }: Source): (ref: CellRef) => number | undefined {
  const headings = new Map<number, number | undefined>();

  function heading(ref: CellRef): number | undefined {
    const id = index.id(ref);
    if (id === undefined) return undefined;
    const known = headings.get(id);
    if (known !== undefined || headings.has(id)) return known;
    // A circle ends here.
    headings.set(id, undefined);
    const cell = index.cell(ref);
    const value = cell?.formula === undefined ? (cell?.value ?? undefined) : worked(ref);
    const found = typeof value === "number" && namesPlace(value) ? value : undefined;
    headings.set(id, found);
    return found;
  }

  function worked(place: Place): number | undefined {
    const node = tree(place);
    if (!node) return undefined;
    return guarded(() => {
      const read = (ref: CellRef): Scalar => {
        const value = heading(ref);
        if (value === undefined) throw new NotWorkedOut("no heading");
        return value;
      };
      const settings = context(place, read, () => undefined);
      return only(rowsOf(evaluate(node, settings), settings));
    });
  }

  return heading;
}

/** Texts and truth values as they are, everything else an atom; blanks within a range are nothing. */
function symbol(cell: ScanCell | undefined, ref: CellRef, alone: boolean): Scalar {
  if (!cell || (cell.value === null && cell.formula === undefined)) return alone ? cellPoly(ref) : null;
  const { formula, value } = cell;
  const fixed = formula === undefined && (typeof value === "string" || typeof value === "boolean");
  return fixed ? value : cellPoly(ref);
}

function only(rows: Matrix): number | undefined {
  const value = single(rows);
  return rows.length === 1 && typeof value === "number" && !isError(value) ? value : undefined;
}
