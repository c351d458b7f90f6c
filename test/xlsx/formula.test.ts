import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  XlsxError,
  joinFormula,
  shiftFormula,
  shownFormula,
  splitFormula,
  storeFormula,
} from "../../src/xlsx";

const ADD_INS = [
  { name: "MPP.KWANTIEL", stored: "_xldudf_MPP_KWANTIEL" },
  { name: "MPP.VERSIE", stored: "_xldudf_MPP_VERSIE" },
];
const shown = (text: string): string => shownFormula(text, ADD_INS);
const stored = (text: string, table?: string): string => storeFormula(text, ADD_INS, table).text;

describe("tokens", () => {
  test("joining the tokens of any text gives the text back", () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      "[",
      "]",
      "#",
      "#N/A",
      "A1",
      "!",
      "(",
      ")",
      ",",
      " ",
      "é",
      "😀",
      "@",
      "'it''s'",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(fc.property(text, (formula) => joinFormula(splitFormula(formula)) === formula));
  });

  test("texts, sheet names, table columns and errors are told apart from code", () => {
    const tokens = splitFormula(
      `'Blad ''1''!A1'!A1&"A1 ""x"""&T[[#This Row],[it']s]]+#N/A+_xlfn.NORM.DIST($B2,0)`,
    );
    expect(tokens.map((token) => token.kind).join(" ")).toBe(
      "sheet symbol word symbol string symbol word bracket symbol error symbol word symbol word symbol word symbol",
    );
  });
});

describe("a shared formula moves along", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "C4+$A4+C$1+$A$1"],
    ["SUM(A1:B$2)", "SUM(C4:D$2)"],
    ["SUM(A:B,$A:C,1:2,$1:3)", "SUM(C:D,$A:E,4:5,$1:6)"],
    ["Blad1!A1+'A1'!A1+'it''s A1'!$B$2", "Blad1!C4+'A1'!C4+'it''s A1'!$B$2"],
    ["[1]Blad1!A1", "[1]Blad1!C4"],
    ['"A1"&A1&"""A1"', '"A1"&C4&"""A1"'],
    ["LOG10(A1)+A1.B+naam1_A1+XYZ1", "LOG10(C4)+A1.B+naam1_A1+XYZ1"],
    ["Tabel1[[#This Row],[A1]]*A1", "Tabel1[[#This Row],[A1]]*C4"],
    ["IF(A1,1:2,{1,2;3,4})*1E5+1.5", "IF(C4,4:5,{1,2;3,4})*1E5+1.5"],
    ["#REF!+Blad1!#REF!+A1", "#REF!+Blad1!#REF!+C4"],
    ["_xlfn.ANCHORARRAY(A1)", "_xlfn.ANCHORARRAY(C4)"],
    ["INDEX(A:A,ROW()):B2", "INDEX(C:C,ROW()):D5"],
  ])("%s → %s", (formula, expected) => {
    expect(shiftFormula(formula, 3, 2)).toBe(expected);
  });

  test("beyond the edges references wrap around", () => {
    expect(shiftFormula("A1", -1, -1)).toBe("XFD1048576");
    expect(shiftFormula("XFD1048576", 1, 1)).toBe("A1");
    expect(shiftFormula("A:A+1:1", -1, -1)).toBe("XFD:XFD+1048576:1048576");
  });

  test("moving there and back changes nothing", () => {
    const formula = fc.constantFrom(
      "A1+$B2*C$3",
      "SUM(A:C)/SUM(1:9)",
      "'x y'!Z9&\"A1\"",
      "T[[#All],[A1]]+Q1!A7",
    );
    const step = fc.integer({ min: -2_000_000, max: 2_000_000 });
    fc.assert(
      fc.property(formula, step, step, (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});

describe("stored form and formula bar", () => {
  test.each([
    ["_xlfn.NORM.DIST(A1,0,1,TRUE)", "NORM.DIST(A1,0,1,TRUE)"],
    ["_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))", "SORT(FILTER(A1:A9,B1:B9))"],
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)", "LET(x,A1,x*2)"],
    ["_xlfn.LAMBDA(_xlpm.x,_xlop.y,_xlpm.x+_xlop.y)(1)", "LAMBDA(x,[y],x+y)(1)"],
    ["_xldudf_MPP_KWANTIEL(2/3,B5:D8)", "MPP.KWANTIEL(2/3,B5:D8)"],
    ["_xlfn.SINGLE(A1:A5)*2", "@A1:A5*2"],
    ["SUM(_xlfn.ANCHORARRAY(F4))", "SUM(F4#)"],
    ["_xlfn.SINGLE(_xlfn.ANCHORARRAY('a b'!F4))", "@'a b'!F4#"],
    ["_xlfn.SINGLE(INDEX(A1:A5,2))", "@INDEX(A1:A5,2)"],
  ])("%s shows as %s and is stored so again", (file, bar) => {
    expect(shown(file)).toBe(bar);
    expect(stored(bar)).toBe(file);
    expect(stored(file)).toBe(file);
  });

  test.each([
    ["[2]!_xldudf_MPP_VERSIE()", "MPP.VERSIE()"],
    ["'[2]'!_xldudf_MPP_VERSIE()&\"[2]!_xldudf_MPP_VERSIE()\"", 'MPP.VERSIE()&"[2]!_xldudf_MPP_VERSIE()"'],
    ["MPP.KWANTIEL(0.5,A1:C1)", "MPP.KWANTIEL(0.5,A1:C1)"],
    ["_xldudf_ANDER_DING(1)", "_xldudf_ANDER_DING(1)"],
    ["'_xlfn.x'!A1&\"_xlfn.NORM.DIST\"", "'_xlfn.x'!A1&\"_xlfn.NORM.DIST\""],
    ["_xlfn.ANCHORARRAY(A1:B2)", "(A1:B2)#"],
    ["_xlfn.BYROW(A1:B2,_xleta.SUM)", "BYROW(A1:B2,SUM)"],
  ])("%s shows as %s", (file, bar) => {
    expect(shown(file)).toBe(bar);
  });

  test("variables hold only inside their own LET or LAMBDA, in any case of letters", () => {
    expect(stored("LET(a,1,b,A+1,LAMBDA(c,a+B+c)(2))+a")).toBe(
      "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlfn.LAMBDA(_xlpm.c,_xlpm.a+_xlpm.b+_xlpm.c)(2))+a",
    );
    expect(stored("LET(f,LAMBDA(x,x^2),f(3))+x!A1")).toBe(
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x^2),_xlpm.f(3))+x!A1",
    );
  });

  test("a prefix is never given twice", () => {
    expect(stored("_xlfn.NORM.DIST(NORM.INV(0.5,0,1),0,1,1)")).toBe(
      "_xlfn.NORM.DIST(_xlfn.NORM.INV(0.5,0,1),0,1,1)",
    );
    expect(stored("_xldudf_MPP_VERSIE()&mpp.versie()")).toBe("_xldudf_MPP_VERSIE()&_xldudf_MPP_VERSIE()");
  });

  test("references within a table get the table's name, and @ becomes #This Row", () => {
    expect(stored("[@Prijs]*[@[Aantal stuks]]", "Verkoop")).toBe(
      "Verkoop[[#This Row],[Prijs]]*Verkoop[[#This Row],[Aantal stuks]]",
    );
    expect(stored("SUM(Verkoop[Prijs])+ROWS(Verkoop[@])")).toBe(
      "SUM(Verkoop[Prijs])+ROWS(Verkoop[#This Row])",
    );
    expect(() => stored("[@Prijs]*2")).toThrow(XlsxError);
  });

  test("a formula that calls an add-in function or a spilling function is known to spill", () => {
    expect(storeFormula("1+MPP.VERSIE()", ADD_INS).spills).toBe(true);
    expect(storeFormula("SUM(SORT(A1:A9))", ADD_INS).spills).toBe(true);
    expect(storeFormula("LET(a,F4#,SUM(a))", ADD_INS).spills).toBe(true);
    expect(storeFormula('NORM.DIST(A1,0,1,TRUE)&"MPP.VERSIE()"', ADD_INS).spills).toBe(false);
  });

  test.each([
    "",
    "  ",
    "SUM(A1",
    "A1)",
    '"x',
    "'Blad 1!A1",
    "T[[a]",
    "{1,2",
    "(1}",
    "A1]",
    "A(".repeat(300) + ")".repeat(300),
  ])("%j is refused: Excel would delete it from the file", (text) => {
    expect(() => stored(text)).toThrow(expect.objectContaining({ code: "bad-formula" }) as XlsxError);
  });
});
