/**
 * How each series looks: a class with a colour, and a dash, because colour alone tells nothing. The areas of a fan get
 * darker towards its middle.
 */
import { type ChartNumbers, kindOf, type WorkbookChart } from "./workbook-chart-data";

const COLOURS = 6;
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "4 2", "1 2"];

type Look = Readonly<Record<string, string>>;

export interface SeriesLook {
  readonly line: Look;
  readonly area: Look;
}

export function lookOf(chart: WorkbookChart, series: ChartNumbers): SeriesLook {
  const lines = chart.series.filter((each) => !isPainted(chart, each));
  const index = lines.indexOf(series);
  return {
    line: {
      class: `mpp-line mpp-colour-${String((Math.max(0, index) % COLOURS) + 1)}`,
      "stroke-dasharray": DASHES[Math.max(0, index) % DASHES.length] ?? "none",
    },
    area: { class: series.fill === "none" ? "mpp-unpainted" : `mpp-area ${areaClass(chart, series)}` },
  };
}

export function isPainted(chart: WorkbookChart, series: ChartNumbers): boolean {
  return !["line", "scatter"].includes(kindOf(chart, series));
}

function areaClass(chart: WorkbookChart, series: ChartNumbers): string {
  const painted = chart.series.filter((each) => isPainted(chart, each) && each.fill !== "none");
  const index = painted.indexOf(series);
  const isFan = chart.series.some((each) => each.fill === "none" && kindOf(chart, each) === "stacked-area");
  if (!isFan) return `mpp-colour-${String((index % COLOURS) + 1)}`;
  // 1 at the edges, more towards the middle; two bands must be told apart.
  const depth = painted.length === 2 ? index + 1 : Math.min(index, painted.length - 1 - index) + 1;
  return `mpp-fan-${String(Math.min(depth, 3))}`;
}
