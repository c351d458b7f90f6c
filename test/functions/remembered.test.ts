/** What is remembered of earlier calls never changes a result: any edit of any cell is answered as if it were the first. */
import * as fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { modelCells, MODELS } from "../../src/chain";
import { remembered } from "../../src/functions/remembered";
import { type FailureError } from "../../src/core";
import { type Cells, MEDIO_CELLS, SERIES_CELLS, SET_CELLS, withCell } from "./run-cells";

type Call = (args: readonly unknown[]) => unknown;

/** Functions that have not been called: what they read is in the memory of these modules alone. */
async function fresh(): Promise<Call> {
  vi.resetModules();
  const { callFunction, FUNCTIONS } = await import("../../src/functions");
  const { failureText } = await import("../../src/text");
  const spec = FUNCTIONS.find(({ id }) => id === "DOORREKENING");
  if (spec === undefined) throw new Error("not there");
  return (args) => {
    try {
      return callFunction(spec, args);
    } catch (error) {
      const { failure } = error as FailureError;
      return failureText(failure, "nl", "MPP");
    }
  };
}

const [HEADINGS = [], ...ROWS] = SET_CELLS;
const SMALL: Cells = [
  HEADINGS,
  ...ROWS.filter(([id]) => String(id).includes("bewaring") && !String(id).includes("maand")),
];
const ARGUMENTS: readonly Cells[] = [modelCells(MODELS.get("bewaring@1") ?? []), SMALL, SERIES_CELLS];

const slip = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    null,
    0,
    -1,
    0.5,
    1.5,
    1e300,
    "n.v.t.",
    "#N/B",
    true,
    "medio",
    "som",
    "ja",
    2026,
    2031,
  ),
  fc.double({ noNaN: true, min: 0, max: 5_000 }),
);
/** Which argument, which cell of it, and what it becomes. */
const edit = fc.record({ argument: fc.nat(2), row: fc.nat(), column: fc.nat(), value: slip });

function edited(
  args: readonly Cells[],
  { argument, row, column, value }: { argument: number; row: number; column: number; value: unknown },
): readonly Cells[] {
  return args.map((cells, n) =>
    n === argument ? withCell(cells, row % cells.length, column % (cells[0]?.length ?? 1), value) : cells,
  );
}

describe("a call after other calls", () => {
  let kept: Call = () => undefined;
  beforeEach(async () => {
    kept = await fresh();
  });

  it("gives what it gives alone, whatever was edited between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let args = ARGUMENTS;
        kept(args);
        for (const one of edits) {
          args = edited(args, one);
          expect(kept(args)).toEqual((await fresh())(args));
        }
        expect(kept(ARGUMENTS)).toEqual((await fresh())(ARGUMENTS));
      }),
      { numRuns: 12, seed: 20_220_831 },
    );
  });

  it("sees an edit of each cell of the set that the model reads", () => {
    const before = kept(ARGUMENTS);
    let seen = 0;
    for (const row of SMALL.keys()) {
      if (row === 0) continue;
      const value = Number(SMALL[row]?.[3]);
      const after = kept(edited(ARGUMENTS, { argument: 1, row, column: 3, value: value * 0.999_999 }));
      if (JSON.stringify(after) !== JSON.stringify(before)) seen += 1;
    }
    expect(seen).toBe(SMALL.length - 1);
  });

  it("sees an edit in the array of an earlier call", () => {
    const set = SMALL.map((row) => [...row]);
    const before = kept(["bewaring@1", set, MEDIO_CELLS]);
    const row = set.find(([id]) => id === "bewaring.invoer") ?? [];
    row[3] = Number(row[3]) + 1;
    const after = kept(["bewaring@1", set, MEDIO_CELLS]);
    expect(after).not.toEqual(before);
    row[3] = Number(row[3]) - 1;
    expect(kept(["bewaring@1", set, MEDIO_CELLS])).toEqual(before);
  });

  it("refuses anew, at the address of the moment", () => {
    const wrong = withCell(SMALL, 1, 3, "veel");
    const at = (address: string): unknown =>
      kept(["bewaring@1", wrong, MEDIO_CELLS, null, null, null, { parameterAddresses: ["", address, ""] }]);
    const last = SMALL.length;
    expect(at(`A!A1:D${last}`)).toBe("parameters, rij 2, kolom 4 (waarde), A!D2: 'veel' is geen getal");
    expect(at(`B!A11:D${last + 10}`)).toBe(
      "parameters, rij 2, kolom 4 (waarde), B!D12: 'veel' is geen getal",
    );
    expect(at(`A!A1:D${last}`)).toBe("parameters, rij 2, kolom 4 (waarde), A!D2: 'veel' is geen getal");
  });

  it("keeps scenarios, years and months apart", async () => {
    const asked = ["minimum", "maximum"].flatMap((scenario) =>
      ["jaar", "maand", "jaar uit maanden"].map((grain) => [
        "mpp@1",
        SET_CELLS,
        SERIES_CELLS,
        scenario,
        "COA",
        [["tijdstap", grain]],
      ]),
    );
    const first = asked.map((args) => kept(args));
    expect([...asked].reverse().map((args) => kept(args))).toEqual([...first].reverse());
    expect(new Set(first.map((table) => JSON.stringify(table))).size).toBe(6);
    for (const [n, args] of asked.entries()) expect((await fresh())(args)).toEqual(first[n]);
  });
});

describe("the memory itself", () => {
  it("reads equal cells once, and what differs in any way again", () => {
    const read = vi.fn((argument: unknown) => JSON.stringify(argument));
    const reader = remembered(read);
    const cells = [
      ["a", 0],
      ["", null],
    ];
    const again = (argument: unknown, parameter = "p", address: unknown = "A1"): number => {
      const before = read.mock.calls.length;
      reader(argument, parameter, address);
      return read.mock.calls.length - before;
    };
    expect(again(cells)).toBe(1);
    expect(again(cells.map((row) => [...row]))).toBe(0);
    for (const other of [
      [
        ["a", -0],
        ["", null],
      ],
      [
        ["a", 0],
        [null, null],
      ],
      [
        ["a", "0"],
        ["", null],
      ],
      [["a", 0]],
      [
        ["a", 0, ""],
        ["", null, ""],
      ],
    ]) {
      expect(again(other), JSON.stringify(other)).toBe(1);
    }
    expect(again(cells, "q")).toBe(1);
    expect(again(cells, "p", "B1")).toBe(1);
  });

  it("does not keep what it cannot compare, nor more than a few", () => {
    const read = vi.fn(() => ({}));
    const reader = remembered(read);
    const cell = { type: "Error" };
    for (const argument of [[[cell]], [[cell]], 5, 5, "x"]) reader(argument, "p", "");
    expect(read).toHaveBeenCalledTimes(5);
    for (let n = 0; n < 7; n++) reader([[n]], "p", "");
    reader([[0]], "p", "");
    expect(read).toHaveBeenCalledTimes(13);
    reader([[6]], "p", "");
    expect(read).toHaveBeenCalledTimes(13);
  });
});
