/** What resembles a year split over months and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-maandverdeling" } as const;

export const LIJKT_OP_MAANDVERDELING_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-01",
    cell: "Monthly!F5",
    formula: "=C5/INDEX(season,MONTH(A5))",
    family: "F5:F16",
    scene: "raad6",
    cells: { "Monthly!F4": "Seasonally adjusted, annual rate" },
    why: "Divides by the profile: a yearly level from a month.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-02",
    cell: "Monthly!F5",
    formula: "=SUM(C$5:C5)/MONTH(A5)*12",
    family: "F5:F16",
    scene: "raad6",
    cells: { "Monthly!F4": "Year to date, annualised" },
    why: "Carries the year so far on to a whole year.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-03",
    cell: "Maandplan!B18",
    formula: "=B$3*INDEX(F$6:F$17,MONTH(A18))",
    family: "B18:B29",
    scene: "dtv6",
    why: "Months of 2027 from the year total of 2026.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-04",
    cell: "Maanden!D10",
    formula: "=$C10/12*D4/20",
    family: "D10:O10",
    scene: "ind6",
    why: "Working days against 20, where the mean is 21.25: the months are more than the year.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-05",
    cell: "Maanden!C10",
    formula: "=Medio!$G$15*Invoer!$B$14*C5/$B5",
    family: "C10:N10",
    scene: "coa6",
    cells: { "Maanden!A10": "Opvangkosten per maand bij bezetting ultimo 2026 (€)" },
    why: "Cost per month: residents, a price and days.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-06",
    cell: "Maanden!C10",
    formula: "=$B6*SUM(Invoer!$B$29:B29)",
    family: "C10:N10",
    scene: "coa6",
    cells: { "Maanden!A10": "Eerste aanvragen, cumulatief t/m maand" },
    why: "The year so far: months add up to far more than the year.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-maandverdeling-07",
    cell: "Maanden!D11",
    formula: "=D8/D4",
    family: "D11:O11",
    scene: "ind6",
    cells: {
      "Maanden!A11": "Instroom TEV per werkdag",
      ...Object.fromEntries(
        "D E F G H I J K L M N O".split(" ").map((column) => [`Maanden!${column}8`, `=$C8*${column}6`]),
      ),
    },
    why: "Cases per working day.",
  },
];
