/** Density of a mixture at x, over the whole block at once. */
import type { Entry } from "../types";

export const DICHTHEID_MATRIX: readonly Entry[] = [
  {
    id: "dichtheid-matrix-03",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUM(B4:B6*NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "Ctrl-Shift-Enter",
  },
  {
    id: "dichtheid-matrix-06",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT(Kansen,NORM.S.DIST((A14-Verwachting)/Spreiding,FALSE)/Spreiding)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "names, standardised",
  },
  {
    id: "dichtheid-matrix-09",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula: "=SUM(B4:B6/D4:D6*EXP(-0.5*((A14-C4:C6)/D4:D6)^2))/SQRT(2*PI())",
    stored: "array",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "array, constant outside",
  },
  {
    id: "dichtheid-matrix-12",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B14",
    formula:
      "=SUM(BYROW($B$4:$D$6,LAMBDA(rij,INDEX(rij,1)*NORM.DIST($A14,INDEX(rij,2),INDEX(rij,3),FALSE))))",
    stored: "dynamic",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "BYROW over the block",
  },
  {
    id: "dichtheid-matrix-15",
    kind: "dichtheid",
    pattern: "dichtheid-matrix",
    cell: "MPP Asiel!B10",
    formula: "=MMULT(NORM.DIST(A10:A28,TRANSPOSE(C4:C6),TRANSPOSE(D4:D6),FALSE),B4:B6)",
    stored: "dynamic",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A10:A28", "B4:D6"],
    },
    note: "the whole curve in one formula",
  },
];
