/** Researcher at an advisory council, in English: half-years down a table, names for inputs, newer functions. */
import { block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const HALVES = ["2025-H1", "2025-H2", "2026-H1", "2026-H2", "2027-H1", "2027-H2", "2028-H1", "2028-H2"];

const chain = {
  "Chain!A1": "Asylum decisions, half-years (council advice on processing capacity)",
  "Chain!A2": "cases unless stated otherwise",
  ...block("Chain", "A4", [
    [
      "Period",
      "Applications",
      "Opening",
      "Decisions",
      "Withdrawn",
      "Closing",
      "Capacity",
      "Granted",
      "Appeals",
      "Rulings",
    ],
  ]),
  ...down("Chain", "A5", HALVES),
  ...down("Chain", "B5", [16200, 23900, 17100, 24600, 17800, 25300, 16900, 24100]),
  ...down("Chain", "C5", [37000, 38700]),
  ...formulasDown("Chain", "C", [7, 12], "=F^"),
  ...down("Chain", "D5", [13600, 14100, 16000, 17500, 19500, 20500, 21000, 21500]),
  ...down("Chain", "E5", [900, 950, 1000, 1000, 1050, 1050, 1000, 1000]),
  ...down("Chain", "F5", [38700, 47550]),
  ...formulasDown("Chain", "F", [7, 12], "=C#+B#-D#-E#"),
  ...down("Chain", "G5", [14000, 14500, 16500, 18000, 20500, 85000, 30000, 30000]),
  ...formulasDown("Chain", "H", [5, 12], "=D#*grant_rate"),
  ...formulasDown("Chain", "I", [5, 12], "=(D#-H#)*appeal_rate"),
  ...down("Chain", "J5", [3100, 3250, 3700, 4100, 4600, 4900, 5100, 5200]),
};

const inputs = {
  "Inputs!A1": "Inputs",
  ...block("Inputs", "A3", [
    ["Grant rate", 0.62],
    ["Appeal rate (of refusals)", 0.78],
    ["Share using reception", 0.93],
    ["Cost per place-year (EUR)", 31500],
    ["Appeals upheld", 0.17],
  ]),
  ...block("Inputs", "A10", [
    ["Rulings after appeal", "share"],
    ["same half-year", 0.25],
    ["one half-year later", 0.45],
    ["two half-years later", 0.3],
  ]),
  ...block("Inputs", "D3", [
    ["Track", "Share of applications"],
    ["Dublin", 0.21],
    ["Safe country", 0.06],
    ["General", 0.55],
    ["Extended", 0.18],
  ]),
  ...block("Inputs", "D10", [
    ["Year", "Applications"],
    [2026, 41700],
    [2027, 43100],
    [2028, 41000],
  ]),
  "Inputs!G3": "Seasonal profile (share of the year)",
  ...down("Inputs", "G4", [0.061, 0.061, 0.061, 0.066, 0.066, 0.066, 0.1, 0.1, 0.1, 0.106, 0.107, 0.106]),
  ...down("Inputs", "F4", steps(1, 1, 12)),
};

const distribution = {
  "Dist!A1": "Applications in 2027, mixture of scenarios",
  ...block("Dist", "A4", [
    ["Scenario", "Weight", "Mean", "SD"],
    ["Fewer routes", 0.15, 30000, 3000],
    ["Continuation", 0.5, 41500, 4200],
    ["Escalation", 0.27, 52000, 5500],
    ["Mass influx", 0.08, 68000, 8500],
  ]),
  ...block("Dist", "G3", [
    ["Heavy tail variant", "", "", ""],
    ["Chance", "Mean", "SD", "Distribution"],
    [0.7, 40000, 6000, "lognormal"],
    [0.3, 55000, 12000, "lognormal"],
  ]),
  ...block("Dist", "G7", [
    ["Log mean", "Log SD"],
    ["=LN(H5)-H8^2/2", "=SQRT(LN(1+(I5/H5)^2))"],
    ["=LN(H6)-H9^2/2", "=SQRT(LN(1+(I6/H6)^2))"],
  ]),
  ...block("Dist", "L4", [
    ["Event", "Chance", "Extra", "SD"],
    ["Regional conflict", 0.2, 9000, 2500],
  ]),
  ...block("Dist", "F11", [
    ["Label", "Probability", "Value"],
    ["Minimum", 0.125],
    ["Median", 0.5],
    ["Medio", "=2/3"],
    ["Maximum", 0.875],
  ]),
  ...block("Dist", "A11", [["Applications (x)", "f(x)", "F(x)", "P(X>x)"]]),
  ...down("Dist", "A12", steps(10_000, 1_500, 57)),
  ...formulasDown("Dist", "B", [12, 68], "=SUMPRODUCT($B$5:$B$8,NORM.DIST(A#,$C$5:$C$8,$D$5:$D$8,FALSE))"),
  ...formulasDown("Dist", "C", [12, 68], "=SUMPRODUCT($B$5:$B$8,NORM.DIST(A#,$C$5:$C$8,$D$5:$D$8,TRUE))"),
  ...formulasDown("Dist", "D", [12, 68], "=1-C#"),
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthly = {
  "Monthly!A1": "Applications by month, 2026",
  ...block("Monthly", "A4", [["Month", "Days", "Applications", "Share"]]),
  ...down(
    "Monthly",
    "A5",
    DAYS.map((_, i) => DAYS.slice(0, i).reduce((sum, days) => sum + days, 46_023)),
  ),
  ...down("Monthly", "B5", DAYS),
  ...down("Monthly", "C5", [2500, 2520, 2540, 2700, 2750, 2800, 4100, 4200, 4150, 4400, 4450, 4590]),
  ...formulasDown("Monthly", "D", [5, 16], "=C#/SUM($C$5:$C$16)"),
};

export const RAAD: Scene = {
  cells: { ...chain, ...inputs, ...distribution, ...monthly },
  names: {
    grant_rate: "Inputs!$B$3",
    appeal_rate: "Inputs!$B$4",
    reception_share: "Inputs!$B$5",
    lag_shares: "Inputs!$B$11:$B$13",
    season: "Inputs!$G$4:$G$15",
    x_grid: "Dist!$A$12:$A$68",
    F_grid: "Dist!$C$12:$C$68",
  },
  tables: {
    tblChain: {
      sheet: "Chain",
      range: "A4:J12",
      columns: [
        "Period",
        "Applications",
        "Opening",
        "Decisions",
        "Withdrawn",
        "Closing",
        "Capacity",
        "Granted",
        "Appeals",
        "Rulings",
      ],
    },
    tblScen: { sheet: "Dist", range: "A4:D8", columns: ["Scenario", "Weight", "Mean", "SD"] },
    tblTrack: { sheet: "Inputs", range: "D3:E7", columns: ["Track", "Share of applications"] },
    tblMonth: { sheet: "Monthly", range: "A4:D16", columns: ["Month", "Days", "Applications", "Share"] },
  },
};
