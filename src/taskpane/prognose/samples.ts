/** Points of the density for drawing: one per pixel, and every top, so that a narrow peak is never cut off. */
import { type Point } from "../charts/path";
import { type Scale } from "../charts/scale";
import { type Forecast } from "./forecast";

/** [persons/year, 1/person] */
export type Sample = readonly [x: number, density: number];

const PIXEL = 1;

/** @param scale from persons to px */
export function samplesOf({ mixture }: Forecast, scale: Scale): readonly Sample[] {
  const [from, to] = scale.domain;
  const count = Math.max(2, Math.ceil((scale.at(to) - scale.at(from)) / PIXEL));
  const even = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  // A Fourier density is smooth over its width: thousands of components.
  const tops = mixture.route === "exact" ? mixture.modes().map(({ x }) => x) : [];
  const places = [...even, ...tops.filter((x) => x > from && x < to)].sort((a, b) => a - b);
  return places.map((x) => [x, mixture.pdf(x)]);
}

/** Height of a line through the points at a place [px]; that of its ends outside them. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([at]) => at >= x);
  const [nx, ny] = points[next < 0 ? points.length - 1 : next] ?? [0, 0];
  const [px, py] = points[Math.max(0, (next < 0 ? points.length : next) - 1)] ?? [nx, ny];
  return nx === px ? ny : py + ((ny - py) * (x - px)) / (nx - px);
}
