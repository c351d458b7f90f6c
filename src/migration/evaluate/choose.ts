/** IF on expressions: the bend that both branches make, or the branch that headings choose. Source: Microsoft Support, IF. */
import { bend } from "../symbol/calls";
import { constant, type Poly, type Power, singleAtom, termsOf, valueOf } from "../symbol/poly";
import { type Comparison, holds, ORDER } from "../symbol/truths";
import { lift } from "./lift";
import { type Evaluator } from "./table";
import {
  type Context,
  isError,
  isPoly,
  NotWorkedOut,
  operand,
  polyOf,
  rowsOf,
  type Scalar,
  scalarValue,
  settled,
  type Value,
} from "./value";

interface Order {
  readonly operator: Comparison;
  readonly difference: Poly;
}

/** The test of an IF as an order of an expression, when it is one. */
export function orderOf(test: Poly): Order | undefined {
  const [term, ...more] = [...test.terms.values()];
  const [power] = term?.powers ?? [];
  if (!term || more.length > 0 || term.powers.length !== 1 || term.factor !== 1) return undefined;
  if (power?.atom.kind !== "call" || !power.atom.name.startsWith(ORDER)) return undefined;
  const [difference = constant(0)] = power.atom.args;
  return { operator: power.atom.name.slice(ORDER.length) as Comparison, difference };
}

export function choose(test: Scalar, then: Scalar, other: Scalar, context: Context): Scalar {
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
  const known = knownTest(test, context);
  if (known !== undefined) return known ? then : other;
  if (isPart(operator, difference, a, b)) return settled(a);
  throw new NotWorkedOut("a choice that depends on a cell");
}

function bentBy(operator: Comparison, difference: Poly, then: Poly, other: Poly): Poly | undefined {
  return operator.startsWith("<") ? bend(difference, then, other) : bend(difference, other, then);
}

/** IF(p > 0; p·…; 0): what is left out is nothing, for a p that cannot be negative. */
function isPart(operator: Comparison, difference: Poly, then: Poly, other: Poly): boolean {
  if (!operator.includes(">") || valueOf(other) !== 0) return false;
  const atom = singleAtom(difference);
  const within = (powers: readonly Power[]): boolean =>
    powers.some((power) => power.atom.key === atom?.key && power.exponent >= 1);
  return atom?.kind === "cell" && termsOf(then).every(({ powers }) => within(powers));
}

/** A text is no truth value. */
function branchOf(test: string | number | boolean | null, branch: (i: number) => Value): Value {
  const number = operand(test);
  return isError(number) ? scalarValue(number) : branch(number === 0 ? 2 : 1);
}

/** Only the branch that is taken counts when the test is known. */
export function ifThen(call: Evaluator): Value {
  const test = call.value(0);
  const rows = rowsOf(test, call.context);
  const [[only = null] = []] = rows;
  const branch = (i: number): Value => (i < call.count ? call.value(i) : scalarValue(i === 2 ? false : 0));
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (single && !isPoly(only) && !isError(only)) return branchOf(only, branch);
  const both = (): Value =>
    lift([test, branch(1), branch(2)], call.context, (a = null, b = null, c = null) =>
      choose(a, b, c, call.context),
    );
  if (rows.length > 1 || !isPoly(only) || call.context.arrays.depth > 0) return both();
  const taken = (): Value | undefined => {
    const known = knownTest(only, call.context);
    return known === undefined ? undefined : branch(known ? 1 : 2);
  };
  return unless(both, taken, call.context.arrays);
}

/** IF(A8<=3; 0; INDEX(…; A8-3)): the branch that is not taken may give nothing, or a whole column. */
function unless(both: () => Value, taken: () => Value | undefined, arrays: Context["arrays"]): Value {
  const { used } = arrays;
  try {
    const value = both();
    if (arrays.used === used) return value;
    arrays.used = used;
    const other = taken();
    arrays.used ||= other === undefined;
    return other ?? value;
  } catch (error) {
    const value = error instanceof NotWorkedOut ? taken() : undefined;
    if (value === undefined) throw error;
    return value;
  }
}

/** Whether a test on headings holds. */
function knownTest(test: Poly, context: Context): boolean | undefined {
  const order = orderOf(test);
  const difference = order && context.settle(order.difference);
  if (!order || difference === undefined) return undefined;
  context.notes.positional = true;
  return holds(order.operator, difference);
}
