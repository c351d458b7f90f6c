/** Model of a controller at the ministry: a long list Bron, parameters by id, chance in the last column, years downwards. */
import { across, block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const YEARS = steps(2026, 1, 5);
const POSTS: Readonly<Record<string, readonly number[]>> = {
  instroom: [41_000, 43_000, 40_000, 38_000, 38_000],
  beslist: [37_500, 39_000, 41_500, 39_000, 38_500],
  ingetrokken: [1_200, 1_150, 1_050, 1_000, 1_000],
};
const CURVE = "NORM.DIST($F#,$B$5:$B$9,$C$5:$C$9,";

const chances = {
  ...block("Kansen", "A4", [
    ["scenario", "instroom", "spreiding", "kans"],
    ["zeer laag", 24_000, 3_000, 0.1],
    ["laag", 31_000, 3_500, 0.25],
    ["midden", 38_000, 4_000, 0.3],
    ["hoog", 47_000, 5_500, 0.25],
    ["zeer hoog", 60_000, 8_000, 0.1],
  ]),
  ...across("Kansen", "F4", ["instroom x", "dichtheid", "P(X ≤ x)", "P(X > x)"]),
  ...down("Kansen", "F5", steps(10_000, 3_500, 21)),
  ...formulasDown("Kansen", "G", [5, 25], `=SUMPRODUCT(${CURVE}FALSE),$D$5:$D$9)`),
  ...formulasDown("Kansen", "H", [5, 25], `=SUMPRODUCT(${CURVE}TRUE),$D$5:$D$9)`),
  ...formulasDown("Kansen", "I", [5, 25], "=1-H#"),
  ...block("Kansen", "K4", [
    [
      "kengetal",
      "kans",
      "waarde",
      "rij",
      "x onder",
      "x boven",
      "kans onder",
      "kans boven",
      "deel van de stap",
    ],
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
  ...formulasDown("Kansen", "N", [5, 8], "=MATCH(L#,$H$5:$H$25,1)"),
  ...formulasDown("Kansen", "O", [5, 8], "=INDEX($F$5:$F$25,N#)"),
  ...formulasDown("Kansen", "P", [5, 8], "=INDEX($F$5:$F$25,N#+1)"),
  ...formulasDown("Kansen", "Q", [5, 8], "=INDEX($H$5:$H$25,N#)"),
  ...formulasDown("Kansen", "R", [5, 8], "=INDEX($H$5:$H$25,N#+1)"),
  ...formulasDown("Kansen", "S", [5, 8], "=(L#-Q#)/(R#-Q#)"),
};

const source = {
  ...across("Bron", "A1", ["jaar", "post", "aantal [zaken]", null, "groeiscenario", 1]),
  ...block(
    "Bron",
    "A2",
    Object.entries(POSTS).flatMap(([post, values]) => values.map((value, i) => [YEARS[i] ?? 0, post, value])),
  ),
};

const estimate = {
  ...across("Raming", "A3", ["Raming voorraad IND [zaken]"]),
  ...across("Raming", "A5", [
    "jaar",
    "voorraad begin",
    "instroom",
    "beslist",
    "ingetrokken",
    "voorraad eind",
  ]),
  ...down("Raming", "A6", YEARS),
  ...down("Raming", "B6", [21_000]),
  ...formulasDown("Raming", "B", [7, 10], "=F^"),
  ...down("Raming", "C6", POSTS["instroom"] ?? []),
  ...down("Raming", "D6", POSTS["beslist"] ?? []),
  ...down("Raming", "E6", POSTS["ingetrokken"] ?? []),
  ...formulasDown("Raming", "F", [6, 10], "=B#+C#-D#-E#"),
  ...across("Raming", "H5", ["ingewilligd", "afgewezen"]),
};

const courts = {
  ...across("Rechtspraak", "A2", ["Beroepen asiel [zaken]"]),
  ...across("Rechtspraak", "A4", [
    ...["jaar", "voorraad begin", "beroepen", "zittingen", "zaken per zitting"],
    ...["uitspraken", "voorraad eind"],
  ]),
  ...down("Rechtspraak", "A5", [2025, ...YEARS]),
  ...down("Rechtspraak", "G5", [6_000]),
  ...formulasDown("Rechtspraak", "B", [6, 10], "=G^"),
  ...down("Rechtspraak", "C6", [9_000, 9_500, 8_800, 5_000, 4_000]),
  ...down("Rechtspraak", "D6", [1_300, 1_350, 1_400, 1_400, 1_300]),
  ...down("Rechtspraak", "E6", [8, 8, 8, 8, 8]),
  ...formulasDown("Rechtspraak", "F", [6, 10], "=MIN(D#*E#,B#+C#)"),
  ...formulasDown("Rechtspraak", "G", [6, 10], "=B#+C#-F#"),
};

const parameters = {
  ...across("Ketenaandelen", "A2", ["id", "waarde"]),
  ...block("Ketenaandelen", "A3", [
    ["ind.inwilliging", 0.62],
    ["rvdr.beroep", 0.45],
    ["rvdr.gegrond", 0.12],
    ["coa.opvang", 0.9],
    ["dtv.overdracht", 0.85],
    ["coa.kostprijs [€/jaar]", 28_500],
    ["ind.zaken_per_fte", 45],
  ]),
};

const entry = {
  ...across("Nareis", "A3", ["jaar", "mvv verleend"]),
  ...down("Nareis", "A4", steps(2023, 1, 8)),
  ...down("Nareis", "B4", [9_800, 11_200, 13_500, 15_000, 14_200, 13_100, 12_400, 12_000]),
  ...block("Inreis", "D2", [
    ["zelfde jaar", 0.6],
    ["jaar erna", 0.4],
  ]),
  ...across("Inreis", "A5", ["jaar", "ingereisd"]),
  ...down("Inreis", "A6", YEARS),
};

const months = {
  ...across("Maandritme", "A3", ["maand", "aandeel", null, 2027]),
  ...down("Maandritme", "A4", MONTHS),
  ...down("Maandritme", "B4", [0.08, 0.07, 0.08, 0.07, 0.07, 0.08, 0.08, 0.09, 0.1, 0.1, 0.1, 0.08]),
};

/** Scenarios Kansen!A4:D9 (chance last), grid Kansen!F5:I25, Bron by year and post, Raming, Rechtspraak, Ketenaandelen, Inreis. */
export const CONTROLLER: Scene = {
  cells: { ...chances, ...source, ...estimate, ...courts, ...parameters, ...entry, ...months },
};
