/** Everything of the density chart that has a place, in px: pure, so that it is proved without drawing. */
import { type Language } from "../../text";
import { type Measure } from "../charts/measure";
import { type Point } from "../charts/path";
import { linearScale, type Scale } from "../charts/scale";
import { widened } from "./domain";
import { type Forecast } from "./forecast";
import {
  LANES,
  type PlacedLine,
  placeLetters,
  placeLines,
  type PlacedText,
  placeTicks,
  roomFor,
} from "./labels";
import { type Sample, samplesOf } from "./samples";

export interface LayoutInput {
  readonly forecast: Forecast;
  readonly language: Language;
  /** [px] */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

export interface DensityLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  /** Height of the axis [px]. */
  readonly base: number;
  readonly left: number;
  readonly right: number;
  readonly curve: readonly Point[];
  readonly components: readonly (readonly Point[])[];
  /** Places that hold mass by themselves [px]. */
  readonly masses: readonly number[];
  readonly lines: readonly PlacedLine[];
  readonly letters: readonly PlacedText[];
  readonly ticks: ReturnType<typeof placeTicks>;
}

const MARGIN = 6;
/** Axis, its texts and the pill. */
const BELOW = 36;
const TICK_TEXT = 17;
/** About so many px from tick to tick. */
const TICK_DISTANCE = 42;
/** Space between the highest top and the lanes, as a share of the height. */
const HEADROOM = 1.04;
/** A component is drawn where it is at least this share of its own top. */
const VISIBLE = 0.003;

function domainOf({ forecast, width, measure }: LayoutInput): readonly [number, number] {
  const [minimum, mediaan, medio, maximum] = forecast.values;
  const need = (each: (typeof forecast.values)[number] | undefined): { value: number; room: number }[] =>
    each === undefined ? [] : [{ value: each.value, room: roomFor(each.name, measure) }];
  return widened(
    forecast.range,
    { left: [...need(minimum), ...need(mediaan)], right: [...need(medio), ...need(maximum)] },
    { left: MARGIN, right: width - MARGIN, width },
  );
}

export function densityLayout(input: LayoutInput): DensityLayout {
  const { forecast, language, width, height, measure } = input;
  const [left, right, base] = [MARGIN, width - MARGIN, height - BELOW];
  const scale = linearScale(domainOf(input), [left, right], language);
  const samples = samplesOf(forecast, scale);
  const top = Math.max(...samples.map(([, density]) => density)) * HEADROOM;
  const heightOf = (density: number): number => (top > 0 ? base - (density / top) * (base - LANES) : base);
  const pixels = (points: readonly Sample[]): Point[] => points.map(([x, y]) => [scale.at(x), heightOf(y)]);
  const curve = pixels(samples);
  const masses = forecast.mixture.atoms.map(({ x }) => scale.at(x)).filter((x) => x >= left && x <= right);
  const lines = placeLines(
    forecast.values.map(({ name, value }) => ({ name, x: scale.at(value) })),
    measure,
  );
  const letters = forecast.scenarios
    .filter(({ scenario }) => scenario.probability > 0)
    .map(({ letter, peak, density }): { letter: string; peak: Point } => ({
      letter,
      peak: [scale.at(peak), heightOf(density(peak))],
    }));
  const avoided = [...lines.map(({ x }) => x), ...masses];
  const ticks = scale
    .ticks(Math.max(2, Math.round(width / TICK_DISTANCE)))
    .filter(({ value }) => value >= Math.min(0, forecast.range[0]));
  return {
    ...{ width, height, scale, base, left, right, curve, masses, lines },
    components: forecast.scenarios.map(({ density }) => pixels(shownPart(samples, density))),
    letters: placeLetters(letters, { curve, lines: avoided, left, right, base }, measure),
    ticks: placeTicks(ticks, { y: base + TICK_TEXT, width }, measure),
  };
}

/** The stretch where a component is more than a line along the axis. */
function shownPart(samples: readonly Sample[], density: (x: number) => number): Sample[] {
  const all = samples.map(([x]): Sample => [x, density(x)]);
  const least = Math.max(...all.map(([, y]) => y)) * VISIBLE;
  const shown = (sample: Sample | undefined): boolean => sample !== undefined && sample[1] > least;
  return all.filter((each, index) => shown(each) || shown(all[index - 1]) || shown(all[index + 1]));
}

/** The threshold's pill [px]: under the axis, within the picture. */
export interface Pill {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
}

const PILL_WIDTH = 66;
/** Arrows and their space beside the number. */
const PILL_ARROWS = 26;
/** Ring around the pill when it has the focus. */
export const PILL_RING = 3;

export function pillAt(x: number, text: string, width: number, measure: Measure): Pill {
  // The number stands in semibold, which is a little wider than what is measured.
  const half = Math.max(PILL_WIDTH, measure(text) * 1.08 + PILL_ARROWS) / 2;
  const edge = half + PILL_RING + 1;
  const centre = Math.max(edge, Math.min(width - edge, x));
  return { left: centre - half, right: centre + half, centre };
}
