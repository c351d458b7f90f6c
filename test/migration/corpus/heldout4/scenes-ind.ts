/** Model of a forecaster at the IND: English labels, names, dynamic arrays; years across. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const SHARES = [0.08, 0.07, 0.08, 0.07, 0.08, 0.08, 0.09, 0.09, 0.1, 0.1, 0.09, 0.07];

const density = {
  ...across("Density", "A1", ["First asylum applications 2027"]),
  ...block("Density", "A3", [
    ["scenario", "probability", "mean", "sd"],
    ["low", 0.25, 26_000, 3_000],
    ["central", 0.5, 33_000, 4_000],
    ["high", 0.25, 46_000, 6_500],
  ]),
  ...across("Density", "A8", ["cumulative?", true]),
  ...across("Density", "A9", ["x [persons]", "pdf", "cdf", "P(X > x)", null, "percentile", "prob", "value"]),
  ...down("Density", "A10", steps(10_000, 2_500, 21)),
  ...formulasDown("Density", "B", [10, 30], "=SUMPRODUCT(p,NORM.DIST(A#,mu,sigma,FALSE))"),
  ...formulasDown("Density", "C", [10, 30], "=SUMPRODUCT(p,NORM.DIST(A#,mu,sigma,TRUE))"),
  ...formulasDown("Density", "D", [10, 30], "=1-C#"),
  ...block("Density", "F10", [
    ["minimum", 0.125],
    ["median", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
};

const stock = {
  ...across("Stock", "A2", ["Asylum cases in stock [cases]"]),
  ...across("Stock", "A4", ["year", ...steps(2026, 1, 6)]),
  ...across("Stock", "A5", ["opening stock"]),
  ...formulasAcross("Stock", 5, ["C", "G"], "=<11"),
  ...across("Stock", "A6", ["applications", 39_500, 41_000, 43_000, 40_000, 38_000, 38_000]),
  ...across("Stock", "A7", ["remitted by the courts", 820, 900, 950, 940, 910, 900]),
  ...across("Stock", "A8", ["decisions", 36_000, 37_500, 39_500, 41_500, 39_000, 38_500]),
  ...across("Stock", "A9", ["withdrawals", 1_250, 1_200, 1_150, 1_050, 1_000, 1_000]),
  ...across("Stock", "A10", ["adjustment", 0, -150, 0, 200, 0, 0]),
  ...across("Stock", "A11", ["closing stock", 28_000]),
  ...formulasAcross("Stock", 11, ["C", "G"], "=#5+#6+#7-#8-#9+#10"),
  ...across("Stock", "A13", ["closing stock, published"]),
};

const capacity = {
  ...across("Capacity", "A2", ["Decisions at capacity [cases]"]),
  ...across("Capacity", "A4", ["year", 2026, ...steps(2027, 1, 5)]),
  ...across("Capacity", "A5", ["opening backlog", null, 9_000]),
  ...formulasAcross("Capacity", 5, ["D", "G"], "=<11"),
  ...across("Capacity", "A6", ["inflow", null, 30_000, 32_000, 29_000, 15_000, 12_000]),
  ...across("Capacity", "A7", ["FTE", null, 600, 620, 640, 640, 600]),
  ...across("Capacity", "A8", ["cases per FTE", null, 48, 48, 48, 48, 48]),
  ...across("Capacity", "A9", ["withdrawals", null, 900, 900, 850, 700, 600]),
  ...across("Capacity", "A10", ["output"]),
  ...formulasAcross("Capacity", 10, ["C", "G"], "=MIN(#7*#8,#5+#6-#9)"),
  ...across("Capacity", "A11", ["closing backlog"]),
  ...formulasAcross("Capacity", 11, ["C", "G"], "=#5+#6-#9-#10"),
};

const shares = {
  ...across("Shares", "A4", ["year", 2026, ...steps(2027, 1, 5)]),
  ...across("Shares", "A5", ["decisions", 36_000, 37_500, 39_500, 41_500, 39_000, 38_500]),
  ...block("Shares", "A8", [
    ["grant rate", 0.6],
    ["appeal rate", 0.45],
    ["share of appeals upheld", 0.1],
  ]),
  ...block("Shares", "A14", [
    ["track 1 (Dublin)", 0.12],
    ["track 2 (safe country)", 0.03],
    ["track 4 AA", 0.6],
    ["track 4 VA", 0.25],
  ]),
  ...across("Shares", "A20", ["grant rate per year", 0.6, 0.6, 0.61, 0.62, 0.62, 0.63]),
  ...across("Shares", "A21", ["appeal rate per year", 0.45, 0.45, 0.44, 0.44, 0.43, 0.43]),
  ...formulasAcross("Shares", 22, ["B", "G"], "=1-#20"),
  ...across("Shares", "A22", ["rejection rate per year"]),
  ...down("Shares", "A25", ["appeals", "appeals upheld"]),
};

const entry = {
  ...across("Entry", "A4", ["year", null, ...steps(2023, 1, 8)]),
  ...across("Entry", "A5", [
    "visas granted",
    null,
    9_800,
    11_200,
    13_500,
    15_000,
    14_200,
    13_100,
    12_400,
    12_000,
  ]),
  ...across("Entry", "A6", ["arrivals"]),
  ...block("Entry", "A9", [
    ["share arriving in the same year", 0.35],
    ["one year later", 0.5],
    ["two years later", "=1-B9-B10"],
  ]),
};

const months = {
  ...across("Months", "A3", ["total 2027", 40_000]),
  ...across("Months", "A5", ["month", "share", "inflow", null, "no.", "share"]),
  ...down(
    "Months",
    "A6",
    steps(1, 1, 12).map((month) => `=DATE(2027,${month},1)`),
  ),
  ...down("Months", "B6", SHARES),
  ...block(
    "Months",
    "E6",
    SHARES.map((share, i) => [i + 1, share]),
  ),
};

/** Scenarios Density!B4:D6 (names p, mu, sigma), grid Density!A10:D30, Stock, Capacity, Shares, Entry, Months. */
export const IND: Scene = {
  cells: { ...density, ...stock, ...capacity, ...shares, ...entry, ...months },
  names: { p: "Density!$B$4:$B$6", mu: "Density!$C$4:$C$6", sigma: "Density!$D$4:$D$6" },
};
