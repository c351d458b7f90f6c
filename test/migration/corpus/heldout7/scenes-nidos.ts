/** Nidos: a policy officer who follows wards under guardianship, by month downwards and by year across, and the odds of the inflow. */
import type { Scene } from "../types";
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";

const MONTHS = ["jan-27", "feb-27", "mrt-27", "apr-27", "mei-27", "jun-27"];
const MONTHS_2 = ["jul-27", "aug-27", "sep-27", "okt-27", "nov-27", "dec-27"];
const year = [...MONTHS, ...MONTHS_2];

const pupils = {
  ...down("Pupillen", "A1", ["Pupillen onder voogdij 2027", "[aantallen per maand]"]),
  ...across("Pupillen", "A4", [
    "mnd",
    "begin",
    "nieuwe voogdijen",
    "18 geworden",
    "mob",
    "corr. registratie",
    "eind",
  ]),
  ...down("Pupillen", "A5", year),
  ...across("Pupillen", "B5", [6_120]),
  ...formulasDown("Pupillen", "B", [6, 16], "=G^"),
  ...down("Pupillen", "C5", [342, 318, 335, 310, 325, 350, 372, 405, 440, 452, 410, 365]),
  ...down("Pupillen", "D5", [298, 275, 290, 284, 301, 295, 288, 310, 322, 315, 305, 390]),
  ...down("Pupillen", "E5", [41, 38, 44, 36, 40, 45, 52, 58, 55, 49, 43, 39]),
  ...down("Pupillen", "F5", [0, -12, 0, 0, 6, 0, 0, 0, -4, 0, 0, 15]),
  ...formulasDown("Pupillen", "G", [5, 16], "=B#+C#-D#-E#+F#"),
  ...block("Pupillen", "L3", [
    ["Stand 31-12-2026 [pupillen]", 6_120],
    ["Pupillen per jeugdbeschermer", 21],
    ["Tarief voogdij [€ p.j.]", 9_850],
    ["Bezette opvangplekken KSO", 1_410],
  ]),
};
const years = {
  ...across("Meerjaren", "A2", ["Meerjarenraming Nidos (t/m 2025 realisatie)"]),
  ...across("Meerjaren", "A4", ["jaar", ...steps(2023, 1, 8)]),
  ...across("Meerjaren", "A5", [
    "eerste asielaanvragen [pers.]",
    38_380,
    32_175,
    29_800,
    30_000,
    32_500,
    33_000,
    31_500,
    31_000,
  ]),
  ...across("Meerjaren", "A6", ["aandeel amv", 0.152, 0.134, 0.139, 0.135, 0.13, 0.13, 0.13, 0.13]),
  ...across("Meerjaren", "A7", ["amv-instroom", 5_850, 4_310, 4_150, 4_050, 4_225, 4_290, 4_095, 4_030]),
  ...across("Meerjaren", "A8", ["18 jaar geworden", 2_900, 3_400, 3_600, 3_550, 3_500, 3_450, 3_400, 3_350]),
  ...across("Meerjaren", "A9", ["hereniging met ouder(s)", 210, 230, 250, 260, 270, 270, 260, 260]),
  ...across("Meerjaren", "A10", ["mob", 480, 450, 430, 420, 410, 400, 400, 390]),
  ...across("Meerjaren", "A11", ["correctie", 0, -35, 0, 20, 0, 0, -10, 0]),
  ...across("Meerjaren", "A12", ["pupillen 1 jan.", 5_400]),
  ...formulasAcross("Meerjaren", 12, ["C", "I"], "=<13"),
  ...across("Meerjaren", "A13", ["pupillen 31 dec."]),
  ...formulasAcross("Meerjaren", 13, ["B", "I"], "=#12+#7-#8-#9-#10+#11"),
  ...block("Meerjaren", "A15", [
    ["leeftijd bij instroom", "aandeel"],
    ["0 t/m 12 jaar", 0.09],
    ["13 t/m 15 jaar", 0.24],
    ["16 jaar", 0.29],
    ["17 jaar", 0.38],
    [null],
    ["18 geworden, … na instroom", "deel"],
    ["zelfde jaar", 0.22],
    ["1 jaar", 0.41],
    ["2 jaar", 0.25],
    ["3 jaar", 0.12],
  ]),
  ...block("Meerjaren", "E15", [
    ["opvangvorm", "aandeel"],
    ["pleeggezin", 0.35],
    ["KSO", 0.4],
    ["COA-locatie", 0.25],
  ]),
  ...across("Meerjaren", "A35", ["jeugdbeschermers [fte]", 268, 290, 305, 310, 312, 315, 315, 312]),
  ...across("Meerjaren", "A36", ["kosten [mln. €]", 131.2, 152.8, 163.4, 168.9, 171.2, 173.5, 174.1, 174.4]),
};
const intake = {
  ...across("Intake", "A2", ["Wachtlijst intake voogdij [aanmeldingen]"]),
  ...across("Intake", "A4", ["maand", null, ...year]),
  ...across("Intake", "A5", ["wachtlijst begin", null, 95]),
  ...formulasAcross("Intake", 5, ["D", "N"], "=<10"),
  ...across("Intake", "A6", [
    "aanmeldingen",
    null,
    350,
    322,
    341,
    315,
    333,
    361,
    380,
    418,
    451,
    460,
    420,
    371,
  ]),
  ...across("Intake", "A7", ["ingetrokken", null, 8, 6, 9, 5, 7, 9, 11, 14, 12, 10, 9, 7]),
  ...across("Intake", "A8", [
    "intakecapaciteit",
    null,
    360,
    360,
    375,
    375,
    400,
    360,
    300,
    340,
    450,
    460,
    500,
    480,
  ]),
  ...across("Intake", "A9", ["intakes gedaan"]),
  ...formulasAcross("Intake", 9, ["C", "N"], "=MIN(#8,#5+#6-#7)"),
  ...across("Intake", "A10", ["wachtlijst eind"]),
  ...formulasAcross("Intake", 10, ["C", "N"], "=#5+#6-#7-#9"),
  ...across("Intake", "A12", ["aanm. per intaker per maand", null, 18]),
};
const profile = {
  ...across("Profiel", "A1", ["Seizoenspatroon amv-instroom (gem. 2018-2024)"]),
  ...across("Profiel", "A3", ["mnd", "aandeel", "amv"]),
  ...down("Profiel", "A4", year),
  ...down("Profiel", "B4", [0.07, 0.065, 0.07, 0.065, 0.07, 0.075, 0.085, 0.1, 0.11, 0.11, 0.1, 0.08]),
  ...block("Profiel", "E3", [
    ["jaar", "amv-instroom"],
    [2026, 4_050],
    [2027, 4_225],
    [2028, 4_290],
  ]),
};
const odds = {
  ...across("Kans amv", "A1", ["Onzekerheid amv-instroom 2028 [personen per jaar]"]),
  ...block("Kans amv", "A3", [
    ["scenario", "kans", "verwachting", "spreiding"],
    ["sterk dalend", 0.1, 2_600, 300],
    ["dalend", 0.2, 3_200, 350],
    ["gelijk", 0.4, 4_000, 420],
    ["stijgend", 0.2, 4_900, 520],
    ["piek", 0.1, 6_300, 800],
  ]),
  ...across("Kans amv", "A11", ["x", "dichtheid", "P(X<=x)", "P(X>x)"]),
  ...down("Kans amv", "A12", steps(1_000, 250, 29)),
  ...formulasDown(
    "Kans amv",
    "B",
    [12, 40],
    "=SUMPRODUCT($B$4:$B$8,NORM.DIST(A#,$C$4:$C$8,$D$4:$D$8,FALSE))",
  ),
  ...formulasDown("Kans amv", "C", [12, 40], "=SUMPRODUCT($B$4:$B$8,NORM.DIST(A#,$C$4:$C$8,$D$4:$D$8,TRUE))"),
  ...formulasDown("Kans amv", "D", [12, 40], "=1-C#"),
  ...block("Kans amv", "H3", [
    ["kengetal", "kans", "amv"],
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
  ...block("Kans amv", "H9", [["begroot [amv]", 4_500]]),
};

export const NIDOS_7 = {
  /** Pupillen: months down, begin B, in C, out D and E, correction F, end G. Meerjaren: years in B:I. Kans amv: five scenarios in B4:D8. */
  nidos7: {
    cells: { ...pupils, ...years, ...intake, ...profile, ...odds },
    names: {
      StartPupillen: "Pupillen!$M$3",
      PupPerFte: "Pupillen!$M$4",
    },
  },
} satisfies Record<string, Scene>;
