import { describe, expect, it } from "vitest";
import { bookOf, type CellSpec, nameOf } from "./books";
import { calculate, valuesOf } from "./host";

const SCENARIOS: Record<string, CellSpec> = {
  A1: "kans",
  B1: "verwachting",
  C1: "spreiding",
  A2: 0.25,
  B2: 22000,
  C2: 3000,
  A3: 0.45,
  B3: 30000,
  C3: 4000,
  A4: 0.22,
  B4: 38000,
  C4: 5000,
  A5: 0.08,
  B5: 55000,
  C5: 9000,
};

describe("functions of the add-in", () => {
  it("give the golden values, alone and in a table that spills", async () => {
    const result = valuesOf(
      await calculate(
        bookOf({
          Blad1: {
            ...SCENARIOS,
            E1: { f: "MPP.KWANTIEL({0.125;0.5},A1:C5)" },
            G1: "=MPP.KWANTIEL(1-1/3,A2:C5)*2",
            H1: { f: "MPP.SCENARIOWAARDEN(A1:C5)" },
          },
        }),
      ),
    );
    expect(result["E1"]).toBeCloseTo(21733.261996, 6);
    expect(result["E2"]).toBeCloseTo(30269.012947, 6);
    expect((result["G1"] as number) / 2).toBeCloseTo(33771.195245, 6);
    expect(result["H1"]).toBe("scenario");
    expect(result["J5"]).toBeCloseTo(41747.611084, 6);
  });

  it("name the cell of the culprit, also through a name and on another sheet", async () => {
    const names = [nameOf("Blok", "Invoer!$A$1:$C$5")];
    const result = await calculate(
      bookOf(
        {
          Invoer: { ...SCENARIOS, C4: "veel" },
          "Blad 2": { A1: "=MPP.KWANTIEL(0.5,Invoer!A1:C5)", A2: "=MPP.KWANTIEL(0.5,Blok)" },
        },
        { names },
      ),
    );
    expect(result.errors.map(({ sheet, ref, code }) => [sheet, ref, code])).toEqual([
      ["Blad 2", "A1", "#VALUE!"],
      ["Blad 2", "A2", "#VALUE!"],
    ]);
    for (const { message } of result.errors) expect(message).toContain("Invoer!C4");
  });

  it("see an error cell in a range and name it; the cells that use the result name their source", async () => {
    const result = await calculate(
      bookOf({ Blad1: { ...SCENARIOS, B3: "=1/0", E1: "=MPP.KWANTIEL(0.5,A1:C5)", E2: "=E1*2" } }),
    );
    const messages = Object.fromEntries(result.errors.map(({ ref, message }) => [ref, message]));
    expect(messages["E1"]).toContain("Blad1!B3");
    expect(messages["E1"]).toContain("#DIV/0!");
    expect(messages["E2"]).toContain("Blad1!E1");
  });

  it("take an argument left out in the middle for left out", async () => {
    const result = await calculate(bookOf({ Blad1: { ...SCENARIOS, E1: { f: "MPP.CURVE(A1:C5,,5)" } } }));
    expect(result.errors).toEqual([]);
    expect(result.spills).toMatchObject([{ ref: "E1" }]);
  });
});

describe("cells that are not calculated", () => {
  it("keep their value in a loop, with those that depend on it; the rest is calculated", async () => {
    const result = await calculate(
      bookOf({
        Blad1: {
          A1: { f: "B1+1", kind: "normal", v: 7 },
          B1: { f: "A1", kind: "normal", v: 8 },
          C1: "=A1",
          D1: "=1+1",
        },
      }),
    );
    expect(valuesOf(result)).toEqual({ D1: 2 });
    expect(result.loops.map(({ cells }) => cells.map(({ ref }) => ref))).toEqual([["A1", "B1"]]);
    expect(result.errors.map(({ ref }) => ref)).toEqual(["A1", "B1", "C1"]);
    expect(result.errors[0]?.message).toContain("Blad1!A1 → Blad1!B1 → Blad1!A1");
  });

  it("are found in a loop that only calculation shows", async () => {
    const result = await calculate(
      bookOf({
        Blad1: { A1: '=INDIRECT("B"&Z1)', B1: "=A1", Z1: 1, C1: "=B1", D1: "=OFFSET(D5,Z1,0)", D6: 3 },
      }),
    );
    expect(valuesOf(result)).toEqual({ D1: 3 });
    expect(result.loops).toHaveLength(1);
    expect(result.errors.map(({ ref }) => ref)).toEqual(["A1", "B1", "C1"]);
  });

  it("keep their value when a function is unknown, and name what is near", async () => {
    const result = await calculate(
      bookOf({ Blad1: { A1: { f: "MPP.KWANTEEL(1)", v: 5, kind: "normal" }, B1: "=A1*2" } }),
    );
    expect(valuesOf(result)).toEqual({ B1: 10 });
    expect(result.errors).toMatchObject([{ ref: "A1", code: "#NAME?" }]);
    expect(result.errors[0]?.message).toContain("MPP.KWANTIEL");
  });

  it("keep their value when they use another workbook, without being an error", async () => {
    const result = await calculate(
      bookOf({ Blad1: { A1: { f: "[1]Blad1!A1", v: 5, kind: "normal" }, B1: "=A1*2" } }),
    );
    expect(valuesOf(result)).toEqual({ B1: 10 });
    expect([result.errors, result.warnings.map(({ ref }) => ref)]).toEqual([[], ["A1"]]);
  });

  it("hold a whole workbook back when it iterates or counts dates from 1904", async () => {
    const cells = { Blad1: { A1: "=1" } };
    await expect(calculate(bookOf(cells, { iterative: true }))).rejects.toMatchObject({ code: "iterative" });
    await expect(calculate(bookOf(cells, { date1904: true }))).rejects.toMatchObject({ code: "date-1904" });
  });
});

describe("errors", () => {
  it("are expected when the file stored the same one or the formula asks for it", async () => {
    const result = await calculate(
      bookOf({
        Blad1: { A1: { f: "1/0", kind: "normal", v: { error: "#DIV/0!" } }, A2: "=1/0", A3: "=NA()" },
      }),
    );
    expect(result.errors.map(({ ref, expected }) => [ref, expected])).toEqual([
      ["A1", true],
      ["A2", false],
      ["A3", true],
    ]);
  });
});
