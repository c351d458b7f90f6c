/** To be left alone: looks like kwantiel-interpolatie. */
import type { Entry } from "../types";

export const LIJKT_OP_KWANTIEL_INTERPOLATIE_4: readonly Entry[] = [
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-01",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kans!H4",
    formula:
      "=INDEX($A$4:$A$24,I4)+(G4-INDEX($C$4:$C$24,I4))/(INDEX($C$4:$C$24,I4+1)-INDEX($C$4:$C$24,I4))*(INDEX($A$4:$A$24,I4)-INDEX($A$4:$A$24,I4+1))",
    family: "H4:H7",
    scene: "nidos4",
    why: "step backwards: below the lower point",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-02",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kans!H4",
    formula: "=G4*INDEX($A$4:$A$24,I4+1)+(1-G4)*INDEX($A$4:$A$24,I4)",
    family: "H4:H7",
    scene: "nidos4",
    why: "the asked chance itself is the weight",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-03",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Curve!H4",
    formula: "=FORECAST.LINEAR($G4,tblCurve[x],tblCurve[Cumulatief])",
    family: "H4:H7",
    scene: "dtv4",
    why: "a line through the whole curve, not between two points",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-04",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kansverdeling!H5",
    formula:
      "=INDEX($A$5:$A$25,MATCH($G5,$C$5:$C$25,1))+(INDEX($A$5:$A$25,MATCH($G5,$C$5:$C$25,1)+2)-INDEX($A$5:$A$25,MATCH($G5,$C$5:$C$25,1)))*($G5-INDEX($C$5:$C$25,MATCH($G5,$C$5:$C$25,1)))/(INDEX($C$5:$C$25,MATCH($G5,$C$5:$C$25,1)+1)-INDEX($C$5:$C$25,MATCH($G5,$C$5:$C$25,1)))",
    family: "H5:H8",
    scene: "coa4",
    why: "two steps of x over one step of the chance",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-05",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Density!H10",
    formula:
      "=LET(i,MATCH(G10,$C$10:$C$30,1),x_0,INDEX($A$12:$A$30,i),x_1,INDEX($A$12:$A$30,i+1),c_0,INDEX($C$10:$C$30,i),c_1,INDEX($C$10:$C$30,i+1),x_0+(G10-c_0)/(c_1-c_0)*(x_1-x_0))",
    family: "H10:H13",
    scene: "ind4",
    why: "x is read two rows too low",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-06",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kansen!M5",
    formula: "=O5+(L5-Q5)*(P5-O5)",
    family: "M5:M8",
    scene: "controller4",
    why: "not divided by the step of the chance",
  },
  {
    id: "vierde-lijkt-op-kwantiel-interpolatie-07",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Blad1 (2)!H8",
    formula:
      "=LOOKUP(G8,C$8:C$27,A$8:A$27)+2500*(G8-LOOKUP(G8,C$8:C$27))/(INDEX(C$8:C$27,MATCH(G8,C$8:C$27)+1)-LOOKUP(G8,C$8:C$27))",
    family: "H8:H11",
    scene: "inherited4",
    why: "the step of the grid is 2.000, not 2.500",
  },
];
