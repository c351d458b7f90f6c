/** Quantiles between two points of a grid, as four more persons write them. */
import type { Entry } from "../types";

const base = { kind: "kwantiel-interpolatie", pattern: "zesde-kwantiel-interpolatie" } as const;

export const KWANTIEL_INTERPOLATIE_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-01",
    cell: "Kansen!N4",
    formula:
      "=INDEX($A$11:$A$71,O4)+$B$8*(L4-INDEX($C$11:$C$71,O4))/(INDEX($C$11:$C$71,O4+1)-INDEX($C$11:$C$71,O4))",
    family: "N4:N7",
    scene: "dtv6",
    expected: { call: "MPP.KWANTIEL", uses: ["L4", "B4:D7"], agreement: "grid" },
    note: "Row of the grid in a helper cell, its step in another.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-02",
    cell: "Kansen!N4",
    formula:
      "=INDEX(A$11:A$71,MATCH(M4,D$11:D$71,-1))+(INDEX(D$11:D$71,MATCH(M4,D$11:D$71,-1))-M4)/(INDEX(D$11:D$71,MATCH(M4,D$11:D$71,-1))-INDEX(D$11:D$71,MATCH(M4,D$11:D$71,-1)+1))*(A$12-A$11)",
    scene: "dtv6",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["M4", "B4:D7"],
      proposal: "MPP.KWANTIEL(1-M4,B4:D7)",
      agreement: "grid",
    },
    note: "By the chance of more, which falls down the grid.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-03",
    cell: "Kansverdeling!J4",
    formula:
      '=LOOKUP(1-I4,D$12:D$72,B$12:B$72)+(1-I4-LOOKUP(1-I4,D$12:D$72))/(MINIFS(D$12:D$72,D$12:D$72,">"&1-I4)-LOOKUP(1-I4,D$12:D$72))*1000',
    scene: "coa6",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["I4", "C5:F7"],
      proposal: "MPP.KWANTIEL(1-I4,TRANSPOSE(C5:F7))",
      agreement: "grid",
    },
    note: "LOOKUP for the point below, MINIFS for the chance above, the step typed in.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-04",
    cell: "Kansverdeling!J5",
    formula: "=((L5-I5)*K5+(I5-M5)*(K5+1000))/(L5-M5)",
    scene: "coa6",
    cells: {
      "Kansverdeling!K3": "Rasterpunt eronder",
      "Kansverdeling!L3": "Kans op meer, eronder",
      "Kansverdeling!M3": "Kans op meer, erboven",
      "Kansverdeling!K5": "=INDEX($B$12:$B$72,MATCH(I5,$E$12:$E$72,-1))",
      "Kansverdeling!L5": "=INDEX($E$12:$E$72,MATCH(I5,$E$12:$E$72,-1))",
      "Kansverdeling!M5": "=INDEX($E$12:$E$72,MATCH(I5,$E$12:$E$72,-1)+1)",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["I5", "C5:F7"],
      proposal: "MPP.KWANTIEL(1-I5,TRANSPOSE(C5:F7))",
      agreement: "grid",
    },
    note: "Weighed mean of two neighbours that stand in helper cells.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-05",
    cell: "Onzekerheid!K6",
    formula: "=TREND(OFFSET(A$13,M6,0,2),OFFSET(C$13,M6,0,2),J6)",
    family: "K6:K9",
    scene: "ind6",
    cells: {
      "Onzekerheid!M5": "rij in raster",
      "Onzekerheid!M6": "=MATCH(J6,C$14:C$59)",
      "Onzekerheid!M7": "=MATCH(J7,C$14:C$59)",
      "Onzekerheid!M8": "=MATCH(J8,C$14:C$59)",
      "Onzekerheid!M9": "=MATCH(J9,C$14:C$59)",
    },
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["J6", "A5:D8"],
      agreement: "grid",
    },
    note: "Straight line through two points that OFFSET cuts out.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-06",
    cell: "Onzekerheid!K7",
    formula:
      "=INDEX(Raster,MATCH(J7,Kans_hoogstens)+1)-(INDEX(Kans_hoogstens,MATCH(J7,Kans_hoogstens)+1)-J7)*500/(INDEX(Kans_hoogstens,MATCH(J7,Kans_hoogstens)+1)-INDEX(Kans_hoogstens,MATCH(J7,Kans_hoogstens)))",
    scene: "ind6",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["J7", "A5:D8"],
      agreement: "grid",
    },
    note: "Back from the point above.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-07",
    cell: "Dist!H12",
    formula:
      "=LET(p,G12,lo,XLOOKUP(p,F_grid,x_grid,,-1),hi,XLOOKUP(p,F_grid,x_grid,,1),a,XLOOKUP(p,F_grid,F_grid,,-1),b,XLOOKUP(p,F_grid,F_grid,,1),lo+(hi-lo)*(p-a)/(b-a))",
    stored: "dynamic",
    scene: "raad6",
    expected: { call: "MPP.KWANTIEL", uses: ["G12", "B5:D8"], agreement: "grid" },
    note: "Next smaller and next larger by XLOOKUP.",
  },
  {
    ...base,
    id: "zesde-kwantiel-interpolatie-08",
    cell: "Dist!H13",
    formula:
      "=LET(i,XMATCH(G13,F_grid,-1),f,TAKE(DROP(F_grid,i-1),2),x,TAKE(DROP(x_grid,i-1),2),INTERCEPT(x,f)+SLOPE(x,f)*G13)",
    stored: "dynamic",
    scene: "raad6",
    expected: { call: "MPP.KWANTIEL", uses: ["G13", "B5:D8"], agreement: "grid" },
    note: "Line through the two points around the chance.",
  },
];
