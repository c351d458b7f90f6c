/** Cumulative chance of a mixture at x, a term per scenario. */
import type { Entry } from "../types";

export const CUMULATIEF_LANG: readonly Entry[] = [
  {
    id: "cumulatief-lang-03",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula: "=B4*NORMDIST(A14,C4,D4,1)+B5*NORMDIST(A14,C5,D5,1)+B6*NORMDIST(A14,C6,D6,1)",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "1997, 1 for TRUE",
  },
  {
    id: "cumulatief-lang-06",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=B4*0.5*(1+ERF((A14-C4)/(D4*SQRT(2))))+B5*0.5*(1+ERF((A14-C5)/(D5*SQRT(2))))+B6*0.5*(1+ERF((A14-C6)/(D6*SQRT(2))))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "error function",
  },
  {
    id: "cumulatief-lang-09",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "Nareis!B10",
    formula:
      "=Nareis!B3*NORM.DIST(Nareis!A10,Nareis!C3,Nareis!D3,TRUE)+(1-Nareis!B3)*NORM.DIST(Nareis!A10,Nareis!C4,Nareis!D4,TRUE)",
    scene: "twee",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A10", "B3:D4"],
    },
    note: "two scenarios",
  },
  {
    id: "cumulatief-lang-12",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "MPP Asiel!C14",
    formula:
      "=B4*ERFC((C4-A14)/(D4*SQRT(2)))/2+B5*ERFC((C5-A14)/(D5*SQRT(2)))/2+B6*ERFC((C6-A14)/(D6*SQRT(2)))/2",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "complementary error function",
  },
  {
    id: "cumulatief-lang-15",
    kind: "cumulatief",
    pattern: "cumulatief-lang",
    cell: "Curve!B4",
    formula:
      "=Invoer!$C$7*NORM.DIST(B$2,Invoer!$D$7,Invoer!$E$7,TRUE)+\nInvoer!$C$8*NORM.DIST(B$2,Invoer!$D$8,Invoer!$E$8,TRUE)+\nInvoer!$C$9*NORM.DIST(B$2,Invoer!$D$9,Invoer!$E$9,TRUE)+\nInvoer!$C$10*NORM.DIST(B$2,Invoer!$D$10,Invoer!$E$10,TRUE)",
    family: "B4:L4",
    scene: "breed",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "four scenarios, one per line",
  },
];
