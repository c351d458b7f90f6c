/**
 * Weighted components of any family: the same sums as the normal arrays, through each component's own tails.
 * Method: see parts.ts.
 */
import { type Component } from "./component";
import { exactly } from "./double-double";
import { commonScale } from "./exact-binary";
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
import { Weights } from "./weights";

interface Weighted {
  readonly weight: number;
  readonly component: Component;
}

export class GeneralParts implements Parts {
  readonly weights: Weights;
  readonly centres: Float64Array;
  readonly knots: readonly number[];
  readonly scale: number;
  private readonly relativeScale: number;
  private readonly components: readonly Component[];
  private readonly shares: readonly number[];

  constructor(list: readonly Weighted[]) {
    const sorted = [...list].sort((a, b) => a.component.centre - b.component.centre);
    const values = sorted.map((item) => item.weight);
    this.weights = new Weights({ values: values.map(exactly), exact: () => commonScale(values).integers });
    this.components = sorted.map((item) => item.component);
    this.shares = [...this.weights.shares];
    this.centres = Float64Array.from(this.components, (c) => c.centre);
    this.knots = [...new Set(this.components.flatMap((c) => c.knots))].sort((a, b) => a - b);
    this.relativeScale = Math.min(
      Number.MAX_VALUE,
      ...this.components.map((c) => c.relativeScale ?? Infinity),
    );
    this.scale = Math.min(Number.MAX_VALUE, ...this.components.map((c) => c.scale).filter((s) => s > 0));
  }

  scaleNear(x: number): number {
    return Math.min(this.scale, this.relativeScale * Math.abs(x));
  }

  cdf(x: number): number {
    const passed = countUpTo(this.centres, x);
    return bounded((this.weights.before[passed] as number) - this.balance(x, passed));
  }

  sf(x: number): number {
    const passed = countUpTo(this.centres, x);
    return bounded((this.weights.after[passed] as number) + this.balance(x, passed));
  }

  /** Mass of the passed beyond x, less mass of the others before x. */
  private balance(x: number, passed: number): number {
    return this.sum((c, i) => (i < passed ? c.upper(x) : -c.lower(x)));
  }

  private sum(term: (component: Component, i: number) => number): number {
    return this.components.reduce((sum, c, i) => sum + (this.shares[i] as number) * term(c, i), 0);
  }

  pdf(x: number): number {
    return this.sum((c) => c.density(x));
  }

  slopes(x: number): readonly [number, number] {
    let first = 0;
    let second = 0;
    this.components.forEach((c, i) => {
      const density = MAGNIFIED * ((this.shares[i] as number) * c.density(x) * this.scale);
      if (density === 0) return;
      const score = c.score(x) * this.scale;
      first += density * score;
      second += density * (score * score + c.bend(x) * this.scale * this.scale);
    });
    return [first, second];
  }

  grid(): readonly number[] {
    return thin(
      this.components.flatMap(({ grid }) =>
        grid.map((x, i) => ({ x, spacing: i === 0 ? 0 : x - (grid[i - 1] as number) })),
      ),
    );
  }

  get atoms(): readonly Atom[] {
    const list = this.components.map((c, i) => ({ x: c.centre, mass: this.shares[i] as number }));
    return gatherAtoms(list.filter((_, i) => this.components[i]?.scale === 0));
  }

  tails(x: number, passed: number, out: TailSums): void {
    out.upperPassed = out.densityPassed = out.slopePassed = 0;
    out.lowerAhead = out.densityAhead = out.slopeAhead = 0;
    this.components.forEach((c, i) => {
      const share = this.shares[i] as number;
      const density = share * c.density(x);
      const slope = density === 0 ? 0 : density * c.score(x);
      if (i < passed) {
        out.upperPassed += share * c.upper(x);
        out.densityPassed += density;
        out.slopePassed += slope;
      } else {
        out.lowerAhead += share * c.lower(x);
        out.densityAhead += density;
        out.slopeAhead += slope;
      }
    });
  }

  logTails(x: number, passed: number): LogTails {
    const upper = new LogSum();
    const lower = new LogSum();
    this.components.forEach((c, i) => {
      const own = i < passed ? c.logUpper(x) : c.logLower(x);
      const rate = Math.exp(c.logDensity(x) - own);
      const log = Math.log(this.shares[i] as number) + own; // −∞ is no part of a LogSum
      if (i < passed) upper.add(log, -rate);
      else lower.add(log, rate);
    });
    return { upperPassed: upper.log, upperRate: upper.rate, lowerAhead: lower.log, lowerRate: lower.rate };
  }

  bracket(p: number): QuantileBracket {
    const quantiles = this.components.map((c) => c.quantile(p));
    return {
      low: Math.min(...quantiles),
      high: Math.max(...quantiles),
      start: quantiles.reduce((sum, q, i) => sum + (this.shares[i] as number) * q, 0),
    };
  }
}

function bounded(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}
