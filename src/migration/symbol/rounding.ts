/** Roundings that are no MROUND, after 15 digits as Excel does. Source: Microsoft Support, ROUNDUP, ROUNDDOWN and TRUNC. */

/** To a whole number, away from 0. */
export function awayFromZero(value: number): number {
  return value < 0 ? Math.floor(value) : Math.ceil(value);
}

/** ROUNDUP: away from 0. */
export function roundAway(value: number, places: number): number {
  return digits(value, places, awayFromZero);
}

/** ROUNDDOWN and TRUNC: towards 0. */
export function cutOff(value: number, places: number): number {
  return digits(value, places, Math.trunc);
}

function digits(value: number, places: number, step: (scaled: number) => number): number {
  const by = 10 ** Math.trunc(places);
  return step(Number((value * by).toPrecision(15))) / by;
}
