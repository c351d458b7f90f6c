/** `mpp shadow`: old and new side by side on a sheet of a copy, calculated, and nothing else changed. */
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/xlsx";
import { testFolder } from "./parameters-folder";
import { partsOf, xlsxOf } from "./xlsx-file";

const folder = testFolder();
const number = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (ref: string, own: string, value: number): string =>
  `<c r="${ref}"><f>${own}</f><v>${value}</v></c>`;
const COLUMNS = ["B", "C", "D", "E"];
const row = (n: number, label: string, cells: (column: string, i: number) => string): string =>
  text(`A${n}`, label) + COLUMNS.map((column, i) => cells(column, i)).join("");

/** A stock over three years: begin + in − out. */
function model(inflow: number): Uint8Array {
  const ends = [1000, 1000, 1000, 1000];
  for (let i = 1; i < 4; i++) ends[i] = (ends[i - 1] ?? 0) + inflow - 200;
  return xlsxOf(
    [
      row(1, "Jaar", (column, i) => number(`${column}1`, 2025 + i)),
      row(2, "Instroom", (column, i) => (i === 0 ? "" : number(`${column}2`, inflow))),
      row(3, "Uitstroom", (column, i) => (i === 0 ? "" : number(`${column}3`, 200))),
      row(4, "Voorraad eind", (column, i) =>
        i === 0
          ? number("B4", 1000)
          : formula(`${column}4`, `${COLUMNS[i - 1] ?? ""}4+${column}2-${column}3`, ends[i] ?? 0),
      ),
    ],
    { sheetName: "Model" },
  );
}

describe("mpp shadow", () => {
  it("writes each cell that can be replaced with its own and the call's outcome, calculated", async () => {
    folder.put("model.xlsx", model(300));
    const { code, output, errors } = await folder.mpp("shadow @model.xlsx --out @uit.xlsx");
    expect([code, errors]).toEqual([0, ""]);
    expect(output).toBe(
      `Blad Schaduw geschreven in ${folder.at("uit.xlsx")}: 3 cellen, 3 gelijk, 0 met een andere methode, 0 verschillend, 0 met een fout\n`,
    );
    const book = readWorkbook(folder.bytes("uit.xlsx"), []);
    const shadow = book.sheets.find(({ name }) => name === "Schaduw");
    const shown = (ref: string): unknown => shadow?.cells.find((cell) => cell.ref === ref)?.value;
    expect(["F12", "F13", "F14"].map(shown)).toEqual([1100, 1200, 1300]);
    expect(["G12", "G13", "G14"].map(shown)).toEqual([1100, 1200, 1300]);
    expect(["J12", "J13", "J14"].map(shown)).toEqual(["gelijk", "gelijk", "gelijk"]);
    expect([shown("B4"), shown("B5"), shown("B6"), shown("B7"), shown("B8")]).toEqual([3, 0, 0, 0, 0]);
  });

  it("leaves the model's own sheet byte for byte", async () => {
    folder.put("model.xlsx", model(300));
    await folder.mpp("shadow @model.xlsx --out @uit.xlsx");
    const [before, after] = ["model.xlsx", "uit.xlsx"].map((name) => partsOf(folder.bytes(name)));
    expect(after?.["xl/worksheets/sheet1.xml"]).toBe(before?.["xl/worksheets/sheet1.xml"]);
  });

  it("shows a difference when the old formula is changed afterwards, and a second run gets its own sheet", async () => {
    folder.put("model.xlsx", model(300));
    await folder.mpp("shadow @model.xlsx --out @uit.xlsx");
    const changes = [
      { sheet: "Model", cells: [{ kind: "formula", ref: "D4", text: "C4+D2-D3+7", value: 1207 } as const] },
    ];
    folder.xlsx("gewijzigd.xlsx", { changes }, folder.bytes("uit.xlsx"));
    await folder.mpp("recalc @gewijzigd.xlsx --out @na.xlsx");
    const names = readWorkbook(folder.bytes("na.xlsx"), []);
    const shadow = names.sheets.find(({ name }) => name === "Schaduw");
    const shown = (ref: string): unknown => shadow?.cells.find((cell) => cell.ref === ref)?.value;
    expect(["J12", "J13", "J14"].map(shown)).toEqual(["gelijk", "verschilt", "verschilt"]);
    expect([shown("B5"), shown("H13")]).toEqual([2, -7]);
    const again = await folder.mpp("shadow @uit.xlsx --out @weer.xlsx");
    expect(again.output).toContain("Blad Schaduw 2 geschreven");
  });

  it("refuses a workbook with nothing to replace, writes nothing and says so", async () => {
    folder.put("leeg.xlsx", xlsxOf([number("A1", 1)]));
    expect(await folder.mpp("shadow @leeg.xlsx --out @geen.xlsx")).toEqual({
      code: 2,
      output: "",
      errors: `${folder.at("leeg.xlsx")} heeft geen formules die te vervangen zijn. Er is niets geschreven.\n`,
    });
    expect(() => folder.bytes("geen.xlsx")).toThrow();
    const english = await folder.mpp("shadow @leeg.xlsx --out @geen.xlsx --lang en");
    expect(english.errors).toContain("has no formulas that can be replaced. Nothing was written.");
  });

  it("gives the counts as JSON", async () => {
    folder.put("model.xlsx", model(300));
    expect(await folder.report("shadow @model.xlsx --out @uit.xlsx")).toEqual({
      ...{ sheet: "Schaduw", cells: 3, equal: 3, methodDiffers: 0, differs: 0, fails: 0, left: 0 },
    });
  });
});
