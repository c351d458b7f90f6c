/**
 * One optional date, as a date cell (serial number) or text.
 * Left out it is undefined; a reference to a blank cell is refused, because a date was clearly meant.
 */
import { type Failure, type Place } from "../../core";
import { readDate as dateOf } from "../../params";
import { isOmitted, RANGE_FAILURES, readRange, singleCell } from "./range";
import { accepted, filledCell, TEXT_FAILURES } from "./text";

export const DATE_FAILURES = [
  ...RANGE_FAILURES,
  ...TEXT_FAILURES,
  "single-cell-expected",
  "date-unreadable",
  "ambiguous-date",
] as const satisfies readonly Failure["code"][];

/** @returns ISO date @throws FailureError of DATE_FAILURES */
export function readDate(argument: unknown, parameter: string, address: unknown): string | undefined {
  if (isOmitted(argument)) return undefined;
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  const at = (): Place => place;
  return accepted(dateOf(filledCell(cell, at, true)), at);
}
