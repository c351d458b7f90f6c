import { describe, expect, it } from "vitest";
import type { CellValue } from "../../src/xlsx";
import { bookOf, type CellSpec, nameOf, tableOf } from "./books";
import { calculate, valuesOf } from "./host";

const DATA: Record<string, CellSpec> = {
  A1: "naam",
  B1: "aantal",
  C1: "prijs",
  A2: "appel",
  B2: 3,
  C2: 1.5,
  A3: "peer",
  B3: 1,
  C3: 2.25,
  A4: "kers",
  B4: 2,
  C4: 4,
};
const TABLES = [tableOf("Fruit", "Blad1", "A1:C4", ["naam", "aantal", "prijs"])];
const NAMES = [
  nameOf("Aantallen", "Blad1!$B$2:$B$4"),
  nameOf("Opslag", "0.21"),
  nameOf("Dubbel", "LAMBDA(x,x*2)"),
  nameOf("Links", "Blad1!XFD1"),
  nameOf("Eigen", "Blad1!$B$2", 0),
  nameOf("Eigen", "Blad1!$B$3"),
];

/** Expected values follow from the definition of each function; NORM.DIST from tables to 15 digits (scipy.stats.norm). */
const NATIVE: readonly (readonly [string, CellValue])[] = [
  ["SUM(B2:B4)", 6],
  ["SUM(B:B)", 6],
  ["SUMPRODUCT(B2:B4,C2:C4)", 14.75],
  ['SUMIFS(C2:C4,B2:B4,">1")', 5.5],
  ['COUNTIF(A2:A4,"*e*")', 3],
  ['INDEX(C2:C4,MATCH("kers",A2:A4,0))', 4],
  ['VLOOKUP("peer",A2:C4,3,FALSE)', 2.25],
  ['XLOOKUP("peer",A2:A4,C2:C4)', 2.25],
  ['XLOOKUP("druif",A2:A4,C2:C4,"geen")', "geen"],
  ["NORM.DIST(1,0,1,TRUE)", 0.8413447460685429],
  ["NORM.DIST(25000,22000,3000,FALSE)", 0.00008065690817304777],
  ["NORM.S.INV(0.975)", 1.959963984540054],
  ["NORM.DIST(-6.5,0,1,TRUE)", 4.016000583859118e-11],
  ["NORMDIST(4000,30000,4000,1)", 4.016000583859118e-11],
  ["NORM.S.DIST(-6.5,TRUE)", 4.016000583859118e-11],
  ["SUM(NORM.DIST({-6.5,-6.5},0,1,TRUE))", 8.032001167718236e-11],
  ["NORM.S.INV(1E-9)", -5.997807015007687],
  ["NORM.INV(0.5,30000,4000)", 30000],
  ["ROUND(2.5,0)", 3],
  ["10%%", 0.001],
  ['--"12"', 12],
  ["1=1.0000000000000001", true],
  ["2*1.50", 3],
  ["Z99=FALSE", true],
  ['1/3&""', "0.333333333333333"],
  ['-2/3&""', "-0.666666666666667"],
  ['1E-5&""', "0.00001"],
  ['1E5&""', "100000"],
  ['1.5E300&""', "1.5E+300"],
  ["LEN(1/3)", 17],
  ["MATCH(2,{1,2,2,3},1)", 3],
  ["MATCH(2,{1,2,2,3},0)", 2],
  ['LOOKUP(2,{1,2,2,3},{"a","b","c","d"})', "c"],
  ['VLOOKUP(2,{1,"a";2,"b";2,"c";3,"d"},2,TRUE)', "c"],
  ['VLOOKUP(2,{1,"a";2,"b";2,"c";3,"d"},2,FALSE)', "b"],
  ['HYPERLINK("https://www.ind.nl","IND")', "IND"],
  ["ROUND(-2.5,0)", -3],
  ["LET(x,B2,y,x*2,x+y)", 9],
  ["LAMBDA(x,x+B2)(4)", 7],
  ["Dubbel(4)", 8],
  ["SUM(MAP(B2:B4,LAMBDA(x,x*x)))", 14],
  ["SUM(SEQUENCE(4))", 10],
  ['TEXTJOIN("; ",TRUE,SORT(A2:A4))', "appel; kers; peer"],
  ['TEXTJOIN("",TRUE,FILTER(A2:A4,B2:B4>1))', "appelkers"],
  ["SUM(UNIQUE(B2:B4))", 6],
  ["SUM(Fruit[aantal])", 6],
  ["SUM(Fruit[[aantal]:[prijs]])", 13.75],
  ["COUNTA(Fruit[#All])", 12],
  ["COUNTA(Fruit)", 9],
  ["Fruit[[#Headers],[prijs]]", "prijs"],
  ["SUM(Aantallen)*(1+Opslag)", 7.26],
  ["Eigen", 3],
  ['IFERROR(VLOOKUP("druif",A2:C4,3,FALSE),0)', 0],
  ["IF(B2>B3,TRUE,FALSE)", true],
  ["B2=3", true],
  ["AND(B2=3,B3=2)", false],
  ["DATE(2025,11,24)", 45985],
  ["YEAR(45985)", 2025],
  ["EDATE(DATE(2024,1,31),1)", 45351],
  ["EDATE(DATE(2024,1,15),1)", 45337],
  ["SUM(EDATE(H30:H31,1))", 45351 + 45337],
  ['TEXT(0.125,"0.0%")', "12.5%"],
  ['TEXT(DATE(2025,11,24),"yyyy-mm-dd")', "2025-11-24"],
  ['A2&"-"&B2', "appel-3"],
  ["Z99", 0],
  ["0.1+0.2", 0.30000000000000004],
  ["1/3", 1 / 3],
  ["50%", 0.5],
  ["2^10", 1024],
  ["-2^2", 4],
  ["1/0", { error: "#DIV/0!" }],
  ["NA()", { error: "#N/A" }],
  ["SUM(INDEX(B:B,2):INDEX(B:B,3))", 4],
  ["SUM(OFFSET(B1,1,0,3,1))", 6],
  ['SUM(INDIRECT("B2:B4"))', 6],
];

describe("native formulas", () => {
  it.each(NATIVE)("%s", async (formula, expected) => {
    const book = bookOf(
      { Blad1: { ...DATA, H30: 45322, H31: 45306, H20: { f: formula } } },
      { tables: TABLES, names: NAMES },
    );
    const { H20 } = valuesOf(await calculate(book));
    if (typeof expected === "number" && typeof H20 === "number") {
      expect(Math.abs(H20 - expected)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(expected)) * 8);
    } else expect(H20).toEqual(expected);
  });
});
