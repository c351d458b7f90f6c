import { describe, expect, it } from "vitest";
import { blocksIn } from "../../../src/taskpane/prognose/blocks";
import { readBlocks } from "../../../src/taskpane/prognose/reading";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { type Content } from "../../../src/workbook/port";
import { sampleBook } from "../../browser/sample-book";
import { modelOf } from "../../browser/sample-data";
import { MemoryWorkbook } from "../../workbook/memory";
import { bookOf, cellsIn, HEADED } from "./book";

/** Kind and range of the blocks on a sheet with these rows from A1 on. */
async function found(...rows: readonly (readonly Content[])[]): Promise<string[]> {
  const blocks = blocksIn(await cellsIn({ Blad1: rows }));
  return blocks.map(({ kind, range }) => `${kind} ${range}`);
}

describe("blocks of a workbook", () => {
  it("are found in the sample: its two scenario blocks and its events, and nothing else on eleven sheets", async () => {
    const book = new KeptBook(new MemoryWorkbook(modelOf(sampleBook())));
    const { blocks, read, sheets } = await readBlocks(book, () => true);
    expect(blocks.map(({ kind, sheet, range }) => `${kind} ${sheet}!${range}`)).toEqual([
      "scenarios Prognose!A4:D8",
      "events Prognose!A11:D13",
      "scenarios Instroom!A6:E26",
    ]);
    expect(read).toBe(sheets);
  });

  it("are those of the sheets that were read when reading is stopped", async () => {
    const { book } = bookOf({ Een: HEADED, Twee: HEADED });
    const asked: string[] = [];
    const { blocks, read, sheets } = await readBlocks(book, (done, all) => {
      asked.push(`${String(done)}/${String(all)}`);
      return done < 1;
    });
    expect([blocks.length, read, sheets]).toEqual([1, 1, 2]);
    expect(asked).toEqual(["0/2", "1/2"]);
  });
});

describe("a block", () => {
  it("is known by headings in any order, in Dutch and English, without the columns beside it", async () => {
    expect(await found(["Opmerking", "spread", "CHANCE", "inflow", "bron"], ["x", 5, 1, 100, "y"])).toEqual([
      "scenarios B1:D2",
    ]);
  });

  it("ends before a sum of the chances above, with or without dollar signs", async () => {
    const total = (formula: string): Promise<string[]> =>
      found(...HEADED, ["Som", { formula }, { formula: "SUMPRODUCT(B2:B5,C2:C5)" }, null]);
    expect(await total("SUM(B2:B5)")).toEqual(["scenarios A1:D5"]);
    expect(await total("SUBTOTAL(9, $B$2:$B$5)")).toEqual(["scenarios A1:D5"]);
  });

  it("keeps a row whose chance is a sum of other cells", async () => {
    expect(await found(...HEADED, ["E", { formula: "SUM(F1:F2)" }, 1, 1])).toEqual(["scenarios A1:D6"]);
    expect(await found(...HEADED, ["E", { formula: "SUM(B1:B2)+0" }, 1, 1])).toEqual(["scenarios A1:D6"]);
  });

  it("ends at a row without numbers, though it has a name, and at other headings", async () => {
    expect(await found(...HEADED, ["Toelichting", null, null, null], ["x", 1, 1, 1])).toEqual([
      "scenarios A1:D5",
    ]);
    const events = ["Gebeurtenis", "Kans", "Extra instroom", "Spreiding"];
    expect(await found(...HEADED, events, ["Route", 0.3, 5_000, 1_500])).toEqual([
      "scenarios A1:D5",
      "events A6:D7",
    ]);
  });

  it("keeps a row that lacks a number, for the functions to name", async () => {
    expect(await found(...HEADED, ["E", null, 40_000, 5_000])).toEqual(["scenarios A1:D6"]);
  });

  it("is none without rows, without chance, without inflow, or with a heading twice", async () => {
    expect(await found(["Kans", "Instroom", "Spreiding"])).toEqual([]);
    expect(await found(["Instroom", "Spreiding"], [1, 2])).toEqual([]);
    expect(await found(["Kans", "Spreiding"], [1, 2])).toEqual([]);
    expect(await found(["Kans", "Instroom", "Kans", "Instroom"], [1, 2, 1, 2])).toEqual([]);
  });
});
