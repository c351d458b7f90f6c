/**
 * A chart part as a specification: title, type, series with the ranges of their numbers. Stacked and percentage variants
 * for which the specification has no word are "other", so that nobody draws something else than the file says.
 * Source: ECMA-376 part 1, §21.2 (DrawingML charts); [MS-ODRAWXML] §2.24.3 for the newer kinds, of which only the title is read.
 */
import { parseArea } from "./area-text";
import { type XlsxArea, type XlsxChart, type XlsxChartType, type XlsxSeries } from "./model";
import { type XmlElement, attribute, child, childrenOf } from "./xml";
import { decodeEscapes } from "./xml-text";

export type ChartContent = Pick<XlsxChart, "title" | "type" | "series">;

/** @param sheets names of the sheets of the workbook */
export function readChart(root: XmlElement, sheets: readonly string[]): ChartContent {
  const chart = child(root, "chart");
  const groups = (child(chart, "plotArea")?.children ?? [])
    .filter(({ local }) => local.endsWith("Chart"))
    .map((group) => ({ group, own: typeOfGroup(group) }));
  const type = groups[0]?.own ?? "other";
  const series = groups
    .flatMap(({ group, own }) => childrenOf(group, "ser").map((element) => ({ element, own })))
    .sort((a, b) => orderOf(a.element) - orderOf(b.element));
  return {
    title: titleOf(child(chart, "title")),
    type,
    series: series.map(({ element, own }) => readSeries(element, own, type, sheets)),
  };
}

const valueOf = (element: XmlElement | undefined, local: string): string | undefined => {
  const found = child(element, local);
  return found && attribute(found, "val");
};

const orderOf = (series: XmlElement): number => {
  const order = Number(valueOf(series, "order") ?? NaN);
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER;
};

type Typing = (grouping: string | undefined, group: XmlElement) => XlsxChartType;

/** One series by itself is stacked on nothing: LibreOffice writes the line over a fan so. */
const isAlone = (group: XmlElement): boolean => childrenOf(group, "ser").length === 1;

const line: Typing = (grouping, group) => {
  if (grouping === "stacked" && isAlone(group)) return "line";
  return grouping === undefined || grouping === "standard" ? "line" : "other";
};
const area: Typing = (grouping) => {
  if (grouping === "stacked") return "stacked-area";
  return grouping === undefined || grouping === "standard" ? "area" : "other";
};
const bar: Typing = (grouping, group) => {
  if (grouping === "percentStacked" || (grouping === "stacked" && !isAlone(group))) return "other";
  return valueOf(group, "barDir") === "bar" ? "bar" : "column";
};

/** A chart with depth shows the same numbers as one without. */
const TYPES: ReadonlyMap<string, Typing> = new Map<string, Typing>([
  ["lineChart", line],
  ["line3DChart", line],
  ["areaChart", area],
  ["area3DChart", area],
  ["barChart", bar],
  ["bar3DChart", bar],
  ["scatterChart", () => "scatter"],
  ["pieChart", () => "pie"],
  ["pie3DChart", () => "pie"],
]);

const typeOfGroup = (group: XmlElement): XlsxChartType =>
  TYPES.get(group.local)?.(valueOf(group, "grouping"), group) ?? "other";

function titleOf(title: XmlElement | undefined): string {
  const text = child(title, "tx");
  const rich = child(text, "rich");
  if (rich) return childrenOf(rich, "p").map(paragraph).join("\n");
  const plain = child(child(text, "txData"), "v");
  return plain ? plain.text : textOf(text);
}

const paragraph = (element: XmlElement): string =>
  element.children.map((each) => (each.local === "br" ? "\n" : (child(each, "t")?.text ?? ""))).join("");

/** A literal, or what the file remembers of cells; of several cells Excel shows the texts one after another. */
function textOf(text: XmlElement | undefined): string {
  const literal = child(text, "v");
  if (literal) return decodeEscapes(literal.text);
  const points = childrenOf(child(child(text, "strRef"), "strCache"), "pt");
  return points.map((point) => decodeEscapes(child(point, "v")?.text ?? "")).join(" ");
}

const PAINTED: ReadonlySet<XlsxChartType> = new Set<XlsxChartType>([
  "area",
  "stacked-area",
  "column",
  "bar",
  "pie",
]);

function readSeries(
  element: XmlElement,
  own: XlsxChartType,
  type: XlsxChartType,
  sheets: readonly string[],
): XlsxSeries {
  const x = child(element, "xVal") ?? child(element, "cat");
  // Points that have a look of their own are painted, whatever the series says.
  const clear = PAINTED.has(own) && !child(element, "dPt") && child(child(element, "spPr"), "noFill");
  return {
    name: textOf(child(element, "tx")),
    ...(own === type ? {} : { type: own }),
    values: sourceOf(child(element, "yVal") ?? child(element, "val"), sheets),
    ...(x ? { x: sourceOf(x, sheets) } : {}),
    ...(clear ? { fill: "none" } : {}),
  };
}

/** The range behind numbers or texts; null for literal ones. */
function sourceOf(data: XmlElement | undefined, sheets: readonly string[]): XlsxArea | null {
  const reference = data?.children.find(({ local }) => local.endsWith("Ref"));
  return parseArea(child(reference, "f")?.text ?? "", sheets);
}
