/** Density of a mixture at x, a term per scenario, with a normal-density function. */
import type { Entry } from "../types";

export const DICHTHEID_LANG: readonly Entry[] = [
  {
    id: "dichtheid-lang-01",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=$B$4*NORM.DIST($A14,$C$4,$D$4,FALSE)+$B$5*NORM.DIST($A14,$C$5,$D$5,FALSE)+$B$6*NORM.DIST($A14,$C$6,$D$6,FALSE)",
    family: "B10:B28",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "plain, chance in front; copied down the grid",
  },
  {
    id: "dichtheid-lang-02",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=_xlfn.NORM.DIST(A14,C4,D4,FALSE)*B4 + _xlfn.NORM.DIST(A14,C5,D5,FALSE)*B5 + _xlfn.NORM.DIST(A14,C6,D6,FALSE)*B6",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "chance behind, prefixes of the file, spaces",
  },
  {
    id: "dichtheid-lang-04",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula: "=+B4*NORMDIST(A14,C4,D4,FALSE)+B5*NORMDIST(A14,C5,D5,FALSE)+B6*NORMDIST(A14,C6,D6,FALSE)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "learned Excel in 1997: NORMDIST and a leading plus",
  },
  {
    id: "dichtheid-lang-05",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "Nareis!B10",
    formula:
      "=Nareis!$B$3*NORM.DIST(A10,Nareis!$C$3,Nareis!$D$3,FALSE)+(1-Nareis!$B$3)*NORM.DIST(A10,Nareis!$C$4,Nareis!$D$4,FALSE)",
    scene: "twee",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A10", "B3:D4"],
    },
    note: "second chance as 1 minus the first; own sheet named",
  },
  {
    id: "dichtheid-lang-07",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/D4*NORM.S.DIST(STANDARDIZE(A14,C4,D4),FALSE)+B5/D5*NORM.S.DIST(STANDARDIZE(A14,C5,D5),FALSE)+B6/D6*NORM.S.DIST(STANDARDIZE(A14,C6,D6),FALSE)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "STANDARDIZE, factor 1/s in front",
  },
  {
    id: "dichtheid-lang-08",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/D4*NORM.S.DIST((C4-A14)/D4,FALSE)+B5/D5*NORM.S.DIST((C5-A14)/D5,FALSE)+B6/D6*NORM.S.DIST((C6-A14)/D6,FALSE)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "m − x instead of x − m: the curve is symmetric",
  },
  {
    id: "dichtheid-lang-10",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=((B4*NORM.DIST(A14,C4,D4,FALSE))+(B5*NORM.DIST(A14,C5,D5,FALSE)))+(B6*NORM.DIST(A14,C6,D6,FALSE))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "brackets around everything",
  },
  {
    id: "dichtheid-lang-11",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=LET(x,A14,laag,B4*NORM.DIST(x,C4,D4,FALSE),midden,B5*NORM.DIST(x,C5,D5,FALSE),hoog,B6*NORM.DIST(x,C6,D6,FALSE),laag+midden+hoog)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "LET with a name per scenario",
  },
  {
    id: "dichtheid-lang-13",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=$B$4*NORM.DIST($A14-$C$4,0,$D$4,FALSE)+$B$5*NORM.DIST($A14-$C$5,0,$D$5,FALSE)+$B$6*NORM.DIST($A14-$C$6,0,$D$6,FALSE)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "centred on 0",
  },
  {
    id: "dichtheid-lang-14",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=INDEX(Scenarios,1,1)*NORM.DIST(A14,INDEX(Scenarios,1,2),INDEX(Scenarios,1,3),FALSE)+INDEX(Scenarios,2,1)*NORM.DIST(A14,INDEX(Scenarios,2,2),INDEX(Scenarios,2,3),FALSE)+INDEX(Scenarios,3,1)*NORM.DIST(A14,INDEX(Scenarios,3,2),INDEX(Scenarios,3,3),FALSE)",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "INDEX into the named block",
  },
  {
    id: "dichtheid-lang-16",
    kind: "dichtheid",
    pattern: "dichtheid-lang",
    cell: "MPP Asiel!B14",
    formula:
      "=$B$6*NORM.DIST($A14,$C$6,$D$6,FALSE)+($B$4*NORM.DIST($A14,$C$4,$D$4,FALSE)+$B$5*NORM.DIST($A14,$C$5,$D$5,FALSE))",
    scene: "scenarios",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A14", "B4:D6"],
    },
    note: "scenarios in another order",
  },
];
