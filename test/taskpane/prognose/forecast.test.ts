import { beforeAll, describe, expect, it } from "vitest";
import { FailureError } from "../../../src/core";
import { callFunction } from "../../../src/functions";
import { failureLine } from "../../../src/taskpane/prognose/failure-line";
import { cellsOf, forecastOf, type Source, specOf } from "../../../src/taskpane/prognose/forecast";
import { readBlocks } from "../../../src/taskpane/prognose/reading";
import { sensitivityOf } from "../../../src/taskpane/prognose/sensitivity";
import { forecastText } from "../../../src/taskpane/prognose/text";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type Value } from "../../../src/workbook/port";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { mapRange, type WorkbookModel } from "../../workbook/model";
import { HEADED } from "./book";

let model: WorkbookModel;
let block: Source;
let events: Source;
let years: Source;

beforeAll(async () => {
  model = modelOf(sampleBook());
  const { blocks } = await readBlocks(new KeptBook(new MemoryWorkbook(model)), () => true);
  [block, events, years] = blocks as unknown as [Source, Source, Source];
});

const stored = (sheet: string, range: string): Value[][] => mapRange(range, (ref) => model.value(sheet, ref));
const call = (id: string, ...args: unknown[]): unknown => callFunction(specOf(id), args);

describe("the numbers of the view on the sample", () => {
  it("are those that its cells hold, bit for bit: SCENARIOWAARDEN without and with events", () => {
    const rows = (...sources: [Source, Source | undefined]): unknown[] =>
      forecastOf(...sources, undefined).values.map(({ name, chance, value, plus, minus }) => [
        ...[name, chance, value, plus, minus],
      ]);
    expect(rows(block, undefined)).toEqual(stored("Prognose", "F5:J8"));
    expect(rows(block, events)).toEqual(stored("Prognose", "F12:J15"));
  });

  it("are those of each year of a block with years", () => {
    const all = stored("Instroom", "G7:L26");
    const shown = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      forecastOf(years, undefined, year).values.map(({ name, chance, value, plus, minus }) => [
        ...[year, name, chance, value, plus, minus],
      ]),
    );
    expect(shown).toEqual(all);
  });

  it("are those of KWANTIEL, OVERSCHRIJDING and DICHTHEID", () => {
    const { mixture } = forecastOf(block, events, undefined);
    const cells = [cellsOf(block.values), cellsOf(events.values)];
    const places = [9_000, 30_000, 45_000, 90_000, 250_000];
    const chances = [0.001, 0.087, 0.5, 0.999];
    expect([places.map((x) => mixture.sf(x))]).toEqual(call("OVERSCHRIJDING", [places], ...cells));
    expect([places.map((x) => mixture.pdf(x))]).toEqual(call("DICHTHEID", [places], ...cells));
    expect([chances.map((p) => mixture.quantile(1 - p))]).toEqual(
      call("KWANTIEL", [chances.map((p) => 1 - p)], ...cells),
    );
  });

  it("have components that add up to the density, with events too", () => {
    for (const happening of [undefined, events]) {
      const { mixture, scenarios } = forecastOf(block, happening, undefined);
      for (const x of [15_000, 31_000, 47_000, 70_000]) {
        const sum = scenarios.reduce((total, { density }) => total + density(x), 0);
        expect(Math.abs(sum / mixture.pdf(x) - 1)).toBeLessThan(1e-13);
      }
    }
  });

  it("begin with the first year of a block when the asked year is not in it", () => {
    expect(forecastOf(years, undefined, 1999).year).toBe(2026);
    expect(forecastOf(years, undefined, undefined).years).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  it("name the maximum as most sensitive, with the larger of its two steps", () => {
    const { values } = forecastOf(block, undefined, undefined);
    const [, mediaan, , maximum] = stored("Prognose", "F5:J8") as [
      ...[unknown, (string | number)[], unknown, (string | number)[]],
    ];
    const move = (row: (string | number)[]): number =>
      Math.max(Math.abs(Number(row[3]) - Number(row[2])), Math.abs(Number(row[4]) - Number(row[2])));
    expect(sensitivityOf(values)).toEqual({
      name: "maximum",
      move: move(maximum),
      middle: move(mediaan),
    });
    expect(Math.round(move(maximum))).toBe(700);
  });
});

describe("sensitivity", () => {
  const value = (name: string, at: number, plus?: number, minus?: number) => ({
    ...{ name, chance: 0.5, value: at, plus, minus },
  });

  it("is not mentioned when no value moves more than 1% for a percentage point", () => {
    expect(sensitivityOf([value("mediaan", 100, 99, 101), value("maximum", 200, 198)])).toBeUndefined();
  });

  it("of the mediaan is not compared with itself", () => {
    expect(sensitivityOf([value("mediaan", 100, 98, 101)])).toEqual({
      ...{ name: "mediaan", move: 2, middle: undefined },
    });
  });

  it("counts every move away from 0", () => {
    expect(sensitivityOf([value("mediaan", 0, undefined, 1e-3)])?.name).toBe("mediaan");
  });
});

describe("a block that the functions refuse", () => {
  const source = (values: readonly (readonly Value[])[], range = "A4:D8"): Source => ({
    ...{ sheet: "Prognose", range, values },
  });
  const changed = (row: number, column: number, value: Value): Source =>
    source(
      (HEADED as Value[][]).map((cells, r) =>
        cells.map((cell, c) => (r === row && c === column ? value : cell)),
      ),
    );

  function refusals(scenarios: Source, happening?: Source): unknown[] {
    try {
      forecastOf(scenarios, happening, undefined);
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      const lines = (["nl", "en"] as const).map((language) =>
        failureLine(error, { scenarios, events: happening }, language, forecastText(language)),
      );
      return [...lines.map(({ sentence }) => sentence), lines[0]?.area];
    }
    return [];
  }

  it("for its sum says what the chances add up to, and which cells to correct", () => {
    expect(refusals(changed(4, 1, 0.06))).toEqual([
      "De kansen tellen op tot 0,98. Pas B5:B8 aan; er wordt niets bijgesteld.",
      "Chances add up to 0.98. Correct B5:B8; nothing is adjusted for you.",
      { sheet: "Prognose", range: "B5:B8" },
    ]);
  });

  it("for percentages says that they look like it", () => {
    const rows = (HEADED as Value[][]).map((row, r) =>
      row.map((cell, c) => (r > 0 && c === 1 ? Number(cell) * 100 : cell)),
    );
    expect(refusals(source(rows)).slice(0, 2)).toEqual([
      "De kansen tellen op tot 100. Pas B5:B8 aan; er wordt niets bijgesteld. Het lijken procenten: deel door 100 of schrijf 25%.",
      "Chances add up to 100. Correct B5:B8; nothing is adjusted for you. They look like percentages: divide by 100 or write 25%.",
    ]);
  });

  it("for the sum of one year points at that year's rows", () => {
    const rows: Value[][] = [
      ["jaar", "kans", "instroom", "spreiding"],
      [2026, 1, 100, 10],
      [2027, 0.5, 100, 10],
      [2027, 0.4, 100, 10],
      [2028, 1, 100, 10],
    ];
    expect(refusals(source(rows))).toEqual([
      "2027: De kansen tellen op tot 0,9. Pas B6:B7 aan; er wordt niets bijgesteld.",
      "2027: Chances add up to 0.9. Correct B6:B7; nothing is adjusted for you.",
      { sheet: "Prognose", range: "B6:B7" },
    ]);
  });

  it("for a cell quotes it as text and points at it, also among the events", () => {
    expect(refusals(changed(2, 2, "<img src=x onerror=alert(1)>"))).toEqual([
      "'<img src=x onerror=alert(1)>' is geen getal.",
      "'<img src=x onerror=alert(1)>' is not a number.",
      { sheet: "Prognose", range: "C6" },
    ]);
    expect(refusals(changed(3, 3, { error: "#N/A" }))).toEqual([
      "De cel bevat de fout #N/A.",
      "The cell holds the error #N/A.",
      { sheet: "Prognose", range: "D7" },
    ]);
    const happening = {
      ...source([
        ["Kans", "Extra instroom", "Spreiding"],
        [2, 100, 10],
      ]),
      range: "A11:C12",
    };
    expect(refusals(source(HEADED as Value[][]), happening)).toEqual([
      "2 is geen kans: een kans ligt van 0 tot en met 1 (2% is 0,02).",
      "2 is not a chance: a chance lies from 0 to 1 (2% is 0.02).",
      { sheet: "Prognose", range: "A12" },
    ]);
  });

  it("for a missing column points at the whole block", () => {
    const rows = (HEADED as Value[][]).map((row) => row.slice(0, 3));
    expect(refusals(source(rows, "A4:C8"))[0]).toContain("spreiding");
    expect(refusals(source(rows, "A4:C8"))[2]).toEqual({ sheet: "Prognose", range: "A4:C8" });
  });
});
