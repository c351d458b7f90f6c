/**
 * Works a formula out, with cells as numbers or as expressions, whichever the context reads.
 * Method: recursive over the tree; each function is in one of the tables beside this file. What is not known is refused.
 */
import { type Node } from "../formula/tree";
import { AGGREGATES } from "./aggregates";
import { CURVES } from "./curves";
import { DATES } from "./dates";
import { FORMS } from "./forms";
import { LAMBDAS } from "./lambdas";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { OPERATORS } from "./operators";
import { REGRESSION } from "./regression";
import { ARRAY_ARGUMENTS, type Evaluator, type FunctionTable } from "./table";
import {
  type Closure,
  type Context,
  type Locals,
  NotWorkedOut,
  type Scalar,
  scalarOf,
  scalarValue,
  type Value,
} from "./value";

const FUNCTIONS: FunctionTable = new Map([
  ...OPERATORS,
  ...AGGREGATES,
  ...CURVES,
  ...FORMS,
  ...LAMBDAS,
  ...LOGIC,
  ...LOOKUPS,
  ...REGRESSION,
  ...DATES,
]);

const NO_LOCALS: Locals = new Map();

/** @throws NotWorkedOut, TooLarge */
export function evaluate(node: Node, context: Context, locals: Locals = NO_LOCALS): Value {
  spend(context);
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return scalarValue(node.value);
    case "error":
      return scalarValue({ error: node.value });
    case "missing":
      return scalarValue(null);
    case "area":
      return { kind: "area", area: node.area };
    case "array": {
      const rows = node.rows.map((row) =>
        row.map((each) => scalarOf(evaluate(each, context, locals), context)),
      );
      return { kind: "matrix", rows };
    }
    case "lambda":
      return { kind: "closure", closure: { parameters: node.parameters, body: node.body, locals } };
    case "local":
      return localValue(node.name, locals);
    case "call":
      return call(node, context, locals);
  }
}

function spend({ budget }: Context): void {
  budget.left -= 1;
  if (budget.left < 0) throw new NotWorkedOut("too long");
}

function localValue(name: string, locals: Locals): Value {
  const value = locals.get(name);
  if (!value) throw new NotWorkedOut(name);
  return value;
}

function call(node: Extract<Node, { kind: "call" }>, context: Context, locals: Locals): Value {
  const { name, args } = node;
  const known = FUNCTIONS.get(name);
  if (!known) throw new NotWorkedOut(name);
  const evaluator = new Call(args, context, locals);
  if (!ARRAY_ARGUMENTS.has(name)) return known(evaluator);
  context.arrays.depth += 1;
  try {
    return known(evaluator);
  } finally {
    context.arrays.depth -= 1;
  }
}

/** A class, because a formula makes one for each of its calls. */
class Call implements Evaluator {
  readonly nodes: readonly Node[];
  readonly count: number;
  readonly context: Context;
  private readonly locals: Locals;

  constructor(nodes: readonly Node[], context: Context, locals: Locals) {
    this.nodes = nodes;
    this.count = nodes.length;
    this.context = context;
    this.locals = locals;
  }

  given(i: number): boolean {
    const node = this.nodes[i];
    return node !== undefined && node.kind !== "missing";
  }

  value(i: number): Value {
    return argument(this.nodes[i], this.context, this.locals);
  }

  scalar(i: number): Scalar {
    return scalarOf(this.value(i), this.context);
  }

  apply(closure: Closure, values: readonly Value[]): Value {
    return apply(closure, values, this.context);
  }
}

function argument(node: Node | undefined, context: Context, locals: Locals): Value {
  return node ? evaluate(node, context, locals) : scalarValue(null);
}

function apply({ parameters, body, locals }: Closure, values: readonly Value[], context: Context): Value {
  if (values.length !== parameters.length) throw new NotWorkedOut("arguments of LAMBDA");
  const inner = parameters.map((name, i): [string, Value] => [name, values[i] ?? scalarValue(null)]);
  return evaluate(body, context, new Map([...locals, ...inner]));
}
