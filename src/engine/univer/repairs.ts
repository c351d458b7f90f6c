/**
 * Functions of the calculation engine (Univer 0.25.1) that give wrong results, put right. Found by calculating 294
 * formulas with the engine and with LibreOffice 7.4.
 */
import {
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { replaceNumbers } from "./elementwise";
import { repairNormal } from "./normal-repairs";
import { repairSearches } from "./search-repairs";
import { repairTexts } from "./text-repairs";
import { asArray, copyOf } from "./values";

export function repairFunctions(service: IFunctionService): void {
  const [sort, edate, endOfMonth] = ["SORT", "EDATE", "EOMONTH"].map((name) => service.getExecutor(name));
  if (sort) repairSort(sort);
  if (edate && endOfMonth) repairEdate(edate, endOfMonth);
  repairNormal(service);
  repairTexts(service);
  repairSearches(service);
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
  replaceNumbers(edate, (date, args) => earliest(date, endOfMonth.calculate(...args) as BaseValueObject));
}

function earliest(date: BaseValueObject, limit: BaseValueObject): BaseValueObject {
  if (!date.isNumber() || !limit.isNumber()) return date;
  const [value, last] = [Number(date.getValue()), Number(limit.getValue())];
  return value > last ? NumberValueObject.create(last, date.getPattern()) : date;
}
