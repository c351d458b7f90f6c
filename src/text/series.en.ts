/** Sentences about series of one number per period in English. */
import { type SeriesFailureDetails } from "../core";
import { formatNumber } from "./numbers";
import { type SentencesOf } from "./sentences";

const number = (value: number): string => formatNumber(value, "en");
const SUM_DIGITS = 12;

/** A percentage typed without its sign. */
function percent(value: number): string {
  return value >= 2 && value <= 100 ? ` (${number(value)}% is ${number(value / 100)})` : "";
}

export const SERIES_EN: SentencesOf<keyof SeriesFailureDetails> = {
  "series-expected": ({ rows, columns }) =>
    `one row or one column fits here, not a range of ${number(rows)} × ${number(columns)} cells`,
  "negative-result": ({ result, period, value }) =>
    (result === "stock"
      ? `the stock at the end of period ${number(period)} becomes negative`
      : `what can flow out in period ${number(period)} becomes negative`) +
    `: ${number(value)}; more is taken off than there is`,
  "part-range": ({ value }) => `${number(value)} is not a share: a share lies from 0 to 1${percent(value)}`,
  "part-sum": ({ parts, sum, looksLikePercent }) =>
    `the shares add up to ${number(Number(sum.toPrecision(SUM_DIGITS)))}; it must be ` +
    `${parts === "shares" ? "1" : "at most 1"}. ` +
    (looksLikePercent ? "They look like percentages: divide by 100 or write 25%. " : "") +
    "Nothing is adjusted",
  "history-needed": ({ needed, found }) =>
    `the distribution reaches ${number(needed)} ${needed === 1 ? "period" : "periods"} back: as many values from before the first period are needed, the most recent first; given: ${number(found)}`,
};
