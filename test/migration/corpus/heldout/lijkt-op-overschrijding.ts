/** To be left alone: looks like overschrijding. */
import type { Entry } from "../types";

export const LIJKT_OP_OVERSCHRIJDING: readonly Entry[] = [
  {
    id: "lijkt-op-overschrijding-03",
    kind: null,
    pattern: "lijkt-op-overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=1-B4*NORM.DIST(A14,C4,D4,TRUE)+B5*NORM.DIST(A14,C5,D5,TRUE)+B6*NORM.DIST(A14,C6,D6,TRUE)",
    scene: "raster",
    why: "brackets forgotten: only the first term is subtracted",
  },
  {
    id: "lijkt-op-overschrijding-06",
    kind: null,
    pattern: "lijkt-op-overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=1-C14^2",
    scene: "raster",
    why: "squared",
  },
  {
    id: "lijkt-op-overschrijding-09",
    kind: null,
    pattern: "lijkt-op-overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=1-(1-C14)^5",
    scene: "raster",
    why: "at least once in five years",
  },
  {
    id: "lijkt-op-overschrijding-12",
    kind: null,
    pattern: "lijkt-op-overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=1-SUMPRODUCT(B4:B5,NORM.DIST(A14,C4:C5,D4:D5,TRUE))",
    scene: "raster",
    why: "two of the three scenarios",
  },
  {
    id: "lijkt-op-overschrijding-15",
    kind: null,
    pattern: "lijkt-op-overschrijding",
    cell: "MPP Asiel!D14",
    formula: "=C15-C14",
    scene: "raster",
    why: "chance of one step",
  },
];
