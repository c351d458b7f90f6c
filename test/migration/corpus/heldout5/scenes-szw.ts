/** An economist at the ministry of social affairs: English labels, names, sheets Inputs, Dist, Flows, Months and Season. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const FLOWS = "Flows";
const DIST = "Dist";

const dist = {
  ...block("Inputs", "A2", [
    ["Scenario", "Probability", "Mean inflow", "Std. dev."],
    ["Low", 0.15, 28_000, 3_500],
    ["Base", 0.4, 36_000, 4_500],
    ["High", 0.3, 45_000, 5_000],
    ["Extreme", 0.15, 60_000, 8_000],
  ]),
  ...across(DIST, "A1", ["Inflow 2027 [persons per year]"]),
  ...across(DIST, "A4", ["no.", "Inflow", "Density", "P(at most)", "P(more)"]),
  ...down(DIST, "A5", steps(1, 1, 25)),
  ...down(DIST, "B5", steps(15_000, 3_000, 25)),
  ...formulasDown(DIST, "C", [5, 29], "=SUMPRODUCT(weights,NORM.DIST(B#,means,sds,FALSE))"),
  ...formulasDown(DIST, "D", [5, 29], "=SUMPRODUCT(weights,NORM.DIST(B#,means,sds,TRUE))"),
  ...formulasDown(DIST, "E", [5, 29], "=SUMPRODUCT(weights,1-NORM.DIST(B#,means,sds,TRUE))"),
  ...across(DIST, "G4", ["Probability", "Inflow"]),
  ...down(DIST, "G5", [0.1, 0.5, 0.75, 0.9]),
  ...across(DIST, "K4", ["Threshold", "Risk of more"]),
  ...down(DIST, "K5", [45_000, 54_000]),
};
const flows = {
  ...across(FLOWS, "A1", ["Permit holders and social assistance [persons]"]),
  ...across(FLOWS, "A3", ["Year", ...steps(2024, 1, 7)]),
  ...across(FLOWS, "A4", ["Permits granted", 30_000, 31_000, 33_000, 35_000, 34_000, 32_000, 31_000]),
  ...across(FLOWS, "A5", ["Share in employment", 0.24, 0.25, 0.25, 0.26, 0.26, 0.27, 0.27]),
  ...across(FLOWS, "A6", ["Share in education", 0.15, 0.15, 0.16, 0.16, 0.15, 0.15, 0.15]),
  ...across(FLOWS, "A7", ["Share of benefit, single", 0.55, 0.55, 0.56, 0.56, 0.57, 0.57, 0.57]),
  ...down(FLOWS, "A9", ["On benefit", "On benefit, single"]),
  ...across(FLOWS, "A12", ["Recipients, start"]),
  ...formulasAcross(FLOWS, 12, ["D", "H"], "=<17"),
  ...across(FLOWS, "A13", ["New recipients", null, null, 19_500, 20_300, 20_000, 18_600, 18_000]),
  ...across(FLOWS, "A14", ["Left for work", null, null, 11_000, 11_400, 11_900, 12_100, 12_000]),
  ...across(FLOWS, "A15", ["Left, other", null, null, 6_000, 6_100, 6_200, 6_200, 6_100]),
  ...across(FLOWS, "A16", ["Revision", null, null, -300, 0, 150, 0, 0]),
  ...across(FLOWS, "A17", ["Recipients, end", null, 82_000]),
  ...formulasAcross(FLOWS, 17, ["D", "H"], "=#12+#13-#14-#15+#16"),
  ...across(FLOWS, "A20", ["Waiting for a course, start"]),
  ...formulasAcross(FLOWS, 20, ["D", "H"], "=<25"),
  ...across(FLOWS, "A21", ["Registered", null, null, 24_000, 25_500, 25_000, 23_000, 22_500]),
  ...across(FLOWS, "A22", ["Dropped out", null, null, 1_200, 1_300, 1_250, 1_150, 1_100]),
  ...across(FLOWS, "A23", ["Course seats", null, null, 22_000, 24_000, 30_000, 27_000, 20_000]),
  ...across(FLOWS, "A24", ["Started"]),
  ...formulasAcross(FLOWS, 24, ["D", "H"], "=MIN(#23,#20+#21-#22)"),
  ...across(FLOWS, "A25", ["Waiting for a course, end", null, 6_000]),
  ...formulasAcross(FLOWS, 25, ["D", "H"], "=#20+#21-#22-#24"),
  ...across(FLOWS, "A28", ["Registrations from permits"]),
  ...block(FLOWS, "A30", [
    ["same year", 0.3],
    ["one year later", 0.5],
    ["two years later", 0.2],
  ]),
};
const months = {
  ...across("Season", "A1", ["Seasonal pattern of permits, adds up to 1"]),
  ...across("Season", "B3", ["month", ...steps(1, 1, 12)]),
  ...across("Season", "B4", ["share", 0.07, 0.07, 0.08, 0.08, 0.08, 0.09, 0.09, 0.09, 0.1, 0.09, 0.08, 0.08]),
  ...across("Months", "A3", ["Date", "Year", "Month", "Permits"]),
  ...formulasDown("Months", "A", [4, 27], "=DATE(B#,C#,1)"),
  ...down("Months", "B4", [...Array<number>(12).fill(2026), ...Array<number>(12).fill(2027)]),
  ...down("Months", "C4", [...steps(1, 1, 12), ...steps(1, 1, 12)]),
};

export const SZW: Scene = {
  cells: { ...dist, ...flows, ...months },
  names: {
    weights: "Inputs!$B$3:$B$6",
    means: "Inputs!$C$3:$C$6",
    sds: "Inputs!$D$3:$D$6",
    x_grid: "Dist!$B$5:$B$29",
    cum_grid: "Dist!$D$5:$D$29",
    tail_grid: "Dist!$E$5:$E$29",
    lag_now: "Flows!$B$30",
    lag_one: "Flows!$B$31",
    season: "Season!$C$4:$N$4",
  },
};
