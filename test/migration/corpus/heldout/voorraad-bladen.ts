/** Stock of which the flows stand on other sheets. */
import type { Entry } from "../types";

export const VOORRAAD_BLADEN: readonly Entry[] = [
  {
    id: "voorraad-bladen-03",
    kind: "voorraad",
    pattern: "voorraad-bladen",
    cell: "Voorraad!C6",
    formula: "=B6+Instroom!C5+Instroom!C6-'Productie IND'!C12",
    family: "C6:G6",
    scene: "bladen",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["B6", "Instroom!C5:G5", "Instroom!C6:G6", "'Productie IND'!C12:G12"],
      proposal: "MPP.VOORRAAD(B6,Instroom!C5:G5+Instroom!C6:G6,'Productie IND'!C12:G12)",
    },
    note: "two inflows, one-row stock",
  },
  {
    id: "voorraad-bladen-06",
    kind: "voorraad",
    pattern: "voorraad-bladen",
    cell: "Voorraad!C6",
    formula: "=C5+Instroom!C7-'Productie IND'!C12-'Productie IND'!C13+Correcties!C4",
    family: "C6:G6",
    scene: "bladen",
    expected: {
      call: "MPP.VOORRAAD",
      uses: [
        "C5",
        "Instroom!C7:G7",
        "'Productie IND'!C12:G12",
        "'Productie IND'!C13:G13",
        "Correcties!C4:G4",
      ],
    },
    note: "four sheets",
  },
  {
    id: "voorraad-bladen-09",
    kind: "voorraad",
    pattern: "voorraad-bladen",
    cell: "Voorraad!C6",
    formula:
      "=B6+XLOOKUP(C$3,Instroom!$C$4:$G$4,Instroom!$C$7:$G$7)-XLOOKUP(C$3,'Productie IND'!$C$10:$G$10,'Productie IND'!$C$12:$G$12)",
    family: "C6:G6",
    scene: "bladen",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["B6", "Instroom!C7:G7", "'Productie IND'!C12:G12"],
    },
    note: "XLOOKUP by year",
  },
  {
    id: "voorraad-bladen-12",
    kind: "voorraad",
    pattern: "voorraad-bladen",
    cell: "Voorraad!C6",
    formula: "=-'Productie IND'!C12 + Instroom!C7 + Voorraad!C5",
    family: "C6:G6",
    scene: "bladen",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C5", "Instroom!C7:G7", "'Productie IND'!C12:G12"],
    },
    note: "reversed, own sheet named",
  },
  {
    id: "voorraad-bladen-15",
    kind: "voorraad",
    pattern: "voorraad-bladen",
    cell: "Voorraad!C6",
    formula:
      "=C5+SUMPRODUCT((Instroom!$C$4:$G$4=C$3)*Instroom!$C$7:$G$7)-SUMPRODUCT(('Productie IND'!$C$10:$G$10=C$3)*'Productie IND'!$C$12:$G$12)",
    family: "C6:G6",
    scene: "bladen",
    expected: {
      call: "MPP.VOORRAAD",
      uses: ["C5", "Instroom!C7:G7", "'Productie IND'!C12:G12"],
    },
    note: "SUMPRODUCT by year",
  },
];
