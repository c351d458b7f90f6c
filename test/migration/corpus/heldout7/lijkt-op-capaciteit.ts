/** What resembles capaciteit in the workbooks of the four analysts and is something else. */
import type { Entry } from "../types";

export const LIJKT_OP_CAPACITEIT_7: readonly Entry[] = [
  {
    id: "zevende-lijkt-op-capaciteit-01",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Intake!C11",
    formula: "=ROUNDUP((C5+C6)/$C$12,0)",
    family: "C11:N11",
    scene: "nidos7",
    cells: {
      "Intake!A11": "benodigde intakers",
    },
    why: "How many persons of staff are needed.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-02",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Intake!C11",
    formula: "=MIN(C6,C8)",
    family: "C11:N11",
    scene: "nidos7",
    cells: {
      "Intake!A11": "direct opgepakt",
    },
    why: "The inflow against the capacity, without the waiting list.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-03",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Intake!C11",
    formula: "=MAX(C8,C5+C6-C7)",
    family: "C11:N11",
    scene: "nidos7",
    cells: {
      "Intake!A11": "intakes (concept)",
    },
    why: "A slip: the larger of the two in place of the smaller.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-04",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Weken!I6",
    formula: "=MIN(F6,H5)",
    family: "I6:I18",
    scene: "rechtspraak7",
    cells: {
      "Weken!I4": "af te doen uit oude voorraad",
    },
    why: "Only from the old stock: what comes in during the week waits, and withdrawals play no part.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-05",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Weken!J6",
    formula: "=MIN(1,G6/F6)",
    family: "J6:J18",
    scene: "rechtspraak7",
    cells: {
      "Weken!J4": "benutting",
    },
    why: "A rate of use, at most 1.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-06",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Detention!I5",
    formula: "=MIN(G5,Places)*O$5*30",
    family: "I5:I16",
    scene: "bewaring7",
    cells: {
      "Detention!I4": "Cost of the month [EUR]",
    },
    why: "Costs of the occupied places.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-07",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Odds!H5",
    formula: "=MIN(C4:C6)",
    scene: "bewaring7",
    cells: {
      "Odds!G5": "Lowest case",
    },
    why: "The smallest of the scenarios.",
  },
  {
    id: "zevende-lijkt-op-capaciteit-08",
    kind: null,
    pattern: "zevende-lijkt-op-capaciteit",
    cell: "Raming!C15",
    formula: "=MIN(C10*Param!$B$5/2/1000000,C12)",
    family: "C15:K15",
    scene: "begroting7",
    cells: {
      "Raming!A15": "Vergoeding COA (hoogstens realisatie)",
      "Raming!B15": "€ mln.",
    },
    why: "The lower of two amounts of money.",
  },
];
