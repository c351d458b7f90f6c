import { describe, expect, it } from "vitest";
import { bookOf, nameOf, tableOf } from "./books";
import { calculate, valuesOf } from "./host";

describe("results", () => {
  it("keeps every digit of a number", async () => {
    const { A1, A2 } = valuesOf(await calculate(bookOf({ Blad1: { A1: "=1/3", A2: "=2^53-1" } })));
    expect([A1, A2]).toEqual([1 / 3, 2 ** 53 - 1]);
  });

  it("fills the range that a dynamic array needs now, and empties what it no longer fills", async () => {
    const result = await calculate(
      bookOf({
        Blad1: {
          A1: 2,
          B1: { f: "SEQUENCE(A1)", range: "B1:B4", v: 1 },
          B2: 2,
          B3: 3,
          B4: 4,
          C1: "=SUM(B1:B4)",
        },
      }),
    );
    expect(valuesOf(result)).toEqual({ B1: 1, B2: 2, B3: null, B4: null, C1: 3 });
    expect(result.spills).toEqual([{ sheet: "Blad1", ref: "B1", stored: "B1:B4", range: "B1:B2" }]);
  });

  it("lets a spill grow far beyond the used cells", async () => {
    const result = await calculate(bookOf({ Blad1: { A1: { f: "SEQUENCE(5000)" }, C1: "=SUM(A:A)" } }));
    expect(valuesOf(result)["A5000"]).toBe(5000);
    expect(valuesOf(result)["C1"]).toBe(12_502_500);
  });

  it("gives #SPILL! when a cell is in the way, and says so", async () => {
    const result = await calculate(bookOf({ Blad1: { A1: { f: "SEQUENCE(3)" }, A3: "bezet" } }));
    expect(valuesOf(result)).toEqual({ A1: { error: "#SPILL!" } });
    expect(result.errors).toMatchObject([{ ref: "A1", code: "#SPILL!", expected: false }]);
  });

  it("follows A1# to the range that is filled now", async () => {
    const result = await calculate(
      bookOf({
        Blad1: { A1: 5, B1: { f: "SEQUENCE(A1)", range: "B1:B2" }, C1: "=SUM(B1#)", C2: "=ROWS(B1#)" },
      }),
    );
    expect(valuesOf(result)).toMatchObject({ C1: 15, C2: 5 });
  });

  it("cuts and fills an array formula of before dynamic arrays to its own range", async () => {
    const result = await calculate(
      bookOf({
        Blad1: {
          A1: 1,
          A2: 2,
          A3: 3,
          B1: { f: "A1:A3*10", kind: "array", range: "B1:B2" },
          C1: { f: "A1:A2", kind: "array", range: "C1:C3" },
          D1: { f: "SUM(A1:A3*A1:A3)", kind: "array", range: "D1" },
          B3: "blijft",
        },
      }),
    );
    expect(valuesOf(result)).toEqual({
      B1: 10,
      B2: 20,
      C1: 1,
      C2: 2,
      C3: { error: "#N/A" },
      D1: 14,
    });
  });

  it("takes one cell of a range in an ordinary formula, as Excel does", async () => {
    const result = await calculate(
      bookOf({
        Blad1: { A1: 1, A2: 2, A3: 3, B2: "=A1:A3*10", C3: "=ABS(A1:A3)", D9: "=A1:A3+1", E2: "=@A1:A3" },
      }),
    );
    expect(valuesOf(result)).toEqual({ B2: 20, C3: 3, D9: { error: "#VALUE!" }, E2: 2 });
  });

  it("shows the first value of an ordinary formula with several, and says so", async () => {
    const result = await calculate(bookOf({ Blad1: { A1: "=SEQUENCE(3)", A2: 7, B1: "=SUM(A1:A3)" } }));
    expect(valuesOf(result)).toEqual({ A1: 1, B1: 8 });
    expect(result.warnings).toMatchObject([{ ref: "A1" }]);
  });

  it("keeps names of one sheet apart", async () => {
    const names = [
      nameOf("Grens", "Blad1!$A$1", 0),
      nameOf("Grens", "'Blad 2'!$A$1", 1),
      nameOf("Grens", "99"),
    ];
    const result = await calculate(
      bookOf(
        {
          Blad1: { A1: 1, B1: "=Grens" },
          "Blad 2": { A1: 2, B1: "=Grens", C1: "=Blad1!Grens" },
          Blad3: { B1: "=Grens" },
        },
        { names },
      ),
    );
    expect([valuesOf(result), valuesOf(result, "Blad 2"), valuesOf(result, "Blad3")]).toEqual([
      { B1: 1 },
      { B1: 2, C1: 1 },
      { B1: 99 },
    ]);
  });

  it("moves a name whose text is relative along with the cell", async () => {
    const result = await calculate(
      bookOf(
        { Blad1: { B2: 5, C2: "=Links*2", D2: "=Links+1" } },
        { names: [nameOf("Links", "Blad1!XFD1")] },
      ),
    );
    expect(valuesOf(result)).toEqual({ C2: 10, D2: 11 });
  });

  it("reads the row of the table that the formula stands in, and its totals", async () => {
    const tables = [tableOf("T", "Blad1", "A1:B4", ["x", "y"], 1)];
    const result = await calculate(
      bookOf(
        {
          Blad1: {
            A1: "x",
            B1: "y",
            A2: 1,
            B2: "=T[[#This Row],[x]]*2",
            A3: 4,
            B3: "=[@x]*2",
            A4: 99,
            D1: "=SUM(T[x])",
            D2: "=T[[#Totals],[x]]",
          },
        },
        { tables },
      ),
    );
    expect(valuesOf(result)).toEqual({ B2: 2, B3: 8, D1: 5, D2: 99 });
  });

  it("takes a number in a cell with text format for a number", async () => {
    const result = await calculate(bookOf({ Blad1: { A1: 4, A2: "5", B1: "=SUM(A1:A2)" } }));
    expect(valuesOf(result)).toEqual({ B1: 4 });
  });

  it("leaves a range as it was after SORT over it", async () => {
    const result = await calculate(
      bookOf({
        Blad1: { A1: 3, A2: 1, A3: 2, B1: { f: "SORT(A1:A3)" }, C1: "=INDEX(A1:A3,1)", D1: { f: "A1:A3" } },
      }),
    );
    expect(valuesOf(result)).toMatchObject({ B1: 1, B3: 3, C1: 3, D1: 3, D3: 2 });
  });
});
