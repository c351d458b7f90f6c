/** Axes of a chart with their grid lines and texts, and where values and places lie within them. Method: d3-scale. */
import { scaleBand, scaleLinear, scalePoint } from "d3-scale";
import { formatNumber, type Language } from "../../text";
import { svg } from "./svg";
import { type ChartNumbers, kindOf, type WorkbookChart } from "./workbook-chart-data";
import { stackOf } from "./workbook-chart-stack";

export interface Frame {
  readonly element: SVGGElement;
  /** Where a value lies along the axis of values. [px] */
  readonly value: (value: number) => number;
  /** Where a value of a series stands along the other axis; undefined when it stands nowhere. [px] */
  readonly place: (series: ChartNumbers, index: number) => number | undefined;
  /** [px] */
  readonly placeWidth: number;
  /** Bars: values run to the right. */
  readonly lying: boolean;
}

/** [px] */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Tick {
  readonly at: number;
  readonly text: string;
}

interface Places {
  readonly ticks: readonly Tick[];
  readonly at: Frame["place"];
  readonly width: number;
}

/** Wide for any font of the page. [px] */
const CHARACTER = 6.6;
const LINE_HEIGHT = 16;
/** Room that one text on an axis wants. [px] */
const VALUE_ROOM = 40;
/** More than this of a text on the axis of bars is cut off. [characters] */
const MAX_PLACE_TEXT = 22;
/** Excel starts an axis at 0 unless all values lie within this share of the largest. */
const NEAR = 1 / 6;

export function drawFrame(chart: WorkbookChart, box: Box, language: Language): Frame {
  const lying = chart.series.some((series) => kindOf(chart, series) === "bar");
  const scale = scaleLinear(domainOf(chart), [0, 1]).nice();
  const length = lying ? box.right - box.left : box.bottom - box.top;
  const values = scale.ticks(Math.max(2, Math.floor(length / (lying ? 2 * VALUE_ROOM : VALUE_ROOM))));
  const texts = values.map((value) => valueText(chart, value, values, language));
  const widest = Math.max(0, ...texts.map((text) => text.length)) * CHARACTER;
  const categories = lying ? Math.min(MAX_PLACE_TEXT, longestPlace(chart)) * CHARACTER : widest;
  // Half of the last text on the horizontal axis stands beyond it.
  const beyond = ((lying ? widest : Math.min(8 * CHARACTER, longestPlace(chart) * CHARACTER)) / 2) | 0;
  const inner = {
    ...box,
    left: box.left + categories + 8,
    right: box.right - beyond,
    bottom: box.bottom - LINE_HEIGHT - 4,
  };
  scale.range(lying ? [inner.left, inner.right] : [inner.bottom, inner.top]);
  const places = placesOf(chart, lying ? [inner.top, inner.bottom] : [inner.left, inner.right], lying);
  const ticks = values.map((value, index) => ({ at: scale(value), text: texts[index] ?? "" }));
  const element = svg("g", { "aria-hidden": "true" });
  drawValues(element, ticks, inner, lying);
  drawPlaces(element, places.ticks, inner, lying);
  const zero = scale(Math.min(Math.max(0, scale.domain()[0] ?? 0), scale.domain()[1] ?? 0));
  element.append(
    lying
      ? svg("line", { class: "mpp-axis", x1: zero, x2: zero, y1: inner.top, y2: inner.bottom })
      : svg("line", { class: "mpp-axis", x1: inner.left, x2: inner.right, y1: zero, y2: zero }),
  );
  return { element, value: (value) => scale(value), place: places.at, placeWidth: places.width, lying };
}

/** Lowest and highest value that is drawn. */
function domainOf(chart: WorkbookChart): [number, number] {
  const stack = stackOf(chart);
  const values = chart.series.flatMap((series) => stack.get(series)?.flat() ?? series.values);
  const found = extent(values);
  if (!found) return [0, 1];
  const [low, high] = found;
  const onLines = chart.series.every((series) => ["line", "scatter"].includes(kindOf(chart, series)));
  const isNear = high - low < NEAR * Math.max(Math.abs(high), Math.abs(low));
  if (onLines && isNear && low !== high) return [low, high];
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}

function valueText(
  chart: WorkbookChart,
  value: number,
  values: readonly number[],
  language: Language,
): string {
  if (chart.shown) return chart.shown(value);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return formatNumber(value, language, decimals > 6 ? undefined : decimals);
}

/** Lowest and highest of many; undefined when there is none. */
function extent(values: readonly (number | null)[]): readonly [number, number] | undefined {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) if (value !== null) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low > high ? undefined : [low, high];
}

/** [characters] */
function longestPlace({ series }: WorkbookChart): number {
  const texts = series.flatMap(({ places }) => places.map(({ text }) => text.length));
  return extent(texts)?.[1] ?? 0;
}

function placesOf(chart: WorkbookChart, range: [number, number], lying: boolean): Places {
  if (chart.series.some((series) => kindOf(chart, series) === "scatter")) return numericPlaces(chart, range);
  const count = Math.max(0, ...chart.series.map(({ values }) => values.length));
  const texts = chart.series.find(({ places }) => places.length > 0)?.places ?? [];
  const indices = [...Array(count).keys()];
  const kinds = chart.series.map((series) => kindOf(chart, series));
  const hasAreas = kinds.some((kind) => kind === "area" || kind === "stacked-area");
  const hasColumns = kinds.some((kind) => kind === "column" || kind === "bar");
  const bands = scaleBand(indices, range);
  // Areas run from edge to edge, lines and columns stand in the middle of their place.
  const points = scalePoint(indices, range);
  const middle = bands.bandwidth() / 2;
  const at = (index: number): number | undefined => {
    const start = hasAreas && !hasColumns ? points(index) : bands(index);
    return start === undefined ? undefined : start + (hasAreas && !hasColumns ? 0 : middle);
  };
  const widest = Math.max(1, ...indices.map((index) => texts[index]?.text.length ?? 2)) * CHARACTER + 8;
  const every = Math.max(
    1,
    Math.ceil((count * (lying ? LINE_HEIGHT : widest)) / Math.abs(range[1] - range[0])),
  );
  const ticks = indices
    .filter((index) => index % every === 0)
    .map((index) => ({ at: at(index) ?? 0, text: texts[index]?.text ?? String(index + 1) }));
  return { ticks, at: (_, index) => at(index), width: bands.bandwidth() };
}

function numericPlaces(chart: WorkbookChart, range: [number, number]): Places {
  const places = chart.series.flatMap((series) => series.values.map((_, index) => placeValue(series, index)));
  const [low, high] = extent(places) ?? [0, 1];
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], range);
  const values = scale.ticks(Math.max(2, Math.floor((range[1] - range[0]) / (2 * VALUE_ROOM))));
  const text = chart.shownPlace ?? String;
  return {
    ticks: values.map((value) => ({ at: scale(value), text: text(value) })),
    at: (series, index) => {
      const value = placeValue(series, index);
      return value === null ? undefined : scale(value);
    },
    width: 0,
  };
}

/** Without places of their own values stand at 1, 2, 3, … */
const placeValue = (series: ChartNumbers, index: number): number | null =>
  series.places.length === 0 ? index + 1 : (series.places[index]?.value ?? null);

function drawValues(element: SVGGElement, ticks: readonly Tick[], box: Box, lying: boolean): void {
  for (const { at, text } of ticks)
    element.append(
      ...(lying
        ? [
            svg("line", { class: "mpp-grid", x1: at, x2: at, y1: box.top, y2: box.bottom }),
            svg("text", { x: at, y: box.bottom + LINE_HEIGHT, "text-anchor": "middle" }, text),
          ]
        : [
            svg("line", { class: "mpp-grid", x1: box.left, x2: box.right, y1: at, y2: at }),
            svg("text", { x: box.left - 8, y: at + 4, "text-anchor": "end" }, text),
          ]),
    );
}

function drawPlaces(element: SVGGElement, ticks: readonly Tick[], box: Box, lying: boolean): void {
  for (const { at, text } of ticks) {
    const shown = text.length > MAX_PLACE_TEXT ? `${text.slice(0, MAX_PLACE_TEXT - 1)}…` : text;
    element.append(
      lying
        ? svg("text", { x: box.left - 8, y: at + 4, "text-anchor": "end" }, shown)
        : svg("text", { x: at, y: box.bottom + LINE_HEIGHT, "text-anchor": "middle" }, shown),
    );
  }
}
