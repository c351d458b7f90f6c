/**
 * Lists that a call asks about: chosen names, and numbers such as chances, each with its place.
 * A blank cell among chosen names keeps its row, so that a column with blank rows between sections can be passed.
 */
import { fail, type Failure, type Place } from "../../core";
import { isBlank } from "../../params";
import { CELL_FAILURES, filledRows, isOmitted, numberIn, placeAt, RANGE_FAILURES, readRange } from "./range";
import { TEXT_FAILURES, textIn } from "./text";

export interface Listed<T> {
  readonly value: T;
  readonly place: Place;
}

export const CHOICE_FAILURES = [...RANGE_FAILURES, ...TEXT_FAILURES] as const;
export const NUMBER_LIST_FAILURES = [...RANGE_FAILURES, ...CELL_FAILURES] as const;
export const CHANCE_LIST_FAILURES = [
  ...NUMBER_LIST_FAILURES,
  "probability-open",
] as const satisfies readonly Failure["code"][];

/** Cell by cell, rows first, up to the last row that holds something. */
function listed<T>(
  argument: unknown,
  parameter: string,
  address: unknown,
  read: (cell: unknown, place: () => Place) => T,
): readonly Listed<T>[] {
  const range = readRange(argument, parameter, address);
  const rows = range.cells.slice(0, filledRows(range));
  if (rows.length === 0) fail({ code: "empty-range", place: { parameter } });
  return rows.flatMap((row, r) =>
    Array.from(row, (cell, c) => ({
      value: read(cell, () => placeAt(range, r, c)),
      place: placeAt(range, r, c),
    })),
  );
}

/** "" for a blank cell; undefined when left out. @throws FailureError of CHOICE_FAILURES */
export function readChoice(
  argument: unknown,
  parameter: string,
  address: unknown,
): readonly Listed<string>[] | undefined {
  if (isOmitted(argument)) return undefined;
  return listed(argument, parameter, address, (cell, place) => (isBlank(cell) ? "" : textIn(cell, place)));
}

/** Numbers that must be given. @throws FailureError of NUMBER_LIST_FAILURES */
export function readNumberList(
  argument: unknown,
  parameter: string,
  address: unknown,
): readonly Listed<number>[] {
  return listed(argument, parameter, address, numberIn);
}

/** Undefined when left out. @throws FailureError of CHANCE_LIST_FAILURES */
export function readChanceList(
  argument: unknown,
  parameter: string,
  address: unknown,
): readonly Listed<number>[] | undefined {
  if (isOmitted(argument)) return undefined;
  const found = readNumberList(argument, parameter, address);
  for (const { value, place } of found) {
    if (value <= 0 || value >= 1) fail({ code: "probability-open", place, value });
  }
  return found;
}
