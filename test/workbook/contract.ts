/** What every host of the workbook port keeps; run by the tests of each adapter. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Content, type Workbook } from "../../src/workbook/port";
import { describeThings } from "./contract-things";
import { failureOf, type Host } from "./host";

/** @param open a new workbook with the empty sheets "Blad1" and "Blad 'twee'" */
export function describeContract(name: string, open: () => Promise<Host>): void {
  describe(`${name} keeps the contract of the workbook port`, () => {
    let host: Host;
    let workbook: Workbook;
    beforeEach(async () => {
      host = await open();
      ({ workbook } = host);
    });
    const contents = async (range: string): Promise<unknown> =>
      (await workbook.read([{ kind: "cells", sheet: "Blad1", range }]))[0].contents;
    const write = (range: string, cells: readonly (readonly Content[])[]): Promise<void> =>
      workbook.apply([{ kind: "cells", sheet: "Blad1", range, contents: cells }]);
    it("gives back numbers, texts, truth values, errors, formulas and empty cells as they were written", async () => {
      const cells = [
        [1.5, "tekst", true],
        [{ error: "#N/A" }, { formula: "SUM(A1,2)" }, null],
        [-1e-7, 123456789012345680000, false],
      ];
      await write("A1:C3", cells);
      expect(await contents("A1:C3")).toEqual(cells);
    });

    it("reads constants as their own values", async () => {
      await write("B2:C2", [[12, "x"]]);
      const [cells] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A2:C2" }]);
      expect(cells.values).toEqual([[null, 12, "x"]]);
      expect(cells.filled).toEqual([]);
    });

    it.each([
      "=1+1",
      "+31 6 12345678",
      "-1",
      "@naam",
      "'aangehaald",
      "''",
      "'",
      "007",
      "1-2",
      "3,5%",
      "1e5",
      "TRUE",
      "waar",
      "#N/A",
      "=",
      " =x",
      "\t=x",
      "€ 5",
      "regel\nmet einde",
      "(5)",
      "é",
    ])("keeps the text %j a text, never a formula, number or truth value", async (text) => {
      await write("A1", [[text]]);
      const [cells] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1" }]);
      expect(cells.contents).toEqual([[text]]);
      expect(cells.values).toEqual([[text]]);
    });

    it("reads an empty text as an empty cell", async () => {
      await write("A1:A2", [["x"], ["y"]]);
      await write("A1:A2", [[""], [null]]);
      expect(await contents("A1:A2")).toEqual([[null], [null]]);
    });

    it("writes a number into every cell of a large block and reads it back", async () => {
      const rows = Array.from({ length: 3_000 }, (_, row) =>
        Array.from({ length: 20 }, (__, at) => row * 20 + at / 7),
      );
      await write("A1:T3000", rows);
      expect(await contents("A1:T3000")).toEqual(rows);
    });

    it("keeps the number format when none is given and tells it", async () => {
      const [before] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1" }]);
      expect(before.formats).toEqual([["General"]]);
      await write("A1", [[3]]);
      const [after] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1" }]);
      expect(after.formats).toEqual([["General"]]);
    });

    it.each([
      ["too few rows", "A1:B2", [[1, 2]]],
      [
        "too many columns",
        "A1:A2",
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ["rows of unequal length", "A1:B2", [[1, 2], [3]]],
    ])("refuses %s and writes nothing", async (_, range, cells) => {
      expect(await failureOf(write(range, cells))).toMatchObject({ code: "workbook-shape" });
      expect(await contents("A1:B2")).toEqual([
        [null, null],
        [null, null],
      ]);
    });

    it.each(["", "A", "A0", "B2:A1", "1:2", "XFE1", "A1048577", "A1:B2:C3", "Blad1!A1"])(
      "refuses the range %j",
      async (range) => {
        expect(await failureOf(workbook.read([{ kind: "cells", sheet: "Blad1", range }]))).toEqual({
          code: "workbook-bad-range",
          place: {},
          range,
        });
      },
    );

    it("names a sheet that does not exist, in reading, writing and going", async () => {
      const expected = { code: "workbook-no-sheet", place: {}, sheet: "Weg" };
      const area = { sheet: "Weg", range: "A1" };
      expect(await failureOf(workbook.read([{ kind: "cells", ...area }]))).toEqual(expected);
      expect(await failureOf(workbook.apply([{ kind: "cells", ...area, contents: [[1]] }]))).toEqual(
        expected,
      );
      expect(await failureOf(workbook.goTo(area))).toEqual(expected);
    });

    it("finds a sheet whose name has spaces and apostrophes", async () => {
      const area = { sheet: "Blad 'twee'", range: "B2" };
      await workbook.apply([{ kind: "cells", ...area, contents: [["hier"]] }]);
      const [cells, used] = await workbook.read([
        { kind: "cells", ...area },
        { kind: "used", sheet: "Blad 'twee'" },
      ]);
      expect(cells.contents).toEqual([["hier"]]);
      expect(used).toBe("B2");
    });

    it("tells what is used of a sheet: nothing, or the smallest range", async () => {
      expect(await workbook.read([{ kind: "used", sheet: "Blad1" }])).toEqual([undefined]);
      await write("C4:D5", [
        [1, null],
        [null, 2],
      ]);
      expect(await workbook.read([{ kind: "used", sheet: "Blad1" }])).toEqual(["C4:D5"]);
    });

    it("lists the sheets in their order, with their protection as far as the host tells", async () => {
      const known = !workbook.lacks.has("protection");
      await host.protect("Blad 'twee'");
      const [sheets] = await workbook.read([{ kind: "sheets" }]);
      expect(sheets).toEqual([
        { name: "Blad1", visible: true, protected: known ? false : undefined },
        { name: "Blad 'twee'", visible: true, protected: known ? true : undefined },
      ]);
    });

    it("does not write on a protected sheet", async () => {
      await host.protect("Blad1");
      expect(await failureOf(write("A1", [[1]]))).toMatchObject({ code: "workbook-protected" });
      expect(await contents("A1")).toEqual([[null]]);
    });

    it("answers a batch in the order of the questions", async () => {
      await write("A1", [[1]]);
      const [used, first, sheet, gone] = await workbook.read([
        { kind: "used", sheet: "Blad1" },
        { kind: "cells", sheet: "Blad1", range: "A1" },
        { kind: "sheet", sheet: "Blad1" },
        { kind: "sheet", sheet: "Weg" },
      ]);
      expect(used).toBe("A1");
      expect(first.contents).toEqual([[1]]);
      expect(sheet).toEqual({ kind: "sheet", sheet: "Blad1", exists: true });
      expect(gone).toEqual({ kind: "sheet", sheet: "Weg", exists: false });
    });

    it("goes to a range and tells what is selected", async () => {
      await workbook.goTo({ sheet: "Blad 'twee'", range: "B3:C4" });
      expect(await workbook.read([{ kind: "selection" }])).toEqual([
        { sheet: "Blad 'twee'", range: "B3:C4" },
      ]);
    });

    it("tells of another selection until it is stopped", async () => {
      const seen: string[] = [];
      const listen = (): Promise<() => Promise<void>> =>
        workbook.onSelect(({ sheet, range }) => seen.push(`${sheet} ${range}`));
      if (workbook.lacks.has("selection-changes")) {
        expect(await failureOf(listen())).toMatchObject({ code: "workbook-unsupported" });
        return;
      }
      const stop = await listen();
      await workbook.goTo({ sheet: "Blad 'twee'", range: "B3:C4" });
      await vi.waitFor(() => {
        expect(seen.at(-1)).toBe("Blad 'twee' B3:C4");
      });
      await stop();
      await workbook.goTo({ sheet: "Blad1", range: "D5" });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen.at(-1)).toBe("Blad 'twee' B3:C4");
    });

    it("tells of changes until it is stopped", async () => {
      const seen: string[] = [];
      if (workbook.lacks.has("changes")) {
        expect(await failureOf(workbook.onChange(() => undefined))).toMatchObject({
          code: "workbook-unsupported",
        });
        return;
      }
      const stop = await workbook.onChange(({ sheet, range }) => seen.push(`${sheet} ${range}`));
      await host.type("Blad1", "B2", 5);
      await vi.waitFor(() => {
        expect(seen).toEqual(["Blad1 B2"]);
      });
      await stop();
      await host.type("Blad1", "B3", 5);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen).toEqual(["Blad1 B2"]);
    });

    describeThings(() => workbook);
  });
}
