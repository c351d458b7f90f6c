/** Scenes of the second held-out part with stocks: four scenario blocks, a table, quarters, a long list, English, no labels. */
import { across, block, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Cell, Scene } from "../types";

const years = steps(2023, 1, 6);
const COLUMNS: [string, string] = ["C", "H"];
const reception = [
  [
    "minimum",
    5,
    [22_000, 21_000, 20_000, 20_000, 19_500, 19_000],
    [24_000, 23_500, 22_000, 21_000, 20_000, 20_000],
  ],
  [
    "mediaan",
    11,
    [27_000, 28_000, 28_500, 28_000, 27_500, 27_000],
    [24_500, 26_000, 27_000, 27_500, 28_000, 28_000],
  ],
  [
    "medio",
    17,
    [31_000, 33_000, 34_000, 33_500, 33_000, 32_500],
    [25_000, 28_000, 30_000, 31_000, 32_000, 32_000],
  ],
  [
    "maximum",
    23,
    [38_000, 42_000, 44_000, 43_000, 42_000, 41_000],
    [26_000, 30_000, 34_000, 36_000, 38_000, 39_000],
  ],
] as const;

function receptionBlock([name, top, inflow, outflow]: (typeof reception)[number]): Record<string, Cell> {
  return {
    ...block("Opvang", `A${top}`, [
      [`Scenario ${name}`],
      ["Bezetting begin"],
      ["Instroom in opvang", null, ...inflow],
      ["Uitstroom uit opvang", null, ...outflow],
      ["Bezetting eind", 31_000],
    ]),
    ...formulasAcross("Opvang", top + 1, COLUMNS, `=<${top + 4}`),
    ...formulasAcross("Opvang", top + 4, COLUMNS, `=#${top + 1}+#${top + 2}-#${top + 3}`),
  };
}

const list = years.flatMap((year, i) => [
  [year, "in", 24_000 + 500 * i],
  [year, "uit", 23_000 + 700 * i],
]);
const decisions = {
  ...across("Beslissen", "A4", [
    "jaar",
    "voorraad begin",
    "instroom",
    "capaciteit",
    "beslissingen",
    "voorraad eind",
  ]),
  ...block("Beslissen", "A5", [
    [2023, 9_000, 28_000, 25_000],
    [2024, null, 27_000, 27_000],
    [2025, null, 24_000, 30_000],
    [2026, null, 21_000, 30_000],
    [2027, null, 20_000, 26_000],
    [2028, null, 26_000, 24_000],
  ]),
  ...formulasDown("Beslissen", "B", [6, 10], "=F^"),
  ...formulasDown("Beslissen", "F", [5, 10], "=B#+C#-E#"),
  ...block("Beslissen", "H4", [
    ["capaciteit per maand", 2_150],
    ["inzetbaarheid", 0.95],
  ]),
  ...block("Formatie", "A1", [
    ["jaar", "beslissingen per jaar"],
    ...years.map((year, i) => [year, 25_000 + 400 * i]),
  ]),
};

export const STOCKS_2 = {
  /** Years 2023…2028 in C:H; four blocks with begin, in, uit, eind in rows 6–9, 12–15, 18–21, 24–27; start in column B. */
  opvang: {
    cells: {
      ...across("Opvang", "A3", ["jaar", 2022, ...years]),
      ...receptionBlock(reception[0]),
      ...receptionBlock(reception[1]),
      ...receptionBlock(reception[2]),
      ...receptionBlock(reception[3]),
    },
  },
  /** A table of years: begin, in, uit, eind in COA B5:E10. */
  jaartabel: {
    cells: {
      ...block("COA", "A4", [
        ["Jaar", "Begin", "Instroom", "Uitstroom", "Eind"],
        [2023, 28_000, 31_000, 27_000],
        [2024, null, 33_000, 30_000],
        [2025, null, 34_000, 32_000],
        [2026, null, 33_000, 34_000],
        [2027, null, 31_000, 35_000],
        [2028, null, 30_000, 34_000],
      ]),
      ...formulasDown("COA", "B", [6, 10], "=E^"),
    },
    tables: {
      tblBezetting: {
        sheet: "COA",
        range: "A4:E10",
        columns: ["Jaar", "Begin", "Instroom", "Uitstroom", "Eind"],
      },
    },
  },
  /** Quarters down: in B, two ways out C and D, stand E with its start in E4. */
  kwartaal: {
    cells: {
      ...across("VBL", "A3", ["kwartaal", "instroom", "aantoonbaar vertrek", "zelfstandig vertrek", "stand"]),
      ...across("VBL", "E4", [820]),
      ...block("VBL", "A5", [
        ["2026 K1", 310, 120, 150],
        ["2026 K2", 290, 130, 160],
        ["2026 K3", 340, 110, 170],
        ["2026 K4", 360, 140, 190],
        ["2027 K1", 330, 150, 180],
        ["2027 K2", 300, 150, 175],
        ["2027 K3", 320, 135, 165],
        ["2027 K4", 345, 145, 185],
      ]),
    },
  },
  /** No label anywhere: in B1:G1, out B2:G2, running row 3 with its start in A3. */
  kaalvoorraad: {
    cells: {
      ...across("Blad1", "B1", [510, 540, 495, 620, 580, 560]),
      ...across("Blad1", "B2", [480, 500, 530, 540, 600, 575]),
      ...across("Blad1", "A3", [2_300]),
    },
  },
  /** English: opening, applications, decisions, withdrawals, closing in rows 5 to 9; B9 the start. */
  backlog: {
    cells: {
      ...across("Backlog", "A4", ["Year", 2022, ...years]),
      ...block("Backlog", "A5", [
        ["Opening backlog"],
        ["Applications", null, 24_000, 25_000, 26_000, 25_500, 25_000, 24_500],
        ["Decisions", null, 22_000, 23_500, 25_500, 26_000, 26_000, 25_000],
        ["Withdrawals", null, 900, 950, 900, 850, 800, 800],
        ["Closing backlog", 15_500],
      ]),
      ...formulasAcross("Backlog", 5, COLUMNS, "=<9"),
    },
  },
  /** Flows as a long list (jaar, soort, aantal) on Stromen A2:C13; years on Stand C4:H4, start Stand B5. */
  lijst: {
    cells: {
      ...across("Stromen", "A1", ["jaar", "soort", "aantal"]),
      ...block("Stromen", "A2", list),
      ...across("Stand", "A4", ["jaar", 2022, ...years]),
      ...across("Stand", "A5", ["Stand ultimo", 18_000]),
    },
  },
  /** Years down: begin B, in C, capacity D, decisions E (asked), eind F; monthly capacity I4, availability I5; Formatie A2:B7. */
  beslis: { cells: decisions },
  /** Courts across: begin 5, in 6, judges 7, cases per judge 8, capacity 9, rulings 10 (asked), eind 11; B11 the start. */
  gerecht: {
    cells: {
      ...across("Rechtspraak", "A4", ["jaar", 2022, ...years]),
      ...block("Rechtspraak", "A5", [
        ["Werkvoorraad begin"],
        ["Instroom beroepen", null, 9_500, 10_200, 9_000, 7_500, 7_000, 8_000],
        ["Rechters [fte]", null, 95, 98, 102, 104, 104, 100],
        ["Zaken per fte", null, 92, 92, 93, 93, 94, 94],
        ["Zittingscapaciteit"],
        ["Uitspraken"],
        ["Werkvoorraad eind", 2_100],
      ]),
      ...formulasAcross("Rechtspraak", 5, COLUMNS, "=<11"),
      ...formulasAcross("Rechtspraak", 9, COLUMNS, "=#7*#8"),
      ...formulasAcross("Rechtspraak", 11, COLUMNS, "=#5+#6-#10"),
    },
  },
} satisfies Record<string, Scene>;
