/** A quantile by interpolation in the grid, as four analysts write it. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_7: readonly Entry[] = [
  {
    id: "zevende-kwantiel-interpolatie-01",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Kans amv!J4",
    formula:
      "=INDEX($A$12:$A$40,MATCH(I4,$C$12:$C$40))+($A$13-$A$12)*(I4-INDEX($C$12:$C$40,MATCH(I4,$C$12:$C$40)))/(INDEX($C$12:$C$40,MATCH(I4,$C$12:$C$40)+1)-INDEX($C$12:$C$40,MATCH(I4,$C$12:$C$40)))",
    family: "J4:J7",
    scene: "nidos7",
    expected: { call: "MPP.KWANTIEL", uses: ["I4", "B4:D8"], agreement: "grid" },
    note: "The step of the grid is taken from its first two values.",
  },
  {
    id: "zevende-kwantiel-interpolatie-02",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Kans amv!J7",
    formula: "=FORECAST(I7,INDEX(A12:A40,K7):INDEX(A12:A40,K7+1),INDEX(C12:C40,K7):INDEX(C12:C40,K7+1))",
    scene: "nidos7",
    cells: { "Kans amv!K3": "regel", "Kans amv!K7": "=MATCH(I7,C12:C40,1)" },
    expected: { call: "MPP.KWANTIEL", uses: ["I7", "B4:D8"], agreement: "grid" },
    note: "The place in the grid is in a cell of its own.",
  },
  {
    id: "zevende-kwantiel-interpolatie-03",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Kansverdeling!K4",
    formula:
      "=LET(k,MATCH(J4,Fx,1),xx,INDEX(Instroom_x,k):INDEX(Instroom_x,k+1),ff,INDEX(Fx,k):INDEX(Fx,k+1),FORECAST.LINEAR(J4,xx,ff))",
    family: "K4:K7",
    scene: "rechtspraak7",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["J4", "B4:E6"],
      proposal: "MPP.KWANTIEL(J4,TRANSPOSE(B4:E6))",
      agreement: "grid",
    },
  },
  {
    id: "zevende-kwantiel-interpolatie-04",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Kansverdeling!K6",
    formula:
      "=XLOOKUP(J6,Fx,Instroom_x,,-1)+(J6-XLOOKUP(J6,Fx,Fx,,-1))/(XLOOKUP(J6,Fx,Fx,,1)-XLOOKUP(J6,Fx,Fx,,-1))*(XLOOKUP(J6,Fx,Instroom_x,,1)-XLOOKUP(J6,Fx,Instroom_x,,-1))",
    scene: "rechtspraak7",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["J6", "B4:E6"],
      proposal: "MPP.KWANTIEL(J6,TRANSPOSE(B4:E6))",
      agreement: "grid",
    },
  },
  {
    id: "zevende-kwantiel-interpolatie-05",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Odds!B16",
    formula:
      "=TREND(INDEX(xs,1,MATCH(B15,cdf,1)):INDEX(xs,1,MATCH(B15,cdf,1)+1),INDEX(cdf,1,MATCH(B15,cdf,1)):INDEX(cdf,1,MATCH(B15,cdf,1)+1),B15)",
    family: "B16:E16",
    scene: "bewaring7",
    expected: { call: "MPP.KWANTIEL", uses: ["B15", "B4:D6"], agreement: "grid" },
  },
  {
    id: "zevende-kwantiel-interpolatie-06",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Dichtheden!B10",
    formula:
      "=INDEX(xRij,B11+1)-(INDEX(cumRij,B11+1)-B9)/(INDEX(cumRij,B11+1)-INDEX(cumRij,B11))*(INDEX(xRij,B11+1)-INDEX(xRij,B11))",
    family: "B10:E10",
    scene: "begroting7",
    cells: {
      "Dichtheden!A11": "regel in raster",
      "Dichtheden!B11": '=COUNTIF($C$14:$C$50,"<="&B9)',
      "Dichtheden!C11": '=COUNTIF($C$14:$C$50,"<="&C9)',
      "Dichtheden!D11": '=COUNTIF($C$14:$C$50,"<="&D9)',
      "Dichtheden!E11": '=COUNTIF($C$14:$C$50,"<="&E9)',
    },
    expected: { call: "MPP.KWANTIEL", uses: ["B9", "B3:D6"], agreement: "grid" },
    note: "Back from the upper of the two grid values.",
  },
  {
    id: "zevende-kwantiel-interpolatie-07",
    kind: "kwantiel-interpolatie",
    pattern: "zevende-kwantiel-interpolatie",
    cell: "Dichtheden!D10",
    formula:
      "=SUMPRODUCT(($C$14:$C$49<=D9)*($C$15:$C$50>D9)*($A$14:$A$49+(D9-$C$14:$C$49)/($C$15:$C$50-$C$14:$C$49)*($A$15:$A$50-$A$14:$A$49)))",
    scene: "begroting7",
    expected: { call: "MPP.KWANTIEL", uses: ["D9", "B3:D6"], agreement: "grid" },
    note: "Unusual: all intervals at once, of which one counts.",
  },
];
