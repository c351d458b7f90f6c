/**
 * Puts charts on a sheet and takes them out: the chart's part, its frame on the drawing of the sheet, a drawing when the
 * sheet has none. What else is on the drawing keeps its bytes. Source: ECMA-376 part 1, §20.5 and §21.2; part 2, §6.5.
 */
import { anchorRange } from "./anchor";
import { type ChartFrame, chartFrames } from "./drawing";
import { XlsxError } from "./error";
import { type XlsxArea, type XlsxChart } from "./model";
import { type ChartEdit } from "./model-edits";
import { isPlainText, sameName } from "./names";
import { newChartXml } from "./new-chart";
import { newFrameXml } from "./new-frame";
import { resolveTarget } from "./package";
import { type PackageEditor } from "./package-editor";
import { removeTree } from "./part-tree";
import { readChart } from "./read-chart";
import { drawingOf, setDrawing } from "./sheet-outline";
import { appendTo } from "./text-edits";
import { type WorkbookParts } from "./workbook-parts";
import { type XmlElement, parseTree } from "./xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const MAX_NAME = 255;

/** Namespaces of DrawingML start so, in transitional and in strict files. */
const vocabulary = ({ strict }: WorkbookParts): string =>
  strict ? "http://purl.oclc.org/ooxml/drawingml/" : "http://schemas.openxmlformats.org/drawingml/2006/";

/** @throws XlsxError "unknown-sheet", "duplicate-name" when a name does not say which chart, "bad-chart", … */
export function editCharts(
  editor: PackageEditor,
  workbook: WorkbookParts,
  edits: readonly ChartEdit[],
  sheets: readonly string[],
): void {
  const seen = new Set<string>();
  for (const { sheet: name, name: chartName, chart } of edits) {
    const sheet = workbook.sheets.find((each) => sameName(each.name, name));
    if (sheet?.kind !== "worksheet") throw new XlsxError("unknown-sheet", "", name);
    const key = JSON.stringify([sheet.name, chartName.toLowerCase()]);
    if (seen.has(key)) throw new XlsxError("overlap", "", chartName);
    seen.add(key);
    const wanted = chart && { ...chart, name: chartName };
    const old = existing(editor, sheet.part, chartName);
    if (old && wanted && isSame(editor, old, wanted, sheets)) continue;
    if (old) removeChart(editor, workbook, sheet.part, old);
    if (wanted) addCharts(editor, workbook, { part: sheet.part, sheets }, [wanted]);
  }
}

interface Existing {
  readonly drawing: string;
  readonly root: XmlElement;
  readonly frame: ChartFrame;
}

function existing(editor: PackageEditor, sheet: string, name: string): Existing | undefined {
  const relationship = drawingOf(editor, sheet);
  const drawing = editor.relationships(sheet).find(({ id }) => id === relationship)?.target;
  if (drawing === undefined) return undefined;
  const root = parseTree(editor.text(drawing), drawing);
  const [frame, ...others] = chartFrames(root).filter((each) => sameName(each.name, name));
  if (others.length > 0) throw new XlsxError("duplicate-name", "", name);
  return frame && { drawing, root, frame };
}

/** Nothing needs to be done: also for a chart of which we could write less than the file holds. */
function isSame(
  editor: PackageEditor,
  { drawing, frame }: Existing,
  { title, type, series, range }: XlsxChart,
  sheets: readonly string[],
): boolean {
  const target = editor.relationships(drawing).find(({ id }) => id === frame.relationship)?.target;
  if (target === undefined || frame.anchor.local !== "twoCellAnchor") return false;
  const unsized = (): never => {
    throw new RangeError("two corners need no sizes");
  };
  const content = readChart(parseTree(editor.text(target), target), sheets);
  const text = (spec: object): string => JSON.stringify(spec, (_, value: unknown) => sorted(value));
  return anchorRange(frame.anchor, unsized) === range && text(content) === text({ title, type, series });
}

/** Members in one order, whoever made the object. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function removeChart(
  editor: PackageEditor,
  workbook: WorkbookParts,
  sheet: string,
  { drawing, root, frame }: Existing,
): void {
  const { whole } = frame;
  const part = editor.relationships(drawing).find(({ id }) => id === frame.relationship);
  const isLast = root.children.length === 1 && root.children[0] === whole;
  if (isLast) {
    setDrawing(editor, sheet, workbook.office.slice(0, -1), undefined);
    editor.unrelate(sheet, drawing);
    removeTree(editor, drawing);
    return;
  }
  editor.edit(drawing, () => [{ start: whole.start, end: whole.end, text: "" }]);
  const left = chartFrames(parseTree(editor.text(drawing), drawing));
  if (!part || part.external || left.some((each) => each.relationship === part.id)) return;
  editor.unrelate(drawing, part.target);
  removeTree(editor, part.target);
}

interface Place {
  /** Part of the sheet. */
  readonly part: string;
  /** Names of all sheets, as the workbook spells them. */
  readonly sheets: readonly string[];
}

/** Put charts on a sheet whose part exists. @throws XlsxError "bad-chart", "bad-reference", "unknown-sheet", … */
export function addCharts(
  editor: PackageEditor,
  workbook: WorkbookParts,
  { part, sheets }: Place,
  charts: readonly XlsxChart[],
): void {
  if (charts.length === 0) return;
  const names = new Set(charts.map(({ name }) => name.toLowerCase()));
  if (names.size < charts.length) throw new XlsxError("overlap", "", charts[0]?.name);
  const drawing = drawingPart(editor, workbook, part);
  const base = vocabulary(workbook);
  for (const chart of charts) {
    const { name } = chart;
    if (name === "" || name.length > MAX_NAME || !isPlainText(name))
      throw new XlsxError("bad-chart", "", name.slice(0, 40));
    const file = (number: number): string =>
      resolveTarget(workbook.part, `charts/chart${String(number)}.xml`);
    const target = file(editor.freeNumber(file));
    const xml = newChartXml(spelled(chart, sheets), { chart: `${base}chart`, main: `${base}main` });
    editor.create(target, xml, CHART_TYPE);
    const relationship = editor.relate(drawing, `${workbook.office}chart`, target);
    editor.edit(drawing, (root, text) => [
      appendTo(text, root, newFrameXml(chart, { root, relationship, base, office: workbook.office })),
    ]);
  }
}

/** The drawing of a sheet, a new one when it has none. */
function drawingPart(editor: PackageEditor, workbook: WorkbookParts, sheet: string): string {
  const known = drawingOf(editor, sheet);
  const target = editor.relationships(sheet).find(({ id }) => id === known)?.target;
  if (target !== undefined) return target;
  const file = (number: number): string =>
    resolveTarget(workbook.part, `drawings/drawing${String(number)}.xml`);
  const drawing = file(editor.freeNumber(file));
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const base = vocabulary(workbook);
  const names = `xmlns:xdr="${base}spreadsheetDrawing" xmlns:a="${base}main"`;
  editor.create(drawing, `${head}<xdr:wsDr ${names}></xdr:wsDr>`, DRAWING_TYPE);
  const relationship = editor.relate(sheet, `${workbook.office}drawing`, drawing);
  setDrawing(editor, sheet, workbook.office.slice(0, -1), relationship);
  return drawing;
}

function spelled(chart: XlsxChart, sheets: readonly string[]): XlsxChart {
  const area = ({ sheet: name, range }: XlsxArea): XlsxArea => {
    const sheet = sheets.find((each) => sameName(each, name));
    if (sheet === undefined) throw new XlsxError("unknown-sheet", "", name);
    return { sheet, range };
  };
  const series = chart.series.map(({ values, x, ...each }) => ({
    ...each,
    values: values && area(values),
    ...(x ? { x: area(x) } : {}),
  }));
  return { ...chart, series };
}
