/**
 * The parameters of a production sheet, right of its scenarios: each looked up per year from sheet Parameters with one
 * plain formula. A row without a year holds for all years, a row without a scenario for all scenarios; a parameter that
 * has rows per scenario gets a row here for each.
 */
import { findParameter, type ParameterRow } from "../../src/params";
import { letters, refOf, type SheetDraft } from "./draft";
import { parametersIn } from "./layout/expand";
import { type Layout, type LayoutRow } from "./layout/row";
import { HEADING_ROW, SCENARIO_NAMES, YEARS } from "./frame";
import * as look from "./styles";

/** Columns, 0-based. */
export const BLOCK = { label: 21, id: 22, scenario: 23, unit: 24, all: 25, years: 26 } as const;

interface Line {
  readonly id: string;
  /** "" for all scenarios. */
  readonly scenario: string;
}
type Titled = { readonly title: string } | Line;

/** What the block needs of the current round. */
export interface ParameterSource {
  readonly rows: readonly ParameterRow[];
  readonly sheet: string;
  /** First and last row of the table, without its headings. */
  readonly first: number;
  readonly last: number;
}

export interface ParameterBlock {
  /** Cell of a parameter for the year with this index. @throws Error when it is not in the block */
  readonly cell: (id: string, scenario: string, year: number) => string;
  readonly lastRow: number;
}

const templates = ({ formula, before = "" }: LayoutRow): string => `${before} ${formula}`;

/** Each parameter once, under the first section that uses it. */
function linesOf({ sections }: Layout, rows: readonly ParameterRow[]): readonly Titled[] {
  const seen = new Set<string>();
  return sections.flatMap(({ title, rows: indicators }): readonly Titled[] => {
    const ids = indicators.flatMap((row) => parametersIn(templates(row))).filter((id) => !seen.has(id));
    const lines = [...new Set(ids)].flatMap((id): readonly Line[] => {
      seen.add(id);
      const perScenario = rows.some(({ parameter, scenario }) => parameter === id && scenario !== "");
      return (perScenario ? SCENARIO_NAMES : [""]).map((scenario) => ({ id, scenario }));
    });
    return lines.length === 0 ? [] : [{ title }, ...lines];
  });
}

interface Known {
  readonly label: string;
  readonly unit: string;
  readonly once: boolean;
  readonly format: string;
}

function known(id: string): Known {
  const found = findParameter(id);
  if (found === undefined) throw new Error(`no parameter ${id}`);
  const { definition, index } = found;
  return {
    label: index === undefined ? definition.label.nl : `${definition.label.nl} · ${index}`,
    unit: definition.unit,
    once: definition.period === "constant",
    format: definition.rounding < 1 ? "0.00##" : look.COUNT,
  };
}

/** One row at most applies, so that the sum is its value. `"="` finds blank cells. */
function lookUp({ sheet, first, last }: ParameterSource, row: number, year: string): string {
  const column = (name: string): string => `${sheet}!$${name}$${first}:$${name}$${last}`;
  const [id = "", scenario = ""] = [BLOCK.id, BLOCK.scenario].map((each) => `$${refOf(row - 1, each)}`);
  return `SUMIFS(${column("D")},${column("A")},${id},${column("B")},${year},${column("C")},"="&${scenario})`;
}

/** What holds for all years stands in a column of its own, and a year adds what holds for it alone. */
function writeLine(sheet: SheetDraft, source: ParameterSource, { id, scenario }: Line, row: number): void {
  const { label, unit, once, format } = known(id);
  const at = (column: number): string => refOf(row - 1, column);
  sheet.value(at(BLOCK.label), label, look.TEXT);
  sheet.value(at(BLOCK.id), id, look.ID);
  if (scenario === "") sheet.blank(at(BLOCK.scenario), look.TEXT);
  else sheet.value(at(BLOCK.scenario), scenario, look.TEXT);
  sheet.value(at(BLOCK.unit), unit, look.TEXT);
  sheet.formula(at(BLOCK.all), lookUp(source, row, '"="'), look.number(format));
  YEARS.forEach((_, n) => {
    const ref = at(BLOCK.years + n);
    const year = `${letters(BLOCK.years + n)}$${HEADING_ROW}`;
    if (once) sheet.blank(ref, look.TEXT);
    else sheet.formula(ref, `$${at(BLOCK.all)}+${lookUp(source, row, year)}`, look.number(format));
  });
}

/** @param firstRow of the block, below the headings */
export function parameterBlock(
  sheet: SheetDraft,
  layout: Layout,
  source: ParameterSource,
  firstRow: number,
): ParameterBlock {
  const rowOf = new Map<string, number>();
  const lines = linesOf(layout, source.rows);
  lines.forEach((line, n) => {
    const row = firstRow + n;
    if ("title" in line) {
      sheet.value(refOf(row - 1, BLOCK.label), line.title, look.SUBSECTION);
      return;
    }
    rowOf.set(`${line.id} ${line.scenario}`, row);
    writeLine(sheet, source, line, row);
  });
  return {
    lastRow: firstRow + lines.length - 1,
    cell: (id, scenario, year) => {
      const row = rowOf.get(`${id} ${scenario}`) ?? rowOf.get(`${id} `);
      if (row === undefined) throw new Error(`no cell for parameter ${id}`);
      return known(id).once ? `$${letters(BLOCK.all)}$${row}` : `${letters(BLOCK.years + year)}$${row}`;
    },
  };
}
