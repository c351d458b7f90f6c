/** Chance of more than x. */
import type { Entry } from "../types";

export const OVERSCHRIJDING: readonly Entry[] = [
  {
    id: "overschrijding-03",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=1-(B4*NORM.DIST(A14,C4,D4,TRUE)+B5*NORM.DIST(A14,C5,D5,TRUE)+B6*NORM.DIST(A14,C6,D6,TRUE))",
    scene: "raster",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A14", "B4:D6"],
    },
    note: "long-hand within brackets",
  },
  {
    id: "overschrijding-06",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=SUMPRODUCT(B4:B6*NORMSDIST((C4:C6-A14)/D4:D6))",
    scene: "raster",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A14", "B4:D6"],
    },
    note: "1997: mirrored",
  },
  {
    id: "overschrijding-09",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=-SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))+1",
    scene: "raster",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A14", "B4:D6"],
    },
    note: "the other way round",
  },
  {
    id: "overschrijding-12",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "MPP Asiel!D14",
    formula:
      "=_xlfn.LET(_xlpm.cum,SUMPRODUCT($B$4:$B$6,_xlfn.NORM.DIST($A14,$C$4:$C$6,$D$4:$D$6,TRUE)),1-_xlpm.cum)",
    scene: "raster",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A14", "B4:D6"],
    },
    note: "LET as a file stores it",
  },
  {
    id: "overschrijding-15",
    kind: "overschrijding",
    pattern: "overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=SUM(MAP(B4:B6,C4:C6,D4:D6,LAMBDA(p,m,s,p*(1-NORM.DIST(A14,m,s,TRUE)))))",
    stored: "dynamic",
    scene: "raster",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A14", "B4:D6"],
    },
    note: "MAP",
  },
];
