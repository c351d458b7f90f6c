/** Scenes of the third held-out part with stocks and capacity: COA, a controller's table, months, a sheet per scenario, courts. */
import { across, block, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const COA = "Bezetting";
const BUDGET = "Begroting";
const MONTHS = "Maandstaat";
const BASE = "Uitgangspunten";
const APPEALS = "Appeals";
const WORK = "Productie";
const HOUSING = "Huisvesting";

const coa = {
  ...across(COA, "A1", ["Bezetting COA, scenario medio"]),
  ...across(COA, "A3", ["jaar", "eenheid", 2025, ...steps(2026, 1, 6)]),
  ...block(COA, "A5", [
    ["Bezetting 1 januari", "personen"],
    ["Instroom asielzoekers", "personen", null, 28_000, 27_000, 26_500, 26_000, 25_500, 25_500],
    ["Instroom nareizigers", "personen", null, 9_000, 9_500, 9_000, 8_500, 8_000, 8_000],
    ["Instroom hervestiging", "personen", null, 1_200, 1_200, 1_000, 1_000, 1_000, 1_000],
    ["Totaal instroom", "personen"],
    ["Uitstroom naar gemeenten", "personen", null, 24_000, 27_000, 27_500, 28_000, 27_000, 26_000],
    ["Uitstroom vertrek", "personen", null, 9_000, 9_500, 9_200, 9_000, 8_800, 8_500],
    ["Totaal uitstroom", "personen"],
    ["Administratieve correctie", "personen", null, -100, 0, 50, 0, 0, 0],
    ["Bezetting 31 december", "personen", 46_000],
  ]),
  ...formulasAcross(COA, 5, ["D", "I"], "=<14"),
  ...formulasAcross(COA, 9, ["D", "I"], "=SUM(#6:#8)"),
  ...formulasAcross(COA, 12, ["D", "I"], "=SUM(#10:#11)"),
};
const budget = {
  ...across(BUDGET, "A1", ["Werkvoorraad naturalisatie, stand begroting"]),
  ...block(BUDGET, "A5", [
    ["Jaar", "Begin", "Nieuw", "Ingetrokken", "Capaciteit", "Afgedaan", "Eind"],
    [2026, 18_500, 31_000, 900, 33_000, 33_000],
    [2027, null, 32_500, 900, 33_000, 33_000],
    [2028, null, 30_000, 850, 36_000, 36_000],
    [2029, null, 27_000, 800, 36_000, 31_000],
    [2030, null, 26_000, 800, 30_000, 26_000],
    [2031, null, 25_500, 750, 30_000, 25_000],
  ]),
  ...formulasDown(BUDGET, "B", [7, 11], "=G^"),
};
const budgetTable = {
  tblStand: {
    sheet: BUDGET,
    range: "A5:G11",
    columns: ["Jaar", "Begin", "Nieuw", "Ingetrokken", "Capaciteit", "Afgedaan", "Eind"],
  },
};
const months = {
  ...across(MONTHS, "A1", ["Nidos: jongeren onder voogdij 2026"]),
  ...across(MONTHS, "A3", ["maand", "nieuw", "18 geworden", "vertrokken", "ultimo"]),
  ...across(MONTHS, "E4", [5_850]),
  ...formulasDown(MONTHS, "A", [5, 16], "=DATE(2026,ROW()-4,1)"),
  ...block(
    MONTHS,
    "B5",
    [410, 395, 420, 430, 445, 450, 470, 480, 460, 455, 440, 425].map((inflow, i) => [
      inflow,
      (i === 0 ? 620 : 210) + 5 * i,
      90 + 3 * i,
    ]),
  ),
};
const scenarioSheets = (["Minimum", "Mediaan", "Medio", "Maximum"] as const).map((name, i) => ({
  ...across(name, "A1", [`Voorraad IND asiel, ${name.toLowerCase()}`]),
  ...across(name, "A3", ["jaar", 2025, ...steps(2026, 1, 5)]),
  ...across(name, "A4", [
    "Instroom",
    null,
    ...[0, 1, 2, 3, 4].map((year) => 24_000 + 6_000 * i - 500 * year),
  ]),
  ...across(name, "A5", [
    "Afgedaan",
    null,
    ...[0, 1, 2, 3, 4].map((year) => 25_000 + 5_000 * i + 300 * year),
  ]),
  ...across(name, "A6", ["Voorraad eind", "=Uitgangspunten!$B$2"]),
}));
const sheets = {
  ...scenarioSheets[0],
  ...scenarioSheets[1],
  ...scenarioSheets[2],
  ...scenarioSheets[3],
  ...across(BASE, "A1", ["Uitgangspunten voor alle scenario's"]),
  ...across(BASE, "A2", ["Startvoorraad", 24_000]),
  ...across(BASE, "A4", ["jaar", null, ...steps(2026, 1, 5)]),
  ...across(BASE, "A5", ["Afgedaan", null, 29_000, 30_000, 31_500, 32_000, 32_000]),
  ...across(BASE, "A6", ["Ingetrokken", null, 1_500, 1_500, 1_400, 1_300, 1_300]),
  ...across(BASE, "A7", ["Capaciteit", null, 34_000, 34_500, 36_000, 36_000, 36_000]),
};
const appeals = {
  ...across(APPEALS, "A1", ["Asylum appeals, district court"]),
  ...block(APPEALS, "A4", [
    ["Year", "Opening", "Received", "Judgments", "Withdrawn", "Adjustment", "Closing"],
    [2026, 5_200, 14_000, 12_500, 900, -40],
    [2027, null, 15_500, 13_000, 950, 0],
    [2028, null, 14_800, 14_000, 950, 25],
    [2029, null, 13_900, 14_500, 900, 0],
    [2030, null, 13_000, 14_500, 850, 0],
    [2031, null, 12_800, 13_800, 850, 0],
  ]),
  ...formulasDown(APPEALS, "B", [6, 10], "=G^"),
  ...across(APPEALS, "I4", ["Judges [fte]", "Cases per month"]),
  ...block(APPEALS, "I5", [
    [120, 1_150],
    [122, 1_200],
    [125, 1_250],
    [126, 1_300],
    [126, 1_300],
    [124, 1_050],
  ]),
};
const work = {
  ...across(WORK, "A1", ["Productie MVV nareis"]),
  ...across(WORK, "A4", ["jaar", 2025, ...steps(2026, 1, 6)]),
  ...block(WORK, "A5", [
    ["Werkvoorraad begin"],
    ["Nieuwe aanvragen", null, 26_000, 27_500, 25_000, 22_000, 15_000, 14_000],
    ["Productieve uren per fte", null, 1_350, 1_350, 1_360, 1_360, 1_360, 1_360],
    ["Fte", null, 95, 100, 112, 112, 108, 104],
    ["Zaken per fte", null, 240, 245, 250, 250, 250, 250],
    ["Capaciteit"],
    ["Afdoeningen"],
    ["Werkvoorraad eind", 16_000],
  ]),
  ...formulasAcross(WORK, 5, ["C", "H"], "=<12"),
  ...formulasAcross(WORK, 10, ["C", "H"], "=#8*#9"),
  ...formulasAcross(WORK, 12, ["C", "H"], "=#5+#6-#11"),
};
const housing = {
  ...across(HOUSING, "A1", ["Vergunninghouders in de opvang en taakstelling"]),
  ...block(HOUSING, "A4", [
    ["halfjaar", "begin", "nieuw", "taakstelling", "realisatie (%)", "gehuisvest", "eind"],
    ["2026-1", 17_000, 13_000, 15_500, 85],
    ["2026-2", null, 12_500, 15_500, 85],
    ["2027-1", null, 11_000, 16_000, 90],
    ["2027-2", null, 9_500, 16_000, 95],
    ["2028-1", null, 8_000, 15_000, 100],
    ["2028-2", null, 8_500, 14_000, 100],
  ]),
  ...formulasDown(HOUSING, "B", [6, 10], "=G^"),
  ...formulasDown(HOUSING, "G", [5, 10], "=B#+C#-F#"),
};

export const STOCKS_3 = {
  /** Years 2026…2031 in D:I; begin 5, three ways in 6–8 (total 9), two ways out 10–11 (total 12), correction 13, end 14; C14 start. */
  coa: { cells: coa, names: { Startbezetting: "Bezetting!$C$14" } },
  /** Table tblStand in Begroting A5:G11: begin B, nieuw C, ingetrokken D, capaciteit E, afgedaan F, eind G (asked). */
  begroting: { cells: budget, tables: budgetTable },
  /** The same with eind calculated and afgedaan (F) asked. */
  begrotingcap: {
    cells: { ...budget, ...formulasDown(BUDGET, "G", [6, 11], "=B#+C#-D#-F#") },
    tables: budgetTable,
  },
  /** Months down: in B, two ways out C and D, stand E with its start in E4; rows 5 to 16. */
  maandstaat: { cells: months },
  /** A sheet per scenario: instroom C4:G4, afgedaan C5:G5, voorraad row 6 with its start in B6; shared rows on Uitgangspunten. */
  vierbladen: { cells: sheets, names: { Beginstand: "Uitgangspunten!$B$2" } },
  /** English, years down: opening B, received C, judgments D, withdrawn E, adjustment F, closing G; fte I, cases per month J. */
  appeals: { cells: appeals },
  /** The same with closing calculated without adjustment and judgments (D) asked. */
  appealscap: {
    cells: { ...appeals, ...formulasDown(APPEALS, "G", [5, 10], "=B#+C#-E#-D#") },
  },
  /** Years 2026…2031 in C:H: begin 5, in 6, fte 8, per fte 9, capacity 10, production 11 (asked), end 12; B12 the start. */
  productie: { cells: work },
  /** Half-years down: begin B, in C, target D, realised in percent E, housed F (asked), end G. */
  huisvesting: { cells: housing },
} satisfies Record<string, Scene>;
