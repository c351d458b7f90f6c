/** Charts: from a specification to Excel's own, and what Excel tells of those that are there. */
import { addressOf, areaOf, boxOf } from "../area";
import { type Area, type Chart, type ChartFact, type ChartSeries, type ChartType } from "../port";
import { type Talk } from "./rounds";

const EXCEL_TYPES = {
  line: "Line",
  scatter: "XYScatterLinesNoMarkers",
  area: "Area",
  "stacked-area": "AreaStacked",
  column: "ColumnClustered",
  bar: "BarClustered",
  pie: "Pie",
} as const satisfies Readonly<Record<Exclude<ChartType, "other">, `${Excel.ChartType}`>>;

const excelType = (type: ChartType): `${Excel.ChartType}` => (type === "other" ? "Line" : EXCEL_TYPES[type]);

/** Variants of a type, with markers or stacked, count as the type. */
function typeOf(excel: string): ChartType {
  const exact = Object.entries(EXCEL_TYPES).find(([, name]) => name === excel);
  if (exact) return exact[0] as ChartType;
  const [, family = ""] = /^(Line|XYScatter|Area|Column|Bar|Pie)/.exec(excel) ?? [];
  return FAMILIES[family] ?? "other";
}

const FAMILIES: Readonly<Record<string, ChartType>> = {
  Line: "line",
  XYScatter: "scatter",
  Area: "area",
  Column: "column",
  Bar: "bar",
  Pie: "pie",
};

const CHART_WEIGHT = 100;

/** @param tellsSources Excel tells where the numbers of a series stand (ExcelApi 1.15) */
export function* readCharts(sheet: Excel.Worksheet, name: string, tellsSources: boolean): Talk<ChartFact[]> {
  const { charts } = sheet;
  charts.load("items/name,items/chartType");
  yield CHART_WEIGHT;
  const { items } = charts;
  for (const chart of items) {
    chart.title.load("text");
    chart.series.load("items/name,items/chartType");
  }
  yield items.length * CHART_WEIGHT;
  const sources = tellsSources ? yield* readSources(items) : [];
  return items.map((chart, index) => {
    const type = typeOf(chart.chartType);
    const series = chart.series.items.map((each, at): ChartSeries => {
      const own = typeOf(each.chartType);
      const values = sources[index]?.[at] ?? null;
      return { name: each.name, values, ...(own === type ? {} : { type: own }) };
    });
    return {
      kind: "chart",
      sheet: name,
      name: chart.name,
      chart: { title: chart.title.text, type, range: "", series },
    };
  });
}

/** Where the numbers of each series stand, when they stand in this workbook. */
function* readSources(charts: readonly Excel.Chart[]): Talk<(Area | null)[][]> {
  const asked = charts.map((chart) =>
    chart.series.items.map((series) => {
      const dimension = typeOf(series.chartType) === "scatter" ? "YValues" : "Values";
      return { series, dimension, kind: series.getDimensionDataSourceType(dimension) } as const;
    }),
  );
  yield asked.flat().length * CHART_WEIGHT;
  const texts = asked.map((each) =>
    each.map(({ series, dimension, kind }) =>
      (kind.value as string) === "LocalRange" ? series.getDimensionDataSourceString(dimension) : undefined,
    ),
  );
  yield texts.flat().length * CHART_WEIGHT;
  return texts.map((each) => each.map((text) => (text && areaOf(text.value)) ?? null));
}

export function addChart(workbook: Excel.Workbook, sheet: string, name: string, spec: Chart): void {
  const rangeAt = ({ sheet: where, range }: Area): Excel.Range =>
    workbook.worksheets.getItem(where).getRange(range);
  const [first] = spec.series;
  if (!first?.values) return;
  const by = boxOf(first.values.range).rows === 1 ? "Rows" : "Columns";
  const chart = workbook.worksheets
    .getItem(sheet)
    .charts.add(excelType(spec.type), rangeAt(first.values), by);
  chart.name = name;
  chart.title.text = spec.title;
  const [from = "", to = from] = spec.range.split(":");
  chart.setPosition(from, to);
  spec.series.forEach((each, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    if (index === 0) series.name = each.name;
    if (each.values) series.setValues(rangeAt(each.values));
    if (each.x) series.setXAxisValues(rangeAt(each.x));
    if (each.type) series.chartType = excelType(each.type);
    if (each.fill === "none") series.format.fill.clear();
  });
}

/** For the size of a request. */
export const chartText = (spec: Chart): string =>
  spec.series.map(({ name, values }) => name + (values ? addressOf(values) : "")).join();
