/** Quantiles between two points of a grid, as the four analysts of the eighth part write them. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_8: readonly Entry[] = [
  {
    id: "achtste-kwantiel-interpolatie-01",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Kans!M5",
    formula: "=O5+(L5-P5)/(R5-P5)*1000",
    scene: "coa8",
    expected: { call: "MPP.KWANTIEL", uses: ["L5", "B5:D8"], agreement: "grid" },
    note: "Row, x and F on both sides stand in helper cells.",
  },
  {
    id: "achtste-kwantiel-interpolatie-02",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Kans!M8",
    formula:
      "=FORECAST.LINEAR(L8,INDEX($A$12:$A$76,N8):INDEX($A$12:$A$76,N8+1),INDEX($C$12:$C$76,N8):INDEX($C$12:$C$76,N8+1))",
    scene: "coa8",
    expected: { call: "MPP.KWANTIEL", uses: ["L8", "B5:D8"], agreement: "grid" },
  },
  {
    id: "achtste-kwantiel-interpolatie-03",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Instroomkans!M7",
    formula:
      "=INDEX(ras_x,MATCH(1-L7,ras_F))+1500*(1-L7-INDEX(ras_F,MATCH(1-L7,ras_F)))/(INDEX(ras_F,MATCH(1-L7,ras_F)+1)-INDEX(ras_F,MATCH(1-L7,ras_F)))",
    scene: "ind8",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["L7", "B5:D7"],
      proposal: "MPP.KWANTIEL(1-L7,B5:D7)",
      agreement: "grid",
    },
    note: "The chance of more is given; the step of the grid is typed in.",
  },
  {
    id: "achtste-kwantiel-interpolatie-04",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Odds!I7",
    formula:
      "=LET(n,XMATCH(H7,tblGrid[AtMost],-1),lo,INDEX(tblGrid[AtMost],n),hi,INDEX(tblGrid[AtMost],n+1),INDEX(tblGrid[Intake],n)+$H$12*(H7-lo)/(hi-lo))",
    scene: "dji8",
    expected: { call: "MPP.KWANTIEL", uses: ["H7", "B4:D7"], agreement: "grid" },
  },
  {
    id: "achtste-kwantiel-interpolatie-05",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Kans instroom!I8",
    formula:
      "=LOOKUP(H8,$C$12:$C$72,$A$12:$A$72)+75*(H8-LOOKUP(H8,$C$12:$C$72))/(XLOOKUP(H8,$C$12:$C$72,$C$12:$C$72,,1)-LOOKUP(H8,$C$12:$C$72))",
    scene: "oekraine8",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["H8", "B5:D7"],
      proposal: "MPP.KWANTIEL(H8,TRANSPOSE(B5:D7))",
      agreement: "grid",
    },
  },
  {
    id: "achtste-kwantiel-interpolatie-06",
    kind: "kwantiel-interpolatie",
    pattern: "achtste-kwantiel-interpolatie",
    cell: "Kans instroom!I5",
    formula: "=FORECAST(H5,OFFSET($A$11,MATCH(H5,$C$12:$C$72),0,2),OFFSET($C$11,MATCH(H5,$C$12:$C$72),0,2))",
    scene: "oekraine8",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["H5", "B5:D7"],
      proposal: "MPP.KWANTIEL(H5,TRANSPOSE(B5:D7))",
      agreement: "grid",
    },
    note: "Unusual: a straight line through two points of the grid.",
  },
];
