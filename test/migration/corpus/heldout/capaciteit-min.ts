/** Outflow at a capacity, with MIN. */
import type { Entry } from "../types";

export const CAPACITEIT_MIN: readonly Entry[] = [
  {
    id: "capaciteit-min-03",
    kind: "capaciteit",
    pattern: "capaciteit-min",
    cell: "MPP Asiel!C8",
    formula: "=MIN(C7,SUM(C5:C6))",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "SUM over two rows",
  },
  {
    id: "capaciteit-min-06",
    kind: "capaciteit",
    pattern: "capaciteit-min",
    cell: "MPP Asiel!C8",
    formula: "=MIN(C7,MAX(0,C5+C6))",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "the floor inside",
  },
  {
    id: "capaciteit-min-09",
    kind: "capaciteit",
    pattern: "capaciteit-min",
    cell: "MPP Asiel!C8",
    formula: "=MIN(Capaciteit!C4*Capaciteit!C5,C5+C6)",
    family: "C8:G8",
    scene: "capaciteit",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "Capaciteit!C4:G4", "Capaciteit!C5:G5"],
      proposal: "MPP.PRODUCTIE(C5,C6:G6,Capaciteit!C4:G4*Capaciteit!C5:G5)",
    },
    note: "capacity as staff times cases per head, another sheet",
  },
  {
    id: "capaciteit-min-12",
    kind: "capaciteit",
    pattern: "capaciteit-min",
    cell: "MPP Asiel!C8",
    formula: "=MAX(0,MIN(C7,SUM(C5:C6)-C10))",
    family: "C8:G8",
    scene: "capaciteitintrekking",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["C5", "C6:G6", "C7:G7", "C10:G10"],
    },
    note: "floor, SUM, withdrawals",
  },
  {
    id: "capaciteit-min-15",
    kind: "capaciteit",
    pattern: "capaciteit-min",
    cell: "DT&V!E5",
    formula: "=MIN(+$H$5,+B5+C5)",
    family: "E5:E10",
    scene: "capaciteitkolom",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["B5", "C5:C10", "H5"],
    },
    note: "1997: leading plus; fixed capacity",
  },
];
