/** Chances of at most x, as four more persons write them. */
import type { Entry } from "../types";

const base = { kind: "cumulatief", pattern: "zesde-cumulatief" } as const;

export const CUMULATIEF_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-cumulatief-01",
    cell: "Kansen!C31",
    formula:
      "=$B$4*NORMSDIST(($A31-$C$4)/$D$4)+$B$5*NORMSDIST(($A31-$C$5)/$D$5)+$B$6*NORMSDIST(($A31-$C$6)/$D$6)+$B$7*NORMSDIST(($A31-$C$7)/$D$7)",
    family: "C11:C71",
    scene: "dtv6",
    expected: { call: "MPP.CUMULATIEF", uses: ["A31", "B4:D7"] },
    note: "Old standard normal function, four scenarios written out.",
  },
  {
    ...base,
    id: "zesde-cumulatief-02",
    cell: "Kansen!F31",
    formula:
      "=SUMPRODUCT($B$4:$B$7*((1-$G$4)*NORM.DIST($A31,$C$4:$C$7,$D$4:$D$7,TRUE)+$G$4*NORM.DIST($A31,$C$4:$C$7+$H$4,SQRT($D$4:$D$7^2+$I$4^2),TRUE)))",
    family: "F11:F71",
    scene: "dtv6",
    cells: { "Kansen!F10": "Kans op hoogstens, incl. gebeurtenis" },
    expected: { call: "MPP.CUMULATIEF", uses: ["A31", "B4:D7", "G4:I4"] },
    note: "One event on top of each scenario.",
  },
  {
    ...base,
    id: "zesde-cumulatief-03",
    cell: "Vertrek!R8",
    formula: "=SUMPRODUCT(Kansen!$B$4:$B$7,NORM.DIST(SUM(B8:E8),Kansen!$C$4:$C$7,Kansen!$D$4:$D$7,TRUE))",
    scene: "dtv6",
    cells: { "Vertrek!R4": "Kans op hoogstens deze instroom" },
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B8:E8", "Kansen!B4:D7"],
      proposal: "MPP.CUMULATIEF(SUM(B8:E8),Kansen!B4:D7)",
    },
    note: "Chance at the planned inflow of 2027, which is added up in place.",
  },
  {
    ...base,
    id: "zesde-cumulatief-04",
    cell: "Kansverdeling!D32",
    formula: "=0.5+SUMPRODUCT($C$5:$F$5,GAUSS(($B32-$C$6:$F$6)/$C$7:$F$7))",
    scene: "coa6",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B32", "C5:F7"],
      proposal: "MPP.CUMULATIEF(B32,TRANSPOSE(C5:F7))",
    },
    note: "GAUSS is the chance less a half; chances are 1 together.",
  },
  {
    ...base,
    id: "zesde-cumulatief-05",
    cell: "Kansverdeling!D32",
    formula: "=SUMPRODUCT(NORM.DIST($B32,$C$6:$F$6,$C$7:$F$7,TRUE),$C$5:$F$5)/SUM($C$5:$F$5)",
    family: "D12:D72",
    scene: "coa6",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["B32", "C5:F7"],
      proposal: "MPP.CUMULATIEF(B32,TRANSPOSE(C5:F7))",
    },
    note: "Divided by the sum of the chances, which is 1.",
  },
  {
    ...base,
    id: "zesde-cumulatief-06",
    cell: "Onzekerheid!C34",
    formula: "=MMULT(F34:H34,$B$6:$B$8)",
    family: "C14:C59",
    scene: "ind6",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A34", "A5:D8"],
    },
    note: "A helper column for the chance of each scenario, times the column of chances.",
  },
  {
    ...base,
    id: "zesde-cumulatief-07",
    cell: "Onzekerheid!C34",
    formula: "=SUMPRODUCT(Kans_TEV*NORM.DIST(A34,Instroom_TEV,Breedte_TEV/$B$2,TRUE))",
    family: "C14:C59",
    scene: "ind6",
    expected: {
      call: "MPP.CUMULATIEF",
      uses: ["A34", "A5:D8"],
    },
    note: "Width 75% divided by a helper cell.",
  },
  {
    ...base,
    id: "zesde-cumulatief-08",
    cell: "Dist!C32",
    formula: "=LET(w,tblScen[Weight],m,tblScen[Mean],s,tblScen[SD],SUM(w*NORM.DIST(A32,m,s,TRUE))/SUM(w))",
    stored: "dynamic",
    family: "C12:C68",
    scene: "raad6",
    expected: { call: "MPP.CUMULATIEF", uses: ["A32", "B5:D8"] },
    note: "Columns of the table by short names, divided by the sum of the weights.",
  },
  {
    ...base,
    id: "zesde-cumulatief-09",
    cell: "Dist!K32",
    formula: "=SUMPRODUCT($G$5:$G$6,LOGNORM.DIST($A32,$G$8:$G$9,$H$8:$H$9,TRUE))",
    family: "K12:K68",
    scene: "raad6",
    cells: { "Dist!K11": "F(x), heavy tail" },
    expected: { call: "MPP.CUMULATIEF", uses: ["A32", "G5:J6"] },
    note: "Lognormal scenarios.",
  },
];
