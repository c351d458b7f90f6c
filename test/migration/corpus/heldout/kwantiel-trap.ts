/** Quantile as a grid point: a step, no interpolation. */
import type { Entry } from "../types";

export const KWANTIEL_TRAP: readonly Entry[] = [
  {
    id: "kwantiel-trap-03",
    kind: "kwantiel-trap",
    pattern: "kwantiel-trap",
    cell: "MPP Asiel!H12",
    formula: "=LOOKUP(G12,C10:C28,A10:A28)",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LOOKUP",
  },
  {
    id: "kwantiel-trap-06",
    kind: "kwantiel-trap",
    pattern: "kwantiel-trap",
    cell: "MPP Asiel!H12",
    formula: "=MIN(IF(C10:C28>=G12,A10:A28))",
    stored: "array",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "Ctrl-Shift-Enter",
  },
  {
    id: "kwantiel-trap-09",
    kind: "kwantiel-trap",
    pattern: "kwantiel-trap",
    cell: "MPP Asiel!H12",
    formula: "=INDEX($A$10:$A$28,MATCH(TRUE,$C$10:$C$28>=$G12,0))",
    stored: "array",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "first TRUE",
  },
  {
    id: "kwantiel-trap-12",
    kind: "kwantiel-trap",
    pattern: "kwantiel-trap",
    cell: "MPP Asiel!H12",
    formula: "=LOOKUP(2,1/($C$10:$C$28<=$G12),$A$10:$A$28)",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "the LOOKUP(2,1/…) trick",
  },
  {
    id: "kwantiel-trap-15",
    kind: "kwantiel-trap",
    pattern: "kwantiel-trap",
    cell: "Curve!B9",
    formula: "=HLOOKUP(B8,B4:L6,3)",
    scene: "breedraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B8", "Invoer!C7:E10"],
      agreement: "grid",
    },
    note: "HLOOKUP, grid across",
  },
];
