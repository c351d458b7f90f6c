/** To be left alone: controls, texts, dates and blanks. */
import type { Entry } from "../types";

export const OVERIG_CONTROLE: readonly Entry[] = [
  {
    id: "overig-controle-01",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!D14",
    formula: "=IFERROR(D6/D9,0)",
    scene: "rij",
    cells: {},
    why: "hides a division by 0",
  },
  {
    id: "overig-controle-02",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=C6=C7",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "controle",
    },
    why: "control cell",
  },
  {
    id: "overig-controle-04",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: '=IF(C6>C7,"stijgt","daalt")',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "richting",
    },
    why: "text",
  },
  {
    id: "overig-controle-05",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: '="Instroom "&C4&": "&TEXT(C6,"#,##0")',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "zin",
    },
    why: "sentence for a report",
  },
  {
    id: "overig-controle-07",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: '=DATEDIF(DATE(1990,5,17),DATE(2026,1,1),"Y")',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "leeftijd",
    },
    why: "age",
  },
  {
    id: "overig-controle-08",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=YEARFRAC(DATE(2026,1,1),DATE(2026,7,15))",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "jaardeel",
    },
    why: "part of a year",
  },
  {
    id: "overig-controle-10",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=EDATE(DATE(2026,1,31),6)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "uiterste datum",
    },
    why: "a date",
  },
  {
    id: "overig-controle-11",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=WEEKNUM(DATE(2026,3,9))",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "week",
    },
    why: "week number",
  },
  {
    id: "overig-controle-13",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=C20-C21+C6",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "voorraad?",
    },
    why: "begin and outflow are blank",
  },
  {
    id: "overig-controle-14",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=MIN(C20,C5+C6)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "productie?",
    },
    why: "capacity is blank: 0 or not known",
  },
];
