/** The stand-in for Excel refuses what Excel refuses, so that a mistake of the adapter cannot pass unseen. */
import { beforeEach, describe, expect, it } from "vitest";
import { WorkbookModel } from "../model";
import { AnsweringExcel } from "./answering";
import { sharedExcel } from "./open-excel";

describe("Microsoft's proxies on the answering side", () => {
  let model: WorkbookModel;
  let answering: AnsweringExcel;
  let excel: typeof Excel;
  beforeEach(() => {
    model = WorkbookModel.withSheets("Blad1");
    answering = new AnsweringExcel(model);
    ({ excel } = sharedExcel(answering));
  });
  const errorOf = async (
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Promise<string> => {
    try {
      await excel.run(async (context) => {
        await batch(context.workbook.worksheets.getItem("Blad1"), context);
        await context.sync();
      });
      return "none";
    } catch (error) {
      return String((error as { readonly code?: unknown }).code);
    }
  };

  it("reads what was written", async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.formulas = [["=1+1", 5]];
      range.load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(values).toEqual([[["=1+1", 5]], [[0, 5]]]);
  });

  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["rows of unequal length", [[1, 2], [3]]],
  ])("refuses %s", async (_, cells) => {
    expect(await errorOf((sheet) => (sheet.getRange("A1:B2").values = cells))).toBe("ApiNotFound");
    expect(await errorOf((sheet) => (sheet.getRange("A1:B2").formulas = cells))).toBe("InvalidArgument");
    expect(await errorOf((sheet) => (sheet.getRange("A1:B2").numberFormat = cells))).toBe("InvalidArgument");
    expect(model.used("Blad1")).toBeUndefined();
  });

  it("refuses a large block that misses a row, before the first piece is written", async () => {
    const rows = Array.from({ length: 2_999 }, () => [1]);
    expect(await errorOf((sheet) => (sheet.getRange("A1:A3000").formulas = rows))).toBe("InvalidArgument");
    expect(model.used("Blad1")).toBeUndefined();
  });

  it("refuses members that it does not know, read, written or called", async () => {
    expect(await errorOf((sheet) => sheet.load("tabColor"))).toBe("ApiNotFound");
    expect(await errorOf((sheet) => (sheet.tabColor = "#ff0000"))).toBe("ApiNotFound");
    expect(
      await errorOf((sheet) => {
        sheet.calculate(true);
      }),
    ).toBe("ApiNotFound");
    expect(await errorOf((sheet) => sheet.freezePanes.getLocationOrNullObject())).toBe("ApiNotFound");
  });

  it("refuses to write on a protected sheet", async () => {
    model.known("Blad1").protected = true;
    expect(await errorOf((sheet) => (sheet.getRange("A1").formulas = [[1]]))).toBe("AccessDenied");
    expect(await errorOf((sheet) => (sheet.getRange("A1").numberFormat = [["0"]]))).toBe("AccessDenied");
    expect(await errorOf((_, { workbook }) => workbook.tables.add("Blad1!A1:B2", true))).toBe("AccessDenied");
    expect(await errorOf((sheet) => sheet.charts.add("Line", sheet.getRange("A1")))).toBe("AccessDenied");
    expect(model.used("Blad1")).toBeUndefined();
  });

  it("refuses a request and an answer of more than 5 MB", async () => {
    const text = "x".repeat(32_000);
    const fill = (rows: number) => (sheet: Excel.Worksheet) =>
      (sheet.getRange(`A1:A${String(rows)}`).formulas = Array.from({ length: rows }, () => [text]));
    expect(await errorOf(fill(150))).toBe("none");
    expect(await errorOf(fill(160))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await errorOf((sheet) => sheet.getRange("A1:A150").load("values"))).toBe("none");
    expect(await errorOf((sheet) => sheet.getRange("A1:A150").load("values,formulas"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  it("refuses what is not there", async () => {
    expect(await errorOf((_, { workbook }) => workbook.worksheets.getItem("Weg").load("name"))).toBe(
      "ItemNotFound",
    );
    expect(await errorOf((_, { workbook }) => workbook.names.getItem("Weg").load("name"))).toBe(
      "ItemNotFound",
    );
  });

  it("keeps what was done before the action that failed: a sync is no transaction", async () => {
    const error = await errorOf((sheet) => {
      sheet.getRange("A1").formulas = [["gedaan"]];
      sheet.getRange("A2").formulas = [["te", "breed"]];
      sheet.getRange("A3").formulas = [["niet gedaan"]];
    });
    expect(error).toBe("InvalidArgument");
    expect(model.used("Blad1")).toBe("A1");
  });

  it("leaves it to the proxies to refuse what was not loaded", async () => {
    expect(await errorOf((sheet) => sheet.name)).toBe("PropertyNotLoaded");
    expect(await errorOf((sheet) => sheet.getRange("A1").values)).toBe("PropertyNotLoaded");
    expect(
      await errorOf((_, { workbook }) => workbook.worksheets.getItemOrNullObject("Weg").isNullObject),
    ).toBe("PropertyNotLoaded");
  });

  it.each([
    ["'=1", "=1"],
    ["'''x", "''x"],
    ["+2", 2],
    ["007", 7],
    ["TRUE", true],
    ["5%", 5],
    ["1-2", 46_024],
    ["=A1", { formula: "A1" }],
    ["@naam", { formula: "naam" }],
    ["#N/A", { error: "#N/A" }],
  ])("reads the entry %j as if it were typed", async (entry, content) => {
    expect(await errorOf((sheet) => (sheet.getRange("B2").formulas = [[entry]]))).toBe("none");
    expect(model.cell("Blad1", "B2").content).toEqual(content);
  });
});
