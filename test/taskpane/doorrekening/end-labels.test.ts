/** Labels at the ends of lines never overlap, keep the order of the values and stay near their lines. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/taskpane/doorrekening/end-labels";

const GAP = 14;
const WITHIN = [10, 174] as const;

describe("labels at the ends of lines", () => {
  it("stand at their lines when these are far enough apart, in the order in which they were given", () => {
    expect(placeLabels([120, 20, 60], GAP, WITHIN)).toEqual([120, 20, 60]);
  });

  it("move apart to both sides of where two lines end together", () => {
    expect(placeLabels([100, 100], GAP, WITHIN)).toEqual([93, 107]);
  });

  it("give each pool the least total of squared moves: 100, 104 and 130 become 95, 109 and 130", () => {
    expect(placeLabels([100, 104, 130], GAP, WITHIN)).toEqual([95, 109, 130]);
  });

  it("stay within the chart, pushing the others along", () => {
    expect(placeLabels([10, 12, 14], GAP, WITHIN)).toEqual([10, 24, 38]);
    expect(placeLabels([170, 172, 174], GAP, WITHIN)).toEqual([146, 160, 174]);
  });

  it("for any heights are at least the gap apart, in order, and inside when there is room", () => {
    const heights = fc.array(fc.double({ min: -50, max: 300, noNaN: true }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(heights, (wished) => {
        const placed = placeLabels(wished, GAP, WITHIN);
        const order = wished.map((_, n) => n).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
        const sorted = order.map((n) => placed[n] ?? NaN);
        for (let n = 1; n < sorted.length; n++)
          expect((sorted[n] ?? NaN) - (sorted[n - 1] ?? NaN)).toBeGreaterThanOrEqual(GAP - 1e-9);
        expect(sorted[0]).toBeGreaterThanOrEqual(WITHIN[0] - 1e-9);
        expect(sorted.at(-1)).toBeLessThanOrEqual(WITHIN[1] + 1e-9);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("go on below the chart when there are more than fit, still apart", () => {
    const placed = placeLabels(new Array<number>(20).fill(50), GAP, WITHIN);
    expect(Math.min(...placed)).toBe(10);
    expect(Math.max(...placed)).toBe(10 + 19 * GAP);
  });
});
