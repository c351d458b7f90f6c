/** Quantile by linear interpolation on a grid, in the models of four persons. */
import type { Entry } from "../types";

export const KWANTIEL_INTERPOLATIE_5: readonly Entry[] = [
  {
    id: "vijfde-kwantiel-interpolatie-01",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Kansmodel!H12",
    formula: "=R12-(R12-Q12)*(T12-G12)/(T12-S12)",
    family: "H10:H13",
    scene: "rechtbank5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:F6"],
      proposal: "MPP.KWANTIEL(G12,TRANSPOSE(B4:F6))",
      agreement: "grid",
    },
    note: "unusual: back from the upper point, everything in helper columns",
  },
  {
    id: "vijfde-kwantiel-interpolatie-02",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Kansmodel!H12",
    formula: "=FORECAST(G12,Q12:R12,S12:T12)",
    family: "H10:H13",
    scene: "rechtbank5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G12", "B4:F6"],
      proposal: "MPP.KWANTIEL(G12,TRANSPOSE(B4:F6))",
      agreement: "grid",
    },
    note: "FORECAST on four helper cells",
  },
  {
    id: "vijfde-kwantiel-interpolatie-03",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Dist!H7",
    formula:
      "=LET(n,MATCH(G7,cum_grid,1),xa,INDEX(x_grid,n),xb,INDEX(x_grid,n+1),pa,INDEX(cum_grid,n),pb,INDEX(cum_grid,n+1),(xa*(pb-G7)+xb*(G7-pa))/(pb-pa))",
    family: "H5:H8",
    scene: "szw5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G7", "Inputs!B3:D6"],
      agreement: "grid",
    },
    note: "LET, weighted mean of the two points",
  },
  {
    id: "vijfde-kwantiel-interpolatie-04",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Dist!H7",
    formula:
      "=INDEX(x_grid,MATCH(G7,cum_grid,1))+(G7-INDEX(cum_grid,MATCH(G7,cum_grid,1)))*3000/(INDEX(cum_grid,MATCH(G7,cum_grid,1)+1)-INDEX(cum_grid,MATCH(G7,cum_grid,1)))",
    family: "H5:H8",
    scene: "szw5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["G7", "Inputs!B3:D6"],
      agreement: "grid",
    },
    note: "step of the grid typed, after the share",
  },
  {
    id: "vijfde-kwantiel-interpolatie-05",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Onzeker!B19",
    formula: "=INDEX($B$8:$N$8,$B$17)*(1-$B$18)+INDEX($B$8:$N$8,$B$17+1)*$B$18",
    scene: "gemeente5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B16", "B4:D5"],
      agreement: "grid",
    },
    note: "column and share of the step in helper cells",
  },
  {
    id: "vijfde-kwantiel-interpolatie-06",
    kind: "kwantiel-interpolatie",
    pattern: "kwantiel-interpolatie",
    cell: "Onzeker!B19",
    formula:
      "=TREND(OFFSET($A$8,0,MATCH($B$16,$B$9:$N$9,1),1,2),OFFSET($A$9,0,MATCH($B$16,$B$9:$N$9,1),1,2),$B$16)",
    scene: "gemeente5",
    expected: {
      call: "MPP.KWANTIEL",
      uses: ["B16", "B4:D5"],
      agreement: "grid",
    },
    note: "unusual: TREND on two columns by OFFSET",
  },
];
