/**
 * Local maxima of curves whose extremes are known by construction: the slope is a product of its roots.
 */
import { describe, expect, it } from "vitest";
import { createMixture, modes } from "../../src/core";
import { findModes, type Curve } from "../../src/core/modes";

/** A slope with its derivative, seen from a grid of whole numbers and a half, in lengths of 2. */
const SCALE = 2;
function curveOf(
  slope: (x: number) => number,
  bend: (x: number) => number,
  pdf: (x: number) => number = () => 1,
  knots: readonly number[] = [],
): Curve & { looks: () => number } {
  let looks = 0;
  return {
    scale: SCALE,
    knots,
    pdf,
    slopes: (x) => {
      looks += 1;
      return [slope(x) * SCALE, bend(x) * SCALE * SCALE];
    },
    grid: () => Array.from({ length: 40 }, (_, i) => i - 19.5),
    looks: () => looks,
  };
}
const placesOf = (curve: Curve): number[] => findModes(curve).map((mode) => mode.x);
/** Slope −(x − a)³·… would be flat; a product of single roots crosses each of them. */
function withRoots(sign: 1 | -1, ...roots: readonly number[]): ReturnType<typeof curveOf> {
  const slope = (x: number): number => roots.reduce((product, r) => product * (x - r), sign);
  const bend = (x: number): number =>
    roots.reduce(
      (sum, _, i) => sum + roots.reduce((product, r, j) => (j === i ? product : product * (x - r)), sign),
      0,
    );
  return curveOf(slope, bend);
}

/** A slope that falls through 0 at 0.9, `steepness` times as steep as the given shape. */
function withTurn(
  shape: (u: number) => number,
  derivative: (u: number) => number,
  steepness: number,
): ReturnType<typeof curveOf> {
  return curveOf(
    (x) => -shape(steepness * (x - 0.9)),
    (x) => -steepness * derivative(steepness * (x - 0.9)),
  );
}

describe("a smooth curve", () => {
  it("has its maxima where the slope falls through 0, and no other extremes", () => {
    const found = placesOf(withRoots(-1, -7.3, -1.1, 4.6));
    expect(found).toHaveLength(2);
    expect(found[0]).toBeCloseTo(-7.3, 13);
    expect(found[1]).toBeCloseTo(4.6, 13);
    expect(placesOf(withRoots(1, -7.3, -1.1, 4.6)).map((x) => x.toFixed(12))).toEqual(["-1.100000000000"]);
  });

  it("has a maximum that the grid hits exactly, but no extreme where the slope only touches 0", () => {
    expect(placesOf(withRoots(-1, 2.5))).toEqual([2.5]);
    expect(placesOf(withRoots(-1, 2.5, 4.5, 6.5)).map((x) => x.toFixed(12))).toEqual([
      "2.500000000000",
      "6.500000000000",
    ]);
    expect(
      placesOf(
        curveOf(
          (x) => (x - 2.5) ** 2,
          (x) => 2 * (x - 2.5),
        ),
      ),
    ).toEqual([]);
  });

  it("has a maximum at 0 itself, where nothing is relative", () => {
    const [x = NaN] = placesOf(withRoots(-1, 0));
    expect(Math.abs(x)).toBeLessThan(1e-300);
    const [y = NaN] = placesOf(
      curveOf(
        (t) => -Math.sinh(t),
        (t) => -Math.cosh(t),
      ),
    );
    expect(Math.abs(y)).toBeLessThan(1e-15);
  });

  it("has two extremes that nearly merge between two places of the grid, after a rise and after a fall", () => {
    for (const apart of [0.3, 1e-2, 1e-4]) {
      // rising on both sides of the pair: the maximum comes first, and a last one at 10.2
      const rising = placesOf(withRoots(-1, 3.1 - apart, 3.1 + apart, 10.2));
      expect(rising).toHaveLength(2);
      expect(Math.abs((rising[0] ?? NaN) - (3.1 - apart))).toBeLessThan(1e-14 / apart);
      // falling on both sides: the maximum comes second, after one at −10.2
      const falling = placesOf(withRoots(-1, -10.2, 2.9 - apart, 2.9 + apart));
      expect(falling).toHaveLength(2);
      expect(Math.abs((falling[1] ?? NaN) - (2.9 + apart))).toBeLessThan(1e-14 / apart);
    }
  });

  it("has no maximum where the slope comes near 0 and turns back", () => {
    for (const near of [0.3, 1e-3, 1e-6]) {
      const slope = (x: number): number => ((x - 3.1) ** 2 + near ** 2) * (10.2 - x);
      const bend = (x: number): number => 2 * (x - 3.1) * (10.2 - x) - (x - 3.1) ** 2 - near ** 2;
      expect(placesOf(curveOf(slope, bend)).map((x) => x.toFixed(9))).toEqual(["10.200000000"]);
      const mirrored = curveOf(
        (x) => -slope(-x),
        (x) => bend(-x),
      );
      expect(placesOf(mirrored).map((x) => x.toFixed(9))).toEqual(["-10.200000000"]);
    }
  });

  it.each([
    ["two maxima", withRoots(-1, -7.3, -1.1, 4.6), 10],
    ["one maximum", withRoots(1, -7.3, -1.1, 4.6), 4],
    ["a maximum on the grid", withRoots(-1, 2.5), 1],
    ["two on the grid", withRoots(-1, 2.5, 4.5, 6.5), 2],
    ["a slope that turns within a fiftieth", withTurn(Math.tanh, (u) => 1 / Math.cosh(u) ** 2, 50), 8],
    ["a slope that turns within a ten-thousandth", withTurn(Math.atan, (u) => 1 / (1 + u * u), 1e4), 16],
    [
      "a slope of order three",
      withTurn(
        (u) => u ** 3,
        (u) => 3 * u * u,
        1,
      ),
      137,
    ],
    ["a pair 0.6 apart and a maximum", withRoots(-1, 3.1 - 0.3, 3.1 + 0.3, 10.2), 36],
    ["a maximum and a pair 0.02 apart", withRoots(-1, -10.2, 2.9 - 0.01, 2.9 + 0.01), 53],
    ["a pair 0.0002 apart and a maximum", withRoots(-1, 3.1 - 1e-4, 3.1 + 1e-4, 10.2), 67],
  ])("with %s is looked at once for each place of the grid, and a few times more", (_, curve, more) => {
    placesOf(curve);
    expect(curve.looks()).toBeLessThanOrEqual(40 + more);
    expect(curve.looks()).toBeGreaterThan(40);
  });

  it("is given with its height there", () => {
    const parabola = curveOf(
      (x) => -2 * (x - 1.25),
      () => -2,
      (x) => 7 - (x - 1.25) ** 2,
    );
    expect(findModes(parabola)).toEqual([{ x: 1.25, pdf: 7 }]);
  });
});

describe("where a density jumps", () => {
  const step = (
    left: (x: number) => number,
    right: (x: number) => number,
    slope: (x: number) => number,
    at: number,
  ) =>
    curveOf(
      slope,
      () => 0,
      (x) => (x < at ? left(x) : right(x)),
      [at],
    );

  it("up, that is a maximum when it only falls from there", () => {
    expect(
      placesOf(
        step(
          () => 0,
          (x) => Math.exp(-x),
          (x) => (x < 1 ? 0 : -Math.exp(-x)),
          1,
        ),
      ),
    ).toEqual([1]);
    expect(
      placesOf(
        step(
          () => 0,
          (x) => Math.exp(x),
          (x) => (x < 1 ? 0 : Math.exp(x)),
          1,
        ),
      ),
    ).toEqual([]);
    expect(
      placesOf(
        step(
          () => 0,
          () => 1,
          () => 0,
          1,
        ),
      ),
    ).toEqual([]);
  });

  it("down, that is a maximum when it has only risen until there", () => {
    expect(
      placesOf(
        step(
          (x) => Math.exp(x),
          () => 0,
          (x) => (x < 1 ? Math.exp(x) : 0),
          1,
        ),
      ),
    ).toEqual([1]);
    expect(
      placesOf(
        step(
          (x) => Math.exp(-x),
          () => 0,
          (x) => (x < 1 ? -Math.exp(-x) : 0),
          1,
        ),
      ),
    ).toEqual([]);
    expect(
      placesOf(
        step(
          () => 1,
          () => 0,
          () => 0,
          1,
        ),
      ),
    ).toEqual([]);
  });

  it("by less than a millionth of itself, that is no jump", () => {
    const edge = (share: number): number[] =>
      placesOf(
        step(
          () => 1 - share,
          () => 1,
          (x) => (x < 1 ? 1 : -1),
          1,
        ),
      ).filter((x) => x === 1);
    expect([edge(2e-6), edge(0.5e-6)]).toEqual([[1], []]);
    const low = step(
      () => 1e-4 * (1 - 2e-6),
      () => 1e-4,
      (x) => (x < 1 ? 1 : -1),
      1,
    );
    expect(placesOf(low)).toEqual([1]);
    const down = (share: number): number[] =>
      placesOf(
        step(
          () => 1,
          () => 1 - share,
          (x) => (x < 1 ? 1 : -1),
          1,
        ),
      ).filter((x) => x === 1);
    expect([down(2e-6), down(0.5e-6)]).toEqual([[1], []]);
  });

  it("the smooth pieces on either side are looked at by themselves", () => {
    // rises to 5.2 on the left of 8, again from 8 to 12.7; what jumps at 8 falls first, then rises
    const slope = (x: number): number => (x < 8 ? 5.2 - x : 12.7 - x);
    const curve = curveOf(
      slope,
      () => -1,
      (x) => (x < 8 ? 1 : 0.5),
      [8],
    );
    expect(placesOf(curve).map((x) => x.toFixed(12))).toEqual(["5.200000000000", "12.700000000000"]);
    const edge = curveOf(
      (x) => (x < 8 ? 5.2 - x : 3 - x),
      () => -1,
      (x) => (x < 8 ? 1 : 1.5),
      [8],
    );
    expect(placesOf(edge).map((x) => x.toFixed(12))).toEqual(["5.200000000000", "8.000000000000"]);
  });

  it("a rise to a jump and a fall after it are one maximum, not two", () => {
    for (const after of [1, 2]) {
      const roof = curveOf(
        (x) => (x < 8 ? 1 : -1),
        () => 0,
        (x) => (x < 8 ? 1.5 : after),
        [8],
      );
      expect(placesOf(roof)).toEqual([8]);
    }
  });

  it("the piece between two jumps has its own maximum, however near to one of them", () => {
    const near = 2 + 2 ** -20;
    const curve = curveOf(
      (x) => near - x,
      () => -1,
      (x) => (x < 2 ? 0 : x < 6 ? 9 - (x - near) ** 2 : 0),
      [2, 6],
    );
    const found = placesOf(curve).filter((x) => x > 2 && x < 6);
    expect(found).toHaveLength(1);
    expect(found[0]).toBeCloseTo(near, 14);
  });

  it("a place far from 0 is looked beside at a distance that a double knows", () => {
    const at = 1e15;
    const half = createMixture([{ family: "split", probability: 1, mode: at, sdDown: 0, sdUp: 4 }]);
    expect(modes(half).map((mode) => mode.x)).toEqual([at]);
  });
});
