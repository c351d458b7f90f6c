/** Promises about the production sheets of the sample: complete, independent of the model's table, and light enough for Excel. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFunctions } from "../../scripts/sample/build";
import { refOf } from "../../scripts/sample/draft";
import { SCENARIO_NAMES, YEARS } from "../../scripts/sample/frame";
import { LAYOUTS } from "../../scripts/sample/layout";
import { expand, parametersIn } from "../../scripts/sample/layout/expand";
import { handColumn, indicatorRow, mppColumn, scenarioRows } from "../../scripts/sample/production-sheet";
import { MODELS, modelCells } from "../../src/chain";
import { recalculate } from "../../src/engine";
import { type CellValue, readWorkbook, type XlsxWorkbook } from "../../src/xlsx";

const root = new URL("../../", import.meta.url);
const read = (): XlsxWorkbook =>
  readWorkbook(
    new Uint8Array(readFileSync(new URL("assets/voorbeeld/mpp-voorbeeld.xlsx", root))),
    sampleFunctions(),
  );
const valuesOf = (book: XlsxWorkbook, name: string): ReadonlyMap<string, CellValue> =>
  new Map(book.sheets.find((sheet) => sheet.name === name)?.cells.map(({ ref, value }) => [ref, value]));

const idsOf = ({ sections }: (typeof LAYOUTS)[number]): readonly string[] =>
  sections.flatMap(({ rows }) => rows.map(({ id }) => id));

describe("the production sheets", () => {
  it.each([
    ["MPP Asiel", "asiel@1"],
    ["MPP Regulier", "regulier@1"],
    ["MPP Bewaring", "bewaring@1"],
  ])("%s has every indicator of %s once, capacities with what is unused and used", (name, model) => {
    const layout = LAYOUTS.find(({ sheet }) => sheet === name);
    const expected = (MODELS.get(model) ?? []).flatMap(({ id, regel }) =>
      regel === "capaciteit" ? [id, `${id}.onbenut`, `${id}.benutting`] : [id],
    );
    expect(expected.length).toBeGreaterThan(10);
    expect([...(layout === undefined ? [] : idsOf(layout))].sort()).toEqual([...expected].sort());
  });

  it("are written without the chain's code: the layouts import nothing but each other", () => {
    const folder = new URL("scripts/sample/layout/", root);
    const sources = readdirSync(folder).flatMap((file) =>
      [...readFileSync(new URL(file, folder), "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]),
    );
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => source?.startsWith("./") !== true)).toEqual([]);
  });

  it("show the rows of the function beside the same rows by hand, and agree in every cell", () => {
    const book = read();
    for (const layout of LAYOUTS) {
      const cells = valuesOf(book, layout.sheet);
      SCENARIO_NAMES.forEach((scenario, s) => {
        expect(cells.get(`B${scenarioRows(layout)[s] ?? NaN}`)).toBe(scenario);
        for (const id of idsOf(layout)) {
          const row = indicatorRow(layout, s, id);
          expect([cells.get(`B${row}`), cells.get(`L${row}`)]).toEqual([id, id]);
          expect(cells.get(`D${row}`), id).toBe(cells.get(`M${row}`));
          YEARS.forEach((_, year) => {
            const [hand, mpp] = [handColumn(year), mppColumn(year)].map((column) =>
              cells.get(refOf(row - 1, column)),
            );
            const difference = Math.abs((hand as number) - (mpp as number));
            expect(difference, `${layout.sheet} ${id} ${scenario}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(mpp as number)),
            );
          });
        }
      });
      expect([cells.get("B4"), cells.get("C4")]).toEqual([0, "Hand en functie komen overeen"]);
    }
  });

  it("carry the model as a table, with its name and the fingerprint that the receipt has", () => {
    const book = read();
    const cells = valuesOf(book, "Model");
    const expected = modelCells(MODELS.get("mpp@1") ?? []);
    const shown = expected.map((row, n) => row.map((_, column) => cells.get(refOf(7 + n, column)) ?? ""));
    expect(shown).toEqual(expected);
    expect(cells.get("B4")).toBe("mpp@1");
    const receipt = valuesOf(book, "Analyse");
    expect(["I13", "J13", "K13"].map((ref) => receipt.get(ref))).toEqual([
      "model",
      "mpp@1 (tabel)",
      expected.length - 1,
    ]);
    expect(cells.get("B6")).toBe(receipt.get("L13"));
    expect(receipt.get("L14")).toBe(valuesOf(book, "Parameters").get("B9"));
  });

  it(
    "give Excel at most 3 MB to pass to functions, and no call more than 1 MB",
    { timeout: 180_000 },
    async () => {
      const calls = new Map<string, number>();
      const measured = sampleFunctions().map((each) => ({
        ...each,
        call: (...[args, ...rest]: Parameters<typeof each.call>) => {
          const json = JSON.stringify(args);
          // The engine calculates in rounds and calls again with the same arguments; Excel calls once per cell.
          calls.set(`${each.name} ${json}`, Buffer.byteLength(json));
          return each.call(args, ...rest);
        },
      }));
      const { errors } = await recalculate(read(), measured);
      expect(errors).toEqual([]);
      const sizes = [...calls.values()];
      expect(sizes.length).toBeGreaterThanOrEqual(52);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
    },
  );
});

describe("a formula of a layout", () => {
  it("becomes references of the same year, the year before and the parameters", () => {
    const places = {
      indicator: (id: string, back: 0 | 1) => `${id === "a" ? "A" : "B"}${2 - back}`,
      parameter: (id: string) => `$P_${id}`,
      first: "SUMIFS()",
    };
    const template = "MIN({p:c.x},{vorig:a}+{b})-{eerste}";
    expect(expand(template, places)).toBe("MIN($P_c.x,A1+B2)-SUMIFS()");
    expect(parametersIn(template)).toEqual(["c.x"]);
  });
});
