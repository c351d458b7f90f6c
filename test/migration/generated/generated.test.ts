/**
 * Generated formulas: whatever is proposed gives what the formula gives, on inputs that were not scanned, by the engine.
 * `MPP_GENERATED=5000` draws as many workbooks; a failure names its seed.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "./all";
import { type Plan } from "./paper";
import { drawn, judged, unmoved } from "./proof";

/** Workbooks that are calculated together. */
const TOGETHER = 20;
const RUNS = Math.ceil(Number(process.env["MPP_GENERATED"] ?? 80) / TOGETHER);
const SEED = Number(process.env["MPP_GENERATED_SEED"] ?? 2026);

const NAMES = ["Blad", "MPP Asiel", "2027 (concept)", "Raming 'medio'", "A1", "Voorraad & instroom"];

function plans(mutation: fc.Arbitrary<number | undefined>): fc.Arbitrary<Plan> {
  return fc.record({
    kind: fc.constantFrom(...Object.keys(KINDS)),
    tape: fc.array(fc.nat(5_039), { minLength: 30, maxLength: 30 }),
    rows: fc.nat(30),
    columns: fc.nat(30),
    sheet: fc.constantFrom(...NAMES),
    mutation,
  });
}

const AS_WRITTEN = plans(fc.constant(undefined));
const CHANGED = plans(fc.nat(199));

async function sound(plan: fc.Arbitrary<Plan>): Promise<Map<string, number>> {
  const kinds = new Map<string, number>();
  const list = fc.tuple(fc.array(plan, { minLength: TOGETHER, maxLength: TOGETHER }), fc.nat(1_000_000));
  await fc.assert(
    fc.asyncProperty(list, async ([drawnPlans, seed]) => {
      const found = await judged(drawnPlans, seed);
      for (const [kind, count] of found.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      expect(found.differences).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  return kinds;
}

describe("what is proposed for a generated formula", { timeout: 3_600_000 }, () => {
  it("gives at 1e-9 what the formula gives on other inputs, for every kind", async () => {
    const kinds = await sound(AS_WRITTEN);
    console.info(Object.fromEntries(kinds));
    for (const kind of ["voorraad", "capaciteit", "aandeel", "vertraging", "maandverdeling", "afronding"]) {
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0);
    }
  });

  it("gives it too where a slip was made in the formula: then nothing is proposed, or something that is equal", async () => {
    const kinds = await sound(CHANGED);
    console.info(Object.fromEntries(kinds));
    expect(kinds.size).toBeGreaterThan(0);
  });

  it("is the same wherever the cells stand and whatever the sheet is called", () => {
    const moved = fc.tuple(plans(fc.option(fc.nat(199), { nil: undefined })), fc.nat(1_000_000));
    fc.assert(
      fc.property(moved, ([plan, seed]) => {
        const home = { ...plan, rows: 0, columns: 0, sheet: "Blad" };
        expect(unmoved(drawn(plan, seed), plan)).toEqual(unmoved(drawn(home, seed), home));
      }),
      { numRuns: RUNS * TOGETHER, seed: SEED, endOnFailure: true },
    );
  });
});
