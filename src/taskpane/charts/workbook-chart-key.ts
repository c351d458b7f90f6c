/** The key of a chart: a sample and a name for each series, when there is more than one to tell apart. */
import { svg } from "./svg";
import { type WorkbookChart } from "./workbook-chart-data";
import { isPainted, lookOf } from "./workbook-chart-look";

export interface Key {
  readonly element: SVGGElement;
  /** [px] */
  readonly height: number;
}

const LINE_HEIGHT = 16;
const SAMPLE = 14;
const GAP = 16;
/** Wide for any font of the page. [px] */
const CHARACTER = 6.6;
/** More would leave no room for the chart. */
const MAX_LINES = 3;

/** @param at where the first line stands, and how wide it may be [px] */
export function drawKey(
  chart: WorkbookChart,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Key {
  const named = chart.series.filter(({ name, fill }) => name !== "" && fill !== "none");
  const element = svg("g", { class: "mpp-key", "aria-hidden": "true" });
  if (chart.series.length < 2 || named.length === 0) return { element, height: 0 };
  let [x, line] = [at.x, 0];
  for (const series of named) {
    const width = SAMPLE + 4 + series.name.length * CHARACTER;
    if (x > at.x && x + width > at.x + at.width) [x, line] = [at.x, line + 1];
    if (line >= MAX_LINES) break;
    const middle = at.y + line * LINE_HEIGHT - 4;
    const { line: stroke, area } = lookOf(chart, series);
    element.append(
      isPainted(chart, series)
        ? svg("rect", { x, y: middle - 5, width: SAMPLE, height: 10, ...area })
        : svg("line", { x1: x, x2: x + SAMPLE, y1: middle, y2: middle, ...stroke }),
      svg("text", { x: x + SAMPLE + 4, y: at.y + line * LINE_HEIGHT }, series.name),
    );
    x += width + GAP;
  }
  return { element, height: (Math.min(line, MAX_LINES - 1) + 1) * LINE_HEIGHT };
}
