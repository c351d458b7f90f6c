/** Functions that apply a LAMBDA to values. Source: Microsoft Support, MAP, REDUCE, SCAN, BYROW and BYCOL. */
import { lift } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Closure,
  matrixValue,
  NotWorkedOut,
  rowsOf,
  type Scalar,
  scalarOf,
  scalarValue,
  type Value,
} from "./value";

function closureOf(value: Value): Closure {
  if (value.kind !== "closure") throw new NotWorkedOut("no LAMBDA");
  return value.closure;
}

function mapped(call: Evaluator): Value {
  const values = Array.from({ length: call.count - 1 }, (_, i) => call.value(i));
  const closure = closureOf(call.value(call.count - 1));
  return lift(values, call.context, (...scalars) =>
    scalarOf(call.apply(closure, scalars.map(scalarValue)), call.context),
  );
}

/** REDUCE(start; array; LAMBDA(so far; each)); a start that is left open is the first value. */
function reduced(call: Evaluator): Value {
  const values = rowsOf(call.value(1), call.context).flat();
  const closure = closureOf(call.value(2));
  const [first = null, ...rest] = values;
  let soFar: Value = call.given(0) ? call.value(0) : scalarValue(first);
  for (const each of call.given(0) ? values : rest) {
    soFar = call.apply(closure, [soFar, scalarValue(each)]);
  }
  return soFar;
}

function scanned(call: Evaluator): Value {
  const closure = closureOf(call.value(2));
  let soFar: Value | undefined = call.given(0) ? call.value(0) : undefined;
  return matrixValue(
    rowsOf(call.value(1), call.context).map((row) =>
      row.map((each) => {
        soFar = soFar ? call.apply(closure, [soFar, scalarValue(each)]) : scalarValue(each);
        return scalarOf(soFar, call.context);
      }),
    ),
  );
}

function byLine(call: Evaluator, rows: boolean): Value {
  const matrix = rowsOf(call.value(0), call.context);
  const closure = closureOf(call.value(1));
  const of = (line: readonly Scalar[]): Scalar => {
    const value = matrixValue(rows ? [line] : line.map((each) => [each]));
    return scalarOf(call.apply(closure, [value]), call.context);
  };
  if (rows) return matrixValue(matrix.map((row) => [of(row)]));
  return matrixValue([(matrix[0] ?? []).map((_, j) => of(matrix.map((row) => row[j] ?? null)))]);
}

function applied(call: Evaluator): Value {
  const values = Array.from({ length: call.count - 1 }, (_, i) => call.value(i + 1));
  return call.apply(closureOf(call.value(0)), values);
}

export const LAMBDAS: FunctionTable = new Map([
  ["MAP", mapped],
  ["REDUCE", reduced],
  ["SCAN", scanned],
  ["BYROW", (call) => byLine(call, true)],
  ["BYCOL", (call) => byLine(call, false)],
  ["()", applied],
]);
