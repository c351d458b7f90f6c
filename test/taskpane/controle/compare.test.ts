/** "Vergelijk uitkomsten": what the cells show beside what this version gives, and which version the workbook records. */
import { beforeAll, describe, expect, it } from "vitest";
import { whole } from "../../../src/chain";
import { CALCULATED_BY } from "../../../src/params";
import { type Compared, compareSteps, type Held } from "../../../src/taskpane/controle/compare";
import { compareText } from "../../../src/taskpane/controle/compare-text";
import { differenceText } from "../../../src/taskpane/controle/difference";
import { recordedVersion } from "../../../src/taskpane/controle/recorded";
import { readSources } from "../../../src/taskpane/doorrekening/sources";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { refOf } from "../../../src/workbook/area";
import { type Value } from "../../../src/workbook/port";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

async function compared(model: WorkbookModel, held?: Held): Promise<Compared> {
  const book = new KeptBook(new MemoryWorkbook(model));
  const sources = await readSources(book, () => true);
  if (sources === undefined) throw new Error("stopped");
  const [names] = await book.workbook.read([{ kind: "names" }]);
  return whole(compareSteps(sources, names, held));
}

/** One normal scenario of 30,000 ± 5,000: its median is 30,000. */
function small(
  ...cells: readonly (readonly [ref: string, formula: string, shows: readonly (readonly Value[])[]])[]
): WorkbookModel {
  const model = WorkbookModel.withSheets("Blad1");
  model.put({ sheet: "Blad1", range: "A1:C2" }, [
    ["kans", "instroom", "spreiding"],
    [1, 30000, 5000],
  ]);
  for (const [ref, formula, shows] of cells) {
    model.put({ sheet: "Blad1", range: ref }, [[{ formula }]]);
    model.resultsAt.set(`Blad1!${ref}`, shows);
  }
  return model;
}
const MEDIAN = "MPP.KWANTIEL(0.5,A1:C2)";
const sentences = (found: Compared, language: "nl" | "en" = "nl"): string[] =>
  found.differences.map(
    (each) =>
      `${refOf(each.row, each.column)} ${each.name} ${differenceText(each, language, compareText(language))}`,
  );

describe("the sample", () => {
  it("shows what this version gives in every formula, but where a number is moved", async () => {
    const model = modelOf(sampleBook());
    const results = model.resultsAt.get("Prognose!F4") ?? [];
    const other = results.map((row, n) =>
      row.map((value) => (n === 2 && typeof value === "number" ? value + 7 : value)),
    );
    model.resultsAt.set("Prognose!F4", other);
    const found = await compared(model);
    expect([found.alike, found.formulas, found.skipped]).toEqual([51, 52, []]);
    expect(found.cells).toBeGreaterThan(5000);
    expect(found.different.map(({ area }) => area)).toEqual([{ sheet: "Prognose", range: "F4" }]);
    expect(found.differences).toHaveLength(4);
  }, 180_000);
});

describe("an outcome", () => {
  it("that another version gave is told old and new, the largest share first, with enough decimals", async () => {
    const found = await compared(
      small(
        ["E1", MEDIAN, [[30001.5]]],
        ["E2", MEDIAN, [[24000]]],
        ["E3", MEDIAN, [[30000]]],
        ["E4", MEDIAN, [[30000.00000001]]],
      ),
    );
    expect([found.formulas, found.alike]).toEqual([4, 1]);
    expect(sentences(found)).toEqual([
      "E2 MPP.KWANTIEL 24.000 → 30.000 (+6.000; +25%)",
      "E1 MPP.KWANTIEL 30.001,5 → 30.000,0 (−1,5; −0,005%)",
      "E4 MPP.KWANTIEL 30.000,000000010 → 30.000,000000000 (−0,000000010; −3,3e-11%)",
    ]);
    expect(sentences(found, "en")[0]).toBe("E2 MPP.KWANTIEL 24,000 → 30,000 (+6,000; +25%)");
  });

  it("that is a text, an error or blank is told as it is, and never as HTML or a formula", async () => {
    const found = await compared(
      small(
        ["E1", MEDIAN, [['=HYPERLINK("http://x")']]],
        ["E2", MEDIAN, [["<img src=x onerror=alert(1)>"]]],
        ["E3", MEDIAN, [[{ error: "#N/A" }]]],
        ["E4", "MPP.KWANTIEL(2,A1:C2)", [[5]]],
        ["E5", "MPP.KWANTIEL(2,A1:C2)", [[{ error: "#VALUE!" }]]],
      ),
    );
    expect(sentences(found)).toEqual([
      'E1 MPP.KWANTIEL =HYPERLINK("http://x") → 30.000',
      "E2 MPP.KWANTIEL <img src=x onerror=alert(1)> → 30.000",
      "E3 MPP.KWANTIEL #N/A → 30.000",
      "E4 MPP.KWANTIEL 5 → #VALUE!",
    ]);
  });

  it("of a formula that is more than one call is not compared, and said", async () => {
    const found = await compared(
      small(
        ["E1", `ROUND(${MEDIAN},0)`, [[1]]],
        ["E2", "MPP.KWANTIEL(1-0.5,A1:C2)", [[1]]],
        ["E3", MEDIAN, [[30000]]],
      ),
    );
    expect(found.formulas).toBe(1);
    expect(found.skipped.map(({ range }) => range)).toEqual(["E1", "E2"]);
  });

  it("is compared with what the file held where the host calculated on opening", async () => {
    const model = small(["E1", MEDIAN, [[30000]]]);
    expect((await compared(model)).alike).toBe(1);
    const held: Held = ({ ref }) => (ref === "E1" ? 29000 : null);
    expect(sentences(await compared(model, held))).toEqual([
      "E1 MPP.KWANTIEL 29.000 → 30.000 (+1.000; +3,4%)",
    ]);
  });

  it("of a formula that fills more cells now differs in those", async () => {
    const found = await compared(small(["E1", "MPP.VINGERAFDRUK(A1:C2)", [["x"]]]));
    expect(found.differences.length).toBeGreaterThanOrEqual(1);
    expect(found.alike).toBe(0);
  });
});

describe("the version that a workbook records", () => {
  let model: WorkbookModel;
  beforeAll(() => {
    model = WorkbookModel.withSheets("Blad1");
  });
  it("is none, this one or another, or cannot be kept by the host", async () => {
    const workbook = new MemoryWorkbook(model);
    expect(await recordedVersion(workbook, "0.2.0")).toEqual({ kind: "none" });
    model.properties.set(CALCULATED_BY, "0.1.0");
    expect(await recordedVersion(workbook, "0.2.0")).toEqual({ kind: "other", version: "0.1.0" });
    expect(await recordedVersion(workbook, "0.1.0")).toEqual({ kind: "same", version: "0.1.0" });
    const old = Object.assign(new MemoryWorkbook(model), {
      lacks: new Map([["properties", "ExcelApi 1.7"]]),
    });
    expect(await recordedVersion(old, "0.1.0")).toEqual({ kind: "cannot", needs: "ExcelApi 1.7" });
  });
});
