/** Formulas that look like dichtheid and are not. */
import type { Entry } from "../types";

export const LIJKT_OP_DICHTHEID_5: readonly Entry[] = [
  {
    id: "vijfde-lijkt-op-dichtheid-01",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Kansmodel!B18",
    formula:
      "=$B$4*NORM.DIST($A18,$B$5,$B$6,FALSE)+$C$4*NORM.DIST($A18,$C$5,$C$6,FALSE)+$D$4*NORM.DIST($A18,$D$5,$E$6,FALSE)+$E$4*NORM.DIST($A18,$E$5,$E$6,FALSE)+$F$4*NORM.DIST($A18,$F$5,$F$6,FALSE)",
    family: "B10:B30",
    scene: "rechtbank5",
    why: "the middle scenario has the deviation of its neighbour",
  },
  {
    id: "vijfde-lijkt-op-dichtheid-02",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Dist!F14",
    formula: "=SUMPRODUCT(weights,NORM.DIST(B14,means,sds,FALSE))*3000",
    family: "F5:F29",
    scene: "szw5",
    cells: { "Dist!F4": "Chance per class" },
    why: "times the step: a chance per class, no density",
  },
  {
    id: "vijfde-lijkt-op-dichtheid-03",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Onzeker!F11",
    formula: "=$B$4*F12+$B$5*F12",
    family: "B11:N11",
    scene: "gemeente5",
    why: "the same helper row twice",
  },
  {
    id: "vijfde-lijkt-op-dichtheid-04",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Onzeker!E11",
    formula: "=$B$4*E12+$B$5*E13",
    scene: "gemeente5",
    cells: { "Onzeker!E13": 4e-5 },
    why: "the density of the second scenario is typed over",
  },
  {
    id: "vijfde-lijkt-op-dichtheid-05",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Dist!C14",
    formula: "=SUMPRODUCT(weights,NORM.DIST(B14,means,sds,FALSE))",
    family: "C5:C29",
    scene: "szw5",
    cells: {
      "Inputs!D2": "Variance",
      "Inputs!D3": 12250000,
      "Inputs!D4": 20250000,
      "Inputs!D5": 25000000,
      "Inputs!D6": 64000000,
    },
    why: "the third column holds variances, so it says and so large they are",
  },
];
