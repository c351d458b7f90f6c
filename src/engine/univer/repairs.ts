/**
 * Two functions of the calculation engine (Univer 0.25.1) that give wrong results, put right. Found by calculating 294
 * formulas with the engine and with LibreOffice 7.4.
 */
import {
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { asArray, copyOf } from "./values";

export function repairFunctions(service: IFunctionService): void {
  const [sort, edate, endOfMonth] = ["SORT", "EDATE", "EOMONTH"].map((name) => service.getExecutor(name));
  if (sort) repairSort(sort);
  if (edate && endOfMonth) repairEdate(edate, endOfMonth);
}

/** SORT sorts the shared copy of a range in place: other formulas over it would see it sorted. */
function repairSort(sort: BaseFunction): void {
  const original = sort.calculate.bind(sort);
  sort.calculate = (...[range, ...rest]: BaseValueObject[]) => {
    const array = asArray(range);
    return original(...(array ? [copyOf(array)] : range ? [range] : []), ...rest);
  };
}

/** EDATE(31 January; 1) runs into March: the last day of the month that is meant is the limit. */
function repairEdate(edate: BaseFunction, endOfMonth: BaseFunction): void {
  const original = edate.calculate.bind(edate);
  edate.calculate = (...args: BaseValueObject[]) => {
    const result = original(...args);
    const array = asArray(result);
    if (!array) return result;
    const dates = copyOf(array);
    dates.getArrayValue().forEach((row, r) => {
      row.forEach((date, c) => {
        const limit = endOfMonth.calculate(...args.map((arg) => elementOf(arg, r, c))) as BaseValueObject;
        if (date) dates.set(r, c, earliest(date, limit));
      });
    });
    return dates;
  };
}

/** One argument of an element of the result: a single row or column serves all. */
function elementOf(argument: BaseValueObject, row: number, column: number): BaseValueObject {
  const array = asArray(argument);
  if (!array) return argument;
  const cell = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return cell ?? NumberValueObject.create(0);
}

function earliest(date: BaseValueObject, limit: BaseValueObject): BaseValueObject {
  if (!date.isNumber() || !limit.isNumber()) return date;
  const [value, last] = [Number(date.getValue()), Number(limit.getValue())];
  return value > last ? NumberValueObject.create(last, date.getPattern()) : date;
}
