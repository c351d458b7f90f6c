/** The numbers of the density chart as tables: chances along the axis, and the scenarios that make it. */
import { formatNumber, type Language } from "../../text";
import { type ChartTable } from "../charts/data-table";
import { linearScale } from "../charts/scale";
import { chanceText, givenChance } from "./chance-text";
import { type Forecast } from "./forecast";
import { type ForecastText } from "./text";

const ROWS = 16;
const PER = 1000;

/** Whole persons; small inflows with one decimal. */
export const inflowText = (value: number, language: Language): string =>
  formatNumber(value, language, Math.abs(value) < 100 ? 1 : 0);

export function chartTables(forecast: Forecast, language: Language, text: ForecastText): ChartTable[] {
  const { mixture, range, scenarios } = forecast;
  const words = text.table;
  const number = (value: number): string => inflowText(value, language);
  const ticks = linearScale(range, [0, 1], language).ticks(ROWS);
  return [
    {
      caption: words.curve,
      headings: [words.inflow, words.more, words.density],
      rows: ticks.map(({ value, text: shown }) => [
        shown,
        chanceText(mixture.sf(value), language),
        `${formatNumber(mixture.pdf(value) * PER * 100, language, 2)}%`,
      ]),
    },
    {
      caption: words.scenarios,
      headings: [words.scenario, words.chance, words.inflow, words.spread],
      rows: scenarios.map(({ letter, name, scenario }) => [
        name === "" ? letter : `${letter}: ${name}`,
        givenChance(scenario.probability, language),
        number(scenario.family === "split" ? scenario.mode : scenario.mean),
        scenario.family === "split"
          ? `${number(scenario.sdDown)} / ${number(scenario.sdUp)}`
          : number(scenario.sd),
      ]),
    },
  ];
}
