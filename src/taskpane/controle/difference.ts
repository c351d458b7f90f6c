/** One outcome before and after, as a sentence: with as many decimals as the difference needs to be seen. */
import { type Difference, type OutcomeValue } from "../../functions/outcomes";
import { formatNumber, type Language } from "../../text";
import { type CompareText } from "./compare-text";

/** Digits of a difference that say enough. */
const DIGITS = 2;
/** More decimals than a number of this size holds say nothing. */
const MOST_DECIMALS = 15;
const LONGEST = 60;

/** "30.269 → 30.271 (+2; +0,0066%)" */
export function differenceText(
  { before, after, absolute, relative }: Difference,
  language: Language,
  text: CompareText,
): string {
  const decimals = absolute === undefined ? undefined : decimalsFor(absolute);
  const [was, is] = [before, after].map((value) => shown(value, decimals, language, text));
  const change = `${String(was)} → ${String(is)}`;
  if (absolute === undefined) return change;
  const signed = `${absolute < 0 ? "−" : "+"}${formatNumber(Math.abs(absolute), language, decimals)}`;
  return `${change} (${text.change(signed, relative === undefined ? "" : share(relative, language))})`;
}

function decimalsFor(difference: number): number {
  const exponent = Math.floor(Math.log10(Math.abs(difference)));
  return Math.min(MOST_DECIMALS, Math.max(0, DIGITS - 1 - exponent));
}

function share(relative: number, language: Language): string {
  const size = Number((Math.abs(relative) * 100).toPrecision(DIGITS));
  return `${relative < 0 ? "−" : "+"}${formatNumber(size, language)}%`;
}

function shown(
  value: OutcomeValue,
  decimals: number | undefined,
  language: Language,
  text: CompareText,
): string {
  if (value === null || value === "") return text.blank;
  if (typeof value === "number") return formatNumber(value, language, decimals);
  const plain = typeof value === "object" ? value.error : String(value);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
