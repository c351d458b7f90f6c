/**
 * Chances in words: 8,7%, and about 1 in 11. Never 0% or 100% for what can happen or fail; never a false "1 in 1".
 */
import { formatNumber, type Language } from "../../text";

/** Below this chance, and above its complement, only that is said. */
const SMALLEST = 1e-6;
const SMALLEST_PERCENT = 1e-4;
/** Percentages get this many significant digits near 0 and 100. */
const DIGITS = 2;
const MOST_DECIMALS = 12;
/** Hides that 0.07 × 100 is not 7. */
const GIVEN_DIGITS = 12;

const BEYOND = {
  nl: { less: "minder dan", more: "meer dan", about: "ongeveer", of: "op" },
  en: { less: "less than", more: "more than", about: "about", of: "in" },
} as const;

/** Decimals that show this share of 1 as a percentage: one, or more when it is smaller than that shows. */
const decimalsFor = (share: number): number =>
  share >= 0.001 || share === 0 ? 1 : DIGITS - 1 - Math.floor(Math.log10(share * 100));

const trimmed = (percent: number, decimals: number, language: Language): string =>
  `${formatNumber(Number(percent.toFixed(decimals)), language)}%`;

/** @param chance 0..1, calculated: a tail may be too small for a number, so that 0 and 1 are said as their bounds */
export function chanceText(chance: number, language: Language): string {
  const words = BEYOND[language];
  if (chance < SMALLEST) return `${words.less} ${formatNumber(SMALLEST_PERCENT, language)}%`;
  if (1 - chance < SMALLEST) return `${words.more} ${formatNumber(100 - SMALLEST_PERCENT, language)}%`;
  return trimmed(chance * 100, decimalsFor(Math.min(chance, 1 - chance)), language);
}

/** A chance that somebody gave, as it is. */
export const givenChance = (chance: number, language: Language): string =>
  `${formatNumber(Number((chance * 100).toPrecision(GIVEN_DIGITS)), language)}%`;

/** The percentage alone, with one digit more, to type on in; never 0 or 100 for what can happen or fail. */
export function percentText(chance: number, language: Language): string {
  const decimals = Math.min(MOST_DECIMALS, decimalsFor(Math.min(chance, 1 - chance)) + 1);
  return formatNumber(Number((chance * 100).toFixed(decimals)), language);
}

/** The chance as "about 1 in 11", "about 7 in 10" or "about 19 in 20"; "" where that says nothing. */
export function oddsText(chance: number, language: Language): string {
  const { about, of } = BEYOND[language];
  const said = (part: number, whole: number): string =>
    `${about} ${formatNumber(part, language)} ${of} ${formatNumber(whole, language)}`;
  if (chance < SMALLEST || 1 - chance < SMALLEST) return "";
  const tenths = Math.round(chance * 10);
  if (chance < 0.35) return said(1, twoDigits(1 / chance));
  if (chance <= 0.95) return tenths === 5 ? said(1, 2) : said(Math.min(tenths, 9), 10);
  const whole = twoDigits(1 / (1 - chance));
  return said(whole - 1, whole);
}

/** Whole, and beyond 100 with two digits that mean something. */
function twoDigits(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
