/** Cumulative chance of a mixture at x, over the whole block at once. */
import type { Entry } from "../types";

export const CUMULATIEF_MATRIX: readonly Entry[] = [
  {
    id: "cumulatief-matrix-03",
    kind: "cumulatief",
    pattern: "cumulatief-matrix",
    cell: "MPP Asiel!C14",
    formula: "=SUM(Kansen*NORM.DIST(A14,Verwachting,Spreiding,TRUE))",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "array with names",
  },
  {
    id: "cumulatief-matrix-06",
    kind: "cumulatief",
    pattern: "cumulatief-matrix",
    cell: "Curve!B4",
    formula: "=MMULT(TRANSPOSE(Invoer!$C$7:$C$10),NORM.DIST(B$2,Invoer!$D$7:$D$10,Invoer!$E$7:$E$10,TRUE))",
    stored: "array",
    family: "B4:L4",
    scene: "breed",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B2", "Invoer!C7:E10"],
    },
    note: "matrix product",
  },
  {
    id: "cumulatief-matrix-09",
    kind: "cumulatief",
    pattern: "cumulatief-matrix",
    cell: "MPP Asiel!C14",
    formula: "=1-SUMPRODUCT(B4:B6,1-NORM.DIST(A14,C4:C6,D4:D6,TRUE))",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "1 minus the exceedance",
  },
  {
    id: "cumulatief-matrix-12",
    kind: "cumulatief",
    pattern: "cumulatief-matrix",
    cell: "MPP Asiel!C14",
    formula: "=SUM(MAP(B4:B6,C4:C6,D4:D6,LAMBDA(p,mu,sigma,p*NORM.DIST(A14,mu,sigma,TRUE))))",
    stored: "dynamic",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "MAP",
  },
  {
    id: "cumulatief-matrix-15",
    kind: "cumulatief",
    pattern: "cumulatief-matrix",
    cell: "MPP Asiel!C14",
    formula: "=SUM(INDEX(Scenarios,0,1)*NORM.S.DIST((A14-INDEX(Scenarios,0,2))/INDEX(Scenarios,0,3),TRUE))",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A14", "B4:D6"],
    },
    note: "standardised, INDEX with 0",
  },
];
