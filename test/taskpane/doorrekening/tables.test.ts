/** Tables are found by their headings, end at a blank row, and what follows is said. */
import { describe, expect, it } from "vitest";
import { offered } from "../../../src/taskpane/doorrekening/choice";
import { kindOf, tablesIn } from "../../../src/taskpane/doorrekening/tables";
import { textOf } from "../../../src/taskpane/doorrekening/text";
import { missingIn, workspace } from "../../../src/taskpane/doorrekening/workspace";
import { type Content } from "../../../src/workbook/port";
import { FailureError } from "../../../src/core";
import { WorkbookModel } from "../../workbook/model";
import { answerOf, type Sources } from "../../../src/taskpane/doorrekening/sources";
import { sourcesOf } from "./sample";

async function sheetWith(range: string, contents: readonly (readonly Content[])[]): Promise<Sources> {
  const model = WorkbookModel.withSheets("Blad1");
  model.put({ sheet: "Blad1", range }, contents);
  return sourcesOf(model);
}

async function found(range: string, contents: readonly (readonly Content[])[]): Promise<unknown[]> {
  const answer = answerOf(await sheetWith(range, contents), "Blad1");
  return (answer === undefined ? [] : tablesIn(answer)).map(({ kind, address, more }) =>
    more === undefined ? [kind, address] : [kind, address, more],
  );
}

describe("a table is known by its headings", () => {
  it.each([
    [["parameter", "jaar", "scenario", "waarde"], "parameters"],
    [["Parameter", "Year", "Value"], "parameters"],
    [["jaar", "scenario", "waarde"], "inflow"],
    [["Year", "inflow"], "inflow"],
    [["jaar", "kans", "verwachting", "spreiding"], "block"],
    [["id", "soort", "eenheid", "regel", "formule"], "model"],
    // A block about one year has no band over years, and results of MPP.HERKOMST are no parameters.
    [["kans", "instroom", "spreiding"], undefined],
    [["niveau", "wat", "id", "periode", "waarde", "eenheid", "eigenaar", "regel", "formule"], undefined],
    [["waarde"], undefined],
    [[2026, 2027], undefined],
  ])("%j is %s", (headings, kind) => {
    expect(kindOf(headings)).toBe(kind);
  });

  it("wherever it stands, beside another, down to the row before a blank one", async () => {
    const contents = [
      ["jaar", "waarde", null, "parameter", "waarde"],
      [2026, 100, null, "asiel.hasa", 1],
      [2027, 200, null, "asiel.zij_instroom", 2],
    ];
    expect(await found("C4:G6", contents)).toEqual([
      ["inflow", "Blad1!C4:D6"],
      ["parameters", "Blad1!F4:G6"],
    ]);
  });

  it("and says which cell below its blank row does not count", async () => {
    const contents = [
      ["jaar", "waarde"],
      [2026, 100],
      [null, null],
      [2028, 300],
    ];
    expect(await found("A1:B4", contents)).toEqual([["inflow", "Blad1!A1:B2", "A4"]]);
  });

  it("headings without a row are no table", async () => {
    expect(await found("A1:B1", [["jaar", "waarde"]])).toEqual([]);
  });
});

describe("a workbook that lacks something", () => {
  it("says first what is needed first", async () => {
    expect(missingIn(offered(await sheetWith("A1", [[1]])))).toBe("parameters");
    const parameters = [
      ["parameter", "waarde"],
      ["asiel.hasa", 1],
    ];
    expect(missingIn(offered(await sheetWith("A1:B2", parameters)))).toBe("inflow");
  });

  it("refuses a table with a wrong cell as the function does, with that cell", async () => {
    const contents = [
      ["parameter", "jaar", "waarde", null, "jaar", "waarde"],
      ["asiel.hasa", 2026, "n.v.t.", null, 2026, 100],
    ];
    const sources = await sheetWith("A1:F2", contents);
    const failure = (): unknown => {
      try {
        return workspace(sources, {}, textOf("nl"));
      } catch (error) {
        return error instanceof FailureError ? error.failure : error;
      }
    };
    expect(failure()).toMatchObject({ code: "not-a-number", place: { cell: "Blad1!C2" }, value: "n.v.t." });
  });
});
