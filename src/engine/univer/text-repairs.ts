/**
 * Numbers in texts as Excel writes them: 15 significant digits, `1/3&""` is 0.333333333333333. The engine writes all
 * 17 digits in one function and 12 in another. Source: Microsoft, "Excel specifications and limits" (15 digits).
 */
import {
  type BaseFunction,
  type BaseValueObject,
  type IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import { asArray, copyOf } from "./values";

/** Arguments that each function reads as text, counted from 0; "all" also means every further one. */
const TEXTS: Readonly<Record<string, readonly number[] | "all">> = {
  CONCATENATE: "all",
  CONCAT: "all",
  TEXTJOIN: "all",
  LEN: [0],
  LEFT: [0],
  RIGHT: [0],
  MID: [0],
  TRIM: [0],
  UPPER: [0],
  LOWER: [0],
  REPT: [0],
  REPLACE: [0, 3],
  SUBSTITUTE: [0, 1, 2],
  FIND: [0, 1],
  SEARCH: [0, 1],
  EXACT: [0, 1],
};
const DIGITS = 15;
/** Longer than this, Excel writes an exponent. [characters] */
const LONGEST = 20;

export function repairTexts(service: IFunctionService): void {
  for (const [name, places] of Object.entries(TEXTS)) {
    const executor = service.getExecutor(name);
    if (executor) readNumbersAsText(executor, places);
  }
  const hyperlink = service.getExecutor("HYPERLINK");
  if (hyperlink) repairHyperlink(hyperlink);
}

function readNumbersAsText(executor: BaseFunction, places: readonly number[] | "all"): void {
  const original = executor.calculate.bind(executor);
  executor.calculate = (...args: BaseValueObject[]) =>
    original(...args.map((arg, i) => (places === "all" || places.includes(i) ? asText(arg) : arg)));
}

function asText(argument: BaseValueObject): BaseValueObject {
  const array = asArray(argument);
  if (!array) return textOf(argument);
  const copy = copyOf(array);
  array.getArrayValue().forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.isNumber()) copy.set(row, column, textOf(cell));
    });
  });
  return copy;
}

function textOf(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? StringValueObject.create(generalText(Number(value.getValue()))) : value;
}

/** A number as `&` writes it. */
export function generalText(value: number): string {
  const [digits = "", exponent = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const figures = digits.replace(".", "").replace(/0+$/, "") || "0";
  const power = Number(exponent);
  const sign = value < 0 ? "-" : "";
  const fixed = fixedText(figures, power);
  if (fixed.length <= LONGEST) return sign + fixed;
  const fraction = figures.length > 1 ? `.${figures.slice(1)}` : "";
  const size = String(Math.abs(power)).padStart(2, "0");
  return `${sign}${figures.charAt(0)}${fraction}E${power < 0 ? "-" : "+"}${size}`;
}

function fixedText(figures: string, power: number): string {
  if (power < 0) return `0.${"0".repeat(-power - 1)}${figures}`;
  const whole = figures.slice(0, power + 1).padEnd(power + 1, "0");
  const fraction = figures.slice(power + 1);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** The engine's result is a link for its own grid, which leaves the cell without a value. */
function repairHyperlink(hyperlink: BaseFunction): void {
  const original = hyperlink.calculate.bind(hyperlink);
  hyperlink.calculate = (...args: BaseValueObject[]) => {
    const result = original(...args) as BaseValueObject;
    return result.isString() ? StringValueObject.create(String(result.getValue())) : result;
  };
}
