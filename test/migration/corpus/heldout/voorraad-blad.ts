/** Stock: begin + in − out, on one sheet. */
import type { Entry } from "../types";

export const VOORRAAD_BLAD: readonly Entry[] = [
  {
    id: "voorraad-blad-03",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=SUM(C5:C6)-C7",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "SUM over two rows",
  },
  {
    id: "voorraad-blad-06",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=C5-(C7-C6)",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "out minus in, subtracted",
  },
  {
    id: "voorraad-blad-09",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=$B$10+SUM($C6:C6)-SUM($C7:C7)",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["B10", "C6:G6", "C7:G7"],
    },
    note: "from the start stock with cumulated flows",
  },
  {
    id: "voorraad-blad-12",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=+B10+C6-C7",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["B10", "C6:G6", "C7:G7"],
    },
    note: "1997: leading plus",
  },
  {
    id: "voorraad-blad-15",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=SUM(C5:C7)-2*C7",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C5", "C6:G6", "C7:G7"],
    },
    note: "the whole column of figures, minus twice the outflow",
  },
  {
    id: "voorraad-blad-18",
    kind: "voorraad",
    pattern: "voorraad-blad",
    cell: "MPP Asiel!C10",
    formula: "=OFFSET(C10,0,-1)+C6-C7",
    family: "C10:G10",
    scene: "rij",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["B10", "C6:G6", "C7:G7"],
    },
    note: "OFFSET to the left so that columns can be inserted",
  },
];
