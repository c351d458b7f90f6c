/**
 * What a look-up asks for: a rectangle of ids or periods, read once, with the place of each cell for messages.
 * Source: issue "Step 2", part D.
 */
import { fail, type Place } from "../../core";
import { filledRows, placeAt, RANGE_FAILURES, type Range, readRange } from "./range";
import { TEXT_FAILURES, textIn } from "./text";

export interface Asked {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
  /** Rows up to the last one that holds something. */
  readonly filled: number;
  /** "" below the filled rows. @param row 0-based */
  at(row: number, column: number): string;
  place(row: number, column: number): Place;
}

export const IDS_FAILURES = [...RANGE_FAILURES, ...TEXT_FAILURES] as const;

/** @param textOf reads one cell of the filled rows */
export function askedOf(range: Range, textOf: (cell: unknown, place: () => Place) => string): Asked {
  const { parameter, cells, columns } = range;
  const filled = filledRows(range);
  const place = (row: number, column: number): Place => placeAt(range, row, column);
  const texts = cells
    .slice(0, filled)
    .map((row, r) => Array.from(row, (cell, column) => textOf(cell, () => place(r, column))));
  return { parameter, rows: cells.length, columns, filled, at: (r, c) => texts[r]?.[c] ?? "", place };
}

/** Ids of parameters; blank only in rows at the end. @throws FailureError of IDS_FAILURES */
export function readIds(argument: unknown, parameter: string, address: unknown): Asked {
  const asked = askedOf(readRange(argument, parameter, address), textIn);
  return asked.filled === 0 ? fail({ code: "empty-range", place: { parameter } }) : asked;
}
