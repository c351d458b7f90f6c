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

export const ROUNDING = [...variants("afronding", PLACE, rounded), ...variants(null, PLACE, others)];
