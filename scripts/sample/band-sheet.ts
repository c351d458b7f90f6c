/**
 * Sheet Bandbreedte: the main stock of each partner with the band of MPP.BANDBREEDTE, the four scenario runs of the
 * production sheet beside it, and a chart of both. Source of the method: docs/besluiten/0015.
 */
import { type SheetChart } from "hucre/xlsx";
import { letters, refOf, type SheetDraft } from "./draft";
import { SCENARIO_COLORS, SCENARIO_DASHES, SCENARIO_NAMES, YEARS } from "./frame";
import * as look from "./styles";

export const BANDS = "Bandbreedte";
export const BAND_WIDTHS = [24, 12, 12, 12, 12, 3, 12, 12, 12, 12, 3, ...Array.from({ length: 9 }, () => 9)];

/** Title and id; the first part of the title is the partner. */
const STOCKS = [
  ["IND · voorraad spoor 4 AA [zaken]", "ind.asiel.spoor4aa.voorraad"],
  ["IND · voorraad MVV nareis [zaken]", "ind.nareis.mvv.voorraad"],
  ["DT&V · caseload [zaken]", "dtv.caseload"],
  ["RvdR · voorraad beroepen asiel [zaken]", "rvdr.asiel.beroep.voorraad"],
  ["RvS · voorraad hoger beroep asiel [zaken]", "rvs.asiel.hb.voorraad"],
  ["COA · bezetting [personen]", "coa.bezetting"],
  ["Gemeenten · achterstand taakstelling [personen]", "gem.achterstand"],
  ["Nidos · amv onder voogdij [personen]", "nidos.caseload"],
  ["Politie · wachtend op I&R [personen]", "politie.ir.aanmeldingen"],
] as const;

const OPTIONS: readonly (readonly [string, string | number])[] = [
  ["samenhang", 0.7],
  ["trekkingen", 1000],
  ["seed", 1],
  ["parameterscenario", "medio"],
];
const CHANCES: readonly (readonly [string, number | string])[] = [
  ["12,5%", 0.125],
  ["50%", 0.5],
  ["66,7%", "2/3"],
  ["87,5%", 0.875],
];
const OPTION_ROW = 6;
const CHANCE_COLUMN = 6;
const FIRST = 13;
/** Rows of one stock, its chart included. */
const HEIGHT = 18;
const SCENARIO_COLUMN = 6;
const CHART = { column: 11, columns: 9, rows: 16 } as const;
const blockRow = (index: number): number => FIRST + index * HEIGHT;

const OPTIONS_RANGE = `$A$${OPTION_ROW}:$B$${OPTION_ROW + OPTIONS.length - 1}`;
const CHANCES_RANGE = `$${letters(CHANCE_COLUMN)}$${OPTION_ROW}:$${letters(CHANCE_COLUMN + CHANCES.length - 1)}$${OPTION_ROW}`;

export interface BandSources {
  readonly model: string;
  readonly set: string;
  readonly scenarios: string;
  readonly status: string;
  /** Cell with an indicator of a scenario in a year, by index. */
  readonly outcome: (scenario: number, id: string, year: number) => string;
}

function top(sheet: SheetDraft, status: string): void {
  sheet.value("A1", "Bandbreedte van de voorraden", look.TITLE);
  sheet.height(1, 26);
  sheet.formula("A2", status, look.STATUS);
  sheet.height(2, 20);
  const explanation =
    "Een scenario neemt elk jaar dezelfde kans van de instroom; dat is zeldzamer dan die kans in één jaar. De bandbreedte rekent hele paden van de " +
    "instroom door, elk jaar uit zijn eigen verdeling, en geeft per jaar de waarde die met de kans in de kop niet wordt overschreden.";
  sheet.value("A3", explanation, look.NOTE);
  sheet.merge("A3:J3");
  sheet.height(3, 48);
  sheet.value(`A${OPTION_ROW - 1}`, "Opties", look.SECTION);
  OPTIONS.forEach(([name, value], n) => {
    const style = typeof value === "number" ? look.input("General") : look.INPUT_TEXT;
    sheet.value(`A${OPTION_ROW + n}`, name, look.TEXT);
    sheet.value(`B${OPTION_ROW + n}`, value, { ...style, alignment: { horizontal: "right" } });
  });
  sheet.value(refOf(OPTION_ROW - 2, CHANCE_COLUMN), "Kansen", look.SECTION);
  CHANCES.forEach(([, chance], n) => {
    const ref = refOf(OPTION_ROW - 1, CHANCE_COLUMN + n);
    if (typeof chance === "number") sheet.value(ref, chance, look.input(look.PERCENT));
    else sheet.formula(ref, chance, look.input(look.PERCENT));
  });
  const meaning =
    "Samenhang: hoe sterk een jaar samengaat met het volgende, van 0 (onafhankelijk) tot 1. De parameters zijn die van het genoemde scenario.";
  sheet.value(refOf(OPTION_ROW, CHANCE_COLUMN), meaning, look.NOTE);
  sheet.merge(`${refOf(OPTION_ROW, CHANCE_COLUMN)}:${refOf(OPTION_ROW + 3, CHANCE_COLUMN + 3)}`);
}

function stock(sheet: SheetDraft, index: number, sources: BandSources): void {
  const [title, id] = STOCKS[index] ?? ["", ""];
  const row = blockRow(index);
  sheet.value(`A${row}`, title, look.SECTION);
  sheet.value(`A${row + 1}`, id, look.ID);
  sheet.value(`B${row + 1}`, "Bandbreedte (MPP.BANDBREEDTE)", look.SUBSECTION);
  sheet.value(refOf(row, SCENARIO_COLUMN), "Doorrekening per scenario (blad MPP Asiel)", look.SUBSECTION);
  const heading = row + 2;
  const { model, set, scenarios } = sources;
  const text = `MPP.BANDBREEDTE(${model},${set},${scenarios},,A${row + 1},${CHANCES_RANGE},${OPTIONS_RANGE})`;
  const range = `A${heading}:${refOf(heading + YEARS.length - 1, CHANCES.length)}`;
  sheet.mpp({ ref: `A${heading}`, text, range }, (line, column) => {
    if (line === 0) {
      return column === 0 ? look.MPP_HEADING : { ...look.MPP_HEADING_RIGHT, numFmt: look.PERCENT };
    }
    return column === 0
      ? { ...look.mpp(look.YEAR), alignment: { horizontal: "left" } }
      : look.mpp(look.COUNT);
  });
  SCENARIO_NAMES.forEach((name, n) => {
    sheet.value(refOf(heading - 1, SCENARIO_COLUMN + n), name, look.HEADING_RIGHT);
    YEARS.forEach((_, year) => {
      sheet.formula(
        refOf(heading + year, SCENARIO_COLUMN + n),
        sources.outcome(n, id, year),
        look.number(look.COUNT),
      );
    });
  });
}

/** Band in blue, the scenarios in thinner lines of other colours and dashes. */
const BAND_LINES = [
  { column: 1, name: "87,5% blijft hierboven", dash: "dash" },
  { column: 2, name: "mediaan van de paden", dash: "solid" },
  { column: 4, name: "87,5% blijft hieronder", dash: "sysDot" },
] as const;

function chart(index: number): SheetChart {
  const row = blockRow(index);
  const [first, last] = [row + 3, row + 2 + YEARS.length];
  const range = (column: number): string =>
    `${BANDS}!$${letters(column)}$${first}:$${letters(column)}$${last}`;
  const line = (
    name: string,
    column: number,
    color: string,
    stroke: object,
  ): SheetChart["series"][number] => ({
    ...{ name, categories: range(0), values: range(column), color, stroke },
    marker: { symbol: "none" },
  });
  const [title = ""] = STOCKS[index] ?? [];
  return {
    type: "line",
    title,
    altText: `Lijngrafiek per jaar: ${title}, met bandbreedte en vier scenario’s`,
    series: [
      ...BAND_LINES.map(({ column, name, dash }) => line(name, column, "0F6CBD", { width: 2.25, dash })),
      ...SCENARIO_NAMES.map((name, n) =>
        line(name, SCENARIO_COLUMN + n, SCENARIO_COLORS[n] ?? "", {
          width: 1.75,
          dash: SCENARIO_DASHES[n] ?? "solid",
        }),
      ),
    ],
    legend: "bottom",
    titleFontSize: 12,
    axes: {
      y: {
        numberFormat: { formatCode: "#,##0", sourceLinked: false },
        gridlines: { major: true },
      },
    },
    anchor: {
      from: { row: row - 1, col: CHART.column },
      to: { row: row - 1 + CHART.rows, col: CHART.column + CHART.columns },
    },
  };
}

export const bandCharts = (): SheetChart[] => STOCKS.map((_, index) => chart(index));

export function bandSheet(sheet: SheetDraft, sources: BandSources): void {
  top(sheet, sources.status);
  STOCKS.forEach((_, index) => {
    stock(sheet, index, sources);
  });
}
