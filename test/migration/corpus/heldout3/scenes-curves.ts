/** Scenes of the third held-out part with scenario tables: five scenarios, old style, a sheet per scenario, English, tables. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const MODEL = "Kansmodel";
const OLD = "Verwachting";
const TOGETHER = "Samen";
const ENGLISH = "Forecast";
const LINE = "Lijn";

const five = {
  ...across(MODEL, "A1", ["Kansmodel eerste asielaanvragen 2028"]),
  ...block(MODEL, "A4", [
    ["nr", "omschrijving", "kans", "verwachting", "st.dev."],
    [1, "afname", 0.1, 19_000, 2_200],
    [2, "lager dan nu", 0.25, 26_000, 3_000],
    [3, "als nu", 0.3, 33_000, 3_800],
    [4, "toename", 0.25, 41_000, 5_000],
    [5, "nieuwe crisis", 0.1, 54_000, 8_500],
  ]),
  ...across(MODEL, "H4", [
    "instroom x",
    "dichtheid",
    "kans ≤ x",
    "kans > x",
    null,
    "kengetal",
    "kans",
    "waarde",
  ]),
  ...down(MODEL, "H5", steps(12_000, 2_500, 25)),
  ...block(MODEL, "M5", [
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
};
const fiveNames = {
  Kans: "Kansmodel!$C$5:$C$9",
  Mu: "Kansmodel!$D$5:$D$9",
  Sd: "Kansmodel!$E$5:$E$9",
  Model: "Kansmodel!$C$5:$E$9",
};
const overFive = (cumulative: string): string =>
  `=SUMPRODUCT($C$5:$C$9,NORM.DIST($H#,$D$5:$D$9,$E$5:$E$9,${cumulative}))`;
const helpers = {
  ...across(MODEL, "Q3", ["kans × dichtheid", null, null, null, null, null, "z-score"]),
  ...across(MODEL, "Q4", ["afname", "lager dan nu", "als nu", "toename", "nieuwe crisis"]),
  ...across(MODEL, "W4", ["afname", "lager dan nu", "als nu", "toename", "nieuwe crisis"]),
  ...["Q", "R", "S", "T", "U"].reduce(
    (cells, column, i) => ({
      ...cells,
      ...formulasDown(MODEL, column, [5, 29], `=$C$${i + 5}*NORM.DIST($H#,$D$${i + 5},$E$${i + 5},FALSE)`),
    }),
    {},
  ),
  ...["W", "X", "Y", "Z", "AA"].reduce(
    (cells, column, i) => ({
      ...cells,
      ...formulasDown(MODEL, column, [5, 29], `=($H#-$D$${i + 5})/$E$${i + 5}`),
    }),
    {},
  ),
};
const old = {
  ...across(OLD, "A1", ["Verwachting instroom, april"]),
  ...block(OLD, "A3", [
    ["gemiddelde", "st.afw.", "gewicht", null, "x", "hoogte", "onder x", "boven x", "kans (%)", "uitkomst"],
    [23_000, 2_600, 0.3],
    [31_500, 3_500, 0.5],
    [46_000, 7_000, 0.2],
  ]),
  ...down(OLD, "E4", steps(12_000, 2_500, 23)),
  ...down(OLD, "I4", [12.5, 50, 66.7, 87.5]),
};
const overOld = (cumulative: string): string =>
  `=SUMPRODUCT($C$4:$C$6*NORMDIST($E#,$A$4:$A$6,$B$4:$B$6,${cumulative}))`;
const perSheet = (["Laag", "Midden", "Hoog"] as const).map((name, i) => ({
  ...across(name, "A1", [`Scenario ${name.toLowerCase()}`]),
  ...block(name, "A3", [
    ["kans", [0.25, 0.55, 0.2][i] ?? 0],
    ["instroom", [24_000, 31_000, 43_000][i] ?? 0],
    ["spreiding", [2_500, 3_500, 6_000][i] ?? 0],
  ]),
}));
const together = {
  ...perSheet[0],
  ...perSheet[1],
  ...perSheet[2],
  ...across(TOGETHER, "A4", [
    "x",
    "dichtheid",
    "kans op hoogstens x",
    "kans op meer dan x",
    null,
    "kans",
    "uitkomst",
  ]),
  ...down(TOGETHER, "A5", steps(14_000, 2_500, 21)),
  ...down(TOGETHER, "F5", [0.5, 2 / 3, 0.875]),
};
const overSheets = ["Laag", "Midden", "Hoog"]
  .map((name) => `${name}!$B$3*NORM.DIST($A#,${name}!$B$4,${name}!$B$5,TRUE)`)
  .join("+");
const english = {
  ...across(ENGLISH, "A1", ["First-time asylum applications 2028, probability forecast"]),
  ...block(ENGLISH, "A3", [
    ["Scenario", "Low", "Central", "High"],
    ["Weight [%]", 30, 50, 20],
    ["Mean", 24_000, 32_000, 42_000],
    ["Std. deviation", 2_500, 3_500, 5_500],
  ]),
  ...across(ENGLISH, "A9", ["Applications", ...steps(14_000, 2_500, 19)]),
  ...down(ENGLISH, "A10", ["Density", "Cumulative", "Exceedance"]),
  ...across(ENGLISH, "A15", ["Probability", 0.125, 0.5, 2 / 3, 0.875]),
  ...across(ENGLISH, "A16", ["Quantile"]),
};
const overEnglish = (cumulative: string): string =>
  `=SUMPRODUCT($B$4:$D$4,NORM.DIST(#$9,$B$5:$D$5,$B$6:$D$6,${cumulative}))/100`;
const table = {
  ...block("Tabellen", "A2", [
    ["Naam", "Kans", "Gemiddeld", "Sd"],
    ["rustig", 0.2, 21_000, 2_400],
    ["gewoon", 0.45, 30_000, 3_400],
    ["druk", 0.25, 39_000, 4_800],
    ["piek", 0.1, 52_000, 8_000],
  ]),
  ...across(LINE, "A1", ["Aantal", "Hoogte", "Onder", "Boven", null, "kans", "waarde"]),
  ...down(LINE, "A2", steps(12_000, 2_500, 23)),
  ...down(LINE, "F2", [0.875, 0.5]),
};
const tables = {
  tblKansen: { sheet: "Tabellen", range: "A2:D6", columns: ["Naam", "Kans", "Gemiddeld", "Sd"] },
  tblLijn: { sheet: LINE, range: "A1:D24", columns: ["Aantal", "Hoogte", "Onder", "Boven"] },
};
const overTable = (cumulative: string): string =>
  `=SUMPRODUCT(Tabellen!$B$3:$B$6,NORM.DIST($A#,Tabellen!$C$3:$C$6,Tabellen!$D$3:$D$6,${cumulative}))`;

export const CURVES_3 = {
  /** Five scenarios: chance, mean, spread in C5:E9; x down in H5:H29. */
  vijf: { cells: five, names: fiveNames },
  /** The same with weighted densities per scenario in Q5:U29 and z-scores in W5:AA29. */
  vijfhulp: { cells: { ...five, ...helpers }, names: fiveNames },
  /** The same as vijf with I density, J cumulative and K exceedance; asked chances in N5:N8, values in O. */
  vijfraster: {
    cells: {
      ...five,
      ...formulasDown(MODEL, "I", [5, 29], overFive("FALSE")),
      ...formulasDown(MODEL, "J", [5, 29], overFive("TRUE")),
      ...formulasDown(MODEL, "K", [5, 29], "=1-J#"),
    },
    names: fiveNames,
  },
  /** Mean, spread, weight in A4:C6; x down in E4:E26. */
  oud: { cells: old },
  /** The same with F height, G below and H above; asked chances in percent in I4:I7. */
  oudraster: {
    cells: {
      ...old,
      ...formulasDown(OLD, "F", [4, 26], overOld("FALSE")),
      ...formulasDown(OLD, "G", [4, 26], overOld("TRUE")),
      ...formulasDown(OLD, "H", [4, 26], "=1-G#"),
    },
  },
  /** A sheet per scenario with chance B3, mean B4, spread B5; x down on Samen A5:A25. */
  losbladen: { cells: together },
  /** The same with the cumulative chance in C and the exceedance in D; asked chances in F5:F7. */
  losbladenraster: {
    cells: {
      ...together,
      ...formulasDown(TOGETHER, "C", [5, 25], `=${overSheets}`),
      ...formulasDown(TOGETHER, "D", [5, 25], "=1-C#"),
    },
  },
  /** English, across: weights in percent B4:D4, means B5:D5, spreads B6:D6; x in B9:T9. */
  forecast: { cells: english },
  /** The same with rows 10 to 12 calculated, x again in row 13; asked chances in B15:E15. */
  forecastraster: {
    cells: {
      ...english,
      ...formulasAcross(ENGLISH, 10, ["B", "T"], overEnglish("FALSE")),
      ...formulasAcross(ENGLISH, 11, ["B", "T"], overEnglish("TRUE")),
      ...formulasAcross(ENGLISH, 12, ["B", "T"], "=1-#11"),
      ...across(ENGLISH, "A13", ["Applications"]),
      ...formulasAcross(ENGLISH, 13, ["B", "T"], "=#9"),
    },
  },
  /** Scenarios as tblKansen on Tabellen (B3:D6), x in tblLijn on Lijn (A2:A24). */
  kanstabel: { cells: table, tables },
  /** The same with the columns of tblLijn calculated; asked chances in Lijn F2:F3. */
  kanstabelraster: {
    cells: {
      ...table,
      ...formulasDown(LINE, "B", [2, 24], overTable("FALSE")),
      ...formulasDown(LINE, "C", [2, 24], overTable("TRUE")),
      ...formulasDown(LINE, "D", [2, 24], "=1-C#"),
    },
    tables,
  },
} satisfies Record<string, Scene>;
