/** Outflow at a capacity, in the models of four persons. */
import type { Entry } from "../types";

export const CAPACITEIT_5: readonly Entry[] = [
  {
    id: "vijfde-capaciteit-01",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Vluchten!F4",
    formula: "=MIN(H4*I4,B4+C4-D4)",
    family: "F4:F15",
    scene: "politie5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["B4", "C4:C15", "H4:H15", "I4:I15", "D4:D15"],
      proposal: "MPP.PRODUCTIE(B4,C4:C15,H4:H15*I4:I15,D4:D15)",
    },
    note: "capacity as flights times seats",
  },
  {
    id: "vijfde-capaciteit-02",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Vluchten!F4",
    formula: "=IF(E4>=B4+C4-D4,B4+C4-D4,E4)",
    family: "F4:F15",
    scene: "politie5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["B4", "C4:C15", "E4:E15", "D4:D15"],
    },
    note: "seats enough: everyone; seats are calculated beside it",
  },
  {
    id: "vijfde-capaciteit-03",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Zaken!F9",
    formula: "=MIN(F7*F8,F10+F4+F5-F6)",
    family: "F9:J9",
    scene: "rechtbank5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["F10", "F4:J4", "F5:J5", "F6:J6", "F7:J7", "F8:J8"],
      proposal: "MPP.PRODUCTIE(F10,F4:J4+F5:J5,F7:J7*F8:J8,F6:J6)",
    },
    note: "sittings times cases, two inflows, withdrawals",
  },
  {
    id: "vijfde-capaciteit-04",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Zaken!F9",
    formula: "=MIN(E11+SUM(F4:F5)-F6,PRODUCT(F7:F8))",
    family: "F9:J9",
    scene: "rechtbank5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["E11", "F4:J4", "F5:J5", "F6:J6", "F7:J7", "F8:J8"],
      proposal: "MPP.PRODUCTIE(E11,F4:J4+F5:J5,F7:J7*F8:J8,F6:J6)",
    },
    note: "from last year's end, PRODUCT of two rows",
  },
  {
    id: "vijfde-capaciteit-05",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Huisvesting!G5",
    formula:
      "=IF([@Begin]+[@Taakstelling]+[@Extra]-[@Vervallen]<[@Woningen],[@Begin]+[@Taakstelling]+[@Extra]-[@Vervallen],[@Woningen])",
    family: "G5:G16",
    scene: "gemeente5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["B5", "C5:C16", "D5:D16", "E5:E16", "F5:F16"],
      proposal: "MPP.PRODUCTIE(B5,C5:C16+D5:D16,F5:F16,E5:E16)",
    },
    note: "IF in a table",
  },
  {
    id: "vijfde-capaciteit-06",
    kind: "capaciteit",
    pattern: "capaciteit",
    cell: "Flows!D24",
    formula: "=D23-MAX(D23-(D20+D21-D22),0)",
    family: "D24:H24",
    scene: "szw5",
    expected: {
      call: "MPP.PRODUCTIE",
      uses: ["D20", "D21:H21", "D23:H23", "D22:H22"],
    },
    note: "unusual: seats minus the seats that stay empty, with drop-outs",
  },
];
