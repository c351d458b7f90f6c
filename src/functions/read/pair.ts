/**
 * Two arguments into one table of results: of the same shape, or one of them a single cell, or a column and a row.
 * Any other two shapes are refused, because it would have to be guessed which cells belong together.
 */
import { fail, type Failure } from "../../core";
import { type Asked } from "./asked";

export const PAIR_FAILURES = ["shapes-differ"] as const satisfies readonly Failure["code"][];

function isSingle({ rows, columns }: Asked): boolean {
  return rows === 1 && columns === 1;
}

/** A column and a row cross into a table. */
function crosses(a: Asked, b: Asked): boolean {
  return (a.columns === 1 && b.rows === 1) || (a.rows === 1 && b.columns === 1);
}

function checkShapes(a: Asked, b: Asked): void {
  if (isSingle(a) || isSingle(b) || crosses(a, b)) return;
  if (a.rows === b.rows && a.columns === b.columns) return;
  fail({
    code: "shapes-differ",
    place: { parameter: b.parameter },
    rows: b.rows,
    columns: b.columns,
    other: { parameter: a.parameter, rows: a.rows, columns: a.columns },
  });
}

/** The cell of an argument that belongs to a cell of the result: a single row or column counts for all. */
function index({ rows, columns }: Asked, row: number, column: number): readonly [number, number] {
  return [rows === 1 ? 0 : row, columns === 1 ? 0 : column];
}

/**
 * @param f result for a text of `a` and a text of `b`; `at` is the cell of `a`, for messages
 * @returns results in the joint shape; rows that `a`, or `b` when `a` is one row, has not filled in are blank
 */
export function pairUp<T>(
  a: Asked,
  b: Asked,
  f: (a: string, b: string, at: readonly [row: number, column: number]) => T,
): (T | "")[][] {
  checkShapes(a, b);
  const [rows, columns] = [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
  const filled = a.rows > 1 ? a.filled : b.rows > 1 ? b.filled : 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      if (row >= filled) return "";
      const at = index(a, row, column);
      return f(a.at(...at), b.at(...index(b, row, column)), at);
    }),
  );
}
