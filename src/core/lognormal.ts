/**
 * Lognormal component, given by mean and standard deviation of the count itself.
 * Method: s² = ln(1 + (sd/mean)²); z from the relative distance to the mean, so that a spread of a billionth of
 * the mean keeps its digits.
 * Source: N. L. Johnson, S. Kotz & N. Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 14.
 */
import { type Component } from "./component";
import { LOG_SQRT_2PI, normalLogSf, normalPdf, normalQuantile, normalSf } from "./normal";

/** mean > 0, sd > 0 [persons/year]. @assumption A-09 */
export function lognormalComponent(mean: number, sd: number): Component {
  const ratio = sd / mean;
  const s = Math.sqrt(Math.log1p(ratio * ratio));
  const z = (x: number): number => {
    if (x <= 0) return -Infinity;
    const relative = (x - mean) / mean;
    return (Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(x / mean)) / s + s / 2;
  };
  const at = (deviation: number): number => mean * Math.exp(s * deviation - (s * s) / 2);
  const inflection = Math.sqrt(1 + (s * s) / 4); // z of the inflections: −1.5 s ± this
  const from = Math.min(-3, -1.5 * s - inflection - 1);
  return {
    centre: at(0),
    knots: [0],
    scale: Math.min(sd, s * at(-s)),
    relativeScale: Math.min(1, s),
    mean,
    variance: sd * sd,
    lower: (x) => normalSf(-z(x)),
    upper: (x) => normalSf(z(x)),
    density: (x) => (x <= 0 ? 0 : normalPdf(z(x)) / (s * x)),
    score: (x) => -(1 + z(x) / s) / x,
    bend: (x) => (1 + z(x) / s - 1 / (s * s)) / (x * x),
    logLower: (x) => normalLogSf(-z(x)),
    logUpper: (x) => (x <= 0 ? 0 : normalLogSf(z(x))),
    logDensity: (x) => (x <= 0 ? -Infinity : -0.5 * z(x) ** 2 - LOG_SQRT_2PI - Math.log(s * x)),
    quantile: (p) => at(normalQuantile(p)),
    grid: Array.from({ length: Math.ceil((3 - from) * 8) + 1 }, (_, i) => at(from + i / 8)),
  };
}
