/** Dates as Excel counts them, in days. Source: Microsoft Support, DATE, EDATE, EOMONTH, YEAR, MONTH and DAY. */
import { type Evaluator, type FunctionTable } from "./table";
import { matrixValue, plainNumber, rowsOf, scalarValue, type Value } from "./value";

/** Days from 1899-12-30, as Excel counts, to 1970-01-01. */
const UNIX = 25_569;
const DAY = 86_400_000;

export function dayOf(days: number): Date {
  return new Date((days - UNIX) * DAY);
}

function dateParts(call: Evaluator, step: (date: Date) => number): Value {
  const rows = rowsOf(call.value(0), call.context);
  return matrixValue(rows.map((row) => row.map((each) => step(dayOf(plainNumber(each, call.context))))));
}

function date(call: Evaluator): Value {
  const [year = 0, month = 1, day = 1] = [0, 1, 2].map((i) => plainNumber(call.scalar(i), call.context));
  return scalarValue(Date.UTC(year, month - 1, day) / DAY + UNIX);
}

/** The same day some months on, or the last day of that month. */
function monthsOn(call: Evaluator, last: boolean): Value {
  const start = dayOf(plainNumber(call.scalar(0), call.context));
  const months = Math.trunc(plainNumber(call.scalar(1), call.context));
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const end = Date.UTC(year, month + 1, 0);
  const same = Math.min(Date.UTC(year, month, start.getUTCDate()), end);
  return scalarValue((last ? end : same) / DAY + UNIX);
}

export const DATES: FunctionTable = new Map([
  ["YEAR", (call) => dateParts(call, (day) => day.getUTCFullYear())],
  ["MONTH", (call) => dateParts(call, (day) => day.getUTCMonth() + 1)],
  ["DAY", (call) => dateParts(call, (day) => day.getUTCDate())],
  ["DATE", date],
  ["EDATE", (call) => monthsOn(call, false)],
  ["EOMONTH", (call) => monthsOn(call, true)],
]);
