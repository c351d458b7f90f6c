/** Scenes of the second held-out part with scenario tables: across, in another order, in percent, and without any label. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const PROGNOSE = "Prognose 2027";
const BLAD = "Blad1";
const PERCENT = "Instroomprognose";

const prognose = {
  ...across(PROGNOSE, "A1", ["Kansverdeling instroom 2027"]),
  ...block(PROGNOSE, "A3", [
    ["scenario", "Laag", "Midden", "Hoog", "Zeer hoog"],
    ["Kans", 0.2, 0.45, 0.25, 0.1],
    ["Verwachte instroom", 24_000, 33_000, 42_000, 56_000],
    ["Standaardafwijking", 2_500, 3_500, 5_000, 8_000],
  ]),
  ...across(PROGNOSE, "A9", ["x", "f(x)", "F(x)", "kans op meer", null, "uitkomst", "kans", "waarde"]),
  ...down(PROGNOSE, "A10", steps(16_000, 2_000, 25)),
  ...block(PROGNOSE, "F10", [
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
};
const overPrognose = (cumulative: string): string =>
  `=SUMPRODUCT($B$4:$E$4,NORM.DIST($A#,$B$5:$E$5,$B$6:$E$6,${cumulative}))`;
const prognoseNames = {
  Kans_s: "'Prognose 2027'!$B$4:$E$4",
  Mu_s: "'Prognose 2027'!$B$5:$E$5",
  Sigma_s: "'Prognose 2027'!$B$6:$E$6",
};
const engels = {
  ...block("Inputs", "A4", [
    ["Scenario", "Mean", "SD", "Probability"],
    ["Low", 24_000, 2_800, 0.3],
    ["Base", 31_000, 3_600, 0.45],
    ["High", 44_000, 5_500, 0.25],
  ]),
  ...across("Calc", "A1", ["Inflow", "pdf", "cdf", "exceedance", null, "probability", "value"]),
  ...down("Calc", "A2", steps(14_000, 2_500, 21)),
  ...down("Calc", "F2", [0.125, 0.5, 2 / 3, 0.875]),
};
const overInputs = (cumulative: string): string =>
  `=SUMPRODUCT(Inputs!$D$5:$D$7,NORM.DIST($A#,Inputs!$B$5:$B$7,Inputs!$C$5:$C$7,${cumulative}))`;
const kaal = {
  ...block(BLAD, "A1", [
    [0.3, 22_000, 2_600],
    [0.5, 30_000, 3_400],
    [0.2, 41_000, 5_200],
  ]),
  ...down(BLAD, "E1", steps(12_000, 2_500, 21)),
};
const percent = {
  ...block(PERCENT, "A5", [
    ["scenario", "kans [%]", "instroom", "spreiding"],
    ["A", 10, 18_000, 2_500],
    ["B", 35, 26_000, 3_500],
    ["C", 40, 33_000, 4_500],
    ["D", 15, 47_000, 7_000],
  ]),
  ...across(PERCENT, "A12", ["instroom", ...steps(10_000, 5_000, 11)]),
  ...down(PERCENT, "A13", ["dichtheid", "kans op hoogstens", "kans op meer"]),
};

export const CURVES = {
  /** Scenarios across in B4:E6 (chance, mean, spread downwards), x down in A10:A34. */
  prognose: { cells: prognose, names: prognoseNames },
  /** The same with B density, C cumulative and D exceedance calculated; asked chances in G10:G13. */
  prognosegrid: {
    cells: {
      ...prognose,
      ...formulasDown(PROGNOSE, "B", [10, 34], overPrognose("FALSE")),
      ...formulasDown(PROGNOSE, "C", [10, 34], overPrognose("TRUE")),
      ...formulasDown(PROGNOSE, "D", [10, 34], "=1-C#"),
    },
    names: prognoseNames,
  },
  /** English: mean, spread and chance in Inputs B5:D7, x down on Calc A2:A22. */
  engels: { cells: engels },
  /** The same with B density, C cumulative and D exceedance on Calc; asked chances in F2:F5. */
  engelsgrid: {
    cells: {
      ...engels,
      ...formulasDown("Calc", "B", [2, 22], overInputs("FALSE")),
      ...formulasDown("Calc", "C", [2, 22], overInputs("TRUE")),
      ...formulasDown("Calc", "D", [2, 22], "=1-C#"),
    },
  },
  /** No label anywhere: chance, mean and spread in A1:C3, x in E1:E21. */
  kaal: { cells: kaal },
  /** The same with the cumulative chance in F1:F21 and an asked chance in H1. */
  kaalgrid: {
    cells: {
      ...kaal,
      ...formulasDown(BLAD, "F", [1, 21], "=SUMPRODUCT(A$1:A$3,NORM.DIST(E#,B$1:B$3,C$1:C$3,TRUE))"),
      ...across(BLAD, "H1", [0.6]),
    },
  },
  /** Chances in percent in B6:B9, means and spreads in C6:D9, x across in B12:L12. */
  procent: { cells: percent },
  /** The same with the cumulative chance in B14:L14. */
  procentgrid: {
    cells: {
      ...percent,
      ...formulasAcross(
        PERCENT,
        14,
        ["B", "L"],
        "=SUMPRODUCT($B$6:$B$9/100,NORM.DIST(#$12,$C$6:$C$9,$D$6:$D$9,TRUE))",
      ),
    },
  },
} satisfies Record<string, Scene>;
