/** What resembles a quantile that is looked up and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-kwantiel-trap" } as const;

export const LIJKT_OP_KWANTIEL_TRAP_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-01",
    cell: "Kansen!N8",
    formula: "=INDEX($A$11:$A$71,MATCH(MAX($B$11:$B$71),$B$11:$B$71,0))",
    scene: "dtv6",
    cells: { "Kansen!K8": "Meest waarschijnlijk (top)" },
    why: "The mode: where the density is highest.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-02",
    cell: "Maximum!D20",
    formula: "=INDEX($D$4:$G$4,MATCH(TRUE,INDEX($D$15:$G$15>$D$17:$G$17,0),0))",
    scene: "coa6",
    cells: { "Maximum!A20": "Eerste kwartaal met tekort aan plekken" },
    why: "First quarter in which the residents outnumber the places.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-03",
    cell: "Fte!D15",
    formula: "=VLOOKUP(D4,$J$4:$K$7,2,TRUE)",
    family: "D15:H15",
    scene: "ind6",
    cells: {
      "Fte!A15": "Teammanagers TEV (fte)",
      "Fte!J3": "vanaf fte",
      "Fte!K3": "teammanagers",
      "Fte!J4": 0,
      "Fte!K4": 6,
      "Fte!J5": 120,
      "Fte!K5": 9,
      "Fte!J6": 160,
      "Fte!K6": 11,
      "Fte!J7": 220,
      "Fte!K7": 15,
    },
    why: "Staff scale: managers by the size of the department.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-04",
    cell: "Regulier!J27",
    formula: '=XLOOKUP(TRUE,D27:H27<D24:H24/2,D3:H3,"niet")',
    stored: "dynamic",
    scene: "ind6",
    cells: { "Regulier!J21": "Eerste jaar met minder dan een half jaar voorraad" },
    why: "A year, found by comparing stock and capacity.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-05",
    cell: "Monthly!F18",
    formula: "=XLOOKUP(0.5,E5:E16,A5:A16,,1)",
    stored: "dynamic",
    scene: "raad6",
    cells: {
      "Monthly!E4": "Cumulative share of the year",
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`Monthly!E${5 + i}`, `=SUM($C$5:C${5 + i})/SUM($C$5:$C$16)`]),
      ),
      "Monthly!E18": "Month in which half of the year is reached",
    },
    why: "A month, by the share of the year's applications; no chances.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-trap-06",
    cell: "Maandplan!C31",
    formula: "=SMALL(C6:C23,ROUNDUP(0.875*COUNT(C6:C23),0))",
    scene: "dtv6",
    cells: { "Maandplan!A31": "Aantal vluchten dat in 7 van de 8 maanden niet is overschreden" },
    why: "Sorted counts of past months.",
  },
];
