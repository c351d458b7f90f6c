/** Formulas that look like kwantiel-interpolatie and are not. */
import type { Entry } from "../types";

export const LIJKT_OP_KWANTIEL_INTERPOLATIE_5: readonly Entry[] = [
  {
    id: "vijfde-lijkt-op-kwantiel-interpolatie-01",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kansmodel!H12",
    formula: "=Q12+(R12-Q12)*(T12-G12)/(T12-S12)",
    family: "H10:H13",
    scene: "rechtbank5",
    why: "measured from the upper chance, added to the lower point",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-interpolatie-02",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Kansmodel!H12",
    formula: "=FORECAST(G12,$A$10:$A$30,$C$10:$C$30)",
    family: "H10:H13",
    scene: "rechtbank5",
    why: "one line through the whole grid",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-interpolatie-03",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Onzeker!B19",
    formula: "=INDEX($B$8:$N$8,$B$17)+1000*$B$18",
    scene: "gemeente5",
    why: "the step of the grid is 2,000, not 1,000",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-interpolatie-04",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Onzeker!B19",
    formula: "=INDEX($B$8:$N$8,$B$17)*$B$18+INDEX($B$8:$N$8,$B$17+1)*(1-$B$18)",
    scene: "gemeente5",
    why: "the weights of the two points changed places",
  },
  {
    id: "vijfde-lijkt-op-kwantiel-interpolatie-05",
    kind: null,
    pattern: "lijkt-op-kwantiel-interpolatie",
    cell: "Dist!H7",
    formula:
      "=LET(n,MATCH(G7,cum_grid,1),xa,INDEX(x_grid,n),xb,INDEX(x_grid,n+1),pa,INDEX(tail_grid,n),pb,INDEX(cum_grid,n+1),xa+(xb-xa)*(G7-pa)/(pb-pa))",
    family: "H5:H8",
    scene: "szw5",
    why: "the lower chance comes from the tail column",
  },
];
