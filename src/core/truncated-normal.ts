/**
 * Normal curve restricted to x ≥ 0; mean and spread are those of the parent curve.
 * Method: ratios of tails through the Mills ratio, so that a parent far below 0 keeps its digits; near 0 the mass
 * is integrated (Gauss–Legendre, 10 points); moments far in the tail by the continued fraction of the Mills ratio.
 * Source: Johnson, Kotz & Balakrishnan (1994) §13.10; Abramowitz & Stegun 25.4.30 and 26.2.14.
 * @assumption A-08
 */
import { type Component } from "./component";
import { gridAround } from "./normal-family";
import {
  LOG_SQRT_2PI,
  millsRatio,
  normalCdf,
  normalLogCdf,
  normalLogSf,
  normalPdf,
  normalQuantile,
  normalSf,
} from "./normal";

// Abramowitz & Stegun table 25.4, n = 10
const NODES = [
  0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
];
const FACTORS = [
  0.2955242247147529, 0.2692667193099963, 0.219086362515982, 0.1494513491505806, 0.0666713443086881,
];
/** Exponent span that ten points integrate to full accuracy. */
const SPAN = 1;
/** From here the continued fraction of the Mills ratio beats the closed form. */
const FAR = 5;
const FRACTION_DEPTH = 80;

/** ∫₀^h exp(−at − t²/2) dt = (mass between a and a + h)/φ(a) */
function integrate(a: number, h: number): number {
  const half = h / 2;
  const at = (t: number): number => Math.exp(-t * (a + t / 2));
  return (
    half *
    NODES.reduce(
      (sum, node, i) => sum + (FACTORS[i] ?? 0) * (at(half * (1 - node)) + at(half * (1 + node))),
      0,
    )
  );
}

/** Mean − a and variance of a standard normal beyond a. */
function moments(a: number): { excess: number; variance: number } {
  if (a < FAR) {
    const hazard = normalPdf(a) / normalSf(a);
    return { excess: hazard - a, variance: 1 - hazard * (hazard - a) };
  }
  let fraction = 0;
  for (let n = FRACTION_DEPTH; n >= 2; n--) fraction = n / (a + fraction);
  const excess = 1 / (a + fraction);
  return { excess, variance: excess * (fraction - excess) };
}

type Tails = Pick<Component, "lower" | "upper" | "density" | "logLower" | "logUpper" | "logDensity">;

const MAX_STEPS = 60;

/** Newton steps on the logarithm of the smaller tail, which is concave. */
function polish(guess: number, p: number, { lower, upper, density, logUpper }: Tails): number {
  let x = guess;
  for (let i = 0; i < MAX_STEPS; i++) {
    const fromBelow = p < 0.5;
    const off = fromBelow ? Math.log(lower(x) / p) : Math.log1p(-p) - logUpper(x);
    const rate = density(x) / (fromBelow ? lower(x) : upper(x));
    const next = Math.max(x - off / rate, x / 2);
    if (!(Math.abs(next - x) > 2e-16 * x)) return x;
    x = next;
  }
  return x;
}

/** P(Z > a)/φ(a) for any a where that is a double. */
function hazardScale(a: number): number {
  return a >= 0 ? millsRatio(a) : normalSf(a) / normalPdf(a);
}

/** @param a where 0 lies on the parent's scale; @param kept the parent's mass beyond it */
function tailsOf(mean: number, sd: number, a: number, kept: number): Tails {
  /** ln of the density at x over that at 0; z² − a² without cancellation. */
  const fall = (x: number): number => -0.5 * (x / sd) * (x / sd + 2 * a);
  const z = (x: number): number => (x - mean) / sd;
  const viaMills = a > 0;
  const upper = (x: number): number => {
    if (x <= 0) return 1;
    return viaMills ? (Math.exp(fall(x)) * millsRatio(z(x))) / millsRatio(a) : normalSf(z(x)) / kept;
  };
  const lower = (x: number): number => {
    if (x <= 0) return 0;
    const h = x / sd;
    if (h * (Math.abs(a) + h) <= SPAN) return integrate(a, h) / hazardScale(a);
    if (viaMills) return 1 - upper(x);
    return z(x) < 0 ? (normalCdf(z(x)) - normalCdf(a)) / kept : 1 - normalSf(z(x)) / kept;
  };
  const density = (x: number): number => {
    if (x < 0) return 0;
    return viaMills ? Math.exp(fall(x)) / (sd * millsRatio(a)) : normalPdf(z(x)) / (sd * kept);
  };
  const logUpper = (x: number): number => {
    if (x <= 0) return 0;
    return viaMills
      ? fall(x) + Math.log(millsRatio(z(x)) / millsRatio(a))
      : normalLogSf(z(x)) - Math.log(kept);
  };
  const logLower = (x: number): number => {
    if (x <= 0) return -Infinity;
    if (viaMills) return Math.log(lower(x));
    const h = x / sd;
    if (h * (Math.abs(a) + h) <= SPAN) {
      return Math.log(integrate(a, h)) - 0.5 * a * a - LOG_SQRT_2PI - Math.log(kept);
    }
    if (z(x) >= 0) return Math.log(lower(x));
    const whole = normalLogCdf(z(x));
    return whole + Math.log1p(-Math.exp(normalLogCdf(a) - whole)) - Math.log(kept);
  };
  const logDensity = (x: number): number => {
    if (x < 0) return -Infinity;
    return viaMills
      ? fall(x) - Math.log(sd * millsRatio(a))
      : -0.5 * z(x) ** 2 - LOG_SQRT_2PI - Math.log(sd * kept);
  };
  return { lower, upper, density, logLower, logUpper, logDensity };
}

/** Parent N(mean, sd), sd > 0 [persons/year] */
export function truncatedNormalComponent(mean: number, sd: number): Component {
  const a = -mean / sd;
  const kept = normalSf(a);
  const tails = tailsOf(mean, sd, a, kept);
  const guess = (p: number): number => {
    if (a > 0) return (sd * -2 * Math.log1p(-p)) / (a + Math.sqrt(a * a - 2 * Math.log1p(-p)));
    const x =
      mean + sd * (p < 0.5 ? normalQuantile(normalCdf(a) + p * kept) : -normalQuantile((1 - p) * kept));
    return x > 0 ? x : p / tails.density(0);
  };
  const quantile = (p: number): number => polish(guess(p), p, tails);
  const { excess, variance } = moments(a);
  const scale = sd / Math.max(1, a);
  return {
    ...tails,
    centre: quantile(0.5),
    knots: [0],
    scale,
    relativeScale: 1,
    mean: sd * excess,
    variance: sd * sd * variance,
    score: (x) => (mean - x) / (sd * sd),
    bend: () => -1 / (sd * sd),
    quantile,
    grid: [...new Set(gridAround(Math.max(mean, 0), sd, scale).map((x) => Math.max(0, x)))],
  };
}
