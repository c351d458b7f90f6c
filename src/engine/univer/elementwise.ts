/**
 * Puts a function of the calculation engine right element by element: the engine keeps deciding shapes and errors, and
 * only its numbers are replaced.
 */
import { type BaseFunction, type BaseValueObject, NumberValueObject } from "@univerjs/engine-formula";
import { asArray, copyOf } from "./values";

/** @param better the right value for one number of the result, given that element of every argument */
export function replaceNumbers(
  executor: BaseFunction,
  better: (result: BaseValueObject, args: readonly BaseValueObject[]) => BaseValueObject,
): void {
  const original = executor.calculate.bind(executor);
  executor.calculate = (...args: BaseValueObject[]) => {
    const result = original(...args);
    const at = (row: number, column: number): readonly BaseValueObject[] =>
      args.map((arg) => elementOf(arg, row, column));
    const array = asArray(result);
    if (!array) return isNumber(result) ? better(result as BaseValueObject, at(0, 0)) : result;
    const copy = copyOf(array);
    copy.getArrayValue().forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.isNumber()) copy.set(row, column, better(cell, at(row, column)));
      });
    });
    return copy;
  };
}

function isNumber(result: unknown): boolean {
  return (result as Partial<BaseValueObject>).isNumber?.() === true;
}

/** One argument of an element of the result: a single row or column serves all. */
function elementOf(argument: BaseValueObject, row: number, column: number): BaseValueObject {
  const array = asArray(argument);
  if (!array) return argument;
  const cell = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return cell ?? NumberValueObject.create(0);
}
