/** What holds for every model and every set: on thousands of random small ones, with a fixed seed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Grain, type Outcome, yearlyOutcome } from "../../src/chain";
import { tries } from "../core/reference-cases";
import {
  attempt,
  compiled,
  type Model,
  modelOf,
  type NodeKind,
  rowsOfModel,
  run,
  type Sketch,
  sketches,
  valuesOf,
} from "./random-model";
import { parameterRow } from "./set";

const SEED = 20_260_104;
const ALL: readonly NodeKind[] = ["queue", "leave", "share", "delay", "least", "most"];
/** No minimum or maximum in it. */
const LINEAR: readonly NodeKind[] = ["leave", "share", "delay"];
const grains = fc.constantFrom<Grain>("jaar", "maand");

function always<T extends readonly unknown[]>(
  count: number,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  predicate: (...values: T) => void,
): void {
  fc.assert(
    fc.property(fc.tuple(...arbitraries), (values) => {
      predicate(...(values as unknown as T));
    }),
    {
      ...{ seed: SEED, numRuns: tries(count) },
    },
  );
}

function close(found: number, expected: number, passed: number): void {
  if (Math.abs(found - expected) <= 1e-9 * Math.max(1, passed)) return;
  expect(found).toBe(expected);
}

/** Stock by stock, with a summation of our own. */
function checkConservation(model: Model, outcome: Outcome, corrections: number): void {
  for (const { id, inflow, outflow } of model.stocks) {
    let net = model.values.find(([name]) => name === `${id}.startvoorraad`)?.[1] ?? NaN;
    let passed = net;
    for (const [t] of outcome.periods.entries()) {
      for (const flow of inflow) net += outcome.value(flow, t, 0);
      for (const flow of outflow) net -= outcome.value(flow, t, 0);
      net += corrections;
      passed += inflow.reduce((sum, flow) => sum + outcome.value(flow, t, 0), Math.abs(corrections));
      close(outcome.value(id, t, 0), net, passed);
    }
  }
}

/** Flows and stocks; the used part of a capacity is neither. */
function checkNotNegative(outcome: Outcome): void {
  const least = Math.min(
    ...[...valuesOf(outcome)].flatMap(([id, values]) => (id.endsWith(".benutting") ? [] : values)),
  );
  expect(least).toBeGreaterThanOrEqual(-1e-6);
}

function same(a: Outcome, b: Outcome): void {
  const others = valuesOf(b);
  for (const [id, values] of valuesOf(a)) expect(others.get(id)).toEqual(values);
}

describe("every model and set", () => {
  it("every stock is conserved and nothing is negative", () => {
    always(10_000, [sketches(ALL), grains], (sketch: Sketch, grain: Grain) => {
      const model = modelOf(sketch);
      const outcome = run(compiled(model), rowsOfModel(model), sketch, grain);
      checkConservation(model, outcome, 0);
      checkNotNegative(outcome);
    });
  });

  it("with a correction the run is conserved, or refused because something would be negative", () => {
    const correction = fc.oneof(
      fc.double({ min: -5e4, max: 0, noNaN: true }),
      fc.double({ min: -5, max: 5e3, noNaN: true }),
    );
    let refused = 0;
    let accepted = 0;
    always(
      4_000,
      [sketches(["queue", "leave", "share"]), grains, correction],
      (sketch: Sketch, grain: Grain, yearly: number) => {
        const model = modelOf(sketch);
        const rows = [
          ...rowsOfModel(model),
          ...model.stocks.map(({ id }) => parameterRow(`${id}.correctie`, yearly)),
        ];
        const outcome = attempt(compiled(model), rows, sketch, grain);
        if (outcome === undefined) {
          refused++;
          expect(yearly).toBeLessThan(0);
          return;
        }
        accepted++;
        checkConservation(model, outcome, grain === "jaar" ? yearly : yearly / 12);
        checkNotNegative(outcome);
      },
    );
    expect(Math.min(refused, accepted)).toBeGreaterThan(tries(100));
  });

  it("the order of the rows of table and set changes no number", () => {
    always(10_000, [sketches(ALL), grains, fc.nat()], (sketch: Sketch, grain: Grain, turn: number) => {
      const model = modelOf(sketch);
      const rows = rowsOfModel(model);
      const turned = <T>(list: readonly T[]): readonly T[] => {
        const at = turn % list.length;
        return [...list.slice(at), ...list.slice(0, at)].reverse();
      };
      const other = { ...model, table: turned(model.table) };
      same(run(compiled(model), rows, sketch, grain), run(compiled(other), turned(rows), sketch, grain));
    });
  });

  it("a lever of 0 and a correction of 0 change no number", () => {
    always(5_000, [sketches(ALL), grains], (sketch: Sketch, grain: Grain) => {
      const model = modelOf(sketch);
      const lever = modelOf(sketch, 0);
      const corrections = model.stocks.map(({ id }) => parameterRow(`${id}.correctie`, 0));
      same(
        run(compiled(model), rowsOfModel(model), sketch, grain),
        run(compiled(lever), [...rowsOfModel(lever), ...corrections], sketch, grain),
      );
    });
  });
});

describe("a linear model", () => {
  it("a doubled lever has twice the effect, on every indicator in every period", () => {
    const amount = fc.double({ min: 1, max: 1e5, noNaN: true });
    let moved = 0;
    always(5_000, [sketches(LINEAR), grains, amount], (sketch: Sketch, grain: Grain, lever: number) => {
      const [none, once, twice] = [0, lever, 2 * lever].map((value) => {
        const model = modelOf(sketch, value);
        return valuesOf(run(compiled(model), rowsOfModel(model), sketch, grain));
      });
      for (const [id, values] of once ?? []) {
        for (const [t, value] of values.entries()) {
          const base = none?.get(id)?.[t] ?? NaN;
          if (value !== base) moved++;
          close((twice?.get(id)?.[t] ?? NaN) - base, 2 * (value - base), Math.abs(base) + Math.abs(value));
        }
      }
    });
    expect(moved).toBeGreaterThan(tries(5_000));
  });
});

describe("years and months", () => {
  it("a model of inputs and shares of flows is the same in both", () => {
    always(5_000, [sketches(["share"])], (sketch: Sketch) => {
      const model = modelOf(sketch);
      const [yearly, monthly] = (["jaar", "maand"] as const).map((grain) =>
        run(compiled(model), rowsOfModel(model), sketch, grain),
      );
      if (yearly === undefined || monthly === undefined) throw new Error("no runs");
      const years = valuesOf(yearlyOutcome(monthly));
      for (const [id, values] of valuesOf(yearly)) {
        for (const [t, value] of values.entries()) close(years.get(id)?.[t] ?? NaN, value, value);
      }
    });
  });
});

describe("capacity", () => {
  it("more of it never leaves a larger stock", () => {
    const more = fc.double({ min: 0, max: 2e4, noNaN: true });
    let smaller = 0;
    always(
      5_000,
      [sketches(["queue", "share", "delay"]), grains, more],
      (sketch: Sketch, grain: Grain, extra: number) => {
        const model = modelOf(sketch);
        const queue = model.values.find(([id]) => id.endsWith(".capaciteit"))?.[0];
        if (queue === undefined) return;
        const name = queue.replace(/\.capaciteit$/u, "");
        const rows = rowsOfModel(model);
        const raised = rows.map((each) =>
          each.parameter === queue ? { ...each, waarde: each.waarde + extra } : each,
        );
        const before = run(compiled(model), rows, sketch, grain);
        const after = run(compiled(model), raised, sketch, grain);
        for (const [t] of before.periods.entries()) {
          const [less, least] = [before, after].map((each) => each.value(`${name}.voorraad`, t, 0));
          if (less === undefined || least === undefined) throw new Error("no stock");
          if (least < less) smaller++;
          if (least > less + 1e-9 * Math.max(1, less)) expect(least).toBeLessThanOrEqual(less);
        }
      },
    );
    expect(smaller).toBeGreaterThan(tries(1_000));
  });
});
