/**
 * Calls of which the engine gives another result than Excel: they are refused, not guessed. And the range between two
 * references. Found by calculating the same workbooks with the engine and with LibreOffice 7.4.
 */
import type { Area } from "../address";
import type { Unsupported } from "../sentences";
import { type RangeReference, readRange, type Reference } from "./reference";
import { calleeOf, type MaybeNode } from "./tree";

/** Functions that count the cells of a range, empty ones too; the engine's sheets are smaller than Excel's. */
const COUNTS_CELLS = new Set(["ROWS", "COLUMNS", "COUNTBLANK"]);
/** Functions that stretch their last range to the size of their first. */
const STRETCHES = new Set(["SUMIF", "AVERAGEIF"]);

export function unsupportedCall(name: string, args: readonly MaybeNode[]): Unsupported | undefined {
  if (COUNTS_CELLS.has(name) && args.some(isWhole)) return { what: "whole-range", name };
  if (name === "CHOOSE" && isList(args[0]) && args.length > 2) return { what: "choose-list", name };
  if (name === "OFFSET" && args.slice(1).some(isSeveral)) return { what: "offset-list", name };
  if (STRETCHES.has(name) && differ(rangeOf(args[0])?.area, rangeOf(args[2])?.area)) {
    return { what: "other-size", name };
  }
  return undefined;
}

function isWhole(node: MaybeNode): boolean {
  return node?.type === "ReferenceIdentifier" && node.kind === "beam";
}

function isList(node: MaybeNode): boolean {
  return node?.type === "ArrayExpression" || (rangeOf(node) !== undefined && !isCell(rangeOf(node)?.area));
}

/** Functions that give several values for a range. */
const SEVERAL = new Set(["ROW", "COLUMN", "TRANSPOSE"]);

/** Whether an expression surely has several values; of `OFFSET(B8,-{0;1;2},0)` the engine takes none. */
function isSeveral(node: MaybeNode): boolean {
  if (isList(node)) return true;
  if (node?.type === "UnaryExpression" || node?.type === "BinaryExpression")
    return node.arguments.some(isSeveral);
  if (node?.type !== "CallExpression") return false;
  const callee = calleeOf(node);
  const name = callee.type === "Identifier" ? callee.name.toUpperCase() : "";
  return name === "SEQUENCE" || (SEVERAL.has(name) && node.arguments.some(isList));
}

function isCell(area: Area | undefined): boolean {
  return area !== undefined && area.top === area.bottom && area.left === area.right;
}

function differ(a: Area | undefined, b: Area | undefined): boolean {
  return a !== undefined && b !== undefined && (height(a) !== height(b) || width(a) !== width(b));
}

function height({ top, bottom }: Area): number {
  return bottom - top;
}

function width({ left, right }: Area): number {
  return right - left;
}

/** The range from the first to the last of some references, when each is known and on one sheet. */
export function joined(references: readonly Reference[]): RangeReference | undefined {
  const ranges = references.filter(
    (reference): reference is RangeReference => "area" in reference && reference.kind === "range",
  );
  const [first] = ranges;
  if (!first || ranges.length !== references.length) return undefined;
  const areas = ranges.map(({ area }) => area);
  return {
    ...first,
    area: {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
    ...(ranges.some(({ skipSelf }) => skipSelf) ? { skipSelf: true } : {}),
  };
}

export function rangeOf(node: MaybeNode): RangeReference | undefined {
  if (node?.type !== "ReferenceIdentifier" || (node.kind !== "range" && node.kind !== "beam"))
    return undefined;
  const reference = readRange(node.value);
  return reference === "external" || reference?.kind !== "range" ? undefined : reference;
}
