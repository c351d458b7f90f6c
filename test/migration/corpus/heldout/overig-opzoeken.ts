/** To be left alone: statistics, trends and look-ups. */
import type { Entry } from "../types";

export const OVERIG_OPZOEKEN: readonly Entry[] = [
  {
    id: "overig-opzoeken-03",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: "=MAX(C6:G6)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "maximum",
    },
    why: "largest",
  },
  {
    id: "overig-opzoeken-06",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: "=FORECAST.LINEAR(2031,C6:G6,C4:G4)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "trend 2031",
    },
    why: "trend over years, no interpolation of a quantile",
  },
  {
    id: "overig-opzoeken-09",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: "=INDEX(C6:G6,MATCH(2028,C4:G4,0))",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "instroom 2028",
    },
    why: "look-up of a year",
  },
  {
    id: "overig-opzoeken-12",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: '=COUNTIF(C6:G6,">40000")',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "aantal jaren",
    },
    why: "count",
  },
  {
    id: "overig-opzoeken-15",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: "=C6-'Vorige ronde'!C6",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "verschil met vorige ronde",
      "Vorige ronde!A6": "Instroom",
      "Vorige ronde!C6": 40000,
    },
    why: "difference between rounds",
  },
  {
    id: "overig-opzoeken-18",
    kind: null,
    pattern: "overig-opzoeken",
    cell: "MPP Asiel!C14",
    formula: '=C6&""',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "tekst",
    },
    why: "a text that looks like a number",
  },
];
