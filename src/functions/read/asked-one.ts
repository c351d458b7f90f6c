/** One indicator, parameter or period that a call is about; each must be given. */
import { type Failure, type Place } from "../../core";
import { readPeriod } from "../../params";
import { type Listed } from "./lists";
import { RANGE_FAILURES, readRange, singleCell } from "./range";
import { accepted, filledCell, TEXT_FAILURES, textIn } from "./text";

export const ONE_NAME_FAILURES = [
  ...RANGE_FAILURES,
  ...TEXT_FAILURES,
  "single-cell-expected",
] as const satisfies readonly Failure["code"][];
export const ONE_PERIOD_FAILURES = [
  ...ONE_NAME_FAILURES,
  "period-unreadable",
  "period-date",
  "year-range",
] as const satisfies readonly Failure["code"][];

/** An id. @throws FailureError of ONE_NAME_FAILURES */
export function readOneName(argument: unknown, parameter: string, address: unknown): Listed<string> {
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  return { value: textIn(cell, () => place), place };
}

/** "2028" or "2028-03". @throws FailureError of ONE_PERIOD_FAILURES */
export function readOnePeriod(argument: unknown, parameter: string, address: unknown): Listed<string> {
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  const at = (): Place => place;
  return { value: accepted(readPeriod(filledCell(cell, at)), at), place };
}
