/** To be left alone: looks like dichtheid. */
import type { Entry } from "../types";

export const LIJKT_OP_DICHTHEID: readonly Entry[] = [
  {
    id: "lijkt-op-dichtheid-03",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRT(2*PI()))*EXP(-ABS(A14-C4)/(2*D4^2))+B5/(D5*SQRT(2*PI()))*EXP(-ABS(A14-C5)/(2*D5^2))+B6/(D6*SQRT(2*PI()))*EXP(-ABS(A14-C6)/(2*D6^2))",
    scene: "scenarios",
    why: "the distance is not squared",
  },
  {
    id: "lijkt-op-dichtheid-06",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*2*PI())*EXP(-0.5*((A14-C4)/D4)^2)+B5/(D5*2*PI())*EXP(-0.5*((A14-C5)/D5)^2)+B6/(D6*2*PI())*EXP(-0.5*((A14-C6)/D6)^2)",
    scene: "scenarios",
    why: "2π without the root",
  },
  {
    id: "lijkt-op-dichtheid-09",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula:
      "=B4/(D4*SQRT(2*PI()))*EXP(-((A14-C4)/D4)^2)+B5/(D5*SQRT(2*PI()))*EXP(-((A14-C5)/D5)^2)+B6/(D6*SQRT(2*PI()))*EXP(-((A14-C6)/D6)^2)",
    scene: "scenarios",
    why: "Excel squares after the minus, and the half is missing",
  },
  {
    id: "lijkt-op-dichtheid-12",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=B4*NORM.DIST(A14,C4,D4,FALSE)+B5*NORM.DIST(A14,C5,D5,FALSE)",
    scene: "scenarios",
    why: "one of three scenarios is missing",
  },
  {
    id: "lijkt-op-dichtheid-15",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=B4*NORM.DIST(A14,C4,D4,FALSE)-B5*NORM.DIST(A14,C5,D5,FALSE)+B6*NORM.DIST(A14,C6,D6,FALSE)",
    scene: "scenarios",
    why: "one term is subtracted",
  },
  {
    id: "lijkt-op-dichtheid-18",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT(C4:C6/SUM(C4:C6),NORM.DIST(A14,C4:C6,D4:D6,FALSE))",
    scene: "scenarios",
    why: "weighted with the inflow, not with the chances",
  },
  {
    id: "lijkt-op-dichtheid-21",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=SUMPRODUCT(B4:B6,NORM.DIST(A14,C4:C6,D4:D6,FALSE))*2500",
    scene: "scenarios",
    why: "chance of a step of the grid, not a density",
  },
  {
    id: "lijkt-op-dichtheid-24",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=NORM.DIST(A14,SUMPRODUCT(B4:B6,C4:C6),SUMPRODUCT(B4:B6,D4:D6),FALSE)",
    scene: "scenarios",
    why: "one normal curve with mean parameters, not the mixture",
  },
  {
    id: "lijkt-op-dichtheid-27",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "MPP Asiel!B14",
    formula: "=(C15-C14)/(A15-A14)",
    scene: "raster",
    why: "slope of the cumulative column: near the density in the middle of the step only",
  },
  {
    id: "lijkt-op-dichtheid-30",
    kind: null,
    pattern: "lijkt-op-dichtheid",
    cell: "Nareis!B10",
    formula:
      "=Nareis!B3*NORM.DIST(A10,Nareis!C3,Nareis!D3,FALSE)+(1-Nareis!B4)*NORM.DIST(A10,Nareis!C4,Nareis!D4,FALSE)",
    scene: "twee",
    why: "1 minus its own chance: the first scenario counts twice over",
  },
];
