/**
 * Rounding for reports: to the nearest multiple of a step, half away from zero, after 15 significant digits as Excel.
 * Method: value and step as decimals in integers of any size, so that nothing is rounded but what is asked.
 * Source: Microsoft Learn, "Floating-point arithmetic may give inaccurate results in Excel" (15 digits) and "ROUND".
 */
import { fail } from "./failure";

/** Digits that Excel keeps of a number. */
const EXCEL_DIGITS = 15;

/** coefficient × 10^exponent, 0 or more. */
interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

function decimalOf(text: string): Decimal {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** The coefficients of both on the finer of their two scales. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (each: Decimal): bigint => each.coefficient * 10n ** BigInt(each.exponent - exponent);
  return [scaled(a), scaled(b)];
}

/**
 * The digits of a number that count: 15, or all of them when the step is finer than the fifteenth, because cutting
 * them would then change more than the step does.
 */
function digitsOf(size: number, step: Decimal): Decimal {
  const fifteen = decimalOf(size.toPrecision(EXCEL_DIGITS));
  const [unit, by] = aligned({ coefficient: 1n, exponent: fifteen.exponent }, step);
  return unit > by ? decimalOf(String(size)) : fifteen;
}

function roundDecimal(size: number, step: Decimal): number {
  const [value, by] = aligned(digitsOf(size, step), step);
  const count = (2n * value + by) / (2n * by);
  return Number(`${count * step.coefficient}e${step.exponent}`);
}

/** Infinity when the multiple, or the number of steps in it, is beyond a double. */
function roundSize(size: number, step: number): number {
  const digits = step.toPrecision(EXCEL_DIGITS);
  if (Number(digits) === step) return roundDecimal(size, decimalOf(digits));
  // No decimal of 15 digits, such as 1/3: its multiples are those of the double.
  const count = size / step;
  return Number.isFinite(count) ? roundDecimal(count, { coefficient: 1n, exponent: 0 }) * step : count;
}

/**
 * @param value any finite number
 * @param step more than 0, in the unit of the value, e.g. 10 or 0.01
 * @returns the multiple of the step nearest to the value, the one farther from 0 when two are; never −0
 * @throws FailureError not-finite, not-positive, numeric-range
 */
export function roundTo(value: number, step: number): number {
  if (!Number.isFinite(value)) fail({ code: "not-finite", place: { field: "value" }, value });
  if (!Number.isFinite(step)) fail({ code: "not-finite", place: { field: "step" }, value: step });
  if (step <= 0) fail({ code: "not-positive", place: { field: "step" }, value: step });
  const size = roundSize(Math.abs(value), step);
  if (!Number.isFinite(size)) fail({ code: "numeric-range", place: { field: "value" }, value });
  return value < 0 && size !== 0 ? -size : size;
}
