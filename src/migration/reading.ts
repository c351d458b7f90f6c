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
  isPoly,
  type Locals,
  type Matrix,
  NotWorkedOut,
  readRows,
  rowsOf,
  type Scalar,
} from "./evaluate/value";
import { choicesOf, followsChoice, isChoice } from "./choices";
import { type Area, type Node, sizeOf } from "./formula/tree";
import { cellPoly, type CellRef, type Poly } from "./symbol/poly";
import { type Instead, nothingWorked, type Numbers, numbersOf } from "./numbers";
import { areaKey, contextsOf, guarded, LARGE, single, type Source } from "./source";
import { polyNumber } from "./symbol/number";
import { withoutTruths } from "./symbol/truths";
import { treesOf, type Trees } from "./trees";

export interface Expression {
  readonly rows: Matrix;
  /** Depends on the place of the formula otherwise than by its relative references. */
  readonly positional: boolean;
  /** Found by a typed number that is no heading: another one tomorrow finds another cell. */
  readonly keyed: boolean;
}

export interface Reading extends Trees, Numbers {
  readonly index: BookIndex;
  /** undefined when the formula is not understood as an expression of cells. */
  readonly expression: (place: Place) => Expression | undefined;
  /** A part of the formula of a cell as an expression, as if it were the whole formula. */
  readonly piece: (place: Place, node: Node) => Expression | undefined;
  /** A part of the formula of a cell as expressions, with values for the names that LAMBDA binds around it. */
  readonly part: (place: Place, node: Node, locals: Locals) => Matrix | undefined;
}

export { guarded, type Instead, nothingWorked, placeKey };

/** Numbers that name a period or a place: counts, years and dates. */
function namesPlace(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  return (
    (value >= 0 && value <= 60) || (value >= 1900 && value <= 2200) || (value > 36_000 && value < 75_000)
  );
}

/** @param chosen a cell of which the value is taken as it is, as if it would never be another */
export function readingOf(index: BookIndex, families: Families, chosen?: Place): Reading {
  const trees = treesOf(index, families);
  const source = { index, tree: trees.tree, context: contextsOf(index) };
  return { index, ...trees, ...expressionsOf(source, chosen), ...numbersOf(source) };
}

function expressionsOf(
  { index, tree, context }: Source,
  chosen: Place | undefined,
): Pick<Reading, "expression" | "piece" | "part"> {
  const settled = chosen && placeKey(chosen);
  const heading = headingsOf({ index, tree, context }, namesPlace);
  const key = headingsOf({ index, tree, context }, Number.isFinite);
  const read = symbolsOf(index);
  const block = blocksOf(read);
  const known: (Expression | null | undefined)[] = [];
  const free = waysBy(new Set());

  function worked(place: Place): Expression | undefined {
    const node = tree(place);
    return node && piece(place, node);
  }

  /** How cells are read where some of them are choices; most formulas make none. */
  function waysBy(
    choices: ReadonlySet<string>,
  ): Required<Pick<Context, "read" | "settle" | "key" | "block">> {
    const by =
      (known: typeof heading) =>
      (poly: Poly): number | undefined =>
        guarded(() => polyNumber(poly, (ref) => (isChoice(choices, ref) ? undefined : known(ref))));
    const own = withoutChoices(read, choices);
    const alone = (area: Area): Matrix => (sizeOf(area) === 1 ? readRows(area, own) : block(area));
    return { read: own, settle: by(heading), key: by(key), block: choices.size === 0 ? block : alone };
  }

  function piece(place: Place, node: Node): Expression | undefined {
    const choices = choicesBut(settled, choicesOf(node, place));
    const ways = choices.size === 0 ? free : waysBy(choices);
    const settings = { ...context(place, ways.read, ways.settle, ways.block), key: ways.key };
    return guarded(() => {
      const rows = rowsOf(evaluate(node, settings), settings);
      if (settings.arrays.used) return undefined;
      return { rows: bent(rows), ...settings.notes };
    });
  }

  function expression(place: Place): Expression | undefined {
    const id = index.id(place);
    if (id === undefined) return undefined;
    const there = known[id];
    if (there !== undefined) return there ?? undefined;
    const found = worked(place);
    known[id] = found ?? null;
    return found;
  }

  function part(place: Place, node: Node, locals: Locals): Matrix | undefined {
    const settings = { ...context(place, read, () => undefined), block };
    // Within a function of ranges, ranges combine cell by cell.
    settings.arrays.depth = 1;
    return guarded(() => bent(rowsOf(evaluate(node, settings, locals), settings)));
  }

  return { expression, piece, part };
}

function choicesBut(settled: string | undefined, choices: ReadonlySet<string>): ReadonlySet<string> {
  return settled === undefined ? choices : new Set([...choices].filter((key) => key !== settled));
}

/** Truth values that are factors, in bends. */
function bent(rows: Matrix): Matrix {
  return rows.map((row) => row.map((each) => (isPoly(each) ? withoutTruths(each) : each)));
}

/** A text or a truth value that somebody chooses is not known beforehand: the cell stays an atom. */
function withoutChoices(read: Context["read"], choices: ReadonlySet<string>): Context["read"] {
  if (choices.size === 0) return read;
  return (ref, alone) => {
    const value = read(ref, alone);
    const chosen =
      alone && (typeof value === "string" || typeof value === "boolean") && isChoice(choices, ref);
    return chosen ? cellPoly(ref) : value;
  };
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

/** A cell that holds a typed number of a kind, a year or the like, or is worked out from such cells alone. */
function headingsOf(
  { index, tree, context }: Source,
  isOne: (value: number) => boolean,
): (ref: CellRef) => number | undefined {
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
    const found = typeof value === "number" && isOne(value) ? value : undefined;
    headings.set(id, found);
    return found;
  }

  function worked(place: Place): number | undefined {
    const node = tree(place);
    if (!node || followsChoice(node, place, index)) return undefined;
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
