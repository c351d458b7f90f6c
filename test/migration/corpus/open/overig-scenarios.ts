/** To be left alone: other arithmetic on a scenario block. */
import type { Entry } from "../types";

export const OVERIG_SCENARIOS: readonly Entry[] = [
  {
    id: "overig-scenarios-01",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=SUMPRODUCT($B$4:$B$6,$C$4:$C$6)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "verwachting",
    },
    why: "expectation of the mixture, no density",
  },
  {
    id: "overig-scenarios-02",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=SQRT(SUMPRODUCT($B$4:$B$6,$D$4:$D$6^2+$C$4:$C$6^2)-SUMPRODUCT($B$4:$B$6,$C$4:$C$6)^2)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "standaardafwijking",
    },
    why: "spread of the mixture",
  },
  {
    id: "overig-scenarios-04",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=C5+1.15*D5",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "bovengrens",
    },
    why: "mean plus a number of spreads",
  },
  {
    id: "overig-scenarios-05",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=NORM.INV(0.875,C5,D5)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "maximum midden",
    },
    why: "quantile of one scenario",
  },
  {
    id: "overig-scenarios-07",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: '=INDEX(C4:C6,MATCH("midden",A4:A6,0))',
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "gekozen",
    },
    why: "picks a scenario",
  },
  {
    id: "overig-scenarios-08",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=CHOOSE(2,C4,C5,C6)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "gekozen",
    },
    why: "picks a scenario by number",
  },
  {
    id: "overig-scenarios-10",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=B4*C4+B5*C5+B6*C6",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "verwachting",
    },
    why: "expectation written out",
  },
  {
    id: "overig-scenarios-11",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=(C6-C4)/(2*NORM.S.INV(0.875))",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "spreiding uit breedte",
    },
    why: "spread out of a width",
  },
  {
    id: "overig-scenarios-13",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=EXP(-0.5*((A14-C5)/D5)^2)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "relatief",
    },
    why: "height relative to the top",
  },
  {
    id: "overig-scenarios-14",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=POISSON.DIST(3,5,FALSE)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "kans op 3",
    },
    why: "another distribution",
  },
  {
    id: "overig-scenarios-16",
    kind: null,
    pattern: "overig-scenarios",
    cell: "MPP Asiel!H4",
    formula: "=1-(1-B4)*(1-B5)",
    scene: "scenarios",
    cells: {
      "MPP Asiel!G4": "kans op minstens één",
    },
    why: "chance of at least one of two events",
  },
];
