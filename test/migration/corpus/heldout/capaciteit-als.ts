/** Outflow at a capacity, with IF, MAX, MEDIAN or truth values. */
import type { Entry } from "../types";

export const CAPACITEIT_ALS: readonly Entry[] = [
  {
    id: "capaciteit-als-03",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "DT&V!E5",
    formula: "=IF(D5<=B5+C5,D5,B5+C5)",
    family: "E5:E10",
    scene: "capaciteitkolom",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["B5", "C5:C10", "D5:D10"],
    },
    note: "down, capacity first",
  },
  {
    id: "capaciteit-als-06",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "MPP Asiel!C8",
    formula: "=C5+C6-MAX(0,C5+C6-C7)",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "available minus what is left",
  },
  {
    id: "capaciteit-als-09",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "MPP Asiel!C8",
    formula: "=(C5+C6>C7)*C7+(C5+C6<=C7)*(C5+C6)",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "truth values as numbers",
  },
  {
    id: "capaciteit-als-12",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "MPP Asiel!C8",
    formula: "=MEDIAN(C5+C6-C10,0,C7)",
    family: "C8:G8",
    scene: "capaciteitintrekking",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7", "C10:G10"],
    },
    note: "MEDIAN with withdrawals",
  },
  {
    id: "capaciteit-als-15",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "MPP Asiel!C8",
    formula: "=_xlfn.IFS(C5+C6>C7,C7,TRUE,C5+C6)",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "IFS as a file stores it",
  },
  {
    id: "capaciteit-als-18",
    kind: "capaciteit",
    pattern: "capaciteit-als",
    cell: "MPP Asiel!C8",
    formula: "=IF(NOT(C5+C6>C7),C5+C6,C7)",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "NOT",
  },
];
