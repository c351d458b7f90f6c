/**
 * Formula text into a tree: prefixes stripped, names, table columns and LET put in place.
 * Method: the parser of @borgar/fx, then one walk. Source: ECMA-376 part 1, §18.17; Microsoft Learn, "Issue: An _xlfn. prefix".
 */
import { type AstExpression, parse, tokenize } from "@borgar/fx";
import { type BookIndex, type Place } from "../book";
import { areaOf, nameOf, tableArea } from "./references";
import { type Node, NotRead } from "./tree";

/** Names inside names, at most. */
const DEPTH = 8;
/** What a formula grows to when LET is put in place, at most. */
const LARGEST = 20_000;

interface Reading {
  readonly index: BookIndex;
  readonly home: Place;
  readonly depth: number;
  readonly size: { count: number };
  readonly notes: Notes;
}

export interface Notes {
  /** A defined name is in it, which may be another on another sheet. */
  named: boolean;
}

type Bound = ReadonlyMap<string, Node>;

/**
 * @param text with or without `=`
 * @throws NotRead when something in it has no meaning here
 */
export function readFormula(
  text: string,
  home: Place,
  index: BookIndex,
  notes: Notes = { named: false },
): Node {
  return readText(text, { index, home, depth: 0, size: { count: 0 }, notes });
}

function readText(text: string, reading: Reading): Node {
  let ast: AstExpression;
  try {
    const source = text.startsWith("=") ? text : `=${text}`;
    const tokens = tokenize(source, { withLocation: false });
    ast = parse(tokens.map(withoutPrefix), { looseRefCalls: true });
  } catch {
    throw new NotRead("syntax");
  }
  return convert(ast, new Map(), reading);
}

function convert(ast: AstExpression | null | undefined, bound: Bound, reading: Reading): Node {
  reading.size.count += 1;
  if (reading.size.count > LARGEST) throw new NotRead("size");
  if (!ast) return { kind: "missing" };
  switch (ast.type) {
    case "Literal":
      return literal(ast.value);
    case "ErrorLiteral":
      return { kind: "error", value: ast.value };
    case "ReferenceIdentifier":
      return reference(ast.value, ast.kind, bound, reading);
    case "UnaryExpression":
      return unary(ast.operator, convert(ast.arguments[0], bound, reading));
    case "BinaryExpression":
      return {
        kind: "call",
        name: ast.operator,
        args: ast.arguments.map((each) => convert(each, bound, reading)),
      };
    case "ArrayExpression": {
      const rows = ast.elements.map((row) => row.map((each) => convert(each, bound, reading)));
      return { kind: "array", rows };
    }
    case "LetExpression":
      return inPlace(ast, bound, reading);
    case "LambdaExpression": {
      const parameters = ast.params.map(({ name }) => localName(name));
      const locals = parameters.map((name): [string, Node] => [name, { kind: "local", name }]);
      return { kind: "lambda", parameters, body: convert(ast.body, new Map([...bound, ...locals]), reading) };
    }
    case "CallExpression":
      return call(ast, bound, reading);
  }
}

/** The body of a LET with what its names stand for. */
function inPlace(
  ast: Extract<AstExpression, { type: "LetExpression" }>,
  bound: Bound,
  reading: Reading,
): Node {
  let inner = bound;
  for (const { id, init } of ast.declarations) {
    inner = new Map([...inner, [localName(id.name), convert(init, inner, reading)]]);
  }
  return convert(ast.body, inner, reading);
}

function literal(value: string | number | boolean): Node {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : { kind: "boolean", value };
}

/** What a file writes in front of functions and names that are newer than the format. */
function withoutPrefix<T extends { readonly type: string; readonly value: string }>(token: T): T {
  if (token.type !== "func" && token.type !== "range_named") return token;
  return { ...token, value: token.value.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, "") };
}

/** A name that LET or LAMBDA binds, as it is compared. */
function localName(name: string): string {
  return name.toUpperCase();
}

function unary(operator: string, operand: Node): Node {
  if (operator === "+" || operator === "@") return operand;
  if (operator === "-") return { kind: "call", name: "u-", args: [operand] };
  if (operator === "%") return { kind: "call", name: "%", args: [operand] };
  throw new NotRead(`operator ${operator}`);
}

function call(ast: Extract<AstExpression, { type: "CallExpression" }>, bound: Bound, reading: Reading): Node {
  // `LAMBDA(x,x+1)(A1)` has an expression where the parser's types promise a name.
  const callee = ast.callee as AstExpression | { type: "Identifier"; name: string };
  const args = ast.arguments.map((each) => convert(each, bound, reading));
  if (callee.type !== "Identifier") {
    return { kind: "call", name: "()", args: [convert(callee, bound, reading), ...args] };
  }
  const local = bound.get(localName(callee.name));
  if (local) return { kind: "call", name: "()", args: [local, ...args] };
  return { kind: "call", name: functionName(callee.name), args };
}

function functionName(name: string): string {
  return name.toUpperCase();
}

function reference(value: string, kind: string, bound: Bound, reading: Reading): Node {
  if (kind === "name") {
    const local = bound.get(localName(value));
    if (local) return local;
  }
  if (kind === "table") return { kind: "area", area: tableArea(value, reading.home, reading.index) };
  const area = areaOf(value, reading.home, reading.index);
  if (area) return { kind: "area", area };
  return named(value, reading);
}

/** What a defined name stands for. Only what does not depend on the place of the formula. */
function named(value: string, reading: Reading): Node {
  reading.notes.named = true;
  const definition = nameOf(value, reading.home, reading.index);
  if (definition === undefined)
    return { kind: "area", area: tableArea(`${value}[]`, reading.home, reading.index) };
  if (reading.depth >= DEPTH) throw new NotRead(`name ${value}`);
  const node = readText(definition.text, { ...reading, depth: reading.depth + 1 });
  if (node.kind === "area" && !Object.values(node.area.fixed).every(Boolean)) {
    throw new NotRead(`relative name ${value}`);
  }
  return node;
}
