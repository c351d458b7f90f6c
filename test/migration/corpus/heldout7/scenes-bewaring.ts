/** Police (AVIM) and Marechaussee: a data analyst of immigration detention who works in English, with tables and with weeks across. */
import type { Scene } from "../types";
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";

const DETENTION = "Detention";
const months = ["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"];
const later = ["2027-07", "2027-08", "2027-09", "2027-10", "2027-11", "2027-12"];
const monthly = {
  ...across(DETENTION, "A1", ["Immigration detention, persons, monthly"]),
  ...across(DETENTION, "A4", ["Month", "Opening", "Intake", "Removed", "Released", "Adjustment", "Closing"]),
  ...down(DETENTION, "A5", [...months, ...later]),
  ...across(DETENTION, "B5", [412]),
  ...formulasDown(DETENTION, "B", [6, 16], "=G^"),
  ...down(DETENTION, "C5", [262, 241, 270, 255, 268, 274, 281, 265, 277, 290, 272, 238]),
  ...down(DETENTION, "D5", [151, 148, 160, 149, 155, 163, 158, 150, 166, 170, 161, 140]),
  ...down(DETENTION, "E5", [102, 96, 104, 101, 109, 108, 115, 112, 110, 114, 108, 101]),
  ...down(DETENTION, "F5", [0, 0, -3, 0, 0, 2, 0, 0, 0, -1, 0, 0]),
  ...formulasDown(DETENTION, "G", [5, 16], "=B#+C#-D#-E#+F#"),
  ...block(DETENTION, "N3", [
    ["Places available (DCR + Zeist)", 560],
    ["Opening balance 1 Jan", 412],
    ["Cost per day [EUR]", 342],
  ]),
};
const weekly = {
  ...across("Weeks", "A1", ["Identification queue, AVIM and KMar together (persons)"]),
  ...across("Weeks", "A3", ["Week", null, ...steps(1, 1, 13)]),
  ...across("Weeks", "A4", ["Queue at start", null, 640]),
  ...formulasAcross("Weeks", 4, ["D", "O"], "=<10"),
  ...across("Weeks", "A5", [
    "Arrivals AVIM",
    null,
    610,
    590,
    640,
    655,
    630,
    600,
    620,
    585,
    640,
    660,
    625,
    610,
    615,
  ]),
  ...across("Weeks", "A6", ["Arrivals KMar", null, 58, 61, 55, 64, 70, 66, 59, 52, 60, 71, 68, 63, 57]),
  ...across("Weeks", "A7", ["No-shows", null, 12, 15, 11, 14, 13, 12, 10, 16, 14, 12, 11, 13, 12]),
  ...across("Weeks", "A8", [
    "Capacity (I&R street)",
    null,
    700,
    700,
    800,
    800,
    800,
    650,
    500,
    750,
    700,
    700,
    900,
    900,
    900,
  ]),
  ...across("Weeks", "A9", ["Registered"]),
  ...formulasAcross("Weeks", 9, ["C", "O"], "=MIN(#8,#4+#5+#6-#7)"),
  ...across("Weeks", "A10", ["Queue at end"]),
  ...formulasAcross("Weeks", 10, ["C", "O"], "=#4+#5+#6-#7-#9"),
  ...across("Weeks", "A11", ["Arrivals total"]),
  ...formulasAcross("Weeks", 11, ["C", "O"], "=#5+#6"),
  ...across("Weeks", "A12", ["Fixed capacity", null, 690]),
};
const routes = {
  ...across("Routes", "A1", ["Exit routes and stay, by quarter"]),
  ...across("Routes", "A3", [
    "Quarter",
    "Q1-26",
    "Q2-26",
    "Q3-26",
    "Q4-26",
    "Q1-27",
    "Q2-27",
    "Q3-27",
    "Q4-27",
  ]),
  ...across("Routes", "A4", ["Detained", 745, 760, 772, 790, 773, 797, 823, 800]),
  ...across("Routes", "A5", ["Exits"]),
  ...block("Routes", "A8", [
    ["Route", "Share"],
    ["Removed to country of origin", 0.34],
    ["Dublin transfer", 0.26],
    ["Released, no travel document", 0.29],
    ["Released by court", 0.11],
  ]),
  ...block("Routes", "E8", [
    ["Quarters in detention", "Share leaving"],
    ["same quarter", 0.64],
    ["next quarter", 0.27],
    ["two quarters later", 0.09],
  ]),
  ...block("Routes", "A15", [
    ["Appeal rate (of detentions)", 0.78],
    ["Border share (KMar)", 0.31],
  ]),
};
const seasonal = {
  ...across("Season", "A1", ["Seasonal pattern of intake"]),
  ...across("Season", "A3", ["Month", "Pattern", "Intake"]),
  ...down("Season", "A4", [...months, ...later]),
  ...down(
    "Season",
    "B4",
    [0.082, 0.076, 0.085, 0.08, 0.084, 0.086, 0.088, 0.083, 0.087, 0.091, 0.085, 0.073],
  ),
  ...block("Season", "F3", [
    ["Year", "Intake per year"],
    [2026, 3_067],
    [2027, 3_193],
    [2028, 3_250],
  ]),
};
const odds = {
  ...across("Odds", "A1", ["Detentions per year (persons): cases and distribution"]),
  ...block("Odds", "A3", [
    ["Case", "Probability", "Mean", "SD"],
    ["Few", 0.3, 2_400, 260],
    ["Base", 0.5, 3_200, 330],
    ["Many", 0.2, 4_300, 560],
  ]),
  ...across("Odds", "A9", ["x", ...steps(1_400, 200, 22)]),
  ...across("Odds", "A10", ["density"]),
  ...formulasAcross(
    "Odds",
    10,
    ["B", "W"],
    "=SUMPRODUCT($B$4:$B$6,NORM.DIST(#$9,$C$4:$C$6,$D$4:$D$6,FALSE))",
  ),
  ...across("Odds", "A11", ["cumulative"]),
  ...formulasAcross("Odds", 11, ["B", "W"], "=SUMPRODUCT($B$4:$B$6,NORM.DIST(#$9,$C$4:$C$6,$D$4:$D$6,TRUE))"),
  ...across("Odds", "A12", ["exceedance"]),
  ...formulasAcross("Odds", 12, ["B", "W"], "=1-#11"),
  ...block("Odds", "A15", [["probability", 0.125, 0.5, 2 / 3, 0.875], ["detentions"]]),
  ...block("Odds", "G3", [["Places x turnover", 3_600]]),
};

export const BEWARING_7 = {
  /** Detention: tblDet in A4:G16. Weeks: queue in rows 4 to 10. Odds: tblOdds in A3:D6, x in B9:W9. */
  bewaring7: {
    cells: { ...monthly, ...weekly, ...routes, ...seasonal, ...odds },
    names: {
      Places: "Detention!$O$3",
      OpeningBalance: "Detention!$O$4",
      xs: "Odds!$B$9:$W$9",
      cdf: "Odds!$B$11:$W$11",
      ExitShares: "Routes!$B$9:$B$12",
      AppealRate: "Routes!$B$15",
      BorderShare: "Routes!$B$16",
    },
    tables: {
      tblDet: {
        sheet: DETENTION,
        range: "A4:G16",
        columns: ["Month", "Opening", "Intake", "Removed", "Released", "Adjustment", "Closing"],
      },
      tblOdds: { sheet: "Odds", range: "A3:D6", columns: ["Case", "Probability", "Mean", "SD"] },
      tblSeason: { sheet: "Season", range: "A3:C15", columns: ["Month", "Pattern", "Intake"] },
    },
  },
} satisfies Record<string, Scene>;
