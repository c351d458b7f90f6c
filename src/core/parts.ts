/**
 * What the mixture and its quantile ask of a list of weighted components, sorted by centre.
 * Method: a component whose centre lies at or before x has "passed"; a passed one counts by its upper tail, the
 * others by their lower tail, so every tail that is summed is at most one half and keeps its digits. Own design.
 */
import { type Weights } from "./weights";

/** Sums over components at one x; `Passed` for centres ≤ x, `Ahead` for the others. Densities are per person. */
export interface TailSums {
  /** Σ share·P(X > x) */
  upperPassed: number;
  /** Σ share·P(X ≤ x) */
  lowerAhead: number;
  densityPassed: number;
  densityAhead: number;
  slopePassed: number;
  slopeAhead: number;
}

/** Logarithms of the two tail sums, with the derivative of each [1/person]. */
export interface LogTails {
  readonly upperPassed: number;
  readonly upperRate: number;
  readonly lowerAhead: number;
  readonly lowerRate: number;
}

export interface QuantileBracket {
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/** A place that holds mass by itself. */
export interface Atom {
  readonly x: number;
  readonly mass: number;
}

/** Keeps the slopes of a component with a chance of 1e-300 among the normal doubles. */
export const MAGNIFIED = 2 ** 900;

export interface Parts {
  readonly weights: Weights;
  /** Ascending. */
  readonly centres: Float64Array;
  /** Ascending places where mass jumps, or where a density begins or ends. */
  readonly knots: readonly number[];
  /** Smallest spread that is not 0; a large number when all are. */
  readonly scale: number;
  /** Length over which the sums of tails change near x. */
  scaleNear(x: number): number;
  cdf(x: number): number;
  sf(x: number): number;
  /** Density of the continuous part. */
  pdf(x: number): number;
  /** First and second derivative of the density for lengths in units of `scale`, times MAGNIFIED and a positive constant. */
  slopes(x: number): readonly [number, number];
  /** Ascending places between which the density has no detail. */
  grid(): readonly number[];
  readonly atoms: readonly Atom[];
  tails(x: number, passed: number, out: TailSums): void;
  logTails(x: number, passed: number): LogTails;
  bracket(p: number): QuantileBracket;
}

export function emptyTails(): TailSums {
  return {
    upperPassed: 0,
    lowerAhead: 0,
    densityPassed: 0,
    densityAhead: 0,
    slopePassed: 0,
    slopeAhead: 0,
  };
}

/** How many of the ascending values are ≤ x. */
export function countUpTo(values: Float64Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are < x. */
export function countBefore(values: Float64Array, x: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Running ln Σ exp, with the weighted mean of the rates of change. */
export class LogSum {
  private largest = -Infinity;
  private sum = 0;
  private weighted = 0;

  add(log: number, rate: number): void {
    if (log === -Infinity) return;
    if (log > this.largest) {
      const factor = Math.exp(this.largest - log);
      this.sum *= factor;
      this.weighted *= factor;
      this.largest = log;
    }
    const term = Math.exp(log - this.largest);
    this.sum += term;
    this.weighted += term * rate;
  }

  get log(): number {
    return this.sum === 0 ? -Infinity : this.largest + Math.log(this.sum);
  }

  get rate(): number {
    return this.sum === 0 ? 0 : this.weighted / this.sum;
  }
}

/** Adds up the masses of equal places, ascending. */
export function gatherAtoms(list: readonly Atom[]): Atom[] {
  const masses = new Map<number, number>();
  for (const { x, mass } of list) masses.set(x, (masses.get(x) ?? 0) + mass);
  return [...masses].map(([x, mass]) => ({ x, mass })).sort((a, b) => a.x - b.x);
}

/** Leaves out places closer to the one before than half their own spacing. */
export function thin(list: { x: number; spacing: number }[]): number[] {
  list.sort((a, b) => a.x - b.x || a.spacing - b.spacing);
  const kept: number[] = [];
  let last = -Infinity;
  for (const { x, spacing } of list) {
    if (x - last <= spacing / 2) continue;
    kept.push(x);
    last = x;
  }
  return kept;
}
