/** What resembles a quantile between two points of a grid and is none. */
import type { Entry } from "../types";

const base = { kind: null, pattern: "zesde-lijkt-op-kwantiel-interpolatie" } as const;

export const LIJKT_OP_KWANTIEL_INTERPOLATIE_6: readonly Entry[] = [
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-01",
    cell: "Fte!D15",
    formula: "=D6+(E6-D6)*7/12",
    family: "D15:G15",
    scene: "ind6",
    cells: { "Fte!A15": "Normuren TEV per 1 augustus" },
    why: "Hours per case between two years.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-02",
    cell: "Regulier!I22",
    formula: "=FORECAST(I3,D22:H22,D3:H3)",
    scene: "ind6",
    cells: { "Regulier!I3": 2031 },
    why: "Trend of the inflow through five years, carried on.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-03",
    cell: "Monthly!C18",
    formula: "=PERCENTILE.INC(tblMonth[Applications],0.875)",
    scene: "raad6",
    cells: { "Monthly!A18": "87.5th percentile of the months" },
    why: "Percentile of twelve monthly counts, not of the distribution of a year.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-04",
    cell: "Kansen!N5",
    formula:
      "=INDEX($A$11:$A$71,O5)+$B$8*(L5-INDEX($B$11:$B$71,O5))/(INDEX($B$11:$B$71,O5+1)-INDEX($B$11:$B$71,O5))",
    scene: "dtv6",
    why: "Between two densities instead of two chances: the column beside the right one.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-05",
    cell: "Monthly!F18",
    formula:
      "=INDEX(A5:A16,G18)+INDEX(B5:B16,G18)*(0.5-INDEX(E5:E16,G18))/(INDEX(E5:E16,G18+1)-INDEX(E5:E16,G18))",
    scene: "raad6",
    cells: {
      "Monthly!E4": "Cumulative share of the year",
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`Monthly!E${5 + i}`, `=SUM($C$5:C${5 + i})/SUM($C$5:$C$16)`]),
      ),
      "Monthly!E18": "Day at which half of the year is in",
      "Monthly!G18": "=MATCH(0.5,E5:E16)",
    },
    why: "A day of the year, from counts that add up over the months.",
  },
  {
    ...base,
    id: "zesde-lijkt-op-kwantiel-interpolatie-06",
    cell: "Invoer!B8",
    formula: "=B5+(B7-B5)*0.4",
    family: "B8:D8",
    scene: "coa6",
    cells: { "Invoer!A8": "Werkhypothese (40% tussen mediaan en maximum)" },
    why: "A point between two scenario values, at no stated chance.",
  },
];
