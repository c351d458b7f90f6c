/** Values to px and back, with round ticks as text in the pane's language. Method: d3-scale. */
import { scaleLinear } from "d3-scale";
import { formatNumber, type Language } from "../../text";

export interface Scale {
  /** Value to px. */
  readonly at: (value: number) => number;
  /** Px to value. */
  readonly valueAt: (px: number) => number;
  readonly domain: readonly [number, number];
  /** Round values, about as many as asked, ascending. */
  readonly ticks: (count: number) => readonly Tick[];
}

export interface Tick {
  readonly value: number;
  /** [px] */
  readonly at: number;
  readonly text: string;
}

/**
 * @param domain lowest and highest value
 * @param range where these are drawn [px]
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  language: Language,
): Scale {
  const scale = scaleLinear(domain, range);
  return {
    at: (value) => scale(value),
    valueAt: (px) => scale.invert(px),
    domain,
    ticks: (count) => {
      const values = scale.ticks(count);
      const decimals = decimalsOf((values[1] ?? 0) - (values[0] ?? 0));
      return values.map((value) => ({
        value,
        at: scale(value),
        text: formatNumber(value, language, decimals),
      }));
    },
  };
}

/** Decimals that tell ticks at this distance apart. */
function decimalsOf(step: number): number {
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
}
