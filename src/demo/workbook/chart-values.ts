/** The workbook's charts with the values that their cells hold now, and numbers as those cells show them. */
import { type WorkbookChart } from "../../taskpane/charts/workbook-chart-data";
import { formatNumber, type Language } from "../../text";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type Chart, type Value } from "../../workbook/port";
import { shownNumber } from "../grid/number-text";
import { type PlacedChart } from "../grid/surface";
import { formatOf } from "./formats";
import { type OpenBook } from "./open-book";

/** Excel's limit for the points of one series is 32,000 and more; a larger range is a mistake. [cells] */
const MAX_CELLS = 40_000;

interface ShownCell {
  readonly value: Value;
  readonly format: string;
}

/** Charts that lie on cells. */
export function chartsOf(open: OpenBook, language: Language): PlacedChart[] {
  const { things } = open;
  const cellsOf = reader(open);
  return things.charts.flatMap(({ sheet: on, chart }) => {
    const sheet = things.sheets.find(({ name }) => name === on);
    if (!sheet || chart.range === "") return [];
    const { drawing, shown } = drawingOf(chart, cellsOf, language);
    return [{ sheet: sheet.id, range: chart.range, chart: drawing, shown, language }];
  });
}

type CellsOf = (area: Area | null | undefined) => readonly ShownCell[];

function reader(open: OpenBook): CellsOf {
  const [contents, outcomes] = [open.contents(), open.outcomes()];
  return (area) => {
    const index = open.things.sheets.findIndex(({ name }) => name === area?.sheet);
    if (!area || index < 0) return [];
    const { top, left, rows, columns } = boxOf(area.range);
    return Array.from({ length: Math.min(MAX_CELLS, rows * columns) }, (_, at) => {
      const ref = refOf(top + Math.floor(at / columns), left + (at % columns));
      const content = contents[index]?.get(ref);
      const value = content?.kind === "constant" ? content.value : (outcomes[index]?.values.get(ref) ?? null);
      return { value, format: formatOf(open.things, open.fileFormats, index, ref) };
    });
  };
}

function drawingOf(
  chart: Chart,
  cellsOf: CellsOf,
  language: Language,
): { readonly drawing: WorkbookChart; readonly shown: (value: number) => string } {
  const series = chart.series.map(({ name, type, values, x, fill }) => ({
    name,
    ...(type === undefined ? {} : { type }),
    ...(fill === undefined ? {} : { fill }),
    values: cellsOf(values).map(({ value }) => (typeof value === "number" ? value : null)),
    places: cellsOf(x).map(({ value, format }) => ({
      value: typeof value === "number" ? value : null,
      text: placeText(value, format, language),
    })),
  }));
  const format = cellsOf(chart.series[0]?.values)[0]?.format ?? "General";
  const placeFormat = cellsOf(chart.series.find(({ x }) => x)?.x)[0]?.format ?? "General";
  const isPlain = format === "General";
  const shown = (value: number): string =>
    isPlain ? formatNumber(value, language) : shownNumber(value, format, language);
  const drawing = {
    title: chart.title,
    type: chart.type,
    series,
    shownPlace: (value: number) => shownNumber(value, placeFormat, language),
    ...(isPlain ? {} : { shown }),
  };
  return { drawing, shown };
}

function placeText(value: Value, format: string, language: Language): string {
  if (typeof value === "number") return shownNumber(value, format, language);
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
