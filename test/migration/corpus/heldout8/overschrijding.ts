/** Exceedance chances, as the four analysts of the eighth part write them. */
import type { Entry } from "../types";

export const OVERSCHRIJDING_8: readonly Entry[] = [
  {
    id: "achtste-overschrijding-01",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Kans!L13",
    formula: "=1-SUMPRODUCT($B$5:$B$8,NORM.DIST(Invoer!$B$8*(1+L11),$C$5:$C$8,$D$5:$D$8,TRUE))",
    scene: "coa8",
    cells: { "Kans!K13": "Kans op meer dan raming + marge" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["Invoer!B8", "L11", "B5:D8"],
      proposal: "MPP.OVERSCHRIJDING(Invoer!B8*(1+L11),B5:D8)",
    },
  },
  {
    id: "achtste-overschrijding-02",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Kans!D33",
    formula: '=IF(A33>0,1-C33,"")',
    scene: "coa8",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A33", "B5:D8"] },
  },
  {
    id: "achtste-overschrijding-03",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Instroomkans!D33",
    formula: "=SUM(kans_sc-kans_sc*NORM.DIST(A33,verw_sc,spr_sc,1))",
    stored: "array",
    scene: "ind8",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A33", "B5:D7"] },
  },
  {
    id: "achtste-overschrijding-04",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Instroomkans!L11",
    formula: "=SUMIFS($D$14:$D$58,$A$14:$A$58,L10)",
    scene: "ind8",
    cells: { "Instroomkans!K11": "Kans boven begroting" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["L10", "B5:D7"] },
    note: "Looks the budget up in the grid; it is a point of the grid.",
  },
  {
    id: "achtste-overschrijding-05",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Odds!H13",
    formula: "=1-SUMPRODUCT(tblOdds[Probability]*NORM.DIST($H$10*$H$11,tblOdds[Mean],tblOdds[SD],TRUE))",
    scene: "dji8",
    cells: { "Odds!G13": "Chance of more intake than the beds can take" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["H10", "H11", "B4:D7"],
      proposal: "MPP.OVERSCHRIJDING(H10*H11,B4:D7)",
    },
  },
  {
    id: "achtste-overschrijding-06",
    kind: "overschrijding",
    pattern: "achtste-overschrijding",
    cell: "Kans instroom!H13",
    formula:
      "=SUM(B5*(1-NORM.DIST(H10,B6,B7,TRUE)),C5*(1-NORM.DIST(H10,C6,C7,TRUE)),D5*(1-NORM.DIST(H10,D6,D7,TRUE)))",
    scene: "oekraine8",
    cells: { "Kans instroom!G13": "Kans op te weinig plekken" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["H10", "B5:D7"],
      proposal: "MPP.OVERSCHRIJDING(H10,TRANSPOSE(B5:D7))",
    },
  },
];
