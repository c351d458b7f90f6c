/** To be left alone: looks like fronding. */
import type { Entry } from "../types";

export const TWEEDE_LIJKT_OP_AFRONDING: readonly Entry[] = [
  {
    id: "tweede-lijkt-op-afronding-01",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(G20,-2)+ROUND(G21,-2)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
      "MPP Asiel!F21": "nareis onafgerond",
      "MPP Asiel!G21": 11883.6,
    },
    why: "sum of rounded parts",
  },
  {
    id: "tweede-lijkt-op-afronding-02",
    kind: "afronding",
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(G20*1.02,-2)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
    },
    // Expectation changed by decision: the rounding of any expression is equal by value.
    expected: { call: "MPP.AFRONDEN", uses: ["G20"], proposal: "MPP.AFRONDEN(G20*1.02,100)" },
  },
  {
    id: "tweede-lijkt-op-afronding-03",
    kind: "afronding",
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(G20/G21,2)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
      "MPP Asiel!F21": "nareis onafgerond",
      "MPP Asiel!G21": 11883.6,
    },
    // Expectation changed by decision: the rounding of any expression is equal by value.
    expected: { call: "MPP.AFRONDEN", uses: ["G20", "G21"], proposal: "MPP.AFRONDEN(G20/G21,0.01)" },
  },
  {
    id: "tweede-lijkt-op-afronding-04",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUNDUP(G20/100,0)*10",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
    },
    why: "divides by 100, multiplies by 10",
  },
  {
    id: "tweede-lijkt-op-afronding-05",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=MOD(ROUND(G20,0),100)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
    },
    why: "last two digits",
  },
  {
    id: "tweede-lijkt-op-afronding-06",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "Opvang!C15",
    formula: "=ROUND(B15+C13-C14,0)",
    family: "C15:H15",
    scene: "opvang",
    why: "rounded every year and carried on",
  },
  {
    id: "tweede-lijkt-op-afronding-07",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=IF(ROUND(G20,0)=G20,1,0)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
    },
    why: "tells whether it is whole",
  },
  {
    id: "tweede-lijkt-op-afronding-08",
    kind: "afronding",
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(2*G20,-3)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
    },
    // Expectation changed by decision: the rounding of any expression is equal by value.
    expected: { call: "MPP.AFRONDEN", uses: ["G20"], proposal: "MPP.AFRONDEN(2*G20,1000)" },
  },
  {
    id: "tweede-lijkt-op-afronding-09",
    kind: null,
    pattern: "tweede-lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(G20,-2)*(1+ROUND(G21,-2)/G20)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "medio onafgerond",
      "MPP Asiel!G20": 34871.3,
      "MPP Asiel!F21": "nareis onafgerond",
      "MPP Asiel!G21": 11883.6,
    },
    why: "two roundings mixed",
  },
];
