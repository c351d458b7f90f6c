/** To be left alone: looks like cumulatief. */
import type { Entry } from "../types";

export const LIJKT_OP_CUMULATIEF: readonly Entry[] = [
  {
    id: "lijkt-op-cumulatief-03",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "MPP Asiel!C14",
    formula: "=B4*0.5*(1+ERF((A14-C4)/D4))+B5*0.5*(1+ERF((A14-C5)/D5))+B6*0.5*(1+ERF((A14-C6)/D6))",
    scene: "raster",
    why: "SQRT(2) is missing",
  },
  {
    id: "lijkt-op-cumulatief-06",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "MPP Asiel!C14",
    formula: "=B4*GAUSS((A14-C4)/D4)+B5*GAUSS((A14-C5)/D5)+B6*GAUSS((A14-C6)/D6)",
    scene: "raster",
    why: "GAUSS without the half",
  },
  {
    id: "lijkt-op-cumulatief-09",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "MPP Asiel!C14",
    formula: "=2*(1-NORM.S.DIST(ABS(A14-C5)/D5,TRUE))",
    scene: "raster",
    why: "two-sided chance of one scenario",
  },
  {
    id: "lijkt-op-cumulatief-12",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "MPP Asiel!C14",
    formula:
      "=B4*NORM.DIST(A14,C4,D4,TRUE)+B5*NORM.DIST(A14,C5,D5,TRUE)+B6*NORM.DIST(A14,C6,D6,TRUE)+B4*NORM.DIST(A14,C4,D4,TRUE)",
    scene: "raster",
    why: "first scenario twice",
  },
  {
    id: "lijkt-op-cumulatief-15",
    kind: null,
    pattern: "lijkt-op-cumulatief",
    cell: "MPP Asiel!C14",
    formula: "=MIN(1,SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,TRUE))/SUM(B4:B5))",
    scene: "raster",
    why: "divided by part of the chances and capped",
  },
];
