/** Planner at DT&V: years down the rows, a probability model of the inflow with events, and a plan by month. */
import { block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const departure = {
  "Vertrek!A1": "Vertrekprognose DT&V, meerjarenraming 2026-2031",
  "Vertrek!A2": "aantallen in zaken, tenzij anders vermeld",
  ...block("Vertrek", "A4", [
    [
      "Jaar",
      "Instroom IND",
      "Instroom NP",
      "Instroom KMar",
      "Overige instroom",
      "Instroom totaal",
      "Caseload 1-1",
      "Uitstroom",
      "Teruggetrokken dossiers",
      "Correctie",
      "Caseload 31-12",
      "Capaciteit (max. zaken)",
    ],
    [2024, 7900, 3100, 650, 420, null, 5300, 11700, 310, 0, 5350, 12000],
    [2025, 8300, 3250, 700, 400, null, 5350, 12080, 320, 0, 5600, 12500],
    [2026, 8900, 3300, 720, 410, null, null, 12600, 330, 0, null, 12800],
    [2027, 9800, 3400, 750, 430, null, null, 13500, 340, -120, null, 13200],
    [2028, 10400, 3450, 760, 430, null, null, 14300, 350, 0, null, 13900],
    [2029, 10100, 3500, 770, 440, null, null, 14400, 350, 0, null, 21900],
    [2030, 9600, 3500, 770, 440, null, null, 14200, 340, 60, null, 21900],
    [2031, 9300, 3500, 780, 440, null, null, 14000, 340, 0, null, 21900],
  ]),
  ...formulasDown("Vertrek", "F", [5, 12], "=SUM(B#:E#)"),
  ...formulasDown("Vertrek", "G", [7, 12], "=K^"),
  ...formulasDown("Vertrek", "K", [7, 12], "=G#+F#-H#-I#+J#"),
  ...block("Vertrek", "M4", [["Zelfstandig", "Gedwongen", "Zonder toezicht", "Regievoerders (fte)"]]),
  ...formulasDown("Vertrek", "M", [7, 12], "=H#*Aannames!$B$5"),
  ...formulasDown("Vertrek", "N", [7, 12], "=H#*Aannames!$B$6"),
  ...formulasDown("Vertrek", "O", [7, 12], "=H#*Aannames!$B$7"),
  ...down("Vertrek", "P5", [205, 210, 215, 222, 232, 240, 240, 240]),
};

const assumptions = {
  "Aannames!A1": "Aannames vertrekraming",
  ...block("Aannames", "A4", [
    ["Omschrijving", "Waarde", "Eenheid", "Bron"],
    ["Aandeel zelfstandig vertrek", 0.34, "aandeel", "monitor DT&V"],
    ["Aandeel gedwongen vertrek", 0.21, "aandeel", "monitor DT&V"],
    ["Aandeel zonder toezicht (MOB)", 0.45, "aandeel", "monitor DT&V"],
    ["Uitstroompercentage (van begin + instroom)", 0.66, "aandeel per jaar", "monitor DT&V"],
    ["Aandeel IND-dossiers niet in behandeling genomen", 0.07, "aandeel", "intake"],
    ["Gedwongen vertrek met vlucht", 62, "%", "boekingen"],
    ["Vertrek in het jaar van instroom", 0.48, "aandeel", "cohorten 2019-2023"],
    ["Vertrek één jaar later", 0.34, "aandeel", "cohorten 2019-2023"],
    ["Vertrek twee jaar later", 0.18, "aandeel", "cohorten 2019-2023"],
    ["Zaken per regievoerder", 61, "zaken per fte per jaar", "norm"],
    ["Kosten per vlucht", 1150, "€", "inkoop"],
    ["Loon- en prijsbijstelling", 0.031, "per jaar", "CPB"],
  ]),
};

const chances = {
  "Kansen!A1": "Instroom DT&V 2027, kansverdeling",
  ...block("Kansen", "A3", [
    ["Scenario", "Kans", "Verwachting", "Spreiding"],
    ["Laag", 0.2, 9800, 1100],
    ["Midden", 0.47, 12600, 1300],
    ["Hoog", 0.25, 15400, 1700],
    ["Piek", 0.08, 20500, 2600],
  ]),
  ...block("Kansen", "F3", [
    ["Gebeurtenis", "Kans", "Extra zaken", "Spreiding"],
    ["Heropening terugkeerakkoord", 0.3, 1500, 350],
  ]),
  ...block("Kansen", "K3", [
    ["Scenariowaarde", "Kans op hoogstens", "Kans op meer", "Instroom [zaken]", "Regel"],
  ]),
  ...down("Kansen", "K4", ["Minimum", "Mediaan", "Medio", "Maximum"]),
  ...down("Kansen", "L4", [0.125, 0.5, "=2/3", 0.875]),
  ...formulasDown("Kansen", "M", [4, 7], "=1-L#"),
  ...formulasDown("Kansen", "O", [4, 7], "=MATCH(L#,$C$11:$C$71,1)"),
  "Kansen!A8": "Stap raster [zaken]",
  "Kansen!B8": 500,
  ...block("Kansen", "A10", [["Instroom [zaken]", "Dichtheid", "Kans op hoogstens", "Kans op meer"]]),
  ...down("Kansen", "A11", steps(3_000, 500, 61)),
  ...formulasDown("Kansen", "B", [11, 71], "=SUMPRODUCT($B$4:$B$7,NORM.DIST(A#,$C$4:$C$7,$D$4:$D$7,FALSE))"),
  ...formulasDown("Kansen", "C", [11, 71], "=SUMPRODUCT($B$4:$B$7,NORM.DIST(A#,$C$4:$C$7,$D$4:$D$7,TRUE))"),
  ...formulasDown("Kansen", "D", [11, 71], "=1-C#"),
};

const PROFILE = [0.061, 0.061, 0.061, 0.066, 0.066, 0.066, 0.1, 0.1, 0.1, 0.106, 0.107, 0.106];

/** First days of the months of 2026 and 2027, as Excel counts days. */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].reduce<number[]>(
  (days, length, i, lengths) => (i < lengths.length - 1 ? [...days, (days[i] ?? 0) + length] : days),
  [46_023],
);

const months = {
  "Maandplan!A1": "Instroom DT&V per maand",
  "Maandplan!A3": "Jaartotaal 2026 [zaken]",
  "Maandplan!B3": "=Vertrek!F7",
  ...block("Maandplan", "A5", [["Maand", "Instroom", "Vluchten", null, "Maandnr", "Maandprofiel"]]),
  ...down("Maandplan", "A6", [...MONTHS, ...MONTHS.map((day) => day + 365)]),
  ...down("Maandplan", "C6", [88, 91, 104, 97, 92, 99, 85, 80, 101, 107, 98, 76, 90, 93, 106, 99, 94, 101]),
  ...down("Maandplan", "E6", steps(1, 1, 12)),
  ...down("Maandplan", "F6", PROFILE),
};

export const DTV: Scene = { cells: { ...departure, ...assumptions, ...chances, ...months } };
