/** The map of a sheet: kinds, names of rows and columns, questions, what was taken; and where the user is in it. */
import { beforeAll, describe, expect, it } from "vitest";
import { LEGEND, LETTERS } from "../../../src/taskpane/migratie/letters";
import { countsOf, mapOf, type SheetMap } from "../../../src/taskpane/migratie/map";
import { type Reading } from "../../../src/taskpane/migratie/reading";
import { Session } from "../../../src/taskpane/migratie/session";
import { WorkbookModel } from "../../workbook/model";
import { handModel, TYPED } from "../../browser/hand-book";
import { readingOf } from "./reading-of";

let reading: Reading;
beforeAll(async () => {
  reading = await readingOf(handModel());
});

const NOTHING = { now: new Set<string>(), before: new Set<string>() };
const letters = ({ rows }: SheetMap): string[] =>
  rows.map(({ cells }) => cells.map((cell) => (cell ? LETTERS[cell.kind] : "·")).join(""));

describe("the map of a sheet", () => {
  it("has a row per row with formulas, named by its text, and the years as columns", () => {
    const map = mapOf("MPP Asiel", reading, NOTHING);
    expect(map.columns.map(({ label }) => label)).toEqual(["2023", "2024", "2025", "2026", "2027"]);
    expect(map.rows.map(({ first, label }) => `${String(first)} ${label}`)).toEqual([
      "10 Instroom opvang",
      "11 Instroom nareis",
      "13 Vertrek",
      "14 Bezetting",
      "15 Last",
    ]);
  });

  it("has a letter per kind, G for a number that was typed over a formula and ? for what is not recognised", () => {
    expect(letters(mapOf("MPP Asiel", reading, NOTHING))).toEqual([
      "AAAAA",
      "LLLLL",
      "AAAGA",
      "VVVVV",
      "?????",
    ]);
  });

  it("counts the formulas that are recognised, of all", () => {
    expect(countsOf(reading)).toEqual([
      { sheet: "MPP Asiel", formulas: 24, recognised: 19 },
      { sheet: "Prognose", formulas: 22, recognised: 22 },
    ]);
  });

  it("ticks what was taken", () => {
    const map = mapOf("MPP Asiel", reading, { ...NOTHING, now: new Set(["MPP Asiel!D14"]) });
    expect(letters(map)[3]).toBe("✓✓✓✓✓");
  });

  it("makes one row of alike rows that no text names", () => {
    const { rows } = mapOf("Prognose", reading, NOTHING);
    expect(rows.map(({ first, last }) => [first, last])).toEqual([
      ...[2, 3, 4, 5, 6, 7].map((row) => [row, row]),
      [8, 22],
    ]);
  });

  it("names a row of a table that a function fills by the text in its first column", async () => {
    const model = handModel();
    model.results.set("MPP.X(A1:C3)", [
      ["minimum", 1],
      ["maximum", 2],
    ]);
    model.addSheet("Tabel");
    model.put({ sheet: "Tabel", range: "F2" }, [[{ formula: "MPP.X(A1:C3)" }]]);
    const { rows } = mapOf("Tabel", await readingOf(model), NOTHING);
    expect(rows.map(({ first, label }) => `${String(first)} ${label}`)).toEqual(["2 minimum", "3 maximum"]);
  });

  it("names a row by what stands in its own block: points of a grid by their number, not by a table beside it", () => {
    const { rows, columns } = mapOf("Prognose", reading, NOTHING);
    expect(rows.map(({ label, labelTo }) => [label, labelTo].filter((each) => each !== undefined))).toEqual([
      ...["20000", "22000", "24000", "26000", "28000", "Mediaan"].map((label) => [label]),
      ["32000", "60000"],
    ]);
    expect(columns.map(({ label }) => label)).toEqual(["B", "Cumulatieve kans"]);
  });

  it("has F for an MPP function that was there already, counts it, and ticks it when the log says it was replaced", async () => {
    const model = handModel();
    model.put({ sheet: "MPP Asiel", range: "D15:H15" }, [
      [{ formula: "MPP.X(D14:H14)" }, null, null, null, null],
    ]);
    model.results.set("MPP.X(D14:H14)", [[1, 2, 3, 4, 5]]);
    const other = await readingOf(model);
    expect(letters(mapOf("MPP Asiel", other, NOTHING)).at(-1)).toBe("FFFFF");
    const logged = { ...NOTHING, before: new Set(["mpp asiel!D15", "Prognose!D14"]) };
    expect(letters(mapOf("MPP Asiel", other, logged)).at(-1)).toBe("✓✓✓✓✓");
    expect(letters(mapOf("MPP Asiel", other, logged))[3]).toBe("VVVVV");
    expect(countsOf(other)[0]).toEqual({ sheet: "MPP Asiel", formulas: 20, recognised: 20 });
  });

  it("has a letter of its own in the legend for every kind but both quantiles", () => {
    const all = LEGEND.map((kind) => LETTERS[kind]);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set(Object.values(LETTERS)));
  });

  it("has nothing for a workbook without formulas", async () => {
    const model = WorkbookModel.withSheets("Blad1");
    model.put({ sheet: "Blad1", range: "A1" }, [[1]]);
    const none = await readingOf(model);
    expect(countsOf(none)).toEqual([]);
    expect(new Session(none, undefined).current).toBeUndefined();
  });
});

describe("where the user is", () => {
  it("begins at the first proposal from the top of the first sheet that has any", () => {
    const session = new Session(reading, undefined);
    expect([session.sheet, session.current?.id]).toEqual(["MPP Asiel", "MPP Asiel!D10"]);
    expect(new Session(reading, "prognose").current?.id).toBe("Prognose!G2");
  });

  it("goes round in both directions", () => {
    const session = new Session(reading, undefined);
    session.go(-1);
    expect(session.current?.id).toBe("MPP Asiel!D14");
    session.go(1);
    expect(session.current?.id).toBe("MPP Asiel!D10");
  });

  it("skips to the next, keeps what was skipped out of wider choices, and takes it along again", () => {
    const session = new Session(reading, undefined);
    const all = session.choice("sheet").steps.length;
    session.toggleSkipped();
    expect(session.current?.id).not.toBe("MPP Asiel!D10");
    expect(session.choice("sheet").steps.map(({ id }) => id)).not.toContain("MPP Asiel!D10");
    expect(session.choice("sheet").steps).toHaveLength(all - 1);
    session.choose("MPP Asiel!D10");
    session.toggleSkipped();
    expect(session.choice("sheet").steps).toHaveLength(all);
  });

  it("shows the next proposal when one was taken, and none when all are", () => {
    const session = new Session(reading, undefined);
    const first = session.current;
    if (first) session.taken([first]);
    expect(session.open).not.toContain(first);
    expect(session.current).toBe(session.open[0]);
    session.taken(reading.steps);
    expect(session.current).toBeUndefined();
    expect(session.isAllDone).toBe(true);
  });

  it("finds the proposal of a cell in the middle of what it fills, in any case of the sheet's name", () => {
    const session = new Session(reading, undefined);
    expect(session.stepAt({ sheet: "mpp asiel", range: "F14" })?.id).toBe("MPP Asiel!D14");
    expect(session.stepAt({ sheet: "MPP Asiel", range: TYPED.cell })).toBeUndefined();
  });
});
