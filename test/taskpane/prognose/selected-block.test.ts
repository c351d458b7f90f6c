import { describe, expect, it } from "vitest";
import { KnownBlocks } from "../../../src/taskpane/prognose/known-blocks";
import { blocksIn } from "../../../src/taskpane/prognose/blocks";
import { selectedBlock } from "../../../src/taskpane/prognose/selected-block";
import { type Content } from "../../../src/workbook/port";
import { bookOf, cellsIn, HEADED } from "./book";

const BARE: readonly (readonly Content[])[] = [
  [0.6, 20_000, 2_000],
  [0.4, 30_000, 3_000],
];

async function selected(
  range: string,
  ...rows: readonly (readonly Content[])[]
): Promise<string | undefined> {
  const used = await cellsIn({ Blad1: rows });
  return selectedBlock({ sheet: "Blad1", range }, used)?.range;
}

describe("a selection", () => {
  it("is a block when it has three columns with chances and inflows, headings or not", async () => {
    expect(await selected("A1:C2", ...BARE)).toBe("A1:C2");
    expect(await selected("A1:D5", ...HEADED)).toBe("A1:D5");
  });

  it("may be of whole columns or beyond what is used: the used part counts", async () => {
    expect(await selected("A:C", ...BARE)).toBe("A1:C2");
    expect(await selected("A1:C1048576", ...BARE)).toBe("A1:C2");
  });

  it("is a block also with chances that are no chances, so that the functions say so", async () => {
    expect(await selected("A1:C2", [60, 20_000, 1], [40, 30_000, 1])).toBe("A1:C2");
  });

  it("is none when it is one cell, text, or numbers that cannot be chances", async () => {
    expect(await selected("A1", ...BARE)).toBeUndefined();
    expect(await selected("A1:C1", ["a", "b", "c"])).toBeUndefined();
    expect(await selected("A1:C2", [2024, 1, 2], [2025, 3, 4])).toBeUndefined();
    expect(await selected("Z9:AB10", ...BARE)).toBeUndefined();
    expect(await selected("1:2", ...BARE)).toBeUndefined();
  });
});

describe("the block of the view", () => {
  const empty = [[null], ["x"]];

  it("is the first on the sheet in sight, else the first of all", async () => {
    const { book } = bookOf({ Een: HEADED, Twee: HEADED });
    const known = new KnownBlocks();
    const blocks = (await Promise.all(["Een", "Twee"].map((sheet) => book.cells(sheet)))).flatMap((cells) =>
      cells === undefined ? [] : blocksIn(cells),
    );
    await known.renew(blocks, book);
    expect(known.sources()?.block.sheet).toBe("Een");
    const other = new KnownBlocks();
    other.select({ sheet: "Twee", range: "K1" });
    await other.renew(blocks, book);
    expect(other.sources()?.block.sheet).toBe("Twee");
  });

  it("becomes the one that the selection enters, and stays when the selection leaves it", async () => {
    const { book } = bookOf({ Een: HEADED, Twee: HEADED });
    const known = new KnownBlocks();
    const cells = await Promise.all(["Een", "Twee"].map((sheet) => book.cells(sheet)));
    await known.renew(
      cells.flatMap((each) => (each === undefined ? [] : blocksIn(each))),
      book,
    );
    known.sources();
    expect(await known.follow({ sheet: "Twee", range: "B3" }, book)).toBe(true);
    expect(known.sources()?.block.sheet).toBe("Twee");
    expect(await known.follow({ sheet: "Twee", range: "H20" }, book)).toBe(false);
    expect(known.sources()?.block.sheet).toBe("Twee");
  });

  it("can be the user's own selection, which follows its cells and goes when they go", async () => {
    const { book, model } = bookOf({ Een: empty, Twee: BARE });
    const known = new KnownBlocks();
    await known.renew([], book);
    expect(known.sources()).toBeUndefined();
    expect(await known.follow({ sheet: "Twee", range: "A1:C2" }, book)).toBe(true);
    expect(known.sources()?.block.values[0]?.[1]).toBe(20_000);
    model.put({ sheet: "Twee", range: "B1" }, [[21_000]]);
    book.forget();
    await known.renew([], book);
    expect(known.sources()?.block.values[0]?.[1]).toBe(21_000);
    model.put({ sheet: "Twee", range: "A1:C2" }, [
      ["weg", null, null],
      [null, null, null],
    ]);
    book.forget();
    await known.renew([], book);
    expect(known.sources()).toBeUndefined();
  });
});
