import { describe, expect, it } from "vitest";
import { atSelection, besideBlock, nextFree, stateOf } from "../../../src/taskpane/prognose/place";
import { anotherPlace, targetFor } from "../../../src/taskpane/prognose/target";
import { type Area, type CellsAnswer } from "../../../src/workbook/port";
import { bookOf, cellsIn, HEADED } from "./book";

const SIZE = { rows: 5, columns: 5 };
const BLOCK: Area = { sheet: "Prognose", range: "A1:D5" };
const at = (range: string, sheet = "Prognose"): Area => ({ sheet, range });

describe("a place", () => {
  const used = (): Promise<CellsAnswer> =>
    cellsIn({ Prognose: [...HEADED, [], ["", null, "", "", "", "", "x"]] });

  it("is free, full, or what would be calculated from", async () => {
    const cells = await used();
    const state = (range: string): string => stateOf(at(range), cells, [BLOCK]);
    expect(state("F1:J5")).toBe("free");
    expect(state("F6:J6")).toBe("free");
    expect(state("G7")).toBe("full");
    expect(state("D5:H9")).toBe("source");
    expect(state("ZZ1:ZZ9")).toBe("free");
    expect(stateOf(at("A1:D5", "Ander"), undefined, [BLOCK])).toBe("free");
    expect(state("A:C")).toBe("outside");
  });

  it("that a formula elsewhere fills is fixed; with that formula it is full", async () => {
    const { book, model } = bookOf({ Prognose: [["x"]] });
    model.results.set("MPP.CURVE(A1)", [
      [1, 2],
      [3, 4],
    ]);
    model.put(at("F4"), [[{ formula: "MPP.CURVE(A1)" }]]);
    const cells = await book.cells("Prognose");
    expect(stateOf(at("G5:H9"), cells, [])).toBe("fixed");
    expect(stateOf(at("F4:J8"), cells, [])).toBe("full");
  });

  it("beside a block leaves one column empty; there is none past the edge of the sheet", () => {
    expect(besideBlock(BLOCK, SIZE)).toEqual(at("F1:J5"));
    expect(besideBlock(at("XEY1:XFB5"), SIZE)).toBeUndefined();
    expect(atSelection(at("B7:C9"), SIZE)).toEqual(at("B7:F11"));
    expect(atSelection(at("A1048575"), SIZE)).toBeUndefined();
    expect(atSelection(at("B:C"), SIZE)).toBeUndefined();
  });

  it("that is not free has a free one to its right, with an empty column around it", async () => {
    const cells = await cellsIn({ Prognose: [...HEADED, [], [null, null, null, null, null, "x"]] });
    const next = (range: string): string | undefined => nextFree(at(range), SIZE, cells, [BLOCK])?.range;
    expect(next("A1:E5")).toBe("F1:J5");
    // F7 holds something, so rows 3 to 7 are free from H on.
    expect(next("E3:I7")).toBe("H3:L7");
    expect(nextFree(at("XFD1"), SIZE, cells, [])).toBeUndefined();
  });
});

describe("where an insertion goes", () => {
  const sheets = { Prognose: HEADED, Ander: [["x"]] };

  it("is the selection; beside the block when the selection lies in the block or is not known", async () => {
    const { book } = bookOf(sheets);
    const input = { book, sources: [BLOCK], chosen: undefined };
    const target = (selection?: Area): Promise<unknown> => targetFor({ ...input, selection }, SIZE);
    expect(await target(at("H9"))).toEqual({ area: at("H9:L13"), state: "free" });
    expect(await target(at("B3"))).toEqual({ area: at("F1:J5"), state: "free" });
    expect(await target()).toEqual({ area: at("F1:J5"), state: "free" });
    expect(await target(at("A1", "Ander"))).toEqual({ area: at("A1:E5", "Ander"), state: "full" });
  });

  it("may be another free place, which then counts instead of the selection", async () => {
    const { book } = bookOf(sheets);
    const input = { book, sources: [BLOCK], selection: at("A1", "Ander"), chosen: undefined };
    const chosen = await anotherPlace(input, at("A1:E5", "Ander"), SIZE);
    expect(chosen).toEqual(at("C1:G5", "Ander"));
    expect(await targetFor({ ...input, chosen }, SIZE)).toEqual({ area: chosen, state: "free" });
  });

  it("says when the sheet is protected", async () => {
    const { book, model } = bookOf(sheets);
    model.known("Prognose").protected = true;
    const input = { book, sources: [BLOCK], selection: undefined, chosen: undefined };
    expect(await targetFor(input, SIZE)).toEqual({ area: at("F1:J5"), state: "protected" });
  });
});
