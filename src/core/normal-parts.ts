/**
 * Weighted normal components and point masses in flat arrays: the fast road for the ordinary mixture.
 * Method: table and Taylor series in the centre, Cody's approximations in the far tails; means carry a second
 * double, because a sum of a scenario and its events need not fit in one.
 */
import { squareRoot, type DoubleDouble } from "./double-double";
import { TABLE_LIMIT, tableDensity, tableNode, tableTail, tableTailAt } from "./normal-table";
import { millsRatio, normalLogSf, normalPdf, normalQuantile, normalSf } from "./normal";
import { GRID_PER_SD, gridAround } from "./normal-family";
import {
  countUpTo,
  gatherAtoms,
  LogSum,
  MAGNIFIED,
  thin,
  type Atom,
  type LogTails,
  type Parts,
  type QuantileBracket,
  type TailSums,
} from "./parts";
import { type Weights } from "./weights";

/** Location and squared spread of one component. */
export interface NormalComponent {
  readonly mean: DoubleDouble;
  readonly variance: DoubleDouble;
}

/** A lower tail above this is not moved in its 12th digit by tails beyond the table (9e-18 each share). */
const TABLE_SUFFICES = 1e-3;
/** Longer sums are compensated. */
const SHORT_SUM = 32;

function compensated(count: number, term: (i: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const value = term(i);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * Standard deviations on the other side of a centre, where the table's first node still holds. The exact centre may lie
 * beside its nearest double, so a very narrow component can be passed by more than that.
 */
const NEAR = 2 ** -8;

function inTable(z: number): boolean {
  return z < TABLE_LIMIT && z >= -NEAR;
}

export class NormalParts implements Parts {
  readonly weights: Weights;
  readonly centres: Float64Array;
  readonly knots: readonly number[];
  readonly scale: number;
  /** Few components and no point mass: the plain sum over the table is good. */
  private readonly short: boolean;
  private readonly low: Float64Array;
  private readonly sd: Float64Array;
  private readonly share: Float64Array;
  private readonly before: Float64Array;
  private readonly after: Float64Array;

  /** @param components ascending by mean, in the order of the weights */
  constructor(components: readonly NormalComponent[], weights: Weights) {
    this.weights = weights;
    this.centres = Float64Array.from(components, (c) => c.mean.hi);
    this.low = Float64Array.from(components, (c) => c.mean.lo);
    this.sd = Float64Array.from(components, (c) => squareRoot(c.variance));
    this.scale = this.sd.reduce((least, sd) => (sd > 0 && sd < least ? sd : least), Number.MAX_VALUE);
    this.share = weights.shares;
    this.before = weights.before;
    this.after = weights.after;
    const atoms = components.filter((c) => c.variance.hi === 0).map((c) => c.mean.hi);
    this.knots = [...new Set(atoms)];
    const far = components.every((_, i) => Math.abs(this.low[i] as number) <= (this.sd[i] as number) * NEAR);
    this.short = components.length <= SHORT_SUM && atoms.length === 0 && far;
  }

  scaleNear(): number {
    return this.scale;
  }

  cdf(x: number): number {
    if (!this.short) return this.carefulCdf(x);
    const { centres, low, sd, share } = this;
    const count = centres.length;
    let value = 0;
    let i = 0;
    for (; i < count; i++) {
      const distance = x - (centres[i] as number);
      if (distance < 0) break;
      value -= (share[i] as number) * tableTail((distance - (low[i] as number)) / (sd[i] as number));
    }
    value += this.before[i] as number;
    for (; i < count; i++) {
      const distance = (centres[i] as number) - x + (low[i] as number);
      value += (share[i] as number) * tableTail(distance / (sd[i] as number));
    }
    if (value < TABLE_SUFFICES) return this.carefulCdf(x);
    return value > 1 ? 1 : value;
  }

  sf(x: number): number {
    const passed = countUpTo(this.centres, x);
    const rest = compensated(this.centres.length, (i) =>
      i < passed ? this.tail(x, i, passed) : -this.tail(x, i, passed),
    );
    return Math.min(1, Math.max(0, (this.after[passed] as number) + rest));
  }

  private carefulCdf(x: number): number {
    const passed = countUpTo(this.centres, x);
    const rest = compensated(this.centres.length, (i) =>
      i < passed ? -this.tail(x, i, passed) : this.tail(x, i, passed),
    );
    return Math.min(1, Math.max(0, (this.before[passed] as number) + rest));
  }

  /** Distance from the centre in standard deviations, never negative but for rounding. */
  private z(x: number, i: number, passed: number): number {
    const distance = x - (this.centres[i] as number) - (this.low[i] as number);
    return (i < passed ? distance : -distance) / (this.sd[i] as number);
  }

  /** Share of component i beyond x, seen from its centre. */
  private tail(x: number, i: number, passed: number): number {
    if (this.sd[i] === 0) return 0;
    const z = this.z(x, i, passed);
    return (this.share[i] as number) * (inTable(z) ? tableTail(z) : normalSf(z));
  }

  pdf(x: number): number {
    return compensated(this.centres.length, (i) => {
      const sd = this.sd[i] as number;
      if (sd === 0) return 0;
      const z = (x - (this.centres[i] as number) - (this.low[i] as number)) / sd;
      return ((this.share[i] as number) * normalPdf(z)) / sd;
    });
  }

  slopes(x: number): readonly [number, number] {
    let first = 0;
    let second = 0;
    for (let i = 0; i < this.centres.length; i++) {
      const sd = this.sd[i] as number;
      const z = (x - (this.centres[i] as number) - (this.low[i] as number)) / sd;
      if (sd === 0 || z > 39 || z < -39) continue;
      const narrow = this.scale / sd;
      const slope = MAGNIFIED * (this.share[i] as number) * Math.exp(-0.5 * z * z) * narrow * narrow;
      first -= slope * z;
      second += slope * (z * z - 1) * narrow;
    }
    return [first, second];
  }

  grid(): readonly number[] {
    const list: { x: number; spacing: number }[] = [];
    this.centres.forEach((centre, i) => {
      const sd = this.sd[i] as number;
      if (sd > 0) for (const x of gridAround(centre, sd, sd)) list.push({ x, spacing: sd / GRID_PER_SD });
    });
    return thin(list);
  }

  get atoms(): readonly Atom[] {
    const list = [...this.centres].map((x, i) => ({ x, mass: this.share[i] as number }));
    return gatherAtoms(list.filter((_, i) => this.sd[i] === 0));
  }

  tails(x: number, passed: number, out: TailSums): void {
    let tail = 0;
    let density = 0;
    let slope = 0;
    const count = this.centres.length;
    for (let i = 0; i < count; i++) {
      if (i === passed) {
        out.upperPassed = tail;
        out.densityPassed = density;
        out.slopePassed = -slope;
        tail = density = slope = 0;
      }
      const sd = this.sd[i] as number;
      if (sd === 0) continue;
      const z = this.z(x, i, passed);
      const share = this.share[i] as number;
      let height: number;
      if (inTable(z)) {
        const node = tableNode(z);
        height = (share * tableDensity(z, node)) / sd;
        tail += share * tableTailAt(z, node);
      } else {
        height = (share * normalPdf(z)) / sd;
        tail += share * normalSf(z);
      }
      density += height;
      slope += (height * z) / sd;
    }
    if (passed === count) {
      out.upperPassed = tail;
      out.densityPassed = density;
      out.slopePassed = -slope;
      tail = density = slope = 0;
    }
    out.lowerAhead = tail;
    out.densityAhead = density;
    out.slopeAhead = slope;
  }

  logTails(x: number, passed: number): LogTails {
    const upper = new LogSum();
    const lower = new LogSum();
    for (let i = 0; i < this.centres.length; i++) {
      const sd = this.sd[i] as number;
      if (sd === 0) continue;
      const z = Math.max(0, this.z(x, i, passed));
      const log = Math.log(this.share[i] as number) + normalLogSf(z);
      const rate = 1 / (millsRatio(z) * sd);
      if (i < passed) upper.add(log, -rate);
      else lower.add(log, rate);
    }
    return { upperPassed: upper.log, upperRate: upper.rate, lowerAhead: lower.log, lowerRate: lower.rate };
  }

  bracket(p: number): QuantileBracket {
    const z = normalQuantile(p);
    let low = Infinity;
    let high = -Infinity;
    let start = 0;
    for (let i = 0; i < this.centres.length; i++) {
      const q = (this.centres[i] as number) + ((this.low[i] as number) + z * (this.sd[i] as number));
      if (q < low) low = q;
      if (q > high) high = q;
      start += (this.share[i] as number) * q;
    }
    return { low, high, start };
  }
}
