/**
 * The check on every proposal: random values in the cells that it uses, the original formula against the proposal.
 * Method: the formula is worked out from its tree, with all formulas that it depends on; the proposal by the functions
 * of core and chain. What the cell holds now is compared too. One difference above 1e-9 and there is no proposal.
 */
import { FailureError } from "../core";
import { operand } from "./evaluate/value";
import { type Place } from "./book";
import { guarded, type Instead, placeKey, type Reading } from "./reading";
import { type Recognised, type Result, type Role } from "./subject";
import { type CellRef } from "./symbol/poly";

/** Random draws with which a formula and its proposal are compared, beside what the cells hold. */
export const TRIALS = 6;
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-13;
/** Results of a line that are compared: more say nothing new of a copied formula. */
const MOST_RESULTS = 14;

/** A fixed sequence of numbers from 0 to 1 (Park–Miller), so that the same workbook gives the same check. */
export function drawing(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Smallest and largest of what a cell may hold; persons, or a chance. */
const BOUNDS: Readonly<Record<Role, readonly [number, number]>> = {
  chance: [0.02, 1],
  level: [10_000, 60_000],
  /** Above every level. */
  upper: [62_000, 80_000],
  spread: [1_500, 9_000],
  variance: [2_250_000, 81_000_000],
  variation: [0.05, 0.25],
  flow: [500, 40_000],
  share: [0.02, 0.98],
  weight: [0.01, 0.04],
  minus: [-40_000, -500],
  stock: [20_000_000, 40_000_000],
  change: [-5_000, 5_000],
};

export function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) + ABSOLUTE;
}

function drawn(
  { roles, whole = [], total = 1, same = [] }: Recognised,
  draw: () => number,
): (readonly [CellRef, number])[] {
  const values = new Map<string, number>();
  for (const [key, { role, scale = 1 }] of roles) {
    const [low, high] = BOUNDS[role];
    values.set(key, (low + (high - low) * draw()) * scale);
  }
  const keys = whole.map(placeKey);
  const sum = keys.reduce((so, key) => so + (values.get(key) ?? 0), 0);
  for (const key of keys) values.set(key, ((values.get(key) ?? 0) * total) / sum);
  const of = (cell: CellRef): number => values.get(placeKey(cell)) ?? NaN;
  return [
    ...[...roles.values()].map(({ cell }) => [cell, of(cell)] as const),
    ...same.map(([cell, like]) => [cell, of(like)] as const),
  ];
}

function sampled(results: readonly Result[]): readonly Result[] {
  if (results.length <= MOST_RESULTS) return results;
  const step = (results.length - 1) / (MOST_RESULTS - 1);
  return Array.from({ length: MOST_RESULTS }, (_, i) => results[Math.round(i * step)]).filter(
    (each) => each !== undefined,
  );
}

function original(place: Place, reading: Reading, instead: Instead): number | undefined {
  const tree = reading.tree(place);
  if (!tree) return undefined;
  const rows = guarded(() => reading.numeric(place, tree, instead));
  const value = operand(rows?.[0]?.[0] ?? null);
  return rows !== undefined && typeof value === "number" ? value : undefined;
}

function meant(result: Result, numbers: (cell: CellRef) => number): number | undefined {
  try {
    return result.meaning(numbers);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

/** Whether the proposal gives what the cells hold now, where they hold a number. */
export function asStored({ results }: Recognised, reading: Reading): boolean {
  const numbers = (cell: CellRef): number => reading.number(cell) ?? NaN;
  return results.every((result) => {
    const stored = reading.value(result.place);
    if (typeof stored !== "number") return reading.index.cell(result.place)?.formula === undefined;
    const value = meant(result, numbers);
    return value !== undefined && agrees(value, stored);
  });
}

export function verified(recognised: Recognised, reading: Reading): boolean {
  if (!asStored(recognised, reading)) return false;
  const draw = drawing(recognised.roles.size);
  let before: Instead | undefined;
  for (let trial = 0; trial < TRIALS; trial++) {
    const instead = reading.instead(drawn(recognised, draw), before);
    before = instead;
    const numbers = (cell: CellRef): number => {
      const value = instead.of(cell);
      return typeof value === "number" ? value : (reading.number(cell) ?? NaN);
    };
    for (const result of sampled(recognised.results)) {
      const was = original(result.place, reading, instead);
      const is = was === undefined ? undefined : meant(result, numbers);
      if (was === undefined || is === undefined || !agrees(was, is)) return false;
    }
  }
  return true;
}
