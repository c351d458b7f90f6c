/**
 * Split normal component: two half normal curves that meet in the mode; one side may have no spread at all.
 * Method: the mass below the mode is sdDown/(sdDown + sdUp); each side is the normal curve scaled.
 * Source: K. F. Wallis, Statistical Science 29 (2014) 106–112 (after Fechner 1897).
 */
import { type Component } from "./component";
import { gridAround } from "./normal-family";
import {
  INVERSE_SQRT_2PI,
  LOG_SQRT_2PI,
  normalCentralMass,
  normalLogSf,
  normalPdf,
  normalQuantile,
  normalSf,
} from "./normal";

/**
 * z ≥ 0 with P(|Z| > z) = tail and P(|Z| ≤ z) = mass: from the smaller, so that a place beside the mode keeps its
 * digits; there one Newton step mends what the larger has lost.
 */
function folded(tail: number, mass: number): number {
  const z = -normalQuantile(tail / 2);
  return tail <= mass ? z : z + (mass - normalCentralMass(z)) / (2 * normalPdf(z));
}

/** sdDown ≥ 0, sdUp ≥ 0, not both 0 [persons/year]. @assumption A-10 */
export function splitNormalComponent(mode: number, sdDown: number, sdUp: number): Component {
  const total = sdDown + sdUp;
  const below = sdDown / total;
  const above = sdUp / total;
  const down = (x: number): number => (mode - x) / sdDown;
  const up = (x: number): number => (x - mode) / sdUp;
  const isDown = (x: number): boolean => x < mode || sdUp === 0;
  const outside = (x: number): boolean => (x < mode && sdDown === 0) || (x > mode && sdUp === 0);
  const quantile = (p: number): number =>
    p <= below
      ? mode - sdDown * folded(p / below, (below - p) / below)
      : mode + sdUp * folded((1 - p) / above, (p - below) / above);
  const lower = (x: number): number => {
    if (x < mode) return sdDown === 0 ? 0 : 2 * below * normalSf(down(x));
    return sdUp === 0 ? 1 : below + above * normalCentralMass(up(x));
  };
  const upper = (x: number): number => {
    if (x >= mode) return sdUp === 0 ? 0 : 2 * above * normalSf(up(x));
    return sdDown === 0 ? 1 : above + below * normalCentralMass(down(x));
  };
  return {
    centre: quantile(0.5),
    knots: sdDown === 0 || sdUp === 0 ? [mode] : [],
    scale: Math.min(sdDown || sdUp, sdUp || sdDown),
    mean: mode + 2 * INVERSE_SQRT_2PI * (sdUp - sdDown),
    variance: (1 - 2 / Math.PI) * (sdUp - sdDown) ** 2 + sdDown * sdUp,
    lower,
    upper,
    density: (x) => (outside(x) ? 0 : (2 * normalPdf(isDown(x) ? down(x) : up(x))) / total),
    score: (x) => (isDown(x) ? down(x) / sdDown : -up(x) / sdUp),
    bend: (x) => (isDown(x) ? -1 / sdDown ** 2 : -1 / sdUp ** 2),
    logLower: (x) =>
      x < mode && sdDown > 0 ? Math.log(2 * below) + normalLogSf(down(x)) : Math.log(lower(x)),
    logUpper: (x) => (x >= mode && sdUp > 0 ? Math.log(2 * above) + normalLogSf(up(x)) : Math.log(upper(x))),
    logDensity: (x) =>
      outside(x) ? -Infinity : -0.5 * (isDown(x) ? down(x) : up(x)) ** 2 - LOG_SQRT_2PI - Math.log(total / 2),
    quantile,
    grid: gridAround(mode, sdDown, sdUp),
  };
}
