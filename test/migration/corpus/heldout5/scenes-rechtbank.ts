/** A planner of the courts: years across behind three years of history, scenarios across, months across. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const CASES = "Zaken";
const ODDS = "Kansmodel";
const PLAN = "Maandplan";

const cases = {
  ...across(CASES, "A1", ["Vreemdelingenzaken bij de rechtbanken"]),
  ...across(CASES, "A3", ["jaar", "eenheid", ...steps(2023, 1, 8)]),
  ...across(CASES, "A4", ["Beroepen asiel", "zaken"]),
  ...across(CASES, "C4", [11_000, 12_500, 13_800, 14_500, 15_000, 14_200, 13_500, 13_000]),
  ...across(CASES, "A5", ["Beroepen regulier", "zaken"]),
  ...across(CASES, "C5", [6_200, 6_100, 6_400, 6_500, 6_600, 6_500, 6_400, 6_300]),
  ...across(CASES, "A6", ["Ingetrokken", "zaken", 850, 900, 950, 1_000, 1_000, 950, 900, 900]),
  ...across(CASES, "A7", ["Zittingen", "aantal", null, null, null, 2_300, 2_400, 2_500, 2_500, 2_400]),
  ...across(CASES, "A8", ["Zaken per zitting", "zaken", null, null, null, 8, 9, 10, 11, 11]),
  ...across(CASES, "A9", ["Afgedaan", "zaken"]),
  ...formulasAcross(CASES, 9, ["F", "J"], "=MIN(#7*#8,#10+#4+#5-#6)"),
  ...across(CASES, "A10", ["Werkvoorraad begin", "zaken"]),
  ...formulasAcross(CASES, 10, ["F", "J"], "=<11"),
  ...across(CASES, "A11", ["Werkvoorraad eind", "zaken", null, null, 9_000]),
  ...formulasAcross(CASES, 11, ["F", "J"], "=#10+#4+#5-#6-#9"),
  ...across(CASES, "A13", ["Aandeel gegrond", "deel", null, null, null, 0.2, 0.21, 0.21, 0.22, 0.22]),
  ...across(CASES, "A14", ["Aandeel hoger beroep", "deel", null, null, null, 0.35, 0.35, 0.36, 0.36, 0.36]),
  ...across(CASES, "A16", ["Gegrond", "zaken"]),
  ...formulasAcross(CASES, 16, ["F", "J"], "=#9*#13"),
  ...across(CASES, "A17", ["Hoger beroep", "zaken"]),
  ...block(CASES, "A19", [
    ["Zittingsplaats", "aandeel"],
    ["Den Haag", 0.4],
    ["Amsterdam", 0.2],
    ["Haarlem", 0.15],
    ["Arnhem", 0.15],
    ["Groningen", 0.1],
  ]),
  ...block(CASES, "A26", [
    ["Doorlooptijd", "aandeel"],
    ["zelfde jaar", 0.45],
    ["jaar later", 0.35],
    ["twee jaar later", 0.15],
    ["drie jaar later", 0.05],
  ]),
  ...across(CASES, "A32", ["drie jaar terug tot zelfde jaar", null, 0.05, 0.15, 0.35, 0.45]),
  ...down(CASES, "A33", ["Uitspraken", null, null, "Werkvoorraad eind, voor de brief"]),
};
const odds = {
  ...across(ODDS, "A1", ["Beroepen asiel 2027 [zaken per jaar]"]),
  ...block(ODDS, "A3", [
    [null, "zeer laag", "laag", "midden", "hoog", "zeer hoog"],
    ["kans", 0.1, 0.2, 0.4, 0.2, 0.1],
    ["verwachting", 9_000, 11_500, 14_000, 17_000, 21_000],
    ["spreiding", 900, 1_100, 1_300, 1_600, 2_200],
  ]),
  ...across(ODDS, "A9", ["x [zaken per jaar]", "dichtheid", "kans op hoogstens x", "kans op meer dan x"]),
  ...down(ODDS, "A10", steps(6_000, 1_000, 21)),
  ...formulasDown(ODDS, "B", [10, 30], "=SUMPRODUCT($B$4:$F$4,NORM.DIST($A#,$B$5:$F$5,$B$6:$F$6,FALSE))"),
  ...formulasDown(ODDS, "C", [10, 30], "=SUMPRODUCT($B$4:$F$4,NORM.DIST($A#,$B$5:$F$5,$B$6:$F$6,TRUE))"),
  ...formulasDown(ODDS, "D", [10, 30], "=1-C#"),
  ...block(ODDS, "F9", [
    ["kengetal", "kans", "beroepen"],
    ["minimum", 0.125, null],
    ["mediaan", 0.5, null],
    ["medio", 2 / 3, null],
    ["maximum", 0.875, null],
  ]),
  ...across(ODDS, "J8", ["kans op hoogstens x per scenario"]),
  ...across(ODDS, "J9", ["zeer laag", "laag", "midden", "hoog", "zeer hoog"]),
  ...formulasDown(ODDS, "J", [10, 30], "=NORM.DIST($A#,B$5,B$6,TRUE)"),
  ...formulasDown(ODDS, "K", [10, 30], "=NORM.DIST($A#,C$5,C$6,TRUE)"),
  ...formulasDown(ODDS, "L", [10, 30], "=NORM.DIST($A#,D$5,D$6,TRUE)"),
  ...formulasDown(ODDS, "M", [10, 30], "=NORM.DIST($A#,E$5,E$6,TRUE)"),
  ...formulasDown(ODDS, "N", [10, 30], "=NORM.DIST($A#,F$5,F$6,TRUE)"),
  ...across(ODDS, "P9", ["regel", "x onder", "x boven", "kans onder", "kans boven"]),
  ...formulasDown(ODDS, "P", [10, 13], "=MATCH(G#,$C$10:$C$30,1)"),
  ...formulasDown(ODDS, "Q", [10, 13], "=INDEX($A$10:$A$30,P#)"),
  ...formulasDown(ODDS, "R", [10, 13], "=INDEX($A$10:$A$30,P#+1)"),
  ...formulasDown(ODDS, "S", [10, 13], "=INDEX($C$10:$C$30,P#)"),
  ...formulasDown(ODDS, "T", [10, 13], "=INDEX($C$10:$C$30,P#+1)"),
};
const plan = {
  ...across(PLAN, "A1", ["Instroom per maand 2026 [zaken]"]),
  ...across(PLAN, "A3", ["maand", null, ...steps(1, 1, 12)]),
  ...across(PLAN, "A4", ["werkprofiel", null, 1.05, 1, 1.05, 0.95, 0.9, 1, 0.85, 0.9, 1.1, 1.1, 1.05, 1.05]),
  ...across(PLAN, "A5", ["werkdagen", null, 21, 20, 22, 20, 18, 22, 23, 21, 22, 22, 21, 22]),
  ...down(PLAN, "A6", ["Beroepen asiel", "Beroepen totaal", "Zittingen"]),
};

export const RECHTBANK: Scene = { cells: { ...cases, ...odds, ...plan } };
