/**
 * Sheet Instroom: the scenario block of every year, what MPP.SCENARIOWAARDEN makes of it, and an overview in plain
 * formulas. The first year is that of sheet Prognose; all figures are invented.
 */
import { refOf, type SheetDraft } from "./draft";
import { SCENARIO_NAMES, YEARS } from "./frame";
import * as look from "./styles";

export const INFLOW = "Instroom";
export const INFLOW_WIDTHS = [
  ...[8, 20, 9, 13, 12, 3],
  ...[8, 12, 13, 11, 19, 19, 3],
  ...[14, 11, 11, 11, 11, 11, 3, 16, 11],
];
const FIRST = 7;
/** Per year: expected inflow and spread of each scenario [persons/year]; the first year stands on sheet Prognose. */
const LATER: readonly (readonly (readonly [number, number])[])[] = [
  [
    [21_000, 3_200],
    [30_500, 4_500],
    [39_000, 5_500],
    [56_000, 9_500],
  ],
  [
    [20_000, 3_400],
    [31_000, 5_000],
    [40_000, 6_000],
    [57_000, 10_000],
  ],
  [
    [19_500, 3_600],
    [31_500, 5_300],
    [41_000, 6_500],
    [58_000, 10_500],
  ],
  [
    [19_000, 3_800],
    [32_000, 5_600],
    [42_000, 7_000],
    [59_000, 11_000],
  ],
];
/** The same in all later years. */
const CHANCES = [0.25, 0.45, 0.22, 0.08];
/** First row and number of the scenarios on sheet Prognose. */
const FORECAST = { row: 5, count: 4 } as const;
const KINDS = Array.from({ length: FORECAST.count }, (_, n) => n);
const LAST_BLOCK = FIRST + YEARS.length * FORECAST.count - 1;
const LAST_VALUE = FIRST + YEARS.length * SCENARIO_NAMES.length - 1;

/** The scenario block with its heading row. */
export const BLOCK_RANGE = `${INFLOW}!$A$${FIRST - 1}:$E$${LAST_BLOCK}`;
/** The table of MPP.SCENARIOWAARDEN: year, scenario, chance of more and value, with the heading row. */
export const INFLOW_RANGE = `${INFLOW}!$G$${FIRST - 1}:$J$${LAST_VALUE}`;
const column = (name: string): string => `${INFLOW}!$${name}$${FIRST}:$${name}$${LAST_VALUE}`;
export const INFLOW_COLUMNS = { year: column("G"), scenario: column("H"), value: column("J") };
/** Of the overview: scenario names in N, the years to its right. */
export const OVERVIEW = { headingRow: FIRST - 1, first: FIRST, column: 13 } as const;

const LEFT = { horizontal: "left" } as const;

function top(sheet: SheetDraft, status: string): void {
  sheet.value("A1", "Eerste asielinstroom per jaar: scenario’s en scenariowaarden", look.TITLE);
  sheet.height(1, 26);
  sheet.formula("A2", status, look.STATUS);
  sheet.height(2, 20);
  const explanation =
    "Per jaar één blok: precies één scenario komt uit, de kansen van een jaar zijn samen 1. Het eerste jaar is dat van blad Prognose, " +
    "zonder de gebeurtenissen. De blauwe tabel is de instroom van de keten: de bladen MPP rekenen ermee, met de hand en met de functie.";
  sheet.value("A3", explanation, look.NOTE);
  sheet.merge("A3:L3");
  sheet.height(3, 34);
}

function block(sheet: SheetDraft): void {
  sheet.value("A5", "Scenario’s", look.SECTION);
  sheet.headings(`A${FIRST - 1}`, ["jaar", "scenario", "kans", "verwachting", "spreiding"], (n) =>
    n < 2 ? look.HEADING : look.HEADING_RIGHT,
  );
  const year = { ...look.input(look.YEAR), alignment: LEFT };
  YEARS.forEach((value, y) => {
    KINDS.forEach((kind) => {
      const row = FIRST + y * KINDS.length + kind;
      const source = FORECAST.row + kind;
      sheet.value(`A${row}`, value, year);
      sheet.formula(`B${row}`, `Prognose!$A$${source}`, look.TEXT);
      const [mean, spread] = LATER[y - 1]?.[kind] ?? [];
      if (mean === undefined || spread === undefined) {
        sheet.formula(`C${row}`, `Prognose!$B$${source}`, look.number("0%"));
        sheet.formula(`D${row}`, `Prognose!$C$${source}`, look.number(look.COUNT));
        sheet.formula(`E${row}`, `Prognose!$D$${source}`, look.number(look.COUNT));
      } else {
        sheet.value(`C${row}`, CHANCES[kind] ?? NaN, look.input("0%"));
        sheet.value(`D${row}`, mean, look.input(look.COUNT));
        sheet.value(`E${row}`, spread, look.input(look.COUNT));
      }
    });
  });
}

function values(sheet: SheetDraft): void {
  sheet.value("G5", "Scenariowaarden [personen/jaar]: de instroom van de keten", look.SECTION);
  const formats = [look.YEAR, "", look.PERCENT, look.COUNT, look.COUNT, look.COUNT];
  const text = `MPP.SCENARIOWAARDEN(A${FIRST - 1}:E${LAST_BLOCK})`;
  sheet.mpp({ ref: `G${FIRST - 1}`, text, range: `G${FIRST - 1}:L${LAST_VALUE}` }, (row, n) => {
    if (row === 0) return n < 2 ? look.MPP_HEADING : look.MPP_HEADING_RIGHT;
    if (n === 0) return { ...look.mpp(look.YEAR), alignment: LEFT };
    return n === 1 ? look.MPP_TEXT : look.mpp(formats[n] ?? look.COUNT);
  });
}

/** Scenarios in rows, years in columns, and the first year beside sheet Prognose. */
function overview(sheet: SheetDraft): void {
  const { headingRow, first, column: left } = OVERVIEW;
  const at = (row: number, offset: number): string => refOf(row - 1, left + offset);
  sheet.value(at(headingRow - 1, 0), "Overzicht [personen/jaar]", look.SECTION);
  sheet.value(at(headingRow, 0), "scenario", look.HEADING);
  YEARS.forEach((year, n) => {
    sheet.value(at(headingRow, n + 1), year, { ...look.HEADING_RIGHT, numFmt: look.YEAR });
  });
  sheet.value(at(headingRow, 7), "Prognose 2026", look.HEADING_RIGHT);
  sheet.value(at(headingRow, 8), "Verschil", look.HEADING_RIGHT);
  const range = (name: string): string => `$${name}$${FIRST}:$${name}$${LAST_VALUE}`;
  SCENARIO_NAMES.forEach((name, s) => {
    const row = first + s;
    sheet.value(at(row, 0), name, look.TEXT);
    YEARS.forEach((_, n) => {
      const year = at(headingRow, n + 1).replace(/(\d+)$/, "$$$1");
      const sum = `SUMIFS(${range("J")},${range("G")},${year},${range("H")},$${at(row, 0)})`;
      sheet.formula(at(row, n + 1), sum, look.number(look.COUNT));
    });
    sheet.formula(at(row, 7), `Prognose!$H$${FORECAST.row + s}`, look.number(look.COUNT));
    sheet.formula(at(row, 8), `${at(row, 1)}-${at(row, 7)}`, look.number(look.AGREEMENT));
  });
}

export function inflowSheet(sheet: SheetDraft, status: string): void {
  top(sheet, status);
  block(sheet);
  values(sheet);
  overview(sheet);
}
