/**
 * What can be asked of the density of one year's inflow.
 */
import { type Mode } from "./modes";
import { type Moments } from "./moments";
import { type Atom } from "./parts";

export interface Mixture {
  /** Components after expansion of the events. */
  readonly componentCount: number;
  readonly route: "exact" | "fourier";
  readonly moments: Moments;
  readonly atoms: readonly Atom[];
  /** Density of the continuous part at x [1/person]. @assumption A-11 */
  pdf(x: number): number;
  /** P(X ≤ x) */
  cdf(x: number): number;
  /** P(X > x) */
  sf(x: number): number;
  /** inf{x: P(X ≤ x) ≥ p} [persons/year], 0 < p < 1 */
  quantile(p: number): number;
  /** Local maxima of the continuous part, ascending. */
  modes(): readonly Mode[];
}
