/** What resembles a chance of more than x and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-overschrijding" } as const;

export const LIJKT_OP_OVERSCHRIJDING_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-01",
    cell: "Regulier!D34",
    formula: "=1-D33/D32",
    family: "D34:H34",
    scene: "ind6",
    cells: { "Regulier!A34": "Deel afwijzingen zonder bezwaar" },
    why: "Share of refusals without an objection, a ratio of two counts.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-02",
    cell: "Maximum!D20",
    formula: "=MAX(0,D15-D17)",
    family: "D20:G20",
    scene: "coa6",
    cells: { "Maximum!A20": "Overschrijding (bewoners zonder plek)" },
    why: "Persons above the number of places, no chance.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-03",
    cell: "Fte!D15",
    formula: "=(D4*D8+D12*D5*D13/1000)/D14-1",
    family: "D15:H15",
    scene: "ind6",
    cells: {
      "Fte!A14": "Budget TEV (k€)",
      "Fte!A15": "Overschrijding budget (%)",
      "Fte!D14": 15500,
      "Fte!E14": 16500,
      "Fte!F14": 18000,
      "Fte!G14": 26500,
      "Fte!H14": 27000,
    },
    why: "Cost above budget in per cent.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-04",
    cell: "Kansen!E31",
    formula: "=1-C31^5",
    family: "E11:E71",
    scene: "dtv6",
    cells: { "Kansen!E10": "Kans op meer in ten minste één van vijf jaren" },
    why: "Chance that it happens at least once in five years, not in one.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-05",
    cell: "Regulier!E35",
    formula: "=1-SUMPRODUCT(Kans_TEV,NORM.DIST(E34,Instroom_TEV,Spreiding_TEV,TRUE))",
    scene: "ind6",
    cells: {
      "Regulier!A34": "Capaciteit TEV (x 1.000 zaken)",
      "Regulier!E34": "=E8/1000",
      "Regulier!A35": "Kans op meer dan de capaciteit",
    },
    why: "The limit is in thousands of cases, the scenarios are in cases: always 1.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-overschrijding-06",
    cell: "Kansverdeling!E32",
    formula: "=1-SUMPRODUCT($C$5:$F$5,NORM.DIST($B32,$C$6:$F$6,$C$7:$F$7,FALSE))",
    scene: "coa6",
    why: "1 less a density: FALSE where TRUE was meant.",
  },
];
