/** Functions of many values: sums, products, the smallest and largest. Source: Microsoft Support, their pages. */
import { larger, smaller } from "../symbol/calls";
import { callPoly, multiply, type Poly, polyKey } from "../symbol/poly";
import { arithmetic, divide } from "./operators";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Context,
  isError,
  isPoly,
  type Matrix,
  matrixValue,
  NotWorkedOut,
  operand,
  polyOf,
  rowsOf,
  type Scalar,
  scalarValue,
  settled,
  type Value,
} from "./value";

type Numeric = number | Poly;

class Failed extends Error {
  readonly scalar: Scalar;
  constructor(scalar: Scalar) {
    super();
    this.scalar = scalar;
  }
}

/** A result, or the error value that one of the cells had. */
function orError(step: () => Scalar): Value {
  try {
    return scalarValue(step());
  } catch (error) {
    if (error instanceof Failed) return scalarValue(error.scalar);
    throw error;
  }
}

/** MINA and MAXA: in ranges a text counts as 0 and a truth value as 1 or 0. */
function withTexts(call: Evaluator): Numeric[] {
  return call.nodes.flatMap((_, i) =>
    rowsOf(call.value(i), call.context).flatMap((row) =>
      row.flatMap((scalar): Numeric[] => {
        if (isError(scalar)) throw new Failed(scalar);
        if (scalar === null) return [];
        const number = typeof scalar === "string" ? 0 : operand(scalar);
        return typeof number === "object" && "error" in number ? [] : [number];
      }),
    ),
  );
}

/** What counts of an argument: of ranges and arrays the numbers, of a typed value also text and truth values. */
function counted(value: Value, typed: boolean, context: Context): Numeric[] {
  return rowsOf(value, context).flatMap((row) =>
    row.flatMap((scalar): Numeric[] => {
      if (isError(scalar)) throw new Failed(scalar);
      if (typeof scalar === "number" || isPoly(scalar)) return [scalar];
      if (!typed || scalar === null) return [];
      const number = operand(scalar);
      if (typeof number === "object" && "error" in number) throw new Failed(number);
      return [number];
    }),
  );
}

export function numbersOf(call: Evaluator, from = 0): Numeric[] {
  return call.nodes.slice(from).flatMap((node, i) => {
    const typed = node.kind === "number" || node.kind === "text" || node.kind === "boolean";
    return counted(call.value(from + i), typed, call.context);
  });
}

function total(numbers: readonly Numeric[]): Scalar {
  let sum: Scalar = 0;
  for (const each of numbers) sum = plus(sum, each);
  return sum;
}

function plus(a: Scalar, b: Numeric): Scalar {
  const left = operand(a);
  return typeof left === "object" && "error" in left ? left : arithmetic("+", left, b);
}

function times(a: Scalar, b: Numeric): Scalar {
  const left = operand(a);
  return typeof left === "object" && "error" in left ? left : arithmetic("*", left, b);
}

function product(numbers: readonly Numeric[]): Scalar {
  let result: Scalar = 1;
  for (const each of numbers) result = times(result, each);
  return result;
}

function average(numbers: readonly Numeric[]): Scalar {
  const sum = operand(total(numbers));
  return typeof sum === "object" && "error" in sum ? sum : divide(sum, numbers.length);
}

/** Products of what stands in the same place; text and blanks count as 0. */
function sumProduct(call: Evaluator): Scalar {
  const matrices = call.nodes.map((_, i) => rowsOf(call.value(i), call.context));
  const [first = []] = matrices;
  const [height, width] = [first.length, first[0]?.length ?? 0];
  if (matrices.some((rows) => rows.length !== height || (rows[0]?.length ?? 0) !== width)) {
    return { error: "#VALUE!" };
  }
  let sum: Scalar = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const factors = matrices.map((rows) => asNumber(rows[row]?.[column] ?? null));
      const term = operand(product(factors));
      if (typeof term === "object" && "error" in term) return term;
      sum = plus(sum, term);
    }
  }
  return sum;
}

function asNumber(scalar: Scalar): Numeric {
  if (isError(scalar)) throw new Failed(scalar);
  return typeof scalar === "number" || isPoly(scalar) ? scalar : 0;
}

function mmult(call: Evaluator): Value {
  const [a, b] = [rowsOf(call.value(0), call.context), rowsOf(call.value(1), call.context)];
  const [inner, width] = [b.length, b[0]?.length ?? 0];
  if ((a[0]?.length ?? 0) !== inner) return scalarValue({ error: "#VALUE!" });
  if (a.length * inner * width > 20_000) throw new NotWorkedOut("too many cells");
  return matrixValue(
    a.map((row) =>
      Array.from({ length: width }, (_, j) =>
        total(row.map((left, k) => productOf(left, b[k]?.[j] ?? null))),
      ),
    ),
  );
}

function productOf(a: Scalar, b: Scalar): Numeric {
  const result = operand(times(asNumber(a), asNumber(b)));
  if (typeof result === "object" && "error" in result) throw new Failed(result);
  return result;
}

/** The smallest or largest; of more than two expressions a call that stays, in one order. */
function extreme(numbers: readonly Numeric[], sign: 1 | -1): Scalar {
  const plain = numbers.filter((each) => typeof each === "number");
  const expressions = [...new Map(numbers.filter(isPoly).map((each) => [polyKey(each), each])).values()];
  if (plain.length + expressions.length === 0) return 0;
  const bound = plain.length === 0 ? [] : [Math.max(...plain.map((each) => sign * each)) * sign];
  const [only, other, ...more] = [...expressions, ...bound];
  if (other === undefined) return only ?? 0;
  const [a, b] = [polyOf(only ?? 0), polyOf(other)];
  if (more.length === 0) return settled(sign === 1 ? larger(a, b) : smaller(a, b));
  const args = [...expressions, ...bound].map(polyOf).sort((x, y) => (polyKey(x) < polyKey(y) ? -1 : 1));
  return settled(callPoly(sign === 1 ? "MAX" : "MIN", args));
}

function plainOf(numbers: readonly Numeric[]): number[] {
  if (numbers.some(isPoly)) throw new NotWorkedOut("an order of expressions");
  return numbers.filter((each) => typeof each === "number").sort((a, b) => a - b);
}

function median(numbers: readonly Numeric[]): Scalar {
  if (numbers.some(isPoly)) {
    const args = numbers.map(polyOf).sort((x, y) => (polyKey(x) < polyKey(y) ? -1 : 1));
    return settled(callPoly("MEDIAN", args));
  }
  const sorted = plainOf(numbers);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? { error: "#NUM!" } : (low + high) / 2;
}

/** The k-th from one end. Of two or fewer expressions it is the smaller or the larger. */
function ranked(call: Evaluator, sign: 1 | -1): Scalar {
  const numbers = counted(call.value(0), false, call.context);
  const k = operand(call.scalar(1));
  if (typeof k !== "number") throw new NotWorkedOut("rank");
  if (numbers.some(isPoly)) {
    if (k === 1) return extreme(numbers, sign);
    if (k === numbers.length) return extreme(numbers, sign === 1 ? -1 : 1);
  }
  const sorted = plainOf(numbers);
  const index = sign === 1 ? sorted.length - k : k - 1;
  return sorted[index] ?? { error: "#NUM!" };
}

function squares(numbers: readonly Numeric[]): Scalar {
  return total(numbers.map((each) => (typeof each === "number" ? each * each : multiply(each, each))));
}

const ofNumbers =
  (step: (numbers: readonly Numeric[]) => Scalar) =>
  (call: Evaluator): Value =>
    orError(() => step(numbersOf(call)));

/** Errors are not counted: `COUNT(1/(test))` counts where the test holds. */
function count(call: Evaluator): Value {
  const numbers = call.nodes.flatMap((node, i) => {
    const typed = node.kind === "number" || node.kind === "text" || node.kind === "boolean";
    const rows = rowsOf(call.value(i), call.context);
    return counted(
      matrixValue(rows.map((row) => row.map((each) => (isError(each) ? null : each)))),
      typed,
      call.context,
    );
  });
  return scalarValue(numbers.length);
}

function failing(step: (call: Evaluator) => Value): (call: Evaluator) => Value {
  return (call) => {
    try {
      return step(call);
    } catch (error) {
      if (error instanceof Failed) return scalarValue(error.scalar);
      throw error;
    }
  };
}

/** AGGREGATE(14 or 15; 6; array; k): the k-th, errors left out; 4, 5 and 9 are MAX, MIN and SUM. Hidden rows count. */
function aggregate(call: Evaluator): Scalar {
  const [what, skip] = [operand(call.scalar(0)), operand(call.scalar(1))];
  if (typeof what !== "number" || typeof skip !== "number") throw new NotWorkedOut("AGGREGATE");
  if ([4, 5, 9].includes(what) && [4, 6].includes(skip)) {
    const numbers = numbersOf(call, 2);
    return what === 9 ? total(numbers) : extreme(numbers, what === 4 ? 1 : -1);
  }
  if (![14, 15].includes(what) || ![2, 3, 6, 7].includes(skip)) throw new NotWorkedOut("AGGREGATE");
  return kth(call, what === 14 ? 1 : -1);
}

function kth(call: Evaluator, sign: 1 | -1): Scalar {
  const found = rowsOf(call.value(2), call.context)
    .flat()
    .filter((each) => typeof each === "number" || isPoly(each));
  const k = operand(call.scalar(3));
  if (k === 1 && found.some(isPoly)) return extreme(found, sign);
  const sorted = plainOf(found);
  const index = sign === 1 ? sorted.length - Number(k) : Number(k) - 1;
  return sorted[index] ?? { error: "#NUM!" };
}

export function transposed(rows: Matrix): Matrix {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

export const AGGREGATES: FunctionTable = new Map([
  ["SUM", ofNumbers(total)],
  ["PRODUCT", ofNumbers(product)],
  ["AVERAGE", ofNumbers(average)],
  ["SUMSQ", ofNumbers(squares)],
  ["MAX", ofNumbers((numbers) => extreme(numbers, 1))],
  ["MIN", ofNumbers((numbers) => extreme(numbers, -1))],
  ["MAXA", (call) => orError(() => extreme(withTexts(call), 1))],
  ["MINA", (call) => orError(() => extreme(withTexts(call), -1))],
  ["MEDIAN", ofNumbers(median)],
  ["COUNT", count],
  ["SUMPRODUCT", (call) => orError(() => sumProduct(call))],
  ["MMULT", failing(mmult)],
  ["LARGE", (call) => orError(() => ranked(call, 1))],
  ["SMALL", (call) => orError(() => ranked(call, -1))],
  ["AGGREGATE", (call) => orError(() => aggregate(call))],
]);
