/** Operators and functions of one value at a time, on numbers and on expressions. Source: Microsoft Support, their pages. */
import { roundTo } from "../../core";
import { absolute, EXPONENTIAL, root } from "../symbol/calls";
import {
  add,
  callPoly,
  constant,
  inverse,
  multiply,
  ofTerm,
  type Poly,
  power,
  scale,
  singleAtom,
  singleTerm,
  subtract,
  type Term,
} from "../symbol/poly";
import { awayFromZero, cutOff, roundAway } from "../symbol/rounding";
import { lift, liftNumeric } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Context,
  isError,
  NotWorkedOut,
  operand,
  plainNumber,
  polyOf,
  type Scalar,
  settled,
  type Value,
} from "./value";

type Numeric = number | Poly;

const DIVISION = { error: "#DIV/0!" };
const NUMBER = { error: "#NUM!" };

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : NUMBER;
}

export function arithmetic(operator: "+" | "-" | "*", a: Numeric, b: Numeric): Scalar {
  if (typeof a === "number" && typeof b === "number") {
    if (operator === "+") return finite(a + b);
    return finite(operator === "-" ? a - b : a * b);
  }
  const [x, y] = [polyOf(a), polyOf(b)];
  if (operator === "+") return settled(add(x, y));
  return settled(operator === "-" ? subtract(x, y) : multiply(x, y));
}

export function divide(a: Numeric, b: Numeric): Scalar {
  if (b === 0) return DIVISION;
  if (typeof a === "number" && typeof b === "number") return finite(a / b);
  const under = inverse(polyOf(b));
  return under ? settled(multiply(polyOf(a), under)) : DIVISION;
}

export function raise(base: Numeric, exponent: Numeric): Scalar {
  if (typeof base === "number" && typeof exponent === "number") {
    return base === 0 && exponent <= 0 ? (exponent === 0 ? NUMBER : DIVISION) : finite(base ** exponent);
  }
  if (typeof exponent === "number") return raisePoly(polyOf(base), exponent);
  if (typeof base === "number" && base > 0)
    return settled(callPoly(EXPONENTIAL, [scale(exponent, Math.log(base))]));
  return settled(callPoly("^", [polyOf(base), exponent]));
}

function raisePoly(base: Poly, exponent: number): Scalar {
  const half = exponent * 2;
  if (Number.isInteger(exponent) && Math.abs(exponent) <= 12) {
    const only = singleTerm(base);
    const simple = only !== undefined || Math.abs(exponent) <= 4;
    const raised = simple ? power(base, exponent) : undefined;
    if (raised) return settled(raised);
  }
  if (half === 1) return settled(root(base));
  if (half === -1) {
    const under = inverse(root(base));
    if (under) return settled(under);
  }
  return settled(callPoly("^", [base, polyOf(exponent)]));
}

/** Beyond it a power of e is 0, or larger than any number. */
const LARGEST_EXPONENT = 600;

/** e^term as a factor, for a number and for k·LN(x); undefined when it stays in the exponent. */
function takenOut({ factor, powers }: Term): Poly | undefined {
  const [only, ...more] = powers;
  if (only === undefined) return Math.abs(factor) > LARGEST_EXPONENT ? undefined : constant(Math.exp(factor));
  const { atom, exponent } = only;
  if (more.length > 0 || exponent !== 1 || atom.kind !== "call" || atom.name !== "LN") return undefined;
  const [base] = atom.args;
  return base && Number.isInteger(factor) ? power(base, factor) : undefined;
}

/** e^(c + k·LN(x) + rest) is e^c·x^k·e^rest. */
export function exponential(poly: Poly): Poly {
  let outside = constant(1);
  let rest = poly;
  for (const term of poly.terms.values()) {
    const taken = takenOut(term);
    if (!taken) continue;
    outside = multiply(outside, taken);
    rest = subtract(rest, ofTerm(term));
  }
  return rest.terms.size === 0 ? outside : multiply(outside, callPoly(EXPONENTIAL, [rest]));
}

/** A function of numbers; of an expression it is a call that stays. */
function opaque(name: string, step: (...numbers: number[]) => number): (call: Evaluator) => Value {
  return (call) => {
    const values = call.nodes.map((_, i) => call.value(i));
    return liftNumeric(values, call.context, (...numbers) => {
      if (numbers.every((each) => typeof each === "number")) return finite(step(...numbers));
      return settled(callPoly(name, numbers.map(polyOf)));
    });
  };
}

function binary(step: (a: Numeric, b: Numeric) => Scalar): (call: Evaluator) => Value {
  return (call) => liftNumeric([call.value(0), call.value(1)], call.context, (a = 0, b = 0) => step(a, b));
}

function unary(step: (a: Numeric) => Scalar): (call: Evaluator) => Value {
  return (call) => liftNumeric([call.value(0)], call.context, (a = 0) => step(a));
}

/** As Excel: halves away from 0, after 15 digits. */
export function excelRound(value: number, places: number): number {
  return roundTo(value, 10 ** -Math.trunc(places));
}

function multiple(value: number, of: number, step: (ratio: number) => number): number {
  return of === 0 ? 0 : step(Number((value / of).toPrecision(15))) * of;
}

function mround(value: number, of: number): number {
  if (value * of < 0) return NaN;
  return of === 0 ? 0 : roundTo(value, Math.abs(of));
}

/** What is left of x after whole times a number: x − by·INT(x/by). */
function modulo(x: Numeric, by: Numeric): Scalar {
  if (by === 0) return DIVISION;
  if (typeof x === "number" && typeof by === "number") return finite(x - by * Math.floor(x / by));
  const ratio = operand(divide(x, by));
  if (isError(ratio)) return ratio;
  const whole = operand(arithmetic("*", callPoly("INT", [polyOf(ratio)]), by));
  return isError(whole) ? whole : arithmetic("-", x, whole);
}

function quotient(x: Numeric, by: Numeric): Scalar {
  if (by === 0) return DIVISION;
  if (typeof x === "number" && typeof by === "number") return finite(Math.trunc(x / by));
  const ratio = operand(divide(x, by));
  return isError(ratio) ? ratio : settled(callPoly("TRUNC", [polyOf(ratio)]));
}

/** A number as text, rounded; of an expression a call that only VALUE makes a number of again. */
function fixed(call: Evaluator): Value {
  const values = call.nodes.slice(0, 2).map((_, i) => call.value(i));
  return lift(values, call.context, (a = null, b = 2) => {
    const [x, places] = [operand(a), operand(b)];
    if (isError(x)) return x;
    if (typeof places !== "number") throw new NotWorkedOut("FIXED");
    if (typeof x !== "number") return settled(callPoly(FIXED, [x, constant(places)]));
    return excelRound(x, places).toFixed(Math.max(0, places));
  });
}

const FIXED = "FIXED";

function valueOfText(a: Numeric): Scalar {
  const atom = typeof a === "number" ? undefined : singleAtom(a);
  return atom?.kind === "call" && atom.name === FIXED ? settled(callPoly("ROUND", atom.args)) : a;
}

/** With marks of its own the text is read in another way. */
function numberValue(call: Evaluator): Value {
  if (call.count > 1) throw new NotWorkedOut("NUMBERVALUE");
  return unary(valueOfText)(call);
}

function concatenate(call: Evaluator): Value {
  const values = call.nodes.map((_, i) => call.value(i));
  return lift(values, call.context, (...parts) => {
    const error = parts.find(isError);
    if (error) return error;
    return parts.map((part) => textOf(part, call.context)).join("");
  });
}

/** LEFT, RIGHT and MID of texts that the cells hold. */
function partOfText(cut: (text: string, a: number, b: number) => string): (call: Evaluator) => Value {
  return (call) => {
    const { context } = call;
    const values = call.nodes.map((_, i) => call.value(i));
    return lift(values, context, (text = null, a = 1, b = 0) =>
      cut(textOf(text, context), plainNumber(a, context), plainNumber(b, context)),
    );
  };
}

function textOf(part: Scalar, context: Context): string {
  if (part === null) return "";
  return typeof part === "object" ? String(plainNumber(part, context)) : String(part);
}

export const OPERATORS: FunctionTable = new Map([
  ["+", binary((a, b) => arithmetic("+", a, b))],
  ["-", binary((a, b) => arithmetic("-", a, b))],
  ["*", binary((a, b) => arithmetic("*", a, b))],
  ["/", binary(divide)],
  ["^", binary(raise)],
  ["POWER", binary(raise)],
  ["u-", unary((a) => arithmetic("*", a, -1))],
  ["%", unary((a) => arithmetic("*", a, 0.01))],
  ["SQRT", unary((a) => (typeof a === "number" ? finite(Math.sqrt(a)) : settled(root(a))))],
  ["ABS", unary((a) => (typeof a === "number" ? Math.abs(a) : settled(absolute(a))))],
  ["&", concatenate],
  ["CONCATENATE", concatenate],
  ["LEFT", partOfText((text, count) => text.slice(0, count))],
  ["RIGHT", partOfText((text, count) => text.slice(Math.max(0, text.length - count)))],
  ["MID", partOfText((text, from, count) => text.slice(from - 1, from - 1 + count))],
  ["EXP", unary((a) => (typeof a === "number" ? finite(Math.exp(a)) : settled(exponential(a))))],
  ["LN", opaque("LN", Math.log)],
  ["LOG10", opaque("LOG10", Math.log10)],
  [
    "SQRTPI",
    unary((a) => (typeof a === "number" ? finite(Math.sqrt(a * Math.PI)) : settled(root(scale(a, Math.PI))))),
  ],
  ["SIGN", opaque("SIGN", Math.sign)],
  ["ROUND", opaque("ROUND", (x, places = 0) => excelRound(x, places))],
  ["ROUNDUP", opaque("ROUNDUP", (x, places = 0) => roundAway(x, places))],
  ["ROUNDDOWN", opaque("ROUNDDOWN", (x, places = 0) => cutOff(x, places))],
  ["TRUNC", opaque("TRUNC", (x, places = 0) => cutOff(x, places))],
  ["INT", opaque("INT", (x) => Math.floor(Number(x.toPrecision(15))))],
  ["MROUND", opaque("MROUND", mround)],
  ["CEILING", opaque("CEILING", (x, of = 1) => multiple(x, of, Math.ceil))],
  ["FLOOR", opaque("FLOOR", (x, of = 1) => multiple(x, of, Math.floor))],
  ["CEILING.MATH", opaque("CEILING.MATH", (x, of = 1) => multiple(x, Math.abs(of), Math.ceil))],
  ["FLOOR.MATH", opaque("FLOOR.MATH", (x, of = 1) => multiple(x, Math.abs(of), Math.floor))],
  ["EVEN", opaque("EVEN", (x) => awayFromZero(x / 2) * 2)],
  ["MOD", binary(modulo)],
  ["QUOTIENT", binary(quotient)],
  ["FIXED", fixed],
  ["VALUE", unary(valueOfText)],
  ["NUMBERVALUE", numberValue],
]);
