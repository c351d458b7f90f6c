/** To be left alone: other arithmetic on a scenario block. */
import type { Entry } from "../types";

export const OVERIG_SCENARIOS: readonly Entry[] = [
  {
    id: "overig-scenarios-03",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=SUM(B4:B6)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "som kansen",
    },
    why: "control of the chances",
  },
  {
    id: "overig-scenarios-06",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=CONFIDENCE.NORM(0.05,D5,30)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "marge",
    },
    why: "margin of a sample",
  },
  {
    id: "overig-scenarios-09",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=(C4+4*C5+C6)/6",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "PERT",
    },
    why: "three-point estimate",
  },
  {
    id: "overig-scenarios-12",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=STANDARDIZE(A14,C5,D5)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "z",
    },
    why: "z-score",
  },
  {
    id: "overig-scenarios-15",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=BINOM.DIST(2,10,B4,FALSE)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "kans op 2 uit 10",
    },
    why: "another distribution",
  },
];
