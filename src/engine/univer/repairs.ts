/**
 * Functions of the calculation engine (Univer 0.25.1) that give wrong results, put right. Found by calculating 294
 * formulas with the engine and with LibreOffice 7.4.
 */
import { type BaseFunction, type BaseValueObject, type IFunctionService } from "@univerjs/engine-formula";
import { repairDates } from "./date-repairs";
import { repairEmptyTexts } from "./empty-texts";
import { repairLogic } from "./logical-repairs";
import { repairNormal } from "./normal-repairs";
import { repairSearches } from "./search-repairs";
import { repairTexts } from "./text-repairs";
import { asArray, copyOf } from "./values";

export function repairFunctions(service: IFunctionService): void {
  const sort = service.getExecutor("SORT");
  if (sort) repairSort(sort);
  repairDates(service);
  repairLogic(service);
  repairEmptyTexts();
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
