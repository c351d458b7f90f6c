/** The functions on parameter tables in a workbook: spill, left-out arguments, and the cell that a message names. */
import { describe, expect, it } from "vitest";
import { bookOf } from "../engine/books";
import { calculate, valuesOf } from "../engine/host";

describe("in a workbook", () => {
  it("a column of ids, an argument left out in the middle and a table of findings give what they give by hand", async () => {
    const book = bookOf({
      Blad1: {
        ...{ A1: "parameter", B1: "jaar", C1: "waarde", A2: "asiel.hasa", B2: 2026, C2: 1500 },
        ...{ A3: "asiel.hasa", B3: 2027, C3: 1640, A4: "coa.bezettingspercentage", C4: 0.91 },
        E1: { f: "MPP.PARAMETER(A1:C4,A2:A4,B2:B4)" },
        F1: { f: 'MPP.PARAMETER(A1:C4,A4,,"medio")' },
        G1: { f: "MPP.PARAMETER(A1:C4,A3,2030)" },
        H1: { f: "MPP.AFRONDEN(C2:C3,100)" },
        I1: { f: "MPP.VERGELIJKPARAMETERS(A1:C4,A1:C4)" },
        J1: { f: "MPP.CONTROLEERPARAMETERS(A2:C4)" },
        Q1: { f: "MPP.VINGERAFDRUK(A1:C4)" },
      },
    });
    const result = await calculate(book);
    const values = valuesOf(result);
    expect(values).toMatchObject({
      ...{ E1: 1500, E2: 1640, E3: 0.91, F1: 0.91, H1: 1500, H2: 1600, I1: "geen verschillen" },
      ...{ J1: "cel", J2: "rij 1", M2: "fout", N2: "er staat geen kopregel boven de tabel" },
      Q1: expect.stringMatching(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/) as unknown,
      R1: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect(result.errors.map(({ ref, message }) => [ref, message])).toEqual([
      ["G1", "id, Blad1!A3: voor 'asiel.hasa' is er geen waarde in 2030; er zijn waarden voor 2026 en 2027"],
    ]);
  });
});
