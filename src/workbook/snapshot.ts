/** What places and whole sheets hold now, as facts that can be kept and put back. */
import { sameName } from "./area";
import { difference, type FactQuestion } from "./facts";
import { type CellsAnswer, type CellsFact, type Fact, type Workbook } from "./port";

/** @returns a fact per question; undefined for a place on a sheet that does not exist */
export async function readFacts(
  workbook: Workbook,
  questions: readonly FactQuestion[],
): Promise<readonly (Fact | CellsAnswer | undefined)[]> {
  const [sheets] = await workbook.read([{ kind: "sheets" }]);
  const exists = (name: string): boolean => sheets.some((each) => sameName(each.name, name));
  const askable = questions.filter(
    (each) => (each.kind !== "cells" && each.kind !== "chart") || exists(each.sheet),
  );
  const found = new Map((await workbook.read(askable)).map((fact, index) => [askable[index], fact]));
  return questions.map((question) => found.get(question));
}

/** Without results and filled cells, which cannot be put back. */
export function asFact(fact: Fact): Fact {
  if (fact.kind !== "cells") return fact;
  const { kind, sheet, range, contents, formats } = fact;
  return { kind, sheet, range, contents, ...(formats ? { formats } : {}) };
}

/** Everything on a sheet that we added, so that undo does not throw away what came later. */
export interface Extent {
  readonly sheet: string;
  /** The used range; none when the sheet is empty. */
  readonly cells: readonly CellsFact[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export async function extentsOf(workbook: Workbook, sheets: readonly string[]): Promise<Extent[]> {
  if (sheets.length === 0) return [];
  const [tables] = await workbook.read([{ kind: "tables" }]);
  const used = await workbook.read(sheets.map((sheet) => ({ kind: "used", sheet }) as const));
  const charts = workbook.lacks.has("charts")
    ? []
    : await workbook.read(sheets.map((sheet) => ({ kind: "charts", sheet }) as const));
  const areas = sheets.flatMap((sheet, index) => {
    const range = used[index];
    return range === undefined ? [] : [{ kind: "cells", sheet, range } as const];
  });
  const cells = (await workbook.read(areas)).map(asFact);
  return sheets.map((sheet, index) => ({
    sheet,
    cells: cells.filter((fact): fact is CellsFact => fact.kind === "cells" && fact.sheet === sheet),
    tables: tables.filter(({ area }) => area && sameName(area.sheet, sheet)).map(({ name }) => name),
    charts: (charts[index] ?? []).map(({ name }) => name),
  }));
}

/** Where a sheet holds something else than it did. */
export function extentDifference(recorded: readonly Extent[], found: readonly Extent[]): string | undefined {
  return recorded.map((was, index) => sheetDifference(was, found[index])).find((what) => what !== undefined);
}

function sheetDifference(was: Extent, is: Extent | undefined): string | undefined {
  const [cells] = was.cells;
  const [now] = is?.cells ?? [];
  const objects = ({ tables, charts }: Extent): string => JSON.stringify([tables, charts]);
  if (!is || objects(was) !== objects(is) || cells?.range !== now?.range) return was.sheet;
  return cells === undefined ? undefined : difference(cells, now);
}
