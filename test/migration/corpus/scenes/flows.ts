/** Scenes with flows: shares by track, chains of shares, lead times with their history, months of a year, publication. */
import type { Scene } from "../types";
import { across, block, down, formulasDown, steps } from "./cells";

const ASIEL = "MPP Asiel";
const years = [2026, 2027, 2028, 2029, 2030];
const profile = [0.09, 0.08, 0.08, 0.07, 0.07, 0.08, 0.08, 0.09, 0.1, 0.1, 0.08, 0.08];
const workProfile = [1.05, 1, 1.05, 0.95, 0.9, 1, 0.85, 0.9, 1.1, 1.1, 1.05, 1.05];
const monthNames = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const shares = {
  ...across(ASIEL, "A4", ["jaar", null, ...years]),
  ...across(ASIEL, "A5", ["Instroom totaal", null, 41_000, 43_000, 40_000, 38_000, 38_000]),
  ...across(ASIEL, "A6", ["Beslissingen", null, 35_000, 36_000, 41_000, 39_000, 38_500]),
  ...down(ASIEL, "A11", ["Aandelen", "spoor 1 (Dublin)", "spoor 2 (veilig land)", "spoor 4"]),
  ...down(ASIEL, "B11", ["aandeel", 0.15, 0.05, 0.8]),
  ...block(ASIEL, "A16", [
    ["inwilligingspercentage", 0.62],
    ["aandeel AA", 0.55],
    ["aandeel in beroep", 0.4],
    ["inwilliging [procent]", 62],
    ["aandeel gegrond", 0.12],
  ]),
  ...block(ASIEL, "A22", [
    ["aandeel spoor 1 per jaar", null, 0.15, 0.16, 0.16, 0.17, 0.17],
    ["aandeel spoor 2 per jaar", null, 0.05, 0.05, 0.04, 0.04, 0.04],
    ["aandeel spoor 4 per jaar", null, 0.8, 0.79, 0.8, 0.79, 0.79],
    ["inwilliging per jaar", null, 0.62, 0.63, 0.63, 0.64, 0.64],
    ["in beroep per jaar", null, 0.4, 0.4, 0.41, 0.41, 0.42],
  ]),
  ...down(ASIEL, "A30", [
    "Instroom spoor 1",
    "Instroom spoor 2",
    "Instroom spoor 4",
    "Ingewilligd",
    "Beroepen",
  ]),
  ...across("Parameters", "A1", ["parameter", "waarde"]),
  ...block("Parameters", "A2", [
    ["inwilliging", 0.62],
    ["beroep", 0.4],
    ["hoger beroep", 0.25],
  ]),
};
const lead = {
  ...across(ASIEL, "A4", ["jaar", null, 2024, 2025, ...years]),
  ...across(ASIEL, "A5", ["waarvan herhaald", null, 2_800, 2_900, 3_000, 3_000, 2_500, 2_500, 2_500]),
  ...across(ASIEL, "A6", ["Instroom", null, 37_000, 39_000, 41_000, 43_000, 40_000, 38_000, 38_000]),
  ...across(ASIEL, "A8", ["Beslissingen uit instroom"]),
  ...block(ASIEL, "A11", [
    ["doorlooptijd", "aandeel", "omgekeerd"],
    ["zelfde jaar", 0.5, 0.2],
    ["jaar later", 0.3, 0.3],
    ["twee jaar later", 0.2, 0.5],
  ]),
  ...across(ASIEL, "A17", ["twee jaar, één jaar, zelfde", null, 0.2, 0.3, 0.5]),
  ...across(ASIEL, "A18", ["zelfde, één jaar, twee jaar", null, 0.5, 0.3, 0.2]),
};
const leadMonths = {
  ...across("Doorlooptijd", "A4", ["maand", "instroom", "uit", null, "vertraging", "gewicht", "omgekeerd"]),
  ...down("Doorlooptijd", "A5", steps(1, 1, 12)),
  ...down("Doorlooptijd", "B5", [310, 290, 305, 320, 330, 315, 300, 280, 295, 310, 325, 340]),
  ...block("Doorlooptijd", "E5", [
    [0, 0.1, 0.15],
    [1, 0.45, 0.3],
    [2, 0.3, 0.45],
    [3, 0.15, 0.1],
  ]),
};
const months = {
  ...block("Maanden", "A3", [
    ["jaar", 2027],
    ["instroom jaar", 42_000],
  ]),
  ...across("Maanden", "A7", ["maand", "profiel", "instroom", "nummer", "werkprofiel"]),
  ...block(
    "Maanden",
    "A8",
    monthNames.map((name, i) => [name, profile[i] ?? 0, null, i + 1, workProfile[i] ?? 0]),
  ),
  ...across("Maanden", "A21", ["maand", null, ...steps(1, 1, 12)]),
  ...across("Maanden", "A22", ["profiel", null, ...profile]),
  ...across("Maanden", "A23", ["instroom"]),
  ...block("Maanden", "A26", [
    ["jaar", "instroom"],
    [2026, 41_000],
    [2027, 42_000],
    [2028, 40_000],
  ]),
  ...across("Maanden", "A31", ["jaar", null, 2026, 2027, 2028]),
  ...across("Maanden", "A32", ["instroom", null, 41_000, 42_000, 40_000]),
};
const series = {
  ...across("Maandreeks", "A1", ["jaar", "maand", "instroom", "datum"]),
  ...down("Maandreeks", "A2", [...Array<number>(12).fill(2026), ...Array<number>(12).fill(2027)]),
  ...down("Maandreeks", "B2", [...steps(1, 1, 12), ...steps(1, 1, 12)]),
  ...formulasDown("Maandreeks", "D", [2, 25], "=DATE(A#,B#,1)"),
  ...across("Jaren", "A1", ["jaar", "instroom"]),
  ...block("Jaren", "A2", [
    [2026, 41_000],
    [2027, 42_000],
    [2028, 40_000],
  ]),
  ...across("Profiel", "A1", ["maand", "aandeel"]),
  ...block(
    "Profiel",
    "A2",
    profile.map((share, i) => [i + 1, share]),
  ),
};

export const FLOWS = {
  /** Flow in C5:G5, shares by track in B12:B14 (samen 1) and per year in C22:G24; other shares in B16:B20. */
  aandelen: {
    cells: shares,
    names: {
      Inwilliging: "'MPP Asiel'!$B$16",
      AandeelAA: "'MPP Asiel'!$B$17",
      InBeroep: "'MPP Asiel'!$B$18",
      Gegrond: "'MPP Asiel'!$B$20",
    },
  },
  /** Flow in E6:I6 with its history in C6:D6; weights down in B12:B14, reversed in C12:C14; in rows 17 (reversed) and 18. */
  vertraging: {
    cells: lead,
    names: { w_0: "'MPP Asiel'!$B$12", w_1: "'MPP Asiel'!$B$13", w_2: "'MPP Asiel'!$B$14" },
  },
  /** Flow down in B8:B16 with history B5:B7; weights in F5:F8, reversed in G5:G8. */
  vertragingkolom: {
    cells: leadMonths,
    names: { Gewichten: "Doorlooptijd!$F$5:$F$8", GewichtenOm: "Doorlooptijd!$G$5:$G$8" },
  },
  /** Year total B4; profile B8:B19 (samen 1), working profile E8:E19 (samen 12); profile across C22:N22; years in A27:B29 and C31:E32. */
  maanden: {
    cells: months,
    names: { Jaarinstroom: "Maanden!$B$4", Maandprofiel: "Maanden!$B$8:$B$19" },
  },
  /** 24 months down on Maandreeks, totals on Jaren, profile on Profiel. */
  maandreeks: { cells: series },
} satisfies Record<string, Scene>;
