/** The normal curve in all its spellings, on numbers and on expressions. Source: Microsoft Support, NORM.DIST and others. */
import { normalCdf, normalPdf, normalQuantile } from "../../core";
import { CUMULATIVE, DENSITY } from "../symbol/calls";
import { add, callPoly, constant, inverse, multiply, type Poly, scale, subtract } from "../symbol/poly";
import { liftNumeric, lift } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import { isError, NotWorkedOut, operand, polyOf, type Scalar, settled, type Value, isPoly } from "./value";

type Numeric = number | Poly;

const NUMBER = { error: "#NUM!" };
const ROOT_2 = Math.SQRT2;

/** Density or cumulative chance at x of a normal curve; with an expression a call that stays. */
function normal(x: Numeric, mean: Numeric, sd: Numeric, cumulative: boolean): Scalar {
  if (typeof x === "number" && typeof mean === "number" && typeof sd === "number") {
    if (sd <= 0) return NUMBER;
    const z = (x - mean) / sd;
    return cumulative ? normalCdf(z) : normalPdf(z) / sd;
  }
  return settled(callPoly(cumulative ? CUMULATIVE : DENSITY, [polyOf(x), polyOf(mean), polyOf(sd)]));
}

const standard = (z: Numeric, cumulative: boolean): Scalar => normal(z, 0, 1, cumulative);

function flag(value: Scalar): boolean {
  const given = operand(value);
  if (typeof given !== "number") throw new NotWorkedOut("cumulative");
  return given !== 0;
}

function values(call: Evaluator): Value[] {
  return call.nodes.map((_, i) => call.value(i));
}

function normDist(call: Evaluator): Value {
  const cumulative = flag(call.scalar(3));
  return liftNumeric(values(call).slice(0, 3), call.context, (x = 0, mean = 0, sd = 0) =>
    normal(x, mean, sd, cumulative),
  );
}

function normSDist(call: Evaluator): Value {
  const cumulative = flag(call.scalar(1));
  return liftNumeric([call.value(0)], call.context, (z = 0) => standard(z, cumulative));
}

function ofOne(step: (a: Numeric) => Scalar): (call: Evaluator) => Value {
  return (call) => liftNumeric([call.value(0)], call.context, (a = 0) => step(a));
}

/** factor·Φ(by·u) + shift */
function fromCumulative(u: Numeric, by: number, factor: number, shift: number): Scalar {
  if (typeof u === "number") return factor * normalCdf(by * u) + shift;
  const curve = standard(scale(u, by), true);
  return isPoly(curve) ? settled(add(scale(curve, factor), constant(shift))) : NUMBER;
}

/** erf(u) = 2Φ(u√2) − 1; with two limits what lies between them. */
function erf(call: Evaluator): Value {
  const one = (u: Numeric): Scalar => fromCumulative(u, ROOT_2, 2, -1);
  if (!call.given(1)) return liftNumeric([call.value(0)], call.context, (u = 0) => one(u));
  return liftNumeric([call.value(0), call.value(1)], call.context, (from = 0, to = 0) => {
    const [low, high] = [operand(one(from)), operand(one(to))];
    if (isError(low) || isError(high)) return NUMBER;
    return settled(subtract(polyOf(high), polyOf(low)));
  });
}

/** The inverse is no part of a pattern; with a number it is a number. */
function inverseNormal(call: Evaluator): Value {
  return lift(values(call), call.context, (chance = null, mean = 0, sd = 1) => inverseOf(chance, mean, sd));
}

function inverseOf(chance: Scalar, mean: Scalar, sd: Scalar): Scalar {
  const [p, m, s] = [operand(chance), operand(mean), operand(sd)];
  if (typeof p === "number" && typeof m === "number" && typeof s === "number") {
    return p <= 0 || p >= 1 || s <= 0 ? NUMBER : m + s * normalQuantile(p);
  }
  if (![chance, mean, sd].some(isPoly)) return NUMBER;
  const parts = [p, m, s].map((each) => (typeof each === "object" && "error" in each ? 0 : each));
  return settled(callPoly("NORM.INV", parts.map(polyOf)));
}

function standardize(call: Evaluator): Value {
  return liftNumeric(values(call), call.context, (x = 0, mean = 0, sd = 1) => {
    if (typeof x === "number" && typeof mean === "number" && typeof sd === "number") {
      return sd <= 0 ? NUMBER : (x - mean) / sd;
    }
    const top = subtract(polyOf(x), polyOf(mean));
    const under = inverse(polyOf(sd));
    return under ? settled(multiply(top, under)) : NUMBER;
  });
}

export const CURVES: FunctionTable = new Map([
  ["NORM.DIST", normDist],
  ["NORMDIST", normDist],
  ["NORM.S.DIST", normSDist],
  ["NORMSDIST", ofOne((z) => standard(z, true))],
  ["PHI", ofOne((z) => standard(z, false))],
  ["GAUSS", ofOne((z) => fromCumulative(z, 1, 1, -0.5))],
  ["ERF", erf],
  ["ERF.PRECISE", erf],
  ["ERFC", ofOne((u) => fromCumulative(u, -ROOT_2, 2, 0))],
  ["ERFC.PRECISE", ofOne((u) => fromCumulative(u, -ROOT_2, 2, 0))],
  ["NORM.INV", inverseNormal],
  ["NORMINV", inverseNormal],
  ["NORM.S.INV", inverseNormal],
  ["NORMSINV", inverseNormal],
  ["STANDARDIZE", standardize],
]);
