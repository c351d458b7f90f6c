/** Density of a mixture at x, over the whole block at once. */
import type { Entry } from "../types";

export const DICHTHEID_MATRIX: readonly Entry[] = [
  {
    id: "dichtheid-matrix-01",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT($B$4:$B$6,NORM.DIST($A14,$C$4:$C$6,$D$4:$D$6,FALSE))",
    family: "B10:B28",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "SUMPRODUCT with a comma; copied down",
  },
  {
    id: "dichtheid-matrix-02",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "Grafiek!C6",
    formula:
      "=SUMPRODUCT(tblScenario[Kans]*NORM.DIST([@x],tblScenario[Instroom],tblScenario[Spreiding],FALSE))",
    scene: "tabel",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A6", "'Scenario''s'!B5:D7"],
    },
    note: "tables",
  },
  {
    id: "dichtheid-matrix-04",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT(NORMDIST(A14,C4:C6,D4:D6,0),B4:B6)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "1997: NORMDIST, chance last",
  },
  {
    id: "dichtheid-matrix-05",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=MMULT(TRANSPOSE(B4:B6),NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "matrix product",
  },
  {
    id: "dichtheid-matrix-07",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT($B$4:$B$6/$D$4:$D$6*NORM.S.DIST(($A14-$C$4:$C$6)/$D$4:$D$6,FALSE))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "everything in one argument",
  },
  {
    id: "dichtheid-matrix-08",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT(B4:B6,1/(D4:D6*SQRT(2*PI())),EXP(-((A14-C4:C6)^2)/(2*D4:D6^2)))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "three arguments, explicit exponential",
  },
  {
    id: "dichtheid-matrix-10",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "Curve!B3",
    formula:
      "=_xlfn.LET(_xlpm.k,Invoer!$C$7:$C$10,_xlpm.m,Invoer!$D$7:$D$10,_xlpm.s,Invoer!$E$7:$E$10,SUM(_xlpm.k*_xlfn.NORM.DIST(B$2,_xlpm.m,_xlpm.s,FALSE)))",
    stored: "dynamic",
    family: "B3:L3",
    scene: "breed",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "LET as a file stores it",
  },
  {
    id: "dichtheid-matrix-11",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUM(MAP(B4:B6,C4:C6,D4:D6,LAMBDA(k,m,s,k*NORM.DIST(A14,m,s,FALSE))))",
    stored: "dynamic",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "MAP",
  },
  {
    id: "dichtheid-matrix-13",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula:
      "=REDUCE(0,SEQUENCE(ROWS(B4:B6)),LAMBDA(som,i,som+INDEX(B4:B6,i)*NORM.DIST(A14,INDEX(C4:C6,i),INDEX(D4:D6,i),FALSE)))",
    stored: "dynamic",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "REDUCE as a loop",
  },
  {
    id: "dichtheid-matrix-14",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula:
      "=SUMPRODUCT(INDEX(Scenarios,0,1),NORM.DIST(A14,INDEX(Scenarios,0,2),INDEX(Scenarios,0,3),FALSE))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "one name for the block",
  },
  {
    id: "dichtheid-matrix-16",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUM(IF($B$4:$B$6>0,$B$4:$B$6*NORM.DIST($A14,$C$4:$C$6,$D$4:$D$6,FALSE)))",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "skips scenarios without chance",
  },
  {
    id: "dichtheid-matrix-17",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "Curve!B3",
    formula:
      "=SUMPRODUCT(Invoer!$C$7:$C$10/(Invoer!$E$7:$E$10*SQRT(2*PI()))*EXP(-((B$2-Invoer!$D$7:$D$10)^2)/(2*Invoer!$E$7:$E$10^2)))",
    family: "B3:L3",
    scene: "breed",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "explicit, another sheet",
  },
];
