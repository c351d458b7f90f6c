/**
 * The periods that a look-up asks for: years as numbers or text, months as text "2026-03".
 * Blank or left out asks for what holds in all periods, as a blank year does in the table.
 */
import { type Failure } from "../../core";
import { isBlank, readPeriod } from "../../params";
import { type Asked, askedOf } from "./asked";
import { isOmitted, RANGE_FAILURES, readRange } from "./range";
import { accepted, filledCell } from "./text";

export const PERIODS_FAILURES = [
  ...RANGE_FAILURES,
  "error-cell",
  "not-a-text",
  "period-unreadable",
  "period-date",
  "year-range",
] as const satisfies readonly Failure["code"][];

/** @throws FailureError of PERIODS_FAILURES */
export function readPeriods(argument: unknown, parameter: string, address: unknown): Asked {
  return askedOf(readRange(isOmitted(argument) ? "" : argument, parameter, address), (cell, place) =>
    isBlank(cell) ? "" : accepted(readPeriod(filledCell(cell, place)), place),
  );
}
