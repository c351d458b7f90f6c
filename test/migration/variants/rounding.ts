/** Rounding without ROUND, by other functions and to other multiples. */
import type { Cell } from "../corpus/types";
import { type Variant, variants } from "./variant";

const PLACE = { scene: "raster", cell: "MPP Asiel!H20" };
const X: Record<string, Cell> = {
  "MPP Asiel!F20": "medio onafgerond",
  "MPP Asiel!G20": 34_871.3,
  "MPP Asiel!J20": 250,
};
const on = (list: readonly string[]): readonly Variant[] => list.map((formula) => [formula, X]);

const rounded = on([
  "=SIGN(G20)*INT(ABS(G20)+0.5)",
  "=SIGN(G20)*INT(ABS(G20/10)+0.5)*10",
  "=10*SIGN(G20)*TRUNC(ABS(G20)/10+0.5)",
  "=TRUNC(G20+0.5*SIGN(G20))",
  "=TRUNC(G20/100+0.5*SIGN(G20))*100",
  "=ROUNDDOWN(G20/50+SIGN(G20)/2,0)*50",
  "=VALUE(FIXED(G20,0))",
  "=VALUE(FIXED(G20,-2,TRUE))",
  "=INT(G20+0.5)",
  "=INT(G20/10+1/2)*10",
  "=TRUNC(G20+0.5)",
  "=ROUNDDOWN(G20/100+0.5,0)*100",
  "=FLOOR(G20+50,100)",
  "=G20-MOD(G20,100)",
  "=G20+5-MOD(G20+5,10)",
  "=QUOTIENT(G20,100)*100",
  "=QUOTIENT(G20+50,100)*100",
  "=MROUND(G20,25)",
  "=ROUND(G20*4,0)/4",
  "=ROUND(G20/7,0)*7",
  "=ROUND(G20,-1)+0",
  "=+ROUND(G20;0)".replace(";", ","),
  "=--ROUND(G20,-2)",
  "=LET(x,G20/500,ROUND(x,0)*500)",
  "=1000*ROUND(0.001*G20,0)",
  "=CEILING(G20/100,1)*100",
  "=ROUND((G20+200)/100,0)*100",
  "=ROUNDUP(G20/25,0)*25",
  "=ROUND(G20/$J$20,0)*$J$20",
  "=$J$20*ROUND(G20/$J$20,0)",
  "=MROUND(G20,$J$20)",
  "=CEILING(G20,$J$20)",
  "=ROUNDDOWN(G20/$J$20,0)*$J$20",
]);
const others: readonly Variant[] = [
  ["=ROUND(G20*1.02,-2)", X, "growth in it"],
  ["=ROUND(G20/G21,1)", { ...X, "MPP Asiel!G21": 5 }, "a ratio"],
  ["=ROUND(100*(G20/G21-1),1)", { ...X, "MPP Asiel!G21": 31_000 }, "a growth rate in percent"],
  ["=CEILING(G20/50,1)", X, "buses of 50"],
  ["=ROUND(G20*G21/1000000,1)", { ...X, "MPP Asiel!G21": 9_850 }, "a cost in millions"],
  ["=ROUND((G20+40)/100,0)*100", X, "a part of a step added"],
  ["=ROUND(G20/100-0.3,0)*100", X, "a part of a step taken off"],
  ["=FIXED(G20,0)", X, "a text"],
  ["=SIGN(G20)*INT(ABS(G20)+0.4)", X, "four tenths"],
  ["=SIGN(G20)*INT(ABS(G20)/10+0.5)*100", X, "another unit"],
  ["=TRUNC(G20-0.5*SIGN(G20))", X, "towards 0"],
  ["=TRUNC(G20+0.5*SIGN(G21))", { ...X, "MPP Asiel!G21": 5 }, "the sign of another cell"],
  ["=MOD(G20+50,100)", X, "what is left"],
  ["=INT(G20/10+0.5)*100", X, "another unit"],
  ["=ROUND(G20/$J$20,0)*$J$21", { ...X, "MPP Asiel!J21": 300 }, "the multiple of another cell"],
  ["=ROUND(G20*$J$20,0)*$J$20", X, "another unit"],
  ["=ROUND(G20/$J$20,0)*-$J$20", X, "turned round"],
];

/** A figure by another name, in F20 beside it; what rounds it stands in another column with its own name. */
const named = (label: string, value: Cell): Record<string, Cell> => ({
  ...X,
  "MPP Asiel!F20": label,
  "MPP Asiel!G20": value,
});
const listed: readonly Variant[] = [
  ["=ROUND(G20,-1)", named("bezetting, personen", 68_123.4)],
  ["=ROUND(G20,-1)", named("uitstroom (verblijfsduur verdeeld)", 68_123.4)],
  ["=ROUND(G20/1000,1)", named("aanvragen", 34_871)],
  ["=ROUND(G20/10^6,0)", named("kosten opvang [€]", 2_148_733_912)],
  // What is divided by a share is persons still.
  ["=ROUND(G20,-2)", { ...named("plekken", "=G21/G22"), "MPP Asiel!G21": 61_000, "MPP Asiel!G22": 0.93 }],
  [
    "=ROUND(G22*G23,0)",
    {
      ...X,
      "MPP Asiel!F22": "inwilligingen",
      "MPP Asiel!G22": 9_012,
      "MPP Asiel!F23": "aandeel nareis",
      "MPP Asiel!G23": 0.4,
    },
  ],
  [
    "=MROUND(G22*(1-G23),5)",
    {
      ...X,
      "MPP Asiel!F22": "beslissingen",
      "MPP Asiel!G22": 9_012,
      "MPP Asiel!F23": "inwilligingspercentage",
      "MPP Asiel!G23": 0.71,
    },
  ],
];
const notFigures: readonly Variant[] = [
  ["=ROUND(G20*100,0)", named("inwilligingspercentage", 0.624), "a percentage"],
  ["=ROUND((1-G20)*100,1)", named("p medio", 0.6667), "a chance in percent"],
  ["=ROUND(G20,3)", named("bezettingsgraad", 0.973), "a rate"],
  ["=ROUND(G20,0)", named("inwilliging (%)", 62.4), "a percentage"],
  ["=ROUND(G20,2)", named("zaken per fte", 52.31), "a ratio"],
  ["=MROUND(G20,50)", named("kostprijs", 31_282), "a price"],
  ["=ROUND(G20,-1)", named("kostprijs per plek [€]", 31_282), "a price, listed"],
  ["=ROUND(G30/1000000,1)", { ...X, "MPP Asiel!F30": "kosten opvang", "MPP Asiel!G30": 2.5e9 }, "money"],
  ["=ROUND(G20,0)", named("gemiddelde verblijfsduur", 312.4), "a time"],
  ["=INT(G20/100)", named("peilmaand", 202_604), "the year of a month"],
  [
    "=ROUND(G20,1)",
    { ...named("druk", "=G21/G22"), "MPP Asiel!G21": 61_000, "MPP Asiel!G22": 410 },
    "a ratio",
  ],
  ["=ROUND(I20,2)", { ...named("druk", 0.87), "MPP Asiel!I20": "=G20" }, "a ratio that is repeated"],
];

export const ROUNDING = [
  ...variants("afronding", PLACE, [...rounded, ...listed]),
  ...variants(null, PLACE, [...others, ...notFigures]),
];
