/** Formulas that look like cumulatief and are not. */
import type { Entry } from "../types";

export const LIJKT_OP_CUMULATIEF_5: readonly Entry[] = [
  {
    id: "vijfde-lijkt-op-cumulatief-01",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "Kansmodel!C18",
    formula: "=$B$4*J18+$C$4*K18+$D$4*L19+$E$4*M18+$F$4*N18",
    family: "C10:C29",
    scene: "rechtbank5",
    why: "one helper column is read a row lower",
  },
  {
    id: "vijfde-lijkt-op-cumulatief-02",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "Kansmodel!C18",
    formula:
      "=$B$4*NORM.DIST($A18,$B$5,$B$6,TRUE)+$C$4*NORM.DIST($A18,$C$5,$C$6,TRUE)+$D$4*NORM.DIST($A18,$D$5,$D$6,TRUE)+$E$4*NORM.DIST($A18,$E$5,$E$6,FALSE)+$F$4*NORM.DIST($A18,$F$5,$F$6,TRUE)",
    family: "C10:C30",
    scene: "rechtbank5",
    why: "one term is a density",
  },
  {
    id: "vijfde-lijkt-op-cumulatief-03",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "Onzeker!F9",
    formula: "=$B$5*NORM.DIST(F$8,$C$4,$D$4,TRUE)+$B$4*NORM.DIST(F$8,$C$5,$D$5,TRUE)",
    family: "B9:N9",
    scene: "gemeente5",
    why: "the chances of the two scenarios changed places",
  },
  {
    id: "vijfde-lijkt-op-cumulatief-04",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "Dist!D14",
    formula: "=SUMPRODUCT(weights,NORM.DIST(B14,means,sds,TRUE))",
    family: "D5:D29",
    scene: "szw5",
    cells: {
      "Dist!A1": "Inflow [persons per month]",
      "Dist!B4": "Inflow per month",
      "Inputs!C2": "Mean inflow per year",
    },
    why: "x is an inflow per month, the means are per year",
  },
  {
    id: "vijfde-lijkt-op-cumulatief-05",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "Dist!D14",
    formula: "=SUM(C$5:C14)",
    family: "D5:D29",
    scene: "szw5",
    why: "running total of densities, without the step",
  },
];
