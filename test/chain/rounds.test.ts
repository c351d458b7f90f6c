/**
 * Two rounds compared: what each cause contributed, by hand and by another way of calculating.
 * @assumption A-32
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cause,
  CAUSES,
  compareRounds,
  compileModel,
  type ModelRow,
  project,
  type Round,
} from "../../src/chain";
import { type ParameterRow } from "../../src/params";
import { tries } from "../core/reference-cases";
import { failureOf, mixedFailureOf, partsOf } from "./rounds";
import { definitions, parameterRow, row, rowsOf } from "./set";

/** Who comes in, what is decided of it, and what leaves again after a while. */
const SMALL: readonly ModelRow[] = [
  row("instroom", "stroom", "invoer", "instroom", "personen/jaar"),
  row("deel", "stroom", "aandeel", "[x.aandeel] * instroom", "personen/jaar"),
  row("uit", "stroom", "capaciteit", "[x.capaciteit]; begin(voorraad) + deel", "zaken/jaar"),
  row("voorraad", "voorraad", "voorraad", "deel - uit", "zaken"),
  row("later", "stroom", "doorlooptijd", "[x.gewichten]; uit; [x.verleden]", "personen/jaar"),
  row("som", "stand", "som", "voorraad + later", "personen"),
];
/** Beside it, what comes in otherwise. */
const LARGER: readonly ModelRow[] = [
  ...SMALL.filter(({ id }) => id !== "voorraad"),
  row("ander", "stroom", "invoer", "[y.aantal]", "personen/jaar"),
  row("voorraad", "voorraad", "voorraad", "deel + ander - uit", "zaken"),
];
const MODEL_OF = {
  small: compileModel(SMALL, { definitions }),
  larger: compileModel(LARGER, { definitions }),
};

interface Made {
  readonly model: keyof typeof MODEL_OF;
  readonly first: number;
  readonly inflow: readonly number[];
  readonly share: number;
  readonly capacity: number;
  readonly start: number;
  readonly before: number;
  readonly weight: number;
  readonly other: number;
}
const BASE: Made = {
  ...{ model: "small", first: 2026, inflow: [40_000, 41_000, 42_000, 43_000], share: 0.5, capacity: 18_000 },
  ...{ start: 10_000, before: 15_000, weight: 0.75, other: 500 },
};

function roundOf(made: Partial<Made>, more: readonly ParameterRow[] = []): Round {
  const { model, first, inflow, share, capacity, start, before, weight, other } = { ...BASE, ...made };
  const rows = rowsOf([
    ["x.aandeel", share],
    ["x.capaciteit", capacity],
    ["voorraad.startvoorraad", start],
    ["x.gewichten.0", weight],
    ["x.gewichten.1", 1 - weight],
    ["x.verleden.1", before],
    ["y.aantal", other],
  ]);
  const years = inflow.map((_, t) => first + t);
  return {
    model: MODEL_OF[model],
    rows: [...rows, ...more],
    inflow: { years, values: inflow },
    scenario: "",
  };
}

const made = fc.record({
  model: fc.constantFrom("small" as const, "larger" as const),
  first: fc.integer({ min: 2024, max: 2028 }),
  inflow: fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 5, maxLength: 7 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  capacity: fc.double({ min: 0, max: 40_000, noNaN: true }),
  start: fc.double({ min: 0, max: 40_000, noNaN: true }),
  before: fc.double({ min: 0, max: 40_000, noNaN: true }),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 5_000, noNaN: true }),
});
const options = { seed: 20_261_128, numRuns: tries(150) };
const NEAR = 1e-9 * 1e6;

describe("rounds of the same years, by hand", () => {
  it("only the start stock: all of it, and the other causes nothing at all", () => {
    // 18,000 are decided each year, whatever lies there: a case more stays a case more.
    const found = compareRounds(roundOf({}), roundOf({ start: 10_700 }), "voorraad");
    expect(found.years).toEqual([2026, 2027, 2028, 2029]);
    expect(found.old).toEqual([12_000, 14_500, 17_500, 21_000]);
    expect(found.new).toEqual([12_700, 15_200, 18_200, 21_700]);
    for (const t of [0, 1, 2, 3])
      expect(partsOf(found, t)).toEqual({ start: 700, parameters: 0, inflow: 0, model: 0 });
  });

  it("a share and an inflow that multiply share what they do together", () => {
    // Part of the stock of 2026: share × inflow. 0.5 × 40,000 = 20,000 becomes 0.6 × 50,000 = 30,000.
    const renewed = roundOf({ share: 0.6, inflow: [50_000, 41_000, 42_000, 43_000] });
    const found = partsOf(compareRounds(roundOf({}), renewed, "voorraad"), 0);
    expect(found.parameters).toBeCloseTo(0.1 * ((40_000 + 50_000) / 2), 6);
    expect(found.inflow).toBeCloseTo(10_000 * ((0.5 + 0.6) / 2), 6);
    expect([found.start, found.model]).toEqual([0, 0]);
  });

  it("a history is part of the start", () => {
    const found = compareRounds(roundOf({}), roundOf({ before: 19_000 }), "later");
    expect(partsOf(found, 0)).toEqual({ start: 1_000, parameters: 0, inflow: 0, model: 0 });
    expect(partsOf(found, 1)).toEqual({ start: 0, parameters: 0, inflow: 0, model: 0 });
  });

  it("a parameter that only the new model asks is part of the model", () => {
    const old = roundOf({});
    const without = { ...old, rows: old.rows.filter(({ parameter }) => parameter !== "y.aantal") };
    const found = compareRounds(without, roundOf({ model: "larger" }), "voorraad");
    for (const t of [0, 1, 2, 3]) {
      expect(partsOf(found, t)).toEqual({ start: 0, parameters: 0, inflow: 0, model: 500 * (t + 1) });
    }
  });

  it("a correction is a parameter, and one that a round does not give is 0", () => {
    const corrected = roundOf({}, [parameterRow("voorraad.correctie", 300, "2027")]);
    const there = compareRounds(roundOf({}), corrected, "voorraad");
    const back = compareRounds(corrected, roundOf({}), "voorraad");
    for (const [found, sign] of [[there, 1] as const, [back, -1] as const]) {
      expect(partsOf(found, 0)).toEqual({ start: 0, parameters: 0, inflow: 0, model: 0 });
      expect(partsOf(found, 1)).toEqual({ start: 0, parameters: 300 * sign, inflow: 0, model: 0 });
    }
  });

  it("a longer lead time comes as a whole, with the history that it needs", () => {
    const longer = roundOf({});
    const rows = [
      ...longer.rows.filter(({ parameter }) => !parameter.startsWith("x.gewichten")),
      ...rowsOf([
        ["x.gewichten.0", 0.5],
        ["x.gewichten.1", 0.25],
        ["x.gewichten.2", 0.25],
        ["x.verleden.2", 11_000],
      ]),
    ];
    const found = compareRounds(roundOf({}), { ...longer, rows }, "later");
    // 0.75 × 18,000 + 0.25 × 15,000 becomes 0.5 × 18,000 + 0.25 × 15,000 + 0.25 × 11,000.
    expect(found.old[0]).toBeCloseTo(17_250, 9);
    expect(found.new[0]).toBeCloseTo(15_500, 9);
    expect(partsOf(found, 0).parameters).toBeCloseTo(-1_750, 9);
    expect(partsOf(found, 0).start).toBe(0);
  });
});

describe("rounds of other years, by hand", () => {
  const old = roundOf({ first: 2025, inflow: [39_000, 40_000, 41_000, 42_000] });

  it("are compared in the years that both have", () => {
    expect(compareRounds(old, roundOf({}), "voorraad").years).toEqual([2026, 2027, 2028]);
    expect(compareRounds(roundOf({}), old, "voorraad").years).toEqual([2026, 2027, 2028]);
  });

  it("the start is the new stock less what the old round made of it", () => {
    // Old: 10,000 + 19,500 − 18,000 = 11,500 at the end of 2025; measured are 10,000.
    const found = compareRounds(old, roundOf({ capacity: 17_000 }), "voorraad");
    expect(partsOf(found, 0)).toEqual({ start: -1_500, parameters: 1_000, inflow: 0, model: 0 });
    expect(partsOf(found, 2)).toEqual({ start: -1_500, parameters: 3_000, inflow: 0, model: 0 });
  });

  it("a correction of a year before the new round still holds in that year", () => {
    const corrected = { ...old, rows: [...old.rows, parameterRow("voorraad.correctie", -400, "2025")] };
    const found = compareRounds(corrected, roundOf({ capacity: 17_000 }), "voorraad");
    expect(partsOf(found, 0)).toEqual({ start: -1_100, parameters: 1_000, inflow: 0, model: 0 });
  });

  it("a new round that starts earlier is compared the same way", () => {
    const found = compareRounds(roundOf({ capacity: 17_000 }), old, "voorraad");
    expect(partsOf(found, 0)).toEqual({ start: 1_500, parameters: -1_000, inflow: 0, model: 0 });
  });

  it("rounds without a year in common are refused", () => {
    const late = roundOf({ first: 2029 });
    expect(failureOf(() => compareRounds(old, late, "voorraad")).failure).toMatchObject({
      ...{ code: "no-common-years", old: [2025, 2028], new: [2029, 2032] },
    });
  });

  it("a value that neither round has for a year is not made up; the run that asks it is named", () => {
    const renewed = roundOf({ model: "larger" });
    const perYear = [2026, 2027, 2028, 2029].map((year) => parameterRow("y.aantal", 500, String(year)));
    const rows = [...renewed.rows.filter(({ parameter }) => parameter !== "y.aantal"), ...perYear];
    const bare = { ...old, rows: old.rows.filter(({ parameter }) => parameter !== "y.aantal") };
    const error = mixedFailureOf(() => compareRounds(bare, { ...renewed, rows }, "voorraad"));
    expect(error.failure).toMatchObject({
      code: "missing-parameter-value",
      id: "y.aantal",
      period: "2025",
    });
    expect([error.renewed.has("model"), error.renewed.has("start")]).toEqual([true, false]);
    const complete = [...rows, parameterRow("y.aantal", 450, "2025")];
    const found = compareRounds(bare, { ...renewed, rows: complete }, "voorraad");
    expect(partsOf(found, 0).model).toBeCloseTo((500 + 950) / 2, 9);
  });
});

describe("any two rounds", () => {
  it("the parts add up to the whole difference, and each round is its own projection", () => {
    fc.assert(
      fc.property(made, made, (one, other) => {
        const [old, renewed] = [roundOf(one), roundOf(other)];
        const found = compareRounds(old, renewed, "som");
        const [was, is] = [old, renewed].map((round) => project({ ...round, grain: "jaar" }));
        for (const [t, year] of found.years.entries()) {
          const before = found.old[t] ?? NaN;
          const after = found.new[t] ?? NaN;
          expect(before).toBe(was?.value("som", year - one.first, 0));
          expect(after).toBe(is?.value("som", year - other.first, 0));
          const sum = CAUSES.reduce((total, cause) => total + partsOf(found, t)[cause], 0);
          const size = Math.max(1, Math.abs(before), Math.abs(after));
          expect(Math.abs(sum - (after - before))).toBeLessThan(1e-9 * size);
        }
      }),
      options,
    );
  });

  it("the other way round every part has the other sign", () => {
    fc.assert(
      fc.property(made, made, (one, other) => {
        const there = compareRounds(roundOf(one), roundOf(other), "som");
        const back = compareRounds(roundOf(other), roundOf(one), "som");
        for (const [t] of there.years.entries()) {
          for (const cause of CAUSES) {
            expect(Math.abs(partsOf(there, t)[cause] + partsOf(back, t)[cause])).toBeLessThan(NEAR);
          }
        }
      }),
      options,
    );
  });

  it("a round compared with itself gives zeros", () => {
    fc.assert(
      fc.property(made, (one) => {
        const found = compareRounds(roundOf(one), roundOf(one), "som");
        expect(found.new).toEqual(found.old);
        for (const [t] of found.years.entries())
          expect(partsOf(found, t)).toEqual({ start: 0, parameters: 0, inflow: 0, model: 0 });
      }),
      options,
    );
  });

  const OWN: Readonly<Record<Cause, readonly (keyof Made)[]>> = {
    start: ["start", "before"],
    parameters: ["share", "capacity", "weight", "other"],
    inflow: ["inflow"],
    model: ["model"],
  };

  it.each(CAUSES)("a change in only one cause is wholly its own: %s", (cause) => {
    const length = 5;
    fc.assert(
      fc.property(made, made, (one, other) => {
        const base = { ...one, inflow: one.inflow.slice(0, length) };
        const changes = Object.fromEntries(OWN[cause].map((key) => [key, other[key]]));
        const changed = { ...base, ...changes };
        const renewed = { ...changed, inflow: changed.inflow.slice(0, length) };
        const found = compareRounds(roundOf(base), roundOf(renewed), "som");
        for (const [t] of found.years.entries()) {
          const { [cause]: own, ...rest } = partsOf(found, t);
          expect(Object.values(rest)).toEqual([0, 0, 0]);
          expect(Math.abs(own - ((found.new[t] ?? NaN) - (found.old[t] ?? NaN)))).toBeLessThan(NEAR);
        }
      }),
      options,
    );
  });
});
