/** Quantile by linear interpolation on a grid, with a function that interpolates or looks up. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_FUNCTIE: readonly Entry[] = [
  {
    id: "kwantiel-interpolatie-functie-01",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=FORECAST($G12,OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2))",
    family: "H10:H13",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "FORECAST on two points by OFFSET",
  },
  {
    id: "kwantiel-interpolatie-functie-02",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=_xlfn.FORECAST.LINEAR($G12,INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)):INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1),INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)):INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "INDEX:INDEX, prefix",
  },
  {
    id: "kwantiel-interpolatie-functie-04",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=TREND(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)):INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1),INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)):INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1),$G12)",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "TREND with INDEX:INDEX",
  },
  {
    id: "kwantiel-interpolatie-functie-05",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=INTERCEPT(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2))+SLOPE(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2))*$G12",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "INTERCEPT and SLOPE",
  },
  {
    id: "kwantiel-interpolatie-functie-07",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=XLOOKUP(G12,C10:C28,A10:A28,,-1)+(G12-XLOOKUP(G12,C10:C28,C10:C28,,-1))*(XLOOKUP(G12,C10:C28,A10:A28,,1)-XLOOKUP(G12,C10:C28,A10:A28,,-1))/(XLOOKUP(G12,C10:C28,C10:C28,,1)-XLOOKUP(G12,C10:C28,C10:C28,,-1))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "XLOOKUP below and above",
  },
  {
    id: "kwantiel-interpolatie-functie-08",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=FORECAST.LINEAR(G12,XLOOKUP(G12,cumRaster,xRaster,,-1):XLOOKUP(G12,cumRaster,xRaster,,1),XLOOKUP(G12,cumRaster,cumRaster,,-1):XLOOKUP(G12,cumRaster,cumRaster,,1))",
    scene: "raster",
    notCalculated: "a range between two XLOOKUPs",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "range between two XLOOKUPs",
  },
  {
    id: "kwantiel-interpolatie-functie-10",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=LET(n,MATCH(G12,C10:C28),kansen,INDEX(C10:C28,n+{0;1}),x,INDEX(A10:A28,n+{0;1}),FORECAST.LINEAR(G12,x,kansen))",
    stored: "dynamic",
    scene: "raster",
    notCalculated: "INDEX with an array of rows",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LET with two rows at once",
  },
  {
    id: "kwantiel-interpolatie-functie-11",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=LET(onder,TAKE(FILTER(A10:C28,C10:C28<=G12),-1),boven,TAKE(FILTER(A10:C28,C10:C28>G12),1),p,VSTACK(onder,boven),FORECAST.LINEAR(G12,CHOOSECOLS(p,1),CHOOSECOLS(p,3)))",
    stored: "dynamic",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "FILTER, TAKE and VSTACK",
  },
  {
    id: "kwantiel-interpolatie-functie-13",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "Curve!B9",
    formula:
      "=HLOOKUP($B$8,$B$4:$L$6,3,TRUE)+($B$8-HLOOKUP($B$8,$B$4:$L$4,1,TRUE))/(INDEX($B$4:$L$4,MATCH($B$8,$B$4:$L$4,1)+1)-HLOOKUP($B$8,$B$4:$L$4,1,TRUE))*(INDEX($B$6:$L$6,MATCH($B$8,$B$4:$L$4,1)+1)-HLOOKUP($B$8,$B$4:$L$6,3,TRUE))",
    scene: "breedraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B8", "Invoer!C7:E10"],
      agreement: "grid",
    },
    note: "HLOOKUP, grid across",
  },
  {
    id: "kwantiel-interpolatie-functie-14",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "Grafiek!H1",
    formula:
      "=FORECAST($F$1,INDEX(tblRaster[x],MATCH($F$1,tblRaster[Cumulatief],1)):INDEX(tblRaster[x],MATCH($F$1,tblRaster[Cumulatief],1)+1),OFFSET(tblRaster[[#Headers],[Cumulatief]],MATCH($F$1,tblRaster[Cumulatief],1),0,2,1))",
    scene: "tabelraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["F1", "'Scenario''s'!B5:D7"],
      agreement: "grid",
    },
    note: "tables, INDEX and OFFSET mixed",
  },
];
