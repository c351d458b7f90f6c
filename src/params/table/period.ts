/**
 * Periods: a year "2026", a month "2026-03", or "" for all. Source: issue "Step 2", part B.
 * A month typed into Excel becomes a date; that is refused with what it probably was, not guessed.
 */
import { isBlank, shown } from "../cell";
import { dateOfSerial } from "./date";
import { type Cause, type ReadText } from "./finding";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Serial numbers from 1954 on; below lie years and what is neither. */
const FIRST_SERIAL = 20_000;

const read = (text: string): ReadText => ({ ok: true, text });
const refused = (cause: Cause): ReadText => ({ ok: false, cause });

export function readPeriod(cell: unknown): ReadText {
  if (isBlank(cell)) return read("");
  if (typeof cell === "number") return readNumber(cell);
  if (typeof cell !== "string") return refused({ code: "not-a-text", value: shown(cell) });
  const text = cell.trim();
  if (text === "") return read("");
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!found) return refused({ code: "period-unreadable", value: text });
  return inRange(Number(found[1])) ? read(text) : outside(text);
}

function readNumber(value: number): ReadText {
  if (!Number.isInteger(value)) return refused({ code: "period-unreadable", value: String(value) });
  if (inRange(value)) return read(String(value));
  const date = value < FIRST_SERIAL ? undefined : dateOfSerial(value);
  if (date === undefined) return outside(String(value));
  return refused({ code: "period-date", value, month: date.slice(0, 7) });
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function outside(year: string): ReadText {
  return refused({ code: "year-range", year, minimum: FIRST_YEAR, maximum: LAST_YEAR });
}

/** The year of a year or month; "" for all periods. */
export function yearOf(period: string): string {
  return period.slice(0, 4);
}

export function isMonth(period: string): boolean {
  return period.length > 4;
}

export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
}

/** The period itself and all that contain it, narrowest first. */
export function containing(period: string): readonly string[] {
  if (period === "") return [""];
  return isMonth(period) ? [period, yearOf(period), ""] : [period, ""];
}
