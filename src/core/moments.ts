/**
 * Expectation and variance of a mixture with additive events.
 * Method: law of total variance for the scenarios; an event with chance q and amount N(m, s) adds qm and
 * qs² + q(1 − q)m². Closed form, so that the number of events does not matter.
 */
import { sum } from "./double-double";
import { type AdditiveEvent } from "./scenario";

export interface Moments {
  /** [persons/year] */
  readonly mean: number;
  /** [persons²/year²] */
  readonly variance: number;
  /** [persons/year] */
  readonly sd: number;
}

interface Part {
  readonly share: number;
  readonly mean: number;
  readonly variance: number;
}

export function momentsOf(parts: readonly Part[], events: readonly AdditiveEvent[]): Moments {
  const own = sum(parts.map((part) => part.share * part.mean)).hi;
  const spread = parts.map((part) => part.share * (part.variance + (part.mean - own) ** 2));
  const extra = events.map(({ probability: q, mean, sd }) => q * sd * sd + q * (1 - q) * mean * mean);
  const variance = sum([...spread, ...extra]).hi;
  const mean = sum([own, ...events.map((event) => event.probability * event.mean)]).hi;
  return { mean, variance, sd: Math.sqrt(variance) };
}
