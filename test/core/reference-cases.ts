/**
 * Reads reference cases of mixtures: those of mixtures-public.json and our own of test/reference/mixtures.
 */
import { readFileSync } from "node:fs";
import { type AdditiveEvent, type Scenario } from "../../src/core";

/** In a mutation run every mutant waits for the tests, so they are shorter there (test/vitest.mutate.config.mjs). */
export const SHORT = process.env["MPP_MUTATE"] !== undefined;
const LARGE = 1000;

/** How often a random property is tried. */
export function tries(count: number): number {
  return SHORT ? Math.ceil(count / 10) : count;
}

interface RawScenario {
  readonly family: string;
  readonly weight: number;
  readonly [field: string]: number | string;
}

export interface ReferenceCase {
  readonly id: string;
  readonly tags: readonly string[];
  readonly exclusive: readonly RawScenario[];
  readonly additive?: readonly AdditiveEvent[];
  readonly n_components_expanded?: number;
  readonly moments?: { readonly mean: string; readonly variance: string; readonly sd: string };
  readonly quantiles: readonly { readonly p: number; readonly q: string }[];
  readonly points: readonly {
    readonly x: number;
    readonly pdf: string;
    readonly cdf: string;
    readonly sf: string;
  }[];
  readonly modes?: readonly { readonly x: string; readonly pdf: string }[];
  readonly atoms?: readonly { readonly x: string; readonly mass: string }[];
}

function size({ exclusive, additive = [] }: ReferenceCase): number {
  return exclusive.length * 2 ** additive.length;
}

/** The cases of a file in test/reference/mixtures. */
export function readCases(file: string): readonly ReferenceCase[] {
  const path = new URL(`../reference/mixtures/${file}`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as { cases: readonly ReferenceCase[] };
  return SHORT ? cases.filter((c) => !c.tags.includes("many") || size(c) < LARGE) : cases;
}

function scenarioOf(raw: RawScenario): Scenario {
  const probability = raw.weight;
  const number = (field: string): number => {
    const value = raw[field];
    if (typeof value !== "number") throw new Error(`no number in ${field} of ${raw.family}`);
    return value;
  };
  switch (raw.family) {
    case "normal":
    case "lognormal":
      return { family: raw.family, probability, mean: number("mean"), sd: number("sd") };
    case "truncnormal0":
      return { family: "truncated", probability, mean: number("mu"), sd: number("sigma") };
    case "splitnormal":
      return {
        family: "split",
        probability,
        mode: number("mode"),
        sdDown: number("sd_low"),
        sdUp: number("sd_high"),
      };
    default:
      throw new Error(`unknown family ${raw.family}`);
  }
}

export function scenariosOf(reference: ReferenceCase): Scenario[] {
  return reference.exclusive.map(scenarioOf);
}

/** 0.001 of the largest |expectation|: where the relative error of a quantile near 0 is measured. */
export function scaleOf(reference: ReferenceCase): number {
  const own = reference.exclusive.map((raw) => Math.abs(Number(raw["mean"] ?? raw["mu"] ?? raw["mode"])));
  return 1e-3 * Math.max(...own);
}
