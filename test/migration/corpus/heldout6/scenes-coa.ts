/** Analyst at COA: quarters and year totals across, a sheet for each scenario, scenarios of the inflow side by side. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Cell, Scene } from "../types";

/** Columns of the quarters, year by year, with the column of the year total. */
const YEARS = [
  { year: 2026, quarters: ["D", "E", "F", "G"], total: "H" },
  { year: 2027, quarters: ["I", "J", "K", "L"], total: "M" },
  { year: 2028, quarters: ["N", "O", "P", "Q"], total: "R" },
];

const LABELS = [
  ["Eerste aanvragen", "pers."],
  ["HASA", "pers."],
  ["Nareis (inreis)", "pers."],
  ["Instroom az", "pers."],
  ["Statusovergang (az naar vh)", "pers."],
  ["Vertrek uit opvang", "pers."],
  ["Bezetting az", "pers., ult."],
  ["Instroom vh", "pers."],
  ["Uitplaatsing naar gemeenten", "pers."],
  ["Bezetting vh", "pers., ult."],
  ["Bezetting totaal", "pers., ult."],
  ["Taakstelling", "pers."],
  ["Beschikbare plekken", "plekken"],
  ["Bezettingsgraad", "%"],
  ["Inwilligingen IND", "pers."],
];

/** Quarters of three years, by row. */
const FLOWS: Readonly<Record<number, readonly number[]>> = {
  5: [7100, 7700, 11700, 12400, 7300, 7900, 12000, 12800, 6900, 7500, 11300, 12100],
  6: [350, 360, 380, 380, 360, 370, 390, 390, 360, 370, 390, 390],
  7: [3200, 3100, 2900, 2800, 2600, 2500, 2400, 2400, 2300, 2300, 2300, 2300],
  8: [6930, 7500, 11230, 11890, 7110, 7690, 11520, 12260, 6750, 7310, 10870, 11610],
  9: [6200, 6400, 6500, 6600, 6600, 6700, 6700, 6800, 6800, 6700, 6600, 6600],
  10: [2100, 2200, 2300, 2400, 2400, 2400, 2500, 2500, 2500, 2500, 2500, 2500],
  13: [8200, 8600, 8800, 9000, 9000, 9100, 9100, 9100, 9100, 9100, 9000, 9000],
  16: [9500, 9500, 10200, 10200, 10000, 10000, 9800, 9800, 9500, 9500, 9500, 9500],
  17: [61000, 61500, 63000, 65000, 66500, 67500, 69000, 71000, 71000, 71000, 71000, 71000],
  19: [6400, 6600, 6700, 6800, 6800, 6900, 6900, 7000, 7000, 6900, 6800, 6800],
};

/** Sheet of one scenario; `factor` goes over the first applications and what follows from them. */
function scenario(sheet: string, factor: number): Record<string, Cell> {
  const cells: Record<string, Cell> = {
    [`${sheet}!A1`]: `Opvang COA, scenario ${sheet.toLowerCase()}`,
    [`${sheet}!A2`]: "personen; stand einde kwartaal",
    [`${sheet}!C4`]: "stand 31-12-2025",
    [`${sheet}!C11`]: 38_000,
    [`${sheet}!C14`]: 18_500,
    [`${sheet}!C15`]: "=C11+C14",
    ...block(sheet, "A5", LABELS),
  };
  YEARS.forEach(({ year, quarters, total }, y) => {
    quarters.forEach((column, q) => {
      const before = q > 0 ? quarters[q - 1] : (YEARS[y - 1]?.quarters[3] ?? "C");
      cells[`${sheet}!${column}3`] = year;
      cells[`${sheet}!${column}4`] = `K${q + 1}`;
      for (const [row, values] of Object.entries(FLOWS)) {
        const value = values[y * 4 + q] ?? 0;
        cells[`${sheet}!${column}${row}`] = ["5", "8", "9"].includes(row)
          ? Math.round(value * factor)
          : value;
      }
      cells[`${sheet}!${column}11`] = `=${before}11+${column}8-${column}9-${column}10`;
      cells[`${sheet}!${column}12`] = `=${column}9+${column}7`;
      cells[`${sheet}!${column}14`] = `=${before}14+${column}12-${column}13`;
      cells[`${sheet}!${column}15`] = `=${column}11+${column}14`;
      cells[`${sheet}!${column}18`] = `=${column}15/${column}17`;
    });
    cells[`${sheet}!${total}3`] = year;
    cells[`${sheet}!${total}4`] = "jaar";
    const [first = "", , , last = ""] = quarters;
    for (const row of [5, 6, 7, 8, 9, 10, 12, 13, 16, 19]) {
      cells[`${sheet}!${total}${row}`] = `=SUM(${first}${row}:${last}${row})`;
    }
    for (const row of [11, 14, 15, 17, 18]) cells[`${sheet}!${total}${row}`] = `=${last}${row}`;
  });
  return cells;
}

const input = {
  "Invoer!A1": "Invoer opvangmodel",
  ...block("Invoer", "A3", [
    ["Eerste aanvragen", 2026, 2027, 2028],
    ["Minimum", 31000, 31500, 30000],
    ["Mediaan", 36500, 37500, 35500],
    ["Medio", 38900, 40000, 37800],
    ["Maximum", 47500, 49500, 47000],
  ]),
  ...block("Invoer", "A10", [
    ["Opvangaandeel", 0.93],
    ["Aandeel amv", 0.13],
    ["Realisatie taakstelling", 0.92],
    ["Planningsbezetting", 0.91],
    ["Kostprijs per plek per jaar (€)", 31500],
  ]),
  ...block("Invoer", "A16", [
    ["Inreis na inwilliging", "aandeel"],
    ["zelfde kwartaal", 0.15],
    ["1 kwartaal later", 0.5],
    ["2 kwartalen later", 0.35],
  ]),
  ...block("Invoer", "A21", [
    ["Opvangvorm", "aandeel", "€ per plek"],
    ["col en pol", 0.16, 34000],
    ["azc", 0.52, 27500],
    ["noodopvang gemeenten", 0.24, 46000],
    ["amv-opvang", 0.08, 71000],
  ]),
  ...block("Invoer", "A28", [
    ["Maand", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ["Maandprofiel", 0.061, 0.061, 0.061, 0.066, 0.066, 0.066, 0.1, 0.1, 0.1, 0.106, 0.107, 0.106],
  ]),
};

const entry = {
  "Nareis!A1": "Inreis van nareizigers, per kwartaal",
  ...across("Nareis", "C4", [2025, 2025, 2026, 2026, 2026, 2026, 2027, 2027, 2027, 2027]),
  ...across("Nareis", "A5", ["Kwartaal", null, "K3", "K4", "K1", "K2", "K3", "K4", "K1", "K2", "K3", "K4"]),
  ...across("Nareis", "A6", [
    "Ingewilligde nareisaanvragen",
    "pers.",
    ...[2700, 2850, 2950, 3000, 3050, 3050, 2900, 2800, 2700, 2600],
  ]),
  "Nareis!A7": "Inreis",
  "Nareis!B7": "pers.",
  ...across("Nareis", "A8", ["Realisatie inreis vorig jaar", "pers.", ...steps(2400, 35, 10)]),
};

const chances = {
  "Kansverdeling!A1": "Eerste aanvragen 2026, kansverdeling",
  ...block("Kansverdeling", "A4", [
    ["", "", "Laag", "Midden", "Hoog", "Zeer hoog"],
    ["Kans", "", 0.22, 0.46, 0.24, 0.08],
    ["Verwachting", "pers.", 29000, 37000, 46000, 61000],
    ["Spreiding", "pers.", 2800, 3600, 4800, 7500],
  ]),
  ...block("Kansverdeling", "H3", [
    ["Scenariowaarde", "Kans op meer", "Instroom [pers.]"],
    ["Minimum", 0.875],
    ["Mediaan", 0.5],
    ["Medio", "=1/3"],
    ["Maximum", 0.125],
  ]),
  ...across("Kansverdeling", "B11", ["Instroom", "Dichtheid", "Cumulatief", "Overschrijding"]),
  ...down("Kansverdeling", "B12", steps(15_000, 1_000, 61)),
  ...formulasDown(
    "Kansverdeling",
    "C",
    [12, 72],
    "=SUMPRODUCT($C$5:$F$5,NORM.DIST($B#,$C$6:$F$6,$C$7:$F$7,FALSE))",
  ),
  ...formulasDown(
    "Kansverdeling",
    "D",
    [12, 72],
    "=SUMPRODUCT($C$5:$F$5,NORM.DIST($B#,$C$6:$F$6,$C$7:$F$7,TRUE))",
  ),
  ...formulasDown("Kansverdeling", "E", [12, 72], "=1-D#"),
};

const months = {
  "Maanden!A1": "Eerste aanvragen 2026 naar maand (medio)",
  "Maanden!A3": "Maandnummer",
  ...across("Maanden", "C3", steps(1, 1, 12)),
  ...across("Maanden", "C4", [
    "jan",
    "feb",
    "mrt",
    "apr",
    "mei",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
  ]),
  "Maanden!B4": "jaar",
  "Maanden!A5": "Dagen",
  ...across("Maanden", "C5", [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
  "Maanden!B5": "=SUM(C5:N5)",
  "Maanden!A6": "Eerste aanvragen",
  "Maanden!B6": "=Invoer!B6",
  "Maanden!A7": "Nareis",
  "Maanden!B7": "=Medio!H7",
  "Maanden!A8": "Maandindex (gemiddeld = 100)",
  ...across("Maanden", "C8", [73, 73, 73, 79, 79, 79, 120, 120, 120, 127, 129, 128]),
  ...formulasAcross("Maanden", 9, ["C", "N"], "=#8/100"),
};

export const COA: Scene = {
  cells: {
    ...scenario("Medio", 1),
    ...scenario("Maximum", 1.22),
    ...scenario("Minimum", 0.8),
    ...input,
    ...entry,
    ...chances,
    ...months,
  },
};
