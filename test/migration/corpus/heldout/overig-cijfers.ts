/** To be left alone: totals, growth, ratios, units and money. */
import type { Entry } from "../types";

export const OVERIG_CIJFERS: readonly Entry[] = [
  {
    id: "overig-cijfers-03",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=SUBTOTAL(9,C6:C9)",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "subtotaal",
    },
    why: "subtotal",
  },
  {
    id: "overig-cijfers-06",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6/B6-1",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "groei",
    },
    why: "growth rate",
  },
  {
    id: "overig-cijfers-09",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6/$C$6*100",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "index (2026 = 100)",
    },
    why: "index number",
  },
  {
    id: "overig-cijfers-12",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6*(1+$B$20)^(C4-2026)",
    scene: "rij",
    cells: {
      "MPP Asiel!B20": 0.02,
    },
    why: "compound growth",
  },
  {
    id: "overig-cijfers-15",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6*1.21",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "incl. btw [€]",
    },
    why: "VAT",
  },
  {
    id: "overig-cijfers-18",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6/52",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "per week",
    },
    why: "per week",
  },
  {
    id: "overig-cijfers-21",
    kind: null,
    pattern: "overig-cijfers",
    cell: "MPP Asiel!C14",
    formula: "=C6/C7",
    scene: "rij",
    cells: {
      "MPP Asiel!A14": "verhouding",
    },
    why: "ratio of in and out",
  },
];
