/** What resembles an outflow at a capacity and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-capaciteit" } as const;

export const LIJKT_OP_CAPACITEIT_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-01",
    cell: "Regulier!D34",
    formula: "=MIN(1,D9/D8)",
    family: "D34:H34",
    scene: "ind6",
    cells: { "Regulier!A34": "Benutting capaciteit TEV (hoogstens 100%)" },
    why: "Rate of use, at most 1.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-02",
    cell: "Regulier!D34",
    formula: "=MIN(D8,Fte!D4*Fte!D5/Fte!D6)",
    family: "D34:H34",
    scene: "ind6",
    cells: { "Regulier!A34": "Capaciteit TEV, krapste van afspraak en formatie" },
    why: "The smaller of two capacities; no stock and no inflow.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-03",
    cell: "Fte!D15",
    formula: "=MAX(0,Regulier!D9*D6/D5-D4)",
    family: "D15:H15",
    scene: "ind6",
    cells: { "Fte!A15": "Tekort TEV (fte)" },
    why: "Staff that is short.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-04",
    cell: "Vertrek!H7",
    formula: "=MAX(L7,G7+F7-I7)",
    scene: "dtv6",
    why: "The greater of the two: more leaves than can be handled.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-05",
    cell: "Regulier!D25",
    formula: "=MIN(Fte!D11,D23+D22-D26)",
    scene: "ind6",
    why: "The capacity is in hours, the stock in cases; a case takes 3.5 hours.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-06",
    cell: "Chain!L7",
    formula: '=IF(tblChain[[#This Row],[Decisions]]<tblChain[[#This Row],[Capacity]],"slack","full")',
    family: "L7:L12",
    scene: "raad6",
    cells: { "Chain!L4": "Capacity used?" },
    why: "A remark.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-capaciteit-07",
    cell: "Maximum!D20",
    formula: "=MIN(D15,D17)",
    family: "D20:G20",
    scene: "coa6",
    cells: { "Maximum!A20": "Bezette reguliere plekken" },
    why: "Occupied places at the end of a quarter: a level, nobody leaves.",
  },
];
