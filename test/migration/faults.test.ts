/**
 * Seeded faults in the sample workbook, one at a time: what share is asked about, in cells and in whole rows.
 * All 500 take minutes: `MPP_FAULTS=500 npx vitest run test/migration/faults.test.ts`; results in bench/README.md.
 * Stored values stay as they were, also those of the changed formulas; a question that a value is out of date does not count.
 */
import { describe, expect, it } from "vitest";
import { findingsOf, type ScanBook, type ScanFinding, scanned } from "../../src/migration";
import { parseRange, parseRef } from "../../src/xlsx";
import { type Fault, FAULT_KINDS, faultsOf, withFault } from "./faults";
import { onSheets, sampleBook } from "./faults-book";

const SEED = 1;
const COUNT = Number(process.env["MPP_FAULTS"] ?? 32);
/** All of them on a busy machine. [ms] */
const LONGEST = 3_600_000;
/** Of the variant with sheets. */
const FEWER = Math.ceil(COUNT / 2);

function covers({ sheet, range }: ScanFinding, fault: Fault): boolean {
  const [cell, bounds] = [parseRef(fault.cell), parseRange(range)];
  if (!cell || !bounds || sheet !== fault.sheet) return false;
  const { top, left, bottom, right } = bounds;
  // A question about more cells than were changed points at nothing.
  const size = (bottom - top + 1) * (right - left + 1);
  const inside = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
  return inside && size <= fault.changes.length;
}

/** Faults that nothing is asked about. */
function missed(book: ScanBook, count: number, scope: Fault["scope"]): { missed: string[]; of: number } {
  const faults = faultsOf(book, SEED, count).faults.filter((each) => each.scope === scope);
  const silent = faults.filter(
    (fault) =>
      !findingsOf(scanned(withFault(book, fault))).some(
        (finding) => finding.kind !== "verouderde-waarde" && covers(finding, fault),
      ),
  );
  return {
    missed: silent.map(
      ({ kind, sheet, cell, before, after }) => `${kind} ${sheet}!${cell}: ${before} → ${after}`,
    ),
    of: faults.length,
  };
}

describe("the catalogue of faults", () => {
  it(
    "has its kinds in equal shares, half in one cell and half in a row, and is the same for the same seed",
    () => {
      const book = sampleBook();
      const { faults, excluded } = faultsOf(book, SEED, 500);
      for (const kind of FAULT_KINDS) {
        const own = faults.filter((each) => each.kind === kind);
        expect(own.length).toBeGreaterThanOrEqual(62);
        expect(
          Math.abs(own.filter(({ scope }) => scope === "row").length * 2 - own.length),
        ).toBeLessThanOrEqual(1);
      }
      expect(faultsOf(book, SEED, 500).faults).toEqual(faults);
      expect([...excluded.keys()]).toEqual(["absolute or relative: a formula without a copy"]);
      for (const { before, after, scope, changes } of faults) {
        expect(after).not.toBe(before);
        expect(changes.length).toBeGreaterThanOrEqual(scope === "cell" ? 1 : 2);
      }
    },
    LONGEST,
  );
});

describe.each([
  ["the four scenarios under each other", (book: ScanBook) => book, COUNT],
  ["each scenario on a sheet of its own", onSheets, FEWER],
])("with %s", (_, arranged, count) => {
  it(
    "asks nothing about the clean model",
    () => {
      expect(findingsOf(scanned(arranged(sampleBook())))).toEqual([]);
    },
    LONGEST,
  );

  it(
    "asks about at least 99% of the faults in one cell",
    () => {
      const { missed: list, of } = missed(arranged(sampleBook()), count, "cell");
      expect(of).toBeGreaterThanOrEqual(count / 2);
      expect(list.length / of, list.join("\n")).toBeLessThanOrEqual(0.01);
    },
    LONGEST,
  );

  it(
    "asks about at least 95% of the faults in a whole row",
    () => {
      const { missed: list, of } = missed(arranged(sampleBook()), count, "row");
      expect(list.length / of, list.join("\n")).toBeLessThanOrEqual(0.05);
    },
    LONGEST,
  );
});
