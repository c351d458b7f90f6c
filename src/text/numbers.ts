/**
 * Numbers as people read them: 12.345,6 in Dutch and 12,345.6 in English.
 * Method: by hand, because locale data differs per engine and the same file must read the same everywhere.
 */
import { roundTo } from "../core";
import { type Language } from "./language";

const MARKS = {
  nl: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
} as const;

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/**
 * A number as text.
 * @param decimals how many; without it as many as the number has
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const { decimal, group } = MARKS[language];
  const size = Math.abs(value);
  const plain =
    decimals === undefined || size >= 1e15
      ? String(size)
      : roundTo(size, Number(`1e${-decimals}`)).toFixed(decimals);
  const [number = "", exponent] = plain.split("e");
  const [whole = "", fraction] = number.split(".");
  const sign = value < 0 && Number(plain) !== 0 ? "-" : "";
  const tail = fraction === undefined ? "" : decimal + fraction;
  return (
    sign + grouped(whole, group) + tail + (exponent === undefined ? "" : `e${exponent.replace("+", "")}`)
  );
}

/** "a, b en c" */
export function formatList(items: readonly string[], language: Language): string {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "nl" ? "en" : "and"} ${last}`;
}
