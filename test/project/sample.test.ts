/** Promises about the sample workbook: made by its script, real figures with a source, MPP formulas as Excel stores them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/sample/data";
import { makeBase } from "../../scripts/sample/base";
import { makeSample, sampleFunctions } from "../../scripts/sample/build";
import { readWorkbook, type XlsxCell, type XlsxSheet } from "../../src/xlsx";
import { differentParts, partsOf } from "./sample-parts";

const root = new URL("../../", import.meta.url);
const data = readData(new URL("assets/voorbeeld/data/", root));
const committed = new Uint8Array(readFileSync(new URL("assets/voorbeeld/mpp-voorbeeld.xlsx", root)));
const parts = partsOf(committed);
const book = readWorkbook(committed, sampleFunctions());

function sheet(name: string): XlsxSheet {
  const found = book.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
const forecast = sheet("Prognose");
const realised = sheet("Realisatie");
const cell = (where: XlsxSheet, ref: string): XlsxCell => {
  const found = where.cells.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`no cell ${ref}`);
  return found;
};
const number = (ref: string): number => {
  const { value } = cell(forecast, ref);
  if (typeof value !== "number") throw new Error(`${ref} holds no number`);
  return value;
};
const rows = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n);

describe("the sample workbook", () => {
  it("is what its script makes, part by part", { timeout: 180_000 }, async () => {
    const made = partsOf(await makeSample(data));
    expect([...made.keys()]).toEqual([...parts.keys()]);
    expect(differentParts(made, parts)).toEqual([]);
  });
  it("is made of the same bytes each time, in any time zone", async () => {
    const zone = process.env["TZ"];
    const here = await makeBase(data);
    process.env["TZ"] = "Pacific/Auckland";
    const there = await makeBase(data);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes))).toBe(true);
  });
  it("a changed digit, formula or part would show", () => {
    const name = "xl/worksheets/sheet1.xml";
    const xml = parts.get(name) ?? "";
    const changed = (text: string): string[] => differentParts(parts, new Map([...parts, [name, text]]));
    expect(changed(xml)).toEqual([]);
    expect(changed(xml.replace("<v>22000</v>", "<v>22000.001</v>"))).toEqual([name]);
    expect(changed(xml.replace("SUM(B5:B8)", "SUM(B5:B7)"))).toEqual([name]);
    expect(differentParts(parts, new Map([...parts].slice(1)))).toHaveLength(1);
  });
  it("shows Prognose first, then Realisatie, the chain and the parameters, with the first rows in view", () => {
    expect(book.sheets.map(({ name, frozen }) => [name, frozen])).toEqual([
      ["Prognose", { rows: 2, columns: 0 }],
      ["Realisatie", { rows: 5, columns: 1 }],
      ["Instroom", { rows: 6, columns: 0 }],
      ["MPP Asiel", { rows: 6, columns: 1 }],
      ["MPP Regulier", { rows: 6, columns: 1 }],
      ["MPP Bewaring", { rows: 6, columns: 1 }],
      ["Bandbreedte", { rows: 2, columns: 0 }],
      ["Analyse", { rows: 2, columns: 0 }],
      ["Model", { rows: 8, columns: 1 }],
      ["Parameters", { rows: 12, columns: 1 }],
      ["Parameters vorige ronde", { rows: 12, columns: 1 }],
      ["Parametercontrole", { rows: 2, columns: 0 }],
    ]);
    expect(
      book.sheets.filter(({ charts }) => charts.length > 0).map(({ name, charts }) => [name, charts.length]),
    ).toEqual([
      ["Prognose", 1],
      ["Bandbreedte", 9],
    ]);
  });
  it("says on every sheet what kind of figures they are", () => {
    for (const { name, cells } of book.sheets.filter(({ name }) => name !== "Realisatie")) {
      const texts = cells.map(({ value }) => (typeof value === "string" ? value : ""));
      expect(
        texts.filter((text) => text.startsWith("Voorbeeldcijfers, geen vastgestelde MPP")),
        name,
      ).toHaveLength(1);
    }
    expect(cell(realised, "A2").value).toContain("Gepubliceerde cijfers");
  });
  it("does not make Excel recalculate on opening, which would blank the MPP cells without the add-in", () => {
    expect(parts.get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("native formulas of the sample", () => {
  it("use only functions that LibreOffice 7.4 knows", () => {
    const known = [
      ...["ABS", "COUNT", "COUNTIF", "IF", "LOOKUP", "MAX", "MIN", "NORM.DIST", "ROUND", "SQRT"],
      ...["SUM", "SUMIF", "SUMIFS", "SUMPRODUCT"],
    ];
    const used = book.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) =>
        [...(formula?.text ?? "").matchAll(/([A-Z][\w.]*)\(/g)].map((match) => match[1] ?? ""),
      ),
    );
    expect([...new Set(used)].filter((name) => !name.startsWith("MPP.")).sort()).toEqual(known);
  });
  it("are stored as Excel stores newer functions", () => {
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("_xlfn.NORM.DIST(");
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toMatch(/(?<!_xlfn\.)NORM\.DIST\(/);
  });
  it("and MPP formulas all have a value, none in error", () => {
    const bad = book.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(
          ({ formula, value }) => formula !== undefined && (value === null || typeof value === "object"),
        )
        .map(({ ref }) => `${name}!${ref}`),
    );
    expect(bad).toEqual([]);
  });
});

describe("MPP formulas of the sample", () => {
  const mpp = book.sheets.flatMap(({ cells }) =>
    cells.filter(({ formula }) => formula?.text.includes("MPP.")),
  );

  it("use every function, in fifty-two cells", () => {
    const names = new Set(
      mpp.flatMap(({ formula }) => [...(formula?.text ?? "").matchAll(/MPP\.(\w+)/g)].map((m) => m[1])),
    );
    expect([...names].sort()).toEqual(
      sampleFunctions()
        .map(({ name }) => name.replace("MPP.", ""))
        .sort(),
    );
    expect(mpp).toHaveLength(52);
  });
  it("are array formulas with cm and dynamic-array metadata in the bytes, so that Excel spills them", () => {
    const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const xml = sheets.map(([, part]) => part).join("\n");
    const stored = [...xml.matchAll(/<c\b([^>]*)>\s*<f\b([^>]*)>([^<]*_xldudf_[^<]*)<\/f>/g)];
    expect(stored).toHaveLength(52);
    for (const [, attributes = "", formula = ""] of stored) {
      expect(attributes).toMatch(/\bcm="1"/);
      expect(formula).toMatch(/\bt="array"/);
      expect(formula).toMatch(/\bref="[A-Z]+\d+(:[A-Z]+\d+)?"/);
    }
    expect(xml).not.toMatch(/<f[^>]*>[^<]*\bMPP\./);
    expect(parts.get("xl/metadata.xml")).toMatch(/XLDAPR[\s\S]*fDynamic="1"/);
    expect(parts.get("[Content_Types].xml")).toContain("/xl/metadata.xml");
    expect(parts.get("xl/_rels/workbook.xml.rels")).toContain("metadata.xml");
  });
  it("give the golden values", () => {
    const values = (first: number): string[] =>
      rows(first, first + 3).map((row) => number(`H${row}`).toFixed(6));
    expect(values(5)).toEqual(["21733.261996", "30269.012947", "33771.195245", "41747.611084"]);
    expect(values(12)).toEqual(["23186.491198", "32657.069353", "36932.799993", "46310.662896"]);
    expect(rows(19, 22).map((row) => number(`G${row}`).toFixed(6))).toEqual(values(5));
  });
  it("agree with exact plain formulas within 1e-9, the whole grid included", () => {
    const relative = (a: string, b: string): number => Math.abs(number(a) - number(b)) / Math.abs(number(b));
    const worst = [
      ...rows(27, 31).map((row) => relative(`G${row}`, `F${row}`)),
      ...rows(19, 22).map((row) => relative(`I${row}`, `C${row}`)),
      ...rows(5, 205).map((row) => relative(`S${row}`, `Q${row}`)),
      ...rows(35, 38).map((row) => relative(`B${row}`, `F${row}`)),
    ].reduce((most, each) => Math.max(most, each), 0);
    expect(worst).toBeLessThan(1e-9);
  });
  it("differ from interpolation on the grid, and the sheet shows by how much", () => {
    for (const row of rows(19, 22)) {
      expect(number(`H${row}`)).toBeCloseTo(number(`F${row}`) - number(`G${row}`), 9);
      expect(Math.abs(number(`H${row}`))).toBeGreaterThan(0.01);
      expect(Math.abs(number(`H${row}`))).toBeLessThan(10);
    }
  });
  it("fill a table whose sums by hand are right: 16 combinations that weigh 1 together", () => {
    expect(number("W21")).toBeCloseTo(1, 14);
    expect(number("X21")).toBeCloseTo(31_760 + 0.3 * 5_000 + 0.1 * 12_000, 9);
    expect(number("Q3") * rows(5, 205).reduce((sum, row) => sum + number(`Q${row}`), 0)).toBeCloseTo(1, 6);
  });
});
