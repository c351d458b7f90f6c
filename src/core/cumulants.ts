/**
 * Cumulant generating function of scenarios with events, exponential tilting, and the bounds it gives on tails.
 * Method: K(θ) = ln E exp(θX) adds over independent parts; a tilted normal mixture is again a normal mixture;
 * Chernoff: P(X ≥ b) ≤ exp(K(θ) − θb).
 * Source: R. W. Butler, Saddlepoint Approximations with Applications (2007), ch. 1–2.
 */
import { twoSum } from "./double-double";
import { type AdditiveEvent } from "./scenario";

export interface TiltScenario {
  readonly share: number;
  readonly mean: number;
  /** What `mean` lacks for want of digits. */
  readonly meanRest: number;
  readonly sd: number;
}

export interface TiltModel {
  /** Shares sum to 1; places are relative to an origin of the caller [persons/year]. */
  readonly scenarios: readonly TiltScenario[];
  readonly events: readonly AdditiveEvent[];
}

/** ln E exp(θN) of a normal. */
function normalCumulant(theta: number, mean: number, sd: number): number {
  return theta * mean + 0.5 * (theta * sd) ** 2;
}

/** An event after tilting by g = ln E exp(θ amount): ln(1 − q + q·exp(g)) and its chance q·exp(g)/(1 − q + q·exp(g)). */
function tiltedEvent(q: number, g: number): { log: number; chance: number } {
  if (q === 1) return { log: g, chance: 1 };
  const small = Math.exp(-Math.abs(g));
  const weight = g > 0 ? q + (1 - q) * small : 1 - q + q * small;
  const log = Math.abs(g) < 1 ? Math.log1p(q * Math.expm1(g)) : Math.max(g, 0) + Math.log(weight);
  return { log, chance: (g > 0 ? q : q * small) / weight };
}

/** K(θ) and its derivative, the mean after tilting. */
function cumulant({ scenarios, events }: TiltModel, theta: number): { value: number; mean: number } {
  let top = -Infinity;
  for (const s of scenarios) top = Math.max(top, normalCumulant(theta, s.mean, s.sd));
  let total = 0;
  let weighted = 0;
  for (const { share, mean, sd } of scenarios) {
    const size = share * Math.exp(normalCumulant(theta, mean, sd) - top);
    total += size;
    weighted += size * (mean + theta * sd * sd);
  }
  let value = top + Math.log(total);
  let mean = weighted / total;
  for (const event of events) {
    const { log, chance } = tiltedEvent(event.probability, normalCumulant(theta, event.mean, event.sd));
    value += log;
    mean += chance * (event.mean + theta * event.sd * event.sd);
  }
  return { value, mean };
}

/** The model after weighting with exp(θx), and K(θ). */
export function tilt(model: TiltModel, theta: number): { model: TiltModel; cumulant: number } {
  if (theta === 0) return { model, cumulant: 0 };
  const logs = model.scenarios.map((s) => normalCumulant(theta, s.mean, s.sd));
  const top = Math.max(...logs);
  const sizes = model.scenarios.map((s, i) => s.share * Math.exp((logs[i] ?? top) - top));
  const total = sizes.reduce((a, b) => a + b, 0);
  const scenarios = model.scenarios.map((s, i) => {
    const mean = twoSum(s.mean, theta * s.sd * s.sd);
    return { share: (sizes[i] ?? 0) / total, mean: mean.hi, meanRest: mean.lo + s.meanRest, sd: s.sd };
  });
  const events = model.events.map(({ probability, mean, sd }) => ({
    probability: tiltedEvent(probability, normalCumulant(theta, mean, sd)).chance,
    mean: mean + theta * sd * sd,
    sd,
  }));
  return { model: { scenarios, events }, cumulant: cumulant(model, theta).value };
}

const SEARCH_STEPS = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Least value of a function with one valley, over ln θ around ln(1/sd). */
function least(sd: number, at: (theta: number) => number): number {
  let low = Math.log(1e-3 / sd);
  let high = Math.log(1e4 / sd);
  for (let i = 0; i < SEARCH_STEPS; i++) {
    const left = high - GOLDEN * (high - low);
    const right = low + GOLDEN * (high - low);
    if (at(Math.exp(left)) < at(Math.exp(right))) high = right;
    else low = left;
  }
  return at(Math.exp((low + high) / 2));
}

/** A window outside which each tail holds less than exp(logMass). */
export function window(model: TiltModel, sd: number, logMass: number): readonly [number, number] {
  const beyond = (sign: 1 | -1): number =>
    least(sd, (theta) => (cumulant(model, sign * theta).value - logMass) / theta);
  return [-beyond(-1), beyond(1)];
}

/** Where a rising function of the size of θ passes 0. */
function bisectTilt(sd: number, sign: 1 | -1, reached: (theta: number) => boolean): number {
  let low = Math.log(1e-3 / sd);
  let high = Math.log(1e4 / sd);
  for (let i = 0; i < SEARCH_STEPS; i++) {
    const middle = (low + high) / 2;
    if (reached(sign * Math.exp(middle))) high = middle;
    else low = middle;
  }
  return sign * Math.exp((low + high) / 2);
}

/** The tilt under which the rate θK' − K reaches `rate`: the mean then lies where about exp(−rate) is beyond. */
export function tiltForRate(model: TiltModel, sd: number, sign: 1 | -1, rate: number): number {
  return bisectTilt(sd, sign, (theta) => {
    const { value, mean } = cumulant(model, theta);
    return theta * mean - value >= rate;
  });
}

/** The tilt under which the mean is x (the saddle point). */
export function tiltForMean(model: TiltModel, sd: number, x: number): number {
  const sign = x < cumulant(model, 0).mean ? -1 : 1;
  return bisectTilt(sd, sign, (theta) => sign * (cumulant(model, theta).mean - x) >= 0);
}
