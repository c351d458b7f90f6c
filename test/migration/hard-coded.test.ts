/** Links and numbers between formulas: what is asked about, and what is left alone. */
import { describe, expect, it } from "vitest";
import { holdsAmounts } from "../../src/functions";
import { type HardCoded, hardCodedOf, scanned, type ScanBook, type ScanCell } from "../../src/migration";
import { hardCodedText } from "../../src/text";
import { sampleBook } from "../browser/sample-book";
import { placeOf } from "./places";

type Cells = Readonly<Record<string, string | number | readonly [value: number, format: string]>>;

function cellsOf(cells: Cells): ScanCell[] {
  return Object.entries(cells).map(([ref, content]) => {
    const place = placeOf(ref);
    if (typeof content === "object") return { ...place, value: content[0], format: content[1] };
    if (typeof content === "number") return { ...place, value: content };
    return content.startsWith("=") ? { ...place, value: 1, formula: content } : { ...place, value: content };
  });
}

function bookOf(cells: Cells, names: ScanBook["names"] = []): ScanBook {
  return { sheets: [{ name: "Blad1", cells: cellsOf(cells) }], names, tables: [] };
}

const found = (book: ScanBook): readonly HardCoded[] => hardCodedOf(scanned(book), holdsAmounts);
/** Numbers within one formula of a sheet that calls an MPP function. */
function numbersIn(formula: string, others: Cells = {}): readonly (string | number)[] {
  const book = bookOf({ A1: "=MPP.VERSIE()", F1: `=${formula}`, ...others });
  return found(book)
    .filter(({ kind }) => kind === "getal-in-formule")
    .flatMap((each) => each.found);
}
const booksIn = (formula: string): readonly (string | number)[] =>
  found(bookOf({ F1: `=${formula}` })).flatMap((each) => (each.kind === "koppeling" ? each.found : []));

describe("a number within a formula on a sheet with MPP functions", () => {
  it.each<[string, readonly number[]]>([
    ["B2*1.05", [1.05]],
    ["B2+250", [250]],
    ["B2-B3-250", [250]],
    ["B2*(1+2%)^C2", [0.02]],
    ["1.02^C2*B2", [1.02]],
    ["MIN(B2,4500)", [4500]],
    ["IF(B2>C2,4500,0)", [4500]],
    ["IF(B2>1000,B2*0.9,B2)", [0.9]],
    ["ROUND(B2*0.35,0)", [0.35]],
    ["SUM(B2:B4,-300)", [-300]],
    ["B2*1.05+C2*1.05", [1.05]],
    ["SUMPRODUCT(B2:D2,{0.2,0.3,0.5})", [0.2, 0.3, 0.5]],
    ["_xlfn.LET(_xlpm.g,1.05,B2*_xlpm.g)", [1.05]],
    ["INDEX(B2:B9,3)*1.1", [1.1]],
    ["NORM.DIST(B2,30000,5000,TRUE)", [30000, 5000]],
    ["MPP.VOORRAAD(1200,B2:D2,B3:D3)", [1200]],
    ["MPP.KWANTIEL(0.5,A4:D8)*1.05", [1.05]],
    ["EXP(0.03*B2)", [0.03]],
    ["B2+2000", [2000]],
  ])("%s holds %j", (formula, numbers) => {
    expect(numbersIn(formula, { B2: 30, C2: 2 })).toEqual(numbers);
  });

  it.each([
    ["blank, none, whole and next", "MAX(0,B2-C2)*(1-C2)+1"],
    ["months", "B2/12+C2*12"],
    ["percent", "B2/100+C2*100"],
    ["the mean of begin and end", "(B2+C2)/2"],
    ["an exponent", "SQRT(B2^2+C2^0.5)"],
    ["the normal curve", "EXP(-0.5*((B2-C2)/D2)^2)/(D2*SQRT(2*PI()))"],
    ["a threshold", 'IF(ABS(B2-C2)<=0.001,"gelijk","anders")'],
    ["digits", "ROUND(MAX(B2:B9),4)"],
    ["a position", "INDEX(B2:D9,MATCH(A2,A2:A9,0),3)"],
    ["a place", "INDEX(B2:B40,ROW()-7)"],
    ["a year in a cell", "E2+5"],
    ["a distance to a year", "E2-2020"],
    ["a date in a cell", "E3+30"],
    ["a chance that is asked", "MPP.KWANTIEL(0.5,A4:D8)"],
    ["a number of points", "MPP.CURVE(A4:D8,A11:D13,101)"],
    ["an entered chance", "2/3"],
    ["a text", '"1.05"&B2'],
  ])("%s is left alone: %s", (_, formula) => {
    expect(numbersIn(formula, { B2: 30, C2: 2, E2: 2026, E3: [46023, "dd-mm-yyyy"] })).toEqual([]);
  });

  it("is one question for all copies, with the first cell", () => {
    const book = bookOf({
      A1: "=MPP.VERSIE()",
      ...Object.fromEntries(["B", "C", "D", "E"].map((column) => [`${column}3`, `=${column}2*1.05`])),
    });
    const [only, ...more] = found(book);
    expect(more).toEqual([]);
    expect(only).toEqual({
      kind: "getal-in-formule",
      sheet: "Blad1",
      range: "B3",
      found: [1.05],
      expected: "",
      copies: 4,
    });
    expect(only && hardCodedText(only, "nl")).toBe("De formule bevat 1,05 (4 cellen). Is dat bedoeld?");
    expect(only && hardCodedText(only, "en")).toBe("The formula holds 1.05 (4 cells). Is that meant?");
  });

  it("is not asked about on a sheet without MPP functions", () => {
    expect(found(bookOf({ F1: "=B2*1.05" }))).toEqual([]);
    expect(numbersIn("B2*1.05")).toEqual([1.05]);
  });
});

describe("a number typed over a copied formula", () => {
  const row = (contents: readonly (string | number)[], at = 3): Cells =>
    Object.fromEntries(contents.map((content, n) => [`${"BCDEFGHIJ"[n] ?? ""}${at}`, content]));
  const copies = (row2: readonly string[]): string[] => row2.map((column) => `=${column}2*$A$1`);

  it("is asked about with what stands beside it", () => {
    const [b = "", c = "", , e = ""] = copies(["B", "C", "D", "E"]);
    const [only, ...more] = found(bookOf(row([b, c, 4500, e])));
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      kind: "getal-over-formule",
      range: "D3",
      found: [4500],
      expected: "=C2*$A$1",
    });
    expect(only && hardCodedText(only, "nl")).toBe(
      "Hier staat 4.500, aan weerszijden een formule. Is dat bedoeld?",
    );
    expect(only && hardCodedText(only, "en")).toBe(
      "Here is 4,500, with a formula on both sides. Is that meant?",
    );
  });

  it("is found where two or three stand together, as a formula of numbers, and down a column", () => {
    const [b = "", c = "", , , f = ""] = copies(["B", "C", "D", "E", "F"]);
    const ranges = (book: ScanBook): string[] =>
      found(book).flatMap(({ kind, range }) => (kind === "getal-over-formule" ? [range] : []));
    expect(ranges(bookOf(row([b, c, 4500, "=4400+100", f])))).toEqual(["D3", "E3"]);
    const column = { C2: "=B2*2", C3: "=B3*2", C4: 7, C5: "=B5*2" };
    expect(ranges(bookOf(column))).toEqual(["C4"]);
  });

  it("is not asked about at the start of a row, between other formulas, in a row of input, or in a long piece", () => {
    const [b = "", c = "", , e = ""] = copies(["B", "C", "D", "E"]);
    expect(found(bookOf(row([4500, c, e.replace("E", "D"), e])))).toEqual([]);
    expect(found(bookOf(row([b, c, 4500, "=E2/$A$1"])))).toEqual([]);
    const same = (count: number): string[] => Array.from({ length: count }, () => "=$A$1");
    const input = [...[3, 4, 6, 7].map((at) => row(same(4), at)), row([1, 2, 3, 4], 5)];
    expect(found(bookOf(Object.assign({}, ...input) as Cells))).toEqual([]);
    expect(found(bookOf(row([b, c, 1, 2, 3, 4, "=H2*$A$1"])))).toEqual([]);
  });
});

describe("a link to another workbook", () => {
  it.each<[string, readonly string[]]>([
    ["[Boek.xlsx]Blad1!A1+1", ["Boek.xlsx"]],
    ["'C:\\map\\[Boek 2.xlsx]Blad 1'!$A$1", ["Boek 2.xlsx"]],
    ["[1]Blad1!A1", ["[1]"]],
    ["[1]!Naam*2", ["[1]"]],
    ["Boek.xlsx!Naam", ["Boek.xlsx"]],
    ["'https://x/y/Boek.xlsx'!Naam", ["Boek.xlsx"]],
    [
      "SUM('[Jan''s.xlsx]Blad:Blad3'!A1,[Boek.xlsx]Blad1!A:A,[Boek.xlsx]Blad1!B1)",
      ["Jan's.xlsx", "Boek.xlsx"],
    ],
    ["Prog|Topic!Item", ["Prog|Topic"]],
  ])("%s is to %j", (formula, books) => {
    expect(booksIn(formula)).toEqual(books);
  });

  it.each([
    '"[Boek.xlsx]Blad1!A1"',
    "Tabel[Kolom]+[@Kolom]",
    "Blad1!A1",
    "'Blad 1'!A1",
    "SUM(Blad1:Blad3!A1)",
  ])("%s is none", (formula) => {
    expect(booksIn(formula)).toEqual([]);
  });

  it("is one question for copies, and names of the workbook are looked at too", () => {
    const book = bookOf({ B2: "=[Boek.xlsx]Blad1!A1", B3: "=[Boek.xlsx]Blad1!A2" }, [
      { name: "Groei", text: "[Boek.xlsx]Blad1!$A$1" },
      { name: "Vast", text: "Blad1!$B$2" },
    ]);
    expect(found(book).map((each) => hardCodedText(each, "nl"))).toEqual([
      "Haalt waarden uit Boek.xlsx (2 cellen). Is dat bedoeld?",
      "De naam Groei verwijst naar Boek.xlsx. Is dat bedoeld?",
    ]);
    expect(found(book).map((each) => hardCodedText(each, "en"))).toEqual([
      "Takes values from Boek.xlsx (2 cells). Is that meant?",
      "The name Groei refers to Boek.xlsx. Is that meant?",
    ]);
  });
});

describe("the sample", () => {
  it("has no links and no numbers between or within its formulas", () => {
    const data = sampleBook();
    const sheets = data.sheets.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ ref, content, results }): ScanCell => {
        const place = placeOf(ref);
        if (typeof content !== "object" || content === null || !("formula" in content))
          return { ...place, value: content };
        return { ...place, value: results?.[0]?.[0] ?? null, formula: content.formula };
      }),
    }));
    const names = data.names.map(([name, text]) => ({ name, text }));
    expect(
      sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined).length,
    ).toBeGreaterThan(2000);
    expect(found({ sheets, names, tables: [] })).toEqual([]);
  });
});
