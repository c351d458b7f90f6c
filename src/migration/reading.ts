/**
 * A workbook's formulas as expressions and as numbers: each cell is read once, when it is first asked for.
 * Method: cells become atoms, but texts and truth values stay what they are; headings such as years become numbers where
 * a formula looks something up by them. A cell without a stored value is worked out from its formula.
 */
import { type BookIndex, type Place, type ScanCell } from "./book";
import { evaluate } from "./evaluate/evaluate";
import {
  type Context,
  isError,
  type Matrix,
  NotWorkedOut,
  operand,
  rowsOf,
  type Scalar,
} from "./evaluate/value";
import { readFormula } from "./formula/read-formula";
import { type Node, NotRead } from "./formula/tree";
import { cellPoly, type CellRef, type Poly, TooLarge } from "./symbol/poly";
import { polyNumber } from "./symbol/number";

export interface Expression {
  readonly rows: Matrix;
  /** Depends on the place of the formula otherwise than by its relative references. */
  readonly positional: boolean;
}

export interface Reading {
  readonly index: BookIndex;
  readonly tree: (place: Place) => Node | undefined;
  /** undefined when the formula is not understood as an expression of cells. */
  readonly expression: (place: Place) => Expression | undefined;
  /** What the cell holds, worked out when nothing is stored. */
  readonly value: (place: Place) => Scalar;
  readonly number: (place: Place) => number | undefined;
  /** The value of a formula when some cells hold something else. @throws NotWorkedOut */
  readonly numeric: (place: Place, tree: Node, instead: (ref: CellRef) => Scalar | undefined) => Matrix;
}

const STEPS = 60_000;
const DEPTH = 60;

export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}

/** Numbers that name a period or a place: counts, years and dates. */
function namesPlace(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  return (
    (value >= 0 && value <= 60) || (value >= 1900 && value <= 2200) || (value > 36_000 && value < 75_000)
  );
}

type MakeContext = (home: Place, read: Context["read"], settle: Context["settle"]) => Context;

/** What every way to read a cell starts from. */
interface Source {
  readonly index: BookIndex;
  readonly tree: Reading["tree"];
  readonly context: MakeContext;
}

export function readingOf(index: BookIndex): Reading {
  const source = { index, tree: once((place) => parsed(place, index)), context: contextsOf(index) };
  return { index, tree: source.tree, expression: expressionsOf(source), ...numbersOf(source) };
}

/** Each cell is worked out when it is first asked for. */
function once<T>(step: (place: Place) => T | undefined): (place: Place) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (place) => {
    const key = placeKey(place);
    if (!known.has(key)) known.set(key, step(place));
    return known.get(key);
  };
}

function contextsOf(index: BookIndex): MakeContext {
  const extent = (sheet: number): { rows: number; columns: number } =>
    index.sheets[sheet] ?? { rows: 1, columns: 1 };
  return (home, read, settle) => {
    const arrays = { depth: spills(index.cell(home)) ? 1 : 0, used: false };
    return { home, read, extent, settle, arrays, notes: { positional: false }, budget: { left: STEPS } };
  };
}

function expressionsOf({ index, tree, context }: Source): Reading["expression"] {
  const heading = headingsOf({ index, tree, context });
  const settle = (poly: Poly): number | undefined => guarded(() => polyNumber(poly, heading));
  return once((place) => {
    const node = tree(place);
    if (!node) return undefined;
    const settings = context(place, (ref, alone) => symbol(index.cell(ref), ref, alone), settle);
    return guarded(() => {
      const rows = rowsOf(evaluate(node, settings), settings);
      return settings.arrays.used ? undefined : { rows, positional: settings.notes.positional };
    });
  });
}

/** A cell that holds a year or the like, or is worked out from such cells alone. */
function headingsOf({ index, tree, context }: Source): (ref: CellRef) => number | undefined {
  const headings = new Map<string, number | undefined>();

  function heading(ref: CellRef): number | undefined {
    const key = placeKey(ref);
    if (headings.has(key)) return headings.get(key);
    // A circle ends here.
    headings.set(key, undefined);
    const cell = index.cell(ref);
    const value = cell?.formula === undefined ? (cell?.value ?? undefined) : worked(ref);
    const found = typeof value === "number" && namesPlace(value) ? value : undefined;
    headings.set(key, found);
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

function numbersOf({ index, tree, context }: Source): Pick<Reading, "numeric" | "value" | "number"> {
  const computed = new Map<string, Scalar>();
  let depth = 0;

  function numeric(place: Place, node: Node, instead: (ref: CellRef) => Scalar | undefined): Matrix {
    const memory = new Map<string, Scalar>();
    const read = (ref: CellRef): Scalar => {
      const given = instead(ref);
      if (given !== undefined) return given;
      const key = placeKey(ref);
      const known = memory.get(key);
      if (known !== undefined) return known;
      const cell = index.cell(ref);
      const within = cell?.formula === undefined ? undefined : tree(ref);
      const value = within ? single(deeper(() => numericAt(ref, within, read))) : plainCell(cell);
      memory.set(key, value);
      return value;
    };
    return numericAt(place, node, read);
  }

  function numericAt(place: Place, node: Node, read: (ref: CellRef) => Scalar): Matrix {
    const settings = context(place, read, () => undefined);
    const rows = rowsOf(evaluate(node, settings), settings);
    if (settings.arrays.used) throw new NotWorkedOut("an array in an ordinary formula");
    return rows;
  }

  function deeper<T>(step: () => T): T {
    depth += 1;
    try {
      if (depth > DEPTH) throw new NotWorkedOut("too deep");
      return step();
    } finally {
      depth -= 1;
    }
  }

  function value(place: Place): Scalar {
    const cell = index.cell(place);
    if (!cell || cell.formula === undefined || cell.value !== null) return plainCell(cell);
    const key = placeKey(place);
    const known = computed.get(key);
    if (known !== undefined) return known;
    computed.set(key, { error: "#N/A" });
    const node = tree(place);
    const found = node && guarded(() => numericAt(place, node, (ref) => deeper(() => value(ref))));
    const result = found ? single(found) : { error: "#N/A" };
    computed.set(key, result);
    return result;
  }

  function number(place: Place): number | undefined {
    const content = value(place);
    // A blank cell is no number: what is not filled in cannot be recognised by its value.
    const found = content === null ? undefined : operand(content);
    return typeof found === "number" ? found : undefined;
  }

  return { value, number, numeric };
}

function parsed(place: Place, index: BookIndex): Node | undefined {
  const text = index.cell(place)?.formula;
  if (text === undefined) return undefined;
  try {
    return readFormula(text, place, index);
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
}

function spills(cell: ScanCell | undefined): boolean {
  return cell?.fills !== undefined;
}

/** Texts and truth values as they are, everything else an atom; blanks within a range are nothing. */
function symbol(cell: ScanCell | undefined, ref: CellRef, alone: boolean): Scalar {
  if (!cell || (cell.value === null && cell.formula === undefined)) return alone ? cellPoly(ref) : null;
  const { formula, value } = cell;
  const fixed = formula === undefined && (typeof value === "string" || typeof value === "boolean");
  return fixed ? value : cellPoly(ref);
}

function plainCell(cell: ScanCell | undefined): Scalar {
  const value = cell?.value ?? null;
  return value !== null && typeof value === "object" ? { error: value.error } : value;
}

function single(rows: Matrix): Scalar {
  return rows[0]?.[0] ?? null;
}

function only(rows: Matrix): number | undefined {
  const value = single(rows);
  return rows.length === 1 && typeof value === "number" && !isError(value) ? value : undefined;
}

/** undefined when the formula is beyond what is understood. */
export function guarded<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof NotWorkedOut || error instanceof TooLarge || error instanceof NotRead)
      return undefined;
    throw error;
  }
}
