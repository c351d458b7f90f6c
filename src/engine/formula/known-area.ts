/**
 * Which cells OFFSET and INDEX mean, when their moves are plain numbers; so that neither a loop is missed nor one seen
 * where there is none. Source: Microsoft Support, "OFFSET function" and "INDEX function".
 */
import type { Area } from "../address";
import { constantValue, type Position } from "./constant";
import type { MaybeNode } from "./tree";

/** @returns undefined when it is known at calculation only, or outside the sheet */
export function offsetArea(base: Area, args: readonly MaybeNode[], position: Position): Area | undefined {
  const [rows, columns] = [1, 2].map((i) => constantValue(args[i], position));
  const height = args[3] ? constantValue(args[3], position) : base.bottom - base.top + 1;
  const width = args[4] ? constantValue(args[4], position) : base.right - base.left + 1;
  if (rows === undefined || columns === undefined || height === undefined || width === undefined)
    return undefined;
  const [top, left] = [base.top + rows, base.left + columns];
  return top < 0 || left < 0 || height < 1 || width < 1
    ? undefined
    : { top, left, bottom: top + height - 1, right: left + width - 1 };
}

/** @returns undefined when it lies outside the range (#REF!), "unknown" when only calculation tells */
export function indexArea(
  base: Area,
  args: readonly MaybeNode[],
  position: Position,
): Area | "unknown" | undefined {
  const { top, left, bottom, right } = base;
  if (args.length > 3) return "unknown";
  let [row, column] = [1, 2].map((i) => constantValue(args[i], position));
  if (args.length === 2 && top === bottom) [row, column] = [1, row];
  else if (args.length === 2) column = left === right ? 1 : undefined;
  if (row === undefined || column === undefined) return "unknown";
  const [firstRow, lastRow] = part(top, bottom, row);
  const [firstColumn, lastColumn] = part(left, right, column);
  const fits = row >= 0 && column >= 0 && lastRow <= bottom && lastColumn <= right;
  return fits ? { top: firstRow, bottom: lastRow, left: firstColumn, right: lastColumn } : undefined;
}

/** Number 0 means all of it. */
function part(first: number, last: number, number: number): readonly [number, number] {
  return number === 0 ? [first, last] : [first + number - 1, first + number - 1];
}
