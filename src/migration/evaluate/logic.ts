/** Comparisons, choices and functions that are arguments. Source: Microsoft Support, IF, IFS, CHOOSE, LAMBDA and others. */
import { bend } from "../symbol/calls";
import {
  add,
  callPoly,
  constant,
  type Poly,
  type Power,
  singleAtom,
  subtract,
  termsOf,
  valueOf,
} from "../symbol/poly";
import { lift } from "./lift";
import { type Evaluator, type FunctionTable } from "./table";
import {
  type Closure,
  type Context,
  isError,
  isPoly,
  matrixValue,
  NotWorkedOut,
  operand,
  plainNumber,
  polyOf,
  rowsOf,
  type Scalar,
  scalarOf,
  scalarValue,
  settled,
  type Value,
} from "./value";

type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
/** A comparison of expressions: the difference and the operator, until IF takes it. */
const ORDER = "ORDER";

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
  // A cell that holds a number is not a text, and Excel ranks texts above numbers.
  if (typeof a === "string" || typeof b === "string")
    return operator === "<>" ? true : textOrder(operator, a);
  if (isError(x) || isError(y)) return { error: "#VALUE!" };
  const difference = subtract(polyOf(x), polyOf(y));
  if (context && (operator === "=" || operator === "<>")) {
    const known = context.settle(difference);
    if (known !== undefined) {
      context.notes.positional = true;
      return holds(operator, known);
    }
  }
  return settled(callPoly(`${ORDER}${operator}`, [difference]));
}

function textOrder(operator: Comparison, a: Scalar): boolean {
  if (operator === "=") return false;
  const textFirst = typeof a === "string";
  return operator.startsWith("<") ? !textFirst : textFirst;
}

function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
  }
}

const comparison =
  (operator: Comparison) =>
  ({ context, value }: Evaluator): Value =>
    lift([value(0), value(1)], context, (a = null, b = null) => compare(operator, a, b, context));

/** The test of an IF as an order of an expression, when it is one. */
function orderOf(test: Poly): { operator: string; difference: Poly } | undefined {
  const [term, ...more] = [...test.terms.values()];
  const [power] = term?.powers ?? [];
  if (!term || more.length > 0 || term.powers.length !== 1 || term.factor !== 1) return undefined;
  if (power?.atom.kind !== "call" || !power.atom.name.startsWith(ORDER)) return undefined;
  const [difference = constant(0)] = power.atom.args;
  return { operator: power.atom.name.slice(ORDER.length), difference };
}

function choose(test: Scalar, then: Scalar, other: Scalar, context: Context): Scalar {
  if (isPoly(test)) return chooseBetween(test, then, other, context);
  const number = operand(test);
  if (typeof number === "object" && "error" in number) return number;
  return number === 0 ? other : then;
}

function chooseBetween(test: Poly, then: Scalar, other: Scalar, context: Context): Scalar {
  const [yes, no] = [operand(then), operand(other)];
  const order = orderOf(test);
  const usable = typeof then !== "string" && typeof other !== "string" && order !== undefined;
  if (!usable || isError(yes) || isError(no)) throw new NotWorkedOut("a choice that depends on a cell");
  const [a, b] = [polyOf(yes), polyOf(no)];
  const { operator, difference } = order;
  const bent = operator === "=" || operator === "<>" ? undefined : bentBy(operator, difference, a, b);
  if (bent) return settled(bent);
  const known = context.settle(difference);
  if (known !== undefined) {
    context.notes.positional = true;
    return holds(operator as Comparison, known) ? then : other;
  }
  if (isPart(operator, difference, a, b)) return settled(a);
  throw new NotWorkedOut("a choice that depends on a cell");
}

function bentBy(operator: string, difference: Poly, then: Poly, other: Poly): Poly | undefined {
  return operator.startsWith("<") ? bend(difference, then, other) : bend(difference, other, then);
}

/** IF(p > 0; p·…; 0): what is left out is nothing, for a p that cannot be negative. */
function isPart(operator: string, difference: Poly, then: Poly, other: Poly): boolean {
  if (!operator.includes(">") || valueOf(other) !== 0) return false;
  const atom = singleAtom(difference);
  const within = (powers: readonly Power[]): boolean =>
    powers.some((power) => power.atom.key === atom?.key && power.exponent >= 1);
  return atom?.kind === "cell" && termsOf(then).every(({ powers }) => within(powers));
}

/** Only the branch that is taken counts when the test is known. */
function ifThen(call: Evaluator): Value {
  const test = call.value(0);
  const rows = rowsOf(test, call.context);
  const [[only = null] = []] = rows;
  const branch = (i: number): Value => (i < call.count ? call.value(i) : scalarValue(i === 2 ? false : 0));
  if (rows.length === 1 && rows[0]?.length === 1 && !isPoly(only) && !isError(only)) {
    return branch(operand(only) === 0 ? 2 : 1);
  }
  return lift([test, branch(1), branch(2)], call.context, (a = null, b = null, c = null) =>
    choose(a, b, c, call.context),
  );
}

function ifs(call: Evaluator): Value {
  for (let i = 0; i < call.count; i += 2) {
    const test = call.scalar(i);
    if (isPoly(test)) {
      // IFS(test, a, TRUE, b) is an IF.
      const last = i + 4 === call.count ? operand(call.scalar(i + 2)) : 0;
      if (last !== 1) throw new NotWorkedOut("choices that depend on cells");
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
    const test = subject === true ? call.scalar(i) : compare("=", subject, call.scalar(i));
    if (isPoly(test)) {
      if (i + 3 !== call.count) throw new NotWorkedOut("choices that depend on cells");
      return scalarValue(choose(test, call.scalar(i + 1), call.scalar(i + 2), call.context));
    }
    if (isError(test)) return scalarValue(test);
    if (operand(test) !== 0) return call.value(i + 1);
  }
  return call.count % 2 === 0 ? call.value(call.count - 1) : scalarValue({ error: "#N/A" });
}

/** An expression has no error that is known beforehand: it is taken to be good. */
function ifError(call: Evaluator): Value {
  const first = call.value(0);
  const failed = rowsOf(first, call.context).some((row) => row.some(isError));
  return failed
    ? lift([first, call.value(1)], call.context, (a = null, b = null) => (isError(a) ? b : a))
    : first;
}

function chooseOne(call: Evaluator): Value {
  const index = rowsOf(call.value(0), call.context);
  const [[only = null] = []] = index;
  if (index.length === 1 && index[0]?.length === 1) {
    // CHOOSE(1 + (test); a; b) is an IF.
    const test = isPoly(only) && call.count === 3 ? add(only, constant(-1)) : undefined;
    if (test && orderOf(test)) {
      return scalarValue(choose(test, call.scalar(2), call.scalar(1), call.context));
    }
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

function closureOf(value: Value): Closure {
  if (value.kind !== "closure") throw new NotWorkedOut("no LAMBDA");
  return value.closure;
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
    if (order) return settled(callPoly(`${ORDER}${OPPOSITE[order.operator] ?? "="}`, [order.difference]));
    const number = operand(a);
    if (typeof number === "number") return number === 0;
    if (isError(number)) return number;
    throw new NotWorkedOut("NOT of an expression");
  });
}

const OPPOSITE: Readonly<Record<string, string>> = { "<": ">=", ">": "<=", "<=": ">", ">=": "<", "=": "<>" };

function mapped(call: Evaluator): Value {
  const values = Array.from({ length: call.count - 1 }, (_, i) => call.value(i));
  const closure = closureOf(call.value(call.count - 1));
  return lift(values, call.context, (...scalars) =>
    scalarOf(call.apply(closure, scalars.map(scalarValue)), call.context),
  );
}

/** REDUCE(start; array; LAMBDA(so far; each)); a start that is left open is the first value. */
function reduced(call: Evaluator): Value {
  const closure = closureOf(call.value(2));
  let soFar: Value = call.given(0) ? call.value(0) : scalarValue(0);
  for (const each of rowsOf(call.value(1), call.context).flat()) {
    soFar = call.apply(closure, [soFar, scalarValue(each)]);
  }
  return soFar;
}

function scanned(call: Evaluator): Value {
  const closure = closureOf(call.value(2));
  let soFar: Value = call.given(0) ? call.value(0) : scalarValue(0);
  return matrixValue(
    rowsOf(call.value(1), call.context).map((row) =>
      row.map((each) => {
        soFar = call.apply(closure, [soFar, scalarValue(each)]);
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

function toNumber(call: Evaluator): Value {
  return lift([call.value(0)], call.context, (a = null) => {
    if (isPoly(a)) {
      const order = orderOf(a);
      return order ? settled(a) : a;
    }
    return typeof a === "string" ? 0 : operand(a);
  });
}

export const LOGIC: FunctionTable = new Map([
  ...(["=", "<>", "<", ">", "<=", ">="] as const).map((operator): [string, (call: Evaluator) => Value] => [
    operator,
    comparison(operator),
  ]),
  ["IF", ifThen],
  ["IFS", ifs],
  ["SWITCH", switched],
  ["IFERROR", ifError],
  ["IFNA", ifError],
  ["CHOOSE", chooseOne],
  ["AND", (call) => truth(call, true)],
  ["OR", (call) => truth(call, false)],
  ["NOT", not],
  ["TRUE", () => scalarValue(true)],
  ["FALSE", () => scalarValue(false)],
  ["N", toNumber],
  ["MAP", mapped],
  ["REDUCE", reduced],
  ["SCAN", scanned],
  ["BYROW", (call) => byLine(call, true)],
  ["BYCOL", (call) => byLine(call, false)],
  ["()", applied],
]);
