/**
 * The part of a chart that did not exist: series by type, axes, title, legend at the bottom. The numbers stay in their
 * cells; the program that opens the file reads them there. Source: ECMA-376 part 1, §21.2 (order of elements: annex A.5.1).
 */
import { areaText } from "./area-text";
import { type DrawnSeries, isUnpainted, seriesLooks, solid } from "./chart-look";
import { XlsxError } from "./error";
import { type XlsxArea, type XlsxChart, type XlsxChartType } from "./model";
import { isPlainText } from "./names";
import { encodeText, escapeXml } from "./xml-text";

export interface ChartNamespaces {
  readonly chart: string;
  readonly main: string;
}

/** Excel: a text in a SERIES formula has 255 characters at most. */
const MAX_TEXT = 255;
const CATEGORIES = 1;
const VALUES = 2;
const INK = "242424";
const DIM = "616161";
const RULE = "E0E0E0";

/** @throws XlsxError "bad-chart" for kinds that share no axes, and texts that a chart cannot hold */
export function newChartXml(
  { title, type, series }: Pick<XlsxChart, "title" | "type" | "series">,
  { chart, main }: ChartNamespaces,
): string {
  const drawn = series.map((each): DrawnSeries => ({ series: each, type: known(each.type ?? type) }));
  checkTexts([title, ...series.map(({ name }) => name)]);
  const kinds = kindsOf(known(type), drawn);
  const looks = seriesLooks(drawn);
  const groups = kinds.map((kind) => groupXml(kind, drawn, looks)).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}"><c:roundedCorners val="0"/><c:chart>${titleXml(title)}` +
    `<c:plotArea><c:layout/>${groups}${axesXml(kinds)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(drawn)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid("FFFFFF")}<a:ln w="9525">${solid(RULE)}</a:ln></c:spPr>${textXml(DIM, 900)}</c:chartSpace>`
  );
}

const known = (type: XlsxChartType): XlsxChartType => (type === "other" ? "line" : type);

function checkTexts(texts: readonly string[]): void {
  const wrong = texts.find((text) => text.length > MAX_TEXT || !isPlainText(text.replace(/\n/g, "")));
  if (wrong !== undefined) throw new XlsxError("bad-chart", "", wrong.slice(0, 40));
}

const UPRIGHT: readonly XlsxChartType[] = ["area", "stacked-area", "column", "line"];

/**
 * The kinds of a chart, its own first, then areas under columns under lines, points last: they may share the axes of
 * the others, but lying columns and slices stand alone.
 */
function kindsOf(own: XlsxChartType, drawn: readonly DrawnSeries[]): XlsxChartType[] {
  const used = new Set(drawn.map(({ type }) => type));
  const order = [own, ...UPRIGHT, "scatter", "bar", "pie"] as const;
  const kinds = order.filter((kind, i) => used.has(kind) && order.indexOf(kind) === i);
  if (kinds.length === 0) kinds.push(own);
  const together = kinds.every(
    (kind, i) => UPRIGHT.includes(kind) || (kind === "scatter" && i === kinds.length - 1),
  );
  const twoAreas = kinds.includes("area") && kinds.includes("stacked-area");
  if (kinds.length > 1 && (!together || twoAreas)) throw new XlsxError("bad-chart", "", kinds.join(" + "));
  return kinds;
}

const SETTINGS: Readonly<
  Record<Exclude<XlsxChartType, "other">, readonly [element: string, head: string, tail: string]>
> = {
  line: ["lineChart", '<c:grouping val="standard"/><c:varyColors val="0"/>', '<c:marker val="1"/>'],
  scatter: ["scatterChart", '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>', ""],
  area: ["areaChart", '<c:grouping val="standard"/><c:varyColors val="0"/>', ""],
  "stacked-area": ["areaChart", '<c:grouping val="stacked"/><c:varyColors val="0"/>', ""],
  column: ["barChart", barHead("col"), '<c:gapWidth val="60"/>'],
  bar: ["barChart", barHead("bar"), '<c:gapWidth val="60"/>'],
  pie: ["pieChart", '<c:varyColors val="1"/>', '<c:firstSliceAng val="0"/>'],
};

function barHead(direction: string): string {
  return `<c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`;
}

function groupXml(kind: XlsxChartType, drawn: readonly DrawnSeries[], looks: readonly string[]): string {
  if (kind === "other") return "";
  const [element, head, tail] = SETTINGS[kind];
  const series = drawn
    .map((each, i) => (each.type === kind ? seriesXml(each, i, looks[i] ?? "") : ""))
    .join("");
  const axes = kind === "pie" ? "" : `<c:axId val="${String(CATEGORIES)}"/><c:axId val="${String(VALUES)}"/>`;
  return `<c:${element}>${head}${series}${tail}${axes}</c:${element}>`;
}

function seriesXml({ series: { name, values, x }, type }: DrawnSeries, index: number, look: string): string {
  const number = String(index);
  const xy = type === "scatter";
  const isLine = xy || type === "line";
  const middle = isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const invert = type === "column" || type === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  const title = name === "" ? "" : `<c:tx><c:v>${encodeText(name)}</c:v></c:tx>`;
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>${title}${look}${middle}${invert}` +
    sourceXml(xy ? "xVal" : "cat", x ?? null) +
    sourceXml(xy ? "yVal" : "val", values) +
    (isLine ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

/** Numbers and texts alike: a reader finds in the cells which they are. */
const sourceXml = (element: string, area: XlsxArea | null): string =>
  area === null
    ? ""
    : `<c:${element}><c:numRef><c:f>${encodeText(areaText(area))}</c:f></c:numRef></c:${element}>`;

function axesXml(kinds: readonly XlsxChartType[]): string {
  const [first = "line"] = kinds;
  if (first === "pie") return "";
  const [below, beside] = first === "bar" ? (["l", "b"] as const) : (["b", "l"] as const);
  const isArea = kinds.some((kind) => kind === "area" || kind === "stacked-area");
  const isEdge = first === "scatter" || (isArea && !kinds.includes("column"));
  const categories =
    first === "scatter"
      ? axisXml("valAx", {
          id: CATEGORIES,
          crosses: VALUES,
          side: below,
          tail: '<c:crossBetween val="midCat"/>',
        })
      : axisXml("catAx", { id: CATEGORIES, crosses: VALUES, side: below, tail: CATEGORY_TAIL });
  const between = `<c:crossBetween val="${isEdge ? "midCat" : "between"}"/>`;
  const values = axisXml("valAx", { id: VALUES, crosses: CATEGORIES, side: beside, tail: between });
  return categories + values;
}

const CATEGORY_TAIL =
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';

interface AxisOptions {
  readonly id: number;
  readonly crosses: number;
  readonly side: string;
  readonly tail: string;
}

function axisXml(element: string, { id, crosses, side, tail }: AxisOptions): string {
  const lines =
    id === VALUES
      ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(RULE)}</a:ln></c:spPr></c:majorGridlines>`
      : "";
  return (
    `<c:${element}><c:axId val="${String(id)}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${lines}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(DIM)}</a:ln></c:spPr>` +
    `<c:crossAx val="${String(crosses)}"/><c:crosses val="autoZero"/>${tail}</c:${element}>`
  );
}

const textXml = (color: string, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}">${solid(color)}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="nl-NL"/></a:p></c:txPr>';

/** Each line of the text a paragraph. */
function titleXml(title: string): string {
  if (title === "") return '<c:autoTitleDeleted val="1"/>';
  const look = (element: string, lang: string): string =>
    `<a:${element}${lang} sz="1200" b="1">${solid(INK)}</a:${element}>`;
  const paragraphs = title.split("\n").map((text) => {
    const run = text === "" ? "" : `<a:r>${look("rPr", ' lang="nl-NL"')}<a:t>${escapeXml(text)}</a:t></a:r>`;
    return `<a:p><a:pPr>${look("defRPr", "")}</a:pPr>${run}</a:p>`;
  });
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

/** A series that is not painted has no place in the legend. */
function legendXml(drawn: readonly DrawnSeries[]): string {
  const gone = drawn.map((each, i) =>
    isUnpainted(each) ? `<c:legendEntry><c:idx val="${String(i)}"/><c:delete val="1"/></c:legendEntry>` : "",
  );
  return `<c:legend><c:legendPos val="b"/>${gone.join("")}<c:overlay val="0"/>${textXml(INK, 900)}</c:legend>`;
}
