import { describe, expect, it } from "vitest";
import { bookOf, nameOf } from "./books";
import { calculate, valuesOf } from "./host";

/** A column whose values come from formulas further on, so that an early reader finds nothing yet. */
const CHAIN = {
  A10: "=B10",
  A11: "=B11",
  A12: "=B12",
  B10: "=C10",
  B11: "=C11",
  B12: "=C12",
  C10: 1,
  C11: 2,
  C12: 3,
  E1: "=E2",
  E2: "=E3",
  E3: 3,
};

describe("order of calculation", () => {
  it("gives every formula over a range the right numbers, also beside ranges that only calculation knows", async () => {
    const formulas = [
      "SUM(A10:INDEX(A:A,9+E1))",
      "SUM(OFFSET(A10,0,0,E1,1))",
      'SUM(INDIRECT("A10:A"&(9+E1)))',
      "SUM(A10:A12)",
      "SUMPRODUCT((A10:A12>1)*A10:A12)+1",
      "SUM(IF(E1=3,A10:A12))",
    ];
    const cells = Object.fromEntries(formulas.map((text, i) => [`K${i + 1}`, `=${text}`]));
    const result = await calculate(bookOf({ Blad1: { ...cells, ...CHAIN } }));
    const values = valuesOf(result);
    expect(formulas.map((_, i) => values[`K${i + 1}`])).toEqual([6, 6, 6, 6, 6, 6]);
    expect(result.errors).toEqual([]);
  });

  it("calculates a name with OFFSET in the cell that uses it, and sees no loop", async () => {
    const names = [nameOf("Lijst", "OFFSET(Blad1!$A$10,0,0,COUNT(Blad1!$A$10:$A$12),1)")];
    const result = await calculate(bookOf({ Blad1: { K1: "=SUM(Lijst)", ...CHAIN } }, { names }));
    expect(valuesOf(result)).toMatchObject({ K1: 6 });
    expect(result.loops).toEqual([]);
  });

  it("settles a workbook with RAND, which never gives the same twice", async () => {
    const result = await calculate(
      bookOf({ Blad1: { K1: "=SUM(OFFSET(A10,0,0,E1,1))", K2: "=RAND()", ...CHAIN } }),
    );
    expect(valuesOf(result)).toMatchObject({ K1: 6 });
    expect(result.errors).toEqual([]);
    expect(result.warnings.map(({ ref }) => ref)).toEqual(["K2"]);
  });

  it("refuses what the engine would calculate otherwise than Excel, and names it", async () => {
    const formulas: Record<string, RegExp> = {
      "SUM(Blad1:Blad2!A1)": /bladen/,
      "SUM((A10,A12))": /vereniging/,
      "SUM(A10:A12 A11:B11)": /doorsnede/,
      "VLOOKUP(2,CHOOSE({1,2},A10:A12,B10:B12),2,0)": /CHOOSE/,
      "SUMIF(E1:E3,3,A10)": /SUMIF/,
      "SUMPRODUCT(N(OFFSET(A10,{0;1;2},0)),B10:B12)": /OFFSET/,
      "SUM(N(OFFSET(A10,ROW(A1:A3)-1,0)))": /OFFSET/,
      "IFERROR(SUM(Twee),0)": /vereniging/,
    };
    const cells = Object.fromEntries(Object.keys(formulas).map((text, i) => [`K${i + 1}`, `=${text}`]));
    const names = [nameOf("Twee", "(Blad1!$A$10,Blad1!$A$12)")];
    const { errors } = await calculate(bookOf({ Blad1: { ...cells, ...CHAIN }, Blad2: {} }, { names }));
    expect(errors.map(({ ref }) => ref)).toEqual(Object.keys(cells));
    Object.values(formulas).forEach((pattern, i) => {
      expect(errors[i]?.message).toMatch(pattern);
    });
  });

  it("finds loops through a range between two references and through INDEX with a moving place", async () => {
    const looped = ["SUM(A1:INDEX(C:C,1))", "INDEX(B1:B3,A1)"];
    for (const text of looped) {
      const { loops } = await calculate(bookOf({ Blad1: { A1: 1, B1: `=${text}` } }));
      expect(loops, text).toHaveLength(1);
    }
    const { loops } = await calculate(bookOf({ Blad1: { A1: 2, B1: "=INDEX(B1:B3,A1)", B2: 5 } }));
    expect(loops).toEqual([]);
  });
});
