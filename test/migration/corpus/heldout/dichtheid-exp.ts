/** Density of a mixture at x, a term per scenario, with the exponential written out. */
import type { Entry } from "../types";

export const DICHTHEID_EXP: readonly Entry[] = [
  {
    id: "dichtheid-exp-03",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4*EXP(-(((A14-C4)/D4)^2)/2)/(D4*SQRT(2*PI()))+B5*EXP(-(((A14-C5)/D5)^2)/2)/(D5*SQRT(2*PI()))+B6*EXP(-(((A14-C6)/D6)^2)/2)/(D6*SQRT(2*PI()))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "divided at the end",
  },
  {
    id: "dichtheid-exp-06",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*POWER(2*PI(),0.5))*EXP(-POWER(A14-C4,2)/(2*POWER(D4,2)))+B5/(D5*POWER(2*PI(),0.5))*EXP(-POWER(A14-C5,2)/(2*POWER(D5,2)))+B6/(D6*POWER(2*PI(),0.5))*EXP(-POWER(A14-C6,2)/(2*POWER(D6,2)))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "POWER everywhere (1997)",
  },
  {
    id: "dichtheid-exp-09",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=(B4/D4*EXP(-0.5*((A14-C4)/D4)^2)+B5/D5*EXP(-0.5*((A14-C5)/D5)^2)+B6/D6*EXP(-0.5*((A14-C6)/D6)^2))/SQRT(2*PI())",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "the constant factor once, outside",
  },
  {
    id: "dichtheid-exp-12",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "MPP Asiel!B14",
    formula:
      "=EXP(LN(B4)-LN(D4)-LN(2*PI())/2-((A14-C4)/D4)^2/2)+EXP(LN(B5)-LN(D5)-LN(2*PI())/2-((A14-C5)/D5)^2/2)+EXP(LN(B6)-LN(D6)-LN(2*PI())/2-((A14-C6)/D6)^2/2)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "a statistician: logarithms",
  },
  {
    id: "dichtheid-exp-15",
    kind: "dichtheid",
    pattern: "dichtheid-exp",
    cell: "Nareis!B10",
    formula:
      "=Nareis!$B$3/(Nareis!$D$3*SQRT(2*PI()))*EXP(-1/2*((Nareis!$A10-Nareis!$C$3)/Nareis!$D$3)^2)+(1-Nareis!$B$3)/(Nareis!$D$4*SQRT(2*PI()))*EXP(-1/2*((Nareis!$A10-Nareis!$C$4)/Nareis!$D$4)^2)",
    scene: "twee",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A10", "B3:D4"],
    },
    note: "two scenarios, second chance as 1 minus the first",
  },
];
