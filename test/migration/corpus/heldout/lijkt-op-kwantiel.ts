/** To be left alone: looks like kwantiel. */
import type { Entry } from "../types";

export const LIJKT_OP_KWANTIEL: readonly Entry[] = [
  {
    id: "lijkt-op-kwantiel-03",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(A10:A28,MATCH(G12,C10:C28,1))-(G12-INDEX(C10:C28,MATCH(G12,C10:C28,1)))/(INDEX(C10:C28,MATCH(G12,C10:C28,1)+1)-INDEX(C10:C28,MATCH(G12,C10:C28,1)))*(INDEX(A10:A28,MATCH(G12,C10:C28,1)+1)-INDEX(A10:A28,MATCH(G12,C10:C28,1)))",
    scene: "raster",
    why: "minus where plus belongs",
  },
  {
    id: "lijkt-op-kwantiel-06",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula:
      "=INDEX(A10:A28,MATCH(G12,C10:C28,1))+(G12-INDEX(C10:C28,MATCH(G12,C10:C28,1)))/(INDEX(C10:C28,MATCH(G12,C10:C28,1)+1)-INDEX(C10:C28,MATCH(G12,C10:C28,1)))*(INDEX(A10:A28,MATCH(G12,C10:C28,1)+2)-INDEX(A10:A28,MATCH(G12,C10:C28,1)))",
    scene: "raster",
    why: "two steps of x for one step of chance",
  },
  {
    id: "lijkt-op-kwantiel-09",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula: "=FORECAST(G12,A10:A28,C10:C28)",
    scene: "raster",
    why: "a line through the whole grid, no interpolation",
  },
  {
    id: "lijkt-op-kwantiel-12",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula:
      "=FORECAST($G12,OFFSET($A$9,MATCH($G12,$C$10:$C$28,1),0,2),OFFSET($C$10,MATCH($G12,$C$10:$C$28,1),0,2))",
    scene: "raster",
    why: "chances one row lower than the values",
  },
  {
    id: "lijkt-op-kwantiel-15",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula: "=PERCENTILE.INC(A10:A28,G12)",
    scene: "raster",
    why: "percentile of the grid points",
  },
  {
    id: "lijkt-op-kwantiel-18",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula: "=INDEX(C10:C28,MATCH(G20,A10:A28,1))",
    scene: "raster",
    cells: {
      "MPP Asiel!G20": 33000,
    },
    why: "looks up the chance at a value, not the value at a chance",
  },
  {
    id: "lijkt-op-kwantiel-21",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula: "=IFERROR(INDEX(A10:A28,MATCH(G12,C10:C28,1)),0)",
    scene: "raster",
    why: "a chance below the grid would become an inflow of 0",
  },
  {
    id: "lijkt-op-kwantiel-24",
    kind: null,
    pattern: "lijkt-op-kwantiel",
    cell: "MPP Asiel!H12",
    formula: '=XLOOKUP("medio",F10:F13,G10:G13)',
    scene: "raster",
    why: "looks up a chance by its name",
  },
];
