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
  const { base, effects } = leverEffects(run, "coa.bezetting", "2028", step);
  const byId = new Map(effects.map((effect) => [effect.parameter, effect]));

  it("each is two runs of the changed set", () => {
    expect(base).toBe(yearlyRun(run).value("coa.bezetting", 2, 0));
    for (const id of ["coa.taakstelling", "asiel.hasa", "dtv.uitstroom", "coa.bezetting.vh.startvoorraad"]) {
      const given = PLAUSIBLE.find(({ parameter }) => parameter === id)?.waarde ?? NaN;
      const at = (factor: number) => whatIf(run, id, given * factor).value("coa.bezetting", 2, 0);
      const found = byId.get(id);
      expect(found?.lower.value).toBe(at(1 - step));
      expect(found?.higher.value).toBe(at(1 + step));
      const largest = Math.max(Math.abs(at(1 - step) - base), Math.abs(at(1 + step) - base));
      expect(found?.effect).toBe(largest);
      expect(found?.compensated).toBe(false);
    }
  });

  it("twice the step of a parameter in which the number is linear has twice the effect", () => {
    const twice = leverEffects(run, "coa.bezetting", "2026", 2 * step).effects;
    const once = leverEffects(run, "coa.bezetting", "2026", step).effects;
    const housed = "coa.bezetting.vh.startvoorraad";
    const effectOf = (list: typeof once) => list.find(({ parameter }) => parameter === housed)?.effect ?? NaN;
    expect(effectOf(once)).toBeGreaterThan(1);
    expect(Math.abs(effectOf(twice) - 2 * effectOf(once))).toBeLessThan(1e-9 * effectOf(once));
  });

  it("the largest comes first, then what cannot be stepped, and every parameter is there once", () => {
    const sizes = effects.map(({ effect }) => effect ?? 1e-99);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const ids = new Set(PLAUSIBLE.map(({ parameter }) => parameter));
    expect([...byId.keys()].sort()).toEqual([...ids].sort());
    expect(effects.length).toBe(ids.size);
    expect(sizes[0]).toBeGreaterThan(100);
  });

  it("a parameter of another domain has no effect, nor has what only a monthly run reads", () => {
    for (const id of [
      "bewaring.invoer",
      "regulier.mvv.capaciteit",
      "maandprofiel.1",
      "nareis.inreis.maand.0",
    ]) {
      expect(byId.get(id)).toMatchObject({ effect: 0, lower: { value: base }, higher: { value: base } });
    }
  });

  it("rounding is no effect: who only moves from one stock to another stays in reception", () => {
    const found = byId.get("coa.statusovergang");
    expect(found?.effect).toBe(0);
    expect(Math.abs((found?.higher.value ?? NaN) - base)).toBeLessThan(1e-9 * base);
  });

  it("a monthly run is asked about a year or a month", () => {
    const monthly = { ...runOf("maand"), model: builtIn("bewaring@1") };
    const outcome = project(monthly);
    const stock = "rvdr.bewaring.beroep.voorraad";
    const year = leverEffects(monthly, stock, "2027", step);
    const month = leverEffects(monthly, stock, "2027-03", step);
    expect(year.base).toBe(yearlyOutcome(outcome).value(stock, 1, 0));
    expect(month.base).toBe(outcome.value(stock, 14, 0));
    const profile = month.effects.find(({ parameter }) => parameter === "werkprofiel.3");
    expect(profile?.compensated).toBe(true);
    expect(profile?.lower.refused).toBeUndefined();
  });

  it("what is said to do nothing does nothing, or cannot be", () => {
    const idle = effects.filter(({ effect }) => effect === 0).map(({ parameter }) => parameter);
    expect(idle.length).toBeGreaterThan(50);
    const changed = idle.filter((id) => {
      const given = PLAUSIBLE.find(({ parameter }) => parameter === id)?.waarde ?? NaN;
      try {
        const value = whatIf(run, id, given * (1 + step)).value("coa.bezetting", 2, 0);
        return Math.abs(value - base) > 1e-9 * base;
      } catch (error) {
        return !(error instanceof FailureError);
      }
    });
    expect(changed).toEqual([]);
  });

  it("a step that the set cannot take is refused with its cause", () => {
    const rows = withValue(PLAUSIBLE, ["coa.opvangaandeel", 0.95]);
    const high = leverEffects(runOf("jaar", rows), "coa.bezetting", "2028", step).effects;
    const share = high.find(({ parameter }) => parameter === "coa.opvangaandeel");
    expect(share?.higher.refused).toMatchObject({ code: "parameter-range", value: 0.95 * 1.1, maximum: 1 });
    expect(share?.lower.value).toBeLessThan(base * 2);
    expect(share?.effect).toBeGreaterThan(0);
  });

  it("an unknown indicator or period is refused", () => {
    expect(failureOf(() => leverEffects(run, "coa.bezeting", "2028", step))).toMatchObject({
      ...{ code: "unknown-indicator", nearest: "coa.bezetting" },
    });
    for (const period of ["2031", "2028-03"]) {
      expect(failureOf(() => leverEffects(run, "coa.bezetting", period, step))).toMatchObject({
        ...{ code: "unknown-period", period, first: "2026", last: "2030" },
      });
    }
  });
});

/** @assumption A-33 */
describe("parts of a whole", () => {
  const SPOREN = ["asiel.spoor1.aandeel", "asiel.spoor2.aandeel", "asiel.spoor4.aandeel"] as const;
  const step = 0.1;
  const flow = (k: string) => `ind.asiel.spoor${k}.instroom`;

  it("the others make room in proportion: the run is that of the set so changed", () => {
    const shares = [0.2, 0.3, 0.5] as const;
    const set = (...values: readonly number[]) =>
      withValue(PLAUSIBLE, ...SPOREN.map((id, i) => [id, values[i] ?? NaN] as const));
    const { effects } = leverEffects(runOf("jaar", set(...shares)), "coa.bezetting", "2028", step);
    const found = effects.find(({ parameter }) => parameter === SPOREN[2]);
    const expected = (own: number) => {
      const left = (1 - own) / (1 - shares[2]);
      const rows = set(shares[0] * left, shares[1] * left, own);
      return yearlyRun(runOf("jaar", rows)).value("coa.bezetting", 2, 0);
    };
    expect(found?.compensated).toBe(true);
    for (const [side, own] of [[found?.lower, 0.45] as const, [found?.higher, 0.55] as const]) {
      expect(Math.abs((side?.value ?? NaN) / expected(own) - 1)).toBeLessThan(1e-12);
    }
  });

  it("in each year by what the others are in that year", () => {
    const yearly = (id: string, share: (year: number) => number) =>
      YEARS.map((year) => parameterRow(id, share(year - 2026), String(year)));
    const others = PLAUSIBLE.filter(({ parameter }) => !SPOREN.some((id) => id === parameter));
    const given = (t: number) => 0.3 + t / 20;
    const rows = [
      ...others,
      ...yearly(SPOREN[0], given),
      ...yearly(SPOREN[1], (t) => 0.5 - t / 20),
      parameterRow(SPOREN[2], 0.2),
    ];
    const run = runOf("jaar", rows);
    for (const t of [0, 4]) {
      const { base, effects } = leverEffects(run, flow("2"), String(2026 + t), step);
      const own = effects.find(({ parameter }) => parameter === SPOREN[0]);
      const factor = (1 - 1.1 * given(t)) / (1 - given(t));
      expect(Math.abs((own?.higher.value ?? NaN) / (base * factor) - 1)).toBeLessThan(1e-12);
    }
  });

  it("the weights of a lead time are parts of a whole", () => {
    const weights = (...values: readonly number[]) =>
      values.map((value, j) => parameterRow(`bewaring.duur.${j}`, value));
    const rows = [
      ...PLAUSIBLE.filter(({ parameter }) => !/^bewaring\.(?:duur|historie)\.\d+$/u.test(parameter)),
      ...weights(0.6, 0.3, 0.1),
      ...[1, 2].map((j) => parameterRow(`bewaring.historie.${j}`, 1_000)),
    ];
    const run = runOf("jaar", rows);
    const { effects } = leverEffects(run, "bewaring.uitstroom", "2026", step);
    const first = effects.find(({ parameter }) => parameter === "bewaring.duur.0");
    const entered = yearlyRun(run).value("bewaring.instroom", 0, 0);
    expect(first?.compensated).toBe(true);
    expect(first?.higher.value).toBeCloseTo(0.66 * entered + 0.34 * 1_000, 6);
    expect(first?.lower.value).toBeCloseTo(0.54 * entered + 0.46 * 1_000, 6);
  });

  it("one that is the whole has no room, and none to give", () => {
    const rows = withValue(PLAUSIBLE, [SPOREN[0], 1], [SPOREN[1], 0], [SPOREN[2], 0]);
    const { effects } = leverEffects(runOf("jaar", rows), "coa.bezetting", "2028", step);
    const whole = effects.find(({ parameter }) => parameter === SPOREN[0]);
    expect(whole?.higher.refused).toMatchObject({ code: "parameter-range", id: SPOREN[0] });
    expect(whole?.lower.refused).toMatchObject({ code: "parameter-sum", sum: 0.9, total: 1 });
    expect(whole?.effect).toBeUndefined();
    expect(effects.find(({ parameter }) => parameter === SPOREN[1])?.effect).toBe(0);
  });

  it("parts that may add up to less are stepped alone", () => {
    const rows = withValue(PLAUSIBLE, ["asiel.spoor1.doorstroom", 0.5], ["asiel.spoor1.intrekking", 0.48]);
    const { effects } = leverEffects(runOf("jaar", rows), "coa.bezetting", "2028", step);
    const one = effects.find(({ parameter }) => parameter === "asiel.spoor1.doorstroom");
    expect(one?.compensated).toBe(false);
    expect(one?.lower.value).toBeGreaterThan(0);
    expect(one?.higher.refused).toMatchObject({ code: "parameter-sum", rule: "at most" });
  });
});
