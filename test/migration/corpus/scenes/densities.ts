/** Scenes with a scenario block (kans, instroom, spreiding), a grid of x, and the cumulative chances on that grid. */
import type { Scene } from "../types";
import { across, block, down, formulasAcross, formulasDown, steps } from "./cells";

const ASIEL = "MPP Asiel";
const three = {
  ...across(ASIEL, "A1", ["Eerste asielaanvragen 2027"]),
  ...block(ASIEL, "A3", [
    ["scenario", "kans", "instroom", "spreiding"],
    ["laag", 0.25, 25_000, 3_000],
    ["midden", 0.5, 32_000, 4_000],
    ["hoog", 0.25, 45_000, 6_000],
  ]),
  ...across(ASIEL, "A9", [
    "x [personen]",
    "dichtheid",
    "P(X ≤ x)",
    "P(X > x)",
    null,
    "kengetal",
    "kans",
    "waarde",
  ]),
  ...down(ASIEL, "A10", steps(15_000, 2_500, 19)),
  ...block(ASIEL, "F10", [
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
};
const threeNames = {
  Kansen: "'MPP Asiel'!$B$4:$B$6",
  Verwachting: "'MPP Asiel'!$C$4:$C$6",
  Spreiding: "'MPP Asiel'!$D$4:$D$6",
  Scenarios: "'MPP Asiel'!$B$4:$D$6",
  p_laag: "'MPP Asiel'!$B$4",
  mu_laag: "'MPP Asiel'!$C$4",
  sd_laag: "'MPP Asiel'!$D$4",
  p_mid: "'MPP Asiel'!$B$5",
  mu_mid: "'MPP Asiel'!$C$5",
  sd_mid: "'MPP Asiel'!$D$5",
  p_hoog: "'MPP Asiel'!$B$6",
  mu_hoog: "'MPP Asiel'!$C$6",
  sd_hoog: "'MPP Asiel'!$D$6",
};
const gridFormulas = {
  ...formulasDown(ASIEL, "B", [10, 28], "=SUMPRODUCT($B$4:$B$6,NORM.DIST($A#,$C$4:$C$6,$D$4:$D$6,FALSE))"),
  ...formulasDown(ASIEL, "C", [10, 28], "=SUMPRODUCT($B$4:$B$6,NORM.DIST($A#,$C$4:$C$6,$D$4:$D$6,TRUE))"),
  ...formulasDown(ASIEL, "D", [10, 28], "=1-C#"),
  ...across(ASIEL, "J9", ["kans", "x"]),
  ...formulasDown(ASIEL, "J", [10, 28], "=C#"),
  ...formulasDown(ASIEL, "K", [10, 28], "=A#"),
};
const four = {
  ...block("Invoer", "B6", [
    ["Scenario", "Kans", "Instroom", "Spreiding"],
    ["A", 0.1, 18_000, 2_500],
    ["B", 0.35, 26_000, 3_500],
    ["C", 0.4, 33_000, 4_500],
    ["D", 0.15, 47_000, 7_000],
  ]),
  ...across("Curve", "A1", ["Curve van de instroom"]),
  ...across("Curve", "A2", ["x", ...steps(10_000, 5_000, 11)]),
  ...down("Curve", "A3", ["dichtheid", "cumulatief", "overschrijding"]),
  ...block("Curve", "A8", [
    ["kans", 0.5],
    ["waarde", null],
  ]),
};
const overCurve = "=SUMPRODUCT(Invoer!$C$7:$C$10,NORM.DIST(#$2,Invoer!$D$7:$D$10,Invoer!$E$7:$E$10,TRUE))";
const two = {
  ...block("Nareis", "A2", [
    ["scenario", "kans", "instroom", "spreiding"],
    ["traag", 0.4, 9_000, 1_500],
    ["snel", 0.6, 14_000, 2_500],
  ]),
  ...across("Nareis", "A7", ["inreis", "uitkomst"]),
  ...down("Nareis", "A8", steps(5_000, 2_000, 9)),
};
const SCENARIO = "Scenario's";
const table = {
  ...block(SCENARIO, "A4", [
    ["Scenario", "Kans", "Instroom", "Spreiding"],
    ["laag", 0.3, 24_000, 2_800],
    ["midden", 0.45, 31_000, 3_600],
    ["hoog", 0.25, 44_000, 5_500],
  ]),
  ...across("Grafiek", "A1", ["x", "Cumulatief", "Uitkomst"]),
  ...down("Grafiek", "A2", steps(15_000, 2_500, 19)),
  ...across("Grafiek", "E1", ["gevraagde kans", 0.75]),
};
const tables = {
  tblScenario: {
    sheet: SCENARIO,
    range: "A4:D7",
    columns: ["Scenario", "Kans", "Instroom", "Spreiding"],
  },
  tblRaster: { sheet: "Grafiek", range: "A1:C20", columns: ["x", "Cumulatief", "Uitkomst"] },
};
const gridNames = {
  xRaster: "'MPP Asiel'!$A$10:$A$28",
  cumRaster: "'MPP Asiel'!$C$10:$C$28",
  Raster: "'MPP Asiel'!$A$10:$C$28",
};

export const DENSITIES = {
  /** Three scenarios in B4:D6, x down in A10:A28. */
  scenarios: { cells: three, names: threeNames },
  /** The same with the curves calculated: B dichtheid, C cumulatief, D overschrijding; chances in G10:G13. */
  raster: { cells: { ...three, ...gridFormulas }, names: { ...threeNames, ...gridNames } },
  /** Four scenarios on sheet Invoer C7:E10, x across on sheet Curve B2:L2. */
  breed: { cells: four },
  /** The same with the cumulative chance in Curve B4:L4 and an asked chance in Curve B8. */
  breedraster: {
    cells: {
      ...four,
      ...formulasAcross("Curve", 4, ["B", "L"], overCurve),
      ...formulasAcross("Curve", 5, ["B", "L"], "=1-#4"),
      ...across("Curve", "A6", ["x nogmaals"]),
      ...formulasAcross("Curve", 6, ["B", "L"], "=#2"),
    },
  },
  /** Two scenarios in Nareis B3:D4, x down in A8:A16. */
  twee: { cells: two },
  /** Scenarios and grid as tables. */
  tabel: { cells: table, tables },
  /** The same with the cumulative chance calculated; asked chance in Grafiek F1. */
  tabelraster: {
    cells: {
      ...table,
      ...formulasDown(
        "Grafiek",
        "B",
        [2, 20],
        "=SUMPRODUCT('Scenario''s'!$B$5:$B$7,NORM.DIST(A#,'Scenario''s'!$C$5:$C$7,'Scenario''s'!$D$5:$D$7,TRUE))",
      ),
    },
    tables,
  },
} satisfies Record<string, Scene>;
