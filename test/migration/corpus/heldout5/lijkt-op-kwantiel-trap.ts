/** Formulas that look like kwantiel-trap and are not. */
import type { Entry } from "../types";

export const LIJKT_OP_KWANTIEL_TRAP_5: readonly Entry[] = [
  {
    id: "vijfde-lijkt-op-kwantiel-trap-01",
    kind: null,
    pattern: "lijkt-op-kwantiel-trap",
    cell: "Kansmodel!H12",
    formula: "=INDEX($A$12:$A$30,MATCH(G12,$C$10:$C$30,1))",
    family: "H10:H13",
    scene: "rechtbank5",
    why: "the columns begin in different rows: two points too far",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-trap-02",
    kind: null,
    pattern: "lijkt-op-kwantiel-trap",
    cell: "Kansmodel!H12",
    formula: "=INDEX($A$10:$A$30,ROUND(G12*ROWS($A$10:$A$30),0))",
    family: "H10:H13",
    scene: "rechtbank5",
    why: "place in the grid by the chance itself",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-trap-03",
    kind: null,
    pattern: "lijkt-op-kwantiel-trap",
    cell: "Dist!H7",
    formula: "=PERCENTILE(x_grid,G7)",
    family: "H5:H8",
    scene: "szw5",
    why: "percentile of the grid points",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-trap-04",
    kind: null,
    pattern: "lijkt-op-kwantiel-trap",
    cell: "Dist!H7",
    formula: "=XLOOKUP(G7,cum_grid,cum_grid,NA(),1)",
    family: "H5:H8",
    scene: "szw5",
    why: "gives the chance at the point, not the point",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-trap-05",
    kind: null,
    pattern: "lijkt-op-kwantiel-trap",
    cell: "Onzeker!B19",
    formula: '=INDEX($B$8:$N$8,COUNTIF($B$9:$N$9,">"&$B$16))',
    scene: "gemeente5",
    why: "counts the columns above the chance from the wrong end",
  },
];
