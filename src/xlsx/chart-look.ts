/**
 * How the series of a new chart look: every line has its own colour and dash, because colour alone tells nothing; the
 * bands of a fan get darker towards its middle. Colours and dashes are those of the pane's own charts
 * (taskpane/charts). Source: ECMA-376 part 1, §20.1.2.2.24 (ln) and §20.1.10.49 (dashes).
 */
import { type XlsxChartType, type XlsxSeries } from "./model";

const COLOURS = ["0F6CBD", "8A3707", "0E700E", "6B4FA0", "616161", "007A87"];
/** The same mixed with white, 70 to 30. */
const LIGHT = ["5798D1", "AD7351", "569B56", "9784BC", "909090", "4CA2AB"];
const DASHES = ["solid", "dash", "sysDot", "lgDashDot", "sysDash", "dashDot"];
/** From the edge of a fan inwards. */
const FAN = ["CFE4FA", "A9D0F8", "7DB8F2"];
/** 2.25 pt [EMU] */
const LINE_WIDTH = 28_575;

export interface DrawnSeries {
  readonly series: XlsxSeries;
  readonly type: XlsxChartType;
}

const isLine = ({ type }: DrawnSeries): boolean => type === "line" || type === "scatter";
export const isUnpainted = (drawn: DrawnSeries): boolean => !isLine(drawn) && drawn.series.fill === "none";

/** The `spPr` of each series, in their order; "" leaves the colours of slices to the reader. */
export function seriesLooks(drawn: readonly DrawnSeries[]): string[] {
  const lines = drawn.filter(isLine);
  const painted = drawn.filter((each) => !isLine(each) && !isUnpainted(each));
  const isFan = drawn.some((each) => isUnpainted(each) && each.type === "stacked-area");
  return drawn.map((each) => {
    if (isUnpainted(each)) return shape(`<a:noFill/>${NO_LINE}`);
    if (isLine(each)) return lineLook(lines.indexOf(each) + (isFan ? 0 : painted.length));
    if (each.type === "pie") return "";
    const index = painted.indexOf(each);
    const depth = Math.min(index, painted.length - 1 - index, FAN.length - 1);
    if (isFan) return shape(solid(FAN[depth] ?? "") + NO_LINE);
    // Areas that are not stacked lie over each other.
    const color = (each.type === "area" ? COLOURS : LIGHT)[index % COLOURS.length] ?? "";
    return shape(solid(color, each.type === "area" ? '<a:alpha val="60000"/>' : "") + NO_LINE);
  });
}

const NO_LINE = "<a:ln><a:noFill/></a:ln>";
const shape = (inner: string): string => `<c:spPr>${inner}</c:spPr>`;
export const solid = (color: string, more = ""): string =>
  `<a:solidFill><a:srgbClr val="${color}">${more}</a:srgbClr></a:solidFill>`;

function lineLook(index: number): string {
  const color = solid(COLOURS[index % COLOURS.length] ?? "");
  const dash = `<a:prstDash val="${DASHES[index % DASHES.length] ?? "solid"}"/>`;
  return shape(`<a:ln w="${String(LINE_WIDTH)}" cap="rnd">${color}${dash}<a:round/></a:ln>`);
}
