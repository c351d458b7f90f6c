/**
 * A mixture with too many components to list: three Fourier series, one for the middle and one for each tail.
 * Method: the tail series are tilted to where about 1e-4 lies beyond, which keeps relative digits there; quantiles
 * by Newton steps inside a bracket. Good for 1e-13 in the chances, 1e-10 relative in quantiles between 1e-6 and
 * 1 − 1e-6; outside that, and where the density is too flat to tell, refused.
 * @assumption A-14
 */
import { tiltForMean, tiltForRate, type TiltModel } from "./cumulants";
import { addDouble, exactly, quotient, squareRoot, sum, twoSum, type DoubleDouble } from "./double-double";
import { componentCount, type NormalModel } from "./expansion";
import { fail } from "./failure";
import { FourierSeries, OUTSIDE } from "./fourier-series";
import { type Mixture } from "./mixture";
import { findModes, type Mode } from "./modes";
import { type Moments } from "./moments";
import { normalQuantile } from "./normal";
import { checkOpenChance, checkPlace } from "./validate";

/** Quantiles are given from this chance to one minus it. */
export const TAIL_LIMIT = 1e-6;
/** Below this, Newton works on the logarithm of the tail. */
const TAIL_CHANCE = 0.01;
/** −ln of the tail to which the tail series are tilted. */
const TAIL_RATE = 7;
const QUANTILE_ACCURACY = 1e-10;
/** A density must stand this far above its rounding to count as a mode. */
const MODE_NOISE = 1e4;
const MAX_STEPS = 200;
/** This near the mean [standard deviations] the middle series is always best. */
const NEAR_MEAN = 0.5;

/** Chances at one x; each from the series that knows it best. */
interface Point {
  readonly cdf: number;
  readonly sf: number;
  readonly pdf: number;
  readonly slope: number;
  /** Bounds on the errors of both chances, and of the density. */
  readonly noise: number;
  readonly densityNoise: number;
}

/** The density of a model with its chances, as three series know them. */
export class FourierCurve {
  /** Place that the series call 0 [persons/year]. */
  private readonly origin: number;
  private readonly middle: FourierSeries;
  private readonly model: TiltModel;
  private leftSeries: FourierSeries | undefined;
  private rightSeries: FourierSeries | undefined;
  readonly knots: readonly number[] = [];
  readonly scale: number;

  constructor(model: NormalModel, { mean, sd }: Moments) {
    const total = sum(model.scenarios.map((s) => s.weight));
    this.model = {
      scenarios: model.scenarios.map((s) => {
        const place = addDouble(s.mean, -mean);
        return {
          share: quotient(exactly(s.weight), total),
          mean: place.hi,
          meanRest: place.lo,
          sd: squareRoot(s.variance),
        };
      }),
      events: model.events,
    };
    this.origin = mean;
    this.scale = sd;
    this.middle = new FourierSeries(this.model, sd, 0);
  }

  /** The tail series of the side of y, made when first asked for. */
  private tailSeries(y: number): FourierSeries {
    const make = (sign: 1 | -1): FourierSeries =>
      new FourierSeries(this.model, this.scale, tiltForRate(this.model, this.scale, sign, TAIL_RATE));
    return y < 0 ? (this.leftSeries ??= make(-1)) : (this.rightSeries ??= make(1));
  }

  at(x: number): Point {
    const place = twoSum(x, -this.origin);
    const y = place.hi;
    if (Math.abs(y) < NEAR_MEAN * this.scale) return read(this.middle, place);
    const tail = this.tailSeries(y);
    // Outside the window of the middle series lies less than OUTSIDE altogether.
    const known = this.middle.contains(y) ? this.middle.noise(y) : OUTSIDE;
    if (tail.noise(y) < known) return read(tail, place);
    if (this.middle.contains(y)) return read(this.middle, place);
    return { cdf: y < 0 ? 0 : 1, sf: y < 0 ? 1 : 0, pdf: 0, slope: 0, noise: OUTSIDE, densityNoise: OUTSIDE };
  }

  pdf(x: number): number {
    return Math.max(0, this.at(x).pdf);
  }

  slopes(x: number): readonly [number, number] {
    const step = this.scale * 2 ** -17;
    const { slope } = this.at(x);
    const bend = (this.at(x + step).slope - this.at(x - step).slope) / (2 * step);
    return [slope * this.scale * this.scale, bend * this.scale ** 3];
  }

  /** Four places to the shortest wave. */
  grid(): readonly number[] {
    const { low, length, terms } = this.middle;
    const count = 4 * terms;
    return Array.from({ length: count + 1 }, (_, i) => this.origin + low + (length * i) / count);
  }

  /** Newton steps on the chance, or on the logarithm of a small tail, inside a shrinking bracket. */
  private solve(p: number, at: (x: number) => Point): number {
    let low = this.origin + this.middle.low;
    let high = low + this.middle.length;
    let x = Math.min(high, Math.max(low, this.origin + this.scale * normalQuantile(p)));
    for (let i = 0; i < MAX_STEPS; i++) {
      const { off, step } = advice(at(x), p);
      if (off === 0) return x;
      if (off < 0) low = x;
      else high = x;
      let next = x + step;
      if (Math.abs(step) <= 2 ** -51 * Math.abs(x)) return next;
      if (!(next > low && next < high) || i % 8 === 7) next = low + (high - low) / 2;
      if (next === low || next === high) return next;
      x = next;
    }
    return x;
  }

  /**
   * @param largestMean largest |expectation|; a thousandth of it stands in for a quantile near 0
   * @throws FailureError flat-density where rounding of the chance moves the quantile by more than 1e-10
   */
  quantile(p: number, largestMean: number): number {
    const good = (x: number, { pdf, noise }: Point): boolean =>
      noise <= QUANTILE_ACCURACY * Math.max(Math.abs(x), 1e-3 * largestMean) * pdf;
    const x = this.solve(p, (place) => this.at(place));
    if (good(x, this.at(x))) return x;
    // A series tilted to this very place is the most exact there is.
    const theta = tiltForMean(this.model, this.scale, x - this.origin);
    const series = new FourierSeries(this.model, this.scale, theta);
    const near = (at: number): Point => {
      const place = twoSum(at, -this.origin);
      return series.contains(place.hi) ? read(series, place) : this.at(at);
    };
    const better = this.solve(p, near);
    if (good(better, near(better))) return better;
    return fail({ code: "flat-density", place: { field: "p" }, value: p });
  }
}

/** Both chances from the one that the series knows. */
function read(series: FourierSeries, place: DoubleDouble): Point {
  const { tail, density, slope, noise, densityNoise } = series.evaluate(place.hi, place.lo);
  const above = series.theta > 0;
  return {
    cdf: above ? 1 - tail : tail,
    sf: above ? tail : 1 - tail,
    pdf: density,
    slope,
    noise,
    densityNoise,
  };
}

/** How far P(X ≤ x) is from p (the sign counts), and the Newton step that mends it. */
function advice({ cdf, sf, pdf }: Point, p: number): { off: number; step: number } {
  if (p < TAIL_CHANCE && cdf > 0) return { off: cdf - p, step: (-Math.log(cdf / p) * cdf) / pdf };
  if (p > 1 - TAIL_CHANCE && sf > 0) return { off: 1 - p - sf, step: (Math.log(sf / (1 - p)) * sf) / pdf };
  return { off: cdf - p, step: -(cdf - p) / pdf };
}

function bounded(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}

/** Maxima of the density, not the ripple of its rounding. */
function realModes(curve: FourierCurve): readonly Mode[] {
  return findModes(curve).filter(({ x }) => {
    const { pdf, densityNoise } = curve.at(x);
    return pdf > MODE_NOISE * densityNoise;
  });
}

/** @throws FailureError too-many-terms when a spread is tiny beside the width of the whole */
export function fourierMixture(model: NormalModel, moments: Moments): Mixture {
  const curve = new FourierCurve(model, moments);
  const largestMean = Math.max(...model.scenarios.map((s) => Math.abs(s.mean.hi)));
  let modes: readonly Mode[] | undefined;
  return {
    componentCount: componentCount(model),
    route: "fourier",
    moments,
    atoms: [],
    pdf: (x) => curve.pdf(checkPlace(x)),
    cdf: (x) => bounded(curve.at(checkPlace(x)).cdf),
    sf: (x) => bounded(curve.at(checkPlace(x)).sf),
    quantile: (p) => {
      checkOpenChance(p, "p");
      if (p < TAIL_LIMIT || p > 1 - TAIL_LIMIT) {
        fail({
          code: "tail-limit",
          place: { field: "p" },
          value: p,
          minimum: TAIL_LIMIT,
          maximum: 1 - TAIL_LIMIT,
        });
      }
      return curve.quantile(p, largestMean);
    },
    modes: () => (modes ??= realModes(curve)),
  };
}
