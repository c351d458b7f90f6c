/**
 * Inputs of the density: exclusive scenarios, of which exactly one comes true, and additive events, each of
 * which may come on top of any scenario. Counts are persons per year; chances are 0..1.
 * Source: Protocol MPP 1.1 (31-08-2022) §3.2.
 */

/** Distribution family of one scenario. */
export type Family = "normal" | "truncated" | "lognormal" | "split";

/** One exclusive scenario. `sd` 0 is a point mass. */
export type Scenario =
  | {
      /** normal: N(mean, sd); truncated: N(mean, sd) of the parent, restricted to x ≥ 0; lognormal: mean and sd of the count itself. */
      readonly family: "normal" | "truncated" | "lognormal";
      readonly probability: number;
      /** [persons/year] */
      readonly mean: number;
      /** Standard deviation [persons/year] */
      readonly sd: number;
    }
  | {
      /** Two half normals that meet in the mode; density 2/(sdDown+sdUp)·φ((x−mode)/sd of that side). */
      readonly family: "split";
      readonly probability: number;
      /** [persons/year] */
      readonly mode: number;
      /** [persons/year] */
      readonly sdDown: number;
      /** [persons/year] */
      readonly sdUp: number;
    };

/** An event that happens with `probability`, independently, and then adds N(mean, sd) to the inflow. */
export interface AdditiveEvent {
  readonly probability: number;
  /** [persons/year] */
  readonly mean: number;
  /** Standard deviation [persons/year] */
  readonly sd: number;
}
