/**
 * Two rounds of the whole chain compared, held against rows put together by hand and all orders of replacement.
 * @assumption A-32
 */
import { describe, expect, it } from "vitest";
import {
  type Cause,
  CAUSES,
  compareRounds,
  compileModel,
  MODELS,
  project,
  type Round,
} from "../../src/chain";
import { type ParameterRow } from "../../src/params";
import { builtIn } from "./built-in";
import { INFLOW, PLAUSIBLE, withValue } from "./refusals";
import { mixedFailureOf, partsOf } from "./rounds";

describe("the whole chain", () => {
  const START = /\.startvoorraad$|\.historie(?:\.\d+)?$/u;
  const halved = (MODELS.get("mpp@1") ?? []).map((each) =>
    each.id === "ind.nareis.mvv.instroom" ? { ...each, formule: `0.5 * ${each.formule}` } : each,
  );
  const old: Round = { model: builtIn("mpp@1"), rows: PLAUSIBLE, inflow: INFLOW, scenario: "medio" };
  const renewed: Round = {
    model: compileModel(halved),
    rows: withValue(
      PLAUSIBLE,
      ["coa.bezetting.vh.startvoorraad", 30_000],
      ["ind.asiel.spoor4aa.voorraad.startvoorraad", 9_000],
      ["nareis.historie.1", 900],
      ["nareis.factor", 1.4],
      ["asiel.hasa", 2_500],
      ...[0.3, 0.2, 0.5].map((share, i) => [`asiel.spoor${[1, 2, 4][i] ?? ""}.aandeel`, share] as const),
    ),
    inflow: { years: INFLOW.years, values: INFLOW.values.map((value) => 1.2 * value) },
    scenario: "medio",
  };

  /** Another way: rows put together by hand, and the mean over all 24 orders of replacement. */
  function byOrders(indicator: string, t: number): Readonly<Record<Cause, number>> {
    const rowsOfRound = (has: ReadonlySet<Cause>): readonly ParameterRow[] => {
      const of = (cause: Cause): readonly ParameterRow[] => (has.has(cause) ? renewed : old).rows;
      return [
        ...of("start").filter(({ parameter }) => START.test(parameter)),
        ...of("parameters").filter(({ parameter }) => !START.test(parameter)),
      ];
    };
    const value = (has: ReadonlySet<Cause>): number =>
      project({
        model: (has.has("model") ? renewed : old).model,
        rows: rowsOfRound(has),
        inflow: (has.has("inflow") ? renewed : old).inflow,
        scenario: "medio",
        grain: "jaar",
      }).value(indicator, t, 0);
    const orders = (left: readonly Cause[]): readonly (readonly Cause[])[] =>
      left.length === 0
        ? [[]]
        : left.flatMap((first) =>
            orders(left.filter((each) => each !== first)).map((rest) => [first, ...rest]),
          );
    const all = orders(CAUSES);
    const sum = { start: 0, parameters: 0, inflow: 0, model: 0 };
    for (const order of all)
      for (const [i, cause] of order.entries())
        sum[cause] += value(new Set(order.slice(0, i + 1))) - value(new Set(order.slice(0, i)));
    return {
      start: sum.start / all.length,
      parameters: sum.parameters / all.length,
      inflow: sum.inflow / all.length,
      model: sum.model / all.length,
    };
  }

  it("gives what the mean over all orders of replacing rows by hand gives", () => {
    const indicator = "coa.bezetting.vh";
    const found = partsOf(compareRounds(old, renewed, indicator), 3);
    const expected = byOrders(indicator, 3);
    for (const cause of CAUSES) {
      expect(Math.abs(expected[cause])).toBeGreaterThan(1);
      expect(Math.abs(found[cause] - expected[cause])).toBeLessThan(1e-9 * 1e5);
    }
  });

  it("shares that add up come from one round, also where the other does not know all of them", () => {
    const two = {
      ...old,
      model: compileModel(
        (MODELS.get("mpp@1") ?? []).map((each) =>
          each.formule.includes("[asiel.spoor2.aandeel]")
            ? { ...each, regel: "som", formule: each.formule.replaceAll("[asiel.spoor2.aandeel]", "0") }
            : each,
        ),
      ),
      rows: withValue(PLAUSIBLE, ["asiel.spoor1.aandeel", 0.4], ["asiel.spoor4.aandeel", 0.6]).filter(
        ({ parameter }) => parameter !== "asiel.spoor2.aandeel",
      ),
    };
    const pairs: readonly (readonly [Round, Round])[] = [
      [two, old],
      [old, two],
    ];
    for (const pair of pairs) {
      const found = compareRounds(...pair, "coa.bezetting");
      const parts = partsOf(found, 2);
      const sum = CAUSES.reduce((total, cause) => total + parts[cause], 0);
      expect(Math.abs(sum - ((found.new[2] ?? NaN) - (found.old[2] ?? NaN)))).toBeLessThan(1e-9 * 1e5);
      expect(Math.abs(parts.model)).toBeGreaterThan(1);
    }
  });

  it("a round that cannot be calculated is named: nothing renewed, or everything", () => {
    const broken = { ...old, rows: withValue(PLAUSIBLE, ["nareis.inwilliging", 1.1]) };
    const first = mixedFailureOf(() => compareRounds(broken, renewed, "coa.bezetting"));
    expect(first.renewed.size).toBe(0);
    expect(first.failure).toMatchObject({ code: "parameter-range", id: "nareis.inwilliging" });
    const last = mixedFailureOf(() => compareRounds(old, broken, "coa.bezetting"));
    expect(last.renewed.size).toBe(CAUSES.length);
  });
});
