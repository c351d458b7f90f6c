/**
 * Dates as Excel counts them: day 1 is 1 January 1900 and day 60 is 29 February 1900, which never was. The engine gives
 * day 60 no place of its own, lets EDATE run into the next month, and forgets that DATE counts the year 1899 from 1900.
 * Source: Microsoft Learn, "Excel incorrectly assumes that the year 1900 is a leap year"; Microsoft Support, "DATE
 * function" (years 0 to 1899 are added to 1900).
 */
import {
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { replaceNumbers } from "./elementwise";
import { errorObject } from "./values";

const LEAP_DAY = 60;
const MS_PER_DAY = 86_400_000;
/** Day 0 for every date from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

export function repairDates(service: IFunctionService): void {
  const [date, day, edate, endOfMonth] = ["DATE", "DAY", "EDATE", "EOMONTH"].map((name) =>
    service.getExecutor(name),
  );
  if (date) replaceNumbers(date, (serial, args) => dateOf(serial, args));
  if (day)
    replaceNumbers(day, (found, [serial]) => (isLeapDay(serial) ? NumberValueObject.create(29) : found));
  if (endOfMonth)
    replaceNumbers(endOfMonth, (last) => (isDay(last, LEAP_DAY - 1) ? withSerial(last, LEAP_DAY) : last));
  if (edate && endOfMonth) repairEdate(edate, endOfMonth);
}

/** Only from or into a month before March 1900, and for the year 1899, does the engine count otherwise. */
function dateOf(serial: BaseValueObject, args: readonly BaseValueObject[]): BaseValueObject {
  const [given = NaN, month = NaN, day = NaN] = args.map((each) => Math.floor(Number(each.getValue())));
  const year = given < 1900 ? given + 1900 : given;
  const first = (Date.UTC(year, month - 1, 1) - EPOCH) / MS_PER_DAY;
  if (Number.isNaN(first + day) || (Math.min(first, first + day - 1) > LEAP_DAY && given !== 1899))
    return serial;
  const found = (first > LEAP_DAY ? first : first - 1) + day - 1;
  return found < 0 ? errorObject("#NUM!") : withSerial(serial, found);
}

/** EDATE(31 January; 1) runs into March: the last day of the month that is meant is the limit. */
function repairEdate(edate: BaseFunction, endOfMonth: BaseFunction): void {
  replaceNumbers(edate, (date, args) => {
    const [start] = args;
    // The engine takes day 60 for the 28th.
    const meant = isLeapDay(start) && date.isNumber() ? withSerial(date, Number(date.getValue()) + 1) : date;
    return earliest(meant, endOfMonth.calculate(...args) as BaseValueObject);
  });
}

function earliest(date: BaseValueObject, limit: BaseValueObject): BaseValueObject {
  if (!date.isNumber() || !limit.isNumber()) return date;
  const [value, last] = [Number(date.getValue()), Number(limit.getValue())];
  return value > last ? withSerial(date, last) : date;
}

function isLeapDay(value: BaseValueObject | undefined): boolean {
  return value !== undefined && isDay(value, LEAP_DAY);
}

function isDay(value: BaseValueObject, serial: number): boolean {
  return value.isNumber() && Math.floor(Number(value.getValue())) === serial;
}

function withSerial(like: BaseValueObject, serial: number): BaseValueObject {
  return NumberValueObject.create(serial, like.getPattern());
}
