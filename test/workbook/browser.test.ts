/** The browser workbook keeps the contract on its session layer: file, edits, calculation and save, without the grid. */
import { describe, expect, it } from "vitest";
import { Journal } from "../../src/workbook/journal";
import { type Fact } from "../../src/workbook/port";
import { readWorkbook, saveEdits } from "../../src/xlsx";
import { book, worksheet } from "../xlsx/package-of";
import { describeContract } from "./contract";
import { failureOf } from "./host";
import { MapStore, OPTIONS } from "./journal-cases";
import { openBook, type SessionBook } from "./session-book";

const empty = (): Uint8Array =>
  book({ sheets: [worksheet(""), worksheet("")], names: ["Blad1", "Blad 'twee'"] });
const open = (): Promise<SessionBook> => openBook(empty());

describeContract("the browser workbook", async () => {
  const opened = await open();
  return {
    workbook: opened.session.workbook,
    protect: (sheet) => {
      opened.protect(sheet);
      return Promise.resolve();
    },
    type: (sheet, ref, content) => {
      const constant = { kind: "constant", value: content as number } as const;
      opened.edit(sheet === "Blad1" ? 0 : 1, new Map([[ref, constant]]));
      return Promise.resolve();
    },
  };
});

const PART = '<set xmlns="urn:test">x</set>';

/** One of everything, on a sheet of the file and on a new one. */
const FACTS: readonly Fact[] = [
  {
    kind: "cells",
    sheet: "Blad1",
    range: "A1:B3",
    contents: [
      ["jaar", "waarde"],
      [2026, 0.25],
      [2027, { formula: "B2*2" }],
    ],
    formats: [
      ["General", "General"],
      ["0", "0.0%"],
      ["0", "0.0%"],
    ],
  },
  { kind: "table", name: "MPP_Oud", area: { sheet: "Blad1", range: "A1:B3" } },
  { kind: "sheet", sheet: "Nieuw 'b' blad", exists: true },
  {
    kind: "cells",
    sheet: "Nieuw 'b' blad",
    range: "B2:C3",
    contents: [
      ["a", "b"],
      [{ formula: "Blad1!B2+Blad1!B3" }, "=tekst"],
    ],
    formats: [
      ["General", "General"],
      ["#,##0.00", "@"],
    ],
  },
  { kind: "cells", sheet: "Nieuw 'b' blad", range: "F1", contents: [[{ formula: "SEQUENCE(3)" }]] },
  { kind: "table", name: "MPP_Nieuw", area: { sheet: "Nieuw 'b' blad", range: "B2:C3" } },
  ...["Blad1", "Nieuw 'b' blad"].map((sheet): Fact => ({
    kind: "chart",
    sheet,
    name: "MPP_Lijn",
    chart: {
      title: "Waarde per jaar",
      type: "line",
      range: "E5:J15",
      series: [
        {
          name: "waarde",
          values: { sheet: "Blad1", range: "B2:B3" },
          x: { sheet: "Blad1", range: "A2:A3" },
        },
      ],
    },
  })),
  { kind: "name", name: "MPP_Vingerafdruk", text: '"x"' },
  { kind: "xml", namespace: "urn:test", xml: PART },
  { kind: "property", name: "MPP vingerafdruk", value: "x" },
];

describe("a write in the browser workbook", () => {
  it("is calculated, also through a new sheet and a new table", async () => {
    const { session } = await open();
    await session.workbook.apply([
      ...FACTS,
      { kind: "cells", sheet: "Blad1", range: "D1", contents: [[{ formula: "SUM(MPP_Oud[waarde])" }]] },
    ]);
    const [cells, spilled, sum] = await session.workbook.read([
      { kind: "cells", sheet: "Nieuw 'b' blad", range: "B3:C3" },
      { kind: "cells", sheet: "Nieuw 'b' blad", range: "F1:F3" },
      { kind: "cells", sheet: "Blad1", range: "D1" },
    ]);
    expect(cells.values).toEqual([[0.75, "=tekst"]]);
    expect(spilled.values).toEqual([[1], [2], [3]]);
    expect(spilled.filled).toEqual([{ by: "F1", cells: "F1:F3" }]);
    expect(sum.values).toEqual([[0.75]]);
  });

  it("is saved as real sheets, formats, tables and charts, and reads the same from the saved bytes", async () => {
    const { session } = await open();
    await session.workbook.apply(FACTS);
    const again = await openBook(session.save());
    const questions = [
      { kind: "sheets" },
      { kind: "tables" },
      { kind: "names" },
      { kind: "charts", sheet: "Blad1" },
      { kind: "charts", sheet: "Nieuw 'b' blad" },
      { kind: "cells", sheet: "Blad1", range: "A1:B3" },
      { kind: "cells", sheet: "Nieuw 'b' blad", range: "A1:F3" },
      { kind: "xml", namespace: "urn:test" },
      { kind: "property", name: "MPP vingerafdruk" },
    ] as const;
    const written = await session.workbook.read(questions);
    expect(await again.session.workbook.read(questions)).toEqual(written);
    expect(written[5].formats[1]).toEqual(["0", "0.0%"]);
    expect(written[3]).toHaveLength(1);
    expect(again.session.grid.charts.map(({ chart }) => chart.series[0]?.values)).toEqual([
      [0.25, 0.5],
      [0.25, 0.5],
    ]);
  });

  it("is gone from the file after undo, also when it was saved in between", async () => {
    const opened = await open();
    const { session } = opened;
    const untouched = opened.saved();
    const journal = new Journal(session.workbook, new MapStore());
    const entry = await journal.write(FACTS, OPTIONS);
    expect(session.unsaved).toBe(true);
    expect(opened.saved().sheets).toHaveLength(3);
    expect(session.unsaved).toBe(false);
    await journal.undo(entry);
    expect(session.unsaved).toBe(true);
    const after = opened.saved();
    expect(after.sheets.map(({ name, cells, charts }) => [name, cells, charts])).toEqual(
      untouched.sheets.map(({ name, cells, charts }) => [name, cells, charts]),
    );
    expect([after.tables, after.names, after.customXml, after.properties.size]).toEqual([[], [], [], 0]);
  });

  it("counts as unsaved whatever it changes, and no more when it is back as it was", async () => {
    for (const fact of FACTS.filter(
      ({ kind, ...rest }) => kind !== "table" && !("sheet" in rest && rest.sheet !== "Blad1"),
    )) {
      const { session } = await open();
      const journal = new Journal(session.workbook, new MapStore());
      expect(session.unsaved).toBe(false);
      const entry = await journal.write([fact], OPTIONS);
      expect(session.unsaved, fact.kind).toBe(true);
      await journal.undo(entry);
      expect(session.unsaved, fact.kind).toBe(false);
    }
  });

  it("that cannot be saved is refused before anything changes, with the reason", async () => {
    const { session } = await open();
    const refused = async (fact: Fact): Promise<unknown> => failureOf(session.workbook.apply([fact]));
    expect(await refused({ kind: "sheet", sheet: "a/b", exists: true })).toMatchObject({
      code: "workbook-host",
      reason: expect.stringContaining("a/b") as string,
    });
    expect(await refused({ kind: "name", name: "A1", text: "1" })).toMatchObject({ code: "workbook-host" });
    expect(
      await refused({ kind: "table", name: "MPP_Leeg", area: { sheet: "Blad1", range: "A1:B2" } }),
    ).toMatchObject({ code: "workbook-host" });
    expect(session.unsaved).toBe(false);
    expect((await session.workbook.read([{ kind: "sheets" }]))[0]).toHaveLength(2);
  });

  it("draws its charts with the values and formats of the cells now, and a gap where no number stands", async () => {
    const { session } = await open();
    await session.workbook.apply(FACTS);
    const [first] = session.grid.charts;
    expect(first).toMatchObject({ sheet: "blad0", range: "E5:J15", language: "nl" });
    expect(first?.shown(0.25)).toBe("25,0%");
    expect(first?.chart.series[0]?.places.map(({ text }) => text)).toEqual(["2026", "2027"]);
    await session.workbook.apply([
      { kind: "cells", sheet: "Blad1", range: "B2:B3", contents: [["n.v.t."], [{ formula: "1/0" }]] },
    ]);
    expect(session.grid.charts[0]?.chart.series[0]?.values).toEqual([null, null]);
    await session.workbook.apply([
      { kind: "cells", sheet: "Blad1", range: "B2:B3", contents: [[4], [{ formula: "B2*2" }]] },
    ]);
    expect(session.grid.charts[0]?.chart.series[0]?.values).toEqual([4, 8]);
  });

  it("waits for nobody: it is refused while someone is typing in a cell", async () => {
    const { session } = await open();
    session.grid.editing = true;
    const fact = { kind: "cells", sheet: "Blad1", range: "A1", contents: [[1]] } as const;
    expect(await failureOf(session.workbook.apply([fact]))).toEqual({ code: "workbook-editing", place: {} });
  });

  it("does not take out a sheet that the file came with", async () => {
    const { session } = await open();
    const fact = { kind: "sheet", sheet: "Blad1", exists: false } as const;
    expect(await failureOf(session.workbook.apply([fact]))).toMatchObject({ capability: "sheets" });
  });

  it("takes a chart and a table of the file away, and puts them back as they were", async () => {
    const { session: maker } = await open();
    await maker.workbook.apply(FACTS);
    const opened = await openBook(maker.save());
    const { workbook } = opened.session;
    const before = opened.saved();
    const [charts, tables] = await workbook.read([{ kind: "charts", sheet: "Blad1" }, { kind: "tables" }]);
    await workbook.apply([
      { kind: "chart", sheet: "Blad1", name: "MPP_Lijn", chart: null },
      { kind: "table", name: "MPP_Oud", area: null },
    ]);
    const without = opened.saved();
    expect(without.sheets.map((sheet) => sheet.charts.length)).toEqual([0, 0, 1]);
    expect(without.tables.map(({ name }) => name)).toEqual(["MPP_Nieuw"]);
    await workbook.apply([...charts, ...tables]);
    const after = opened.saved();
    expect(after.sheets.map((sheet) => sheet.charts)).toEqual(before.sheets.map((sheet) => sheet.charts));
    expect([...after.tables].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      [...before.tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it("keeps the text #N/A a text through save and reopening", async () => {
    const { session } = await open();
    const contents = [["#N/A", { error: "#N/A" }, "007"]];
    await session.workbook.apply([{ kind: "cells", sheet: "Blad1", range: "A1:C1", contents }]);
    const file = readWorkbook(session.save(), []);
    expect(file.sheets[0]?.cells.map(({ value }) => value)).toEqual(["#N/A", { error: "#N/A" }, "007"]);
  });
});

describe("the workbook that is open", () => {
  it("tells the number formats of the file, and General of cells that it does not have", async () => {
    const bytes = saveEdits(
      empty(),
      { formats: [{ sheet: "Blad1", cells: [{ ref: "A1", format: "0.00" }] }] },
      [],
    );
    const { session } = await openBook(bytes);
    const [cells] = await session.workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1:A2" }]);
    expect(cells.formats).toEqual([["0.00"], ["General"]]);
  });
});
