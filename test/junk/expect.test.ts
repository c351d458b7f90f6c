/** What the oracle expects of the number of points of a chart: room for two points at each point mass. */
import { describe, expect, it } from "vitest";
import { expectationOf } from "./expect";

const CURVE = { name: "CURVE", origin: "valid" } as const;
/** As many point masses of equal chance, and a normal scenario. */
const steps = (count: number): unknown[][] => [
  ...Array.from({ length: count }, (_, n) => [0.8 / count, 20_000 + 100 * n, 0]),
  [0.2, 30_000, 5000],
];
const kindOf = (...args: readonly unknown[]): string => expectationOf({ ...CURVE, args }).kind;

describe("CURVE needs two points for each point mass, and two more", () => {
  it("one point less is refused", () => {
    expect(kindOf(steps(30), null, 61)).toBe("refuse");
    expect(kindOf(steps(30), null, 62)).toBe("accept");
  });
  it("also when the number of points is left out", () => {
    expect(kindOf(steps(100), null)).toBe("refuse");
    expect(kindOf(steps(99), null)).toBe("accept");
  });
  it("masses at one place are one step", () => {
    const halves = steps(30).map(([chance, ...rest]) => [Number(chance) / 2, ...rest]);
    expect(kindOf([...halves, ...halves], null, 62)).toBe("accept");
  });
  it("a mass too small for the chart may go either way", () => {
    const tiny = [...steps(30).slice(0, -1), [0.1995, 30_000, 5000], [0.0005, 1e6, 0]];
    expect(kindOf(tiny, null, 62)).toBe("silent");
    expect(kindOf(tiny, null, 64)).toBe("accept");
  });
});
