/** The forecast of the analyst of detention: weighted scenarios as a table, a grid, and the levels asked for. */
import { across, block, down, formulasDown, steps } from "../scenes/cells";
import type { Cell } from "../types";

export const ODDS: Readonly<Record<string, Cell>> = {
  ...block("Odds", "A1", [["Odds of yearly intake (persons per year)"]]),
  ...block("Odds", "A4", [
    ["Scenario", "Mean", "SD", "Probability"],
    ["Fewer transfers", 3_400, 280, 0.25],
    ["As now", 4_150, 320, 0.55],
    ["More enforcement", 5_100, 450, "=1-D5-D6"],
  ]),
  ...across("Odds", "A11", ["Intake", "Density", "AtMost", "MoreThan"]),
  ...down("Odds", "A12", steps(2_000, 80, 60)),
  ...formulasDown(
    "Odds",
    "B",
    [12, 71],
    "=SUMPRODUCT(tblOdds[Probability],NORM.DIST(A#,tblOdds[Mean],tblOdds[SD],FALSE))",
  ),
  ...formulasDown(
    "Odds",
    "C",
    [12, 71],
    "=SUMPRODUCT(tblOdds[Probability],NORM.DIST(A#,tblOdds[Mean],tblOdds[SD],TRUE))",
  ),
  ...formulasDown("Odds", "D", [12, 71], "=1-C#"),
  ...block("Odds", "G4", [
    ["Level", "Chance at most", "Intake"],
    ["minimum", 0.125, null],
    ["median", 0.5, null],
    ["medio", "=2/3", null],
    ["maximum", 0.875, null],
  ]),
  ...block("Odds", "G10", [
    ["Beds", 480],
    ["Intakes per bed per year", 9.8],
    ["Step of the grid", 80],
  ]),
};
