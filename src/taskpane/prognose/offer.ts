/** What the footer can insert for what the view shows. */
import { FailureError } from "../../core";
import { causeText, EVERYTHING, type Language } from "../../text";
import { type Area } from "../../workbook/port";
import { type Forecast } from "./forecast";
import { type Offer } from "./footer";
import { curveInsertion, type Sources, valuesInsertion } from "./insertion";
import { type ForecastText } from "./text";

/** @param blocks of the whole workbook: none of them is ever written over */
export function offerOf(
  sources: Sources,
  blocks: readonly Area[],
  forecast: Forecast,
  text: ForecastText,
  language: Language,
): Offer {
  return {
    sources: [sources.block, ...blocks],
    values: valuesInsertion(sources),
    curve: curveOr(sources, forecast, text, language),
    title: text.title(forecast.year),
    allYears: forecast.years.length > 1,
  };
}

/** The curve, or why there is none: not one range per year, or more steps than points. */
function curveOr(
  sources: Sources,
  forecast: Forecast,
  text: ForecastText,
  language: Language,
): Offer["curve"] {
  try {
    return curveInsertion(sources, forecast) ?? text.noYearRange(forecast.year ?? 0);
  } catch (error) {
    if (error instanceof FailureError) return causeText(error.failure, language, EVERYTHING);
    throw error;
  }
}
