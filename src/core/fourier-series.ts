/**
 * Density and one tail of a (tilted) model as a Fourier series over a window.
 * Method: the density repeated with the window's length has the characteristic function as coefficients; outside
 * the window lies less than 1e-19, and terms stop where the remaining ones are below 1e-18. Phases are reduced
 * in double-double before the cosine. Tilting with exp(θx) makes the series as exact in a tail as in the middle.
 * Source: W. Feller, An Introduction to Probability Theory 2 (1971) §XIX.5 (Poisson summation).
 */
import { tilt, window, type TiltModel } from "./cumulants";
import { exactly, twoProduct, twoSum, type DoubleDouble } from "./double-double";
import { fail } from "./failure";

/** More terms than this are refused: a spread is too small for the width of the whole. */
export const TERM_LIMIT = 10_000;
/** Chance on either side of a window. */
export const OUTSIDE = 1e-19;
const NEGLIGIBLE_TERM = 1e-18;
/** Rounding of a term, as a share of its size: four times the largest seen against exact sums. */
const ROUNDING = 8 * 2 ** -53;
/** Rotations between two fresh cosines. */
const FRESH = 16;

export interface SeriesValue {
  /** Below x for θ < 0, above x for θ > 0; for θ = 0 below x. */
  tail: number;
  density: number;
  /** Derivative of the density. */
  slope: number;
  /** Bounds on the errors of the tail and of the density. */
  noise: number;
  densityNoise: number;
}

/** Bound on the characteristic function at frequency t, falling in t. */
function bound({ scenarios, events }: TiltModel, t: number): number {
  const damp = (sd: number): number => Math.exp(-0.5 * (sd * t) ** 2);
  const own = scenarios.reduce((sum, s) => sum + s.share * damp(s.sd), 0);
  return events.reduce((product, e) => product * (1 - e.probability + e.probability * damp(e.sd)), own);
}

function termCount(model: TiltModel, length: number): number {
  let low = 0;
  let high = TERM_LIMIT + 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (bound(model, (2 * Math.PI * middle) / length) < NEGLIGIBLE_TERM) high = middle;
    else low = middle;
  }
  if (high > TERM_LIMIT) {
    const narrowest = Math.min(...model.scenarios.map((s) => s.sd));
    const terms = narrowest > 0 ? Math.ceil((9.2 * length) / (2 * Math.PI * narrowest)) : Infinity;
    fail({ code: "too-many-terms", place: { list: "scenarios", field: "sd" }, terms, limit: TERM_LIMIT });
  }
  return high;
}

/** Phase k·place/length in turns, reduced to about −½…½ without loss for large k. */
function turns(k: number, place: DoubleDouble, length: number): number {
  const whole = place.hi / length;
  const back = twoProduct(whole, length);
  const rest = (place.hi - back.hi - back.lo + place.lo) / length;
  const product = twoProduct(k, whole);
  return product.hi - Math.round(product.hi) + product.lo + k * rest;
}

export class FourierSeries {
  /** Start and length of the window [persons/year]. */
  readonly low: number;
  readonly length: number;
  readonly terms: number;
  readonly theta: number;
  private readonly logScale: number;
  private readonly real: Float64Array;
  private readonly imaginary: Float64Array;
  /** For θ = 0: share below the window's start, which must cancel the series there. */
  private readonly offset: number;
  /** Sums of the sizes of the terms, and what the window's repetitions add to a tilted tail. */
  private readonly size: number;
  private readonly densitySize: number;
  private readonly repeated: number;

  constructor(origin: TiltModel, sd: number, theta: number) {
    const { model, cumulant } = tilt(origin, theta);
    const [low, high] = window(model, sd, Math.log(OUTSIDE));
    this.low = low;
    this.length = high - low;
    this.theta = theta;
    this.logScale = cumulant - theta * low;
    this.terms = termCount(model, this.length);
    this.real = new Float64Array(this.terms + 1);
    this.imaginary = new Float64Array(this.terms + 1);
    for (let k = 1; k <= this.terms; k++) this.coefficient(model, k);
    let offset = 0;
    let densitySize = 1;
    let size = theta === 0 ? 1 : 1 / Math.abs(theta * this.length);
    for (let k = this.terms; k >= 1; k--) {
      const real = this.real[k] as number;
      const imaginary = this.imaginary[k] as number;
      offset += imaginary / (Math.PI * k);
      densitySize += 2 * Math.hypot(real, imaginary);
      size += Math.hypot(real, imaginary) / Math.hypot(Math.PI * k, (theta * this.length) / 2);
    }
    this.offset = offset;
    this.size = size;
    this.densitySize = densitySize / this.length;
    // E_θ exp(−θX) = exp(−K(θ)), so the copy one window further weighs exp(−|θ|·length), and so on.
    this.repeated = theta === 0 ? 0 : 1 / Math.expm1(Math.abs(theta * this.length));
  }

  /** Characteristic function of X − low at 2πk/length. */
  private coefficient({ scenarios, events }: TiltModel, k: number): void {
    const t = (2 * Math.PI * k) / this.length;
    let real = 0;
    let imaginary = 0;
    for (const { share, mean, meanRest, sd } of scenarios) {
      const size = share * Math.exp(-0.5 * (sd * t) ** 2);
      if (size === 0) continue;
      const phase = 2 * Math.PI * turns(k, this.fromLow(mean, meanRest), this.length);
      real += size * Math.cos(phase);
      imaginary += size * Math.sin(phase);
    }
    for (const { probability, mean, sd } of events) {
      const size = probability * Math.exp(-0.5 * (sd * t) ** 2);
      const phase = 2 * Math.PI * turns(k, exactly(mean), this.length);
      const a = 1 - probability + size * Math.cos(phase);
      const b = size * Math.sin(phase);
      const next = real * a - imaginary * b;
      imaginary = real * b + imaginary * a;
      real = next;
    }
    this.real[k] = real;
    this.imaginary[k] = imaginary;
  }

  contains(x: number): boolean {
    return x >= this.low && x <= this.low + this.length;
  }

  private fromLow(place: number, rest: number): DoubleDouble {
    const { hi, lo } = twoSum(place, -this.low);
    return { hi, lo: lo + rest };
  }

  private factor(x: number): number {
    return Math.exp(this.logScale - this.theta * (x - this.low));
  }

  /** Bound on the error of the tail at x; infinite outside the window. */
  noise(x: number): number {
    return this.contains(x) ? ROUNDING * this.size * this.factor(x) + this.repeated : Infinity;
  }

  /** @param x within the window; `rest` is what it lacks for want of digits */
  evaluate(x: number, rest: number): SeriesValue {
    const place = this.fromLow(x, rest);
    const theta = this.theta;
    const unit = (2 * Math.PI) / this.length;
    const turn = 2 * Math.PI * turns(1, place, this.length);
    const stepCos = Math.cos(turn);
    const stepSin = Math.sin(turn);
    let cos = 1;
    let sin = 0;
    let density = 0;
    let slope = 0;
    let tail = 0;
    for (let k = 1; k <= this.terms; k++) {
      if (k % FRESH === 0) {
        const phase = 2 * Math.PI * turns(k, place, this.length);
        cos = Math.cos(phase);
        sin = Math.sin(phase);
      } else {
        const next = cos * stepCos - sin * stepSin;
        sin = sin * stepCos + cos * stepSin;
        cos = next;
      }
      // c·exp(−iτ)
      const real = (this.real[k] as number) * cos + (this.imaginary[k] as number) * sin;
      const imaginary = (this.imaginary[k] as number) * cos - (this.real[k] as number) * sin;
      const t = unit * k;
      density += real;
      slope += t * imaginary;
      tail += theta === 0 ? imaginary / t : (real * theta + imaginary * t) / (theta * theta + t * t);
    }
    return this.assemble(place.hi, density, slope, tail);
  }

  private assemble(y: number, density: number, slope: number, tail: number): SeriesValue {
    const theta = this.theta;
    const x = y + this.low;
    const factor = this.factor(x);
    const plain = (1 + 2 * density) / this.length;
    const rise = (2 * slope) / this.length;
    const share =
      theta === 0
        ? (y - 2 * tail) / this.length + this.offset
        : (factor * Math.sign(theta) * (1 / theta + 2 * tail)) / this.length;
    return {
      tail: share,
      density: factor * plain,
      slope: factor * (rise - theta * plain),
      noise: this.noise(x),
      densityNoise: ROUNDING * this.densitySize * factor,
    };
  }
}
