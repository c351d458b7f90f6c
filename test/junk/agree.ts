/**
 * Whether a number of the product stands for what the oracle says: doubles first, 50 digits where they cannot tell.
 * Tolerances (relative): 1e-9 as issue 2 asks of the junk test, and 1e-11 for the strict sample; a number below
 * 1e-280 may be anything below 1.0001e-280.
 */
import {
  fastBelow,
  fastCdf,
  fastMoments,
  fastParts,
  fastPdf,
  fastReaches,
  fastSf,
  type FastPart,
} from "../oracle/fast";
import { below, cdf, mean, type Part, parts, pdf, sf, variance } from "../oracle/mixture";
import { isBeyondReach, reaches } from "../oracle/quantile";
import { type OracleYear } from "../oracle/read";
import { real, type Real } from "../oracle/real";

export const LOOSE = 1e-9;
export const STRICT = 1e-11;
const FLOOR = 1e-280;
const MOST_PARTS = 6000;

/** The density of one year in both precisions; each is built when it is first asked for. */
export class Judge {
  private readonly of: OracleYear;
  readonly tolerance: number;
  private quick: readonly FastPart[] | undefined;
  private slow: readonly Part[] | undefined;
  private points: ReadonlySet<number> | undefined;

  constructor(of: OracleYear, strict: boolean) {
    this.of = of;
    this.tolerance = strict ? STRICT : LOOSE;
  }

  /** Too many components to judge in a test of seconds. */
  get tooLarge(): boolean {
    return this.count > MOST_PARTS;
  }

  /** Components after zero weights and certain events are folded in. */
  get count(): number {
    return this.of.scenarios.filter((s) => s.probability > 0).length * 2 ** this.uncertain;
  }
  private get uncertain(): number {
    return this.of.events.filter((e) => e.probability > 0 && e.probability < 1).length;
  }

  /** The same, or with the scenarios of chance 0 counted too. */
  get counts(): readonly number[] {
    return [this.count, this.of.scenarios.length * 2 ** this.uncertain];
  }

  /** Places of the point masses. */
  get atoms(): ReadonlySet<number> {
    this.points ??= new Set(this.fast.flatMap((part) => (part.at === undefined ? [] : [part.at])));
    return this.points;
  }

  density(x: number): number {
    return fastPdf(this.fast, x);
  }

  private get spread(): number {
    const { scenarios, events } = this.of;
    return Math.max(...scenarios.map((s) => Math.max(s.down, s.up)), ...events.map((e) => e.sd));
  }
  /** The smallest spread that is not 0. */
  get narrowest(): number {
    const { scenarios, events } = this.of;
    const spreads = [...scenarios.flatMap((s) => [s.down, s.up]), ...events.map((e) => e.sd)];
    return Math.min(...spreads.filter((sd) => sd > 0));
  }
  private get center(): number {
    const { scenarios, events } = this.of;
    return Math.max(...scenarios.map((s) => s.center), ...events.map((e) => Math.abs(e.mean)));
  }

  private get fast(): readonly FastPart[] {
    this.quick ??= fastParts(this.of.scenarios, this.of.events);
    return this.quick;
  }
  private get exact(): readonly Part[] {
    this.slow ??= parts(this.of.scenarios, this.of.events);
    return this.slow;
  }

  private near(got: number, fast: number, slow: () => Real, tolerance = this.tolerance): boolean {
    if (close(got, fast, tolerance)) return true;
    return close(got, slow().toNumber(), tolerance);
  }

  pdf(x: number, got: number): boolean {
    return this.near(got, this.density(x), () => pdf(this.exact, real(x))) || this.nearHalfNormalMode(x, 0);
  }
  /** At the mode of a split normal without one side the density has two limits. */
  nearHalfNormalMode(x: number, room: number): boolean {
    return this.of.scenarios.some(
      (s) => s.family === "split" && Math.abs(x - s.center) <= room && (s.down === 0) !== (s.up === 0),
    );
  }
  cdf(x: number, got: number): boolean {
    return (
      this.beside(x, got, fastCdf) || this.near(got, fastCdf(this.fast, x), () => cdf(this.exact, real(x)))
    );
  }
  sf(x: number, got: number): boolean {
    return this.beside(x, got, fastSf) || this.near(got, fastSf(this.fast, x), () => sf(this.exact, real(x)));
  }
  /** Within rounding of a point mass at a sum of doubles, all of the step is right. */
  private beside(x: number, got: number, of: typeof fastCdf): boolean {
    if (x === 0 || !this.nearAtom(x)) return false;
    const [a, b] = [of(this.fast, x * (1 - 1e-14)), of(this.fast, x * (1 + 1e-14))];
    return this.between(got, Math.min(a, b), Math.max(a, b));
  }
  private between(got: number, low: number, high: number): boolean {
    return got >= low * (1 - this.tolerance) && got <= high * (1 + this.tolerance);
  }
  /** The foot of the step at a point mass, as near to it as doubles come. */
  foot(x: number, got: number): boolean {
    const down = x === 0 ? -1e-300 : x - Math.abs(x) * 1e-14;
    return (
      this.atoms.has(x) &&
      (this.below(x, got) || this.between(got, fastCdf(this.fast, down), fastBelow(this.fast, x)))
    );
  }
  private nearAtom(x: number): boolean {
    return this.uncertain > 0 && [...this.atoms].some((at) => Math.abs(at - x) <= 1e-14 * Math.abs(x));
  }
  below(x: number, got: number): boolean {
    return this.near(got, fastBelow(this.fast, x), () => below(this.exact, real(x)));
  }
  mean(got: number): boolean {
    return this.near(got, fastMoments(this.fast)[0], () => mean(this.exact));
  }
  sd(got: number): boolean {
    const tolerance = Math.max(this.tolerance, 1e-10);
    return this.near(got, fastMoments(this.fast)[1], () => variance(this.exact).sqrt(), tolerance);
  }

  /**
   * got = inf{x: F(x) ≥ p} but for the room: F is short of p below it and has it above. The room is the tolerance
   * times max(|q|, 0.001·max|mean|), and what one rounding of F is worth in persons.
   * @param slack what a chance that was calculated may be off itself
   */
  quantile(p: number, got: number, slack = 0): boolean {
    const room = this.tolerance * Math.max(Math.abs(got), 0.001 * this.center) + 1e-14 * this.spread + 1e-300;
    if (this.hasReached(got + room, p - slack) && !this.hasReached(got - room, p + slack)) return true;
    return isBeyondReach(this.exact, real(got), p);
  }
  private hasReached(x: number, p: number): boolean {
    return fastReaches(this.fast, x, p) ?? reaches(this.exact, real(x), p);
  }
}

export function close(got: number, want: number, tolerance: number): boolean {
  if (got === want) return true;
  if (Math.abs(got) < FLOOR && Math.abs(want) < FLOOR * 1.0001) return true;
  return Math.abs(got - want) <= tolerance * Math.max(Math.abs(want), Number.MIN_VALUE);
}
