/** Charts on the answering side. A new chart has one series, as Excel makes of a single row or column. */
import { addressOf } from "../../../src/workbook/area";
import { type Area, type ChartSeries } from "../../../src/workbook/port";
import { type Members, reads, Refused, type Thing, writes } from "./thing";

interface Mutable {
  title: string;
  type: string;
  range: string;
  series: { name: string; type?: string; values: Area | null; x?: Area | null; fill?: "none" }[];
}

const list = ({ model, key }: Thing): { name: string; chart: Mutable }[] =>
  model.known(key).charts as unknown as { name: string; chart: Mutable }[];

function chartOf(thing: Thing): { name: string; chart: Mutable } {
  const found = list(thing).find(({ name }) => name === thing.chart);
  if (!found) throw new Refused("ItemNotFound", thing.chart);
  return found;
}

function seriesOf(thing: Thing): Mutable["series"][number] {
  const found = chartOf(thing).chart.series[thing.index ?? 0];
  if (!found) throw new Refused("ItemNotFound");
  return found;
}

const area = (range: unknown): Area => {
  const { key, range: cells = "" } = range as Thing;
  return { sheet: key, range: cells };
};

const at = (thing: Thing, chart: string): Thing => ({ ...thing, type: "chart", chart });
const found = (thing: Thing, name: unknown): Thing | null =>
  list(thing).some((each) => each.name === name) ? at(thing, String(name)) : null;
const item = (thing: Thing, index: number): Thing => ({ ...thing, type: "series", index });

export const CHARTS: Readonly<Record<string, Partial<Members>>> = {
  charts: {
    items: (thing) => list(thing).map(({ name }) => at(thing, name)),
    call: {
      getItem: reads((thing, [name]) => found(thing, name)),
      getItemOrNullObject: reads((thing, [name]) => found(thing, name)),
      add: writes((thing, [type, source]) => {
        const name = `Chart ${String(list(thing).length + 1)}`;
        if (thing.model.known(thing.key).protected) throw new Refused("AccessDenied");
        const series: ChartSeries = { name: "Series1", values: area(source) };
        list(thing).push({
          name,
          chart: { title: "", type: String(type), range: "", series: [{ ...series }] },
        });
        return at(thing, name);
      }),
    },
  },
  chart: {
    id: ({ chart = "" }) => chart,
    get: { name: ({ chart }) => chart, chartType: (thing) => chartOf(thing).chart.type },
    set: {
      name: (thing, name) => {
        chartOf(thing).name = String(name);
        (thing as { chart: string }).chart = String(name);
      },
    },
    go: {
      title: (thing) => ({ ...thing, type: "title" }),
      series: (thing) => ({ ...thing, type: "series-list" }),
    },
    call: {
      setPosition: writes((thing, [from, to]) => {
        chartOf(thing).chart.range = `${String(from)}:${String(to)}`;
        return null;
      }),
      delete: writes((thing) => {
        const sheet = thing.model.known(thing.key);
        sheet.charts = sheet.charts.filter(({ name }) => name !== thing.chart);
        return null;
      }),
    },
  },
  title: {
    get: { text: (thing) => chartOf(thing).chart.title },
    set: {
      text: (thing, text) => {
        chartOf(thing).chart.title = String(text);
      },
    },
  },
  "series-list": {
    items: (thing) => chartOf(thing).chart.series.map((_, index) => item(thing, index)),
    call: {
      getItemAt: reads((thing, [index]) => item(thing, Number(index))),
      add: writes((thing, [name]) => {
        const { series } = chartOf(thing).chart;
        series.push({ name: String(name), values: null });
        return item(thing, series.length - 1);
      }),
    },
  },
  series: {
    get: {
      name: (thing) => seriesOf(thing).name,
      chartType: (thing) => seriesOf(thing).type ?? chartOf(thing).chart.type,
    },
    set: {
      name: (thing, name) => {
        seriesOf(thing).name = String(name);
      },
      chartType: (thing, type) => {
        seriesOf(thing).type = String(type);
      },
    },
    go: { format: (thing) => ({ ...thing, type: "series-format" }) },
    call: {
      setValues: writes((thing, [range]) => {
        seriesOf(thing).values = area(range);
        return null;
      }),
      setXAxisValues: writes((thing, [range]) => {
        seriesOf(thing).x = area(range);
        return null;
      }),
      getDimensionDataSourceType: reads((thing) => (seriesOf(thing).values ? "LocalRange" : "List")),
      getDimensionDataSourceString: reads((thing) => {
        const { values } = seriesOf(thing);
        return values ? `=${addressOf(values)}` : "";
      }),
    },
  },
  "series-format": { go: { fill: (thing) => ({ ...thing, type: "series-fill" }) } },
  "series-fill": {
    call: {
      clear: writes((thing) => {
        seriesOf(thing).fill = "none";
        return null;
      }),
    },
  },
};
