/**
 * One scenario of any family as the general mixture sees it: tails, density and their logarithms around a centre.
 * Method: below the centre the lower tail is computed, above it the upper one, each to full relative accuracy.
 */

export interface Component {
  /** About the median: where the smaller tail changes sides. For a point mass, its place. */
  readonly centre: number;
  /** Places where mass jumps, or where the density begins or ends; finite ones only. */
  readonly knots: readonly number[];
  /** Length over which the density changes [persons]; 0 for a point mass. */
  readonly scale: number;
  /** Where the density lives on x > 0: the scale near x as a share of x, at most 1. */
  readonly relativeScale?: number;
  readonly mean: number;
  readonly variance: number;
  /** P(X ≤ x), to be asked below the centre. */
  lower(x: number): number;
  /** P(X > x), to be asked from the centre on. */
  upper(x: number): number;
  /** Density, 0 for a point mass. */
  density(x: number): number;
  /** d ln density/dx where the density is positive. */
  score(x: number): number;
  /** d² ln density/dx² where the density is positive. */
  bend(x: number): number;
  logLower(x: number): number;
  logUpper(x: number): number;
  logDensity(x: number): number;
  quantile(p: number): number;
  /** Ascending places between which the density has no detail: where local maxima are looked for. */
  readonly grid: readonly number[];
}
