/** Years split over months, as four more persons write it. */
import type { Entry } from "../types";

const base = { kind: "maandverdeling", pattern: "zesde-maandverdeling" } as const;

export const MAANDVERDELING_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-maandverdeling-01",
    cell: "Maandplan!B6",
    formula: "=$B$3*SUMIF($E$6:$E$17,MONTH($A6),$F$6:$F$17)",
    family: "B6:B17",
    scene: "dtv6",
    expected: { call: "MPP.VERDEEL", uses: ["B3", "F6:F17"] },
    note: "Profile by the number of the month.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-02",
    cell: "Maandplan!B6",
    formula:
      "=INDEX(Vertrek!$F$5:$F$12,MATCH(YEAR($A6),Vertrek!$A$5:$A$12,0))*VLOOKUP(MONTH($A6),$E$6:$F$17,2,0)",
    family: "B6:B29",
    scene: "dtv6",
    expected: { call: null, uses: ["Vertrek!F5:F12", "F6:F17"] },
    note: "Two years under each other: the year by MATCH, the share by VLOOKUP.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-03",
    cell: "Maanden!C6",
    formula: "=$B6*SUMIF(Invoer!$B$28:$M$28,C$4,Invoer!$B$29:$M$29)",
    family: "C6:N6",
    scene: "coa6",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["B6", "Invoer!B29:M29"],
      proposal: "TRANSPOSE(MPP.VERDEEL(B6,Invoer!B29:M29))",
    },
    note: "Profile by the name of the month.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-04",
    cell: "Maanden!C7",
    formula: "=$B7/12*C8/100",
    family: "C7:N7",
    scene: "coa6",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["B7", "C8:N8"],
      proposal: "TRANSPOSE(MPP.VERDEEL(B7,C8:N8/1200))",
    },
    note: "Mean month times the index of the month, of which the mean is 100.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-05",
    cell: "Maanden!D9",
    formula: "=$C9/$C$5*D$5",
    family: "D9:O9",
    scene: "ind6",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["C9", "C5", "D5:O5"],
      proposal: "TRANSPOSE(MPP.VERDEEL(C9,D5:O5/C5))",
    },
    note: "Capacity by the work profile.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-06",
    cell: "Maanden!D10",
    formula: "=INDEX(Regulier!$D22:$H22,MATCH(VALUE($C$3),Regulier!$D$3:$H$3,0))*D6",
    family: "D10:O10",
    scene: "ind6",
    expected: {
      call: "MPP.VERDEEL",
      uses: ["Regulier!D22:H22", "C3", "Regulier!D3:H3", "D6:O6"],
      proposal: "TRANSPOSE(MPP.VERDEEL(INDEX(Regulier!D22:H22,MATCH(VALUE(C3),Regulier!D3:H3,0)),D6:O6))",
    },
    note: "Year chosen by the heading.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-07",
    cell: "Monthly!F5",
    formula: "=SUMIFS(Inputs!$E$11:$E$13,Inputs!$D$11:$D$13,YEAR(A5))*INDEX(season,MONTH(A5))",
    family: "F5:F16",
    scene: "raad6",
    cells: { "Monthly!F4": "Forecast" },
    expected: {
      call: "MPP.VERDEEL",
      uses: ["Inputs!E11:E13", "Inputs!G4:G15"],
      proposal: "MPP.VERDEEL(SUMIFS(Inputs!E11:E13,Inputs!D11:D13,YEAR(A5)),Inputs!G4:G15)",
    },
    note: "Year and month from the date of the row.",
  },
  {
    ...base,
    id: "zesde-maandverdeling-08",
    cell: "Monthly!F5",
    formula: "=Inputs!$E$11*DAY(EOMONTH(A5,0))/SUM(tblMonth[Days])",
    family: "F5:F16",
    scene: "raad6",
    cells: { "Monthly!F4": "Forecast, by days" },
    expected: {
      call: "MPP.VERDEEL",
      uses: ["Inputs!E11", "B5:B16"],
      proposal: "MPP.VERDEEL(Inputs!E11,B5:B16/SUM(B5:B16))",
    },
    note: "By the number of days.",
  },
];
