/** Densities of mixtures, as four more persons write them. */
import type { Entry } from "../types";

const base = { kind: "dichtheid", pattern: "zesde-dichtheid" } as const;

export const DICHTHEID_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-dichtheid-01",
    cell: "Kansen!B31",
    formula:
      "=($B$4/$D$4*EXP(-0.5*(($A31-$C$4)/$D$4)^2)+$B$5/$D$5*EXP(-0.5*(($A31-$C$5)/$D$5)^2)+$B$6/$D$6*EXP(-0.5*(($A31-$C$6)/$D$6)^2)+$B$7/$D$7*EXP(-0.5*(($A31-$C$7)/$D$7)^2))/SQRT(2*PI())",
    family: "B11:B71",
    scene: "dtv6",
    expected: { call: "MPP.DICHTHEID", uses: ["A31", "B4:D7"] },
    note: "Bell curves in full, the common factor taken out.",
  },
  {
    ...base,
    id: "zesde-dichtheid-02",
    cell: "Kansen!E31",
    formula:
      "=(1-G$4)*SUMPRODUCT(B$4:B$7,NORM.DIST(A31,C$4:C$7,D$4:D$7,0))+G$4*SUMPRODUCT(B$4:B$7,NORM.DIST(A31-H$4,C$4:C$7,SQRT(D$4:D$7^2+I$4^2),0))",
    family: "E11:E71",
    scene: "dtv6",
    cells: { "Kansen!E10": "Dichtheid incl. gebeurtenis" },
    expected: { call: "MPP.DICHTHEID", uses: ["A31", "B4:D7", "G4:I4"] },
    note: "With one event: without it, and with it from x less the extra cases.",
  },
  {
    ...base,
    id: "zesde-dichtheid-03",
    cell: "Kansverdeling!C32",
    formula: "=MMULT($C$5:$F$5,TRANSPOSE(NORM.DIST($B32,$C$6:$F$6,$C$7:$F$7,FALSE)))",
    stored: "array",
    family: "C12:C72",
    scene: "coa6",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B32", "C5:F7"],
      proposal: "MPP.DICHTHEID(B32,TRANSPOSE(C5:F7))",
    },
    note: "Scenarios side by side: row of chances times column of densities.",
  },
  {
    ...base,
    id: "zesde-dichtheid-04",
    cell: "Kansverdeling!C32",
    formula:
      "=C$5*NORMDIST(B32,C$6,C$7,0)+D$5*NORMDIST(B32,D$6,D$7,0)+E$5*NORMDIST(B32,E$6,E$7,0)+(1-C$5-D$5-E$5)*NORMDIST(B32,F$6,F$7,0)",
    family: "C12:C72",
    scene: "coa6",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["B32", "C5:F7"],
      proposal: "MPP.DICHTHEID(B32,TRANSPOSE(C5:F7))",
    },
    note: "Last scenario gets the rest of the chance; old function name.",
  },
  {
    ...base,
    id: "zesde-dichtheid-05",
    cell: "Onzekerheid!B34",
    formula: "=SUMPRODUCT(Kans_TEV,NORM.DIST($A34,Instroom_TEV,Breedte_TEV/2/NORM.S.INV(7/8),FALSE))",
    family: "B14:B59",
    scene: "ind6",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A34", "A5:D8"],
    },
    note: "Width 75% turned into a standard deviation inside the formula; the heading says that it is a width.",
  },
  {
    ...base,
    id: "zesde-dichtheid-06",
    cell: "Onzekerheid!B34",
    formula:
      "=SUMPRODUCT(Kans_TEV/Spreiding_TEV*NORM.S.DIST(STANDARDIZE(A34,Instroom_TEV,Spreiding_TEV),FALSE))",
    family: "B14:B59",
    scene: "ind6",
    expected: {
      call: "MPP.DICHTHEID",
      uses: ["A34", "B6:C8", "F6:F8"],
      proposal: "MPP.DICHTHEID(A34,HSTACK(B6:C8,F6:F8))",
    },
    note: "Standardised first, divided by the spread.",
  },
  {
    ...base,
    id: "zesde-dichtheid-07",
    cell: "Dist!B32",
    formula:
      "=LET(z,(A32-tblScen[Mean])/tblScen[SD],SUM(tblScen[Weight]/tblScen[SD]*EXP(-0.5*z*z))/SQRT(2*PI()))",
    stored: "dynamic",
    family: "B12:B68",
    scene: "raad6",
    expected: { call: "MPP.DICHTHEID", uses: ["A32", "B5:D8"] },
    note: "LET with the standardised distance, over a table.",
  },
  {
    ...base,
    id: "zesde-dichtheid-08",
    cell: "Dist!J32",
    formula: "=G$5*LOGNORM.DIST($A32,G$8,H$8,FALSE)+G$6*LOGNORM.DIST($A32,G$9,H$9,FALSE)",
    family: "J12:J68",
    scene: "raad6",
    cells: { "Dist!J11": "f(x), heavy tail" },
    expected: { call: "MPP.DICHTHEID", uses: ["A32", "G5:J6"] },
    note: "Two lognormal scenarios, parameters of the logarithm in helper cells.",
  },
];
