/** Overlaps beside a comparison of all pairs, and sums beside plain addition. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRows, type Finding, type ParameterRow } from "../../../src/params";
import { CATALOGUE, ROWS } from "./fixture";
import { runs } from "../runs";

const SEED = { seed: 20_260_112 };
const rowLike = (parameter: string, values: Partial<ParameterRow>): ParameterRow => {
  const row = ROWS.find((each) => each.parameter === parameter);
  if (row === undefined) throw new Error(parameter);
  return { ...row, ...values };
};
const found = (rows: readonly ParameterRow[], ...codes: readonly string[]): readonly Finding[] =>
  checkRows(rows, { catalogue: CATALOGUE }).filter(({ failure }) => codes.includes(failure.code));

type Key = readonly [jaar: string, scenario: string];
const keys: fc.Arbitrary<Key> = fc.tuple(
  fc.constantFrom("", "2026", "2027", "2026-01", "2026-02", "2027-01"),
  fc.constantFrom("", "medio", "maximum"),
);
const contains = (a: string, b: string): boolean => a === "" || b === a || b.startsWith(`${a}-`);
const meet = (a: Key, b: Key): boolean =>
  (contains(a[0], b[0]) || contains(b[0], a[0])) && (a[1] === "" || b[1] === "" || a[1] === b[1]);

describe("rows that apply to the same", () => {
  it("are found when any pair overlaps, and are gone without the rows that are named", () => {
    fc.assert(
      fc.property(fc.uniqueArray(keys, { selector: (key) => key.join("|"), maxLength: 8 }), (all) => {
        const rows = all.map(([jaar, scenario]) => rowLike("asiel.hasa", { jaar, scenario }));
        const faulty = new Set(
          found(rows, "overlapping-rows").map(({ failure }) => (failure.place.row ?? 0) - 1),
        );
        const overlap = (list: readonly Key[]): boolean =>
          list.some((one, i) => list.slice(i + 1).some((other) => meet(one, other)));
        expect(faulty.size > 0).toBe(overlap(all));
        expect(overlap(all.filter((_, index) => !faulty.has(index)))).toBe(false);
      }),
      { ...SEED, numRuns: runs(2000) },
    );
  });

  it("are named with the row that they overlap with, which does overlap", () => {
    fc.assert(
      fc.property(fc.uniqueArray(keys, { selector: (key) => key.join("|"), maxLength: 8 }), (all) => {
        const rows = all.map(([jaar, scenario]) => rowLike("asiel.hasa", { jaar, scenario }));
        for (const { failure } of found(rows, "overlapping-rows")) {
          if (failure.code !== "overlapping-rows") continue;
          const [one, other] = [all[(failure.place.row ?? 0) - 1], all[failure.row - 1]];
          expect(one !== undefined && other !== undefined && meet(one, other)).toBe(true);
          expect([failure.period, failure.scenario]).toEqual(other);
          expect(failure.place.heading).toBe(one?.[0] === other?.[0] ? "scenario" : "jaar");
        }
      }),
      { ...SEED, numRuns: runs(500) },
    );
  });

  it("of different parameters do not overlap", () => {
    const rows = [rowLike("asiel.hasa", { jaar: "" }), rowLike("nareis.factor", { jaar: "2026" })];
    expect(found(rows, "overlapping-rows", "duplicate-row")).toEqual([]);
  });
});

describe("a sum", () => {
  const shares = (one: number, other: number, more: Partial<ParameterRow> = {}): ParameterRow[] => [
    rowLike("asiel.spoor1.aandeel", { waarde: one, ...more }),
    rowLike("asiel.spoor2.aandeel", { waarde: other, ...more }),
  ];
  const sums = (rows: readonly ParameterRow[]): unknown[] =>
    found(rows, "group-sum").map(({ failure }) =>
      failure.code === "group-sum" ? [failure.period, failure.scenario, failure.sum] : [],
    );

  it("may be off by 1e-9 and no more, to either side", () => {
    expect(sums(shares(0.3, 0.7 + 9e-10))).toEqual([]);
    expect(sums(shares(0.3, 0.7 - 9e-10))).toEqual([]);
    expect(sums(shares(0.3, 0.7 + 2e-9))).toHaveLength(1);
    expect(sums(shares(0.3, 0.7 - 2e-9))).toHaveLength(1);
  });

  it("that is at most the total may be less", () => {
    const kernel = (one: number, other: number): ParameterRow[] => [
      rowLike("nareis.inreis.0", { waarde: one }),
      rowLike("nareis.inreis.1", { waarde: other }),
    ];
    expect(sums(kernel(0.1, 0.2))).toEqual([]);
    expect(sums(kernel(0.3, 0.7 + 9e-10))).toEqual([]);
    expect(sums(kernel(0.3, 0.7 + 2e-9))).toHaveLength(1);
  });

  it("is judged for every year and scenario by itself", () => {
    const rows = [
      ...shares(0.3, 0.6, { jaar: "2026", scenario: "medio" }),
      ...shares(0.3, 0.7, { jaar: "2026", scenario: "maximum" }),
      ...shares(0.2, 0.2, { jaar: "2027", scenario: "maximum" }),
    ];
    expect(sums(rows)).toEqual([
      ["2026", "medio", 0.8999999999999999],
      ["2027", "maximum", 0.4],
    ]);
  });

  it("takes a row for all years or scenarios along in each", () => {
    const rows = [
      rowLike("asiel.spoor1.aandeel", { jaar: "", waarde: 0.3 }),
      rowLike("asiel.spoor2.aandeel", { jaar: "2026", scenario: "medio", waarde: 0.7 }),
      rowLike("asiel.spoor2.aandeel", { jaar: "2027", scenario: "medio", waarde: 0.5 }),
    ];
    expect(sums(rows)).toEqual([["2027", "medio", 0.8]]);
  });

  it("takes the row of a year along in its months", () => {
    const rows = [
      rowLike("asiel.spoor1.aandeel", { jaar: "2026", waarde: 0.3 }),
      rowLike("asiel.spoor2.aandeel", { jaar: "2026-01", waarde: 0.7 }),
      rowLike("asiel.spoor2.aandeel", { jaar: "2026-02", waarde: 0.6 }),
    ];
    expect(sums(rows)).toEqual([["2026-02", "", 0.8999999999999999]]);
  });

  it("is not judged where a member is missing, there twice, or overlapping", () => {
    const [one, other] = shares(0.3, 0.6, { jaar: "2026" });
    if (one === undefined || other === undefined) throw new Error("no rows");
    expect(sums([one])).toEqual([]);
    expect(sums([one, other])).toHaveLength(1);
    expect(sums([one, other, { ...other, jaar: "2027" }])).toHaveLength(1);
    expect(sums([one, other, one])).toEqual([]);
    expect(sums([one, other, { ...one, jaar: "" }])).toEqual([]);
  });

  it.each([
    [0.9, 89, false],
    [1, 89.1, true],
    [50, 59.9, true],
    [50, 60, false],
  ])("of %d and %d looks like percentages: %s", (one, other, expected) => {
    const [finding] = found(shares(one, other), "group-sum");
    expect(finding?.failure).toMatchObject({
      looksLikePercent: expected,
      count: 2,
      total: 1,
      rule: "exactly",
    });
  });

  it("of too many periods and scenarios is refused, not left out silently", () => {
    const years = Array.from({ length: 101 }, (_, n) => String(2026 + n));
    const names = Array.from({ length: 100 }, (_, n) => `s${n}`);
    const rows = (count: number): ParameterRow[] => [
      ...years.slice(0, count).map((jaar) => rowLike("asiel.spoor1.aandeel", { jaar, scenario: "" })),
      ...names.map((scenario) => rowLike("asiel.spoor2.aandeel", { jaar: "", scenario })),
    ];
    expect(found(rows(100), "too-many-combinations")).toEqual([]);
    expect(found(rows(101), "too-many-combinations").map(({ failure }) => failure)).toMatchObject([
      { periods: 101, scenarios: 100, limit: 10_000, place: { row: 1, heading: "jaar" } },
    ]);
  });
});
