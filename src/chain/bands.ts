/**
 * Bands: quantiles of an indicator per period, from the whole density of each year.
 * Method: many whole paths of inflow through the chain, type-7 sample quantiles (Hyndman & Fan 1996) per period. When
 * all years move together no draw is needed: the path of chance p gives the quantile p of an indicator that rises with
 * the inflow, and the path of 1 − p that of one that falls; that it rises or falls is looked at, not supposed.
 * Source: docs/besluiten/0015.
 */
import { quantileSorted } from "simple-statistics";
import { type ParameterRow } from "../params";
import { type CompiledModel } from "./compile";
import { type Outcome, outcomeOf } from "./outcome";
import { inflowPaths, pathChances, type PathOptions, type YearDensity } from "./paths";
import { type Grain, type Period, periodsOf } from "./periods";
import { type PreparedRun, prepareRun } from "./prepare";
import { runColumns } from "./run";
import { numbersOf } from "./values";

export interface BandOptions extends PathOptions {
  readonly grain: Grain;
}

export interface Band {
  readonly indicator: string;
  readonly periods: readonly Period[];
  /** Per period, per asked chance. */
  readonly quantiles: readonly (readonly number[])[];
  /** Of the chances themselves, without sampling error. */
  readonly exact: boolean;
}

/** Draws that pass through the chain together: their columns stay in the processor's cache. */
const BLOCK = 256;
/** Chances at which a comonotone indicator is looked at. */
const LOOKS = 512;

/** Per indicator and period, the values of all draws. */
type Samples = readonly (readonly Float64Array[])[];

function block(paths: Float64Array, years: number, draws: number, from: number, size: number): Float64Array {
  const part = new Float64Array(years * size);
  for (let year = 0; year < years; year++) {
    part.set(paths.subarray(year * draws + from, year * draws + from + size), year * size);
  }
  return part;
}

function keep(outcome: Outcome, ids: readonly string[], samples: Samples, from: number, size: number): void {
  for (const [i, id] of ids.entries()) {
    for (const [t] of outcome.periods.entries()) {
      const column = samples[i]?.[t];
      if (column === undefined) continue;
      for (let d = 0; d < size; d++) column[from + d] = outcome.value(id, t, d);
    }
  }
}

/** @throws FailureError negative-flow, not-conserved */
function samplesOf(
  prepared: PreparedRun,
  ids: readonly string[],
  paths: Float64Array,
  years: number,
): Samples {
  const draws = paths.length / years;
  const samples = ids.map(() => prepared.periods.map(() => new Float64Array(draws)));
  for (let from = 0; from < draws; from += BLOCK) {
    const size = Math.min(BLOCK, draws - from);
    const columns = runColumns(prepared, block(paths, years, draws, from, size), size);
    keep(outcomeOf(prepared, columns), ids, samples, from, size);
  }
  return samples;
}

function sampled(
  samples: Samples,
  chances: readonly number[],
  prepared: PreparedRun,
  ids: readonly string[],
): Band[] {
  return ids.map((indicator, i) => ({
    indicator,
    periods: prepared.periods,
    quantiles: (samples[i] ?? []).map((column) => {
      const sorted = column.slice().sort() as unknown as number[];
      return chances.map((p) => quantileSorted(sorted, p));
    }),
    exact: false,
  }));
}

/** 1 when the column nowhere falls, −1 when it nowhere rises, 0 when it does both. */
function direction(column: Float64Array): 1 | -1 | 0 {
  let rises = false;
  let falls = false;
  for (let i = 1; i < column.length; i++) {
    const step = (column[i] ?? NaN) - (column[i - 1] ?? NaN);
    if (step > 0) rises = true;
    if (step < 0) falls = true;
  }
  if (rises && falls) return 0;
  return falls ? -1 : 1;
}

function samePath(densities: readonly YearDensity[], chances: readonly number[]): Float64Array {
  const column = Float64Array.from(chances);
  return inflowPaths(
    densities,
    densities.map(() => column),
    column.length,
  );
}

/** All years at the same chance. */
function comonotone(
  prepared: PreparedRun,
  densities: readonly YearDensity[],
  ids: readonly string[],
  chances: readonly number[],
): Band[] {
  const years = densities.length;
  const looks = Array.from({ length: LOOKS }, (_, i) => (i + 0.5) / LOOKS);
  const looked = samplesOf(prepared, ids, samePath(densities, looks), years);
  const both = [...chances, ...chances.map((p) => 1 - p)];
  const paths = samplesOf(prepared, ids, samePath(densities, both), years);
  const fallback = sampled(looked, chances, prepared, ids);
  return ids.map((indicator, i) => {
    const directions = (looked[i] ?? []).map(direction);
    return {
      indicator,
      periods: prepared.periods,
      quantiles: directions.map((way, t) =>
        way === 0
          ? (fallback[i]?.quantiles[t] ?? [])
          : chances.map((_, p) => paths[i]?.[t]?.[way === 1 ? p : chances.length + p] ?? NaN),
      ),
      exact: directions.every((way) => way !== 0),
    };
  });
}

/**
 * @param rows of a checked set; those that hold for one scenario only do not count
 * @param densities of consecutive years
 * @param chances each greater than 0 and less than 1
 * @throws FailureError as `project`, for the first draw that cannot be
 */
export function bands(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  densities: readonly YearDensity[],
  indicators: readonly string[],
  chances: readonly number[],
  options: BandOptions,
): readonly Band[] {
  const years = densities.map(({ year }) => year);
  const prepared = prepareRun(model, numbersOf(rows, ""), periodsOf(years, options.grain), options.grain);
  if (options.rho === 1) return comonotone(prepared, densities, indicators, chances);
  const paths = inflowPaths(densities, pathChances(years.length, options), options.draws);
  return sampled(samplesOf(prepared, indicators, paths, years.length), chances, prepared, indicators);
}
