/** Scenes of the third held-out part with flows: shares and chains, lead times, monthly profiles, figures to publish. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Cell, Scene } from "../types";

const CHAIN = "Keten";
const INPUT = "Invoer";
const LEAVE = "Vertrek";
const FAMILY = "Nareis";
const DETENTION = "Bewaring";
const ENTRY = "Entry";
const PLAN = "Maandplanning";
const monthNames = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const percents = [6, 6, 7, 7, 7, 8, 8, 10, 11, 11, 10, 9];
const work = [1.08, 1, 1.1, 0.98, 0.86, 1.02, 0.82, 0.84, 1.12, 1.1, 1.08, 1];

const chain = {
  ...across(CHAIN, "A4", ["jaar", null, ...steps(2026, 1, 5)]),
  ...block(CHAIN, "A5", [
    ["Beslissingen spoor 4", null, 27_000, 29_000, 30_500, 31_000, 30_000],
    ["Inwilligingspercentage", null, 0.72, 0.71, 0.7, 0.68, 0.68],
    ["Aandeel in beroep", null, 0.61, 0.62, 0.62, 0.63, 0.63],
    ["Aandeel gegrond", null, 0.14, 0.14, 0.13, 0.13, 0.13],
    ["Beslissingen spoor 1 en 2", null, 6_200, 6_400, 6_100, 6_000, 6_000],
    ["Overdracht aan DT&V [%]", null, 88, 88, 89, 90, 90],
  ]),
  ...across(CHAIN, "A12", ["Inwilligingen"]),
  ...formulasAcross(CHAIN, 12, ["C", "G"], "=#5*#6"),
  ...across(CHAIN, "A13", ["Afwijzingen"]),
  ...formulasAcross(CHAIN, 13, ["C", "G"], "=#5*(1-#6)"),
  ...across(CHAIN, "A15", ["Uitkomst"]),
  ...block(INPUT, "A2", [
    ["parameter", "waarde"],
    ["inwilligingspercentage", 0.7],
    ["beroepspercentage (%)", 62],
    ["gegrond", 0.14],
    ["opvangaandeel", 0.93],
    ["aandeel amv", 0.12],
    ["hoger beroep (%)", 40],
  ]),
  ...block("Parameters", "A1", [
    ["parameter", "jaar", "waarde"],
    ...steps(2026, 1, 5).flatMap((year, i) => [
      ["ind.inwilliging", year, 0.72 - 0.01 * i],
      ["rvdr.beroep", year, 0.6 + 0.01 * i],
      ["coa.opvangaandeel", year, 0.93],
    ]),
  ]),
};
const leave = {
  ...across(LEAVE, "A4", ["jaar", "aandeel", ...steps(2026, 1, 5)]),
  ...across(LEAVE, "A5", ["Vertrek uit caseload", null, 16_000, 16_800, 17_200, 17_500, 17_500]),
  ...block(LEAVE, "A8", [
    ["wijze van vertrek", "aandeel", "aantal 2025"],
    ["zelfstandig", 0.22, 3_300],
    ["gedwongen", 0.18, 2_700],
    ["zonder toezicht", 0.6, 9_000],
  ]),
  ...block(LEAVE, "A14", [["zelfstandig"], ["gedwongen"], ["zonder toezicht"]]),
};
const family = {
  ...across(FAMILY, "A1", ["Ingewilligde MVV's en inreis"]),
  ...across(FAMILY, "A4", ["jaar", null, ...steps(2024, 1, 8)]),
  ...across(FAMILY, "A5", [
    "Beslissingen MVV nareis",
    null,
    14_000,
    16_500,
    18_000,
    21_000,
    22_000,
    20_500,
    19_000,
    18_500,
  ]),
  ...across(FAMILY, "A6", ["Inwilligingspercentage", null, 0.8, 0.79, 0.78, 0.78, 0.77, 0.77, 0.76, 0.76]),
  ...across(FAMILY, "A7", ["Ingewilligde MVV's"]),
  ...formulasAcross(FAMILY, 7, ["C", "J"], "=#5*#6"),
  ...across(FAMILY, "A9", ["Inreis"]),
  ...block(FAMILY, "A12", [
    ["inreis na", "aandeel"],
    ["zelfde jaar", 0.35],
    ["een jaar", 0.5],
    ["twee jaar", 0.15],
  ]),
  ...block(FAMILY, "L4", [
    ["2 jaar eerder", "1 jaar eerder", "zelfde jaar"],
    [0.15, 0.5, 0.35],
  ]),
};
const familyNames = { inr_0: "Nareis!$B$13", inr_1: "Nareis!$B$14", inr_2: "Nareis!$B$15" };
const helperRows = {
  ...across(FAMILY, "A20", ["waarvan zelfde jaar"]),
  ...formulasAcross(FAMILY, 20, ["E", "J"], "=$B$13*#7"),
  ...across(FAMILY, "A21", ["waarvan van een jaar eerder", null, null, null]),
  ...formulasAcross(FAMILY, 21, ["E", "J"], "=$B$14*<7"),
  ...across(FAMILY, "A22", ["waarvan van twee jaar eerder"]),
  ...["C", "D", "E", "F", "G", "H"].reduce<Record<string, Cell>>(
    (cells, from, i) => ({ ...cells, [`${FAMILY}!${"EFGHIJ"[i] ?? ""}22`]: `=$B$15*${from}7` }),
    {},
  ),
};
const detention = {
  ...across(DETENTION, "A1", ["Uitstroom vreemdelingenbewaring per maand"]),
  ...across(DETENTION, "A3", [
    "maand",
    "instroom",
    "uitstroom",
    null,
    "maanden na binnenkomst",
    0,
    1,
    2,
    3,
    4,
  ]),
  ...across(DETENTION, "E4", ["aandeel dat vertrekt", 0.3, 0.28, 0.2, 0.14, 0.08]),
  ...across(DETENTION, "E5", ["idem, in procent", 30, 28, 20, 14, 8]),
  ...block(
    DETENTION,
    "A6",
    [290, 305, 280, 300, 310, 325, 315, 300, 295, 320, 330, 310, 305, 298, 312, 326].map((inflow, i) => [
      i + 1,
      inflow,
    ]),
  ),
};
const entry = {
  ...across(ENTRY, "A2", ["Quarter", "Visas granted", "Entries", null, "Quarters after grant", "Share"]),
  ...block(
    ENTRY,
    "A3",
    [3_900, 4_100, 4_250, 4_400, 4_600, 4_500, 4_350, 4_200, 4_000, 4_050].map((visas, i) => [i + 1, visas]),
  ),
  ...block(ENTRY, "E3", [
    [0, 0.25],
    [1, 0.6],
    [2, 0.15],
  ]),
};
const plan = {
  ...across(PLAN, "A1", ["Instroom per maand"]),
  ...across(PLAN, "A3", ["maandnummer", null, ...steps(1, 1, 12)]),
  ...across(PLAN, "A4", ["maand", "jaartotaal", ...monthNames]),
  ...across(PLAN, "A5", ["verdeling [%]", 100, ...percents]),
  ...block(PLAN, "A6", [
    ["2027", 44_000],
    ["2028", 42_500],
    ["2029", 41_000],
  ]),
  ...across(PLAN, "A11", ["kwartaal", null, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]),
  ...across(PLAN, "A12", ["werkprofiel", null, ...work]),
  ...across(PLAN, "A13", [
    "realisatie 2025",
    null,
    2_700,
    2_500,
    2_900,
    2_850,
    2_950,
    3_200,
    3_300,
    4_100,
    4_450,
    4_500,
    4_050,
    3_500,
  ]),
  ...block(PLAN, "Q3", [
    ["kwartaal", "aandeel"],
    [1, 0.183],
    [2, 0.198],
    [3, 0.3],
    [4, 0.319],
  ]),
  ...block("Profiel", "A1", [
    ["maand", "deel", "nr"],
    ...monthNames.map((name, i) => [name, (percents[i] ?? 0) / 100, i + 1]),
  ]),
};
const series = {
  ...across("Reeks", "A1", ["maand", "instroom"]),
  ...formulasDown("Reeks", "A", [2, 25], "=DATE(2027,ROW()-1,1)"),
  ...block("Reeks", "F1", [
    ["jaar", "totaal"],
    [2027, 44_000],
    [2028, 42_500],
  ]),
  ...block("Profiel", "A1", [
    ["maand", "deel", "nr"],
    ...monthNames.map((name, i) => [name, (percents[i] ?? 0) / 100, i + 1]),
  ]),
};
const publish = {
  ...across("Brief", "A3", ["cijfer", "berekend", "in de brief"]),
  ...block("Brief", "A4", [
    ["Instroom medio 2027", 34_871.3],
    ["Nareis 2027", 11_883.6],
    ["Bezetting COA eind 2027", 71_246.8],
    ["Kosten opvang 2027 [€]", 2_148_733_912.4],
  ]),
  ...down("Brief", "E3", ["afronden op", 500]),
};

export const FLOWS_3 = {
  /** Decisions C5:G5 and 9, shares per year 6–8, percent 10; grants 12, refusals 13; parameters on Invoer B3:B8 and Parameters A2:C16. */
  keten: { cells: chain, names: { Inwilligpct: "Invoer!$B$3", Opvangdeel: "Invoer!$B$6" } },
  /** Flow C5:G5, shares B9:B11 (samen 1), counts of last year C9:C11; asked in C14:G16. */
  vertrek: { cells: leave },
  /** Granted visas C7:J7 (decisions × share) from 2024 on, asked from E on; parts B13:B15 (samen 1), reversed in L5:N5. */
  nareis: { cells: family, names: familyNames },
  /** The same with the parts per year of grant in rows 20 to 22. */
  nareishulp: { cells: { ...family, ...helperRows }, names: familyNames },
  /** Months down B6:B21, asked from row 10 on; parts F4:J4 for 0 to 4 months (samen 1), in percent F5:J5. */
  bewaring: { cells: detention },
  /** English, quarters down B3:B12, asked from row 5 on; shares F3:F5 (samen 1). */
  entry: { cells: entry },
  /** Months across C:N; percents row 5, totals B6:B8, quarters row 11 and Q4:R7, work profile row 12 (samen 12), realised row 13. */
  planning: { cells: plan, names: { Jaartotaal: "Maandplanning!$B$6" } },
  /** 24 months down on Reeks A2:A25, totals F2:G3, profile on Profiel A2:C13 (samen 1). */
  reeks: { cells: series, names: { Profieldeel: "Profiel!$B$2:$B$13" } },
  /** Calculated figures in B4:B7, multiple in E4. */
  brief: { cells: publish, names: { Afrondop: "Brief!$E$4" } },
} satisfies Record<string, Scene>;
