/** Rounding of a value or of another kind. */
import type { Entry } from "../types";

export const AFRONDING: readonly Entry[] = [
  {
    id: "afronding-03",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!H12",
    formula: "=ROUND(G20/1000,0)*1000",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "maximum",
      "MPP Asiel!G20": 47512.4,
    },
    expected: {
      call: "MPP.AFRONDEN",
      uses: ["G20"],
      proposal: "MPP.AFRONDEN(G20,1000)",
    },
    note: "divide, round, multiply",
  },
  {
    id: "afronding-06",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!B14",
    formula: "=ROUND(SUMPRODUCT($B$4:$B$6,NORM.DIST($A14,$C$4:$C$6,$D$4:$D$6,FALSE)),8)",
    scene: "raster",
    expected: {
      call: "MPP.AFRONDEN",
      uses: ["A14", "B4:D6"],
      inner: "dichtheid",
      proposal: "MPP.AFRONDEN(MPP.DICHTHEID(A14,B4:D6),0.00000001)",
    },
    note: "a density, rounded",
  },
  {
    id: "afronding-09",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!E8",
    formula: "=ROUND(SUMPRODUCT($C$17:$E$17,C6:E6),-2)",
    family: "E8:I8",
    scene: "vertraging",
    expected: {
      call: "MPP.AFRONDEN",
      uses: ["E6:I6", "C17:E17", "C6:D6"],
      inner: "vertraging",
      proposal: "MPP.AFRONDEN(MPP.VERTRAAG(E6:I6,CHOOSECOLS(C17:E17,3,2,1),CHOOSECOLS(C6:D6,2,1)),100)",
    },
    note: "lead time, rounded",
  },
  {
    id: "afronding-12",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!H12",
    formula: "=MROUND(LOOKUP(G12,C10:C28,A10:A28),5000)",
    scene: "raster",
    expected: {
      call: "MPP.AFRONDEN",
      uses: ["G12", "B4:D6"],
      inner: "kwantiel-trap",
      proposal: "MPP.AFRONDEN(MPP.KWANTIEL(G12,B4:D6),5000)",
      agreement: "grid",
    },
    note: "step look-up, to five thousands",
  },
  {
    id: "afronding-15",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!H12",
    formula: "=INT(G20)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "fte",
      "MPP Asiel!G20": 712.7,
    },
    expected: {
      call: null,
      uses: ["G20"],
    },
    note: "whole part",
  },
  {
    id: "afronding-18",
    kind: "afronding",
    pattern: "afronding",
    cell: "MPP Asiel!H12",
    formula: "=_xlfn.CEILING.MATH(G20/12,1)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "plaatsen",
      "MPP Asiel!G20": 33512.4,
    },
    expected: {
      call: null,
      uses: ["G20"],
    },
    note: "whole places per month",
  },
];
