/** To be left alone: looks like afronding. */
import type { Entry } from "../types";

export const LIJKT_OP_AFRONDING: readonly Entry[] = [
  {
    id: "lijkt-op-afronding-03",
    kind: null,
    pattern: "lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(G20,0)=G20",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "instroom",
      "MPP Asiel!G20": 34872.47,
    },
    why: "truth value",
  },
  {
    id: "lijkt-op-afronding-06",
    kind: null,
    pattern: "lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ROUND(RAND()*G20,0)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "instroom",
      "MPP Asiel!G20": 34872.47,
    },
    why: "another number at every calculation",
  },
  {
    id: "lijkt-op-afronding-09",
    kind: null,
    pattern: "lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=VALUE(LEFT(G20,2))*1000",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "instroom",
      "MPP Asiel!G20": 34872.47,
    },
    why: "cuts digits off a text",
  },
  {
    id: "lijkt-op-afronding-12",
    kind: null,
    pattern: "lijkt-op-afronding",
    cell: "MPP Asiel!H20",
    formula: "=ODD(G20)",
    scene: "raster",
    cells: {
      "MPP Asiel!F20": "instroom",
      "MPP Asiel!G20": 34872.47,
    },
    why: "next odd number",
  },
];
