/**
 * The number that a simple expression always has in its cell: numbers, + - * and ROW()/COLUMN() of the cell itself.
 * It tells which cell `INDEX(B:B,ROW()-1)` or `OFFSET(B10,-1,0)` means without calculating the workbook.
 */
import type { AstExpression } from "@borgar/fx";

/** Where the formula stands, 0-based, for `ROW()-1`; undefined inside a name. */
export type Position = readonly [row: number, column: number] | undefined;

/** @returns the whole number, or undefined when it depends on cells or is not whole */
export function constantValue(
  node: AstExpression | undefined | null,
  position: Position,
): number | undefined {
  if (!node) return undefined;
  const value = evaluate(node, position);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}

function evaluate(node: AstExpression, position: Position): number | undefined {
  if (node.type === "Literal") return typeof node.value === "number" ? node.value : undefined;
  if (node.type === "UnaryExpression" || node.type === "BinaryExpression") {
    return operate(
      node.operator,
      node.arguments.map((argument) => evaluate(argument, position)),
    );
  }
  if (node.type !== "CallExpression" || !position || node.arguments.length > 0) return undefined;
  const name = node.callee.name.toUpperCase();
  return { ROW: position[0] + 1, COLUMN: position[1] + 1 }[name];
}

function operate(operator: string, [left, right]: readonly (number | undefined)[]): number | undefined {
  if (left === undefined) return undefined;
  if (right === undefined) return { "-": -left, "+": left }[operator];
  return { "+": left + right, "-": left - right, "*": left * right }[operator];
}
