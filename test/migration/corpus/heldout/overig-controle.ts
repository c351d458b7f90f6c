/** To be left alone: controls, texts, dates and blanks. */
import type { Entry } from "../types";

export const OVERIG_CONTROLE: readonly Entry[] = [
  {
    id: "overig-controle-03",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: '=IF(ABS(SUM(C6:G6)-200000)<1,"OK","FOUT")',
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "controle",
    },
    why: "control with a text",
  },
  {
    id: "overig-controle-06",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=TODAY()-DATE(2026,1,1)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "dagen",
    },
    why: "days since a date: another number every day",
  },
  {
    id: "overig-controle-09",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=NETWORKDAYS(DATE(2026,1,1),DATE(2026,1,31))",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "werkdagen",
    },
    why: "working days",
  },
  {
    id: "overig-controle-12",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=C20+C21",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "nog in te vullen",
    },
    why: "references to blank cells: 0, or not yet filled in",
  },
  {
    id: "overig-controle-15",
    kind: null,
    pattern: "overig-controle",
    cell: "MPP Asiel!C14",
    formula: "=C6*C20",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "aandeel?",
    },
    why: "share is blank",
  },
];
