/**
 * Functions of single values over matrices: a value or a line is repeated to the size of the other operands.
 * Source: Microsoft Learn, "Dynamic array formulas in non-dynamic aware Excel"; missing places give #N/A.
 */
import {
  type Context,
  isError,
  type Matrix,
  matrixValue,
  operand,
  rowsOf,
  type Scalar,
  scalarValue,
  type Value,
} from "./value";
import { sizeOf } from "../formula/tree";
import { type Poly } from "../symbol/poly";

type Numeric = number | Poly;

function at(rows: Matrix, row: number, column: number): Scalar {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (!line) return { error: "#N/A" };
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? { error: "#N/A" } : value;
}

function isOne(rows: Matrix): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

function firstOf(rows: Matrix): Scalar {
  return at(rows, 0, 0);
}

/** A range; a single cell is one value wherever it stands. */
function isArea(value: Value): boolean {
  return value.kind === "area" && sizeOf(value.area) > 1;
}

/** @param step of values as they stand; errors included */
export function lift(
  values: readonly Value[],
  context: Context,
  step: (...scalars: readonly Scalar[]) => Scalar,
): Value {
  const matrices = values.map((value) => rowsOf(value, context));
  // Most operands are one value each.
  if (matrices.every(isOne)) return scalarValue(step(...matrices.map(firstOf)));
  const height = Math.max(1, ...matrices.map((rows) => rows.length));
  const width = Math.max(1, ...matrices.map((rows) => rows[0]?.length ?? 0));
  if (height * width > 1 && context.arrays.depth === 0 && values.some(isArea)) context.arrays.used = true;
  const rows: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column++) {
      line.push(step(...matrices.map((matrix) => at(matrix, row, column))));
    }
    rows.push(line);
  }
  return matrixValue(rows);
}

/** @param step of numbers and expressions; the first error of the operands is the result */
export function liftNumeric(
  values: readonly Value[],
  context: Context,
  step: (...numbers: readonly Numeric[]) => Scalar,
): Value {
  return lift(values, context, (...scalars) => {
    const numbers: Numeric[] = [];
    for (const scalar of scalars) {
      const number = operand(scalar);
      if (typeof number !== "number" && isError(number)) return number;
      numbers.push(number);
    }
    return step(...numbers);
  });
}
