/** Quantile between grid points, other spellings. */
import type { Entry } from "../types";

export const TWEEDE_KWANTIEL_INTERPOLATIE: readonly Entry[] = [
  {
    id: "tweede-kwantiel-interpolatie-01",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Prognose 2027!H10",
    formula:
      "=LET(i,MATCH(G10,$C$10:$C$34,1),x_0,INDEX($A$10:$A$34,i),x_1,INDEX($A$10:$A$34,i+1),F_0,INDEX($C$10:$C$34,i),F_1,INDEX($C$10:$C$34,i+1),x_0+(G10-F_0)*(x_1-x_0)/(F_1-F_0))",
    family: "H10:H13",
    scene: "prognosegrid",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G10", "B4:E6"],
      proposal: "MPP.KWANTIEL(G10,TRANSPOSE(B4:E6))",
      agreement: "grid",
    },
    note: "LET with every point named",
  },
  {
    id: "tweede-kwantiel-interpolatie-02",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Prognose 2027!H10",
    formula:
      "=LET(i,MATCH($G10,$C$10:$C$34,1),w,($G10-INDEX($C$10:$C$34,i))/(INDEX($C$10:$C$34,i+1)-INDEX($C$10:$C$34,i)),(1-w)*INDEX($A$10:$A$34,i)+w*INDEX($A$10:$A$34,i+1))",
    scene: "prognosegrid",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G10", "B4:E6"],
      proposal: "MPP.KWANTIEL(G10,TRANSPOSE(B4:E6))",
      agreement: "grid",
    },
    note: "weighted mean of both grid points, LET",
  },
  {
    id: "tweede-kwantiel-interpolatie-03",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Calc!G2",
    formula:
      "=FORECAST.LINEAR(F2,OFFSET($A$1,MATCH(F2,$C$2:$C$22),0,2,1),OFFSET($C$1,MATCH(F2,$C$2:$C$22),0,2,1))",
    family: "G2:G5",
    scene: "engelsgrid",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["F2", "Inputs!B5:D7"],
      proposal: "MPP.KWANTIEL(F2,CHOOSECOLS(Inputs!B5:D7,3,1,2))",
      agreement: "grid",
    },
    note: "English; OFFSET with height and width",
  },
  {
    id: "tweede-kwantiel-interpolatie-04",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Blad1!J1",
    formula: "=INDEX(E$1:E$21,I1)+(H1-INDEX(F$1:F$21,I1))/(INDEX(F$1:F$21,I1+1)-INDEX(F$1:F$21,I1))*2500",
    scene: "kaalgrid",
    cells: {
      "Blad1!I1": "=MATCH(H1,F1:F21)",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["H1", "A1:C3"],
      agreement: "grid",
    },
    note: "no labels; row number beside it, step typed",
  },
  {
    id: "tweede-kwantiel-interpolatie-05",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula: "=N12+(G12-P12)*(O12-N12)/(Q12-P12)",
    scene: "raster",
    cells: {
      "MPP Asiel!M9": "rij",
      "MPP Asiel!N9": "x onder",
      "MPP Asiel!O9": "x boven",
      "MPP Asiel!P9": "kans onder",
      "MPP Asiel!Q9": "kans boven",
      "MPP Asiel!M12": "=MATCH(G12,$C$10:$C$28,1)",
      "MPP Asiel!N12": "=INDEX($A$10:$A$28,M12)",
      "MPP Asiel!O12": "=INDEX($A$10:$A$28,M12+1)",
      "MPP Asiel!P12": "=INDEX($C$10:$C$28,M12)",
      "MPP Asiel!Q12": "=INDEX($C$10:$C$28,M12+1)",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "every part in a helper cell",
  },
  {
    id: "tweede-kwantiel-interpolatie-06",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=LET(q,1-G12,i,MATCH(q,$D$10:$D$28,-1),INDEX($A$10:$A$28,i)+(INDEX($D$10:$D$28,i)-q)/(INDEX($D$10:$D$28,i)-INDEX($D$10:$D$28,i+1))*(INDEX($A$10:$A$28,i+1)-INDEX($A$10:$A$28,i)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "through the exceedance column, 1 − chance",
  },
  {
    id: "tweede-kwantiel-interpolatie-07",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(LINEST(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2)),1)*$G12+INDEX(LINEST(OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$9,MATCH($G12,$C$10:$C$28,1),0,2)),2)",
    family: "H10:H13",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LINEST on two points",
  },
  {
    id: "tweede-kwantiel-interpolatie-08",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=VLOOKUP(G12,$J$10:$K$28,2)+(G12-VLOOKUP(G12,$J$10:$K$28,1))*2500/(INDEX($J$10:$J$28,MATCH(G12,$J$10:$J$28)+1)-VLOOKUP(G12,$J$10:$K$28,1))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "VLOOKUP for the lower point, INDEX for the upper",
  },
  {
    id: "tweede-kwantiel-interpolatie-09",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      '=LOOKUP(G12,$C$10:$C$28,$A$10:$A$28)+(MINIFS($A$10:$A$28,$C$10:$C$28,">"&G12)-LOOKUP(G12,$C$10:$C$28,$A$10:$A$28))*(G12-LOOKUP(G12,$C$10:$C$28))/(MINIFS($C$10:$C$28,$C$10:$C$28,">"&G12)-LOOKUP(G12,$C$10:$C$28))',
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LOOKUP below, MINIFS above",
  },
  {
    id: "tweede-kwantiel-interpolatie-10",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Curve!B9",
    formula:
      "=FORECAST($B$8,OFFSET($A$2,0,MATCH($B$8,$B$4:$L$4,1),1,2),OFFSET($A$4,0,MATCH($B$8,$B$4:$L$4,1),1,2))",
    scene: "breedraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B8", "Invoer!C7:E10"],
      agreement: "grid",
    },
    note: "FORECAST, grid across",
  },
  {
    id: "tweede-kwantiel-interpolatie-11",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=LET(a,LARGE(IF($C$10:$C$28<=$G12,$A$10:$A$28),1),b,SMALL(IF($C$10:$C$28>$G12,$A$10:$A$28),1),F_a,SUMIF($A$10:$A$28,a,$C$10:$C$28),F_b,SUMIF($A$10:$A$28,b,$C$10:$C$28),a+(b-a)*($G12-F_a)/(F_b-F_a))",
    stored: "array",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "LARGE and SMALL of IF, chances fetched by SUMIF",
  },
  {
    id: "tweede-kwantiel-interpolatie-12",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "Grafiek!H1",
    formula:
      "=LET(n,XMATCH($F$1,tblRaster[Cumulatief],-1),FORECAST.LINEAR($F$1,TAKE(DROP(tblRaster[x],n-1),2),TAKE(DROP(tblRaster[Cumulatief],n-1),2)))",
    scene: "tabelraster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["F1", "'Scenario''s'!B5:D7"],
      agreement: "grid",
    },
    note: "TAKE and DROP on table columns",
  },
  {
    id: "tweede-kwantiel-interpolatie-13",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=SUMPRODUCT((C10:C27<=G12)*(C11:C28>G12)*(A10:A27+(G12-C10:C27)*(A11:A28-A10:A27)/(C11:C28-C10:C27)))",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "all steps at once, the right one picked by a product of conditions",
  },
  {
    id: "tweede-kwantiel-interpolatie-14",
    kind: "kwantiel-interpolatie",
    pattern: "tweede-kwantiel-interpolatie",
    cell: "MPP Asiel!H12",
    formula:
      "=A10+SUMPRODUCT((A11:A28-A10:A27)*IF(G12>=C11:C28,1,IF(G12<=C10:C27,0,(G12-C10:C27)/(C11:C28-C10:C27))))",
    stored: "array",
    scene: "raster",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:D6"],
      agreement: "grid",
    },
    note: "whole steps and the part of the last one added up",
  },
];
