/** Sets that a run accepts, what may be changed in them, and what the run then says. */
import { type Grain, type Outcome, project } from "../../src/chain";
import { type Failure, FailureError } from "../../src/core";
import { type ParameterRow } from "../../src/params";
import { builtIn } from "./built-in";
import { makeSet, YEARS } from "./reference/sets";
import { parameterRow } from "./set";

const model = builtIn("mpp@1");
export const PLAUSIBLE = makeSet(7, {});
export const PER_YEAR = makeSet(8, { perYear: true, monthlyShares: true });
export const INFLOW = { years: YEARS, values: [41_000, 42_000, 43_000, 44_000, 45_000] };
export const GRAINS: readonly Grain[] = ["jaar", "maand"];

export function outcomeOf(rows: readonly ParameterRow[], grain: Grain, inflow = INFLOW): Outcome {
  return project({ model, rows, inflow, scenario: "medio", grain });
}

export function failureOf(
  rows: readonly ParameterRow[],
  grain: Grain,
  inflow = INFLOW,
): Failure | "accepted" {
  try {
    outcomeOf(rows, grain, inflow);
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  return "accepted";
}

/** The set with a number for all periods in place of what it has. */
export function withValue(
  rows: readonly ParameterRow[],
  ...values: readonly (readonly [string, number])[]
): readonly ParameterRow[] {
  const ids = new Set(values.map(([id]) => id));
  const others = rows.filter(({ parameter }) => !ids.has(parameter));
  return [...others, ...values.map(([id, value]) => parameterRow(id, value))];
}

export function without(rows: readonly ParameterRow[], id: string, jaar?: string): readonly ParameterRow[] {
  return rows.filter((row) => row.parameter !== id || (jaar !== undefined && row.jaar !== jaar));
}

export function given(rows: readonly ParameterRow[], id: string): number {
  return rows.find(({ parameter }) => parameter === id)?.waarde ?? NaN;
}

export const idsOf = (rows: readonly ParameterRow[]): readonly string[] => [
  ...new Set(rows.map((r) => r.parameter)),
];
const isKernel = (id: string): boolean => /^(nareis|bewaring)\.(inreis|duur|historie)\./u.test(id);
export const isProfile = (id: string): boolean => /profiel\.\d+$/u.test(id);
/** Parameters without an index. */
export const PLAIN = idsOf(PLAUSIBLE).filter((id) => !isKernel(id) && !isProfile(id));
