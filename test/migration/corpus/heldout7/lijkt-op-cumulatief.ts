/** What resembles cumulatief in the workbooks of the four analysts and is something else. */
import type { Entry } from "../types";

export const LIJKT_OP_CUMULATIEF_7: readonly Entry[] = [
  {
    id: "zevende-lijkt-op-cumulatief-01",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Pupillen!I5",
    formula: "=SUM(C$5:C5)",
    family: "I5:I16",
    scene: "nidos7",
    cells: {
      "Pupillen!I4": "nieuwe voogdijen cumulatief",
    },
    why: "A running total of persons, no chance.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-02",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Profiel!D4",
    formula: "=SUM(B$4:B4)/SUM(B$4:B$15)",
    family: "D4:D15",
    scene: "nidos7",
    cells: {
      "Profiel!D3": "cumulatief aandeel",
    },
    why: "How much of the year has come in by the end of the month, no distribution of the inflow.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-03",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Kansverdeling!E10",
    formula: "=NORM.DIST($A10,SUMPRODUCT(pSc,muSc),SQRT(SUMPRODUCT(pSc,sdSc^2)),TRUE)",
    family: "E10:E42",
    scene: "rechtspraak7",
    cells: {
      "Kansverdeling!E9": "F(x) benaderd",
    },
    why: "One normal curve with pooled parameters; the scenarios lie apart and the chances differ by tenths.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-04",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Kansverdeling!J11",
    formula: "=SUMPRODUCT($B$4:$E$4,NORM.DIST(J9,$B$5:$E$5,$B$6:$E$6,TRUE))^2",
    scene: "rechtspraak7",
    cells: {
      "Kansverdeling!I11": "kans dat de planning twee jaar achtereen volstaat",
    },
    why: "The chance of two years in a row, the square of the cumulative chance.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-05",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Detention!I5",
    formula: "=PERCENTRANK.INC(C$5:C$16,C5)",
    family: "I5:I16",
    scene: "bewaring7",
    cells: {
      "Detention!I4": "rank of the month",
    },
    why: "The rank of a realised month among the months, no scenario.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-06",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Weeks!D15",
    formula: "=BINOM.DIST(B15,C5,AppealRate,TRUE)",
    scene: "bewaring7",
    cells: {
      "Weeks!A15": "P(at most n appeals) of week 1, n =",
      "Weeks!B15": 480,
    },
    why: "A binomial chance for a count of appeals, no scenario with a spread.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-07",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Dichtheden!E14",
    formula: "=SUMPRODUCT(mu,NORM.DIST($A14,mu,sigma,TRUE))/SUM(mu)",
    family: "E14:E50",
    scene: "begroting7",
    cells: {
      "Dichtheden!E13": "cumulatief (instroomgewogen)",
    },
    why: "Weighted with the expectations instead of the chances.",
  },
  {
    id: "zevende-lijkt-op-cumulatief-08",
    kind: null,
    pattern: "zevende-lijkt-op-cumulatief",
    cell: "Raming!C25",
    formula: "=C12+N(B25)",
    family: "C25:K25",
    scene: "begroting7",
    cells: {
      "Raming!A25": "Kosten COA cumulatief",
      "Raming!B25": "€ mln.",
    },
    why: "A running total of costs.",
  },
];
