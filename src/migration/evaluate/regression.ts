/** The straight line through points, by least squares. Source: Microsoft Support, FORECAST.LINEAR, TREND, SLOPE and LINEST. */
import { line } from "./lookups";
import { type Evaluator, type FunctionTable } from "./table";
import { matrixValue, NotWorkedOut, operand, scalarValue, type Value } from "./value";

interface Pairs {
  readonly slope: number;
  readonly intercept: number;
}

/** Least squares through the points. */
function fitted(call: Evaluator, ys: number, xs: number): Pairs {
  const numbers = (i: number): number[] =>
    line(call.value(i), call.context).map((each) => {
      const number = operand(each);
      if (typeof number !== "number") throw new NotWorkedOut("a line through expressions");
      return number;
    });
  const [y, x] = [numbers(ys), numbers(xs)];
  const mean = (list: readonly number[]): number => list.reduce((so, each) => so + each, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const top = x.reduce((so, each, i) => so + (each - mx) * ((y[i] ?? NaN) - my), 0);
  const under = x.reduce((so, each) => so + (each - mx) ** 2, 0);
  const slope = top / under;
  return { slope, intercept: my - slope * mx };
}

function checked(value: number): Value {
  return scalarValue(Number.isFinite(value) ? value : { error: "#DIV/0!" });
}

function forecast(call: Evaluator): Value {
  const { slope, intercept } = fitted(call, 1, 2);
  const x = operand(call.scalar(0));
  if (typeof x !== "number") throw new NotWorkedOut("a line through expressions");
  return checked(intercept + slope * x);
}

function trend(call: Evaluator): Value {
  if (call.count !== 3) throw new NotWorkedOut("TREND");
  const { slope, intercept } = fitted(call, 0, 1);
  const x = operand(call.scalar(2));
  if (typeof x !== "number") throw new NotWorkedOut("a line through expressions");
  return checked(intercept + slope * x);
}

/** Slope and intercept, when nothing more is asked. */
function linest(call: Evaluator): Value {
  if (call.count !== 2) throw new NotWorkedOut("LINEST");
  const { slope, intercept } = fitted(call, 0, 1);
  if (!Number.isFinite(slope)) return scalarValue({ error: "#DIV/0!" });
  return matrixValue([[slope, intercept]]);
}

export const REGRESSION: FunctionTable = new Map([
  ["FORECAST", forecast],
  ["FORECAST.LINEAR", forecast],
  ["TREND", trend],
  ["SLOPE", (call) => checked(fitted(call, 0, 1).slope)],
  ["INTERCEPT", (call) => checked(fitted(call, 0, 1).intercept)],
  ["LINEST", linest],
]);
