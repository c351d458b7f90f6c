/** Formulas as a Dutch Excel shows them. Reference: Microsoft Support, Dutch names of functions; nl-NL separators. */
import { describe, expect, it } from "vitest";
import { dutchForm } from "../../src/migration";

describe("the Dutch form of a formula", () => {
  it.each([
    ["=SUM(A1:B2,1.5)", "=SOM(A1:B2;1,5)"],
    [
      "=SUMPRODUCT(B5:B8,NORM.DIST(L5,C5:C8,D5:D8,FALSE))",
      "=SOMPRODUCT(B5:B8;NORM.VERD.N(L5;C5:C8;D5:D8;ONWAAR))",
    ],
    ["IF(A1>0.5,MIN(B1,C1),0)", "ALS(A1>0,5;MIN(B1;C1);0)"],
    // A typed array has `\\` between columns and `;` between rows.
    ["=INDEX(MPP.VERDEEL(F9,{1,0.5;0,1}*A1),1)", "=INDEX(MPP.VERDEEL(F9;{1\\0,5;0\\1}*A1);1)"],
    // Texts, sheet names and columns of tables stay as they are.
    ["='a, 1.5'!B2&\"SUM(1,2.5)\"", "='a, 1.5'!B2&\"SUM(1,2.5)\""],
    ["=SUM(Tabel1[[#This Row],[a,b]])", "=SOM(Tabel1[[#This Row],[a,b]])"],
    ["=IFERROR(A1/B1,#N/A)", "=ALS.FOUT(A1/B1;#N/B)"],
    // A name that the list does not know stays.
    ["=STDEV.S(A1:A9)", "=STDEV.S(A1:A9)"],
  ])("of %s is %s", (formula, dutch) => {
    expect(dutchForm(formula)).toBe(dutch);
  });
});
