/** The sentence about what a question would change, in both languages. */
import { type ScanFinding } from "../migration";
import { type Language } from "./language";
import { formatNumber } from "./numbers";

/** Digits that say how large a change is. */
const DIGITS = 6;

/** What the end of the chain that changes most would become. */
export function changed(moved: NonNullable<ScanFinding["moved"]>, language: Language): string {
  const { sheet, cell, before, after } = moved;
  const number = (value: number): string => formatNumber(Number(value.toPrecision(DIGITS)), language);
  const share = before === 0 ? undefined : (100 * (after - before)) / Math.abs(before);
  const percent =
    share === undefined || Math.abs(share) >= 1e6
      ? ""
      : ` (${share > 0 ? "+" : ""}${formatNumber(Number(share.toPrecision(3)), language)}%)`;
  const place = `${sheet}!${cell}`;
  return language === "nl"
    ? `Met wat verwacht wordt gaat ${place} van ${number(before)} naar ${number(after)}${percent}.`
    : `With what is expected ${place} goes from ${number(before)} to ${number(after)}${percent}.`;
}
