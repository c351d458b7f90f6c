/**
 * Bands: quantiles of an indicator per period, from the whole density of each year.
 * Method: many whole paths of inflow through the chain, type-7 sample quantiles (Hyndman & Fan 1996) per period. When
 * all years move together no draw is needed: the path of chance p gives the quantile p of an indicator that rises with
 * the inflow, and the path of 1 − p that of one that falls; that it rises or falls is looked at, not supposed.
 * Source: docs/besluiten/0015.
 */
import { quantileSorted } from "simple-statistics";
import { fail } from "../core";
import { type ParameterRow } from "../params";
import { type CompiledModel } from "./compile";
import { chanceSteps, inflowPaths, inflowSteps, type PathOptions, type YearDensity } from "./paths";
import { type Grain, type Period, periodsOf } from "./periods";
import { type PreparedRun, prepareRun } from "./prepare";
import { allPeriods, type Samples, samplesOf, sampleSteps } from "./samples";
import { MOST_DIMENSIONS } from "./sobol";
import { part, type Steps, whole } from "./steps";
import { numbersOf } from "./values";

export interface BandOptions extends PathOptions {
  readonly grain: Grain;
  /** Of a monthly run also the years, after the months. */
  readonly withYears?: boolean;
  /** Whose rows of the set hold, beside those for all scenarios; "" for none. */
  readonly scenario?: string;
}

export interface Band {
  readonly indicator: string;
  readonly periods: readonly Period[];
  /** Per period, per asked chance; NaN where a draw has no value, such as the used share of no capacity. */
  readonly quantiles: readonly (readonly number[])[];
  /** Of the chances themselves, without sampling error. */
  readonly exact: boolean;
}

/** Chances at which a comonotone indicator is looked at. */
const LOOKS = 512;
/** Values that are kept at a time: 128 MB. More indicators are done in turns. */
const MOST_SAMPLES = 2 ** 24;

/** What is asked of a prepared run. */
interface Asked {
  readonly prepared: PreparedRun;
  readonly densities: readonly YearDensity[];
  readonly chances: readonly number[];
  readonly periods: readonly Period[];
  readonly withYears: boolean;
}

/** No value has a quantile beside one that does not exist. */
function quantilesOf(column: Float64Array, chances: readonly number[]): readonly number[] {
  const sorted = column.slice().sort() as unknown as number[];
  if (Number.isNaN(sorted[sorted.length - 1])) return chances.map(() => NaN);
  return chances.map((p) => quantileSorted(sorted, p));
}

/** A column is sorted at a time. */
function* sampledSteps(
  { chances, periods }: Asked,
  samples: Samples,
  ids: readonly string[],
): Steps<readonly Band[]> {
  const found: Band[] = [];
  for (const [i, indicator] of ids.entries()) {
    const quantiles: (readonly number[])[] = [];
    for (const column of samples[i] ?? []) {
      yield (i + quantiles.length / periods.length) / ids.length;
      quantiles.push(quantilesOf(column, chances));
    }
    found.push({ indicator, periods, quantiles, exact: false });
  }
  return found;
}

/** 1 when the column nowhere falls, −1 when it nowhere rises, 0 when it does both or has no value somewhere. */
function direction(column: Float64Array): 1 | -1 | 0 {
  let rises = false;
  let falls = false;
  for (let i = 1; i < column.length; i++) {
    const step = (column[i] ?? NaN) - (column[i - 1] ?? NaN);
    if (Number.isNaN(step)) return 0;
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
function comonotone(asked: Asked, ids: readonly string[]): Band[] {
  const { prepared, densities, chances, periods, withYears } = asked;
  const through = (at: readonly number[]): Samples =>
    samplesOf(prepared, ids, { paths: samePath(densities, at), draws: at.length, withYears });
  const looked = through(Array.from({ length: LOOKS }, (_, i) => (i + 0.5) / LOOKS));
  const paths = through([...chances, ...chances.map((p) => 1 - p)]);
  const fallback = whole(sampledSteps(asked, looked, ids));
  return ids.map((indicator, i) => {
    const directions = (looked[i] ?? []).map(direction);
    return {
      indicator,
      periods,
      quantiles: directions.map((way, t) =>
        way === 0
          ? (fallback[i]?.quantiles[t] ?? [])
          : chances.map((_, p) => paths[i]?.[t]?.[way === 1 ? p : chances.length + p] ?? NaN),
      ),
      exact: directions.every((way) => way !== 0),
    };
  });
}

function checkYears(densities: readonly YearDensity[], rho: number): void {
  const place = { parameter: "instroom" };
  const found = densities.length;
  const maximum = rho === 1 ? Infinity : MOST_DIMENSIONS;
  if (found === 0) fail({ code: "period-count", place, found, expected: 1 });
  if (found > maximum) fail({ code: "out-of-range", place, value: found, minimum: 1, maximum });
  for (const [index, { year }] of densities.entries()) {
    const expected = (densities[0]?.year ?? 0) + index;
    if (year !== expected) fail({ code: "inflow-year", place: { ...place, index }, year, expected });
  }
}

/** The indicators in parts that fit in memory. */
function parts(ids: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.floor(MOST_SAMPLES / size));
  return Array.from({ length: Math.ceil(ids.length / count) }, (_, i) =>
    ids.slice(i * count, (i + 1) * count),
  );
}

/** Progress of the parts, from what they take: paths, runs, sorting. */
const DONE = { chances: 0.1, paths: 0.4, runs: 0.9 } as const;

function* drawn(asked: Asked, ids: readonly string[], options: PathOptions): Steps<readonly Band[]> {
  const { prepared, densities, periods, withYears } = asked;
  const { draws } = options;
  const chances = yield* part(chanceSteps(densities.length, options), 0, DONE.chances);
  const paths = yield* part(inflowSteps(densities, chances, draws), DONE.chances, DONE.paths);
  const turns = parts(ids, periods.length * draws);
  const found: Band[] = [];
  for (const [turn, some] of turns.entries()) {
    const at = (share: number): number => DONE.paths + ((turn + share) / turns.length) * (1 - DONE.paths);
    const runs = sampleSteps(prepared, some, { paths, draws, withYears });
    const samples = yield* part(runs, at(0), at(DONE.runs));
    found.push(...(yield* part(sampledSteps(asked, samples, some), at(DONE.runs), at(1))));
  }
  return found;
}

/** As `bands`, in pieces of a few milliseconds. @throws FailureError as `bands` */
export function* bandSteps(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  densities: readonly YearDensity[],
  indicators: readonly string[],
  chances: readonly number[],
  options: BandOptions,
): Steps<readonly Band[]> {
  const { grain, rho, withYears = false, scenario = "" } = options;
  checkYears(densities, rho);
  const years = densities.map(({ year }) => year);
  const prepared = prepareRun(model, numbersOf(rows, scenario), periodsOf(years, grain), grain);
  const periods = allPeriods(prepared, withYears);
  const asked: Asked = { prepared, densities, chances, periods, withYears };
  return rho === 1 ? comonotone(asked, indicators) : yield* drawn(asked, indicators, options);
}

/**
 * @param rows of a checked set; those of other scenarios than that of the options do not count
 * @param densities of consecutive years
 * @param chances each greater than 0 and less than 1
 * @throws FailureError period-count, inflow-year, out-of-range (more than 16 years that do not move together),
 * unknown-indicator, and as `project`, for the first draw that cannot be
 */
export function bands(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  densities: readonly YearDensity[],
  indicators: readonly string[],
  chances: readonly number[],
  options: BandOptions,
): readonly Band[] {
  return whole(bandSteps(model, rows, densities, indicators, chances, options));
}
