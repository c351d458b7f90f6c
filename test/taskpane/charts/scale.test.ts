import { describe, expect, it } from "vitest";
import { linePath, areaPath, bandPath } from "../../../src/taskpane/charts/path";
import { linearScale } from "../../../src/taskpane/charts/scale";

describe("a scale", () => {
  it("goes from values to px and back", () => {
    const scale = linearScale([8_000, 80_000], [6, 290], "nl");
    expect([scale.at(8_000), scale.at(80_000)]).toEqual([6, 290]);
    expect(scale.valueAt(scale.at(45_000))).toBeCloseTo(45_000, 9);
  });

  it("has round ticks, written as the language writes numbers", () => {
    const texts = (language: "nl" | "en", from: number, to: number): string[] =>
      linearScale([from, to], [0, 100], language)
        .ticks(4)
        .map(({ text }) => text);
    expect(texts("nl", 0, 40_000)).toEqual(["0", "10.000", "20.000", "30.000", "40.000"]);
    expect(texts("en", 0, 40_000)).toEqual(["0", "10,000", "20,000", "30,000", "40,000"]);
  });

  it("writes as many decimals as tell its ticks apart", () => {
    const texts = linearScale([0, 0.2], [0, 100], "nl")
      .ticks(4)
      .map(({ text }) => text);
    expect(texts).toEqual(["0,00", "0,05", "0,10", "0,15", "0,20"]);
    expect(
      linearScale([-2, 2], [0, 100], "nl")
        .ticks(2)
        .map(({ text }) => text),
    ).toEqual(["-2", "0", "2"]);
  });
});

describe("a path", () => {
  it("is written to a tenth of a px, and empty without points", () => {
    expect(
      linePath([
        [0, 1.2345],
        [2, 3],
      ]),
    ).toBe("M0,1.2L2,3");
    expect(linePath([])).toBe("");
    expect(
      areaPath(
        [
          [0, 1],
          [2, 3],
        ],
        9,
      ),
    ).toBe("M0,1L2,3L2,9L0,9Z");
    expect(
      bandPath([
        [0, 9, 1],
        [2, 8, 3],
      ]),
    ).toBe("M0,1L2,3L2,8L0,9Z");
  });
});
