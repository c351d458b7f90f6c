/**
 * Values while a formula is worked out: numbers, texts, truth values, errors, blanks, and expressions in cells.
 * Method: one evaluator for both uses. Read as expressions, a formula becomes a normal form; read as numbers, a number.
 * Source: Microsoft Learn, "Dynamic array formulas" (how values of different shapes combine).
 */
import { type CellRef, constant, type Poly, valueOf } from "../symbol/poly";
import { type Area, type Node } from "../formula/tree";
import { type Place } from "../book";

export interface ErrorValue {
  readonly error: string;
}

/** null is a blank cell or an argument that was left out. */
export type Scalar = number | string | boolean | null | ErrorValue | Poly;

export type Matrix = readonly (readonly Scalar[])[];

export interface Closure {
  readonly parameters: readonly string[];
  readonly body: Node;
  readonly locals: Locals;
}

export type Value =
  | { readonly kind: "matrix"; readonly rows: Matrix }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "closure"; readonly closure: Closure };

export type Locals = ReadonlyMap<string, Value>;

/** Something in the formula cannot be worked out as an expression, or has no value at all. */
export class NotWorkedOut extends Error {}

export interface Context {
  readonly home: Place;
  /** @param alone whether the reference is to this one cell */
  readonly read: (ref: CellRef, alone: boolean) => Scalar;
  /** The cells of an area, when they were read before; else they are read one by one. */
  readonly block?: (area: Area) => Matrix;
  /** Last used row and column of a sheet. */
  readonly extent: (sheet: number) => { readonly rows: number; readonly columns: number };
  /** The number of an expression of years, months and other headings, where a place is asked; undefined to refuse. */
  readonly settle: (poly: Poly) => number | undefined;
  /** The same of typed numbers of any size, where one is searched exactly. */
  readonly key?: (poly: Poly) => number | undefined;
  /** Whether ranges may combine cell by cell here. */
  readonly arrays: { depth: number; used: boolean };
  /**
   * Set when the result depends on the place of the formula otherwise than by its relative references, and when something was
   * found by a typed number that is no heading: what is found is another cell when somebody types another number.
   */
  readonly notes: { positional: boolean; keyed: boolean };
  readonly budget: { left: number };
}

export function isPoly(value: Scalar): value is Poly {
  return typeof value === "object" && value !== null && "terms" in value;
}

export function isError(value: Scalar): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** An expression without cells is a number. */
export function settled(poly: Poly): Scalar {
  return valueOf(poly) ?? poly;
}

export function scalarValue(value: Scalar): Value {
  return { kind: "matrix", rows: [[value]] };
}

export function matrixValue(rows: Matrix): Value {
  const [first] = rows;
  if (first === undefined || first.length === 0) return scalarValue({ error: "#CALC!" });
  return { kind: "matrix", rows };
}

const LARGEST_AREA = 40_000;

/** The area within what the sheet uses; whole columns and rows are cut there. */
export function clipped(area: Area, context: Context): Area {
  const { rows, columns } = context.extent(area.sheet);
  if (area.bottom - area.top < 1_000_000 && area.right - area.left < 16_000) return area;
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, rows)),
    right: Math.max(area.left, Math.min(area.right, columns)),
  };
}

export function areaRows(whole: Area, context: Context): Matrix {
  const area = clipped(whole, context);
  const { top, left, bottom, right, fixed } = area;
  const count = (bottom - top + 1) * (right - left + 1);
  context.budget.left -= count;
  if (count > LARGEST_AREA || context.budget.left < 0) throw new NotWorkedOut("too many cells");
  if (fixed.top !== fixed.bottom || fixed.left !== fixed.right) context.notes.positional = true;
  return context.block?.(area) ?? readRows(area, context.read);
}

export function readRows({ sheet, top, left, bottom, right, fixed }: Area, read: Context["read"]): Matrix {
  const alone = top === bottom && left === right;
  const rows: Scalar[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Scalar[] = [];
    for (let column = left; column <= right; column++) {
      line.push(read({ sheet, row, column, fixedRow: fixed.top, fixedColumn: fixed.left }, alone));
    }
    rows.push(line);
  }
  return rows;
}

export function rowsOf(value: Value, context: Context): Matrix {
  if (value.kind === "matrix") return value.rows;
  if (value.kind === "area") return areaRows(value.area, context);
  throw new NotWorkedOut("a function as value");
}

/** The one value; several are refused. */
export function scalarOf(value: Value, context: Context): Scalar {
  const rows = rowsOf(value, context);
  const [[only = null] = []] = rows;
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new NotWorkedOut("several values");
  return only;
}

/** As an operand of a calculation. */
export function operand(value: Scalar): number | Poly | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") {
    const number = value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : { error: "#VALUE!" };
  }
  return value;
}

export function polyOf(value: number | Poly): Poly {
  return typeof value === "number" ? constant(value) : value;
}

/** Made once: most look-ups by a cell end so, and an error costs as much as the look-up. */
const DEPENDS = new NotWorkedOut("depends on a cell");

/** A number where a place, a count or a choice is asked. */
export function plainNumber(value: Scalar, context: Context): number {
  return settledNumber(value, context, false);
}

/** A number in an exact search, which may be a typed one of any size. */
export function keyNumber(value: Scalar, context: Context): number {
  return settledNumber(value, context, true);
}

function settledNumber(value: Scalar, context: Context, isKey: boolean): number {
  const given = operand(value);
  if (typeof given === "number") return given;
  if (isError(given)) throw new NotWorkedOut(given.error);
  const heading = context.settle(given);
  const number = heading ?? (isKey ? context.key?.(given) : undefined);
  if (number === undefined) throw DEPENDS;
  context.notes.positional = true;
  if (heading === undefined) context.notes.keyed = true;
  return number;
}
