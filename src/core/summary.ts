/**
 * What is read off a density: central interval, sensitivity of a quantile, the stretch that a chart shows.
 * Method: quantiles. Source for the sensitivity: on a plateau one percentage point moves the answer by tens of
 * thousands, so it belongs beside every quantile.
 */
import { TAIL_LIMIT } from "./fourier-mixture";
import { type Mixture } from "./mixture";
import { type Mode } from "./modes";
import { type Moments } from "./moments";
import { type Atom } from "./parts";
import { checkOpenChance } from "./validate";

/** One percentage point. */
const POINT = 0.01;
/** Chance left out on either side of a chart, and the margin around the rest. */
const OUTSIDE_CHART = 0.001;
const CHART_MARGIN = 0.08;
/** Half width of a chart around a single place, as a share of it. */
const LONE_PLACE = 0.1;

/** Expectation, variance and standard deviation. */
export function moments(mixture: Mixture): Moments {
  return mixture.moments;
}

/** Local maxima of the continuous part, ascending. */
export function modes(mixture: Mixture): readonly Mode[] {
  return mixture.modes();
}

/** Places that hold mass by themselves, ascending. */
export function atoms(mixture: Mixture): readonly Atom[] {
  return mixture.atoms;
}

/** Central interval that holds `level`, e.g. 0.75 between the quantiles 0.125 and 0.875. */
export function interval(mixture: Mixture, level: number): readonly [number, number] {
  checkOpenChance(level, "level");
  return [mixture.quantile((1 - level) / 2), mixture.quantile((1 + level) / 2)];
}

/** The quantiles one percentage point below and above p; null where that is outside what the mixture gives. */
export function sensitivity(mixture: Mixture, p: number): { minus: number | null; plus: number | null } {
  checkOpenChance(p, "p");
  const limit = mixture.route === "fourier" ? TAIL_LIMIT : 0;
  const at = (chance: number): number | null =>
    chance > limit && chance < 1 - limit ? mixture.quantile(chance) : null;
  return { minus: at(p - POINT), plus: at(p + POINT) };
}

/** From where to where a chart shows the density: all but a thousandth on either side, and a margin. @assumption A-19 */
export function plotRange(mixture: Mixture): readonly [number, number] {
  const low = mixture.quantile(OUTSIDE_CHART);
  const high = mixture.quantile(1 - OUTSIDE_CHART);
  const margin = high > low ? CHART_MARGIN * (high - low) : Math.max(1, LONE_PLACE * Math.abs(low));
  return [low - margin, high + margin];
}
