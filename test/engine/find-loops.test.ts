import { describe, expect, it } from "vitest";
import { placeName } from "../../src/engine/address";
import {
  findLoops,
  type FormulaCell,
  type LoopContext,
  loopText,
  type ReferenceCache,
} from "../../src/engine/loops/find-loops";

const CONTEXT: LoopContext = { sheets: ["Blad1", "Blad 2", "Blad3"], names: [], tables: [] };

/** {"A1": "B1+1", "Blad 2!A1": "…", "C1:C3": "…"}: a key with a range is a formula that spills. */
function sheet(cells: Readonly<Record<string, string>>): FormulaCell[] {
  return Object.entries(cells).map(([key, text]) => {
    const [, name = "Blad1", address = key] = /^(.+)!(.+)$/.exec(key) ?? [];
    const [ref = ""] = address.split(":");
    return { sheet: name, ref, text, ...(address.includes(":") ? { range: address } : {}) };
  });
}

function loops(cells: Readonly<Record<string, string>>, context: Partial<LoopContext> = {}): string[] {
  return findLoops(sheet(cells), { ...CONTEXT, ...context }).loops.map((loop) => loopText(loop));
}

const name = (text: string, of: string, scope?: number): LoopContext["names"][number] => ({
  name: of,
  text,
  hidden: false,
  ...(scope === undefined ? {} : { sheet: scope }),
});
const TABLE = {
  name: "Raming",
  sheet: "Blad1",
  range: "A1:C4",
  headerRows: 1,
  totalsRows: 0,
  columns: ["jaar", "instroom", "totaal"],
};

describe("workbooks with a loop", () => {
  const cases: readonly (readonly [string, Record<string, string>, string[], Partial<LoopContext>?])[] = [
    ["a cell that uses itself", { A1: "A1+1" }, ["Blad1!A1 → Blad1!A1"]],
    ["two cells that use each other", { A1: "B1", B1: "A1*2" }, ["Blad1!A1 → Blad1!B1 → Blad1!A1"]],
    [
      "an indirect loop of three",
      { A1: "B1", B1: "C1", C1: "A1" },
      ["Blad1!A1 → Blad1!B1 → Blad1!C1 → Blad1!A1"],
    ],
    ["a total inside its own range", { A5: "SUM(A1:A9)" }, ["Blad1!A5 → Blad1!A5"]],
    ["a loop through a range", { B2: "SUM(D1:F9)", E5: "B2+1" }, ["Blad1!B2 → Blad1!E5 → Blad1!B2"]],
    [
      "a loop through a name",
      { A1: "Totaal", B7: "A1" },
      ["Blad1!A1 → Blad1!B7 → Blad1!A1"],
      { names: [name("Blad1!$B$7", "Totaal")] },
    ],
    [
      "a loop through a name of a name",
      { A1: "Buiten*2", B7: "A1" },
      ["Blad1!A1 → Blad1!B7 → Blad1!A1"],
      { names: [name("Binnen+1", "Buiten"), name("SUM(Blad1!$B$7:$B$8)", "Binnen")] },
    ],
    [
      "a loop through the name of one sheet where another sheet has the same name",
      { "Blad 2!A1": "Totaal", "Blad 2!B1": "A1", A1: "Totaal", B1: "A1" },
      ["'Blad 2'!A1 → 'Blad 2'!B1 → 'Blad 2'!A1"],
      { names: [name("'Blad 2'!$B$1", "Totaal", 1), name("Blad3!$B$1", "Totaal")] },
    ],
    [
      "a loop through a name whose text moves with the cell",
      { B3: "Links", A3: "B3" },
      ["Blad1!B3 → Blad1!A3 → Blad1!B3"],
      { names: [name("Blad1!XFD1", "Links")] },
    ],
    [
      "a loop through a table column",
      { C2: "SUM(Raming[instroom])", B3: "C2/2" },
      ["Blad1!C2 → Blad1!B3 → Blad1!C2"],
      { tables: [TABLE] },
    ],
    [
      "a row of a table that uses itself",
      { C3: "Raming[[#This Row],[totaal]]+1" },
      ["Blad1!C3 → Blad1!C3"],
      { tables: [TABLE] },
    ],
    ["the same with @", { C3: "[@totaal]+1" }, ["Blad1!C3 → Blad1!C3"], { tables: [TABLE] }],
    [
      "a loop across sheets",
      { A1: "'Blad 2'!A1", "Blad 2!A1": "Blad3!B2", "Blad3!B2": "Blad1!A1" },
      ["Blad1!A1 → 'Blad 2'!A1 → Blad3!B2 → Blad1!A1"],
    ],
    [
      "a loop through a range over sheets",
      { A1: "SUM('Blad1:Blad3'!C3)", "Blad 2!C3": "Blad1!A1" },
      ["Blad1!A1 → 'Blad 2'!C3 → Blad1!A1"],
    ],
    ["a total of its own whole column", { B9: "SUM(B:B)" }, ["Blad1!B9 → Blad1!B9"]],
    ["a total of its own whole row", { B9: "SUM(9:9)" }, ["Blad1!B9 → Blad1!B9"]],
    ["a spilling formula that reads what it fills", { "C1:C3": "SORT(A1:C1)" }, ["Blad1!C1 → Blad1!C1"]],
    [
      "a loop through a cell that a formula spills into",
      { "C1:C3": "A1:A3*2", A2: "C3" },
      ["Blad1!C1 → Blad1!A2 → Blad1!C1"],
    ],
    [
      "a loop through a spill reference",
      { "C1:C3": "A1:A3*2", A2: "SUM(C1#)" },
      ["Blad1!C1 → Blad1!A2 → Blad1!C1"],
    ],
    [
      "a loop through INDEX that is known",
      { A1: "INDEX(B1:B9,2)", B2: "A1" },
      ["Blad1!A1 → Blad1!B2 → Blad1!A1"],
    ],
    [
      "a loop through INDEX that depends on a cell",
      { A1: "INDEX(B1:B9,Z1)", B2: "A1" },
      ["Blad1!A1 → Blad1!B2 → Blad1!A1"],
    ],
    [
      "a loop through OFFSET with plain numbers",
      { A1: "OFFSET(A1,1,0)", A2: "A1" },
      ["Blad1!A1 → Blad1!A2 → Blad1!A1"],
    ],
    [
      "a loop through INDIRECT of a plain address",
      { A1: 'INDIRECT("A2")', A2: "A1" },
      ["Blad1!A1 → Blad1!A2 → Blad1!A1"],
    ],
    [
      "a loop through the scenario block of an add-in function",
      { F2: "MPP.KWANTIEL(0.5,B5:D8)", C6: "F2*1.1" },
      ["Blad1!F2 → Blad1!C6 → Blad1!F2"],
    ],
    ["a loop through LET", { A1: "LET(x,B1,x+1)", B1: "A1" }, ["Blad1!A1 → Blad1!B1 → Blad1!A1"]],
    ["a loop through LAMBDA", { A1: "LAMBDA(x,x+B1)(2)", B1: "A1" }, ["Blad1!A1 → Blad1!B1 → Blad1!A1"]],
    ["a loop in a formula that no parser understands", { A1: "Blad1!#REF!+A1" }, ["Blad1!A1 → Blad1!A1"]],
    [
      "two separate loops",
      { A1: "B1", B1: "A1", D1: "D2", D2: "D1" },
      ["Blad1!A1 → Blad1!B1 → Blad1!A1", "Blad1!D1 → Blad1!D2 → Blad1!D1"],
    ],
  ];
  it.each(cases.map(([title, ...rest]) => ({ title, rest })))(
    "$title",
    ({ rest: [cells, expected, context] }) => {
      expect(loops(cells, context)).toEqual(expected);
    },
  );
});

describe("workbooks without a loop", () => {
  const cases: readonly (readonly [string, Record<string, string>, Partial<LoopContext>?])[] = [
    ["ROW, COLUMN, ROWS and the like of the own cell", { A1: "ROW(A1)+COLUMNS(A1:C1)+AREAS(A1)+SHEET(A1)" }],
    ["FORMULATEXT and ISFORMULA of the own cell", { A1: "FORMULATEXT(A1)", A2: "ISFORMULA(A2)" }],
    ["the address of the own cell", { A1: 'CELL("address",A1)' }],
    ["a total that ends one row above itself by OFFSET", { B10: "SUM(B2:OFFSET(B10,-1,0))" }],
    ["a total that ends one row above itself by INDEX", { B10: "SUM(B2:INDEX(B:B,ROW()-1))", B12: "B10*2" }],
    ["INDEX into the range that the cell is in", { A5: "INDEX(A1:A9,Z1)" }],
    ["the same address on another sheet", { A1: "'Blad 2'!A1", "Blad 2!A1": "Blad3!A1" }],
    [
      "a table column next to the cell",
      { C2: "Raming[[#This Row],[instroom]]*2", B3: "C2" },
      { tables: [TABLE] },
    ],
    ["the heading of the own column", { C2: "Raming[[#Headers],[totaal]]" }, { tables: [TABLE] }],
    [
      "a name that LET binds and that is also a defined name",
      { A1: "LET(Totaal,1,Totaal+1)" },
      { names: [name("Blad1!$A$1", "Totaal")] },
    ],
    ["another workbook with the same sheet", { A1: "[1]Blad1!A1+'[2]Blad 2'!B1", "Blad 2!B1": "Blad1!A1" }],
    ["a sheet that does not exist", { A1: "Blad9!A1" }],
    ["a column above the total", { A10: "SUM(A1:A9)", A9: "A8", A8: "B1" }],
    ["a fan of cells that all use the next", { A1: "A2+A3", A2: "A3", A3: "7" }],
    ["text that looks like a reference", { A1: '"A1"&"=A1"' }],
  ];
  it.each(cases.map(([title, ...rest]) => ({ title, rest })))("$title", ({ rest: [cells, context] }) => {
    expect(loops(cells, context)).toEqual([]);
  });

  it("a chain of 10,000 cells", () => {
    const cells = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`A${i + 1}`, `A${i + 2}+1`]));
    expect(loops(cells)).toEqual([]);
  });
});

describe("what is reported with a loop", () => {
  it("lists the cells that depend on it, directly or not, and no other", () => {
    const report = findLoops(sheet({ A1: "B1", B1: "A1", C1: "A1+1", D1: "SUM(C1:C9)", E1: "F1" }), CONTEXT);
    expect(report.dependents.map(placeName)).toEqual(["Blad1!C1", "Blad1!D1"]);
  });

  it("finds a loop of 10,000 cells with every cell in order", () => {
    const size = 10_000;
    const cells = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [`A${i + 1}`, `A${((i + 1) % size) + 1}+1`]),
    );
    const [loop] = findLoops(sheet(cells), CONTEXT).loops;
    expect(loop?.cells.map(({ ref }) => ref)).toEqual(Array.from({ length: size }, (_, i) => `A${i + 1}`));
    expect(loop && loopText(loop, 6)).toBe("Blad1!A1 → Blad1!A2 → Blad1!A3 → … → Blad1!A10000 → Blad1!A1");
  });

  it("names the formulas whose target only calculation knows", () => {
    const report = findLoops(sheet({ A1: "INDIRECT(B1)", A2: "OFFSET(C1,B1,0)", A3: "C1" }), CONTEXT);
    expect(report.dynamic.map(placeName)).toEqual(["Blad1!A1", "Blad1!A2"]);
  });

  it("finds a loop through a reference that was seen during calculation", () => {
    const observed = [
      { from: { sheet: "Blad1", ref: "A1" }, sheet: "Blad1", area: { top: 0, left: 1, bottom: 0, right: 1 } },
    ];
    const cells = sheet({ A1: "INDIRECT(Z1)", B1: "A1" });
    expect(findLoops(cells, CONTEXT).loops).toEqual([]);
    expect(findLoops(cells, CONTEXT, { observed }).loops.map((loop) => loopText(loop))).toEqual([
      "Blad1!A1 → Blad1!B1 → Blad1!A1",
    ]);
  });

  it("agrees with and without a cache when one formula stands in two places", () => {
    const cache: ReferenceCache = new Map();
    const first = sheet({ B10: "SUM(B2:INDEX(B:B,ROW()-1))" });
    expect(findLoops(first, CONTEXT, { cache }).loops).toEqual([]);
    const second = sheet({ B10: "SUM(B2:INDEX(B:B,ROW()))" });
    expect(findLoops(second, CONTEXT, { cache }).loops).toHaveLength(1);
  });
});

describe("size", () => {
  it("reads 100,000 running totals within 10 s, though they hold 5 billion pairs of cells", () => {
    const cells: FormulaCell[] = [];
    for (let row = 1; row <= 50_000; row++) {
      cells.push({ sheet: "Blad1", ref: `A${row}`, text: `B${row}*2` });
      cells.push({ sheet: "Blad1", ref: `C${row}`, text: `SUM(A$1:A${row})+SUM(D:D)` });
    }
    const start = performance.now();
    expect(findLoops(cells, CONTEXT).loops).toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
