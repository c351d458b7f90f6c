/**
 * Searching a sorted range: of equal values Excel finds the last, the engine the first. And an empty cell compared
 * with FALSE or "" is equal to it. Source: Microsoft Support, "MATCH function", "LOOKUP function"; LibreOffice 7.4 agrees.
 */
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import { asArray } from "./values";

/** The engine's `orderSearch` for the largest value that is not above the one looked for. */
const ASCENDING = 1;

export function repairSearches(service: IFunctionService): void {
  for (const name of ["MATCH", "LOOKUP", "VLOOKUP", "HLOOKUP"]) {
    const executor = service.getExecutor(name);
    if (executor) findLastEqual(executor);
  }
  const compare = service.getExecutor("COMPARE");
  if (compare) compareEmpty(compare);
}

/** The searches sit deep in the engine's arrays, so they are replaced for the time of the call. */
function findLastEqual(executor: BaseFunction): void {
  const original = executor.calculate.bind(executor);
  const arrays = ArrayValueObject.prototype;
  executor.calculate = (...args: BaseValueObject[]) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with the array it belongs to
    const { orderSearch, binarySearch } = arrays;
    arrays.orderSearch = function (this: ArrayValueObject, ...[value, type, ...rest]) {
      const found = orderSearch.call(this, value, type, ...rest);
      if (Number(type) !== ASCENDING || !found || !("row" in found)) return found;
      const isRow = this.getRowCount() === 1;
      const last = lastEqual(this, value, isRow ? found.column : found.row);
      return isRow ? { ...found, column: last } : { ...found, row: last };
    };
    arrays.binarySearch = function (this: ArrayValueObject, value, ...rest) {
      const found = binarySearch.call(this, value, ...rest);
      return found === undefined ? found : lastEqual(this, value, found);
    };
    try {
      return original(...args);
    } finally {
      Object.assign(arrays, { orderSearch, binarySearch });
    }
  };
}

/** Last of the equal values from a place in a row or column on, when the value there is the one looked for. */
function lastEqual(array: ArrayValueObject, value: BaseValueObject, start: number): number {
  const isRow = array.getRowCount() === 1;
  const isEqual = (index: number): boolean =>
    (isRow ? array.get(0, index) : array.get(index, 0))?.isEqual(value).getValue() === true;
  let last = start;
  if (isEqual(start)) while (isEqual(last + 1)) last++;
  return last;
}

function compareEmpty(compare: BaseFunction): void {
  const original = compare.calculate.bind(compare);
  compare.calculate = (...[left, right]: BaseValueObject[]) => {
    if (!left || !right) return original(...[left, right].filter((value) => value !== undefined));
    return original(likeOther(left, right), likeOther(right, left));
  };
}

function likeOther(value: BaseValueObject, other: BaseValueObject): BaseValueObject {
  if (!single(value).isNull()) return value;
  if (single(other).isBoolean()) return BooleanValueObject.create(false);
  return single(other).isString() ? StringValueObject.create("") : value;
}

function single(value: BaseValueObject): BaseValueObject {
  const array = asArray(value);
  const isOne = array?.getRowCount() === 1 && array.getColumnCount() === 1;
  return (isOne ? array.get(0, 0) : undefined) ?? value;
}
