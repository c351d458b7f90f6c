/**
 * Where Excel takes one cell of a range by itself: a formula that the file stores as an ordinary one (not as an array
 * formula) uses, of a range that stands where one value is expected, the cell in its own row or column. Excel shows
 * such a range as `@A1:A9`. Only operators and functions are followed of which that is certain.
 * Source: Microsoft Support, "Implicit intersection operator: @".
 */
import type { AstExpression } from "@borgar/fx";
import type { Call, MaybeNode, ReferenceNode } from "./tree";

/** Functions all of whose arguments are single values. */
const SCALAR = new Set(
  (
    "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CODE COS DATE DAY DEGREES EXACT EXP FACT FIND FLOOR HOUR INT LEFT LEN " +
    "LN LOG LOG10 LOWER MID MINUTE MOD MONTH POWER PROPER RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH " +
    "SECOND SIGN SIN SQRT SUBSTITUTE TAN TEXT TIME TRIM TRUNC UPPER VALUE YEAR NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV LOGNORM.DIST LOGNORM.INV"
  ).split(" "),
);
/** Functions that take ranges as they are, and calculate operators inside their arguments for one cell. */
const AGGREGATE = new Set(
  "SUM AVERAGE MIN MAX COUNT COUNTA PRODUCT STDEV STDEV.S STDEV.P VAR VAR.S VAR.P AND OR NOT IF IFERROR IFNA".split(
    " ",
  ),
);
const VALUE_OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

/** @param isRange whether a reference means more than one cell @returns the references that Excel reduces to one cell */
export function impliedSingles(
  root: AstExpression,
  isRange: (reference: ReferenceNode) => boolean,
): ReadonlySet<AstExpression> {
  const found = new Set<AstExpression>();
  visit(root, true);
  return found;

  function visit(node: MaybeNode, single: boolean): void {
    if (!node) return;
    if (node.type === "ReferenceIdentifier") {
      if (single && isRange(node)) found.add(node);
    } else if (node.type === "BinaryExpression" || node.type === "UnaryExpression") {
      if (!VALUE_OPERATORS.has(node.operator)) return;
      for (const operand of node.arguments) visit(operand, true);
    } else if (node.type === "CallExpression") {
      visitCall(node);
    }
  }

  function visitCall({ callee, arguments: args }: Call): void {
    const name = callee.name.toUpperCase();
    const isIf = name === "IF";
    if (!SCALAR.has(name) && !AGGREGATE.has(name)) return;
    args.forEach((argument, i) => {
      visit(argument, isIf ? i === 0 : SCALAR.has(name));
    });
  }
}
