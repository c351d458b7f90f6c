/**
 * The built-in model against a second implementation of the same equations: every indicator, every period, twelve
 * parameter sets from plausible to extreme, four scenarios, yearly and monthly; and which runs are refused.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Grain, type Outcome, project, yearlyOutcome } from "../../src/chain";
import { FailureError } from "../../src/core";
import { type ParameterRow } from "../../src/params";
import { builtIn } from "./built-in";
import { Refused, referenceRun, type ReferenceRun, type Series } from "./reference";
import { DOUBTFUL, givenSet, makeInflow, makeSet, SCENARIOS, TASTES, YEARS } from "./reference/sets";
import { parameterRow } from "./set";

const model = builtIn("mpp@1");
const TOLERANCE = 1e-9;
const GRAINS: readonly Grain[] = ["jaar", "maand"];

function sampleRows(name: string): readonly ParameterRow[] {
  const [, ...lines] = readFileSync(`assets/voorbeeld/data/${name}.csv`, "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [id = "", jaar = "", scenario = "", waarde = ""] = line.split(";");
    return parameterRow(id, Number(waarde.replace(",", ".")), jaar, scenario);
  });
}

/** Values that were compared, and the first that differs. */
interface Comparison {
  readonly compared: number;
  readonly differences: readonly string[];
}

function compare(outcome: Outcome, expected: ReadonlyMap<string, Series>): Comparison {
  let compared = 0;
  const differences: string[] = [];
  for (const [id, series] of expected) {
    for (const [t, value] of series.entries()) {
      const found = outcome.value(id, t, 0);
      compared++;
      const same =
        value === null
          ? Number.isNaN(found)
          : Math.abs(found - value) <= TOLERANCE * Math.max(1, Math.abs(value));
      if (!same) differences.push(`${id}[${t}]: ${found}, not ${value}`);
    }
  }
  return { compared, differences };
}

function ours(rows: readonly ParameterRow[], scenario: string, inflow: readonly number[], grain: Grain) {
  try {
    const years = YEARS.slice(0, inflow.length);
    return project({ model, rows, inflow: { years, values: inflow }, scenario, grain });
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function theirs(
  rows: readonly ParameterRow[],
  scenario: string,
  inflow: readonly number[],
  grain: Grain,
): ReferenceRun | undefined {
  try {
    return referenceRun(givenSet(rows, scenario), inflow, grain === "maand");
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Both grains and all scenarios of a set. */
function judge(rows: readonly ParameterRow[], seed: number) {
  let compared = 0;
  let runs = 0;
  let refused = 0;
  const differences: string[] = [];
  for (const [scenario, inflow] of makeInflow(seed)) {
    for (const grain of GRAINS) {
      const outcome = ours(rows, scenario, inflow, grain);
      const reference = theirs(rows, scenario, inflow, grain);
      if (outcome === undefined || reference === undefined) {
        if (outcome !== reference) {
          differences.push(`${scenario} ${grain}: refused by ${outcome === undefined ? "us" : "them"} only`);
        }
        refused++;
        continue;
      }
      runs++;
      const parts = [compare(outcome, reference.periods)];
      if (grain === "maand") parts.push(compare(yearlyOutcome(outcome), reference.years));
      for (const part of parts) {
        compared += part.compared;
        differences.push(...part.differences.map((text) => `${scenario} ${grain} ${text}`));
      }
    }
  }
  return { compared, runs, refused, differences: differences.slice(0, 5) };
}

const SAMPLES = ["parameters-2025-2", "parameters-2026-1"];
const sets: readonly (readonly [string, readonly ParameterRow[]])[] = [
  ...SAMPLES.map((name) => [name, sampleRows(name)] as const),
  ...[...TASTES].map(([name, taste], i) => [name, makeSet(1_000 + i, taste)] as const),
];

describe("the built-in model agrees with the second implementation", () => {
  it.each(sets)("%s", (_, rows) => {
    const judged = judge(rows, rows.length);
    expect(judged.differences).toEqual([]);
    expect(judged.runs).toBe(2 * SCENARIOS.length);
    expect(judged.compared).toBeGreaterThan(12_500);
  });

  it("over at least twelve sets", () => {
    expect(sets.length).toBe(12);
  });
});

describe("the same runs are refused", () => {
  it.each([...DOUBTFUL])("%s", (_, taste) => {
    const judged = Array.from({ length: 12 }, (__, seed) => judge(makeSet(50 + seed, taste), seed + 1));
    expect(judged.flatMap(({ differences }) => differences)).toEqual([]);
    expect(judged.some(({ runs }) => runs > 0)).toBe(true);
    expect(judged.some(({ refused }) => refused > 0)).toBe(true);
  });
});

describe("what is compared is everything", () => {
  const rows = makeSet(7, {});

  it("the second implementation has each indicator of the model, but for one step on the way", () => {
    const found = ours(rows, "medio", [40_000], "jaar")?.indicators.map(({ id }) => id) ?? [];
    const known = [...(theirs(rows, "medio", [40_000], "jaar")?.periods.keys() ?? [])];
    expect(found.filter((id) => !known.includes(id))).toEqual(["rvdr.asiel.beroep.ruimte"]);
    expect(known.filter((id) => !found.includes(id))).toEqual([]);
  });

  it("that step is what the court has left: used and unused together", () => {
    const outcome = ours(sampleRows("parameters-2026-1"), "medio", [40_000, 50_000], "maand");
    for (const t of [0, 11, 23]) {
      const value = (id: string): number => outcome?.value(`rvdr.asiel.beroep.${id}`, t, 0) ?? NaN;
      expect(value("ruimte")).toBeGreaterThan(100);
      expect(value("ruimte")).toBeCloseTo(value("uitstroom") + value("uitstroom.onbenut"), 9);
    }
  });
});
