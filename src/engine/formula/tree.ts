/** Walking through a formula's syntax tree, with the names that LET and LAMBDA bind. */
import type { AstExpression } from "@borgar/fx";

export type Call = Extract<AstExpression, { type: "CallExpression" }>;
export type Binary = Extract<AstExpression, { type: "BinaryExpression" }>;
export type ReferenceNode = Extract<AstExpression, { type: "ReferenceIdentifier" }>;
export type MaybeNode = AstExpression | null | undefined;
/** Upper case. */
export type Locals = ReadonlySet<string>;

/** Each node with the names bound around it; the visitor says whether to go on inside. */
export function walk(
  node: MaybeNode,
  locals: Locals,
  visit: (node: AstExpression, locals: Locals) => boolean,
): void {
  if (!node || !visit(node, locals)) return;
  if (node.type === "LambdaExpression") walk(node.body, withNames(locals, node.params), visit);
  else if (node.type === "LetExpression") {
    let inner = locals;
    for (const { id, init } of node.declarations) {
      walk(init, inner, visit);
      inner = withNames(inner, [id]);
    }
    walk(node.body, inner, visit);
  } else for (const child of childrenOf(node)) walk(child, locals, visit);
}

/** `LAMBDA(x,x+1)(A1)` has an expression where the parser's types promise a name. */
export function calleeOf({ callee }: Call): Call["callee"] | AstExpression {
  return callee;
}

function childrenOf(node: AstExpression): readonly MaybeNode[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "CallExpression": {
      const callee = calleeOf(node);
      return callee.type === "Identifier" ? node.arguments : [callee, ...node.arguments];
    }
    case "ArrayExpression":
      return node.elements.flat();
    case "LambdaExpression":
    case "LetExpression":
    case "ReferenceIdentifier":
    case "Literal":
    case "ErrorLiteral":
      return [];
  }
}

function withNames(locals: Locals, added: readonly { name: string }[]): Locals {
  return new Set([...locals, ...added.map(({ name }) => name.toUpperCase())]);
}
