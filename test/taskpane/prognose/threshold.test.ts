import { describe, expect, it } from "vitest";
import { widened } from "../../../src/taskpane/prognose/domain";
import { firstThreshold, moved, snapped, thresholdScale } from "../../../src/taskpane/prognose/threshold";

describe("steps of the threshold", () => {
  it("are 500 for the usual forecast and in proportion elsewhere", () => {
    expect([70_000, 55_000, 110_000].map((to) => thresholdScale(0, to).step)).toEqual([500, 500, 500]);
    expect([700, 7_000_000, 3].map((to) => thresholdScale(0, to).step)).toEqual([5, 50_000, 0.02]);
  });

  it("of the page keys are ten times as long, arrows go to the next step, ends to the ends", () => {
    const scale = thresholdScale(8_200, 80_000);
    const go = (key: string, from = 45_000): number | undefined => moved(from, key, scale);
    expect(["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"].map((key) => go(key))).toEqual([
      ...[45_500, 45_500, 44_500, 44_500],
    ]);
    expect([go("PageUp"), go("PageDown"), go("Home"), go("End")]).toEqual([50_000, 40_000, 8_500, 80_000]);
    expect([go("ArrowRight", 45_123), go("ArrowLeft", 45_123)]).toEqual([45_500, 45_000]);
    expect(go("Tab")).toBeUndefined();
  });

  it("stay within the chart", () => {
    const scale = thresholdScale(8_200, 80_000);
    expect(moved(79_900, "PageUp", scale)).toBe(79_900);
    expect(moved(8_500, "ArrowLeft", scale)).toBe(8_500);
    expect(snapped(44_760, scale)).toBe(45_000);
  });

  it("begin at the next round number above the maximum", () => {
    const scale = thresholdScale(8_000, 80_000);
    expect(firstThreshold(41_747.6, scale)).toBe(45_000);
    expect(firstThreshold(79_900, scale)).toBe(80_000 - 0);
    expect(firstThreshold(78_100, thresholdScale(8_000, 79_000))).toBe(78_000);
  });
});

describe("the axis", () => {
  const frame = { left: 6, right: 290, width: 296 };

  it("stays as it is when the texts fit", () => {
    expect(widened([0, 100], { left: [{ value: 50, room: 60 }], right: [] }, frame)).toEqual([0, 100]);
  });

  it("is widened on the left and, mirrored, on the right, just enough for the texts", () => {
    const left = widened([0, 100], { left: [{ value: 5, room: 60 }], right: [] }, frame);
    const at = (value: number, [from, to]: readonly [number, number]): number =>
      6 + ((value - from) / (to - from)) * 284;
    expect(at(5, left)).toBeCloseTo(60, 9);
    expect(left[1]).toBe(100);
    const right = widened([0, 100], { left: [], right: [{ value: 95, room: 60 }] }, frame);
    expect(296 - at(95, right)).toBeCloseTo(60, 9);
    expect(right[0]).toBe(0);
    expect(right[1] - 100).toBeCloseTo(-left[0], 9);
  });

  it("is widened on both sides when one place needs room for both texts", () => {
    const place = [{ value: 50, room: 70 }];
    const [from, to] = widened([49, 51], { left: place, right: place }, frame);
    const at = 6 + ((50 - from) / (to - from)) * 284;
    expect(at).toBeGreaterThanOrEqual(70 - 1e-9);
    expect(296 - at).toBeGreaterThanOrEqual(70 - 1e-9);
  });
});
