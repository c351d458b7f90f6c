/** The series of a chart, each in its own kind, within a frame. Columns and bars stand beside each other in a place. */
import { bandPath, linePath, type Point } from "./path";
import { svg } from "./svg";
import { type ChartNumbers, kindOf, type WorkbookChart } from "./workbook-chart-data";
import { type Frame } from "./workbook-chart-frame";
import { lookOf } from "./workbook-chart-look";
import { stackOf } from "./workbook-chart-stack";

/** Share of a place that its columns fill. */
const FILLED = 0.7;

/** Areas first, so that lines lie over them. */
export function drawSeries(chart: WorkbookChart, frame: Frame): SVGElement[] {
  const stack = stackOf(chart);
  const drawn = chart.series.map((series, index) => {
    const layer = stack.get(series);
    if (layer) return { order: 0, elements: [drawBand(chart, series, layer, frame)] };
    const kind = kindOf(chart, series);
    if (kind === "column" || kind === "bar") return { order: 1, elements: drawColumns(chart, series, frame) };
    if (kind === "area") {
      const zero = series.values.map((value) => (value === null ? null : ([0, value] as const)));
      return { order: 0, elements: [drawBand(chart, series, zero, frame)] };
    }
    return { order: 2 + index, elements: [drawLine(chart, series, frame)] };
  });
  return drawn.sort((a, b) => a.order - b.order).flatMap(({ elements }) => elements);
}

function drawLine(chart: WorkbookChart, series: ChartNumbers, frame: Frame): SVGElement {
  const d = runs(series.values)
    .map((run) => linePath(run.flatMap((index) => pointOf(series, frame, index))))
    .join("");
  return svg("path", { d, ...lookOf(chart, series).line });
}

type Layer = readonly (readonly [lower: number, upper: number] | null)[];

function drawBand(chart: WorkbookChart, series: ChartNumbers, layer: Layer, frame: Frame): SVGElement {
  const d = runs(layer)
    .map((run) =>
      bandPath(
        run.flatMap((index) => {
          const [x, bounds] = [frame.place(series, index), layer[index]];
          return x === undefined || !bounds
            ? []
            : [[x, frame.value(bounds[0]), frame.value(bounds[1])] as const];
        }),
      ),
    )
    .join("");
  return svg("path", { d, ...lookOf(chart, series).area });
}

function drawColumns(chart: WorkbookChart, series: ChartNumbers, frame: Frame): SVGElement[] {
  const beside = chart.series.filter((each) => ["column", "bar"].includes(kindOf(chart, each)));
  const step = frame.placeWidth * FILLED;
  const width = step / beside.length;
  return series.values.flatMap((value, index) => {
    const middle = frame.place(series, index);
    if (value === null || middle === undefined) return [];
    const start = middle - step / 2 + width * beside.indexOf(series);
    const [from, to] = [frame.value(0), frame.value(value)].sort((a, b) => a - b) as [number, number];
    const box = frame.lying
      ? { x: from, width: to - from, y: start, height: width }
      : { x: start, width, y: from, height: to - from };
    return [svg("rect", { ...box, ...lookOf(chart, series).area })];
  });
}

function pointOf(series: ChartNumbers, frame: Frame, index: number): Point[] {
  const [x, value] = [frame.place(series, index), series.values[index]];
  return x === undefined || value === null || value === undefined ? [] : [[x, frame.value(value)]];
}

/** Indices without gaps between them. */
function runs(values: readonly unknown[]): number[][] {
  const found: number[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  });
  return found;
}
