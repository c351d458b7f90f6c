/**
 * One optional text, such as the name of a scenario.
 * Left out it is ""; a reference to a blank cell is refused, because a text was clearly meant.
 */
import { fail, type Failure, type Place } from "../../core";
import { errorOf, isBlank, type ReadText, shown } from "../../params";
import { isOmitted, RANGE_FAILURES, readRange, singleCell } from "./range";

export const TEXT_FAILURES = [
  "blank-cell",
  "error-cell",
  "not-a-text",
] as const satisfies readonly Failure["code"][];
export const NAME_FAILURES = [
  ...RANGE_FAILURES,
  ...TEXT_FAILURES,
  "single-cell-expected",
] as const satisfies readonly Failure["code"][];

/** What a cell holds when it is neither blank nor an error. @throws FailureError blank-cell, error-cell */
export function filledCell(cell: unknown, place: () => Place, mayBeOmitted = false): unknown {
  if (isBlank(cell)) {
    fail({ code: "blank-cell", place: place(), ...(mayBeOmitted ? { mayBeOmitted } : {}) });
  }
  const error = errorOf(cell);
  return error === undefined ? cell : fail({ code: "error-cell", place: place(), value: error });
}

/** A text without spaces around it, and not of spaces only. @throws FailureError of TEXT_FAILURES */
export function textIn(cell: unknown, place: () => Place, mayBeOmitted = false): string {
  const text = typeof cell === "string" ? cell.trim() : cell;
  const filled = filledCell(text, place, mayBeOmitted);
  return typeof filled === "string"
    ? filled
    : fail({ code: "not-a-text", place: place(), value: shown(cell) });
}

/** What the parameters layer made of a cell. @throws FailureError of its cause, at the place */
export function accepted(read: ReadText, place: () => Place): string {
  return read.ok ? read.text : fail({ ...read.cause, place: place() });
}

/** @throws FailureError of NAME_FAILURES */
export function readName(argument: unknown, parameter: string, address: unknown): string {
  if (isOmitted(argument)) return "";
  const { cell, place } = singleCell(readRange(argument, parameter, address));
  return textIn(cell, () => place, true);
}
