/** What always holds for stock, capacity, lead time and shares on series; what is refused, and at which number. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endStocks, leadTimes, parts, production } from "../../src/chain";
import { FailureError } from "../../src/core";
import { tries } from "../core/reference-cases";

const SEED = 20_260_107;
const COUNT = 2_000;
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e5, noNaN: true }));
const seriesOf = (length: number) => fc.array(amount, { minLength: length, maxLength: length });

interface Flows {
  readonly begin: number;
  readonly inflow: readonly number[];
  readonly other: readonly number[];
  /** Part of what there is that is withdrawn. */
  readonly share: number;
}
const flows: fc.Arbitrary<Flows> = fc.integer({ min: 1, max: 12 }).chain((length) =>
  fc.record({
    begin: amount,
    inflow: seriesOf(length),
    other: seriesOf(length),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);
/** Parts of a whole, from 0 on. */
const kernels = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((raw) => {
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((part, n) => (sum === 0 ? Number(n === 0) : part / sum));
  });

function always<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns: tries(COUNT) });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function close(found: number, expected: number, passed: number): void {
  if (Math.abs(found - expected) > 1e-12 * Math.max(1, passed)) expect(found).toBe(expected);
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

describe("a stock", () => {
  it("closes over all periods: begin + Σ in + Σ correction = end + Σ out + Σ withdrawal", () => {
    always(flows, ({ begin, inflow, other, share }) => {
      const outflow = inflow.map((arrived) => share * arrived);
      const withdrawal = inflow.map((arrived, t) => arrived - (outflow[t] ?? NaN));
      const stocks = endStocks({ begin, inflow, outflow, withdrawal, correction: other });
      const came = begin + total(inflow) + total(other);
      close(stocks[stocks.length - 1] ?? NaN, came - total(outflow) - total(withdrawal), came);
      expect(Math.min(...stocks)).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  it("with no correction and no withdrawal is the same as with zeros", () => {
    always(flows, ({ begin, inflow, share }) => {
      const outflow = inflow.map((arrived) => share * arrived);
      const none = inflow.map(() => 0);
      const stocks = endStocks({ begin, inflow, outflow });
      expect(endStocks({ begin, inflow, outflow, withdrawal: none, correction: none })).toEqual(stocks);
    });
  });

  it("does not lose a correction: in its period and all later ones it counts once", () => {
    const correction = [0, -50, 0];
    const flow = { begin: 100, inflow: [10, 10, 10], outflow: [20, 20, 20] };
    expect(endStocks(flow)).toEqual([90, 80, 70]);
    expect(endStocks({ ...flow, correction })).toEqual([90, 30, 20]);
  });

  const BASE = { begin: 10, inflow: [5, 5], outflow: [5, 5] };
  it.each([
    ["a negative begin", { begin: -1 }, "negative-value", "begin", undefined, -1],
    ["a negative inflow", { inflow: [5, -1] }, "negative-value", "inflow", 1, -1],
    ["a negative outflow", { outflow: [-2, 5] }, "negative-value", "outflow", 0, -2],
    ["a negative withdrawal", { withdrawal: [0, -3] }, "negative-value", "withdrawal", 1, -3],
    ["more out than there is", { outflow: [5, 16] }, "negative-result", "outflow", 1, -1],
    ["more withdrawn than there is", { withdrawal: [0, 12] }, "negative-result", "withdrawal", 1, -2],
    ["a correction below what there is", { correction: [-13, 0] }, "negative-result", "correction", 0, -3],
    [
      "more out than there is beside a small correction",
      { outflow: [16, 5], correction: [-1, 0] },
      "negative-result",
      "outflow",
      0,
      -2,
    ],
  ] as const)("refuses %s", (_claim, change, code, field, index, value) => {
    const place = index === undefined ? { field } : { field, index };
    expect(failureOf(() => endStocks({ ...BASE, ...change }))).toMatchObject({ code, place, value });
  });

  it("takes rounding for rounding up to a millionth, and not beyond", () => {
    expect(endStocks({ begin: 0, inflow: [-1e-6], outflow: [0] })).toEqual([-1e-6]);
    expect(failureOf(() => endStocks({ begin: 0, inflow: [-1.1e-6], outflow: [0] }))).toMatchObject({
      code: "negative-value",
    });
    expect(failureOf(() => endStocks({ begin: 0, inflow: [0], outflow: [1.1e-6] }))).toMatchObject({
      ...{ code: "negative-result", period: 1 },
    });
  });
});

describe("a capacity", () => {
  it("works through all there is or all it can, never more, and what it leaves is the stock", () => {
    always(flows, ({ begin, inflow, other, share }) => {
      const withdrawal = inflow.map((arrived) => share * arrived);
      const { outflow, stock, unused } = production({ begin, inflow, capacity: other, withdrawal });
      const came = begin + total(inflow);
      close(stock[stock.length - 1] ?? NaN, came - total(withdrawal) - total(outflow), came);
      for (const [t, left] of stock.entries()) {
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(unused[t]).toBeGreaterThanOrEqual(0);
        expect(left === 0 || unused[t] === 0).toBe(true);
        expect((outflow[t] ?? NaN) + (unused[t] ?? NaN)).toBeCloseTo(other[t] ?? NaN, 9);
      }
    });
  });

  it("gives the stock that the identity gives of its outflow", () => {
    always(flows, ({ begin, inflow, other, share }) => {
      const withdrawal = inflow.map((arrived) => share * arrived);
      const { outflow, stock } = production({ begin, inflow, capacity: other, withdrawal });
      expect(endStocks({ begin, inflow, outflow, withdrawal })).toEqual(stock);
    });
  });

  it("of no size leaves everything, and one too large leaves nothing", () => {
    always(flows, ({ begin, inflow }) => {
      const none = production({ begin, inflow, capacity: inflow.map(() => 0) });
      expect(Math.max(...none.outflow)).toBe(0);
      const ample = production({ begin, inflow, capacity: inflow.map(() => 1e9) });
      expect(ample.stock.every((left) => left === 0)).toBe(true);
    });
  });

  it("double with everything else double gives double", () => {
    always(flows, ({ begin, inflow, other }) => {
      const once = production({ begin, inflow, capacity: other });
      const twice = production({
        ...{ begin: 2 * begin, inflow: inflow.map((x) => 2 * x), capacity: other.map((x) => 2 * x) },
      });
      expect(twice.outflow).toEqual(once.outflow.map((x) => 2 * x));
      expect(twice.stock).toEqual(once.stock.map((x) => 2 * x));
    });
  });

  it.each([
    ["a negative capacity", { capacity: [1, -1] }, "negative-value", "capacity", 1, -1],
    ["more withdrawn than there is", { withdrawal: [0, 20] }, "negative-result", "withdrawal", 1, -8],
  ] as const)("refuses %s", (_claim, change, code, field, index, value) => {
    const base = { begin: 10, inflow: [5, 5], capacity: [8, 8] };
    expect(failureOf(() => production({ ...base, ...change }))).toMatchObject({
      ...{ code, place: { field, index }, value },
    });
  });
});

describe("a lead time", () => {
  const flow = [10, 20, 30, 40];

  it("of [1] changes nothing", () => {
    always(flows, ({ inflow }) => {
      expect(leadTimes(inflow, [1], [])).toEqual(inflow);
      expect(leadTimes(inflow, [1, 0, 0], [])).toEqual(inflow);
    });
  });

  it("of [0, 1] moves everything one period, and begins with the history", () => {
    always(flows, ({ inflow, begin }) => {
      expect(leadTimes(inflow, [0, 1], [begin])).toEqual([begin, ...inflow.slice(0, -1)]);
    });
  });

  it("of [0, 0, 1] moves everything two periods: the most recent history comes last", () => {
    expect(leadTimes(flow, [0, 0, 1], [2, 1])).toEqual([1, 2, 10, 20]);
    expect(leadTimes([10], [0, 0, 1], [2, 1])).toEqual([1]);
  });

  it("by hand: 0.5, 0.3 and 0.2 with 8 and 6 before", () => {
    const out = leadTimes(flow, [0.5, 0.3, 0.2], [8, 6]);
    // 5 + 2.4 + 1.2; 10 + 3 + 1.6; 15 + 6 + 2; 20 + 9 + 4
    const expected = [8.6, 14.6, 23, 33];
    for (const [t, value] of out.entries()) expect(value).toBeCloseTo(expected[t] ?? NaN, 12);
  });

  it("keeps a constant flow: what comes out is what went in, times what the weights are together", () => {
    always(fc.tuple(kernels, amount), ([weights, level]) => {
      const history = weights.map(() => level);
      for (const out of leadTimes([level, level, level], weights, history)) close(out, level, level);
    });
  });

  it("loses nothing: what went in has come out when the flow has been over as long as the weights reach", () => {
    always(fc.tuple(kernels, flows), ([weights, { inflow }]) => {
      const ended = [...inflow, ...weights.map(() => 0)];
      const none = weights.map(() => 0);
      close(total(leadTimes(ended, weights, none)), total(inflow), total(inflow));
    });
  });

  it.each([
    [
      "no history",
      [0.5, 0.5],
      [],
      { code: "history-needed", place: { field: "history" }, needed: 1, found: 0 },
    ],
    ["too little history", [0.4, 0, 0.6], [1], { code: "history-needed", needed: 2, found: 1 }],
    ["a negative history", [0, 1], [-1], { code: "negative-value", place: { field: "history", index: 0 } }],
    [
      "a weight above 1",
      [0, 1.5],
      [1],
      { code: "part-range", place: { field: "weights", index: 1 }, value: 1.5 },
    ],
    ["a weight below 0", [1, -0.1], [1], { code: "part-range", place: { field: "weights", index: 1 } }],
    ["more than 1 together", [0.6, 0.6], [1], { code: "part-sum", sum: 1.2, looksLikePercent: false }],
    ["percentages", [60, 40], [1], { code: "part-sum", sum: 100, looksLikePercent: true }],
  ] as const)("refuses %s", (_claim, weights, history, failure) => {
    expect(failureOf(() => leadTimes(flow, weights, history))).toMatchObject(failure);
  });

  it("takes weights that are 1 together within a billionth, and less than 1", () => {
    expect(leadTimes([100], [0.5, 0.5 + 5e-10], [0])).toEqual([50]);
    expect(leadTimes([100], [0.25], [])).toEqual([25]);
    expect(failureOf(() => leadTimes([100], [0.5, 0.5 + 2e-9], [0]))).toMatchObject({ code: "part-sum" });
  });
});

describe("shares", () => {
  it("give the flow back when they are added up", () => {
    always(fc.tuple(kernels, flows), ([shares, { inflow }]) => {
      const lines = parts(inflow, shares);
      for (const [t, whole] of inflow.entries())
        close(total(lines.map((line) => line[t] ?? NaN)), whole, whole);
    });
  });

  it("split in halves give each half, and together what the whole share gave", () => {
    always(fc.tuple(kernels, flows), ([shares, { inflow }]) => {
      const whole = parts(inflow, shares);
      const halves = parts(
        inflow,
        shares.flatMap((share) => [share / 2, share / 2]),
      );
      for (const [n, line] of whole.entries()) {
        for (const [t, value] of line.entries()) {
          close((halves[2 * n]?.[t] ?? NaN) + (halves[2 * n + 1]?.[t] ?? NaN), value, value);
        }
      }
    });
  });

  it("of 0 give 0 and of 1 the flow itself", () => {
    expect(parts([10, 20], [0, 1])).toEqual([
      [0, 0],
      [10, 20],
    ]);
  });

  it.each([
    ["less than 1 together", [0.5, 0.48], { code: "part-sum", place: { field: "shares" }, sum: 0.98 }],
    ["more than 1 together", [0.5, 0.52], { code: "part-sum", sum: 1.02 }],
    ["percentages", [60, 40], { code: "part-sum", sum: 100, looksLikePercent: true }],
    ["one percentage", [62, 0.38], { code: "part-range", place: { field: "shares", index: 0 }, value: 62 }],
    ["a negative share", [1.2, -0.2], { code: "part-range", place: { field: "shares", index: 0 } }],
  ] as const)("refuse %s", (_claim, shares, failure) => {
    expect(failureOf(() => parts([10], shares))).toMatchObject(failure);
  });

  it("may be off by a billionth and no more", () => {
    expect(parts([100], [0.5, 0.5 + 5e-10])).toHaveLength(2);
    expect(failureOf(() => parts([100], [0.5, 0.5 + 2e-9]))).toMatchObject({ code: "part-sum" });
  });
});
