/** What the functions give: golden values, shapes, tables. */
import { describe, expect, it } from "vitest";
import { callFunction, FUNCTIONS } from "../../src/functions";
import { BLOCK, call, EVENTS, matrix } from "./host";

/** Issue "Step 1", must-be-true 2. */
const GOLDEN = [21733.261996, 30269.012947, 33771.195245, 41747.611084];
const GOLDEN_EVENTS = [23186.491198, 32657.069353, 36932.799993, 46310.662896];

const column = (table: readonly (readonly unknown[])[], index: number): unknown[] =>
  table.slice(1).map((row) => row[index]);

function expectNear(found: readonly unknown[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i] ?? NaN, 6);
  });
}

describe("SCENARIOWAARDEN", () => {
  it("gives the golden values in the order minimum, mediaan, medio, maximum", () => {
    const table = matrix("SCENARIOWAARDEN", [BLOCK]);
    expect(table[0]).toEqual([
      "scenario",
      "kans op meer",
      "waarde",
      "bij +1 procentpunt",
      "bij −1 procentpunt",
    ]);
    expect(column(table, 0)).toEqual(["minimum", "mediaan", "medio", "maximum"]);
    expect(column(table, 1)).toEqual([0.875, 0.5, 1 / 3, 0.125]);
    expectNear(column(table, 2), GOLDEN);
  });

  it("gives the golden values with events", () => {
    expectNear(column(matrix("SCENARIOWAARDEN", [BLOCK, EVENTS]), 2), GOLDEN_EVENTS);
  });

  it("gives the quantile at one percentage point more and less chance of more", () => {
    const table = matrix("SCENARIOWAARDEN", [BLOCK]);
    const [more, less] = matrix("KWANTIEL", [[[1 - (1 / 3 + 0.01)], [1 - (1 / 3 - 0.01)]], BLOCK]).flat();
    expect(table[3]?.[3]).toBeCloseTo(Number(more), 7);
    expect(table[3]?.[4]).toBeCloseTo(Number(less), 7);
    expect(Number(more)).toBeLessThan(Number(table[3]?.[2]));
  });

  it("follows another medio and another betrouwbaarheid", () => {
    const table = matrix("SCENARIOWAARDEN", [[[1, 0, 1]], null, 0.25, 0.9]);
    expect(column(table, 1)).toEqual([0.95, 0.5, 0.25, expect.closeTo(0.05, 12)]);
    // z(0.75) and z(0.95): mpmath 1.3.0, 30 digits
    expect(table[3]?.[2]).toBeCloseTo(0.6744897501960817, 12);
    expect(table[4]?.[2]).toBeCloseTo(1.6448536269514722, 12);
  });

  it("takes any chance as medio, also outside the interval, and shows it", () => {
    const table = matrix("SCENARIOWAARDEN", [BLOCK, null, 0.9, 0.2]);
    expect(column(table, 1)).toEqual([0.6, 0.5, 0.9, 0.4]);
    expect(Number(table[3]?.[2])).toBeLessThan(Number(table[1]?.[2]));
  });

  it("leaves the cell blank where one percentage point more or less is no chance", () => {
    const table = matrix("SCENARIOWAARDEN", [BLOCK, null, 0.1, 0.99]);
    expect(table[1]?.[3]).toBe("");
    expect(table[4]?.[4]).toBe("");
    expect(table[1]?.[4]).toBeTypeOf("number");
  });

  it("gives four rows per year, ascending, each with its own events", () => {
    const scenarios = [
      ["jaar", "kans", "verwachting", "spreiding"],
      [2028, 1, 40000, 0],
      [2027, 1, 30000, 0],
    ];
    const table = matrix("SCENARIOWAARDEN", [
      scenarios,
      [
        ["kans", "extra instroom", "spreiding", "jaar"],
        [1, 500, 0, 2028],
      ],
    ]);
    expect(table[0]?.[0]).toBe("jaar");
    expect(column(table, 0)).toEqual([2027, 2027, 2027, 2027, 2028, 2028, 2028, 2028]);
    expect(column(table, 3)).toEqual([30000, 30000, 30000, 30000, 40500, 40500, 40500, 40500]);
    const every = matrix("SCENARIOWAARDEN", [scenarios, [[1, 500, 0]]]);
    expect(column(every, 3).slice(3, 5)).toEqual([30500, 40500]);
  });

  it("has the column jaar also for a block with one year", () => {
    const table = matrix("SCENARIOWAARDEN", [
      [
        ["jaar", "kans", "instroom", "sd"],
        [2027, 1, 30000, 0],
      ],
    ]);
    expect(table[0]).toHaveLength(6);
    expect(table).toHaveLength(5);
  });
});

describe("x and kans", () => {
  it("give a matrix of the same shape", () => {
    const found = matrix("KWANTIEL", [
      [
        [0.125, 0.5],
        [2 / 3, 0.875],
      ],
      BLOCK,
    ]);
    expectNear(found.flat(), GOLDEN);
    expect(found.map((row) => row.length)).toEqual([2, 2]);
  });

  it("give a matrix of one cell for one value", () => {
    expect(call("CUMULATIEF", [30000, [[1, 30000, 5000]]])).toEqual([[0.5]]);
    expect(call("CUMULATIEF", [[[30000]], [[1, 30000, 5000]]])).toEqual([[0.5]]);
  });

  it("give blank results for blank rows at the end", () => {
    expect(call("CUMULATIEF", [[[30000], [""], [null]], [[1, 30000, 5000]]])).toEqual([[0.5], [""], [""]]);
  });

  it("CUMULATIEF and OVERSCHRIJDING together are 1; DICHTHEID is the slope", () => {
    const x = Array.from({ length: 60 }, (_, i) => [5000 + 1500 * i]);
    const below = matrix("CUMULATIEF", [x, BLOCK, EVENTS]).flat() as number[];
    const above = matrix("OVERSCHRIJDING", [x, BLOCK, EVENTS]).flat() as number[];
    const density = matrix("DICHTHEID", [x, BLOCK, EVENTS]).flat() as number[];
    const next = matrix("CUMULATIEF", [x.map(([v = 0]) => [v + 0.5]), BLOCK, EVENTS]).flat() as number[];
    const last = matrix("CUMULATIEF", [x.map(([v = 0]) => [v - 0.5]), BLOCK, EVENTS]).flat() as number[];
    below.forEach((value, i) => {
      expect(value + (above[i] ?? NaN)).toBeCloseTo(1, 14);
      expect((next[i] ?? NaN) - (last[i] ?? NaN)).toBeCloseTo(density[i] ?? NaN, 10);
    });
  });

  it("OVERSCHRIJDING keeps its digits far in the tail", () => {
    // P(Z > 10): mpmath 1.3.0, 30 digits
    const found = Number(matrix("OVERSCHRIJDING", [80000, [[1, 30000, 5000]]])[0]?.[0]);
    expect(Math.abs(found / 7.619853024160526e-24 - 1)).toBeLessThan(1e-14);
  });

  it("a zero is plain, never negative", () => {
    expect(Object.is(matrix("KWANTIEL", [0.5, [[1, 0, 0]]])[0]?.[0], 0)).toBe(true);
    expect(Object.is(matrix("KWANTIEL", [0.5, [[1, -0, 0]]])[0]?.[0], 0)).toBe(true);
  });
});

describe("KENGETALLEN", () => {
  it("gives expectation, spread, chance below 0 and number of components", () => {
    const table = matrix("KENGETALLEN", [BLOCK, EVENTS]);
    expect(table[0]).toEqual(["kengetal", "waarde"]);
    expect(column(table, 0).slice(0, 4)).toEqual([
      "verwachting",
      "standaardafwijking",
      "kans op minder dan 0",
      "aantal componenten",
    ]);
    // 31760 from the scenarios, 0.3·5000 + 0.1·12000 from the events
    expect(table[1]?.[1]).toBeCloseTo(34460, 8);
    expect(table[4]?.[1]).toBe(16);
  });

  it("lists each mode at the top of its normal", () => {
    const table = matrix("KENGETALLEN", [
      [
        [0.5, 20000, 1000],
        [0.5, 60000, 1000],
      ],
    ]);
    expect(column(table, 0).slice(4)).toEqual(["modus 1", "modus 2"]);
    expectNear(column(table, 1).slice(4), [20000, 60000]);
  });

  it("lists point masses with their place and chance", () => {
    const table = matrix("KENGETALLEN", [
      [
        [0.25, 0, 0],
        [0.75, 40000, 0],
      ],
    ]);
    expect(table.slice(3)).toEqual([
      ["kans op minder dan 0", 0],
      ["aantal componenten", 2],
      ["puntmassa 1: plaats", 0],
      ["puntmassa 1: kans", 0.25],
      ["puntmassa 2: plaats", 40000],
      ["puntmassa 2: kans", 0.75],
    ]);
  });
});

describe("CURVE", () => {
  it("gives 200 points by default, rising, with the density and the cumulative chance at x", () => {
    const table = matrix("CURVE", [BLOCK]);
    expect(table[0]).toEqual(["x", "dichtheid", "cumulatief"]);
    expect(table).toHaveLength(201);
    const x = column(table, 0) as number[];
    expect(x.every((value, i) => i === 0 || value > (x[i - 1] ?? NaN))).toBe(true);
    const at = x.map((value) => [value]);
    expect(column(table, 1)).toEqual(matrix("DICHTHEID", [at, BLOCK]).flat());
    expect(column(table, 2)).toEqual(matrix("CUMULATIEF", [at, BLOCK]).flat());
    expect(table[1]?.[2]).toBeLessThan(0.001);
    expect(table[200]?.[2]).toBeGreaterThan(0.999);
  });

  it.each([2, 10_000])("gives %i points when asked", (count) => {
    expect(matrix("CURVE", [BLOCK, null, count])).toHaveLength(count + 1);
  });

  it("shows a point mass as a step: two points at the same x", () => {
    const block = [
      [0.5, 30000, 5000],
      [0.5, 40000, 0],
    ];
    const table = matrix("CURVE", [block, null, 50]);
    expect(table).toHaveLength(51);
    const step = table.filter(([x]) => x === 40000);
    expect(step).toHaveLength(2);
    expect(Number(step[1]?.[2]) - Number(step[0]?.[2])).toBeCloseTo(0.5, 12);
    const cumulative = column(table, 2) as number[];
    expect(cumulative.every((value, i) => i === 0 || value >= (cumulative[i - 1] ?? NaN))).toBe(true);
  });

  it("shows a single point mass from 0 to 1", () => {
    const table = matrix("CURVE", [[[1, 30000, 0]], null, 4]);
    expect(column(table, 2)).toEqual([0, 0, 1, 1]);
    expect(column(table, 1)).toEqual([0, 0, 0, 0]);
  });
});

describe("every function", () => {
  it("VERSIE is the version of the package", () => {
    expect(call("VERSIE", [])).toBe(__MPP_VERSION__);
    expect(__MPP_VERSION__).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each(FUNCTIONS)("$id gives what its example says, to 10 digits", (spec) => {
    const { arguments: args, result } = spec.exampleCall;
    const found = callFunction(spec, args);
    if (typeof result === "string") {
      expect(found).toBe(result);
      return;
    }
    const near = (cell: unknown): unknown =>
      typeof cell === "number" && cell !== 0
        ? expect.closeTo(cell, 10 - Math.ceil(Math.log10(Math.abs(cell))))
        : cell;
    expect(found).toEqual(result.map((row) => row.map(near)));
  });
});
