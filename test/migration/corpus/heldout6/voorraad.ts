/** End stocks, as four more persons write them. */
import type { Entry } from "../types";

const base = { kind: "voorraad", pattern: "zesde-voorraad" } as const;

export const VOORRAAD_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-voorraad-01",
    cell: "Vertrek!K7",
    formula: "=G7+(B7+C7+D7+E7)-(H7+I7)+J7",
    family: "K7:K12",
    scene: "dtv6",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["G7", "B7:B12", "C7:C12", "D7:D12", "E7:E12", "H7:H12", "I7:I12", "J7:J12"],
      proposal: "MPP.VOORRAAD(G7,B7:B12+C7:C12+D7:D12+E7:E12,H7:H12,I7:I12,J7:J12)",
    },
    note: "Inflow of four sources added up in place, and all that leaves too.",
  },
  {
    ...base,
    id: "zesde-voorraad-02",
    cell: "Vertrek!K7",
    formula: "=$K$6+SUM(F$7:F7)-SUM(H$7:H7)-SUM(I$7:I7)+SUM(J$7:J7)",
    family: "K7:K12",
    scene: "dtv6",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["K6", "F7:F12", "H7:H12", "I7:I12", "J7:J12"],
    },
    note: "Start stock and everything since, instead of year by year.",
  },
  {
    ...base,
    id: "zesde-voorraad-03",
    cell: "Medio!D11",
    formula: "=C11+Invoer!$B$10*(D5+D6)-D9-D10",
    family: "D11:G11",
    scene: "coa6",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C11", "Invoer!B10", "D5:G5", "D6:G6", "D9:G9", "D10:G10"],
      proposal: "MPP.VOORRAAD(C11,Invoer!B10*(D5:G5+D6:G6),D9:G9,D10:G10)",
    },
    note: "Four quarters, with the inflow worked out in place; the year total stands after them.",
  },
  {
    ...base,
    id: "zesde-voorraad-04",
    cell: "Maximum!D14",
    formula: "=C14+(D9+D7-D13)",
    family: "D14:G14",
    scene: "coa6",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C14", "D9:G9", "D7:G7", "D13:G13"],
      proposal: "MPP.VOORRAAD(C14,D9:G9+D7:G7,D13:G13)",
    },
    note: "Net change between brackets; the two ways in are added in place.",
  },
  {
    ...base,
    id: "zesde-voorraad-05",
    cell: "Regulier!D11",
    formula: "=D7+SUM(D6,-D9,-D10)",
    family: "D11:H11",
    scene: "ind6",
    expected: { call: "MPP.VOORRAAD", uses: ["D7", "D6:H6", "D9:H9", "D10:H10"] },
    note: "Net change in a SUM with minus signs.",
  },
  {
    ...base,
    id: "zesde-voorraad-06",
    cell: "Regulier!D27",
    formula: '=IF(ISNUMBER(D22),C27+D22-D25-D26,"")',
    family: "D27:H27",
    scene: "ind6",
    expected: { call: "MPP.VOORRAAD", uses: ["C27", "D22:H22", "D25:H25", "D26:H26"] },
    note: "Guard for years that are not filled in yet.",
  },
  {
    ...base,
    id: "zesde-voorraad-07",
    cell: "Chain!F7",
    formula:
      "=SUM(F6,tblChain[[#This Row],[Applications]])-SUM(tblChain[[#This Row],[Decisions]],tblChain[[#This Row],[Withdrawn]])",
    family: "F7:F12",
    scene: "raad6",
    expected: { call: "MPP.VOORRAAD", uses: ["F6", "B7:B12", "D7:D12", "E7:E12"] },
    note: "All that comes less all that leaves, by the names of the table's columns.",
  },
  {
    ...base,
    id: "zesde-voorraad-08",
    cell: "Chain!M7",
    formula: "=F6+SCAN(0,B7:B12-D7:D12-E7:E12,LAMBDA(total,net,total+net))",
    stored: "dynamic",
    scene: "raad6",
    cells: { "Chain!M4": "Closing (check, spilled)" },
    expected: { call: "MPP.VOORRAAD", uses: ["F6", "B7:B12", "D7:D12", "E7:E12"] },
    note: "All half-years by one SCAN.",
  },
];
