/** Whether a written file, read back, holds what the workbook holds: nothing is handed out otherwise. */
import { addressOf, sameName } from "../../workbook/area";
import { isSame } from "../../workbook/facts";
import { type XlsxWorkbook } from "../../xlsx";
import { type SheetContents } from "../grid/contents";
import { sameContent } from "./current-book";
import { type Draft } from "./edits";
import { FileFormats } from "./formats";
import { type ChartThing, type Things, thingsOf } from "./things";

/** Places that the file holds differently, among those that were edited. */
export function differences(written: XlsxWorkbook, draft: Draft): string[] {
  const { things, initial, contents } = draft;
  const found = thingsOf(written);
  const names = (sheets: Things["sheets"]): string[] => sheets.map(({ name }) => name);
  if (!isSame(names(found.sheets), names(things.sheets))) return names(things.sheets);
  const cells = written.sheets.flatMap((sheet, index) =>
    differentCells(sheet, initial[index] ?? new Map(), contents[index] ?? new Map()),
  );
  return [...cells, ...differentFormats(written, things), ...differentThings(written, found, draft)];
}

export function changedRefs(before: SheetContents, after: SheetContents): string[] {
  const refs = new Set([...before.keys(), ...after.keys()]);
  return [...refs].filter((ref) => !sameContent(before.get(ref), after.get(ref)));
}

function differentCells(
  sheet: XlsxWorkbook["sheets"][number],
  before: SheetContents,
  after: SheetContents,
): string[] {
  const cells = new Map(sheet.cells.map((cell) => [cell.ref, cell]));
  return changedRefs(before, after).filter((ref) => {
    const content = after.get(ref);
    const cell = cells.get(ref);
    if (content?.kind === "formula") return squeezed(cell?.formula?.text) !== squeezed(content.text);
    if (content === undefined) return cell?.formula !== undefined;
    const value = cell?.formula ? undefined : cell?.value;
    return value === undefined || !sameContent({ kind: "constant", value: value ?? "" }, content);
  });
}

/** Formula texts are the same when they differ in spaces and in the case of names only. */
function squeezed(text: string | undefined): string | undefined {
  return text
    ?.split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, "").toUpperCase()))
    .join("");
}

function differentFormats(written: XlsxWorkbook, { sheets, formats }: Things): string[] {
  const file = new FileFormats(written);
  return sheets.flatMap(({ id, name }, index) =>
    [...(formats.get(id) ?? [])]
      .filter(([ref, format]) => file.of(index, ref) !== format)
      .map(([range]) => addressOf({ sheet: name, range })),
  );
}

function differentThings(written: XlsxWorkbook, found: Things, { things, first }: Draft): string[] {
  const { tables, charts, names, xml, properties } = things;
  const part = (namespace: string): string | null =>
    written.customXml.find((each) => each.namespace === namespace)?.xml ?? null;
  const made = charts.filter((chart) => !first.charts.includes(chart));
  return [
    ...tables.filter((table) => !found.tables.some((each) => isSame(each, table))).map(({ name }) => name),
    ...made.filter((chart) => !found.charts.some((each) => sameChart(each, chart))).map(({ name }) => name),
    ...[...names]
      .filter(([name, text]) => squeezed(found.names.get(name)) !== squeezed(text))
      .map(([name]) => name),
    ...[...found.names.keys(), ...found.tables.map(({ name }) => name)].filter(
      (name) => !names.has(name) && !tables.some((each) => sameName(each.name, name)),
    ),
    ...[...xml].filter(([namespace, text]) => part(namespace) !== text).map(([namespace]) => namespace),
    ...[...properties]
      .filter(([name, value]) => (written.properties.get(name) ?? null) !== value)
      .map(([name]) => name),
  ];
}

/** A chart of another type cannot be told from lines in a file. */
function sameChart(a: ChartThing, b: ChartThing): boolean {
  const plain = ({ name, chart }: ChartThing): unknown => ({
    name,
    title: chart.title,
    range: chart.range,
    type: chart.type === "other" ? "line" : chart.type,
    series: chart.series.map(({ name: of, type = chart.type, values, x = null, fill = "" }) => ({
      of,
      type: type === "other" ? "line" : type,
      values,
      x,
      fill,
    })),
  });
  return sameName(a.sheet, b.sheet) && isSame(plain(a), plain(b));
}
