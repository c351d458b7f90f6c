/** Chances of more than x, as four more persons write them. */
import type { Entry } from "../types";

const base = { kind: "overschrijding", pattern: "zesde-overschrijding" } as const;

export const OVERSCHRIJDING_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-overschrijding-01",
    cell: "Kansen!D31",
    formula:
      "=$B$4*(1-NORMDIST($A31,$C$4,$D$4,TRUE))+$B$5*(1-NORMDIST($A31,$C$5,$D$5,TRUE))+$B$6*(1-NORMDIST($A31,$C$6,$D$6,TRUE))+$B$7*(1-NORMDIST($A31,$C$7,$D$7,TRUE))",
    family: "D11:D71",
    scene: "dtv6",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A31", "B4:D7"] },
    note: "Each scenario's upper tail, weighed.",
  },
  {
    ...base,
    id: "zesde-overschrijding-02",
    cell: "Vertrek!R8",
    formula: "=1-SUMPRODUCT(Kansen!B$4:B$7*NORMSDIST((F8-Kansen!C$4:C$7)/Kansen!D$4:D$7))",
    scene: "dtv6",
    cells: { "Vertrek!R4": "Kans op meer dan geraamd" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["F8", "Kansen!B4:D7"] },
    note: "On the sheet of the flows, for the planned inflow of 2027.",
  },
  {
    ...base,
    id: "zesde-overschrijding-03",
    cell: "Kansverdeling!E32",
    formula: "=SUMPRODUCT($C$5:$F$5*(1-NORMSDIST(($B32-$C$6:$F$6)/$C$7:$F$7)))",
    family: "E12:E72",
    scene: "coa6",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["B32", "C5:F7"],
      proposal: "MPP.OVERSCHRIJDING(B32,TRANSPOSE(C5:F7))",
    },
    note: "Upper tail of each scenario, weighed; old function name.",
  },
  {
    ...base,
    id: "zesde-overschrijding-04",
    cell: "Kansverdeling!I10",
    formula:
      "=1-C5*NORM.DIST(Maximum!H5,C6,C7,TRUE)-D5*NORM.DIST(Maximum!H5,D6,D7,TRUE)-E5*NORM.DIST(Maximum!H5,E6,E7,TRUE)-F5*NORM.DIST(Maximum!H5,F6,F7,TRUE)",
    scene: "coa6",
    cells: { "Kansverdeling!H10": "P(eerste aanvragen 2026 > scenario maximum)" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["Maximum!H5", "C5:F7"],
      proposal: "MPP.OVERSCHRIJDING(Maximum!H5,TRANSPOSE(C5:F7))",
    },
    note: "1 less each weighed chance; the limit stands on the sheet of a scenario.",
  },
  {
    ...base,
    id: "zesde-overschrijding-05",
    cell: "Regulier!E35",
    formula: "=1-SUMPRODUCT(Kans_TEV,NORM.DIST(Fte!E4*Fte!E5/Fte!E6,Instroom_TEV,Spreiding_TEV,TRUE))",
    scene: "ind6",
    cells: { "Regulier!A35": "Kans dat instroom TEV groter is dan capaciteit", "Regulier!B35": "kans" },
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["Fte!E4", "Fte!E5", "Fte!E6", "Onzekerheid!B6:C8", "Onzekerheid!F6:F8"],
      proposal: "MPP.OVERSCHRIJDING(Fte!E4*Fte!E5/Fte!E6,HSTACK(Onzekerheid!B6:C8,Onzekerheid!F6:F8))",
    },
    note: "For what the staff of that year can handle, worked out in place.",
  },
  {
    ...base,
    id: "zesde-overschrijding-06",
    cell: "Onzekerheid!D34",
    formula: "=1-B$6*F34-B$7*G34-B$8*H34",
    family: "D14:D59",
    scene: "ind6",
    expected: {
      call: "MPP.OVERSCHRIJDING",
      uses: ["A34", "A5:D8"],
    },
    note: "From the helper columns of the scenarios.",
  },
  {
    ...base,
    id: "zesde-overschrijding-07",
    cell: "Dist!D32",
    formula:
      "=REDUCE(1,SEQUENCE(ROWS(tblScen[Weight])),LAMBDA(p,i,p-INDEX(tblScen[Weight],i)*NORM.DIST(A32,INDEX(tblScen[Mean],i),INDEX(tblScen[SD],i),TRUE)))",
    stored: "dynamic",
    family: "D12:D68",
    scene: "raad6",
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A32", "B5:D8"] },
    note: "From 1 down, scenario by scenario.",
  },
  {
    ...base,
    id: "zesde-overschrijding-08",
    cell: "Dist!P32",
    formula:
      "=M$5*SUMPRODUCT(B$5:B$8,1-NORM.DIST(A32-N$5,C$5:C$8,SQRT(D$5:D$8^2+O$5^2),TRUE))+(1-M$5)*SUMPRODUCT(B$5:B$8,1-NORM.DIST(A32,C$5:C$8,D$5:D$8,TRUE))",
    family: "P12:P68",
    scene: "raad6",
    cells: { "Dist!P11": "P(X>x) incl. event" },
    expected: { call: "MPP.OVERSCHRIJDING", uses: ["A32", "B5:D8", "M5:O5"] },
    note: "With the event and without it.",
  },
];
