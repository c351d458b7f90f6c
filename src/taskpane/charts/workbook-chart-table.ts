/** The numbers of a workbook's chart as a table, for readers who cannot see the picture. */
import { type Language } from "../../text";
import { element } from "../dom";
import { type ChartNumbers, nameOf, type WorkbookChart } from "./workbook-chart-data";

const TEXT = {
  nl: {
    place: "Plaats",
    series: "Reeks",
    value: "Waarde",
    cut: (rows: number) => `De eerste ${rows} rijen.`,
  },
  en: { place: "Place", series: "Series", value: "Value", cut: (rows: number) => `The first ${rows} rows.` },
} as const satisfies Readonly<Record<Language, unknown>>;

/** A curve of hundreds of points is no table to listen to; its cells hold them all. */
const ROWS = 100;

interface Rows {
  readonly headings: readonly string[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** @param shown a value as its cells show it */
export function chartTable(
  chart: WorkbookChart,
  shown: (value: number) => string,
  language: Language,
): HTMLTableElement {
  const text = TEXT[language];
  const value = ({ values }: ChartNumbers, at: number): string => {
    const found = values[at] ?? null;
    return found === null ? "" : shown(found);
  };
  const { headings, rows } = samePlaces(chart) ? byPlace(chart, value, text) : bySeries(chart, value, text);
  const name = nameOf(chart, language);
  const heads = headings.map((heading) => element("th", { scope: "col" }, heading));
  return element(
    "table",
    {},
    element("caption", {}, rows.length > ROWS ? `${name}. ${text.cut(ROWS)}` : name),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...rows.slice(0, ROWS).map(rowOf)),
  );
}

const rowOf = ([heading = "", ...cells]: readonly string[]): HTMLElement =>
  element(
    "tr",
    {},
    element("th", { scope: "row" }, heading),
    ...cells.map((cell) => element("td", {}, cell)),
  );

/** Whether all series stand at the same places; those of a scatter chart may each have their own. */
function samePlaces({ series: [first, ...others] }: WorkbookChart): boolean {
  return others.every(
    ({ places }) =>
      places.length === first?.places.length &&
      places.every(({ text }, index) => text === first.places[index]?.text),
  );
}

type ValueAt = (series: ChartNumbers, at: number) => string;
type Words = (typeof TEXT)[Language];

const placeAt = ({ places }: ChartNumbers, at: number): string => places[at]?.text ?? String(at + 1);
const seriesName = ({ name }: ChartNumbers, at: number, { series }: Words): string =>
  name === "" ? `${series} ${at + 1}` : name;

function byPlace({ series }: WorkbookChart, value: ValueAt, text: Words): Rows {
  const [longest] = [...series].sort((a, b) => b.values.length - a.values.length);
  const rows = (longest?.values ?? []).map((_, at) => [
    longest ? placeAt(longest, at) : "",
    ...series.map((each) => value(each, at)),
  ]);
  return { headings: [text.place, ...series.map((each, at) => seriesName(each, at, text))], rows };
}

function bySeries({ series }: WorkbookChart, value: ValueAt, text: Words): Rows {
  const rows = series.flatMap((each, index) =>
    each.values.map((_, at) => [seriesName(each, index, text), placeAt(each, at), value(each, at)]),
  );
  return { headings: [text.series, text.place, text.value], rows };
}
