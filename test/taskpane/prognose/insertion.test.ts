import { beforeAll, describe, expect, it } from "vitest";
import { callFunction } from "../../../src/functions";
import { exampleContents } from "../../../src/taskpane/prognose/example";
import {
  cellsOf,
  forecastOf,
  scenarioValues,
  type Source,
  specOf,
} from "../../../src/taskpane/prognose/forecast";
import {
  curveInsertion,
  factsOf,
  type Insertion,
  type Sources,
  valuesInsertion,
} from "../../../src/taskpane/prognose/insertion";
import { readBlocks } from "../../../src/taskpane/prognose/reading";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { boxOf } from "../../../src/workbook/area";
import { Journal } from "../../../src/workbook/journal";
import { type Value } from "../../../src/workbook/port";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { WorkbookModel } from "../../workbook/model";

let block: Source;
let events: Source;
let years: Source;

beforeAll(async () => {
  const { blocks } = await readBlocks(new KeptBook(new MemoryWorkbook(modelOf(sampleBook()))), () => true);
  [block, events, years] = blocks as unknown as [Source, Source, Source];
});

const shape = (insertion: Insertion | undefined): unknown =>
  insertion && [insertion.formula, insertion.rows, insertion.columns];

function curveFor(sources: Sources, year?: number): Insertion | undefined {
  return curveInsertion(sources, forecastOf(sources.block, sources.events, year));
}

describe("the formula that is inserted", () => {
  it("refers to the block, and to the events that are chosen", () => {
    expect(shape(valuesInsertion({ block, events: undefined }))).toEqual([
      ...["MPP.SCENARIOWAARDEN(Prognose!A4:D8)", 5, 5],
    ]);
    expect(shape(valuesInsertion({ block, events }))).toEqual([
      ...["MPP.SCENARIOWAARDEN(Prognose!A4:D8,Prognose!A11:D13)", 5, 5],
    ]);
    expect(shape(curveFor({ block, events }))).toEqual([
      ...["MPP.CURVE(Prognose!A4:D8,Prognose!A11:D13)", 201, 3],
    ]);
  });

  it("quotes a sheet name that would read otherwise", () => {
    const named = { ...block, sheet: "Jan's =blad, 1" };
    expect(valuesInsertion({ block: named, events: undefined }).formula).toBe(
      "MPP.SCENARIOWAARDEN('Jan''s =blad, 1'!A4:D8)",
    );
  });

  it("of a block with years gives every year in the table", () => {
    expect(shape(valuesInsertion({ block: years, events: undefined }))).toEqual([
      ...["MPP.SCENARIOWAARDEN(Instroom!A6:E26)", 21, 6],
    ]);
  });

  it("of a curve takes only the rows of its year, with exactly the density that the view shows", () => {
    const insertion = curveFor({ block: years, events: undefined }, 2028);
    expect(shape(insertion)).toEqual(["MPP.CURVE(Instroom!C15:E18)", 201, 3]);
    const rows = cellsOf(years.values.slice(9, 13)).map((row) => row.slice(2));
    const [, ...points] = callFunction(specOf("CURVE"), [rows]) as [unknown, ...[number, number][]];
    const { mixture } = forecastOf(years, undefined, 2028);
    expect(points.every(([x, density]) => mixture.pdf(x) === density)).toBe(true);
  });
});

describe("a curve of one year out of several", () => {
  const table = (...rows: readonly (readonly Value[])[]): Source => ({
    ...{ sheet: "Blad1", range: `A1:${"ABCDEF".charAt((rows[0]?.length ?? 1) - 1)}${String(rows.length)}` },
    values: rows,
  });

  it("is not offered when its rows are not together", () => {
    const scattered = table(
      ["jaar", "kans", "instroom", "spreiding"],
      [2026, 0.5, 100, 10],
      [2027, 1, 200, 10],
      [2026, 0.5, 300, 10],
    );
    expect(curveFor({ block: scattered, events: undefined }, 2026)).toBeUndefined();
    expect(curveFor({ block: scattered, events: undefined }, 2027)?.formula).toBe("MPP.CURVE(Blad1!B3:D3)");
  });

  it("is not offered when chance, inflow and spread are not side by side, or the spread is a width", () => {
    const apart = table(
      ["kans", "scenario", "instroom", "spreiding", "jaar"],
      [1, "A", 100, 10, 2026],
      [1, "A", 9, 1, 2027],
    );
    expect(curveFor({ block: apart, events: undefined }, 2026)).toBeUndefined();
    const width = table(["jaar", "kans", "instroom", "breedte 75%"], [2026, 1, 100, 10], [2027, 1, 90, 9]);
    expect(curveFor({ block: width, events: undefined }, 2026)).toBeUndefined();
  });

  it("keeps the distribution beside the spread, and takes no number for a year that is none", () => {
    const families = table(
      ["jaar", "kans", "instroom", "spreiding", "verdeling"],
      [2026, 1, 2_027, 900, "lognormaal"],
      [2027, 1, 5_000, 900, "normaal"],
    );
    expect(curveFor({ block: families, events: undefined }, 2026)?.formula).toBe("MPP.CURVE(Blad1!B2:E2)");
    expect(curveFor({ block: families, events: undefined }, 2027)?.formula).toBe("MPP.CURVE(Blad1!B3:E3)");
  });

  it("is not offered with events of years, which bare rows cannot have", () => {
    const dated = table(["jaar", "kans", "extra instroom", "spreiding"], [2027, 0.5, 1_000, 100]);
    expect(curveFor({ block: years, events: dated }, 2027)).toBeUndefined();
  });
});

describe("what is written", () => {
  const area = { sheet: "Prognose", range: "F4:J8" };

  it("is one formula and empty cells, which the journal writes and takes back", async () => {
    const model = WorkbookModel.withSheets("Prognose");
    const insertion = valuesInsertion({ block, events: undefined });
    model.results.set(insertion.formula, scenarioValues(block, undefined));
    const journal = new Journal(new MemoryWorkbook(model), {
      put: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    });
    const before = structuredClone(model.whole());
    const options = { id: "1", title: "Scenariowaarden invoegen", at: "2026-11-28T10:00:00.000Z" };
    const entry = await journal.write(factsOf(insertion, area, undefined, true), options);
    expect(model.cell("Prognose", "F4").content).toEqual({ formula: insertion.formula });
    expect(model.value("Prognose", "H8")).toBe(scenarioValues(block, undefined)[4]?.[2]);
    expect(model.cell("Prognose", "G8").format).toBe("0.0%");
    await journal.undo(entry);
    expect(model.whole()).toEqual(before);
  });

  it("has no number formats and no chart in a host without them", () => {
    const [cells, ...rest] = factsOf(valuesInsertion({ block, events: undefined }), area, undefined, false);
    expect(cells).not.toHaveProperty("formats");
    expect(rest).toEqual([]);
  });

  it("has beside a curve a native chart of its points", () => {
    const insertion = curveFor({ block, events: undefined });
    if (insertion === undefined) throw new Error("no curve");
    const place = { sheet: "Prognose", range: "F4:H204" };
    const [, chart] = factsOf(
      insertion,
      place,
      { name: "MPP-curve F4", title: "Titel", series: "dichtheid" },
      true,
    );
    expect(chart).toEqual({
      kind: "chart",
      sheet: "Prognose",
      name: "MPP-curve F4",
      chart: {
        title: "Titel",
        type: "scatter",
        range: "J4:Q21",
        series: [
          {
            name: "dichtheid",
            x: { sheet: "Prognose", range: "F5:F204" },
            values: { sheet: "Prognose", range: "G5:G204" },
          },
        ],
      },
    });
  });

  it("as an example is marked as invented, with its numbers as numbers and no formula", () => {
    const contents = exampleContents("Voorbeeldcijfers");
    expect(contents[0]).toEqual(["Voorbeeldcijfers", null, null, null]);
    expect(contents.length).toBe(boxOf("A1:D6").rows);
    expect(contents.flat().every((content) => typeof content !== "object" || content === null)).toBe(true);
    expect(contents[2]?.slice(1)).toEqual([0.25, 22_000, 3_000]);
  });
});
