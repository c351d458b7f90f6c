/**
 * A chart of a workbook as SVG, from its specification and the values of its cells: lines, points, areas, stacked areas
 * (a fan is one of which the lowest is not painted), columns and bars. Axes as Excel chooses them: from 0 for areas and
 * columns, and for lines unless the values lie within a sixth of their maximum. Source: Microsoft, "How chart axis
 * limits are determined" (article 214075). Of a pie and of kinds that are not known only the title is shown.
 */
import { type Language } from "../../text";
import { svg } from "./svg";
import { isDrawable, nameOf, type WorkbookChart } from "./workbook-chart-data";
import { drawFrame } from "./workbook-chart-frame";
import { drawKey } from "./workbook-chart-key";
import { drawSeries } from "./workbook-chart-series";

/** [px] */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Readonly<Record<Language, readonly string[]>> = {
  nl: ["Dit soort grafiek wordt hier niet getekend.", "In het bestand blijft zij zoals zij is."],
  en: ["This kind of chart is not drawn here.", "In the file it stays as it is."],
};
const TITLE_HEIGHT = 28;
const PADDING = 12;

/** @returns a picture with the title as its name; its numbers are offered by `chartTable` */
export function drawWorkbookChart(chart: WorkbookChart, size: ChartSize, language: Language): SVGSVGElement {
  const { width, height } = size;
  const name = nameOf(chart, language);
  const picture = svg("svg", {
    class: "mpp-workbook-chart",
    role: "img",
    "aria-label": name,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  if (chart.title !== "") picture.append(svg("text", { class: "mpp-title", x: PADDING, y: 21 }, name));
  if (isDrawable(chart)) drawWithin(picture, chart, size, language);
  else
    picture.append(
      ...UNKNOWN[language].map((sentence, at) => svg("text", { x: PADDING, y: 48 + 16 * at }, sentence)),
    );
  return picture;
}

function drawWithin(
  picture: SVGSVGElement,
  chart: WorkbookChart,
  { width, height }: ChartSize,
  language: Language,
): void {
  const top = chart.title === "" ? PADDING : TITLE_HEIGHT;
  const key = drawKey(chart, { x: PADDING, y: top + 12, width: width - 2 * PADDING });
  const box = {
    left: PADDING,
    top: top + key.height + 8,
    right: width - PADDING,
    bottom: height - PADDING,
  };
  const frame = drawFrame(chart, box, language);
  picture.append(frame.element, ...drawSeries(chart, frame), key.element);
}
