/** The workbook read and recognised in slices. */
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/taskpane/migratie/reading";
import { KeptBook } from "../../../src/taskpane/shell/book";
import { MemoryWorkbook } from "../../workbook/memory";
import { handModel } from "../../browser/hand-book";

describe("reading", () => {
  it("gives nothing when it is stopped during the recognition, at any of its pauses", async () => {
    let pauses = 0;
    /** @returns whether anything came out when it was stopped at this pause */
    const isRead = async (stopAt: number): Promise<boolean> => {
      const signal = { aborted: false };
      pauses = 0;
      const pause = (): Promise<void> => {
        pauses += 1;
        signal.aborted ||= pauses === stopAt;
        return Promise.resolve();
      };
      let now = 0;
      // Every look at the clock ends a slice.
      const host = { clock: () => (now += 1_000), pause, signal };
      const said = { sheets: () => undefined, recognised: () => undefined };
      const book = new KeptBook(new MemoryWorkbook(handModel()));
      return (await readWorkbook(book, host, said)) !== undefined;
    };
    expect(await isRead(Infinity)).toBe(true);
    const last = pauses;
    // Also while steps are put in order and questions are looked for, which come after the recognition.
    expect(last).toBeGreaterThan(50);
    for (let at = 1; at <= last; at++) expect(await isRead(at)).toBe(false);
  });

  it("tells sheets first and then a share that never falls and stays within 1", async () => {
    const sheets: string[] = [];
    const shares: number[] = [];
    let now = 0;
    await readWorkbook(
      new KeptBook(new MemoryWorkbook(handModel())),
      { clock: () => (now += 1_000), pause: () => Promise.resolve(), signal: { aborted: false } },
      {
        sheets: (read, of) => sheets.push(`${String(read)}/${String(of)}`),
        recognised: (share) => shares.push(share),
      },
    );
    expect(sheets).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    expect(shares.every((share, i) => share <= 1 && share >= (shares[i - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });
});
