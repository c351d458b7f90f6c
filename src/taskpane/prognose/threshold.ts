/** The threshold of the question as a slider: its steps, where it begins, and what keys do. */

export interface ThresholdScale {
  readonly from: number;
  readonly to: number;
  /** [persons/year] */
  readonly step: number;
}

/** Of the usual forecast, 50,000 to 110,000 wide, the step is 500; in proportion elsewhere. */
const STEPS_ACROSS = 160;
const PAGE = 10;
const ROUND = [1, 2, 5, 10];

export function thresholdScale(from: number, to: number): ThresholdScale {
  const wanted = (to - from) / STEPS_ACROSS;
  const unit = 10 ** Math.floor(Math.log10(wanted));
  const distance = (step: number): number => Math.abs(Math.log(wanted / (step * unit)));
  const best = ROUND.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { from, to, step: best * unit };
}

export const snapped = (value: number, { step }: ThresholdScale): number => Math.round(value / step) * step;

/** The next round number at or above the maximum: the first question is about what is rare. */
export function firstThreshold(maximum: number, scale: ThresholdScale): number {
  const page = PAGE * scale.step;
  const value = Math.ceil(maximum / page) * page;
  return value < scale.to ? value : snapped(maximum, scale);
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE,
  PageDown: -PAGE,
};

/** Where a key brings the threshold; undefined for a key that does nothing. */
export function moved(value: number, key: string, scale: ThresholdScale): number | undefined {
  const { from, to, step } = scale;
  if (key === "Home") return Math.ceil(from / step) * step;
  if (key === "End") return Math.floor(to / step) * step;
  const move = MOVES[key];
  if (move === undefined) return undefined;
  // From between two steps the first move goes to the nearer one in its direction.
  const start = move > 0 ? Math.floor(value / step + 1e-9) : Math.ceil(value / step - 1e-9);
  const next = (start + move) * step;
  const inside = (limit: number): boolean => (move > 0 ? next <= limit : next >= limit);
  return inside(move > 0 ? to : from) ? next : value;
}

/** Into the chart, for a value that was dragged. */
export function within(value: number, { from, to }: ThresholdScale): number {
  return Math.min(to, Math.max(from, value));
}
