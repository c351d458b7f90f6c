/** When two results of a bundle are the same number. */
import { describe, expect, it } from "vitest";
import { sameNumber } from "../../src/cli/bundle/compare";

describe("equal numbers", () => {
  it.each([
    [1, 1 + 2 ** -52, true],
    [70_000, 70_000 * (1 + 0.9e-13), true],
    [70_000, 70_000 * (1 + 1.2e-13), false],
    [0, 1e-300, false],
    [null, null, true],
    [null, 0, false],
  ])("%d and %d: %s", (a, b, same) => {
    expect(sameNumber(a, b)).toBe(same);
    expect(sameNumber(b, a)).toBe(same);
  });
});
