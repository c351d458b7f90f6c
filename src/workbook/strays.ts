/**
 * Tables and charts that an interrupted write left under a name that the host gave: a host makes one first and names it
 * later. Found as what came since the write began and covers what was meant; anything else is left alone.
 */
import { sameName } from "./area";
import { isSame } from "./facts";
import { type Chart, type Fact, type Workbook } from "./port";

/** What was there before: names of tables, and of charts by sheet. */
export interface Objects {
  readonly tables: readonly string[];
  readonly charts: readonly { readonly sheet: string; readonly names: readonly string[] }[];
}

/** @param facts of which the sheets exist, but for sheets that they add */
export async function objectsBefore(workbook: Workbook, facts: readonly Fact[]): Promise<Objects> {
  const tables = facts.some(({ kind }) => kind === "table")
    ? (await workbook.read([{ kind: "tables" }]))[0].map(({ name }) => name)
    : [];
  const sheets = await chartSheets(workbook, facts);
  const found = await workbook.read(sheets.map((sheet) => ({ kind: "charts", sheet }) as const));
  const charts = sheets.map((sheet, index) => ({
    sheet,
    names: (found[index] ?? []).map(({ name }) => name),
  }));
  return { tables, charts };
}

/** Sheets that exist and on which charts are meant. */
async function chartSheets(workbook: Workbook, facts: readonly Fact[]): Promise<string[]> {
  const meant = new Set(facts.flatMap((fact) => (fact.kind === "chart" ? [fact.sheet] : [])));
  if (meant.size === 0 || workbook.lacks.has("charts")) return [];
  const [sheets] = await workbook.read([{ kind: "sheets" }]);
  return [...meant].filter((sheet) => sheets.some(({ name }) => sameName(name, sheet)));
}

/** Facts that take the strays out. */
export async function strays(workbook: Workbook, meant: readonly Fact[], before: Objects): Promise<Fact[]> {
  const areas = meant.flatMap((fact) => (fact.kind === "table" && fact.area ? [fact.area] : []));
  const [tables] = areas.length > 0 ? await workbook.read([{ kind: "tables" }]) : [[]];
  const strayTables = tables.filter(
    ({ name, area }) => !before.tables.includes(name) && areas.some((each) => isSame(each, area)),
  );
  const sheets = await chartSheets(workbook, meant);
  const charts = (await workbook.read(sheets.map((sheet) => ({ kind: "charts", sheet }) as const))).flat();
  const strayCharts = charts.filter(
    ({ sheet, name, chart }) =>
      !before.charts.some((each) => each.sheet === sheet && each.names.includes(name)) &&
      meant.some((fact) => fact.kind === "chart" && fact.sheet === sheet && begun(chart, fact.chart)),
  );
  return [
    ...strayTables.map(({ name }) => ({ kind: "table", name, area: null }) as const),
    ...strayCharts.map(({ sheet, name }) => ({ kind: "chart", sheet, name, chart: null }) as const),
  ];
}

/** A chart that may have been going to become the other. */
function begun(found: Chart | null, meant: Chart | null): boolean {
  const source = found?.series[0]?.values ?? null;
  return (
    found?.type === meant?.type &&
    (source === null || meant === null || isSame(source, meant.series[0]?.values))
  );
}
