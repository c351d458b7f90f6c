/** Scenes of the second held-out part with flows: grants, family members after years, monthly profiles. */
import { across, block, down, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const GRANTS = "Vergunningen";
const FAMILY = "Gezinshereniging";
const PROFILE = "Maandprofiel";
const monthNames = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const shares = [0.07, 0.06, 0.07, 0.07, 0.07, 0.08, 0.09, 0.1, 0.11, 0.11, 0.09, 0.08];
const percents = shares.map((share) => Math.round(share * 100));
const counts = [2_610, 2_340, 2_720, 2_680, 2_790, 3_010, 3_480, 3_900, 4_120, 4_260, 3_510, 3_020];
const work = [1.1, 1, 1.1, 0.95, 0.85, 1.05, 0.8, 0.8, 1.15, 1.1, 1.1, 1];

const grants = {
  ...across(GRANTS, "A4", ["jaar", null, ...steps(2023, 1, 6), null, 2022]),
  ...block(GRANTS, "A5", [
    ["Beslissingen", null, 25_000, 27_000, 30_000, 33_000, 34_000, 34_000, null, 24_000],
    ["Inwilligingspercentage", null, 0.82, 0.81, 0.78, 0.75, 0.75, 0.74, "inwilligingen 2022", 19_900],
    ["Aandeel in beroep na afwijzing", null, 0.6, 0.62, 0.62, 0.65, 0.65, 0.66],
    ["Aandeel gegrond", null, 0.12, 0.12, 0.11, 0.11, 0.1, 0.1],
    ["Beslissingen herhaalde aanvragen", null, 1_400, 1_500, 1_500, 1_600, 1_600, 1_700],
    ["Uitkomst"],
  ]),
  ...down(GRANTS, "A14", ["Beslissingen per spoor", "spoor 1", "spoor 2", "spoor 4", "spoor 5"]),
  ...block("Aannames", "A1", [
    ["aanname", "waarde", null, "spoor", "aandeel"],
    ["inwilligingspercentage", 0.82, null, "spoor 1", 0.12],
    ["aandeel gezinnen", 0.35, null, "spoor 2", 0.08],
    ["aandeel amv", 0.12, null, "spoor 4", 0.7],
    ["inwilliging [procent]", 82, null, "spoor 5", 0.1],
    ["aandeel in beroep", 0.6],
  ]),
};
const family = {
  ...across(FAMILY, "A4", ["jaar", null, ...steps(2021, 1, 8)]),
  ...across(FAMILY, "A5", [
    "Verleende asielvergunningen",
    null,
    12_100,
    16_400,
    19_900,
    20_500,
    22_000,
    23_400,
    24_800,
    25_500,
  ]),
  ...across(FAMILY, "A7", ["Inreis nareizigers"]),
  ...block(FAMILY, "A11", [
    ["jaren na vergunning", "deel"],
    [0, 0.2],
    [1, 0.55],
    [2, 0.25],
    [null, null],
    ["nareisfactor", 0.45],
  ]),
  ...across(FAMILY, "A18", ["deel, oudste jaar voorop", null, 0.25, 0.55, 0.2]),
};
const arrivals = {
  ...across("Inreis", "A4", ["maand", "vergunningen", "inreis", null, "maanden later", "deel"]),
  ...down("Inreis", "A5", steps(1, 1, 12)),
  ...down(
    "Inreis",
    "B5",
    [1_510, 1_480, 1_620, 1_700, 1_590, 1_640, 1_720, 1_810, 1_760, 1_690, 1_730, 1_650],
  ),
  ...block("Inreis", "E5", [
    [0, 0.1],
    [1, 0.65],
    [2, 0.25],
  ]),
};
const profile = {
  ...block("Jaarcijfers", "A3", [
    ["jaar", 2026, 2027, 2028],
    ["Instroom", 41_000, 43_500, 40_000],
  ]),
  ...across(PROFILE, "A4", ["maand", "aandeel in jaar", "nr", 2026, 2027, 2028]),
  ...across(PROFILE, "G4", ["realisatie 2025", "aandeel [%]", null, "werkprofiel"]),
  ...block(
    PROFILE,
    "A5",
    monthNames.map((name, i) => [name, shares[i] ?? 0, i + 1]),
  ),
  ...down(PROFILE, "G5", counts),
  ...down(PROFILE, "H5", percents),
  ...down(PROFILE, "J5", work),
};

export const FLOWS_2 = {
  /** Decisions C5:H5, shares per year in rows 6 to 8, repeats in row 9; J5 and J6 of 2022; tracks on Aannames E2:E5 (samen 1). */
  vergunning: { cells: grants },
  /** Permits C5:J5 from 2021 on, asked from E on; parts by age B12:B14 (samen 1), reversed in C18:E18; factor B16. */
  gezin: { cells: family },
  /** Months down in B5:B16, asked from row 7 on; parts by age F5:F7 (samen 1). */
  inreis: { cells: arrivals },
  /** Profile B5:B16 (samen 1), in percent H, realised G, working profile J (samen 12); years on Jaarcijfers B4:D4. */
  profiel: { cells: profile },
  /** The same with the running total of the profile in I5:I16, I4 is 0. */
  profielsom: {
    cells: {
      ...profile,
      ...across(PROFILE, "I3", ["aandeel tot en met", null]),
      ...across(PROFILE, "I4", [0]),
      ...formulasDown(PROFILE, "I", [5, 16], "=SUM(B$5:B#)"),
    },
  },
} satisfies Record<string, Scene>;
