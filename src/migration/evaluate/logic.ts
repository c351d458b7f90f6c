/** Comparisons, choices and functions that are arguments. Source: Microsoft Support, IF, IFS, CHOOSE, LAMBDA and others. */
import { areOpposite, type Comparison, holds, OPPOSITE, ORDER, orderPoly, picksOf } from "../symbol/truths";
import { callPoly, type Poly, polyKey, singleAtom, subtract } from "../symbol/poly";
import { choose, ifThen, orderOf } from "./choose";
import { lift } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Context,
  isError,
  isPoly,
  NotWorkedOut,
  operand,
  plainNumber,
  polyOf,
  rowsOf,
  type Scalar,
  scalarValue,
  settled,
  type Value,
} from "./value";

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

function rank(value: number | string | boolean): number {
  return RANKS[typeof value as keyof typeof RANKS];
}

function order(a: number | string | boolean, b: number | string | boolean): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** A blank is 0 beside a number and "" beside a text. */
function filled(value: Exclude<Scalar, Poly | { error: string }>, beside: Scalar): number | string | boolean {
  return value ?? (typeof beside === "string" ? "" : 0);
}

export function compare(operator: Comparison, a: Scalar, b: Scalar, context?: Context): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (isPoly(a) || isPoly(b)) return compareExpressions(operator, a, b, context);
  const difference = order(filled(a, b), filled(b, a));
  return holds(operator, difference);
}

function compareExpressions(operator: Comparison, a: Scalar, b: Scalar, context?: Context): Scalar {
  const [x, y] = [operand(a), operand(b)];
  if (typeof a === "string" || typeof b === "string") return besideText(operator, a, b);
  if (isError(x) || isError(y)) return { error: "#VALUE!" };
  const difference = subtract(polyOf(x), polyOf(y));
  if (context && (operator === "=" || operator === "<>")) {
    const known = context.settle(difference);
    if (known !== undefined) {
      context.notes.positional = true;
      return holds(operator, known);
    }
  }
  return settled(orderPoly(operator, difference));
}

/** A cell that holds a number is not blank, and Excel ranks texts above numbers. */
function besideText(operator: Comparison, a: Scalar, b: Scalar): boolean {
  const asksBlank = a === "" || b === "";
  if (!asksBlank || staysPut(a) || staysPut(b)) throw new NotWorkedOut("a text in a cell");
  return operator === "<>" ? true : textOrder(operator, a);
}

/** A cell that does not move along: somebody may clear it, and choose so. */
function staysPut(value: Scalar): boolean {
  const atom = isPoly(value) ? singleAtom(value) : undefined;
  return atom?.kind === "cell" && atom.cell.fixedRow && atom.cell.fixedColumn;
}

function textOrder(operator: Comparison, a: Scalar): boolean {
  if (operator === "=") return false;
  const textFirst = typeof a === "string";
  return operator.startsWith("<") ? !textFirst : textFirst;
}

const comparison =
  (operator: Comparison) =>
  (call: Evaluator): Value =>
    lift([call.value(0), call.value(1)], call.context, (a = null, b = null) =>
      compare(operator, a, b, call.context),
    );

function ifs(call: Evaluator): Value {
  for (let i = 0; i < call.count; i += 2) {
    const test = call.scalar(i);
    if (isPoly(test)) {
      // IFS(test, a, TRUE, b) is an IF, and so is IFS(test, a, the opposite, b).
      const last = i + 4 === call.count ? operand(call.scalar(i + 2)) : 0;
      const covers = last === 1 || (isPoly(last) && areOpposite(test, last));
      if (!covers) throw new NotWorkedOut("choices that depend on cells");
      return scalarValue(choose(test, call.scalar(i + 1), call.scalar(i + 3), call.context));
    }
    if (isError(test)) return scalarValue(test);
    if (operand(test) !== 0) return call.value(i + 1);
  }
  return scalarValue({ error: "#N/A" });
}

/** SWITCH(TRUE; test; a; …; otherwise) is IFS. */
function switched(call: Evaluator): Value {
  const subject = call.scalar(0);
  for (let i = 1; i + 1 < call.count; i += 2) {
    const test = switchTest(call, subject, i);
    if (isPoly(test)) {
      const otherwise = switchedElse(call, subject, test, i);
      if (otherwise === undefined) throw new NotWorkedOut("choices that depend on cells");
      return scalarValue(choose(test, call.scalar(i + 1), otherwise, call.context));
    }
    if (isError(test)) return scalarValue(test);
    if (operand(test) !== 0) return call.value(i + 1);
  }
  return call.count % 2 === 0 ? call.value(call.count - 1) : scalarValue({ error: "#N/A" });
}

function switchTest(call: Evaluator, subject: Scalar, i: number): Scalar {
  return subject === true ? call.scalar(i) : compare("=", subject, call.scalar(i), call.context);
}

/** What is left after one test: the last argument, or what goes with its opposite. */
function switchedElse(call: Evaluator, subject: Scalar, test: Poly, i: number): Scalar | undefined {
  if (i + 3 === call.count) return call.scalar(i + 2);
  if (i + 4 !== call.count) return undefined;
  const other = switchTest(call, subject, i + 2);
  return other === true || (isPoly(other) && areOpposite(test, other)) ? call.scalar(i + 3) : undefined;
}

/**
 * Another value in the place of an error: of every one, or of #N/A alone. An expression has no error that is known
 * beforehand: it is taken to be good.
 */
function insteadOf(replaced: (scalar: Scalar) => boolean): (call: Evaluator) => Value {
  return (call) => {
    const first = call.value(0);
    const failed = rowsOf(first, call.context).some((row) => row.some(replaced));
    return failed
      ? lift([first, call.value(1)], call.context, (a = null, b = null) => (replaced(a) ? b : a))
      : first;
  };
}

const isMissing = (scalar: Scalar): boolean => isError(scalar) && scalar.error === "#N/A";

/** CHOOSE(1 + (test); a; b) is an IF, and so is CHOOSE(2 + SIGN(d); a; a; b). */
function pickedBy(index: Poly, call: Evaluator): Scalar | undefined {
  const picks = picksOf(index);
  const [first] = picks;
  if (!first) return undefined;
  const at = (i: number): Scalar => (i >= 1 && i < call.count ? call.scalar(i) : { error: "#VALUE!" });
  const bending = picks.filter(({ yes, no }) => !alike(at(yes), at(no)));
  const [only, ...more] = bending.length === 0 ? [first] : bending;
  if (!only || more.length > 0) throw new NotWorkedOut("choices that depend on cells");
  return choose(only.test, at(only.yes), at(only.no), call.context);
}

function alike(a: Scalar, b: Scalar): boolean {
  const [x, y] = [operand(a), operand(b)];
  return !isError(x) && !isError(y) && polyKey(polyOf(x)) === polyKey(polyOf(y));
}

function chooseOne(call: Evaluator): Value {
  const index = rowsOf(call.value(0), call.context);
  const [[only = null] = []] = index;
  if (index.length === 1 && index[0]?.length === 1) {
    const picked = isPoly(only) ? pickedBy(only, call) : undefined;
    if (picked !== undefined) return scalarValue(picked);
    const at = Math.trunc(plainNumber(only, call.context));
    if (at < 1 || at >= call.count) return scalarValue({ error: "#VALUE!" });
    return call.value(at);
  }
  const values = Array.from({ length: call.count }, (_, i) => call.value(i));
  return lift(values, call.context, (at = null, ...rest) => {
    const i = operand(at);
    return typeof i === "number" ? (rest[i - 1] ?? { error: "#VALUE!" }) : { error: "#VALUE!" };
  });
}

function truth(call: Evaluator, all: boolean): Value {
  const flags = call.nodes.flatMap((_, i) => rowsOf(call.value(i), call.context).flat());
  if (flags.some(isPoly)) throw new NotWorkedOut("a choice that depends on a cell");
  const error = flags.find(isError);
  if (error) return scalarValue(error);
  const known = flags.filter((flag) => typeof flag === "number" || typeof flag === "boolean");
  return scalarValue(all ? known.every(Boolean) : known.some(Boolean));
}

function not(call: Evaluator): Value {
  return lift([call.value(0)], call.context, (a = null) => {
    const order = isPoly(a) ? orderOf(a) : undefined;
    if (order) return settled(callPoly(`${ORDER}${OPPOSITE[order.operator]}`, [order.difference]));
    const number = operand(a);
    if (typeof number === "number") return number === 0;
    if (isError(number)) return number;
    throw new NotWorkedOut("NOT of an expression");
  });
}

function toNumber(call: Evaluator): Value {
  return lift([call.value(0)], call.context, (a = null) => {
    if (isPoly(a)) {
      const order = orderOf(a);
      return order ? settled(a) : a;
    }
    return typeof a === "string" ? 0 : operand(a);
  });
}

/** An expression is of cells that hold numbers. */
function isKind(test: (value: Scalar) => boolean): (call: Evaluator) => Value {
  return (call) => lift([call.value(0)], call.context, (value = null) => test(value));
}

export const LOGIC: FunctionTable = new Map([
  ...(["=", "<>", "<", ">", "<=", ">="] as const).map((operator): [string, (call: Evaluator) => Value] => [
    operator,
    comparison(operator),
  ]),
  ["IF", ifThen],
  ["IFS", ifs],
  ["SWITCH", switched],
  ["IFERROR", insteadOf(isError)],
  ["IFNA", insteadOf(isMissing)],
  ["CHOOSE", chooseOne],
  ["AND", (call) => truth(call, true)],
  ["OR", (call) => truth(call, false)],
  ["NOT", not],
  ["TRUE", () => scalarValue(true)],
  ["FALSE", () => scalarValue(false)],
  ["N", toNumber],
  ["ISNUMBER", isKind((value) => typeof value === "number" || isPoly(value))],
  ["ISTEXT", isKind((value) => typeof value === "string")],
  ["ISBLANK", isKind((value) => value === null)],
  ["NA", () => scalarValue({ error: "#N/A" })],
]);
