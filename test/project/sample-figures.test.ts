/** Promises about the published figures of the sample: complete, each with a source, and consistent where they overlap. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { field, numberField, parseCsv } from "../../scripts/sample/csv";
import { readData } from "../../scripts/sample/data";
import { sampleFunctions } from "../../scripts/sample/build";
import { readWorkbook } from "../../src/xlsx";

const root = new URL("../../", import.meta.url);
const {
  realised: { years, quarters, revisions },
} = readData(new URL("assets/voorbeeld/data/", root));
const workbook = readFileSync(new URL("assets/voorbeeld/mpp-voorbeeld.xlsx", root));
const realised = readWorkbook(new Uint8Array(workbook), sampleFunctions()).sheets.find(
  ({ name }) => name === "Realisatie",
);
const value = (ref: string): unknown => realised?.cells.find((cell) => cell.ref === ref)?.value ?? null;

describe("the published figures", () => {
  it("run from 2008 to 2025 and from 2018Q1 to 2024Q3 without a gap", () => {
    expect(years.map((row) => numberField(row, "jaar"))).toEqual(
      Array.from({ length: 18 }, (_, n) => 2008 + n),
    );
    const expected = Array.from({ length: 27 }, (_, n) => `${2018 + Math.floor(n / 4)}Q${(n % 4) + 1}`);
    expect(quarters.map((row) => field(row, "periode"))).toEqual(expected);
  });
  it("have a source each, in the data and on the sheet", () => {
    expect([...years, ...quarters, ...revisions].filter((row) => field(row, "bron").length < 8)).toEqual([]);
    const missing = [
      ...years.map((_, n) => [`B${6 + n}`, `F${6 + n}`] as const),
      ...quarters.map((_, n) => [`L${6 + n}`, `N${6 + n}`] as const),
      ...revisions.map((_, n) => [`U${6 + n}`, `W${6 + n}`] as const),
    ].filter(([figure, source]) => typeof value(figure) !== "number" || typeof value(source) !== "string");
    expect(missing).toEqual([]);
  });
  it("stand on the sheet as in the data", () => {
    expect(years.map((_, n) => value(`B${6 + n}`))).toEqual(
      years.map((row) => numberField(row, "eerste_asielverzoeken")),
    );
    expect(quarters.map((_, n) => value(`L${6 + n}`))).toEqual(
      quarters.map((row) => numberField(row, "eerste_asielverzoeken")),
    );
    expect(revisions.map((_, n) => value(`U${6 + n}`))).toEqual(
      revisions.map((row) => numberField(row, "waarde")),
    );
  });
  it("agree between years and their four quarters up to rounding to fives", () => {
    const sums = new Map<string, number[]>();
    for (const row of quarters) {
      const year = field(row, "periode").slice(0, 4);
      sums.set(year, [...(sums.get(year) ?? []), numberField(row, "eerste_asielverzoeken")]);
    }
    const complete = years.flatMap((row) => {
      const figures = sums.get(field(row, "jaar")) ?? [];
      const difference = numberField(row, "eerste_asielverzoeken") - figures.reduce((a, b) => a + b, 0);
      return figures.length === 4 ? [[field(row, "jaar"), difference] as const] : [];
    });
    expect(complete.map(([year]) => year)).toEqual(["2018", "2019", "2020", "2021", "2022", "2023"]);
    expect(complete.filter(([, difference]) => Math.abs(difference) > 10)).toEqual([]);
    expect(complete.map(([year]) => value(`E${6 + Number(year) - 2008}`))).toEqual(
      complete.map(([, difference]) => difference),
    );
  });
  it("were revised: the same period has another value at a later date", () => {
    const seen = revisions
      .filter((row) => field(row, "periode") === "2022Q3")
      .map((row) => numberField(row, "waarde"));
    expect(seen).toEqual([10_600, 11_015]);
    const dates = revisions.map(
      (row) => `${field(row, "periode")} ${field(row, "indicator")} ${field(row, "peildatum")}`,
    );
    expect([...dates].sort()).toEqual(dates);
  });
});

describe("the reader of the figures", () => {
  it("keeps commas and quotes inside a quoted cell", () => {
    expect(parseCsv('a,b\n1,"x, ""y"""\n')).toEqual([{ a: "1", b: 'x, "y"' }]);
  });
  it("refuses a row with a cell too many and a number that is none", () => {
    expect(() => parseCsv("a,b\n1,2,3\n")).toThrow("row 2 has 3 cells");
    expect(() => numberField({ a: "12a" }, "a")).toThrow("a is no number");
    expect(() => numberField({ a: "" }, "a")).toThrow("a is no number");
  });
});
