/** Tables of scenarios for more years, of more kinds, or side by side, and formulas of their parts. */
import { block } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";

export type Cells = Readonly<Record<string, Cell>>;

/** Weights of all years, means and spreads below each other with a column for each year. */
export const years: Cells = {
  ...block("Jaren", "A3", [
    ["Drempel", 45_000],
    [null],
    ["Scenario", "Gewicht", 2026, 2027, 2028],
    ["Laag", 0.3],
    ["Basis", 0.5],
    ["Hoog", 0.2],
    [null],
    ["Gemiddelde"],
    ["Laag", null, 28_000, 27_500, 27_000],
    ["Basis", null, 36_000, 37_500, 39_000],
    ["Hoog", null, 47_000, 49_500, 52_000],
    [null],
    ["Std.dev"],
    ["Laag", null, 3_000, 3_400, 3_800],
    ["Basis", null, 4_500, 5_000, 5_500],
    ["Hoog", null, 6_000, 6_800, 7_500],
  ]),
  "Jaren!A24": "P(X > drempel)",
};
export const unheaded: Cells = { ...years, "Jaren!C5": "", "Jaren!D5": "", "Jaren!E5": "" };
export const grown: Cells = {
  ...years,
  "Jaren!D16": "=C16*1.1",
  "Jaren!D17": "=C17*1.1",
  "Jaren!D18": "=C18*1.1",
};
export const over = (means: string, spreads: string): string =>
  `=1-SUMPRODUCT($B$6:$B$8,NORM.DIST($B$3,${means},${spreads},TRUE))`;

/** A sheet for each year, laid out alike. */
const sheetOf = (year: number, weights: readonly Cell[], raised: number): Cells =>
  block(`S${year}`, "A4", [
    ["Scenario", "Gewicht", "Gemiddelde", "Std.dev"],
    ["Laag", weights[0] ?? "", 28_000 + raised, 4_000 + raised / 4],
    ["Midden", weights[1] ?? "", 36_000 + raised, 5_000 + raised / 4],
    ["Hoog", weights[2] ?? "", 45_000 + raised, 6_000 + raised / 4],
  ]);
const grid: Cells = block("Kansen", "A4", [
  ["x", "f(x)", "P(≤ x)"],
  ...[20_000, 25_000, 30_000, 35_000].map((x) => [x]),
]);
export const perSheet: Cells = {
  ...grid,
  ...sheetOf(26, [0.3, 0.5, 0.2], 0),
  ...sheetOf(27, [0.25, 0.45, 0.3], 800),
};
export const noWeights: Cells = {
  ...grid,
  ...sheetOf(26, ["", "", ""], 0),
  ...sheetOf(27, ["", "", ""], 800),
  ...block("Gewichten", "A2", [
    ["Scenario", "Kans"],
    ["Laag", 0.3],
    ["Midden", 0.5],
    ["Hoog", 0.2],
  ]),
};
export const linked: Cells = {
  ...perSheet,
  "S27!B5": "='S26'!B5",
  "S27!B6": "='S26'!B6",
  "S27!B7": "='S26'!B7",
};
export const density = (weights: string, means: string, spreads: string): string =>
  `=SUMPRODUCT(${weights}!$B$5:$B$7,NORM.DIST($A6,${means}!$C$5:$C$7,${spreads}!$D$5:$D$7,FALSE))`;

/** Two years side by side, the second with its year in the headings. */
export const named: Cells = block("Concept", "A3", [
  ["Scenario", "gewicht", "gemiddelde", "st.dev.", "gewicht 2028", "gemiddelde 2028", "st.dev. 2028"],
  ["Laag", 0.25, 27_000, 3_500, 0.3, 26_000, 4_000],
  ["Midden", 0.5, 38_000, 5_000, 0.45, 39_500, 6_000],
  ["Hoog", 0.25, 53_000, 6_500, 0.25, 56_000, 8_000],
  [null],
  [null],
  ["x", "P(X ≤ x)"],
  [30_000],
]);
/** The same with headings that repeat, and the year over each block. */
export const repeated: Cells = {
  ...named,
  ...block("Concept", "B2", [
    ["2027", null, null, "2028"],
    ["gewicht", "gem.", "sd", "gewicht", "gem.", "sd"],
  ]),
};
/** Weights of both years, the means beside each other and the spreads beside each other. */
export const grouped: Cells = {
  ...named,
  ...block("Concept", "B3", [
    ["gewicht", "gem. 2027", "gem. 2028", "sd 2027", "sd 2028", "toelichting"],
    [0.25, 27_000, 26_000, 3_500, 4_000, ""],
    [0.5, 38_000, 39_500, 5_000, 6_000, ""],
    [0.25, 53_000, 56_000, 6_500, 8_000, ""],
  ]),
};
export const atMost = (weights: string, means: string, spreads: string): string => {
  const column = (letter: string): string => `$${letter}$4:$${letter}$6`;
  return `=SUMPRODUCT(${column(weights)},NORM.DIST($A10,${column(means)},${column(spreads)},TRUE))`;
};

/** A table below a table, with the same scenarios. */
export const stacked: Cells = block("Blad", "A1", [
  ["Asiel"],
  ["Scenario", "kans", "instroom", "spreiding"],
  ["laag", 0.2, 20_000, 2_500],
  ["midden", 0.5, 28_000, 3_500],
  ["hoog", 0.3, 40_000, 5_500],
  [null],
  ["Nareis"],
  ["Scenario", "kans", "instroom", "spreiding"],
  ["laag", 0.25, 8_000, 1_500],
  ["midden", 0.5, 12_000, 2_000],
  ["hoog", 0.25, 19_000, 3_000],
  [null],
  ["x", "P(≤ x)"],
  [25_000],
]);

/** The scenarios of a year on its row, one after the other. */
const turns = (headings: readonly Cell[], units: readonly Cell[]): Cells =>
  block("Rij", "A3", [
    ["Drempel", 26_000],
    [null],
    ["Jaar", ...headings, "uitkomst"],
    ["", ...units],
    [null],
    [2025, 0.4, 20_500, 1_800, 25_000, 2_600],
    [2026, 0.45, 20_800, 2_000, 25_600, 2_800],
  ]);
const UNITS = ["aandeel", "zaken", "zaken", "zaken", "zaken"];
export const policy = turns(
  ["Kans Beleid", "Verwachting Beleid", "Spreiding Beleid", "Verwachting Trend", "Spreiding Trend"],
  UNITS,
);
export const merged = turns(["Gewicht", "Beleid", "", "Trend", ""], ["", "gem.", "sd", "gem.", "sd"]);
export const two = (weight: string, first: string, second: string): string =>
  `=${weight}*NORM.DIST($B$3,${first},TRUE)+(1-${weight})*NORM.DIST($B$3,${second},TRUE)`;
/** Three, each with its weight. */
export const three: Cells = block("Rij", "A5", [
  ["Jaar", ...["laag", "midden", "hoog"].flatMap((each) => [`kans ${each}`, `gem. ${each}`, `sd ${each}`])],
  [2025, 0.2, 20_500, 1_800, 0.5, 25_000, 2_600, 0.3, 31_000, 3_400],
  [2026, 0.2, 20_800, 2_000, 0.5, 25_600, 2_800, 0.3, 32_000, 3_600],
]);
export const ofThree = (parts: readonly string[]): string =>
  `=${parts.map((part) => part.replace(/^(\w+);/, "$1*NORM.DIST($M$5,").concat(",TRUE)")).join("+")}`;
export const withX = { "Rij!L5": "drempel", "Rij!M5": 27_000 };

/** A column with mean and spread of a scenario below each other. */
export const inColumn: Cells = block("Kolom", "A2", [
  ["kans groei", 0.35],
  ["gemiddelde groei", 30_000],
  ["spreiding groei", 3_500],
  ["gemiddelde krimp", 22_000],
  ["spreiding krimp", 2_500],
  ["drempel", 28_000],
]);

export const spelled = (root: string): string =>
  [
    [0.3, 27_000, 4_000],
    [0.45, 38_500, 5_500],
    [0.25, 54_000, 8_000],
  ]
    .map(([w = 0, m = 0, s = 0]) => `${w}*EXP(-0.5*((A14-${m})/${s})^2)/(${s}*${root})`)
    .join("+");

/** A sheet for each scenario, with a column for each year. */
const ofScenario = (name: string, values: readonly number[]): Cells => {
  const [weight = 0, mean = 0, spread = 0] = values;
  return block(name, "A3", [
    ["jaar", 2026, 2027, 2028],
    ["kans", weight, weight, weight],
    ["instroom", mean, mean + 700, mean + 1_900],
    ["spreiding", spread, spread + 200, spread + 500],
  ]);
};
export const scenarioSheets: Cells = {
  ...ofScenario("Laag", [0.25, 24_000, 3_000]),
  ...ofScenario("Midden", [0.5, 33_000, 4_000]),
  ...ofScenario("Hoog", [0.25, 44_000, 5_500]),
  ...block("Uit", "A1", [["drempel", 35_000], ["P(≤ drempel)"]]),
};
export const ofSheets = (weights: string, means: string, spreads: string): string =>
  `=${["Laag", "Midden", "Hoog"].map((each) => `${each}!${weights}4*NORM.DIST(B1,${each}!${means}5,${each}!${spreads}6,TRUE)`).join("+")}`;

/** The scenarios of a year, or of a kind of inflow, on its row: first the chances, then the means, then the spreads. */
export const inRows = (first: Cell, second: Cell): Cells =>
  block("Rijen", "A1", [
    ["drempel", 27_000],
    [null],
    ["", "kans", "", "", "verwachting", "", "", "spreiding"],
    ["", ...["laag", "midden", "hoog", "laag", "midden", "hoog", "laag", "midden", "hoog"]],
    [first, 0.2, 0.5, 0.3, 20_500, 25_000, 31_000, 1_800, 2_600, 3_400],
    [second, 0.25, 0.5, 0.25, 20_900, 25_800, 32_500, 2_000, 2_800, 3_700],
  ]);
export const ofRows = (weights: number, means: number, spreads: number): string =>
  `=SUMPRODUCT(B${weights}:D${weights},NORM.DIST($B$1,E${means}:G${means},H${spreads}:J${spreads},TRUE))`;

/** Scenarios beside each other, with rows for two kinds of inflow. */
export const kinds: Cells = block("Soorten", "A1", [
  ["drempel", "", 27_000],
  [null],
  ["", "", "laag", "midden", "hoog"],
  ["", "kans", 0.2, 0.5, 0.3],
  ["asiel", "verwachting", 20_500, 25_000, 31_000],
  ["", "spreiding", 1_800, 2_600, 3_400],
  ["nareis", "verwachting", 12_500, 15_000, 19_000],
  ["", "spreiding", 1_100, 1_900, 2_400],
]);
export const ofKinds = (means: number, spreads: number): string =>
  `=SUMPRODUCT($C$4:$E$4,NORM.DIST($C$1,C${means}:E${means},C${spreads}:E${spreads},TRUE))`;

/** A sheet for each part and each year. */
const partSheet = (name: string, heading: string, values: readonly number[]): Cells =>
  block(name, "A3", [
    ["scenario", heading],
    ...["laag", "midden", "hoog"].map((each, i) => [each, values[i] ?? 0]),
  ]);
export const partSheets: Cells = {
  ...partSheet("Kansen", "kans", [0.3, 0.5, 0.2]),
  ...partSheet("Instroom 2026", "aantal", [28_000, 36_000, 47_000]),
  ...partSheet("Instroom 2027", "aantal", [27_500, 37_500, 49_500]),
  ...partSheet("Spreiding 2026", "aantal", [3_000, 4_500, 6_000]),
  ...partSheet("Spreiding 2027", "aantal", [3_400, 5_000, 6_800]),
  ...block("Uit", "A1", [["drempel", 35_000], ["P(≤ drempel)"]]),
};
export const ofParts = (means: number, spreads: number): string =>
  `=SUMPRODUCT(Kansen!B4:B6,NORM.DIST(B1,'Instroom ${means}'!B4:B6,'Spreiding ${spreads}'!B4:B6,TRUE))`;

/** Means, and a coefficient of variation, for two years. */
export const varied: Cells = {
  ...named,
  ...block("Concept", "B3", [
    ["gewicht", "gem. 2027", "variatie 2027", "gem. 2028", "variatie 2028", "toelichting"],
    [0.25, 27_000, 0.12, 26_000, 0.14, ""],
    [0.5, 38_000, 0.11, 39_500, 0.13, ""],
    [0.25, 53_000, 0.13, 56_000, 0.15, ""],
  ]),
};

/** Chances beside the means in a table of their own, in an order of scenarios. */
export const apart = (order: readonly [string, string, string]): Cells =>
  block("Naast", "A3", [
    ["Scenario", "kans", "", "Scenario", "gemiddelde", "spreiding"],
    ["laag", 0.2, "", order[0], 20_000, 2_500],
    ["midden", 0.5, "", order[1], 28_000, 3_500],
    ["hoog", 0.3, "", order[2], 40_000, 5_500],
    [null],
    ["x", "P(X ≤ x)"],
    [null],
    [30_000],
  ]);
