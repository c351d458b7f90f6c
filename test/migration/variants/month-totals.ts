/** Totals of years that are looked up, divided evenly, or over quarters in formulas of their own; what else is divided by 12. */
import { across, down, formulasDown } from "../corpus/scenes/cells";
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const SERIES = { scene: "maandreeks", cell: "Maandreeks!C2", family: "C2:C25" };
const ONE = { scene: "maanden", cell: "Maanden!C8", family: "C8:C19" };
const ROW = { scene: "maanden", cell: "Maanden!C23", family: "C23:N23" };
const QUARTERS = { scene: "maanden", cell: "Maanden!C23", family: "C23:E23" };

const provinces: Record<string, Cell> = Object.fromEntries(
  [
    ...["Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland"],
    ...["Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"],
  ].map((name, i) => [`Maanden!A${8 + i}`, name]),
);

/** Months that are alike and look like years: 33,000 times 0.061 is 2,013. */
const likeYears: Record<string, Cell> = {
  "Jaren!B2": 33_000,
  ...down("Profiel", "B2", [0.061, 0.061, 0.061, 0.066, 0.066, 0.066, 0.1, 0.1, 0.1, 0.106, 0.106, 0.107]),
  "Maandreeks!E1": "instroom (oud)",
  ...formulasDown("Maandreeks", "E", [2, 25], "=33000*INDEX(Profiel!$B$2:$B$13,B#)"),
  "Maandreeks!F1": "instroom",
};

/** A table of years beside the months of the first of them. */
const tableBeside: Record<string, Cell> = {
  ...across("Maandreeks", "F1", ["jaar", "jaartotaal"]),
  ...down("Maandreeks", "F2", [2026, 2027, 2028]),
  ...down("Maandreeks", "G2", [41_000, 42_000, 40_000]),
  "Maandreeks!H1": "instroom",
};

const shares = (...list: readonly number[]): Record<string, Cell> => ({
  ...across("Maanden", "P21", ["K1", "K2", "K3", "K4"]),
  ...across("Maanden", "P22", list),
});
/** Each quarter of the row has a formula of its own. */
const quarterly = (over: number, from = "P"): Record<string, Cell> =>
  Object.fromEntries(
    ["F", "G", "H", "I", "J", "K", "L", "M", "N"].map((letter, i) => {
      const column = String.fromCharCode(from.charCodeAt(0) + 1 + Math.floor(i / 3));
      return [`Maanden!${letter}23`, `=$B$4*$${column}$22/${over}`];
    }),
  );

const numbered = (before: string): Record<string, Cell> => ({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Maanden!A${8 + i}`, `${before}${i + 1}`.replace("-01", "-1")]),
  ),
});
/** A series that starts in July: half a year, a year, and half a year. */
const fromJuly: Record<string, Cell> = formulasDown("Maandreeks", "D", [2, 25], "=DATE(2026,ROW()+5,1)");

const named = (words: string): Record<string, Cell> => ({ "Maanden!A4": words, "Maanden!C7": "per maand" });

const series: readonly Variant[] = [
  ["=VLOOKUP(YEAR(D2),Jaren!$A$2:$B$4,2,FALSE)/12"],
  ["=SUMIF(Jaren!$A$2:$A$4,A2,Jaren!$B$2:$B$4)/12"],
  ["=INDEX(Jaren!$B$2:$B$4,MATCH(YEAR(D2),Jaren!$A$2:$A$4,0))/12"],
  ["=OFFSET(Jaren!$B$1,YEAR(D2)-2025,0)/12"],
  ["=LOOKUP(YEAR(D2),Jaren!$A$2:$A$4,Jaren!$B$2:$B$4)*INDEX(Profiel!$B$2:$B$13,MOD(ROW(D2)-2,12)+1)"],
  ["=OFFSET(Jaren!$B$1,YEAR(D2)-2025,0)*OFFSET(Profiel!$B$1,MONTH(D2),0)"],
  ["=VLOOKUP(YEAR(D2),Jaren!$A$2:$B$4,2,FALSE)*VLOOKUP(MONTH(D2),Profiel!$A$2:$B$13,2,FALSE)", likeYears],
];
const notSeries: readonly Variant[] = [
  ["=VLOOKUP(YEAR(D2)+1,Jaren!$A$2:$B$4,2,FALSE)/12", {}, "the year after"],
  ["=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)/12", { "Jaren!B1": "bezetting op 31 december" }, "a stock"],
  [
    "=SUMIF(Jaren!$A$2:$A$4,A2,Jaren!$B$2:$B$4)/12",
    { "Jaren!B1": "huur [€]", "Maandreeks!C1": "huur" },
    "rent",
  ],
  [
    "=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)/12",
    { "Jaren!B1": "aantal", "Maandreeks!C1": "gemiddeld" },
    "nothing says that it is a flow",
  ],
  [
    "=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)*INDEX(Profiel!$B$2:$B$13,B2)",
    { "Jaren!B1": "bezetting op 31 december" },
    "a stock is not divided over months",
  ],
  ["=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)/10", {}, "ten months"],
  ["=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)/12*1.02", {}, "with growth"],
];
const month: readonly Variant[] = [
  ["=$B$4/12"],
  ["=1/12*Jaarinstroom"],
  ["=$B$4/COUNT($D$8:$D$19)"],
  ["=$B$4/12", numbered("mnd ")],
  ["=$B$4/12", named("statushouders, gelijk verdeeld")],
  ["=$B$4/12", named("inbewaringstellingen 2025")],
  ["=$B$4/12", numbered("2027-0")],
  ["=($B$4+$B$5)/12", { "Maanden!A5": "instroom nareis", "Maanden!B5": 11_000 }],
];
const notMonth: readonly Variant[] = [
  ["=$B$4/12", named("formatie [fte]"), "staff"],
  ["=$B$4/12", named("uren per jaar"), "hours"],
  ["=$B$4/12", named("plaatsen in opvang"), "places"],
  ["=$B$4/12", named("wachtlijst"), "those who wait"],
  ["=$B$4/12", named("wachtlijst, gelijk verdeeld"), "those who wait"],
  ["=$B$4/12", named("kosten, gelijk verdeeld"), "money"],
  ["=$B$4/12", provinces, "twelve provinces, each with as many"],
];
const row: readonly Variant[] = [["=$B$4/12"], ["=VLOOKUP($B$3,$A$27:$B$29,2,FALSE)/12"]];
const split: readonly Variant[] = [
  ["=$B$4*$P$22/3", { ...shares(0.183, 0.198, 0.3, 0.319), ...quarterly(3) }],
];
const notSplit: readonly Variant[] = [
  ["=$B$4*$P$22/3", { ...shares(0.183, 0.198, 0.3, 0.3), ...quarterly(3) }, "quarters are less than 1"],
  ["=$B$4*$P$22/4", { ...shares(0.183, 0.198, 0.3, 0.319), ...quarterly(4) }, "a fourth of a quarter"],
  [
    "=$B$4*$P$22/3",
    { ...shares(0.183, 0.198, 0.3, 0.319), ...quarterly(3, "O") },
    "the second quarter takes the share of the first again",
  ],
];
const groups: readonly Variant[] = [
  ["=$B$4*B8", provinces],
  ["=$B$4*B8/SUM(B$8:B$19)", provinces],
];

export const MONTH_TOTALS = [
  ...variants("maandverdeling", SERIES, series),
  ...variants("maandverdeling", { ...SERIES, cell: "Maandreeks!F2", family: "F2:F25" }, [
    ["=VLOOKUP(A2,Jaren!$A$2:$B$4,2,FALSE)*INDEX(Profiel!$B$2:$B$13,B2)", likeYears],
  ]),
  ...variants("maandverdeling", { ...SERIES, cell: "Maandreeks!H2", family: "H2:H25" }, [
    ["=VLOOKUP(YEAR($D2),$F$2:$G$4,2,FALSE)*INDEX(Profiel!$B$2:$B$13,MONTH($D2))", tableBeside],
    ["=OFFSET($G$1,YEAR($D2)-2025,0)/12", tableBeside],
  ]),
  ...variants("maandverdeling", { ...SERIES, cell: "Maandreeks!E2", family: "E2:E25" }, [
    [
      "=VLOOKUP(YEAR(D8),Jaren!$A$2:$B$4,2,FALSE)/12",
      { ...fromJuly, "Maandreeks!E1": "instroom" },
      undefined,
      "E8",
    ],
  ]),
  ...variants("maandverdeling", ONE, month),
  ...variants("maandverdeling", ROW, row),
  ...variants("maandverdeling", QUARTERS, split),
  ...variants("aandeel", ONE, groups),
  ...variants(null, SERIES, notSeries),
  ...variants(null, ONE, notMonth),
  ...variants(null, QUARTERS, notSplit),
];
