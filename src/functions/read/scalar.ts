/**
 * One number: an optional share between 0 and 1, an optional whole number, or a required step above 0.
 * Left out it is the default; a reference to a blank cell is refused, because a value was clearly meant.
 */
import { fail, type Failure, type Place } from "../../core";
import { isBlank } from "../../params";
import { CELL_FAILURES, isOmitted, numberIn, RANGE_FAILURES, readRange, singleCell } from "./range";

export interface Scalar {
  readonly value: number;
  readonly place: Place;
}

const SCALAR_FAILURES = [...RANGE_FAILURES, ...CELL_FAILURES, "single-cell-expected"] as const;
export const SHARE_FAILURES = [
  ...SCALAR_FAILURES,
  "probability-open",
] as const satisfies readonly Failure["code"][];
export const COUNT_FAILURES = [
  ...SCALAR_FAILURES,
  "not-an-integer",
  "out-of-range",
] as const satisfies readonly Failure["code"][];
export const STEP_FAILURES = [
  ...SCALAR_FAILURES,
  "not-positive",
] as const satisfies readonly Failure["code"][];

function readScalar(argument: unknown, parameter: string, address: unknown, preset: number): Scalar {
  if (isOmitted(argument)) return { value: preset, place: { parameter } };
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  if (isBlank(cell)) fail({ code: "blank-cell", place, mayBeOmitted: true });
  return { value: numberIn(cell, () => place), place };
}

/** A share strictly between 0 and 1. @throws FailureError of SHARE_FAILURES */
export function readShare(argument: unknown, parameter: string, address: unknown, preset: number): Scalar {
  const scalar = readScalar(argument, parameter, address, preset);
  const { value, place } = scalar;
  if (value <= 0 || value >= 1) fail({ code: "probability-open", place, value });
  return scalar;
}

/** A whole number within limits. @throws FailureError of COUNT_FAILURES */
export function readCount(
  argument: unknown,
  parameter: string,
  address: unknown,
  limits: { readonly preset: number; readonly minimum: number; readonly maximum: number },
): Scalar {
  const scalar = readScalar(argument, parameter, address, limits.preset);
  const { value, place } = scalar;
  if (!Number.isInteger(value)) fail({ code: "not-an-integer", place, value });
  if (value < limits.minimum || value > limits.maximum) {
    fail({ code: "out-of-range", place, value, minimum: limits.minimum, maximum: limits.maximum });
  }
  return scalar;
}

/** A number above 0 that must be given. @throws FailureError of STEP_FAILURES */
export function readStep(argument: unknown, parameter: string, address: unknown): Scalar {
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  const value = numberIn(cell, () => place);
  return value > 0 ? { value, place } : fail({ code: "not-positive", place, value });
}
