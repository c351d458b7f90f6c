/** Model of a capacity manager at COA: periods across, scenarios beside each other (a column each), places and persons. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const ABOVE = "NORM.DIST($A#,Invoer!$C$5:$F$5,Invoer!$C$6:$F$6,TRUE)";

const input = {
  ...block("Invoer", "B3", [
    ["scenario", "laag", "midden", "hoog", "crisis"],
    ["kans", 0.15, 0.35, 0.35, 0.15],
    ["instroom", 30_000, 40_000, 50_000, 65_000],
    ["spreiding", 3_500, 4_500, 5_000, 7_000],
  ]),
  ...block("Invoer", "B9", [
    ["aandeel dat opvang gebruikt", 0.92],
    ["aandeel in noodopvang", 0.3],
    ["aandeel van de overigen in gezinslocaties", 0.4],
    ["bezettingspercentage", 0.91],
    [null, null],
    ["gekozen scenario (nummer)", 2],
  ]),
};

const chances = {
  ...across("Kansverdeling", "A4", ["instroom x", "dichtheid", "P(hoogstens x)", "P(meer dan x)"]),
  ...down("Kansverdeling", "A5", steps(15_000, 3_000, 21)),
  ...formulasDown(
    "Kansverdeling",
    "B",
    [5, 25],
    `=SUMPRODUCT(Invoer!$C$4:$F$4,${ABOVE.replace("TRUE", "FALSE")})`,
  ),
  ...formulasDown("Kansverdeling", "C", [5, 25], `=SUMPRODUCT(Invoer!$C$4:$F$4,${ABOVE})`),
  ...formulasDown("Kansverdeling", "D", [5, 25], `=SUMPRODUCT(Invoer!$C$4:$F$4,1-${ABOVE})`),
  ...block("Kansverdeling", "F4", [
    ["kengetal", "kans op hoogstens", "instroom", null, "kans op meer", "instroom"],
    ["minimum", 0.125, null, null, 0.875],
    ["mediaan", 0.5, null, null, 0.5],
    ["medio", 2 / 3, null, null, 1 / 3],
    ["maximum", 0.875, null, null, 0.125],
  ]),
  ...block("Kansverdeling", "B29", [
    ["instroom die past [personen]", 45_500],
    ["kans dat het niet past", null],
  ]),
};

const occupancy = {
  ...across("Bezetting", "B2", ["Bezetting COA 2027 [personen]"]),
  ...across("Bezetting", "B4", ["maand", ...MONTHS]),
  ...across("Bezetting", "B5", ["bezetting begin", 62_000]),
  ...formulasAcross("Bezetting", 5, ["D", "N"], "=<10"),
  ...across("Bezetting", "B6", [
    "instroom asiel",
    ...[3_150, 2_900, 3_200, 3_050, 3_300, 3_600, 4_100, 4_500, 4_700, 4_600, 3_900, 3_300],
  ]),
  ...across("Bezetting", "B7", [
    "instroom nareis",
    ...[880, 910, 870, 905, 930, 960, 990, 1_010, 975, 940, 925, 890],
  ]),
  ...across("Bezetting", "B8", [
    "uitstroom vergunninghouders",
    ...[2_150, 2_200, 2_350, 2_300, 2_250, 2_400, 2_100, 1_950, 2_300, 2_450, 2_500, 2_350],
  ]),
  ...across("Bezetting", "B9", [
    "overig vertrek",
    ...[910, 890, 925, 940, 915, 930, 970, 985, 950, 960, 945, 920],
  ]),
  ...across("Bezetting", "B10", ["bezetting eind"]),
  ...formulasAcross("Bezetting", 10, ["C", "N"], "=#5+#6+#7-#8-#9"),
  ...across("Bezetting", "B12", ["bezetting eind (rapport)"]),
  ...across("Bezetting", "B13", ["plekken nodig (onafgerond)"]),
  ...formulasAcross("Bezetting", 13, ["C", "N"], "=#10/Invoer!$C$12"),
  ...across("Bezetting", "B14", ["plekken nodig"]),
};

const housing = {
  ...across("Uitplaatsing", "B2", ["Huisvesting vergunninghouders [personen]"]),
  ...across("Uitplaatsing", "B4", ["halfjaar", "2027-1", "2027-2", "2028-1", "2028-2", "2029-1", "2029-2"]),
  ...across("Uitplaatsing", "B5", ["wacht op woning, begin", 16_000]),
  ...formulasAcross("Uitplaatsing", 5, ["D", "H"], "=<10"),
  ...across("Uitplaatsing", "B6", ["nieuwe vergunninghouders", 9_000, 8_500, 7_000, 5_000, 4_000, 6_000]),
  ...across("Uitplaatsing", "B7", ["taakstelling", 14_000, 14_000, 16_000, 18_000, 18_000, 12_000]),
  ...across("Uitplaatsing", "B8", ["realisatiegraad", 0.85, 0.9, 0.9, 0.95, 0.95, 1]),
  ...across("Uitplaatsing", "B9", ["gehuisvest"]),
  ...formulasAcross("Uitplaatsing", 9, ["C", "H"], "=MIN(#7*#8,#5+#6)"),
  ...across("Uitplaatsing", "B10", ["wacht op woning, eind"]),
  ...formulasAcross("Uitplaatsing", 10, ["C", "H"], "=#5+#6-#9"),
};

const reunion = {
  ...across("Nareis", "B4", ["maand", ...steps(1, 1, 12)]),
  ...across("Nareis", "B5", [
    "verleende mvv's",
    ...[610, 590, 640, 655, 630, 645, 600, 580, 660, 690, 670, 625],
  ]),
  ...across("Nareis", "B6", ["ingereisd"]),
  ...across("Nareis", "B11", ["maanden na verlening", 0, 1, 2, 3]),
  ...across("Nareis", "B12", ["aandeel dat dan inreist", 0.1, 0.4, 0.3, 0.2]),
};

const places = {
  ...across("Plekken", "A4", ["jaar", null, ...steps(2026, 1, 5)]),
  ...across("Plekken", "A5", ["eerste aanvragen", null, 38_000, 40_000, 37_500, 35_500, 35_500]),
  ...across("Plekken", "A6", ["herhaalde aanvragen", null, 3_000, 3_100, 2_500, 2_400, 2_400]),
  ...across("Plekken", "A7", ["gebruikt opvang"]),
  ...across("Plekken", "A8", ["in gezinslocaties"]),
};

const plan = {
  ...across("Maandplan", "B4", ["instroom 2027", 48_000]),
  ...across("Maandplan", "B6", ["maand", ...steps(1, 1, 12)]),
  ...across("Maandplan", "B7", [
    "profiel",
    ...[0.07, 0.06, 0.07, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.11, 0.1, 0.08],
  ]),
  ...across("Maandplan", "B8", ["instroom"]),
  ...across("Maandplan", "B10", [
    "werkprofiel",
    ...[1.05, 1, 1.05, 0.95, 0.9, 1, 0.85, 0.9, 1.1, 1.1, 1.05, 1.05],
  ]),
};

/** Scenarios Invoer!C4:F6 (a column each), grid Kansverdeling!A5:D25, stock Bezetting, queue Uitplaatsing, lags Nareis. */
export const COA: Scene = {
  cells: { ...input, ...chances, ...occupancy, ...housing, ...reunion, ...places, ...plan },
};
