/** Chance of at most x, in the models of four persons. */
import type { Entry } from "../types";

export const CUMULATIEF_5: readonly Entry[] = [
  {
    id: "vijfde-cumulatief-01",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Kansmodel!C18",
    formula:
      "=NORM.DIST($A18,$B$5,$B$6,TRUE)*$B$4+NORM.DIST($A18,$C$5,$C$6,TRUE)*$C$4+NORM.DIST($A18,$D$5,$D$6,TRUE)*$D$4+NORM.DIST($A18,$E$5,$E$6,TRUE)*$E$4+NORM.DIST($A18,$F$5,$F$6,TRUE)*$F$4",
    family: "C10:C30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.CUMULATIEF(A18,TRANSPOSE(B4:F6))",
    },
    note: "five scenarios written out",
  },
  {
    id: "vijfde-cumulatief-02",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Kansmodel!C18",
    formula: "=$B$4*J18+$C$4*K18+$D$4*L18+$E$4*M18+$F$4*N18",
    family: "C10:C30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.CUMULATIEF(A18,TRANSPOSE(B4:F6))",
    },
    note: "weights times helper columns",
  },
  {
    id: "vijfde-cumulatief-03",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Dist!D14",
    formula: "=SUMPRODUCT(weights,NORM.S.DIST(-(means-B14)/sds,TRUE))",
    family: "D5:D29",
    scene: "szw5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "unusual: minus before mean minus x",
  },
  {
    id: "vijfde-cumulatief-04",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Dist!D14",
    formula: "=1-INDEX(tail_grid,A14)",
    family: "D5:D29",
    scene: "szw5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "1 minus the column with the chance of more, by the number of the point",
  },
  {
    id: "vijfde-cumulatief-05",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Onzeker!F9",
    formula: "=NORM.DIST(F$8,$C$4,$D$4,TRUE)*$B$4+NORM.DIST(F$8,$C$5,$D$5,TRUE)*(1-$B$4)",
    family: "B9:N9",
    scene: "gemeente5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["F8", "B4:D5"],
    },
    note: "second chance as the rest, grid across",
  },
  {
    id: "vijfde-cumulatief-06",
    kind: "cumulatief",
    pattern: "cumulatief",
    cell: "Onzeker!F9",
    formula:
      "=NORM.DIST(F$8,$C$5,$D$5,TRUE)+$B$4*(NORM.DIST(F$8,$C$4,$D$4,TRUE)-NORM.DIST(F$8,$C$5,$D$5,TRUE))",
    family: "B9:N9",
    scene: "gemeente5",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["F8", "B4:D5"],
    },
    note: "unusual: from the second curve on towards the first",
  },
];
