/**
 * Text into a number, or why not. "0,62", "0.62", "1.234,5", "12.345.678" and "62%" mean one thing; "1.234" means two
 * and is refused, unless the file says what its decimal mark is.
 * Method: a closed grammar; the digits go to `Number` unchanged, a percentage as an exponent, so nothing is rounded twice.
 * @assumption A-26
 */
import { type Cause } from "./finding";

export type DecimalMark = "comma" | "point";

export type TextNumber =
  /** `mark` is the decimal mark that the text shows, if it shows one. */
  | { readonly ok: true; readonly number: number; readonly mark?: DecimalMark }
  | { readonly ok: false; readonly cause: Cause };

/** Longer text is no number. */
const LONGEST = 60;
/** Sign, digits with separators, exponent, percent sign. */
const SHAPE = /^([-+\u2212]?)([\d.,\s]*\d)(?:e([-+]?\d{1,3}))?\s*(%?)$/iu;
const CHARACTER: Readonly<Record<DecimalMark, string>> = { comma: ",", point: "." };
const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { comma: "point", point: "comma" };

/** The plain digits of a body read with one decimal mark; undefined when it cannot be read so. */
function digitsOf(body: string, mark: DecimalMark, mayGroup: boolean): string | undefined {
  const parts = body.split(CHARACTER[mark]);
  if (parts.length > 2) return undefined;
  const [whole = "", fraction] = parts;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  if (!/^\d*$/.test(whole) && !(mayGroup && wellGrouped(whole, CHARACTER[OTHER[mark]]))) return undefined;
  const digits = whole.replace(/\D/gu, "");
  return fraction === undefined ? digits : `${digits === "" ? "0" : digits}.${fraction}`;
}

/** Groups of three after the first; the first may not start with 0, as in 0.123. */
function wellGrouped(whole: string, group: string): boolean {
  const separator = whole.includes(group) ? group : " ";
  const [first = "", ...rest] = whole.replace(/\s/gu, " ").split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((digits) => /^\d{3}$/.test(digits));
}

/** The digits with their sign, exponent and percent sign. */
function scaled(shape: readonly (string | undefined)[], digits: string): number {
  const [, sign = "", , exponent = "0", percent = ""] = shape;
  const size = Number(`${digits}e${Number(exponent) - (percent === "" ? 0 : 2)}`);
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}

function refused(cause: Cause): TextNumber {
  return { ok: false, cause };
}

/** @param declared decimal mark of the file that the text comes from, when it is known */
export function readTextNumber(text: string, declared?: DecimalMark): TextNumber {
  const shape = text.length > LONGEST ? null : SHAPE.exec(text.trim());
  if (!shape) return refused({ code: "not-a-number", value: text });
  const [, , body = "", exponent] = shape;
  const comma = digitsOf(body, "comma", exponent === undefined);
  const point = digitsOf(body, "point", exponent === undefined);
  if (comma === undefined && point === undefined) return refused({ code: "not-a-number", value: text });
  if (declared === undefined) return undeclared(text, shape, comma, point);
  const digits = declared === "comma" ? comma : point;
  if (digits === undefined) return refused({ code: "decimal-mark", value: text, mark: declared });
  return finiteNumber(scaled(shape, digits));
}

/** Both readings, or the only one that there is. */
function undeclared(
  text: string,
  shape: RegExpExecArray,
  comma: string | undefined,
  point: string | undefined,
): TextNumber {
  if (comma === undefined) return finiteNumber(scaled(shape, point ?? ""), "point");
  if (point === undefined) return finiteNumber(scaled(shape, comma), "comma");
  if (comma === point) return finiteNumber(scaled(shape, comma));
  const readings = { comma: scaled(shape, comma), point: scaled(shape, point) };
  return refused({ code: "ambiguous-number", value: text, ...readings });
}

export function finiteNumber(number: number, mark?: DecimalMark): TextNumber {
  if (!Number.isFinite(number)) return refused({ code: "not-finite", value: number });
  return mark === undefined ? { ok: true, number } : { ok: true, number, mark };
}
