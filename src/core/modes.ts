/**
 * Local maxima of a density.
 * Method: every maximum of a normal mixture lies within one standard deviation of some mean (there the second
 * derivative can be negative), so a grid of eighths of a standard deviation around every mean brackets them;
 * between two grid points a pair of extremes that nearly merge is found through the root of the second
 * derivative. Roots by Newton steps kept inside a shrinking bracket. Own derivation.
 */
import { type Parts } from "./parts";

export interface Mode {
  /** [persons/year] */
  readonly x: number;
  /** Density there [1/person] */
  readonly pdf: number;
}

export type Curve = Pick<Parts, "pdf" | "slopes" | "grid" | "knots" | "scale">;

interface Sample {
  readonly x: number;
  readonly first: number;
  readonly second: number;
}

/** A density that jumps by less than this share of itself does not jump. */
const JUMP = 1e-6;
const BESIDE = 2 ** -40;
const MAX_STEPS = 200;

function sample(curve: Curve, x: number): Sample {
  const [first, second] = curve.slopes(x);
  return { x, first, second };
}

/** Root of a function that falls (or rises, sign −1) through 0 between low and high. */
function root(low: number, high: number, sign: 1 | -1, at: (x: number) => readonly [number, number]): number {
  let x = low + (high - low) / 2;
  for (let i = 0; i < MAX_STEPS; i++) {
    const [value, slope] = at(x);
    if (value === 0) return x;
    if (value * sign > 0) low = x;
    else high = x;
    let next = x - value / slope;
    if (!(next > low && next < high) || i % 8 === 7) next = low + (high - low) / 2;
    if (next === x || next === low || next === high || Math.abs(next - x) <= 2 ** -52 * Math.abs(x))
      return next;
    x = next;
  }
  return x;
}

/** Where the slope turns from up to down between two samples. */
function summit(curve: Curve, low: number, high: number): number {
  return root(low, high, 1, (x) => {
    const [first, second] = curve.slopes(x);
    return [first, second / curve.scale];
  });
}

/** Extreme of the slope between two samples whose second derivatives differ in sign. */
function steepest(curve: Curve, a: Sample, b: Sample): Sample {
  const step = curve.scale * 2 ** -20;
  const x = root(a.x, b.x, a.second > 0 ? 1 : -1, (at) => {
    const here = curve.slopes(at)[1];
    return [here, (curve.slopes(at + step)[1] - here) / step];
  });
  return sample(curve, x);
}

/** The samples with, between two of equal slope sign, the point where that slope comes nearest to 0. */
function refined(curve: Curve, samples: readonly Sample[]): Sample[] {
  return samples.flatMap((b, i) => {
    const a = samples[i - 1];
    if (a === undefined) return [b];
    const dips = a.first > 0 && b.first > 0 && a.second < 0 && b.second > 0;
    const peaks = a.first < 0 && b.first < 0 && a.second > 0 && b.second < 0;
    return dips || peaks ? [steepest(curve, a, b), b] : [b];
  });
}

function smoothModes(curve: Curve, places: readonly number[]): number[] {
  const samples = refined(
    curve,
    places.map((x) => sample(curve, x)),
  ).filter((s) => s.first !== 0);
  return samples.flatMap((b, i) => {
    const a = samples[i - 1];
    return a !== undefined && a.first > 0 && b.first < 0 ? [summit(curve, a.x, b.x)] : [];
  });
}

/** A place where the density jumps and from where it only falls. */
function isEdgeMode(curve: Curve, x: number, beside: number): boolean {
  const left = curve.pdf(x - beside);
  const right = curve.pdf(x + beside);
  if (Math.abs(left - right) <= JUMP * Math.max(left, right)) return false;
  return right > left ? curve.slopes(x + beside)[0] < 0 : curve.slopes(x - beside)[0] > 0;
}

/** All local maxima of the continuous part, ascending. @assumption A-18 */
export function findModes(curve: Curve): readonly Mode[] {
  const beside = (x: number): number => Math.max(curve.scale * BESIDE, Math.abs(x) * 2 ** -50);
  const grid = curve.grid();
  const found = curve.knots.filter((x) => isEdgeMode(curve, x, beside(x)));
  const edges = [-Infinity, ...curve.knots, Infinity];
  for (let i = 1; i < edges.length; i++) {
    const before = edges[i - 1] as number;
    const after = edges[i] as number;
    const from = Number.isFinite(before) ? before + beside(before) : before;
    const to = Number.isFinite(after) ? after - beside(after) : after;
    const inside = grid.filter((x) => x > from && x < to);
    const places = [from, ...inside, to].filter((x) => Number.isFinite(x));
    if (from < to && places.length > 1) found.push(...smoothModes(curve, places));
  }
  return found.sort((a, b) => a - b).map((x) => ({ x, pdf: curve.pdf(x) }));
}
