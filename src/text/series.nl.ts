/** Sentences about series of one number per period in Dutch. */
import { type SeriesFailureDetails } from "../core";
import { formatNumber } from "./numbers";
import { type SentencesOf } from "./sentences";

const number = (value: number): string => formatNumber(value, "nl");
const SUM_DIGITS = 12;

/** A percentage typed without its sign. */
function percent(value: number): string {
  return value >= 2 && value <= 100 ? ` (${number(value)}% is ${number(value / 100)})` : "";
}

export const SERIES_NL: SentencesOf<keyof SeriesFailureDetails> = {
  "series-expected": ({ rows, columns }) =>
    `hier past één rij of één kolom, geen bereik van ${number(rows)} × ${number(columns)} cellen`,
  "negative-result": ({ result, period, value }) =>
    (result === "stock"
      ? `de voorraad aan het eind van periode ${number(period)} wordt negatief`
      : `wat in periode ${number(period)} kan uitstromen wordt negatief`) +
    `: ${number(value)}; er gaat meer af dan er is`,
  "part-range": ({ value }) =>
    `${number(value)} is geen aandeel: een aandeel ligt van 0 tot en met 1${percent(value)}`,
  "part-sum": ({ parts, sum, looksLikePercent }) =>
    `de aandelen tellen op tot ${number(Number(sum.toPrecision(SUM_DIGITS)))}; het ` +
    `${parts === "shares" ? "moet 1" : "mag hoogstens 1"} zijn. ` +
    (looksLikePercent ? "Het lijken procenten: deel door 100 of schrijf 25%. " : "") +
    "Er wordt niets bijgesteld",
  "history-needed": ({ needed, found }) =>
    `de verdeling reikt ${number(needed)} ${needed === 1 ? "periode" : "perioden"} terug: zoveel waarden van vóór de eerste periode zijn nodig, de meest recente eerst; gegeven: ${number(found)}`,
};
