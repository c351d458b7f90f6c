/** Model of an analyst at DT&V: everything in tables, one row per year, quarter or month. */
import { across, block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const PERCENT = [8.5, 7.5, 9, 8, 7.5, 8.5, 7, 7, 9.5, 10, 9, 8.5];
const DISTRIBUTION = "NORM.DIST(A#,Prognose!$C$4:$C$7,Prognose!$D$4:$D$7,";

const curve = {
  ...across("Prognose", "A1", ["Instroom DT&V 2027 [zaken]"]),
  ...block("Prognose", "A3", [
    ["Scenario", "Kans", "Instroom", "Spreiding"],
    ["laag", 0.2, 9_000, 1_200],
    ["basis", 0.4, 12_000, 1_500],
    ["hoog", 0.25, 15_000, 2_000],
    ["piek", 0.15, 19_000, 2_500],
  ]),
  ...across("Curve", "A3", ["x", "Dichtheid", "Cumulatief", "Overschrijding"]),
  ...down("Curve", "A4", steps(4_000, 1_000, 20)),
  ...formulasDown("Curve", "B", [4, 23], `=SUMPRODUCT(Prognose!$B$4:$B$7,${DISTRIBUTION}FALSE))`),
  ...formulasDown("Curve", "C", [4, 23], `=SUMPRODUCT(Prognose!$B$4:$B$7,${DISTRIBUTION}TRUE))`),
  ...formulasDown("Curve", "D", [4, 23], "=1-C#"),
  ...block("Curve", "F3", [
    ["kengetal", "kans", "waarde"],
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
};

const stock = {
  ...across("Vertrek", "A3", ["Caseload DT&V [zaken]"]),
  ...across("Vertrek", "A5", [
    ...["Jaar", "Begin", "IND", "Politie", "KMar"],
    ...["Zelfstandig", "Gedwongen", "Zonder toezicht", "Eind"],
  ]),
  ...block("Vertrek", "A6", [
    [2026, 11_000, 6_000, 2_500, 400, 2_500, 1_700, 5_000],
    [2027, null, 6_350, 2_450, 410, 2_600, 1_750, 5_100],
    [2028, null, 5_900, 2_400, 395, 2_650, 1_800, 5_050],
    [2029, null, 5_600, 2_400, 390, 2_550, 1_800, 4_800],
    [2030, null, 5_500, 2_350, 385, 2_500, 1_750, 4_700],
  ]),
  ...formulasDown("Vertrek", "B", [7, 10], "=I^"),
  ...formulasDown("Vertrek", "I", [6, 10], "=B#+SUM(C#:E#)-SUM(F#:H#)"),
  ...across("Vertrek", "K5", ["Eind, voor publicatie"]),
};

const flights = {
  ...across("Capaciteit", "A2", ["Gedwongen vertrek per vlucht [personen]"]),
  ...across("Capaciteit", "A4", ["Kwartaal", "Wachtend", "Gereed", "Zitplaatsen", "Vertrokken", "Rest"]),
  ...down("Capaciteit", "A5", ["2027-K1", "2027-K2", "2027-K3", "2027-K4", "2028-K1", "2028-K2"]),
  ...down("Capaciteit", "B5", [180]),
  ...formulasDown("Capaciteit", "B", [6, 10], "=F^"),
  ...down("Capaciteit", "C5", [220, 260, 240, 150, 120, 200]),
  ...down("Capaciteit", "D5", [250, 250, 260, 240, 240, 180]),
  ...formulasDown("Capaciteit", "E", [5, 10], "=MIN(D#,B#+C#)"),
  ...formulasDown("Capaciteit", "F", [5, 10], "=B#+C#-E#"),
};

const lead = {
  ...across("Doorloop", "A4", [
    "maand",
    "overgedragen dossiers",
    "vertrek",
    null,
    "maanden later",
    "aandeel",
  ]),
  ...down("Doorloop", "A5", steps(1, 1, 12)),
  ...down("Doorloop", "B5", [510, 480, 530, 495, 505, 520, 470, 455, 540, 560, 525, 500]),
  ...block("Doorloop", "E5", [
    [0, 0.25],
    [1, 0.45],
    [2, 0.3],
  ]),
};

const shares = {
  ...across("Verdeling", "A2", ["aandeel", null, 0.3, 0.2, 0.5]),
  ...across("Verdeling", "A3", [
    "jaar",
    "uitstroom",
    "zelfstandig",
    "gedwongen",
    "zonder toezicht",
    "zonder LP",
  ]),
  ...down("Verdeling", "A4", steps(2026, 1, 5)),
  ...down("Verdeling", "B4", [9_200, 9_450, 9_500, 9_150, 8_950]),
  ...formulasDown("Verdeling", "C", [4, 8], "=$B#*C$2"),
  ...formulasDown("Verdeling", "D", [4, 8], "=$B#*D$2"),
  ...formulasDown("Verdeling", "E", [4, 8], "=$B#*E$2"),
  ...block("Verdeling", "H2", [
    ["aandeel uit opvang", 0.7],
    ["aandeel met reisdocument (LP)", 0.35],
  ]),
};

const months = {
  ...across("Maanden", "A4", ["Maand", "Procent", "Vertrek", null, "uitstroom 2027 [personen]", 9_450]),
  ...block(
    "Maanden",
    "A5",
    MONTHS.map((month, i) => [month, PERCENT[i] ?? 0]),
  ),
};

/** Scenarios Prognose!B4:D7, grid Curve!A4:D23, stock Vertrek, queue Capaciteit, lags Doorloop, shares Verdeling, months Maanden. */
export const DTV: Scene = {
  cells: { ...curve, ...stock, ...flights, ...lead, ...shares, ...months },
  tables: {
    tblScen: { sheet: "Prognose", range: "A3:D7", columns: ["Scenario", "Kans", "Instroom", "Spreiding"] },
    tblCurve: {
      sheet: "Curve",
      range: "A3:D23",
      columns: ["x", "Dichtheid", "Cumulatief", "Overschrijding"],
    },
    tblCase: {
      sheet: "Vertrek",
      range: "A5:I10",
      columns: [
        ...["Jaar", "Begin", "IND", "Politie", "KMar"],
        ...["Zelfstandig", "Gedwongen", "Zonder toezicht", "Eind"],
      ],
    },
    tblVlucht: {
      sheet: "Capaciteit",
      range: "A4:F10",
      columns: ["Kwartaal", "Wachtend", "Gereed", "Zitplaatsen", "Vertrokken", "Rest"],
    },
    tblMaand: { sheet: "Maanden", range: "A4:C16", columns: ["Maand", "Procent", "Vertrek"] },
  },
};
