/**
 * Sheet Prognose: the model as an analyst builds it by hand (scenario table, density grid with NORM.DIST, quantiles
 * by interpolation on the grid) with the MPP function and the difference beside each result.
 * All scenarios and events are invented; the numbers are those of the golden values in the tests.
 */
import { type SheetDraft } from "./draft";
import { scenarioLines } from "./scenario-lines";
import * as look from "./styles";

export const SCENARIOS = "A4:D8";
export const BARE_SCENARIOS = "B5:D8";
export const EVENTS = "A11:D13";
/** Grid: 0 to 100,000 by 500. */
export const GRID_ROWS = 201;
export const FIRST_GRID_ROW = 5;
export const LAST_GRID_ROW = FIRST_GRID_ROW + GRID_ROWS - 1;
const CURVE_POINTS = 101;
export const LAST_CURVE_ROW = 4 + CURVE_POINTS;
const SUMMARY_ROW = 33;
/** Tops of the density of these four scenarios. */
const MODES = 2;

const SCENARIO_ROWS = [
  ["A Daling", 0.25, 22_000, 3_000],
  ["B Stabiel", 0.45, 30_000, 4_000],
  ["C Stijging", 0.22, 38_000, 5_000],
  ["D Sterke stijging", 0.08, 55_000, 9_000],
] as const;
const EVENT_ROWS = [
  ["1 Nieuwe route", 0.3, 5_000, 1_500],
  ["2 Extra hervestiging", 0.1, 12_000, 4_000],
] as const;
const rightAfterFirst =
  (left: typeof look.HEADING, right: typeof look.HEADING) =>
  (column: number): typeof look.HEADING =>
    column === 0 ? left : right;
const headingLook = rightAfterFirst(look.HEADING, look.HEADING_RIGHT);

function top(sheet: SheetDraft): void {
  sheet.value("A1", "Eerste asielinstroom 2026: scenario’s en kansverdeling", look.TITLE);
  sheet.merge("A1:J1");
  sheet.height(1, 26);
  sheet.value("A2", "Voorbeeldcijfers, geen vastgestelde MPP: verzonnen scenario’s", look.STATUS);
  sheet.merge("A2:D2");
  sheet.height(2, 20);
  for (const row of [3, 10, 17, 25, SUMMARY_ROW]) sheet.height(row, 26);
  sheet.value("F2", "Geel: invoer · blauw: MPP-functie · wit: gewone formule", look.REMARK);
}

function inputs(sheet: SheetDraft): void {
  sheet.value("A3", "Scenario’s (precies één komt uit)", look.SECTION);
  sheet.headings("A4", ["Scenario", "Kans", "Instroom", "Spreiding"], headingLook);
  SCENARIO_ROWS.forEach(([name, chance, mean, sd], n) => {
    sheet.value(`A${5 + n}`, name, look.INPUT_TEXT);
    sheet.value(`B${5 + n}`, chance, look.input("0%"));
    sheet.value(`C${5 + n}`, mean, look.input(look.COUNT));
    sheet.value(`D${5 + n}`, sd, look.input(look.COUNT));
  });
  sheet.value("A9", "Som en gewogen gemiddelde", look.TOTAL_TEXT);
  sheet.formula("B9", "SUM(B5:B8)", look.total("0%"));
  sheet.formula("C9", "SUMPRODUCT(B5:B8,C5:C8)", look.total(look.COUNT));
  sheet.value("A10", "Gebeurtenissen (komen bovenop elk scenario)", look.SECTION);
  sheet.headings("A11", ["Gebeurtenis", "Kans", "Extra instroom", "Spreiding"], headingLook);
  EVENT_ROWS.forEach(([name, chance, mean, sd], n) => {
    sheet.value(`A${12 + n}`, name, look.INPUT_TEXT);
    sheet.value(`B${12 + n}`, chance, look.input("0%"));
    sheet.value(`C${12 + n}`, mean, look.input(look.COUNT));
    sheet.value(`D${12 + n}`, sd, look.input(look.COUNT));
  });
  sheet.value("A15", "Versie van de MPP-functies", look.TEXT);
  const right = { ...look.MPP_TEXT, alignment: { horizontal: "right" } } as const;
  sheet.mpp({ ref: "B15", text: "MPP.VERSIE()", range: "B15" }, () => right);
}

function scenarioValues(sheet: SheetDraft): void {
  const formats = [look.PERCENT, look.COUNT, look.COUNT, look.COUNT];
  const style = (row: number, column: number): typeof look.HEADING => {
    if (row === 0) return column === 0 ? look.MPP_HEADING : look.MPP_HEADING_RIGHT;
    return column === 0 ? look.MPP_TEXT : look.mpp(formats[column - 1] ?? look.COUNT);
  };
  sheet.value("F3", "Scenariowaarden", look.SECTION);
  sheet.mpp({ ref: "F4", text: `MPP.SCENARIOWAARDEN(${SCENARIOS})`, range: "F4:J8" }, style);
  sheet.value("F10", "Scenariowaarden met de gebeurtenissen", look.SECTION);
  const text = `MPP.SCENARIOWAARDEN(${SCENARIOS},${EVENTS})`;
  sheet.mpp({ ref: "F11", text, range: "F11:J15" }, style);
}

/** Density and cumulative of each component in plain formulas, and the density function beside it in one call. */
function grid(sheet: SheetDraft): void {
  const [first, last] = [FIRST_GRID_ROW, LAST_GRID_ROW];
  const kinds = ["A", "B", "C", "D"];
  sheet.value("L3", "Raster voor de kansdichtheid", look.SECTION);
  sheet.value("P3", "Stap", { ...look.REMARK, alignment: { horizontal: "right" } });
  sheet.value("Q3", 500, look.input(look.COUNT));
  const names = [
    "Instroom",
    ...kinds.map((kind) => `Dichtheid ${kind}`),
    "Dichtheid",
    "Cumulatief",
    "MPP.DICHTHEID",
    "Verschil",
  ];
  sheet.headings("L4", names, (column) => (column === 7 ? look.MPP_HEADING_RIGHT : look.HEADING_RIGHT));
  sheet.value(`L${first}`, 0, look.input(look.COUNT));
  for (let row = first; row <= last; row += 1) {
    if (row > first) sheet.formula(`L${row}`, `L${row - 1}+$Q$3`, look.number(look.COUNT));
    kinds.forEach((_, n) => {
      const density = `$B$${5 + n}*NORM.DIST($L${row},$C$${5 + n},$D$${5 + n},FALSE)`;
      sheet.formula(`${"MNOP"[n] ?? ""}${row}`, density, look.number(look.DENSITY));
    });
    const below = kinds
      .map((_, n) => `$B$${5 + n}*NORM.DIST($L${row},$C$${5 + n},$D$${5 + n},TRUE)`)
      .join("+");
    sheet.formula(`Q${row}`, `SUM(M${row}:P${row})`, look.number(look.DENSITY));
    sheet.formula(`R${row}`, below, look.number(look.EXACT));
    sheet.formula(`T${row}`, `Q${row}-S${row}`, look.number(look.TINY));
  }
  const text = `MPP.DICHTHEID(L${first}:L${last},${BARE_SCENARIOS})`;
  sheet.mpp({ ref: `S${first}`, text, range: `S${first}:S${last}` }, () => look.mpp(look.DENSITY));
}

const QUANTILES = [
  ["Minimum", 0.875],
  ["Mediaan", 0.5],
  ["Medio", "1/3"],
  ["Maximum", 0.125],
] as const;

/** Quantiles by interpolation between two grid points, the function beside it, and the chance that belongs to it. */
function quantiles(sheet: SheetDraft): void {
  const grid = (column: string): string => `$${column}$${FIRST_GRID_ROW}:$${column}$${LAST_GRID_ROW}`;
  sheet.value("A17", "Kwantielen: met de hand op het raster en met de functie", look.SECTION);
  sheet.headings("A18", ["Kwantiel", "Kans op meer", "Kans op hoogstens", "Rasterpunt"], headingLook);
  sheet.headings(
    "F18",
    ["Met de hand", "MPP.KWANTIEL", "Verschil", "Kans met de hand", "Verschil in kans"],
    (column) => (column === 1 ? look.MPP_HEADING_RIGHT : look.HEADING_RIGHT),
  );
  QUANTILES.forEach(([name, more], n) => {
    const row = 19 + n;
    sheet.value(`A${row}`, name, look.TEXT);
    if (typeof more === "number") sheet.value(`B${row}`, more, look.input(look.PERCENT));
    else sheet.formula(`B${row}`, more, look.input(look.PERCENT));
    sheet.formula(`C${row}`, `1-B${row}`, look.number(look.PERCENT));
    const below = (held: string): string => `LOOKUP(C${row},${grid("R")},${grid(held)})`;
    sheet.formula(`D${row}`, below("L"), look.number(look.COUNT));
    const above = `LOOKUP(D${row}+$Q$3,${grid("L")},${grid("R")})`;
    const between = `D${row}+(C${row}-${below("R")})/(${above}-${below("R")})*$Q$3`;
    sheet.formula(`F${row}`, between, look.number("#,##0.0"));
    sheet.mpp({ ref: `G${row}`, text: `MPP.KWANTIEL(C${row},${BARE_SCENARIOS})`, range: `G${row}` }, () =>
      look.mpp("#,##0.0"),
    );
    sheet.formula(`H${row}`, `F${row}-G${row}`, look.number(look.DIFFERENCE));
    sheet.formula(
      `I${row}`,
      `SUMPRODUCT($B$5:$B$8,NORM.DIST(G${row},$C$5:$C$8,$D$5:$D$8,TRUE))`,
      look.number(look.EXACT),
    );
    sheet.formula(`J${row}`, `I${row}-C${row}`, look.number(look.TINY));
  });
  sheet.value(
    "A23",
    "Verschil (personen): de fout van het rechtlijnig interpoleren tussen twee rasterpunten; een kleinere stap maakt die kleiner. " +
      "De functie rekent zonder raster. Verschil in kans: de kans onder de waarde van de functie, met de hand nagerekend.",
    look.NOTE,
  );
  sheet.merge("A23:J23");
  sheet.height(23, 32);
}

/** Question, threshold or the cell that holds it, plain formula, function, its blocks, number format. */
type Threshold = readonly [string, number | string, (x: string) => string, string, string, string];

/** Chances and density at a threshold: exact with plain formulas, and with the functions. */
function thresholds(sheet: SheetDraft): void {
  sheet.value("A25", "Kans en dichtheid bij een grens", look.SECTION);
  sheet.headings("A26", ["Vraag", "Grens x"], headingLook);
  sheet.headings("F26", ["Met de hand", "MPP-functie", "Verschil"], (column) =>
    column === 1 ? look.MPP_HEADING_RIGHT : look.HEADING_RIGHT,
  );
  const sum = (x: string, kind: string): string =>
    `SUMPRODUCT($B$5:$B$8,NORM.DIST(${x},$C$5:$C$8,$D$5:$D$8,${kind}))`;
  const withEvents = (x: string): string =>
    `SUMPRODUCT($W$5:$W$20,NORM.DIST(${x},$X$5:$X$20,$Y$5:$Y$20,TRUE))`;
  const rows: readonly Threshold[] = [
    [
      "Kans op meer dan x",
      45_000,
      (x) => `1-${sum(x, "TRUE")}`,
      "OVERSCHRIJDING",
      BARE_SCENARIOS,
      look.EXACT,
    ],
    ["Kans op hoogstens x", "B27", (x) => sum(x, "TRUE"), "CUMULATIEF", BARE_SCENARIOS, look.EXACT],
    ["Dichtheid in x", 30_000, (x) => sum(x, "FALSE"), "DICHTHEID", BARE_SCENARIOS, look.DENSITY],
    [
      "Meer dan x, met gebeurtenissen",
      "B27",
      (x) => `1-${withEvents(x)}`,
      "OVERSCHRIJDING",
      `${SCENARIOS},${EVENTS}`,
      look.EXACT,
    ],
    [
      "Hoogstens x, met gebeurtenissen",
      "B27",
      withEvents,
      "CUMULATIEF",
      `${SCENARIOS},${EVENTS}`,
      look.EXACT,
    ],
  ];
  rows.forEach(([question, x, native, name, blocks, format], n) => {
    const row = 27 + n;
    sheet.value(`A${row}`, question, look.TEXT);
    if (typeof x === "number") sheet.value(`B${row}`, x, look.input(look.COUNT));
    else sheet.formula(`B${row}`, x, look.number(look.COUNT));
    sheet.formula(`F${row}`, native(`B${row}`), look.number(format));
    sheet.mpp({ ref: `G${row}`, text: `MPP.${name}(B${row},${blocks})`, range: `G${row}` }, () =>
      look.mpp(format),
    );
    sheet.formula(`H${row}`, `F${row}-G${row}`, look.number(look.TINY));
  });
}

/** Every combination of a scenario with the events that come, by hand: the mixture that the functions calculate with. */
function combinations(sheet: SheetDraft): void {
  sheet.value("V3", "Uitwerking van de gebeurtenissen", look.SECTION);
  sheet.headings("V4", ["Combinatie", "Gewicht", "Verwachting", "Spreiding"], headingLook);
  const subsets = [[], [12], [13], [12, 13]] as const;
  SCENARIO_ROWS.forEach(([name], scenario) => {
    subsets.forEach((events: readonly number[], n) => {
      const row = 5 + scenario * subsets.length + n;
      const on = (event: number): boolean => events.includes(event);
      const chances = [12, 13].map((event) => (on(event) ? `$B$${event}` : `(1-$B$${event})`));
      const plus = events.map((event) => `+$C$${event}`).join("");
      const squares = events.map((event) => `+$D$${event}^2`).join("");
      const source = 5 + scenario;
      sheet.value(`V${row}`, [name.slice(0, 1), ...events.map((event) => event - 11)].join(" + "), look.TEXT);
      sheet.formula(`W${row}`, [`$B$${source}`, ...chances].join("*"), look.number(look.PERCENT));
      sheet.formula(`X${row}`, `$C$${source}${plus}`, look.number(look.COUNT));
      sheet.formula(`Y${row}`, `SQRT($D$${source}^2${squares})`, look.number(look.COUNT));
    });
  });
  sheet.value("V21", "Som", look.TOTAL_TEXT);
  sheet.formula("W21", "SUM(W5:W20)", look.total(look.PERCENT));
  sheet.formula("X21", "SUMPRODUCT(W5:W20,X5:X20)", look.total(look.COUNT));
}

/** Moments, with the same in plain formulas beside them; a mode has no plain formula. */
function summary(sheet: SheetDraft): void {
  const first = SUMMARY_ROW + 1;
  sheet.value(`A${SUMMARY_ROW}`, "Kengetallen zonder gebeurtenissen", look.SECTION);
  sheet.headings(`F${first}`, ["Met de hand", "Verschil"], () => look.HEADING_RIGHT);
  const range = `A${first}:B${first + 4 + MODES}`;
  const text = `MPP.KENGETALLEN(${SCENARIOS})`;
  const formats = [look.COUNT, "#,##0.0", look.TINY, "0"];
  sheet.mpp({ ref: `A${first}`, text, range }, (row, column) => {
    if (row === 0) return column === 0 ? look.MPP_HEADING : look.MPP_HEADING_RIGHT;
    return column === 0 ? look.MPP_TEXT : look.mpp(formats[row - 1] ?? look.COUNT);
  });
  const rows = [
    "C9",
    "SQRT(SUMPRODUCT(B5:B8,D5:D8^2+C5:C8^2)-C9^2)",
    "SUMPRODUCT(B5:B8,NORM.DIST(0,C5:C8,D5:D8,TRUE))",
    "COUNT(B5:B8)",
  ];
  rows.forEach((formula, n) => {
    sheet.formula(`F${first + 1 + n}`, formula, look.number(formats[n] ?? look.COUNT));
    sheet.formula(`G${first + 1 + n}`, `F${first + 1 + n}-B${first + 1 + n}`, look.number(look.TINY));
  });
}

/** Points of the chart's second line. */
function curve(sheet: SheetDraft): void {
  sheet.value("AA3", "Curve met de gebeurtenissen", look.SECTION);
  const text = `MPP.CURVE(${SCENARIOS},${EVENTS},${CURVE_POINTS})`;
  const formats = [look.COUNT, look.DENSITY, look.EXACT];
  sheet.mpp({ ref: "AA4", text, range: `AA4:AC${LAST_CURVE_ROW}` }, (row, column) =>
    row === 0 ? look.MPP_HEADING_RIGHT : look.mpp(formats[column] ?? look.COUNT),
  );
}

export function forecastSheet(sheet: SheetDraft): void {
  top(sheet);
  inputs(sheet);
  scenarioValues(sheet);
  quantiles(sheet);
  thresholds(sheet);
  grid(sheet);
  combinations(sheet);
  summary(sheet);
  curve(sheet);
  scenarioLines(sheet, { first: FIRST_GRID_ROW, last: LAST_GRID_ROW });
}
