/** What one parameter does: a table of values, and the parameters ranked by their effect. */
import { describe, expect, it } from "vitest";
import {
  type Grain,
  leverEffects,
  project,
  type Run,
  whatIf,
  yearlyOutcome,
  yearlyRun,
} from "../../src/chain";
import { FailureError } from "../../src/core";
import { builtIn } from "./built-in";
import { YEARS } from "./reference/sets";
import { PLAUSIBLE, withValue } from "./refusals";
import { parameterRow } from "./set";

const model = builtIn("mpp@1");
const inflow = { years: YEARS, values: [41_000, 42_000, 43_000, 44_000, 45_000] };
const TAAK = "coa.realisatie_taakstelling";

function runOf(grain: Grain, rows = PLAUSIBLE, scenario = "medio"): Run {
  return { model, rows, inflow, scenario, grain };
}

function failureOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "accepted";
}

describe("a table of one parameter", () => {
  it.each(["jaar", "maand"] as const)("is a run of the set with that value (%s)", (grain) => {
    for (const value of [1, 0.9, 0.75, 0.5]) {
      const found = whatIf(runOf(grain), TAAK, value);
      const outcome = project(runOf(grain, withValue(PLAUSIBLE, [TAAK, value])));
      const expected = grain === "maand" ? yearlyOutcome(outcome) : outcome;
      for (const [t] of YEARS.entries()) {
        expect(found.value("coa.bezetting", t, 0)).toBe(expected.value("coa.bezetting", t, 0));
      }
    }
  });

  it("less housed leaves more in reception", () => {
    const ends = [1, 0.9, 0.75, 0.5, 0].map((value) =>
      whatIf(runOf("jaar"), TAAK, value).value("coa.bezetting.vh", 4, 0),
    );
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(new Set(ends).size).toBe(5);
  });

  it("changes every year of the parameter, and only what holds in the scenario", () => {
    const years = YEARS.map((year) => parameterRow("nareis.factor", 0.5 + (year - 2026) / 10, String(year)));
    const rows = [...PLAUSIBLE.filter(({ parameter }) => parameter !== "nareis.factor"), ...years];
    const found = whatIf(runOf("jaar", rows), "nareis.factor", 2);
    for (const [t] of YEARS.entries()) {
      const granted = ["1", "2", "4aa", "4va"].reduce(
        (sum, k) => sum + found.value(`ind.asiel.spoor${k}.inwilliging`, t, 0),
        0,
      );
      expect(found.value("ind.nareis.mvv.instroom", t, 0)).toBeCloseTo(2 * granted, 6);
    }
    const other = rows.map((row) => (row.parameter === TAAK ? { ...row, scenario: "minimum" } : row));
    expect(failureOf(() => whatIf(runOf("jaar", other), TAAK, 1))).toMatchObject({
      code: "unknown-parameter",
    });
  });

  it("an unknown parameter is refused with the nearest name, an impossible value as in any run", () => {
    expect(failureOf(() => whatIf(runOf("jaar"), "nareis.faktor", 1))).toMatchObject({
      ...{ code: "unknown-parameter", id: "nareis.faktor", nearest: "nareis.factor" },
    });
    expect(failureOf(() => whatIf(runOf("jaar"), "nareis.inwilliging", 1.1))).toMatchObject({
      ...{ code: "parameter-range", id: "nareis.inwilliging" },
    });
  });
});

describe("parameters ranked by effect", () => {
  const step = 0.1;
  const run = runOf("jaar");
  const { base, effects } = leverEffects(run, "coa.bezetting", 2028, step);
  const byId = new Map(effects.map((effect) => [effect.parameter, effect]));

  it("each is two runs of the changed set", () => {
    expect(base).toBe(yearlyRun(run).value("coa.bezetting", 2, 0));
    for (const id of ["coa.taakstelling", "asiel.hasa", "dtv.uitstroom", "coa.bezetting.vh.startvoorraad"]) {
      const given = PLAUSIBLE.find(({ parameter }) => parameter === id)?.waarde ?? NaN;
      const at = (factor: number) => whatIf(run, id, given * factor).value("coa.bezetting", 2, 0);
      const found = byId.get(id);
      expect(found?.lower).toBe(at(1 - step));
      expect(found?.higher).toBe(at(1 + step));
      const largest = Math.max(Math.abs(at(1 - step) - base), Math.abs(at(1 + step) - base));
      expect(found?.effect).toBe(largest);
    }
  });

  it("the largest comes first, and every parameter of the set is there once", () => {
    const sizes = effects.map(({ effect }) => effect);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const ids = new Set(PLAUSIBLE.map(({ parameter }) => parameter));
    expect([...byId.keys()].sort()).toEqual([...ids].sort());
    expect(effects.length).toBe(ids.size);
    expect(sizes[0]).toBeGreaterThan(100);
  });

  it("a parameter of another domain has no effect", () => {
    expect(byId.get("bewaring.invoer")?.effect).toBe(0);
    expect(byId.get("regulier.mvv.capaciteit")?.effect).toBe(0);
  });

  it("a step that the set cannot take is shown as no value", () => {
    // Shares of the spoor no longer add up.
    expect(byId.get("asiel.spoor1.aandeel")).toMatchObject({
      lower: undefined,
      higher: undefined,
      effect: 0,
    });
    const rows = withValue(PLAUSIBLE, ["coa.opvangaandeel", 0.95]);
    const high = leverEffects(runOf("jaar", rows), "coa.bezetting", 2028, step).effects;
    const share = high.find(({ parameter }) => parameter === "coa.opvangaandeel");
    expect(share?.higher).toBeUndefined();
    expect(share?.lower).toBeLessThan(base * 2);
    expect(share?.effect).toBeGreaterThan(0);
  });

  it("an unknown indicator or year is refused", () => {
    expect(failureOf(() => leverEffects(run, "coa.bezeting", 2028, step))).toMatchObject({
      ...{ code: "unknown-indicator", nearest: "coa.bezetting" },
    });
    expect(failureOf(() => leverEffects(run, "coa.bezetting", 2031, step))).toMatchObject({
      ...{ code: "unknown-period", period: "2031", first: "2026", last: "2030" },
    });
  });
});
