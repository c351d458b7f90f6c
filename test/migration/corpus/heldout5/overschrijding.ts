/** Chance of more than x, in the models of four persons. */
import type { Entry } from "../types";

export const OVERSCHRIJDING_5: readonly Entry[] = [
  {
    id: "vijfde-overschrijding-01",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Kansmodel!D18",
    formula:
      "=$B$4*(1-NORM.DIST($A18,$B$5,$B$6,TRUE))+$C$4*(1-NORM.DIST($A18,$C$5,$C$6,TRUE))+$D$4*(1-NORM.DIST($A18,$D$5,$D$6,TRUE))+$E$4*(1-NORM.DIST($A18,$E$5,$E$6,TRUE))+$F$4*(1-NORM.DIST($A18,$F$5,$F$6,TRUE))",
    family: "D10:D30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.OVERSCHRIJDING(A18,TRANSPOSE(B4:F6))",
    },
    note: "five times chance of more",
  },
  {
    id: "vijfde-overschrijding-02",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Kansmodel!D18",
    formula: "=SUMPRODUCT($B$4:$F$4,1-J18:N18)",
    family: "D10:D30",
    scene: "rechtbank5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A18", "B4:F6"],
      proposal: "MPP.OVERSCHRIJDING(A18,TRANSPOSE(B4:F6))",
    },
    note: "weights times 1 minus the helper columns",
  },
  {
    id: "vijfde-overschrijding-03",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Dist!L5",
    formula: "=1-VLOOKUP(K5,$B$5:$D$29,3,FALSE)",
    family: "L5:L6",
    scene: "szw5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["K5", "Inputs!B3:D6"],
    },
    note: "chance of more than a threshold that is a point of the grid",
  },
  {
    id: "vijfde-overschrijding-04",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Dist!E14",
    formula: "=SUMPRODUCT(weights*NORM.DIST(means,B14,sds,TRUE))",
    family: "E5:E29",
    scene: "szw5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["B14", "Inputs!B3:D6"],
    },
    note: "unusual: mean and x swapped: the mirrored curve",
  },
  {
    id: "vijfde-overschrijding-05",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Onzeker!F10",
    formula: "=$B$4+$B$5-F9",
    family: "B10:N10",
    scene: "gemeente5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["F8", "B4:D5"],
    },
    note: "unusual: both chances instead of 1",
  },
  {
    id: "vijfde-overschrijding-06",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "Onzeker!F10",
    formula: "=1-$B$4*NORM.DIST(F$8,$C$4,$D$4,TRUE)-(1-$B$4)*NORM.DIST(F$8,$C$5,$D$5,TRUE)",
    family: "B10:N10",
    scene: "gemeente5",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["F8", "B4:D5"],
    },
    note: "two terms subtracted, second chance as the rest",
  },
];
