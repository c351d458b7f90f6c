/**
 * Mixtures against reference values: the public set (mixtures-public.json, mpmath 1.2.1) and our own adversarial
 * set (adversarial.json with its generator). Tolerances are those that the add-in promises.
 */
import { describe, expect, it } from "vitest";
import { atoms, createMixture, modes, moments } from "../../src/core";
import { readCases, scaleOf, scenariosOf, type ReferenceCase } from "./reference-cases";

const SMALLEST_TAIL = 1e-280;
/** Reference values below this are the rounding of a true 0. */
const ZERO = 1e-40;

interface Errors {
  quantile: number;
  chance: number;
  tail: number;
  density: number;
}

function errorsOf(reference: ReferenceCase): Errors {
  const mixture = createMixture(scenariosOf(reference), reference.additive ?? []);
  const scale = scaleOf(reference);
  const errors: Errors = { quantile: 0, chance: 0, tail: 0, density: 0 };
  const note = (kind: keyof Errors, error: number): void => {
    if (!(error <= errors[kind])) errors[kind] = error; // NaN counts
  };
  for (const { p, q } of reference.quantiles) {
    const exact = Math.abs(Number(q)) < ZERO ? 0 : Number(q);
    const got = mixture.quantile(p);
    note("quantile", got === exact ? 0 : Math.abs(got - exact) / Math.max(Math.abs(exact), scale, ZERO));
  }
  for (const point of reference.points) {
    const pdf = mixture.pdf(point.x);
    const exactPdf = Number(point.pdf);
    if (exactPdf >= SMALLEST_TAIL) note("density", Math.abs(pdf / exactPdf - 1));
    else expect(pdf).toBeLessThan(2 * SMALLEST_TAIL);
    for (const side of ["cdf", "sf"] as const) {
      const exact = Number(point[side]);
      const got = mixture[side](point.x);
      note("chance", Math.abs(got - exact));
      if (exact >= SMALLEST_TAIL) note("tail", Math.abs(got / exact - 1));
    }
  }
  return errors;
}

const publicCases = readCases("mixtures-public.json");
const ownCases = readCases("adversarial.json");
const exactCases = [...publicCases, ...ownCases].filter((c) => !c.tags.includes("fourier"));
const fourierCases = ownCases.filter((c) => c.tags.includes("fourier"));

describe("mixtures against reference values", () => {
  it.each(exactCases.map((c) => [c.id, c] as const))("%s keeps every promise", (_, reference) => {
    const errors = errorsOf(reference);
    expect(errors.quantile).toBeLessThanOrEqual(1e-12);
    expect(errors.chance).toBeLessThanOrEqual(1e-14);
    expect(errors.tail).toBeLessThanOrEqual(1e-12);
    expect(errors.density).toBeLessThanOrEqual(1e-12);
  });

  it("has at least 60 adversarial cases over all kinds", () => {
    expect(ownCases.length).toBeGreaterThanOrEqual(60);
    const kinds = [
      "ordinary",
      "plateau",
      "tiny-weight",
      "spread-ratio",
      "atoms",
      "many",
      "additive",
      "fourier",
    ];
    const families = ["truncated", "lognormal", "split"];
    for (const tag of [...kinds, ...families]) expect(ownCases.some((c) => c.tags.includes(tag))).toBe(true);
  });

  it.each(fourierCases.map((c) => [c.id, c] as const))(
    "%s, beyond the limit, keeps its promises",
    (_, reference) => {
      const mixture = createMixture(scenariosOf(reference), reference.additive ?? []);
      expect(mixture.route).toBe("fourier");
      for (const { p, q } of reference.quantiles) {
        expect(Math.abs(mixture.quantile(p) / Number(q) - 1)).toBeLessThanOrEqual(1e-10);
      }
      for (const { x, cdf, sf } of reference.points) {
        expect(Math.abs(mixture.cdf(x) - Number(cdf))).toBeLessThanOrEqual(1e-13);
        expect(Math.abs(mixture.sf(x) - Number(sf))).toBeLessThanOrEqual(1e-13);
      }
    },
  );

  it("measures with a ruler that sees errors a thousand times smaller than promised", () => {
    const all = publicCases.map(errorsOf);
    expect(Math.max(...all.map((e) => e.quantile))).toBeGreaterThan(1e-16);
    expect(Math.max(...all.map((e) => e.tail))).toBeGreaterThan(1e-15);
  });
});

describe("public cases", () => {
  const relative = (got: number, exact: string, scale: number): number =>
    Math.abs(got - Number(exact)) / Math.max(Math.abs(Number(exact)), scale);

  it.each(publicCases.map((c) => [c.id, c] as const))(
    "%s: moments, modes and atoms agree",
    (_, reference) => {
      const mixture = createMixture(scenariosOf(reference), reference.additive ?? []);
      const scale = Math.max(scaleOf(reference), 1e-3);
      expect(mixture.componentCount).toBe(reference.n_components_expanded);
      const expected = reference.moments ?? { mean: "NaN", variance: "NaN", sd: "NaN" };
      const { mean, variance, sd } = moments(mixture);
      expect(relative(mean, expected.mean, scale)).toBeLessThan(1e-14);
      expect(relative(variance, expected.variance, 0)).toBeLessThan(1e-13);
      expect(relative(sd, expected.sd, 0)).toBeLessThan(1e-13);
      const found = modes(mixture);
      const known = reference.modes ?? [];
      expect(found.length).toBe(known.length);
      found.forEach((mode, i) => {
        expect(relative(mode.x, known[i]?.x ?? "NaN", scale)).toBeLessThan(1e-9);
        expect(relative(mode.pdf, known[i]?.pdf ?? "NaN", 0)).toBeLessThan(1e-13);
      });
      const points = (reference.atoms ?? []).map(({ x, mass }) => ({ x: Number(x), mass: Number(mass) }));
      expect(atoms(mixture)).toEqual(points);
    },
  );
});
