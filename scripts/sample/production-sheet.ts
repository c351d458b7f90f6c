/**
 * A production sheet: four scenarios below each other, each in plain formulas as such models have them, with the
 * outcome of MPP.DOORREKENING and the difference beside it; the parameters stand right of them.
 */
import { type CellStyle } from "hucre/xlsx";
import { letters, refOf, type SheetDraft } from "./draft";
import { expand } from "./layout/expand";
import { type Layout, type LayoutRow } from "./layout/row";
import { BLOCK, parameterBlock, type ParameterBlock, type ParameterSource } from "./parameter-block";
import { HEADING_ROW, SCENARIO_NAMES, YEARS } from "./frame";
import * as look from "./styles";

/** Columns, 0-based. */
const AT = { label: 0, id: 1, partner: 2, unit: 3, before: 4, years: 5, mpp: 11, difference: 19 } as const;
const SUMMARY_ROW = 4;
const GROUP_ROW = 5;
export const FIRST_ROW = HEADING_ROW + 1;
/** Above this the two are said to differ [persons, cases, EUR]. */
const AGREES = 0.001;
export const PRODUCTION_WIDTHS = [
  ...[42, 34, 14, 14, 11, 12, 12, 12, 12, 12, 2],
  ...[34, 14, 12, 12, 12, 12, 12, 2],
  ...[20, 3],
  ...[52, 42, 11, 15, 11, 11, 11, 11, 11, 11],
];
export const FROZEN = { rows: HEADING_ROW, columns: 1 };

/** Ranges and cells of other sheets. */
export interface Sources {
  readonly parameters: ParameterSource;
  /** Argument of the functions: the columns of the table that a calculation needs, with their headings. */
  readonly set: string;
  /** All columns, which its fingerprint is made of. */
  readonly wholeSet: string;
  readonly model: string;
  readonly inflow: string;
  /** Columns of the inflow without its heading. */
  readonly inflowColumns: { readonly year: string; readonly scenario: string; readonly value: string };
  /** A formula: what the figures are, and which fingerprints they rest on. */
  readonly status: string;
}

/** An indicator, or the title above some. */
type Line = { readonly title: string } | LayoutRow;

const linesOf = ({ sections }: Layout): readonly Line[] =>
  sections.flatMap(({ title, rows }): readonly Line[] => [{ title }, ...rows]);

/** Row of the heading of each scenario. */
export function scenarioRows(layout: Layout): readonly number[] {
  const height = linesOf(layout).length + 2;
  return SCENARIO_NAMES.map((_, n) => FIRST_ROW + n * height);
}

/** Row of an indicator by scenario. @throws Error when the sheet has no such indicator */
export function indicatorRow(layout: Layout, scenario: number, id: string): number {
  const index = linesOf(layout).findIndex((line) => "id" in line && line.id === id);
  if (index < 0) throw new Error(`${layout.sheet} has no ${id}`);
  return (scenarioRows(layout)[scenario] ?? NaN) + 1 + index;
}

export const BEFORE_COLUMN = AT.before;
export const handColumn = (year: number): number => AT.years + year;
export const mppColumn = (year: number): number => AT.mpp + 2 + year;

const formatOf = ({ shown }: LayoutRow): string => (shown === "share" ? look.PERCENT : look.COUNT);
const strong = (style: CellStyle, { strong: is }: LayoutRow): CellStyle =>
  is === true ? { ...style, font: { ...style.font, bold: true } } : style;

function top(sheet: SheetDraft, layout: Layout, { status }: Sources): void {
  sheet.value("A1", `${layout.title}, ${YEARS[0]}–${YEARS[YEARS.length - 1]}`, look.TITLE);
  sheet.height(1, 26);
  sheet.formula("A2", status, look.STATUS);
  sheet.height(2, 20);
  const explanation =
    "Vier scenario’s onder elkaar, de jaren in kolommen. Wit: met de hand, gewone formules; een voorraad is die van het jaar ervoor " +
    "plus wat erbij komt min wat eraf gaat. Blauw: dezelfde rijen door MPP.DOORREKENING, uit de modeltabel op blad Model. Daarnaast " +
    "het verschil. Beide rekenen met blad Parameters en met de instroom op blad Instroom. Wat met de hand is opgezocht staat rechts, vanaf kolom V.";
  sheet.value("A3", explanation, look.NOTE);
  sheet.merge("A3:J3");
  sheet.height(3, 48);
}

function summary(sheet: SheetDraft, lastRow: number): void {
  const range = `${refOf(FIRST_ROW - 1, AT.difference)}:${refOf(lastRow - 1, AT.difference)}`;
  const cell = `B${SUMMARY_ROW}`;
  sheet.value(`A${SUMMARY_ROW}`, "Grootste verschil tussen hand en functie", look.SUMMARY_TEXT);
  sheet.formula(cell, `ROUND(MAX(${range}),4)`, look.SUMMARY_NUMBER);
  const verdict = `IF(${cell}<=${AGREES},"Hand en functie komen overeen","Hand en functie verschillen: zie kolom ${letters(AT.difference)}")`;
  sheet.formula(`C${SUMMARY_ROW}`, verdict, look.SUMMARY_TEXT);
  sheet.height(SUMMARY_ROW, 20);
}

function headings(sheet: SheetDraft): void {
  const group = (column: number, text: string): void => {
    sheet.value(refOf(GROUP_ROW - 1, column), text, look.SUBSECTION);
  };
  group(AT.label, "Indicator");
  group(AT.before, "Met de hand");
  group(AT.mpp, "MPP.DOORREKENING");
  group(AT.difference, "Verschil");
  group(BLOCK.label, "Parameters, opgezocht op blad Parameters");
  const row = HEADING_ROW - 1;
  const put = (column: number, names: readonly string[], right = false): void => {
    sheet.headings(refOf(row, column), names, () => (right ? look.HEADING_RIGHT : look.HEADING));
  };
  put(AT.label, ["Omschrijving", "Id", "Ketenpartner", "Eenheid"]);
  put(AT.before, ["Vooraf"], true);
  put(AT.mpp, ["Id", "Eenheid"]);
  put(BLOCK.label, ["Parameter", "Id", "Scenario", "Eenheid"]);
  put(AT.difference, ["Grootste van de jaren"], true);
  put(BLOCK.all, ["Alle jaren"], true);
  const style = { ...look.HEADING_RIGHT, numFmt: look.YEAR };
  for (const first of [AT.years, AT.mpp + 2, BLOCK.years]) {
    YEARS.forEach((year, n) => {
      const ref = refOf(row, first + n);
      if (first === AT.years && n === 0) sheet.value(ref, year, style);
      else if (n === 0) sheet.formula(ref, refOf(row, AT.years), style);
      else sheet.formula(ref, `${refOf(row, first + n - 1)}+1`, style);
    });
  }
}

/** One scenario being written. */
interface Block {
  readonly sheet: SheetDraft;
  readonly lines: readonly Line[];
  readonly scenario: string;
  /** Of the heading. */
  readonly row: number;
  readonly parameters: ParameterBlock;
  readonly sources: Sources;
}

/** The applications of one scenario in one year. */
function firstApplications(
  { year, scenario, value }: Sources["inflowColumns"],
  column: number,
  row: number,
): string {
  return `SUMIFS(${value},${year},${letters(column)}$${HEADING_ROW},${scenario},$B$${row})`;
}

function byHand(block: Block, line: LayoutRow, row: number): void {
  const { sheet, lines, scenario, parameters, sources } = block;
  const rowOf = (id: string): number => {
    const index = lines.findIndex((each) => "id" in each && each.id === id);
    if (index < 0) throw new Error(`no row for ${id}`);
    return block.row + 1 + index;
  };
  const places = (year: number): Parameters<typeof expand>[1] => ({
    indicator: (id, back) => refOf(rowOf(id) - 1, AT.years + year - back),
    parameter: (id) => parameters.cell(id, scenario, Math.max(year, 0)),
    first: firstApplications(sources.inflowColumns, AT.years + year, block.row),
  });
  const style = strong(look.number(formatOf(line)), line);
  const before = refOf(row - 1, AT.before);
  if (line.before === undefined) sheet.blank(before, look.TEXT);
  else sheet.formula(before, expand(line.before, places(-1)), style);
  const differences = YEARS.map((_, n) => {
    const [hand = "", mpp = ""] = [handColumn(n), mppColumn(n)].map((column) => refOf(row - 1, column));
    sheet.formula(hand, expand(line.formula, places(n)), style);
    const difference = `ABS(${hand}-${mpp})`;
    return line.mayBeBlank === true ? `IF(${hand}&${mpp}="",0,${difference})` : difference;
  });
  const largest = `MAX(${differences.join(",")})`;
  sheet.formula(refOf(row - 1, AT.difference), largest, look.number(look.AGREEMENT));
}

function writeLine(block: Block, line: Line, row: number): void {
  const { sheet } = block;
  if ("title" in line) {
    sheet.value(`A${row}`, line.title, look.SUBSECTION);
    sheet.height(row, 22);
    return;
  }
  sheet.value(`A${row}`, line.label, strong(look.TEXT, line));
  sheet.value(`B${row}`, line.id, look.ID);
  sheet.value(`C${row}`, line.partner, look.TEXT);
  sheet.value(`D${row}`, line.unit, look.TEXT);
  byHand(block, line, row);
}

/** The function's rows stand beside those by hand: it gets the ids of the block, blank where a title stands. */
function byFunction({ sheet, lines, row, sources: { model, set, inflow } }: Block): void {
  const last = row + lines.length;
  const text = `MPP.DOORREKENING(${model},${set},${inflow},B${row},B${row + 1}:B${last})`;
  const range = `${refOf(row - 1, AT.mpp)}:${refOf(last - 1, AT.mpp + 1 + YEARS.length)}`;
  sheet.mpp({ ref: refOf(row - 1, AT.mpp), text, range }, (at, column) => {
    const line = lines[at - 1];
    if (at === 0 || line === undefined) {
      return column < 2 ? look.MPP_HEADING : { ...look.MPP_HEADING_RIGHT, numFmt: look.YEAR };
    }
    if ("title" in line) return look.MPP_BLANK;
    return column < 2 ? look.MPP_TEXT : strong(look.mpp(formatOf(line)), line);
  });
}

function writeScenario(block: Block): void {
  const { sheet, lines, scenario, row } = block;
  sheet.value(`A${row}`, `Scenario ${scenario}`, look.SCENARIO_HEADING);
  sheet.value(`B${row}`, scenario, look.SCENARIO_HEADING);
  for (const column of [AT.partner, AT.unit, AT.before]) {
    sheet.blank(refOf(row - 1, column), look.SCENARIO_HEADING);
  }
  YEARS.forEach((_, n) => {
    const year = { ...look.SCENARIO_HEADING, numFmt: look.YEAR, alignment: { horizontal: "right" } } as const;
    sheet.formula(refOf(row - 1, AT.years + n), `${letters(AT.years + n)}$${HEADING_ROW}`, year);
  });
  sheet.height(row, 24);
  lines.forEach((line, n) => {
    writeLine(block, line, row + 1 + n);
  });
  byFunction(block);
}

/** @returns where its parameters stand */
export function productionSheet(sheet: SheetDraft, layout: Layout, sources: Sources): ParameterBlock {
  const lines = linesOf(layout);
  const rows = scenarioRows(layout);
  top(sheet, layout, sources);
  summary(sheet, (rows[rows.length - 1] ?? NaN) + lines.length);
  headings(sheet);
  const parameters = parameterBlock(sheet, layout, sources.parameters, FIRST_ROW);
  SCENARIO_NAMES.forEach((scenario, n) => {
    writeScenario({ sheet, lines, scenario, row: rows[n] ?? NaN, parameters, sources });
  });
  return parameters;
}
