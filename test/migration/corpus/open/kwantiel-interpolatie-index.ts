/** Quantile by linear interpolation on a grid, with arithmetic on grid points. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_INDEX: readonly Entry[] = [
  {
    id: "kwantiel-interpolatie-index-01",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1))+($G12-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))/(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))*(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)))",
    family: "H10:H13",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "share of the step, then the step",
  },
  {
    id: "kwantiel-interpolatie-index-02",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1))+(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)))*($G12-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))/(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "step first",
  },
  {
    id: "kwantiel-interpolatie-index-04",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,$I12)+($G12-INDEX($C$10:$C$28,$I12))*(INDEX($A$10:$A$28,$I12+1)-INDEX($A$10:$A$28,$I12))/(INDEX($C$10:$C$28,$I12+1)-INDEX($C$10:$C$28,$I12))",
    scene: "raster",
    cells: {
      "MPP Asiel!I9": "regel",
      "MPP Asiel!I12": "=MATCH(G12,C10:C28,1)",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "row number in a helper column",
  },
  {
    id: "kwantiel-interpolatie-index-05",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(xRaster,MATCH(G12,cumRaster))+2500*(G12-INDEX(cumRaster,MATCH(G12,cumRaster)))/(INDEX(cumRaster,MATCH(G12,cumRaster)+1)-INDEX(cumRaster,MATCH(G12,cumRaster)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "step of the grid typed, type of MATCH left out, names",
  },
  {
    id: "kwantiel-interpolatie-index-07",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0)+($G12-OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0))*(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1)+1,0)-OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0))/(OFFSET($C$9,MATCH($G12,$C$10:$C$28,1)+1,0)-OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "OFFSET from the heading",
  },
  {
    id: "kwantiel-interpolatie-index-08",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      '=INDEX($A$10:$A$28,COUNTIF($C$10:$C$28,"<="&$G12))+(INDEX($A$10:$A$28,COUNTIF($C$10:$C$28,"<="&$G12)+1)-INDEX($A$10:$A$28,COUNTIF($C$10:$C$28,"<="&$G12)))/(INDEX($C$10:$C$28,COUNTIF($C$10:$C$28,"<="&$G12)+1)-INDEX($C$10:$C$28,COUNTIF($C$10:$C$28,"<="&$G12)))*($G12-INDEX($C$10:$C$28,COUNTIF($C$10:$C$28,"<="&$G12)))',
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "COUNTIF as row number",
  },
  {
    id: "kwantiel-interpolatie-index-10",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(Raster,MATCH(G12,cumRaster,1),1)+(INDEX(Raster,MATCH(G12,cumRaster,1)+1,1)-INDEX(Raster,MATCH(G12,cumRaster,1),1))*(G12-INDEX(Raster,MATCH(G12,cumRaster,1),3))/(INDEX(Raster,MATCH(G12,cumRaster,1)+1,3)-INDEX(Raster,MATCH(G12,cumRaster,1),3))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "two-dimensional INDEX",
  },
  {
    id: "kwantiel-interpolatie-index-11",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1)-(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-$G12)/(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))*(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "back from the upper point",
  },
  {
    id: "kwantiel-interpolatie-index-13",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "Curve!B9",
    formula:
      "=INDEX($B$2:$L$2,1,MATCH($B$8,$B$4:$L$4,1))+($B$8-INDEX($B$4:$L$4,1,MATCH($B$8,$B$4:$L$4,1)))/(INDEX($B$4:$L$4,1,MATCH($B$8,$B$4:$L$4,1)+1)-INDEX($B$4:$L$4,1,MATCH($B$8,$B$4:$L$4,1)))*(INDEX($B$2:$L$2,1,MATCH($B$8,$B$4:$L$4,1)+1)-INDEX($B$2:$L$2,1,MATCH($B$8,$B$4:$L$4,1)))",
    scene: "breedraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B8", "Invoer!C7:E10"],
      agreement: "grid",
    },
    note: "grid across",
  },
  {
    id: "kwantiel-interpolatie-index-14",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H15",
    formula:
      "=INDEX($A$10:$A$28,MATCH($G$15,$D$10:$D$28,-1))+(INDEX($D$10:$D$28,MATCH($G$15,$D$10:$D$28,-1))-$G$15)/(INDEX($D$10:$D$28,MATCH($G$15,$D$10:$D$28,-1))-INDEX($D$10:$D$28,MATCH($G$15,$D$10:$D$28,-1)+1))*(INDEX($A$10:$A$28,MATCH($G$15,$D$10:$D$28,-1)+1)-INDEX($A$10:$A$28,MATCH($G$15,$D$10:$D$28,-1)))",
    scene: "raster",
    cells: {
      "MPP Asiel!F15": "medio (kans op meer)",
      "MPP Asiel!G15": "=1/3",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G15", "B4:D6"],
      proposal: "MPP.KWANTIEL(1-G15,B4:D6)",
      agreement: "grid",
    },
    note: "asks a chance of more; falling column D",
  },
  {
    id: "kwantiel-interpolatie-index-16",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,XMATCH($G12,$C$10:$C$28,-1))+($G12-INDEX($C$10:$C$28,XMATCH($G12,$C$10:$C$28,-1)))*(INDEX($A$10:$A$28,XMATCH($G12,$C$10:$C$28,-1)+1)-INDEX($A$10:$A$28,XMATCH($G12,$C$10:$C$28,-1)))/(INDEX($C$10:$C$28,XMATCH($G12,$C$10:$C$28,-1)+1)-INDEX($C$10:$C$28,XMATCH($G12,$C$10:$C$28,-1)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "XMATCH",
  },
];
