/**
 * A sheet with the projection of one domain, as facts to write: title, what was calculated with, and per scenario a block
 * of labels and ids with MPP.DOORREKENING beside them, which gets the ids; then a chart per main stock.
 * The ids are an argument of the function, so that a label never stands beside the numbers of another indicator.
 */
import { type OutcomeIndicator } from "../../chain";
import { type Language } from "../../text";
import { rangeOf, refOf } from "../../workbook/area";
import { type Chart, type ChartSeries, type Content, type Fact, type SheetLayout } from "../../workbook/port";
import { type Settings, stepOption } from "./choice";
import { indicatorLabel, scenarioLabel, unitOf } from "./names";
import { isShare } from "./lever";
import { textOf } from "./text";

export interface SheetRequest {
  readonly sheet: string;
  readonly domain: string;
  readonly settings: Settings;
  /** All of the model. */
  readonly indicators: readonly OutcomeIndicator[];
  readonly scenarios: readonly string[];
  /** "2026" or "2026-03". */
  readonly periods: readonly string[];
  /** Version of the add-in. */
  readonly version: string;
  readonly language: Language;
  readonly formats: boolean;
  readonly charts: boolean;
}

/** Columns, 1-based: label, id and partner by hand; then what the function fills. */
const AT = { label: 1, id: 2, partner: 3, function: 4, unit: 5, values: 6 } as const;
/** Widths [characters]: the label whole; ids and unit as far as they need not be read; a number with its points. */
const WIDTHS = { label: 56, id: 15, partner: 10, function: 9, unit: 14, value: 10 } as const;
/** Row of the first block. */
const FIRST_ROW = 6;
const GENERAL = "General";
const COUNT = "#,##0";
const SHARE = "0.0%";
const YEAR = "0";

/** What Excel does not take in the name of a sheet, and how long it may be. Source: Microsoft Support, "Rename a worksheet". */
const FORBIDDEN = /[\\/?*:[\]]|^'|'$/;
const LONGEST = 31;

export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= LONGEST && !FORBIDDEN.test(name);
}

/** "MPP Asiel" */
export const defaultName = (domain: string): string =>
  `MPP ${domain.slice(0, 1).toUpperCase()}${domain.slice(1)}`.replace(/[\\/?*:[\]']/g, " ").slice(0, LONGEST);

/** Domains of the model in its order. */
export const domainsOf = (indicators: readonly OutcomeIndicator[]): readonly string[] => [
  ...new Set(indicators.map(({ indicator }) => indicator.domein)),
];

/** A row of a block: the partner's name above its indicators, or an indicator. */
type Row = { readonly title: string } | { readonly indicator: OutcomeIndicator };

/** Partners in the order in which the model first names them, each with its indicators. */
function rowsOf(indicators: readonly OutcomeIndicator[], domain: string): readonly Row[] {
  const own = indicators.filter(({ indicator }) => indicator.domein === domain);
  const partners = [...new Set(own.map(({ indicator }) => indicator.partner))];
  return partners.flatMap((partner): readonly Row[] => [
    { title: partner },
    ...own.filter(({ indicator }) => indicator.partner === partner).map((indicator) => ({ indicator })),
  ]);
}

interface Grid {
  readonly contents: Content[][];
  readonly formats: string[][];
}

function emptyGrid(rows: number, columns: number): Grid {
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  return { contents: filled<Content>(null), formats: filled(GENERAL) };
}

function put(grid: Grid, row: number, column: number, content: Content, format = GENERAL): void {
  const [contents, formats] = [grid.contents[row - 1], grid.formats[row - 1]];
  if (contents === undefined || formats === undefined) return;
  contents[column - 1] = content;
  formats[column - 1] = format;
}

const SHEET_TEXT = {
  nl: {
    title: (domain: string, span: string) => `Productieprognose ${domain}, ${span}`,
    made: (version: string, model: string, parameters: string, inflow: string) =>
      `Berekend met MPP voor Excel ${version} · model ${model} · parameters ${parameters} · instroom ${inflow}`,
    fingerprint: "Vingerafdruk van de parameters",
    headings: ["Omschrijving", "Id", "Ketenpartner"],
    scenario: (name: string) => `Scenario ${name}`,
  },
  en: {
    title: (domain: string, span: string) => `Production forecast ${domain}, ${span}`,
    made: (version: string, model: string, parameters: string, inflow: string) =>
      `Calculated with MPP for Excel ${version} · model ${model} · parameters ${parameters} · inflow ${inflow}`,
    fingerprint: "Fingerprint of the parameters",
    headings: ["Description", "Id", "Partner"],
    scenario: (name: string) => `Scenario ${name}`,
  },
} as const;

/** Row of the heading of each scenario's block. */
const blockRow = (scenario: number, rows: number): number => FIRST_ROW + scenario * (rows + 2);

/** Arguments are those of the view; the name of the scenario and the ids stand on the sheet. */
function formulaOf({ settings, scenarios }: SheetRequest, row: number, rows: number): string {
  const { model, parameters, inflow, step } = settings;
  const ids = `$B$${row + 1}:$B$${row + rows}`;
  const scenario = scenarios.length === 1 && scenarios[0] === "" ? "" : `$B$${row}`;
  const option = stepOption(step);
  const options = option === undefined ? [] : [`{"tijdstap","${option}"}`];
  const args = [model.formula, parameters.formula, inflow.formula, scenario, ids, ...options];
  return `MPP.DOORREKENING(${args.join(",")})`;
}

function writeTop(grid: Grid, request: SheetRequest): void {
  const { settings, periods, domain, version, language } = request;
  const text = SHEET_TEXT[language];
  const [first = "", last = ""] = [periods[0], periods.at(-1)].map((period) => period?.slice(0, 4));
  put(grid, 1, AT.label, text.title(domain, `${first}–${last}`));
  const { model, parameters, inflow } = settings;
  put(grid, 2, AT.label, text.made(version, model.key, parameters.key, inflow.key));
  put(grid, 3, AT.label, text.fingerprint);
  put(grid, 3, AT.id, { formula: `MPP.VINGERAFDRUK(${parameters.formula})` });
}

function writeBlock(grid: Grid, request: SheetRequest, rows: readonly Row[], scenario: number): void {
  const { scenarios, periods, language } = request;
  const row = blockRow(scenario, rows.length);
  const name = scenarios[scenario] ?? "";
  const words = textOf(language);
  const text = SHEET_TEXT[language];
  text.headings.forEach((heading, column) => {
    put(grid, row - 1, AT.label + column, heading);
  });
  put(grid, row, AT.label, text.scenario(scenarioLabel(name, words)));
  if (name !== "") put(grid, row, AT.id, name);
  put(grid, row, AT.function, { formula: formulaOf(request, row, rows.length) });
  const monthly = request.settings.step === "maand";
  periods.forEach((_, n) => {
    put(grid, row, AT.values + n, null, monthly ? GENERAL : YEAR);
  });
  rows.forEach((each, n) => {
    const at = row + 1 + n;
    if ("title" in each) {
      put(grid, at, AT.label, each.title);
      return;
    }
    const { indicator } = each;
    put(grid, at, AT.label, indicatorLabel(indicator, words));
    put(grid, at, AT.id, indicator.id);
    put(grid, at, AT.partner, indicator.indicator.partner);
    const format = isShare(unitOf(indicator)) ? SHARE : COUNT;
    periods.forEach((__, period) => {
      put(grid, at, AT.values + period, null, format);
    });
  });
}

/** The stock that each partner is known by: its first. */
function mainStocks(
  rows: readonly Row[],
): readonly { readonly indicator: OutcomeIndicator; readonly at: number }[] {
  const partners = new Set<string>();
  return rows.flatMap((row, at) => {
    if ("title" in row || row.indicator.kind !== "voorraad") return [];
    const { partner } = row.indicator.indicator;
    if (partners.has(partner)) return [];
    partners.add(partner);
    return [{ indicator: row.indicator, at }];
  });
}

/** Charts stand below each other, right of the numbers. [cells] */
const CHART = { rows: 16, columns: 8 } as const;

function chartFacts(request: SheetRequest, rows: readonly Row[]): readonly Fact[] {
  const { sheet, scenarios, periods, language } = request;
  const words = textOf(language);
  const line = (row: number): { sheet: string; range: string } => ({
    sheet,
    range: rangeOf({ top: row, left: AT.values, rows: 1, columns: periods.length }),
  });
  return mainStocks(rows).map(({ indicator, at }, n): Fact => {
    const series = scenarios.map((name, scenario): ChartSeries => {
      const row = blockRow(scenario, rows.length);
      return { name: scenarioLabel(name, words), values: line(row + 1 + at), x: line(row) };
    });
    const { partner } = indicator.indicator;
    const title = `${partner} · ${indicatorLabel(indicator, words)} [${unitOf(indicator)}]`;
    const box = { top: FIRST_ROW + n * (CHART.rows + 1), left: AT.values + periods.length + 1, ...CHART };
    const chart: Chart = { title, type: "line", range: rangeOf(box), series };
    return { kind: "chart", sheet, name: indicator.id, chart };
  });
}

/** In bold: the title, the headings of each block and the partners. */
function layoutOf({ scenarios, periods }: SheetRequest, rows: readonly Row[]): SheetLayout {
  const { label, id, partner, function: called, unit, value } = WIDTHS;
  const blocks = scenarios.flatMap((_, scenario) => {
    const row = blockRow(scenario, rows.length);
    const partners = rows.flatMap((each, n) => ("title" in each ? [row + 1 + n] : []));
    return [row - 1, row, ...partners];
  });
  return { widths: [label, id, partner, called, unit, ...periods.map(() => value)], bold: [1, ...blocks] };
}

/** The sheet, its cells and its charts. */
export function sheetFacts(request: SheetRequest): readonly Fact[] {
  const { sheet, domain, indicators, scenarios, periods } = request;
  const rows = rowsOf(indicators, domain);
  const height = blockRow(scenarios.length, rows.length) - 2;
  const grid = emptyGrid(height, AT.values + periods.length - 1);
  writeTop(grid, request);
  scenarios.forEach((_, scenario) => {
    writeBlock(grid, request, rows, scenario);
  });
  const range = `A1:${refOf(height, AT.values + periods.length - 1)}`;
  const { contents, formats } = grid;
  return [
    { kind: "sheet", sheet, exists: true, layout: layoutOf(request, rows) },
    { kind: "cells", sheet, range, contents, ...(request.formats ? { formats } : {}) },
    ...(request.charts ? chartFacts(request, rows) : []),
  ];
}
