/**
 * Every family by itself against 60-digit values (test/reference/families): tails, density, their logarithms and
 * slopes, quantiles, expectation and variance. Tolerances are the largest error measured, rounded up.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Component } from "../../src/core/component";
import { lognormalComponent } from "../../src/core/lognormal";
import { normalComponent } from "../../src/core/normal-family";
import { splitNormalComponent } from "../../src/core/split-normal";
import { truncatedNormalComponent } from "../../src/core/truncated-normal";

const QUANTITIES = [
  "lower",
  "upper",
  "density",
  "logLower",
  "logUpper",
  "logDensity",
  "score",
  "bend",
] as const;
type Quantity = (typeof QUANTITIES)[number];

interface Reference {
  readonly family: string;
  readonly parameters: readonly number[];
  readonly mean: string;
  readonly variance: string;
  readonly quantiles: readonly { readonly p: number; readonly x: string }[];
  readonly points: readonly ({ readonly x: number } & Readonly<Record<Quantity, string | null>>)[];
}
const path = new URL("../reference/families/families.json", import.meta.url);
const { components } = JSON.parse(readFileSync(path, "utf8")) as { components: readonly Reference[] };

function make({ family, parameters: [a = NaN, b = NaN, c = NaN] }: Reference): Component {
  if (family === "normal") return normalComponent(a, b);
  if (family === "split") return splitNormalComponent(a, b, c);
  return family === "lognormal" ? lognormalComponent(a, b) : truncatedNormalComponent(a, b);
}

/** Relative error; of a logarithm absolute below 1, because it speaks of a chance. */
function errorOf(quantity: Quantity, got: number, exact: number): number {
  if (got === exact) return 0;
  const whole = quantity.startsWith("log") ? Math.max(1, Math.abs(exact)) : Math.abs(exact);
  return Math.abs(got - exact) / whole;
}

function worst(errors: readonly number[]): number {
  return errors.reduce((a, b) => (b <= a ? a : b), 0); // NaN counts
}

/** A place rounded to a double moves a tail at 37 standard deviations by 37²·2⁻⁵³. */
const LARGEST: Readonly<Record<Quantity, number>> = {
  lower: 2.5e-13,
  upper: 7e-15,
  density: 2.5e-13,
  logLower: 6e-16,
  logUpper: 6e-16,
  logDensity: 2.5e-15,
  score: 5e-15,
  bend: 1e-15,
};

describe.each(components.map((r) => [`${r.family} ${r.parameters.join(", ")}`, r] as const))(
  "%s",
  (_, reference) => {
    it.each(QUANTITIES)("has its %s to the last digits", (quantity) => {
      const component = make(reference);
      const known = reference.points.filter((point) => point[quantity] !== null);
      expect(known.length).toBeGreaterThanOrEqual(11);
      const errors = known.map((point) =>
        errorOf(quantity, component[quantity](point.x), Number(point[quantity])),
      );
      expect(worst(errors)).toBeLessThanOrEqual(LARGEST[quantity]);
    });

    it("has its quantiles within 1.4e-14 of themselves from a chance of 1e-300 on", () => {
      const component = make(reference);
      const errors = reference.quantiles.map(({ p, x }) =>
        errorOf("lower", component.quantile(p), Number(x)),
      );
      expect(worst(errors)).toBeLessThanOrEqual(1.4e-14);
    });

    it("has its expectation within 5e-15, its variance within 1.3e-13", () => {
      const { mean, variance } = make(reference);
      expect(errorOf("lower", mean, Number(reference.mean))).toBeLessThanOrEqual(5e-15);
      expect(errorOf("lower", variance, Number(reference.variance))).toBeLessThanOrEqual(1.3e-13);
    });
  },
);

it("the ruler sees half of what is allowed", () => {
  for (const quantity of QUANTITIES) {
    const errors = components.flatMap((reference) => {
      const component = make(reference);
      return reference.points
        .filter((point) => point[quantity] !== null)
        .map((point) => errorOf(quantity, component[quantity](point.x), Number(point[quantity])));
    });
    expect(worst(errors)).toBeGreaterThan(LARGEST[quantity] / 2);
  }
});
