/** Cumulative chances, as the four analysts of the eighth part write them. */
import type { Entry } from "../types";

export const CUMULATIEF_8: readonly Entry[] = [
  {
    id: "achtste-cumulatief-01",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Kans!C30",
    formula: "=$B$5*F30+$B$6*G30+$B$7*H30+$B$8*I30",
    scene: "coa8",
    expected: { call: "MPP.CUMULATIEF", uses: ["A30", "B5:D8"] },
    note: "The cumulative chance of every scenario has its own helper column.",
  },
  {
    id: "achtste-cumulatief-02",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Kans!L12",
    formula: "=MIN(1,SUMPRODUCT(NORM.DIST(L10,$C$5:$C$8,$D$5:$D$8,TRUE),$B$5:$B$8))",
    scene: "coa8",
    cells: { "Kans!K12": "Kans dat de opvang volstaat" },
    expected: { call: "MPP.CUMULATIEF", uses: ["L10", "B5:D8"] },
  },
  {
    id: "achtste-cumulatief-03",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Instroomkans!L12",
    formula:
      "=SUMPRODUCT(kans_sc,gb_kans*NORM.DIST(L10,verw_sc+gb_extra,SQRT(spr_sc^2+gb_spr^2),1)+(1-gb_kans)*NORM.DIST(L10,verw_sc,spr_sc,1))",
    scene: "ind8",
    cells: { "Instroomkans!K12": "Kans op hoogstens de begroting (incl. gebeurtenis)" },
    expected: { call: "MPP.CUMULATIEF", uses: ["L10", "B5:D7", "B10:D10"] },
  },
  {
    id: "achtste-cumulatief-04",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Odds!C40",
    formula:
      "=SUM(tblOdds[Probability]*NORM.DIST(tblGrid[[#This Row],[Intake]],tblOdds[Mean],tblOdds[SD],TRUE))/SUM(tblOdds[Probability])",
    stored: "dynamic",
    scene: "dji8",
    expected: { call: "MPP.CUMULATIEF", uses: ["A40", "B4:D7"] },
    note: "Divides by the sum of the chances, which is 1.",
  },
  {
    id: "achtste-cumulatief-05",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Kans instroom!H12",
    formula: "=SUMPRODUCT(B5:D5,NORM.S.DIST((H10+H11-B6:D6)/B7:D7,TRUE))",
    scene: "oekraine8",
    cells: { "Kans instroom!G12": "Kans dat plekken + noodplekken genoeg zijn" },
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["H10", "H11", "B5:D7"],
      proposal: "MPP.CUMULATIEF(H10+H11,TRANSPOSE(B5:D7))",
    },
  },
  {
    id: "achtste-cumulatief-06",
    kind: "cumulatief",
    pattern: "achtste-cumulatief",
    cell: "Kans instroom!C26",
    formula: "=SUMPRODUCT($B$5:$D$5/SUM($B$5:$D$5),NORM.DIST($A26,$B$6:$D$6,$B$7:$D$7,TRUE))",
    scene: "oekraine8",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A26", "B5:D7"],
      proposal: "MPP.CUMULATIEF(A26,TRANSPOSE(B5:D7))",
    },
    note: "Makes the chances 1 together, which they are.",
  },
];
