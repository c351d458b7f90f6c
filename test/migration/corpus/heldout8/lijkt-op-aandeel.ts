/** What stands in the same workbooks and resembles `aandeel`, and is something else. */
import type { Entry } from "../types";

export const LIJKT_OP_AANDEEL_8: readonly Entry[] = [
  {
    id: "achtste-lijkt-op-aandeel-01",
    kind: null,
    pattern: "achtste-lijkt-op-aandeel",
    cell: "Weekplan!R6",
    formula: "=J6*Invoer!$B$10*7",
    scene: "coa8",
    cells: { "Weekplan!R4": "Kosten (€)" },
    why: "The cost of a week: persons by a price by seven days.",
  },
  {
    id: "achtste-lijkt-op-aandeel-02",
    kind: null,
    pattern: "achtste-lijkt-op-aandeel",
    cell: "GOO!E10",
    formula: "=ROUND(E8,0)/E9",
    scene: "oekraine8",
    why: "An occupancy rate, persons by places.",
  },
  {
    id: "achtste-lijkt-op-aandeel-03",
    kind: null,
    pattern: "achtste-lijkt-op-aandeel",
    cell: "Gemeenten!M4",
    formula: "=D4/B4*1000",
    scene: "oekraine8",
    cells: { "Gemeenten!M3": "27-K1 per 1.000 inw." },
    why: "The target of a municipality per 1,000 inhabitants.",
  },
  {
    id: "achtste-lijkt-op-aandeel-04",
    kind: null,
    pattern: "achtste-lijkt-op-aandeel",
    cell: "Par!I9",
    formula: "=Par!H6*Par!H9",
    scene: "ind8",
    cells: { "Par!I3": "VA in instroom 2031" },
    why: "A share of a share, the part of the inflow that reaches the extended procedure; no flow is split.",
  },
  {
    id: "achtste-lijkt-op-aandeel-05",
    kind: null,
    pattern: "achtste-lijkt-op-aandeel",
    cell: "Medio!D33",
    formula: "=D4*(1+2.5%)",
    scene: "ind8",
    cells: { "Medio!A33": "Aanvragen + 2,5% marge" },
    why: "The applications with a margin of 2.5% on top: growth, no part.",
  },
];
