/** A series calculated by itself has the same bits as the same indicator in a run of the production model. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type CompiledModel,
  compileModel,
  endStocks,
  type Grain,
  leadTimes,
  type Outcome,
  parts,
  production,
  project,
} from "../../src/chain";
import { tries } from "../core/reference-cases";
import { builtIn } from "./built-in";
import { PLAUSIBLE, withValue } from "./refusals";
import { definitions, row, rowsOf } from "./set";

const SEED = 20_260_108;
const YEARS = [2026, 2027, 2028, 2029, 2030];
const amount = fc.double({ min: 0, max: 1e5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const inflows = fc.array(amount, { minLength: YEARS.length, maxLength: YEARS.length });
/** Weights that are at most 1 together, some of them 0. */
const kernels = fc.array(fc.oneof(fc.constant(0), share), { minLength: 1, maxLength: 5 }).map((raw) => {
  const sum = Math.max(
    1,
    raw.reduce((a, b) => a + b, 0),
  );
  return raw.map((part) => part / sum);
});

function always<T>(count: number, arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns: tries(count) });
}

function seriesIn(outcome: Outcome, id: string): number[] {
  return outcome.periods.map((_, t) => outcome.value(id, t, 0));
}

const indexed = (base: string, values: readonly number[], first: number): [string, number][] =>
  values.map((value, n) => [`${base}.${n + first}`, value]);

describe("in a model of one stock", () => {
  let queue: CompiledModel;
  let delay: CompiledModel;
  beforeAll(() => {
    const inflow = row("a.in", "stroom", "invoer", "instroom");
    queue = compileModel(
      [
        inflow,
        row("a.weg", "stroom", "aandeel", "[a.vertrek] * (begin(a.voorraad) + a.in)"),
        row("a.uit", "stroom", "capaciteit", "[a.capaciteit]; begin(a.voorraad) + a.in - a.weg"),
        row("a.voorraad", "voorraad", "voorraad", "a.in - a.weg - a.uit"),
      ],
      { definitions },
    );
    const out = row("a.uit", "stroom", "doorlooptijd", "[a.gewichten]; a.in; [a.verleden]", "personen/jaar");
    delay = compileModel([{ ...inflow, eenheid: "personen/jaar" }, out], { definitions });
  });

  it("production, end stock, unused capacity and the stock's identity with a correction are the run's", () => {
    const cases = fc.tuple(inflows, amount, amount, share, fc.oneof(fc.constant(0), amount));
    always(500, cases, ([values, begin, capacity, leaves, correction]) => {
      const rows = rowsOf([
        ["a.voorraad.startvoorraad", begin],
        ["a.capaciteit", capacity],
        ["a.vertrek", leaves],
        ["a.voorraad.correctie", correction],
      ]);
      const outcome = project({
        ...{ model: queue, rows, inflow: { years: YEARS, values }, scenario: "", grain: "jaar" },
      });
      const [inflow, withdrawal, outflow, stocks] = ["a.in", "a.weg", "a.uit", "a.voorraad"].map((id) =>
        seriesIn(outcome, id),
      );
      if (inflow === undefined || withdrawal === undefined || outflow === undefined) throw new Error();
      const corrections = values.map(() => correction);
      expect(endStocks({ begin, inflow, withdrawal, outflow, correction: corrections })).toEqual(stocks);
      // Period by period, because what is withdrawn depends on what was left.
      const found = inflow.map((arrived, t) =>
        production({
          begin: t === 0 ? begin : (stocks?.[t - 1] ?? NaN),
          inflow: [arrived],
          withdrawal: [withdrawal[t] ?? NaN],
          capacity: [capacity],
        }),
      );
      expect(found.map((each) => each.outflow[0])).toEqual(outflow);
      expect(found.map((each) => each.unused[0])).toEqual(seriesIn(outcome, "a.uit.onbenut"));
      if (correction !== 0) return;
      const all = production({ begin, inflow, withdrawal, capacity: values.map(() => capacity) });
      expect(all.outflow).toEqual(outflow);
      expect(all.stock).toEqual(stocks);
    });
  });

  it("a lead time is the run's, also with a weight of 0 between others", () => {
    always(500, fc.tuple(inflows, kernels, inflows), ([values, weights, history]) => {
      const rows = rowsOf([...indexed("a.gewichten", weights, 0), ...indexed("a.verleden", history, 1)]);
      const outcome = project({
        ...{ model: delay, rows, inflow: { years: YEARS, values }, scenario: "", grain: "jaar" },
      });
      expect(leadTimes(values, weights, history)).toEqual(seriesIn(outcome, "a.uit"));
    });
  });
});

describe("in the model asiel@1", () => {
  let model: CompiledModel;
  beforeAll(() => {
    model = builtIn("asiel@1");
  });

  interface Numbers {
    readonly values: readonly number[];
    readonly begin: number;
    readonly capacity: number;
    readonly weights: readonly number[];
    readonly history: readonly number[];
    readonly split: readonly [number, number];
  }
  const numbers: fc.Arbitrary<Numbers> = fc.record({
    ...{ values: inflows, begin: amount, capacity: amount, weights: kernels, history: inflows },
    split: fc.tuple(share, share).map(([a, b]): [number, number] => [a, (1 - a) * b]),
  });

  function outcomeOf({ values, begin, capacity, weights, history, split }: Numbers, grain: Grain): Outcome {
    const kernel = /^nareis\.(inreis|historie)\.\d/u;
    const set = PLAUSIBLE.filter(({ parameter }) => !kernel.test(parameter));
    const [alone, forced] = split;
    const rows = withValue(
      set,
      ["ind.asiel.spoor1.voorraad.startvoorraad", begin],
      ["ind.asiel.spoor2.voorraad.startvoorraad", begin],
      ["asiel.spoor1.capaciteit", capacity],
      ["asiel.spoor2.capaciteit", capacity],
      ["dtv.aandeel.zelfstandig", alone],
      ["dtv.aandeel.gedwongen", forced],
      ["dtv.aandeel.zonder_toezicht", 1 - alone - forced],
      ...indexed("nareis.inreis", weights, 0),
      ...indexed("nareis.historie", history, 1),
    );
    return project({ model, rows, inflow: { years: YEARS, values }, scenario: "medio", grain });
  }

  it("spoor 2, entries of nareis and ways of leaving are the run's, bit for bit", () => {
    always(200, numbers, (given) => {
      const outcome = outcomeOf(given, "jaar");
      const of = (id: string): number[] => seriesIn(outcome, id);
      const spoor2 = production({
        begin: given.begin,
        inflow: of("ind.asiel.spoor2.instroom"),
        withdrawal: of("ind.asiel.spoor2.intrekking"),
        capacity: YEARS.map(() => given.capacity),
      });
      expect(spoor2.outflow).toEqual(of("ind.asiel.spoor2.productie"));
      expect(spoor2.stock).toEqual(of("ind.asiel.spoor2.voorraad"));
      expect(spoor2.unused).toEqual(of("ind.asiel.spoor2.productie.onbenut"));
      const entered = leadTimes(of("ind.nareis.mvv.inwilliging"), given.weights, given.history);
      expect(entered).toEqual(of("asiel.instroom.nareis_ingereisd"));
      const [alone, forced] = given.split;
      const left = parts(of("dtv.uitstroom"), [alone, forced, 1 - alone - forced]);
      const ways = ["zelfstandig", "gedwongen", "zonder_toezicht"];
      expect(left).toEqual(ways.map((way) => of(`dtv.uitstroom.${way}`)));
    });
  });

  it("spoor 1, of which two flows leave before production, is the run's within rounding", () => {
    always(200, numbers, (given) => {
      const outcome = outcomeOf(given, "jaar");
      const of = (id: string): number[] => seriesIn(outcome, id);
      const transferred = of("ind.asiel.spoor1.doorstroom");
      const found = production({
        begin: given.begin,
        inflow: of("ind.asiel.spoor1.instroom"),
        withdrawal: of("ind.asiel.spoor1.intrekking").map((gone, t) => gone + (transferred[t] ?? NaN)),
        capacity: YEARS.map(() => given.capacity),
      });
      const room = 1e-12 * of("ind.asiel.spoor1.instroom").reduce((sum, came) => sum + came, given.begin);
      for (const [t, stock] of of("ind.asiel.spoor1.voorraad").entries()) {
        expect(Math.abs((found.stock[t] ?? NaN) - stock)).toBeLessThanOrEqual(room);
      }
    });
  });

  it.each(["jaar", "maand"] as const)(
    "every stock of DT&V and the courts closes to the run's bits (%s)",
    (grain) => {
      always(20, numbers, (given) => {
        const outcome = outcomeOf(given, grain);
        const of = (id: string): number[] => seriesIn(outcome, id);
        for (const [id, inflow, outflow] of [
          ["dtv.caseload", "dtv.instroom", "dtv.uitstroom"],
          ["rvdr.asiel.beroep.voorraad", "rvdr.asiel.beroep.instroom", "rvdr.asiel.beroep.uitstroom"],
          ["nidos.caseload", "nidos.instroom", "nidos.uitstroom"],
        ] as const) {
          const begin = PLAUSIBLE.find(({ parameter }) => parameter === `${id}.startvoorraad`)?.waarde ?? NaN;
          expect(endStocks({ begin, inflow: of(inflow), outflow: of(outflow) })).toEqual(of(id));
        }
      });
    },
  );
});
