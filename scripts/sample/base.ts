/**
 * The sample workbook before the MPP formulas: all sheets with native formulas and a chart, as the same bytes each
 * time. Method: hucre writes the parts; the parts that hold the clock or force a recalculation are set by us, and the
 * package is zipped again with one fixed time.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type SheetChart, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { STORED } from "../../src/params";
import { chainDrafts, chainLook } from "./chain-sheets";
import { SheetDraft } from "./draft";
import { FIRST_GRID_ROW, forecastSheet, LAST_CURVE_ROW, LAST_GRID_ROW } from "./forecast-sheet";
import { CHECK_WIDTHS, parameterCheckSheet } from "./parameter-check-sheet";
import { SCENARIO_COLORS, SCENARIO_DASHES, SCENARIO_NAMES } from "./frame";
import { type ParameterRounds } from "./parameter-sets";
import { headingRow, PARAMETER_WIDTHS, parameterSheet, PREVIOUS_PARAMETERS } from "./parameter-sheet";
import { LINES } from "./scenario-lines";
import { realisedSheet, type RealisedData } from "./realised-sheet";

export const FORECAST = "Prognose";
export const REALISED = "Realisatie";
const CHECKS = "Parametercontrole";

const FORECAST_WIDTHS = [
  33, 10, 12, 12, 2, 15, 17, 9, 19, 19, 3, 11, 13, 13, 13, 13, 13, 14, 16, 12, 3, 13, 10, 13, 11, 3, 12, 13,
  13,
];
const REALISED_WIDTHS = [
  8, 17, 13, 15, 10, 48, 11, 60, 3, 8, 10, 17, 13, 62, 11, 16, 3, 10, 10, 12, 10, 11, 62,
];
const widths = (all: readonly number[]): { width: number }[] => all.map((width) => ({ width }));

const numbers = (format: string): { formatCode: string; sourceLinked: boolean } => ({
  formatCode: format,
  sourceLinked: false,
});

function densityChart(): SheetChart {
  const column = (name: string, first: number, last: number): string =>
    `${FORECAST}!$${name}$${first}:$${name}$${last}`;
  const line = (name: string, x: string, y: string, rgb: string): SheetChart["series"][number] => ({
    name,
    categories: x,
    values: y,
    color: rgb,
    smooth: true,
    stroke: { width: 2.25 },
    marker: { symbol: "none" },
  });
  const grid = (name: string): string => column(name, FIRST_GRID_ROW, LAST_GRID_ROW);
  const points = (name: string): string => column(name, 5, LAST_CURVE_ROW);
  const scenario = (name: string, n: number, rgb: string): SheetChart["series"][number] => ({
    ...line(
      name,
      column(LINES.column, LINES.first + 2 * n, LINES.first + 2 * n + 1),
      column(LINES.height, LINES.first + 2 * n, LINES.first + 2 * n + 1),
      rgb,
    ),
    smooth: false,
    stroke: { width: 1.75, dash: SCENARIO_DASHES[n] ?? "solid" },
  });
  return {
    type: "scatter",
    scatterStyle: "smoothMarker",
    title: "Kansdichtheid eerste asielinstroom",
    altText: "Lijngrafiek van de kansdichtheid van de eerste asielinstroom, zonder en met gebeurtenissen",
    series: [
      line("zonder gebeurtenissen (raster)", grid("L"), grid("Q"), "0F6CBD"),
      line("met gebeurtenissen (MPP.CURVE)", points("AA"), points("AB"), "8A3707"),
      ...SCENARIO_NAMES.map((name, n) => scenario(name, n, SCENARIO_COLORS[n] ?? "")),
    ],
    legend: "bottom",
    axes: {
      x: {
        title: "personen per jaar",
        numberFormat: numbers("#,##0"),
        scale: { min: 0, max: 100_000, majorUnit: 20_000 },
      },
      // A density per person says nothing to a reader: no numbers, as in the pane.
      y: { numberFormat: numbers(";;;"), scale: { min: 0 }, gridlines: { major: true } },
    },
    anchor: { from: { row: 42, col: 0 }, to: { row: 62, col: 10 } },
  };
}

function sheetOf(name: string, draft: SheetDraft, more: Partial<WriteSheet>): WriteSheet {
  return {
    name,
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.heights,
    view: { showGridLines: false },
    ...more,
  };
}

/** Cached time and a forced recalculation would differ each time, or would blank the MPP cells where the add-in is missing. */
function settle(name: string, xml: string): string {
  if (name === "docProps/core.xml")
    return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
  if (name === "xl/workbook.xml")
    return replaceOnce(xml, '<calcPr calcId="0" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>');
  if (name === "xl/worksheets/sheet1.xml")
    return replaceOnce(xml, "<sheetView ", '<sheetView tabSelected="1" ');
  if (name.startsWith("xl/charts/chart")) return xml.replaceAll("<c:majorGridlines/>", PALE_GRIDLINES);
  return xml;
}

/** Readers draw them black when nothing is said. */
const PALE_GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`expected once: ${from}`);
  return text.replace(from, to);
}

/** The same bytes for the same parts: sorted names with the content types first, one time for all (local, as ZIP stores it). */
function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    mtime: new Date(1980, 0, 1),
    level: 6,
  });
}

/** What the sample is made of. */
export interface SampleData {
  readonly realised: RealisedData;
  readonly rounds: ParameterRounds;
}

export interface Base {
  readonly bytes: Uint8Array;
  /** By name of the sheet. */
  readonly drafts: ReadonlyMap<string, SheetDraft>;
}

/** The sheets with both rounds of parameters and what the functions say of them. */
function parameterSheets({ previous, current }: ParameterRounds): ReadonlyMap<string, SheetDraft> {
  const [now, before, checks] = [new SheetDraft(), new SheetDraft(), new SheetDraft()];
  parameterSheet(now, current);
  parameterSheet(before, previous);
  parameterCheckSheet(
    checks,
    { previous, current },
    { current: STORED.sheet, previous: PREVIOUS_PARAMETERS },
  );
  return new Map([
    [STORED.sheet, now],
    [PREVIOUS_PARAMETERS, before],
    [CHECKS, checks],
  ]);
}

const page = { orientation: "landscape", paperSize: "a4" } as const;

function writtenParameters(
  drafts: ReadonlyMap<string, SheetDraft>,
  { current }: ParameterRounds,
): readonly WriteSheet[] {
  return [...drafts].map(([name, draft]) =>
    sheetOf(name, draft, {
      columns: widths(name === CHECKS ? CHECK_WIDTHS : PARAMETER_WIDTHS),
      freezePane: name === CHECKS ? { rows: 2 } : { rows: headingRow(current), columns: 1 },
      pageSetup: { ...page, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    }),
  );
}

function writtenChain(drafts: ReadonlyMap<string, SheetDraft>): readonly WriteSheet[] {
  const fit = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  return [...drafts].map(([name, draft]) =>
    sheetOf(name, draft, { ...chainLook(name), pageSetup: { ...page, ...fit } }),
  );
}

export async function makeBase({ realised: figures, rounds }: SampleData): Promise<Base> {
  const [forecast, realised] = [new SheetDraft(), new SheetDraft()];
  const parameters = parameterSheets(rounds);
  const chain = chainDrafts(rounds);
  forecastSheet(forecast);
  realisedSheet(realised, figures);
  const chance = {
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "1",
    showErrorMessage: true,
  } as const;
  const message = {
    errorTitle: "Kans",
    errorMessage: "Een kans ligt van 0 tot en met 1 (0% tot en met 100%).",
  };
  const written = await writeXlsx({
    sheets: [
      sheetOf(FORECAST, forecast, {
        columns: widths(FORECAST_WIDTHS),
        freezePane: { rows: 2 },
        dataValidations: ["B5:B8", "B12:B13"].map((range) => ({ ...chance, ...message, range })),
        pageSetup: { ...page, fitToPage: true, fitToWidth: 1, fitToHeight: 1, printArea: "$A$1:$J$63" },
        charts: [densityChart()],
      }),
      sheetOf(REALISED, realised, {
        columns: widths(REALISED_WIDTHS),
        freezePane: { rows: 5, columns: 1 },
        pageSetup: page,
      }),
      ...writtenChain(chain),
      ...writtenParameters(parameters, rounds),
    ],
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: "MPP voor Excel: voorbeeldwerkmap",
      description: "Voorbeeldcijfers, geen vastgestelde MPP. Realisatie: gepubliceerde cijfers met bron.",
      creator: "MPP voor Excel",
      created: new Date(Date.UTC(2026, 0, 1)),
    },
  });
  const parts = Object.entries(unzipSync(written)).map(
    ([name, bytes]) => [name, strToU8(settle(name, strFromU8(bytes)))] as const,
  );
  return {
    bytes: packed(Object.fromEntries(parts)),
    drafts: new Map([[FORECAST, forecast], ...chain, ...parameters]),
  };
}
