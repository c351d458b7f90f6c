/**
 * A theme colour made lighter or darker as Excel does it: in hue, lightness and saturation counted in whole steps of
 * 1/240, which is what makes the results equal to Excel's own palette to the last bit.
 * Source: ECMA-376 part 1, §18.8.3 (tint); the scale is that of Windows' ColorRGBToHLS.
 */

const STEPS = 240;
const FULL = 255;

type Rgb = readonly [number, number, number];

/** Integer division that rounds halves up, for positive numbers. */
const ratio = (numerator: number, denominator: number): number =>
  Math.floor((numerator + Math.floor(denominator / 2)) / denominator);

/** @param tint -1 (black) … 0 (unchanged) … 1 (white) */
export function tintRgb(rgb: Rgb, tint: number): Rgb {
  const { hue, lightness, saturation } = toHls(rgb);
  const changed =
    tint < 0
      ? Math.trunc(lightness * (1 + tint))
      : Math.trunc(lightness * (1 - tint)) + STEPS - Math.trunc(STEPS * (1 - tint));
  return toRgb(hue, Math.min(STEPS, Math.max(0, changed)), saturation);
}

function toHls([r, g, b]: Rgb): { hue: number; lightness: number; saturation: number } {
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const [sum, span] = [high + low, high - low];
  const lightness = ratio(sum * STEPS, 2 * FULL);
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = ratio(span * STEPS, lightness <= STEPS / 2 ? sum : 2 * FULL - sum);
  const [fromR, fromG, fromB] = [r, g, b].map((channel) => ratio((high - channel) * (STEPS / 6), span)) as [
    number,
    number,
    number,
  ];
  const hue =
    r === high ? fromB - fromG : g === high ? STEPS / 3 + fromR - fromB : (2 * STEPS) / 3 + fromG - fromR;
  return { hue: hue < 0 ? hue + STEPS : hue, lightness, saturation };
}

function toRgb(hue: number, lightness: number, saturation: number): Rgb {
  const high =
    lightness <= STEPS / 2
      ? ratio(lightness * (STEPS + saturation), STEPS)
      : lightness + saturation - ratio(lightness * saturation, STEPS);
  const low = 2 * lightness - high;
  const channel = (turned: number): number => ratio(atHue(low, high, (turned + STEPS) % STEPS) * FULL, STEPS);
  return [channel(hue + STEPS / 3), channel(hue), channel(hue - STEPS / 3)];
}

function atHue(low: number, high: number, hue: number): number {
  if (hue < STEPS / 6) return low + ratio((high - low) * hue, STEPS / 6);
  if (hue < STEPS / 2) return high;
  return hue < (2 * STEPS) / 3 ? low + ratio((high - low) * ((2 * STEPS) / 3 - hue), STEPS / 6) : low;
}
