/** A model that a consultant inherited: functions of 1997, short labels, percentages as whole numbers, helper copies. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const ONE = "Blad1 (2)";
const OLD = "oud stroom";

const chances = {
  ...block(ONE, "A2", [
    ["scen.", "kans", "instroom", "sd"],
    ["laag", 0.35, 18_000, 2_500],
    ["hoog", "=1-B3", 29_000, 4_500],
  ]),
  ...across(ONE, "A7", ["x", "f(x)", "F(x)", "1-F(x)", null, "kengetal", "kans", "uitkomst"]),
  ...down(ONE, "A8", steps(8_000, 2_000, 20)),
  ...formulasDown(ONE, "B", [8, 27], "=B$3*NORMDIST($A#,C$3,D$3,FALSE)+B$4*NORMDIST($A#,C$4,D$4,FALSE)"),
  ...formulasDown(ONE, "C", [8, 27], "=$B$3*NORMDIST($A#,$C$3,$D$3,TRUE)+$B$4*NORMDIST($A#,$C$4,$D$4,TRUE)"),
  ...formulasDown(ONE, "D", [8, 27], "=1-C#"),
  ...block(ONE, "F8", [
    ["min", 0.125],
    ["med", 0.5],
    ["medio", 2 / 3],
    ["max", 0.875],
  ]),
  ...across(ONE, "K7", ["F(x)", "x"]),
  ...formulasDown(ONE, "K", [8, 27], "=C#"),
  ...formulasDown(ONE, "L", [8, 27], "=A#"),
};

const stock = {
  ...across(OLD, "A1", ["voorraad bezwaar [zaken]"]),
  ...across(OLD, "A3", ["jaar", "instroom", "afgedaan", "ingetrokken", "voorraad ultimo"]),
  ...block(OLD, "A4", [
    [2025, 7_900, 7_600, 410, 9_000],
    [2026, 8_100, 7_900, 420],
    [2027, 8_300, 8_050, 415],
    [2028, 8_000, 8_200, 400],
    [2029, 7_700, 8_150, 390],
    [2030, 7_600, 7_950, 385],
  ]),
  ...formulasDown(OLD, "E", [5, 9], "=E^+B#-C#-D#"),
};

const capacity = {
  ...across("kap", "A1", ["zittingscapaciteit bezwaar [zaken]"]),
  ...across("kap", "A3", ["jaar", ...steps(2026, 1, 5)]),
  ...across("kap", "A4", ["voorraad begin", 5_000]),
  ...formulasAcross("kap", 4, ["C", "F"], "=<8"),
  ...across("kap", "A5", ["instroom", 7_000, 7_500, 6_000, 3_000, 2_500]),
  ...across("kap", "A6", ["capaciteit", 8_000, 8_500, 8_500, 8_500, 8_000]),
  ...across("kap", "A7", ["afgedaan"]),
  ...formulasAcross("kap", 7, ["B", "F"], "=MIN(#6,#4+#5)"),
  ...across("kap", "A8", ["voorraad eind"]),
  ...formulasAcross("kap", 8, ["B", "F"], "=#4+#5-#7"),
};

const lead = {
  ...block("vertr", "A1", [
    ["komt eruit", "%"],
    ["zelfde jaar", 50],
    ["1 jaar later", 30],
    ["2 jaar later", 20],
  ]),
  ...across("vertr", "A6", ["jaar", null, ...steps(2024, 1, 7)]),
  ...across("vertr", "A7", ["instroom", null, 3_700, 3_900, 4_100, 4_300, 4_000, 3_800, 3_850]),
  ...across("vertr", "A8", ["uitstroom"]),
};

const shares = {
  ...across("pct", "A3", ["jaar", "beslist", "% ingewilligd", "ingewilligd"]),
  ...block("pct", "A4", [
    [2026, 8_100, 24],
    [2027, 8_300, 25],
    [2028, 8_000, 25],
    [2029, 7_700, 26],
    [2030, 7_600, 26],
  ]),
};

const months = {
  ...across("mnd", "A3", ["jaartotaal", 8_300]),
  ...across("mnd", "A5", ["maand", "index", "aantal"]),
  ...down("mnd", "A6", steps(1, 1, 12)),
  ...down("mnd", "B6", [97, 88, 104, 93, 90, 101, 84, 86, 118, 121, 112, 95]),
  ...across("mnd", "A18", ["totaal", "=SUM(B6:B17)"]),
};

/** Scenarios 'Blad1 (2)'!B3:D4, grid A8:D27 there, stock on 'oud stroom', queue on kap, lags on vertr, percents on pct. */
export const INHERITED: Scene = {
  cells: { ...chances, ...stock, ...capacity, ...lead, ...shares, ...months },
};
