/** Lead time as a sum of weight times earlier flow. */
import type { Entry } from "../types";

export const VERTRAGING_SOM: readonly Entry[] = [
  {
    id: "vertraging-som-03",
    kind: "vertraging",
    pattern: "vertraging-som",
    cell: "MPP Asiel!E8",
    formula: "=PRODUCT(E6,w_0)+PRODUCT(D6,w_1)+PRODUCT(C6,w_2)",
    family: "E8:I8",
    scene: "vertraging",
    expected: {
      call: "MPP.VERTRAAG",
      uses: ["E6:I6", "B12:B14", "C6:D6"],
      proposal: "MPP.VERTRAAG(E6:I6,B12:B14,CHOOSECOLS(C6:D6,2,1))",
    },
    note: "PRODUCT and names",
  },
  {
    id: "vertraging-som-06",
    kind: "vertraging",
    pattern: "vertraging-som",
    cell: "MPP Asiel!E8",
    formula: "=E6+$B$13*(D6-E6)+$B$14*(C6-E6)",
    family: "E8:I8",
    scene: "vertraging",
    expected: {
      call: "MPP.VERTRAAG",
      uses: ["E6:I6", "B12:B14", "C6:D6"],
      proposal: "MPP.VERTRAAG(E6:I6,B12:B14,CHOOSECOLS(C6:D6,2,1))",
    },
    note: "as corrections on this year",
  },
  {
    id: "vertraging-som-09",
    kind: "vertraging",
    pattern: "vertraging-som",
    cell: "MPP Asiel!E8",
    formula:
      "=INDEX($C$6:$I$6,COLUMN()-2)*$B$12+INDEX($C$6:$I$6,COLUMN()-3)*$B$13+INDEX($C$6:$I$6,COLUMN()-4)*$B$14",
    family: "E8:I8",
    scene: "vertraging",
    expected: {
      call: "MPP.VERTRAAG",
      uses: ["E6:I6", "B12:B14", "C6:D6"],
      proposal: "MPP.VERTRAAG(E6:I6,B12:B14,CHOOSECOLS(C6:D6,2,1))",
    },
    note: "INDEX by COLUMN()",
  },
  {
    id: "vertraging-som-12",
    kind: "vertraging",
    pattern: "vertraging-som",
    cell: "MPP Asiel!E8",
    formula: "=(E6*$B$12+D6*$B$13+C6*$B$14)/100",
    family: "E8:I8",
    scene: "vertraging",
    cells: {
      "MPP Asiel!B12": 50,
      "MPP Asiel!B13": 30,
      "MPP Asiel!B14": 20,
    },
    expected: {
      call: "MPP.VERTRAAG",
      uses: ["E6:I6", "B12:B14", "C6:D6"],
      proposal: "MPP.VERTRAAG(E6:I6,B12:B14/100,CHOOSECOLS(C6:D6,2,1))",
    },
    note: "weights in percent, divided at the end",
  },
  {
    id: "vertraging-som-15",
    kind: "vertraging",
    pattern: "vertraging-som",
    cell: "MPP Asiel!E8",
    formula:
      "=$B$12*HLOOKUP(E$4,$C$4:$I$6,3,FALSE)+$B$13*HLOOKUP(E$4-1,$C$4:$I$6,3,FALSE)+$B$14*HLOOKUP(E$4-2,$C$4:$I$6,3,FALSE)",
    family: "E8:I8",
    scene: "vertraging",
    expected: {
      call: "MPP.VERTRAAG",
      uses: ["E6:I6", "B12:B14", "C6:D6"],
      proposal: "MPP.VERTRAAG(E6:I6,B12:B14,CHOOSECOLS(C6:D6,2,1))",
    },
    note: "by year with HLOOKUP",
  },
];
