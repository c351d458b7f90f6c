/** The browser workbook keeps the contract on its session layer: file, edits, calculation and save, without the grid. */
import { describe, expect, it } from "vitest";
import { Journal } from "../../src/workbook/journal";
import { book, worksheet } from "../xlsx/package-of";
import { describeContract } from "./contract";
import { failureOf } from "./host";
import { MapStore, OPTIONS } from "./journal-cases";
import { SessionBook } from "./session-book";

const open = (): SessionBook =>
  new SessionBook(book({ sheets: [worksheet(""), worksheet("")], names: ["Blad1", "Blad 'twee'"] }));

describeContract("the browser workbook", () => {
  const session = open();
  return Promise.resolve({
    workbook: session.port.workbook,
    protect: (sheet) => {
      session.protect(sheet);
      return Promise.resolve();
    },
    type: (sheet, ref, content) => {
      const constant = { kind: "constant", value: content as number } as const;
      session.edit(sheet === "Blad1" ? 0 : 1, new Map([[ref, constant]]));
      return Promise.resolve();
    },
  });
});

describe("a write in the browser workbook", () => {
  const area = { sheet: "Blad1", range: "A1:A2" };

  it("is calculated, saved in the file, and gone after undo", async () => {
    const session = open();
    const { workbook } = session.port;
    const journal = new Journal(workbook, new MapStore());
    const part = '<set xmlns="urn:test">x</set>';
    const entry = await journal.write(
      [
        { kind: "cells", ...area, contents: [["=tekst"], [{ formula: "SEQUENCE(2)" }]] },
        { kind: "name", name: "MPP_Vingerafdruk", text: '"x"' },
        { kind: "xml", namespace: "urn:test", xml: part },
        { kind: "property", name: "MPP vingerafdruk", value: "x" },
      ],
      OPTIONS,
    );
    const [cells] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1:A3" }]);
    expect(cells.values).toEqual([["=tekst"], [1], [2]]);
    expect(cells.contents).toEqual([["=tekst"], [{ formula: "SEQUENCE(2)" }], [null]]);
    expect(cells.filled).toEqual([{ by: "A2", cells: "A2:A3" }]);
    const saved = session.save();
    expect(saved.sheets[0]?.cells.map(({ ref, value }) => [ref, value])).toEqual([
      ["A1", "=tekst"],
      ["A2", 1],
      ["A3", 2],
    ]);
    expect(saved.sheets[0]?.cells[0]?.formula).toBeUndefined();
    expect(saved.names.map(({ name, text }) => [name, text])).toEqual([["MPP_Vingerafdruk", '"x"']]);
    expect(saved.customXml.map(({ xml }) => xml)).toEqual([part]);
    expect(saved.properties.get("MPP vingerafdruk")).toBe("x");
    await journal.undo(entry);
    const after = session.save();
    expect(after.sheets[0]?.cells).toEqual([]);
    expect([after.names, after.customXml, after.properties.size]).toEqual([[], [], 0]);
  });

  it("refuses a number format that it could not save, and takes one that is there already", async () => {
    const { workbook } = open().port;
    const fact = { kind: "cells", sheet: "Blad1", range: "A1", contents: [[1]] } as const;
    expect(await failureOf(workbook.apply([{ ...fact, formats: [["0.0%"]] }]))).toMatchObject({
      code: "workbook-unsupported",
      capability: "formats",
    });
    await workbook.apply([{ ...fact, formats: [["General"]] }]);
    expect((await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1" }]))[0].values).toEqual([[1]]);
  });
});
