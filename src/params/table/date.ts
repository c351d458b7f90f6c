/**
 * Dates as they come from cells, into ISO "2026-01-09".
 * Read are ISO text, the Dutch order with dashes "9-1-2026" (day, month, year), and Excel's serial number. With slashes
 * the day must tell itself from the month, because "9/1/2026" is January in Dutch and September in American English.
 * Source of serial numbers: ECMA-376-1 §18.17.4.1, 1900 date base; 61 is 1 March 1900.
 * @assumption A-27
 */
import { isBlank, shown } from "../cell";
import { type ReadText } from "./finding";

/** Serial number of 1 January 1980 and of 31 December 2200: no data of a forecast lies outside. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 109_939;
/** Days from 30 December 1899, where the serial numbers of dates after February 1900 start, to 1 January 1970. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** ISO date of a serial number; the time of day is dropped. Undefined outside 1980–2200. */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL)) return undefined;
  return new Date((day - EPOCH) * DAY_MS).toISOString().slice(0, 10);
}

/** ISO date if the day exists and lies in 1980–2200. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? dateOfSerial(date.getTime() / DAY_MS + EPOCH) : undefined;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const numbers = (found: RegExpExecArray): readonly [number, number, number] => [
  Number(found[1]),
  Number(found[2]),
  Number(found[3]),
];

export function readDate(cell: unknown): ReadText {
  if (isBlank(cell)) return { ok: true, text: "" };
  if (typeof cell === "number") return result(dateOfSerial(cell), String(cell));
  if (typeof cell !== "string") return { ok: false, cause: { code: "not-a-text", value: shown(cell) } };
  return cell.trim() === "" ? { ok: true, text: "" } : readText(cell.trim());
}

function readText(text: string): ReadText {
  const iso = ISO.exec(text);
  if (iso) {
    const [year, month, day] = numbers(iso);
    return result(isoDate(year, month, day), text);
  }
  const found = DUTCH.exec(text) ?? SLASHES.exec(text);
  if (!found) return result(undefined, text);
  const [first, second, year] = numbers(found);
  const dayFirst = isoDate(year, second, first);
  const monthFirst = text.includes("/") ? isoDate(year, first, second) : undefined;
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return result(dayFirst, text);
  return { ok: false, cause: { code: "ambiguous-date", value: text, dates: [dayFirst, monthFirst] } };
}

function result(date: string | undefined, value: string): ReadText {
  return date === undefined
    ? { ok: false, cause: { code: "date-unreadable", value } }
    : { ok: true, text: date };
}
