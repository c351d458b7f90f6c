/** To be left alone: looks like afronding. */
import type { Entry } from "../types";

export const DERDE_LIJKT_OP_AFRONDING: readonly Entry[] = [
  {
    id: "derde-lijkt-op-afronding-01",
    kind: null,
    pattern: "derde-lijkt-op-afronding",
    cell: "Bezetting!D14",
    formula: "=ROUND(D5+D9-D12+D13,-1)",
    family: "D14:I14",
    scene: "coa",
    why: "rounded every year and carried on",
  },
  {
    id: "derde-lijkt-op-afronding-02",
    kind: null,
    pattern: "derde-lijkt-op-afronding",
    cell: "Brief!C4",
    formula: "=SUM(ROUND(B4,-2),ROUND(B5,-2),ROUND(B6,-2))",
    scene: "brief",
    why: "sum of rounded parts",
  },
  {
    id: "derde-lijkt-op-afronding-03",
    kind: null,
    pattern: "derde-lijkt-op-afronding",
    cell: "Brief!C4",
    formula: "=ROUND(B4,-2)-B4",
    family: "C4:C6",
    scene: "brief",
    why: "what rounding changes",
  },
  {
    id: "derde-lijkt-op-afronding-04",
    kind: null,
    pattern: "derde-lijkt-op-afronding",
    cell: "Brief!C4",
    formula: "=IF(B4>20000,ROUND(B4,-3),ROUND(B4,-2))",
    family: "C4:C6",
    scene: "brief",
    why: "another multiple above a bound",
  },
  {
    id: "derde-lijkt-op-afronding-05",
    kind: null,
    pattern: "derde-lijkt-op-afronding",
    cell: "Brief!C4",
    formula: '=TEXT(B4,"#,##0")',
    family: "C4:C6",
    scene: "brief",
    why: "a text for the letter",
  },
];
