/** What resembles a chance of at most x and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-cumulatief" } as const;

export const LIJKT_OP_CUMULATIEF_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-01",
    cell: "Monthly!E5",
    formula: "=SUM($C$5:C5)",
    family: "E5:E16",
    scene: "raad6",
    cells: { "Monthly!E4": "Applications, cumulative" },
    why: "Running total of applications, no chance.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-02",
    cell: "Monthly!E5",
    formula:
      "=SUM(tblMonth[[#Headers],[Applications]]:tblMonth[[#This Row],[Applications]])/SUM(tblMonth[Applications])",
    family: "E5:E16",
    scene: "raad6",
    cells: { "Monthly!E4": "Cumulative share of the year" },
    why: "Share of the year's applications that is in so far: counts, no distribution.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-03",
    cell: "Maandplan!D6",
    formula: "=POISSON.DIST(C6,AVERAGE($C$6:$C$17),TRUE)",
    family: "D6:D17",
    scene: "dtv6",
    cells: { "Maandplan!D5": "Kans op hoogstens zoveel vluchten" },
    why: "Chance of a number of flights in a month, by Poisson; no scenarios.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-04",
    cell: "Kansverdeling!D32",
    formula:
      "=C$5*NORM.DIST(B32,C$6,C$7,TRUE)+D$5*NORM.DIST(B32,D$6,D$7,TRUE)+E$5*NORM.DIST(B32,E$6,E$7,TRUE)",
    scene: "coa6",
    why: "The fourth scenario is forgotten: the chances are 0.92 together and the curve never reaches 1.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-05",
    cell: "Onzekerheid!C34",
    formula: "=SUMPRODUCT(Kans_TEV,NORM.DIST(A34,Spreiding_TEV,Instroom_TEV,TRUE))",
    scene: "ind6",
    why: "Mean and spread are changed round: a slip.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-cumulatief-06",
    cell: "Maandplan!D6",
    formula: '=COUNTIF($C$6:$C$23,"<="&C6)/COUNT($C$6:$C$23)',
    family: "D6:D23",
    scene: "dtv6",
    cells: { "Maandplan!D5": "Deel van de maanden met hoogstens zoveel vluchten" },
    why: "Share of past months, counted.",
  },
];
