/**
 * Components of the normal family: the normal curve itself and the point mass.
 * Method: Cody's approximations (normal.ts).
 */
import { type Component } from "./component";
import { LOG_SQRT_2PI, normalLogSf, normalPdf, normalQuantile, normalSf } from "./normal";

export const GRID_PER_SD = 8;
/** Standard deviations on either side of a centre where a normal curve can still bend a sum. */
const GRID_STEPS = Array.from({ length: 49 }, (_, i) => (i - 24) / GRID_PER_SD);

export function gridAround(centre: number, below: number, above: number): number[] {
  return GRID_STEPS.map((step) => centre + step * (step < 0 ? below : above));
}

/** N(mean, sd), sd > 0. @assumption A-07 */
export function normalComponent(mean: number, sd: number): Component {
  const z = (x: number): number => (x - mean) / sd;
  return {
    centre: mean,
    knots: [],
    scale: sd,
    mean,
    variance: sd * sd,
    lower: (x) => normalSf(-z(x)),
    upper: (x) => normalSf(z(x)),
    density: (x) => normalPdf(z(x)) / sd,
    score: (x) => -z(x) / sd,
    bend: () => -1 / (sd * sd),
    logLower: (x) => normalLogSf(-z(x)),
    logUpper: (x) => normalLogSf(z(x)),
    logDensity: (x) => -0.5 * z(x) ** 2 - LOG_SQRT_2PI - Math.log(sd),
    quantile: (p) => mean + sd * normalQuantile(p),
    grid: gridAround(mean, sd, sd),
  };
}

/** All mass at one place. */
export function pointMass(place: number): Component {
  return {
    centre: place,
    knots: [place],
    scale: 0,
    mean: place,
    variance: 0,
    lower: (x) => (x < place ? 0 : 1),
    upper: (x) => (x < place ? 1 : 0),
    density: () => 0,
    score: () => 0,
    bend: () => 0,
    logLower: (x) => (x < place ? -Infinity : 0),
    logUpper: (x) => (x < place ? 0 : -Infinity),
    logDensity: () => -Infinity,
    quantile: () => place,
    grid: [],
  };
}
