/** What resembles a rounded figure of another kind and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-afronding" } as const;

export const LIJKT_OP_AFRONDING_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-afronding-01",
    cell: "Medio!D20",
    formula: "=CEILING(D15/Invoer!$B$13,50)",
    family: "D20:G20",
    scene: "coa6",
    cells: { "Medio!A20": "Benodigde plekken (naar boven op 50)" },
    why: "Places needed, upwards.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-afronding-02",
    cell: "Fte!D15",
    formula: "=ROUNDUP(Regulier!D9*D6/D5,1)",
    family: "D15:H15",
    scene: "ind6",
    cells: { "Fte!A15": "Benodigde fte TEV" },
    why: "Staff needed, upwards.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-afronding-03",
    cell: "Regulier!E34",
    formula: "=ROUND(E6/D6-1,3)",
    family: "E34:H34",
    scene: "ind6",
    cells: { "Regulier!A34": "Groei instroom TEV (%)" },
    why: "A growth rate.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-afronding-04",
    cell: "Medio!D20",
    formula: "=ROUND(D15*Invoer!$B$14/4/10^6,1)",
    family: "D20:G20",
    scene: "coa6",
    cells: { "Medio!A20": "Opvangkosten (mln €)" },
    why: "Cost in millions.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-afronding-05",
    cell: "Vertrek!R7",
    formula: "=ROUND(M7,-1)+ROUND(N7,-1)+ROUND(O7,-1)",
    family: "R7:R12",
    scene: "dtv6",
    cells: { "Vertrek!R4": "Uitstroom, som van afgeronde routes" },
    why: "Sum of rounded parts, which need not be the rounded total.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-afronding-06",
    cell: "Regulier!D34",
    formula: "=ROUND(C27+D22-D25+D26,-2)",
    scene: "ind6",
    cells: { "Regulier!A34": "Eindvoorraad naturalisatie, afgerond" },
    why: "Rounds a stock to which the withdrawals are added: a slip.",
  },
];
