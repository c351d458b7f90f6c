/**
 * Texts where a truth value belongs: only TRUE and FALSE are read as one, any other text is #VALUE!, also the empty one.
 * The engine takes a text in IF for true, an empty one there and in NOT for false, and skips it in AND, OR and XOR.
 * Texts in ranges are skipped there by Excel too. Source: Microsoft Support, "IF", "NOT" and "AND function".
 */
import {
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { asArray, cellsOf, copyOf, errorObject } from "./values";

export function repairLogic(service: IFunctionService): void {
  for (const name of ["IF", "NOT"]) {
    const executor = service.getExecutor(name);
    if (executor) replaceArguments(executor, ([test, ...rest]) => (test ? [asTruth(test), ...rest] : []));
  }
  for (const name of ["AND", "OR", "XOR"]) {
    const executor = service.getExecutor(name);
    if (executor)
      replaceArguments(executor, (args) => args.map((each) => (asArray(each) ? each : truthOf(each))));
  }
}

function replaceArguments(
  executor: BaseFunction,
  better: (args: readonly BaseValueObject[]) => BaseValueObject[],
): void {
  const original = executor.calculate.bind(executor);
  executor.calculate = (...args: BaseValueObject[]) => original(...better(args));
}

function asTruth(test: BaseValueObject): BaseValueObject {
  const array = asArray(test);
  if (!array) return truthOf(test);
  // Without texts the array itself: the engine empties it after use and yet knows it again by the same formula text.
  if (!array.getArrayValue().some((cells) => cells.some((cell) => cell?.isString()))) return test;
  const copy = copyOf(array);
  cellsOf(array).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.isString()) copy.set(row, column, truthOf(cell));
    });
  });
  return copy;
}

function truthOf(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const text = String(value.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE"
    ? BooleanValueObject.create(text === "TRUE")
    : errorObject("#VALUE!");
}
