/** Controller at IND regulier: cases, hours and fte, years across, names for the scenarios, and months of the first year. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Cell, Scene } from "../types";

interface Product {
  readonly row: number;
  readonly name: string;
  readonly inflow: readonly number[];
  readonly capacity: readonly number[];
  readonly output: readonly number[];
  readonly withdrawn: readonly number[];
  readonly stock: number;
}

const PRODUCTS: readonly Product[] = [
  {
    row: 5,
    name: "MVV/TEV gezin",
    inflow: [24500, 25200, 26000, 26500, 26800, 27000],
    capacity: [23000, 24000, 25500, 28000, 40000, 40000],
    output: [22800, 24000, 25500, 27000, 28000, 28000],
    withdrawn: [600, 620, 640, 650, 660, 660],
    stock: 9800,
  },
  {
    row: 13,
    name: "Kennismigrant",
    inflow: [19500, 20200, 20800, 21000, 21300, 21500],
    capacity: [19800, 19900, 21000, 24000, 24000, 24000],
    output: [19300, 19900, 21000, 21100, 21200, 21300],
    withdrawn: [180, 190, 200, 200, 210, 210],
    stock: 1450,
  },
  {
    row: 21,
    name: "Naturalisatie",
    inflow: [48000, 52000, 56000, 55000, 52000, 50000],
    capacity: [45000, 50000, 54000, 58000, 58000, 58000],
    output: [44800, 50000, 54000, 57000, 55000, 52000],
    withdrawn: [900, 950, 1000, 1000, 950, 950],
    stock: 31500,
  },
];

/** Seven rows of one product. */
function product({ row, name, inflow, capacity, output, withdrawn, stock }: Product): Record<string, Cell> {
  const end = row + 6;
  return {
    [`Regulier!A${row}`]: name,
    ...across("Regulier", `A${row + 1}`, ["Instroom", "zaken", ...inflow]),
    ...across("Regulier", `A${row + 2}`, ["Beginvoorraad", "zaken"]),
    ...formulasAcross("Regulier", row + 2, ["D", "H"], `=<${end}`),
    ...across("Regulier", `A${row + 3}`, ["Capaciteit", "zaken", ...capacity]),
    ...across("Regulier", `A${row + 4}`, ["Afdoening", "zaken", ...output]),
    ...across("Regulier", `A${row + 5}`, ["Intrekkingen", "zaken", ...withdrawn]),
    ...across("Regulier", `A${end}`, ["Eindvoorraad", "zaken", stock]),
    ...formulasAcross("Regulier", end, ["D", "H"], `=#${row + 2}+#${row + 1}-#${row + 4}-#${row + 5}`),
  };
}

const regular = {
  "Regulier!A1": "IND regulier: instroom, productie en voorraad",
  ...across("Regulier", "A3", ["", "eenheid", 2025, 2026, 2027, 2028, 2029, 2030]),
  ...Object.assign({}, ...PRODUCTS.map(product)),
  ...across("Regulier", "A30", ["Inwilligingspercentage TEV", "%", 0.7, 0.71, 0.71, 0.72, 0.72, 0.72]),
  ...across("Regulier", "A31", ["Bezwaar per afwijzing", "aandeel", 0.33, 0.33, 0.34, 0.34, 0.34, 0.34]),
  "Regulier!A32": "Afwijzingen TEV",
  "Regulier!B32": "zaken",
  ...formulasAcross("Regulier", 32, ["C", "H"], "=#9*(1-#30)"),
  ...across("Regulier", "A33", ["Ingediende bezwaren", "zaken", 2050, 2120, 2200, 2300, 2400, 2450]),
  ...block("Regulier", "A36", [
    ["Afgifte MVV na inwilliging", "aandeel"],
    ["zelfde jaar", 0.7],
    ["volgend jaar", 0.3],
  ]),
} as Record<string, Cell>;

const staff = {
  "Fte!A1": "Formatie en uren",
  ...across("Fte", "A3", ["", "eenheid", 2025, 2026, 2027, 2028, 2029, 2030]),
  ...across("Fte", "A4", ["Fte TEV", "fte", 148, 152, 160, 172, 250, 250]),
  ...across("Fte", "A5", ["Productieve uren per fte", "uur", 1310, 1325, 1330, 1330, 1330, 1330]),
  ...across("Fte", "A6", ["Normuren TEV", "uur per zaak", 8.4, 8.3, 8.2, 8.1, 8, 8]),
  ...across("Fte", "A7", ["Ziekteverzuim", "%", 0.064, 0.062, 0.06, 0.06, 0.06, 0.06]),
  ...across("Fte", "A8", ["Loonkosten per fte", "k€", 92.5, 95.4, 98.3, 100.9, 103.2, 105.6]),
  ...across("Fte", "A9", ["Fte naturalisatie", "fte", 118, 126, 135, 144, 144, 144]),
  ...across("Fte", "A10", ["Normuren naturalisatie", "uur per zaak", 3.6, 3.5, 3.4, 3.4, 3.3, 3.3]),
  ...across("Fte", "A11", ["Beschikbare uren naturalisatie", "uur", ...steps(160_000, 6_000, 6)]),
  ...across("Fte", "A12", ["Inhuur", "fte", 14, 12, 10, 8, 8, 8]),
  ...across("Fte", "A13", ["Uurtarief inhuur", "€", 88, 91, 93, 95, 97, 99]),
};

const uncertain = {
  "Onzekerheid!A1": "Instroom TEV gezin 2027, kansverdeling",
  "Onzekerheid!A2": "Breedte 75% / spreiding",
  "Onzekerheid!B2": "=2*NORM.S.INV(0.875)",
  ...block("Onzekerheid", "A5", [
    ["Scenario", "Kans", "Verwachting", "Breedte 75%", "", "Spreiding"],
    ["Laag", 0.25, 23500, 3200],
    ["Basis", 0.55, 26000, 3600],
    ["Hoog", 0.2, 29500, 5400],
  ]),
  ...formulasDown("Onzekerheid", "F", [6, 8], "=D#/$B$2"),
  ...block("Onzekerheid", "H5", [
    ["Scenario", "Kans op meer", "Kans op hoogstens", "Instroom [zaken]"],
    ["Minimum", 0.875, "=1-I6"],
    ["Mediaan", 0.5, "=1-I7"],
    ["Medio", "=1/3", "=1-I8"],
    ["Maximum", 0.125, "=1-I9"],
  ]),
  ...block("Onzekerheid", "A13", [
    ["Instroom", "Dichtheid", "Kans hoogstens", "Kans op meer", "", "Laag", "Basis", "Hoog"],
  ]),
  ...down("Onzekerheid", "A14", steps(15_000, 500, 46)),
  ...formulasDown(
    "Onzekerheid",
    "B",
    [14, 59],
    "=SUMPRODUCT($B$6:$B$8,NORM.DIST(A#,$C$6:$C$8,$F$6:$F$8,FALSE))",
  ),
  ...formulasDown(
    "Onzekerheid",
    "C",
    [14, 59],
    "=SUMPRODUCT($B$6:$B$8,NORM.DIST(A#,$C$6:$C$8,$F$6:$F$8,TRUE))",
  ),
  ...formulasDown("Onzekerheid", "D", [14, 59], "=1-C#"),
  ...formulasDown("Onzekerheid", "F", [14, 59], "=NORM.DIST($A#,$C$6,$F$6,TRUE)"),
  ...formulasDown("Onzekerheid", "G", [14, 59], "=NORM.DIST($A#,$C$7,$F$7,TRUE)"),
  ...formulasDown("Onzekerheid", "H", [14, 59], "=NORM.DIST($A#,$C$8,$F$8,TRUE)"),
};

const months = {
  "Maanden!A1": "Regulier per maand 2026",
  ...across("Maanden", "A3", [
    "",
    "eenheid",
    "2026",
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
  ...across("Maanden", "A4", ["Werkdagen", "dgn", "=SUM(D4:O4)"]),
  ...across("Maanden", "D4", [21, 20, 22, 21, 18, 22, 23, 21, 22, 22, 21, 22]),
  ...across("Maanden", "A5", ["Werkprofiel (gem. maand = 1)", "", "=SUM(D5:O5)"]),
  ...across("Maanden", "D5", [0.95, 1, 1.08, 1.02, 0.9, 1.02, 0.85, 0.8, 1.1, 1.12, 1.1, 1.06]),
  ...across("Maanden", "A6", ["Instroomprofiel", "aandeel", "=SUM(D6:O6)"]),
  ...across(
    "Maanden",
    "D6",
    [0.08, 0.075, 0.08, 0.078, 0.076, 0.085, 0.105, 0.12, 0.098, 0.078, 0.07, 0.055],
  ),
  ...across("Maanden", "A8", ["Instroom TEV", "zaken", "=Regulier!D6"]),
  ...across("Maanden", "A9", ["Capaciteit TEV", "zaken", "=Regulier!D8"]),
  ...across("Maanden", "A10", ["Instroom naturalisatie", "zaken", "=Regulier!D22"]),
};

export const IND: Scene = {
  cells: { ...regular, ...staff, ...uncertain, ...months },
  names: {
    Kans_TEV: "Onzekerheid!$B$6:$B$8",
    Instroom_TEV: "Onzekerheid!$C$6:$C$8",
    Breedte_TEV: "Onzekerheid!$D$6:$D$8",
    Spreiding_TEV: "Onzekerheid!$F$6:$F$8",
    Raster: "Onzekerheid!$A$14:$A$59",
    Kans_hoogstens: "Onzekerheid!$C$14:$C$59",
    Uren_per_fte: "Fte!$D$5",
    Norm_TEV: "Fte!$D$6",
  },
};
