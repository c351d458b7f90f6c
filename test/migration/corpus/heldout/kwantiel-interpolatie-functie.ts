/** Quantile by linear interpolation on a grid, with a function that interpolates or looks up. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_FUNCTIE: readonly Entry[] = [
  {
    id: "kwantiel-interpolatie-functie-03",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=TREND(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2),$G12)",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "TREND with OFFSET",
  },
  {
    id: "kwantiel-interpolatie-functie-06",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=SLOPE(INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)):INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1)+1),INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)):INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)+1))*($G12-INDEX($C$10:$C$28,MATCH($G12,$C$10:$C$28,1)))+INDEX($A$10:$A$28,MATCH($G12,$C$10:$C$28,1))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "slope from the lower point",
  },
  {
    id: "kwantiel-interpolatie-functie-09",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=VLOOKUP(G12,$J$10:$K$28,2,TRUE)+(G12-VLOOKUP(G12,$J$10:$J$28,1,TRUE))*(INDEX($K$10:$K$28,MATCH(G12,$J$10:$J$28,1)+1)-VLOOKUP(G12,$J$10:$K$28,2,TRUE))/(INDEX($J$10:$J$28,MATCH(G12,$J$10:$J$28,1)+1)-VLOOKUP(G12,$J$10:$J$28,1,TRUE))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "VLOOKUP in a copy of the grid with the chance first",
  },
  {
    id: "kwantiel-interpolatie-functie-12",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(LINEST(OFFSET($A$9,MATCH($G12,$C$10:$C$28),0,2,1),OFFSET($C$9,MATCH($G12,$C$10:$C$28),0,2,1)),1)*$G12+INDEX(LINEST(OFFSET($A$9,MATCH($G12,$C$10:$C$28),0,2,1),OFFSET($C$9,MATCH($G12,$C$10:$C$28),0,2,1)),2)",
    stored: "array",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LINEST",
  },
  {
    id: "kwantiel-interpolatie-functie-15",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie-functie",
    cell: "MPP Asiel!H12",
    formula:
      "=FORECAST(G12,CHOOSE({1,2},LOOKUP(G12,C10:C28,A10:A28),INDEX(A10:A28,MATCH(G12,C10:C28)+1)),CHOOSE({1,2},LOOKUP(G12,C10:C28),INDEX(C10:C28,MATCH(G12,C10:C28)+1)))",
    stored: "array",
    scene: "raster",
    notCalculated: "CHOOSE with an array of numbers",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "CHOOSE({1,2},…)",
  },
];
