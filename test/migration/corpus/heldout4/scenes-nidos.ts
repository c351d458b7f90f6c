/** Model of a planner at Nidos: caseload per month downwards, scenarios and shares on a sheet Basis, helper columns per scenario. */
import { across, block, down, formulasAcross, formulasDown, steps } from "../scenes/cells";
import type { Scene } from "../types";

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const PROFILE = [0.07, 0.06, 0.07, 0.06, 0.07, 0.08, 0.1, 0.11, 0.12, 0.11, 0.08, 0.07];
const INDEX = [84, 75, 86, 74, 88, 97, 118, 131, 146, 129, 96, 83];
const OF_SCENARIO = [
  ["J", "M", 4],
  ["K", "N", 5],
  ["L", "O", 6],
] as const;

const basis = {
  ...across("Basis", "A1", ["Uitgangspunten Nidos 2027"]),
  ...block("Basis", "A3", [
    ["scenario", "kans", "instroom", "spreiding"],
    ["laag", 0.3, 3_800, 450],
    ["midden", 0.5, 5_000, 600],
    ["hoog", 0.2, 7_200, 900],
  ]),
  ...block("Basis", "A9", [
    ["instroom amv 2027 [personen]", 5_200],
    ["aandeel opvanggezin", 0.45],
    ["aandeel woongroep", 0.35],
    ["aandeel overige opvang", 0.2],
    ["aandeel 16- en 17-jarigen", 0.6],
    ["aandeel vertrokken met onbekende bestemming", 0.08],
    ["zaken per jeugdbeschermer [zaken/fte]", 24],
    ["amv in asielinstroom [procent]", 13],
    ["wachtlijst toegestaan", "ja"],
  ]),
};

const chances = {
  ...across("Kans", "A3", ["x [amv]", "dichtheid", "P(≤ x)", "P(> x)"]),
  ...down("Kans", "A4", steps(2_000, 400, 21)),
  ...formulasDown("Kans", "B", [4, 24], "=Basis!$B$4*J#+Basis!$B$5*K#+Basis!$B$6*L#"),
  ...formulasDown("Kans", "C", [4, 24], "=Basis!$B$4*M#+Basis!$B$5*N#+Basis!$B$6*O#"),
  ...formulasDown("Kans", "D", [4, 24], "=1-C#"),
  ...block("Kans", "F3", [
    ["kengetal", "kans", "uitkomst [amv]", "rij"],
    ["minimum", 0.125],
    ["mediaan", 0.5],
    ["medio", 2 / 3],
    ["maximum", 0.875],
  ]),
  ...formulasDown("Kans", "I", [4, 7], "=MATCH(G#,$C$4:$C$24,1)"),
  ...across("Kans", "J2", ["dichtheid per scenario", null, null, "cumulatief per scenario"]),
  ...across("Kans", "J3", ["laag", "midden", "hoog", "laag", "midden", "hoog"]),
  ...OF_SCENARIO.reduce((cells, [density, cumulative, row]) => {
    const curve = (last: string): string => `=NORM.DIST($A#,Basis!$C$${row},Basis!$D$${row},${last})`;
    return {
      ...cells,
      ...formulasDown("Kans", density, [4, 24], curve("FALSE")),
      ...formulasDown("Kans", cumulative, [4, 24], curve("TRUE")),
    };
  }, {}),
};

const caseload = {
  ...across("Caseload", "A1", ["Caseload Nidos 2027 [jeugdigen]"]),
  ...across("Caseload", "A4", ["maand", "begin", "instroom", "18 geworden", "vertrokken", null, "eind"]),
  ...down("Caseload", "A5", MONTHS),
  ...down("Caseload", "B5", [6_100]),
  ...formulasDown("Caseload", "B", [6, 16], "=G^"),
  ...down("Caseload", "C5", [360, 330, 371, 322, 364, 410, 520, 566, 618, 570, 421, 348]),
  ...down("Caseload", "D5", [610, 214, 220, 236, 228, 231, 240, 219, 226, 238, 217, 225]),
  ...down("Caseload", "E5", [31, 27, 35, 29, 33, 30, 42, 47, 51, 44, 36, 28]),
  ...formulasDown("Caseload", "G", [5, 16], "=B#+C#-D#-E#"),
};

const waiting = {
  ...across("Wachtlijst", "A1", ["Plaatsing in opvanggezinnen 2027 [jeugdigen]"]),
  ...across("Wachtlijst", "A4", [
    "maand",
    "wachtend begin",
    "aangemeld",
    "plaatsen vrij",
    "geplaatst",
    "wachtend eind",
  ]),
  ...down("Wachtlijst", "A5", MONTHS),
  ...down("Wachtlijst", "B5", [240]),
  ...formulasDown("Wachtlijst", "B", [6, 16], "=F^"),
  ...down("Wachtlijst", "C5", [190, 180, 200, 170, 160, 175, 150, 155, 230, 240, 210, 200]),
  ...down("Wachtlijst", "D5", [200, 200, 210, 250, 260, 260, 240, 240, 220, 210, 205, 200]),
  ...formulasDown("Wachtlijst", "E", [5, 16], "=MIN(D#,B#+C#)"),
  ...formulasDown("Wachtlijst", "F", [5, 16], "=B#+C#-E#"),
};

const cohort = {
  ...across("Cohort", "A4", ["jaar", null, ...steps(2022, 1, 9)]),
  ...across("Cohort", "A5", [
    "instroom amv [personen]",
    null,
    ...[2_100, 2_600, 3_300, 2_900, 3_000, 3_150, 3_050, 2_800, 2_700],
  ]),
  ...across("Cohort", "A7", ["uitstroom wegens 18 jaar"]),
  ...across("Cohort", "A8", ["uitstroom 17-jarigen"]),
  ...block("Cohort", "A10", [
    ["zelfde jaar", 0.15],
    ["1 jaar later", 0.35],
    ["2 jaar later", 0.25],
    ["3 jaar later", 0.15],
    ["4 jaar later", 0.1],
    [null, null],
    ["17-jarigen: zelfde jaar", 0.7],
    ["17-jarigen: jaar later", "=1-B16"],
  ]),
  ...across("Cohort", "A22", ["instroom amv", null, ...steps(4_700, 150, 9)]),
  ...down("Cohort", "A23", ["in opvanggezin", "in woongroep", "in overige opvang"]),
  ...formulasAcross("Cohort", 23, ["C", "K"], "=#$22*Basis!$B$10"),
  ...formulasAcross("Cohort", 24, ["C", "K"], "=#$22*Basis!$B$11"),
  ...formulasAcross("Cohort", 25, ["C", "K"], "=#$22*Basis!$B$12"),
  ...across("Cohort", "A27", ["asielinstroom [personen]", null, ...steps(36_000, 1_250, 9)]),
  ...across("Cohort", "A28", ["waarvan amv"]),
};

const months = {
  ...across("Maanden", "A4", ["maand", "aandeel", "instroom", "index"]),
  ...block(
    "Maanden",
    "A5",
    MONTHS.map((month, i) => [month, PROFILE[i] ?? 0, null, INDEX[i] ?? 0]),
  ),
  ...across("Profiel", "A2", ["maand", "aandeel"]),
  ...block(
    "Profiel",
    "A3",
    MONTHS.map((month, i) => [month, PROFILE[i] ?? 0]),
  ),
};

/** Scenarios Basis!B4:D6, grid Kans!A4:D24, stock Caseload, queue Wachtlijst, lags and shares Cohort, months Maanden. */
export const NIDOS: Scene = {
  cells: { ...basis, ...chances, ...caseload, ...waiting, ...cohort, ...months },
};
