/** What is particular to the Excel adapter: requirement sets, sizes of requests, filled cells and Excel's own refusals. */
import { describe, expect, it } from "vitest";
import { EVERYTHING, failureText } from "../../../src/text";
import { excelWorkbook } from "../../../src/workbook/excel/open";
import { failureOf } from "../host";
import { WorkbookModel } from "../model";
import { openExcel } from "./open-excel";
import { Refused } from "./thing";

describe("requirement sets", () => {
  const lacks = (version: string): string[] =>
    [...openExcel(WorkbookModel.withSheets("Blad1"), version).workbook.lacks].map((lack) => lack.join(": "));

  it("say beforehand what a version of Excel cannot do", () => {
    expect(lacks("1.15")).toEqual([]);
    expect(lacks("1.14")).toEqual(["chart-sources: ExcelApi 1.15"]);
    expect(lacks("1.9")).toEqual(["filled-cells: ExcelApi 1.12", "chart-sources: ExcelApi 1.15"]);
    expect(lacks("1.4")).toHaveLength(9);
  });

  it("have a fallback that is told, in both languages", async () => {
    const { workbook } = openExcel(WorkbookModel.withSheets("Blad1"), "1.4");
    const told = async (work: Promise<unknown>): Promise<string[]> => {
      const failure = await failureOf(work);
      return [
        failureText(failure, "nl", "Excel", EVERYTHING),
        failureText(failure, "en", "Excel", EVERYTHING),
      ];
    };
    expect(await told(workbook.read([{ kind: "xml", namespace: "urn:x" }]))).toEqual([
      "Excel: de set kan niet in de werkmap worden bewaard; bewaar haar als bestand (nodig: ExcelApi 1.5)",
      "Excel: the set cannot be kept in the workbook; keep it as a file (needs ExcelApi 1.5)",
    ]);
    expect(await told(workbook.onChange(() => undefined))).toEqual([
      "Excel: wijzigingen worden niet vanzelf gemeld; ververs met de knop (nodig: ExcelApi 1.9)",
      "Excel: changes are not told by themselves; refresh with the button (needs ExcelApi 1.9)",
    ]);
    const others = [{ kind: "property", name: "x" }, { kind: "name", name: "x" }, { kind: "names" }] as const;
    for (const question of [...others, { kind: "charts", sheet: "Blad1" } as const])
      expect(await failureOf(workbook.read([question]))).toMatchObject({ code: "workbook-unsupported" });
  });

  it("refuse an Excel without the least that is needed", () => {
    const old = { run: () => Promise.reject(new Error("not called")), supports: () => false };
    expect(() => excelWorkbook(old)).toThrow("workbook-unsupported");
  });
});

describe("the Excel adapter", () => {
  const layout = { widths: [30, 12.5, 8], bold: [1, 4], frozenRows: 4 };
  const fact = { kind: "sheet", sheet: "Nieuw", exists: true, layout } as const;

  it("gives a new sheet its widths, bold rows and frozen heading, and leaves a sheet that is there alone", async () => {
    const { workbook, model, excel } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    await workbook.apply([fact, { kind: "cells", sheet: "Nieuw", range: "A1", contents: [["kop"]] }]);
    expect(model.known("Nieuw").layout).toEqual(layout);
    // The sheets and their protection; all of it; the references are given back.
    expect(excel.requests).toHaveLength(3);
    await workbook.apply([{ ...fact, sheet: "Blad1" }]);
    expect(model.known("Blad1").layout).toBeUndefined();
  });

  it("makes the sheet without a frozen heading in an Excel that cannot freeze", async () => {
    const { workbook, model } = openExcel(WorkbookModel.withSheets("Blad1"), "1.6");
    expect(workbook.lacks.get("frozen-rows")).toBe("ExcelApi 1.7");
    await workbook.apply([fact]);
    expect(model.known("Nieuw").layout).toEqual({ widths: layout.widths, bold: layout.bold });
  });

  it("sends a large block in requests far below 5 MB and few round trips", async () => {
    const { workbook, excel } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    const contents = Array.from({ length: 6_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, at) => row + at / 7),
    );
    await workbook.apply([{ kind: "cells", sheet: "Blad1", range: "A1:J6000", contents }]);
    const bytes = excel.requests.map((request) => request.bytes);
    expect(Math.max(...bytes)).toBeLessThan(2_000_000);
    expect(bytes.length).toBeLessThan(12);
    const [cells] = await workbook.read([{ kind: "cells", sheet: "Blad1", range: "A1:J6000" }]);
    expect(cells.contents).toEqual(contents);
  });

  it("refuses a part of more than 4.5 MB before anything is written", async () => {
    const { workbook, model } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    const before = structuredClone(model.whole());
    const failure = await failureOf(
      workbook.apply([
        { kind: "cells", sheet: "Blad1", range: "A1", contents: [[1]] },
        { kind: "xml", namespace: "urn:x", xml: `<a xmlns="urn:x">${"x".repeat(4_600_000)}</a>` },
      ]),
    );
    expect(failureText(failure, "nl", "opslaan", EVERYTHING)).toBe(
      "opslaan: 4,6 MB is meer dan Excel in één keer aanneemt (4,5 MB), er is niets geschreven; schrijf minder tegelijk",
    );
    expect(model.whole()).toEqual(before);
  });

  it("asks many questions in a few round trips", async () => {
    const { workbook, excel } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    const questions = Array.from({ length: 50 }, (_, index) => ({
      kind: "cells" as const,
      sheet: "Blad1",
      range: `A${String(index + 1)}`,
    }));
    await workbook.read(questions);
    // Sheets with their protection, and the cells; the references are given back later.
    expect(excel.requests).toHaveLength(2);
  });

  it("tells which formula fills which cells, also from outside the range", async () => {
    const { workbook, model } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    model.results.set("MPP.CURVE(A1)", [
      [1, 2],
      [3, 4],
    ]);
    model.put({ sheet: "Blad1", range: "B2" }, [[{ formula: "MPP.CURVE(A1)" }]]);
    const [inside, below] = await workbook.read([
      { kind: "cells", sheet: "Blad1", range: "A1:C3" },
      { kind: "cells", sheet: "Blad1", range: "C3:C4" },
    ]);
    expect(inside.filled).toEqual([{ by: "B2", cells: "B2:C3" }]);
    expect(inside.contents).toEqual([
      [null, null, null],
      [null, { formula: "MPP.CURVE(A1)" }, null],
      [null, null, null],
    ]);
    expect(inside.values[2]).toEqual([null, 3, 4]);
    expect(below.filled).toEqual([{ by: "B2", cells: "B2:C3" }]);
    expect(below.contents).toEqual([[null], [null]]);
  });

  it("says that someone is typing, and repeats what else Excel says", async () => {
    const { workbook, excel } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    const refuse = (code: string) => () => {
      throw new Refused(code, "uitleg");
    };
    excel.beforeStep = refuse("InvalidOperationInCellEditMode");
    expect(await failureOf(workbook.read([{ kind: "sheets" }]))).toEqual({
      code: "workbook-editing",
      place: {},
    });
    excel.beforeStep = refuse("GeneralException");
    expect(await failureOf(workbook.read([{ kind: "sheets" }]))).toEqual({
      code: "workbook-host",
      place: {},
      reason: "GeneralException: uitleg",
    });
  });

  it("refuses to choose between two parts with one namespace", async () => {
    const { workbook, model } = openExcel(WorkbookModel.withSheets("Blad1"), "1.15");
    for (const text of ["a", "b"]) model.addPart(`<p xmlns="urn:x">${text}</p>`);
    const expected = { code: "workbook-several-parts", namespace: "urn:x", count: 2 };
    expect(await failureOf(workbook.read([{ kind: "xml", namespace: "urn:x" }]))).toMatchObject(expected);
    expect(await failureOf(workbook.apply([{ kind: "xml", namespace: "urn:x", xml: null }]))).toMatchObject(
      expected,
    );
    expect(model.parts).toHaveLength(2);
  });
});
