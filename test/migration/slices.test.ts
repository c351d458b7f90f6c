/** Long work in slices: the same outcome as in one go, with pauses, progress and a way to stop. */
import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress";
import { finished, inSlices, type ScanBook, scanInSteps, proposalsOf, scanned } from "../../src/migration";
import { relativeKey } from "../../src/migration/formula/relative";

function* counting(to: number): Generator<number, string, undefined> {
  for (let i = 1; i <= to; i++) yield i;
  return "done";
}

/** A clock that is a millisecond on each time it is read, and a host that counts how often it could breathe. */
function host(): { clock: () => number; pause: () => Promise<void>; pauses: () => number } {
  let [now, pauses] = [0, 0];
  return {
    clock: () => (now += 1),
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    pauses: () => pauses,
  };
}

describe("inSlices", () => {
  it("pauses after each slice of time, says how far it is, and gives what the work gives", async () => {
    const own = host();
    const seen: number[] = [];
    const outcome = await inSlices(counting(30), { ...own, slice: 10 }, (at) => seen.push(at));
    expect(outcome).toBe("done");
    expect(own.pauses()).toBe(seen.length);
    expect(seen).toEqual([10, 20, 30]);
  });

  it("stops between two steps when it is cancelled, and lets the work clean up", async () => {
    const signal = { aborted: false };
    let cleaned = false;
    function* work(): Generator<number, string, undefined> {
      try {
        yield* counting(100);
      } finally {
        cleaned = true;
      }
      return "done";
    }
    const outcome = await inSlices(work(), { ...host(), slice: 5, signal }, (at) => {
      signal.aborted = at >= 20;
    });
    expect(outcome).toBeUndefined();
    expect(cleaned).toBe(true);
  });
});

/** Twelve periods of a flow and a share of it, and what is left. */
function shares(): ScanBook {
  const cells = Array.from({ length: 12 }, (_, i) => [
    { row: i + 2, column: 1, value: 1_000 + i },
    { row: i + 2, column: 2, value: 0.25 },
    { row: i + 2, column: 3, value: (1_000 + i) * 0.25, formula: `A${i + 2}*B${i + 2}` },
  ]).flat();
  const headings = ["Aanvragen", "Aandeel", "Aantal"].map((value, i) => ({ row: 1, column: i + 1, value }));
  return { sheets: [{ name: "Blad", cells: [...headings, ...cells] }], names: [], tables: [] };
}

describe("scanInSteps", () => {
  it("gives the proposals of a scan in one go", () => {
    const cells = (list: readonly { cell: string; proposal: string }[]): string[] =>
      list.map(({ cell, proposal }) => `${cell} ${proposal}`);
    const inSteps = finished(scanInSteps(shares())).proposals;
    expect(cells(inSteps)).toEqual(cells(proposalsOf(scanned(shares()))));
    expect(inSteps).toHaveLength(12);
  });

  it("says how much is done of how much: never less than before, and all of it at the end", () => {
    const progress = [...scanInSteps(shares())];
    const total = 39 + 2 * 12;
    expect(progress.every((each) => each.total === total)).toBe(true);
    expect(progress.map(({ done }) => done)).toEqual(progress.map(({ done }) => done).sort((a, b) => a - b));
    expect(progress.at(-1)?.done).toBe(total);
  });
});

describe("the progress on a terminal", () => {
  it("is a percentage on one line, not more often than five times a second, and is wiped at the end", () => {
    const written: string[] = [];
    let now = 0;
    const show = progressOn({ isTTY: true, write: (text) => written.push(text) }, () => now);
    for (const part of [0, 0.1, 0.25, 0.9]) {
      show?.(part);
      now += 100;
    }
    show?.(undefined);
    expect(written).toEqual(["\r\u001B[K0%", "\r\u001B[K25%", "\r\u001B[K"]);
  });

  it("is not there when a file or another program reads", () => {
    expect(progressOn({ write: () => true }, () => 0)).toBeUndefined();
  });
});

describe("the key of a copied formula", () => {
  const key = (formula: string, row: number, column: number): string => relativeKey(formula, { row, column });

  it.each([
    ["A1+$B$2", "B2+$B$2", [1, 3], [2, 4]],
    ["SUM(A:A)", "SUM(B:B)", [1, 3], [1, 4]],
    ["SUM(2:$9)", "SUM(3:$9)", [1, 3], [2, 3]],
    ["'A1 blad'!C3*1E5", "'A1 blad'!C4*1E5", [1, 1], [2, 1]],
  ] as const)("%s and %s are copies", (a, b, from, to) => {
    expect(key(a, from[0], from[1])).toBe(key(b, to[0], to[1]));
  });

  it.each([
    ["A1+B1", "A1+B1", [1, 3], [2, 3]],
    ['"A1"&C1', '"A2"&C2', [1, 4], [2, 4]],
    ["'A1'!C1", "'A2'!C2", [1, 4], [2, 4]],
    ["tbl[A1]", "tbl[A2]", [1, 4], [2, 4]],
    ["LOG10(A1)", "LOG11(A2)", [1, 4], [2, 4]],
    ["kans.A1", "kans.A2", [1, 4], [2, 4]],
    ["XFE1", "XFE2", [1, 4], [2, 4]],
  ] as const)("%s and %s are none", (a, b, from, to) => {
    expect(key(a, from[0], from[1])).not.toBe(key(b, to[0], to[1]));
  });
});
