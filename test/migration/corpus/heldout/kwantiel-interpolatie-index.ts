/** Quantile by linear interpolation on a grid, with arithmetic on grid points. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_INDEX: readonly Entry[] = [
  {
    id: "kwantiel-interpolatie-index-03",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1))*(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-$G12)+INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1)*($G12-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1))))/(INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1)-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "weighted mean of two grid points",
  },
  {
    id: "kwantiel-interpolatie-index-06",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=LET(m,MATCH(G12,C10:C28,1),x_0,INDEX(A10:A28,m),x_1,INDEX(A10:A28,m+1),c_0,INDEX(C10:C28,m),c_1,INDEX(C10:C28,m+1),x_0+(G12-c_0)/(c_1-c_0)*(x_1-x_0))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LET",
  },
  {
    id: "kwantiel-interpolatie-index-09",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX($A$10:$A$28,SUMPRODUCT(--($C$10:$C$28<=$G12)))+($G12-INDEX($C$10:$C$28,SUMPRODUCT(--($C$10:$C$28<=$G12))))/(INDEX($C$10:$C$28,SUMPRODUCT(--($C$10:$C$28<=$G12))+1)-INDEX($C$10:$C$28,SUMPRODUCT(--($C$10:$C$28<=$G12))))*(INDEX($A$10:$A$28,SUMPRODUCT(--($C$10:$C$28<=$G12))+1)-INDEX($A$10:$A$28,SUMPRODUCT(--($C$10:$C$28<=$G12))))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "SUMPRODUCT as row number",
  },
  {
    id: "kwantiel-interpolatie-index-12",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      "=LOOKUP(G12,C10:C28,A10:A28)+(G12-LOOKUP(G12,C10:C28))/(INDEX(C10:C28,MATCH(G12,C10:C28,1)+1)-LOOKUP(G12,C10:C28))*(INDEX(A10:A28,MATCH(G12,C10:C28,1)+1)-LOOKUP(G12,C10:C28,A10:A28))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LOOKUP below, INDEX above",
  },
  {
    id: "kwantiel-interpolatie-index-15",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-index",
    cell: "MPP Asiel!H12",
    formula:
      '=MAXIFS(A10:A28,C10:C28,"<="&G12)+(G12-MAXIFS(C10:C28,C10:C28,"<="&G12))/(MINIFS(C10:C28,C10:C28,">"&G12)-MAXIFS(C10:C28,C10:C28,"<="&G12))*(MINIFS(A10:A28,C10:C28,">"&G12)-MAXIFS(A10:A28,C10:C28,"<="&G12))',
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "MAXIFS and MINIFS",
  },
];
