/**
 * Quantile of a mixture: the smallest x with P(X ≤ x) ≥ p.
 * Method: places where mass jumps are decided first, exactly. Between them the two sides of
 * excess + Σ_ahead share·CDF = Σ_passed share·SF are compared (nothing cancels), and the logarithm of their
 * ratio is solved by Halley steps kept inside a shrinking bracket; where both sides underflow, by Newton steps
 * on logarithms of tails. Own derivation; Halley and bracketing as in Press et al., Numerical Recipes, §9.4.
 * @assumption A-15
 */
import {
  countBefore,
  countUpTo,
  emptyTails,
  type LogTails,
  type Parts,
  type QuantileBracket,
  type TailSums,
} from "./parts";

/** A side below this is compared by its logarithm. */
const UNDERFLOW = 1e-290;
const MAX_STEPS = 200;
/** A step's error is about step·(step/scale)^(order − 1); tails to this many standard deviations shorten the scale. */
const TAIL_FACTOR = 100;
/**
 * The rate of a far tail is the difference of two logarithms, which may have lost every digit: a root that it claims
 * is believed only when the balance has turned this many units of accuracy further on.
 */
const PROBE = 4;
/** A step that still more than halves the one before counts as slow; after so many, bisect. */
const PATIENCE = 3;

/** ln(mass up to x) − ln(mass asked), each less what they share, and the step that Halley or Newton advises. */
interface Balance {
  value: number;
  step: number;
  /** Order of the step: Newton 2, Halley 3. */
  order: 2 | 3;
}

const nearby: TailSums = emptyTails();

function logRatio(excess: number, tails: LogTails, out: Balance): void {
  const { upperPassed, upperRate, lowerAhead, lowerRate } = tails;
  const over = plusLog(excess, lowerAhead, lowerRate);
  const under = plusLog(-excess, upperPassed, upperRate);
  out.value = over.log === under.log ? 0 : over.log - under.log;
  out.step = -out.value / (over.rate - under.rate);
  out.order = 2;
}

/** ln(max(excess, 0) + exp(log)) and its rate of change. */
function plusLog(excess: number, log: number, rate: number): { log: number; rate: number } {
  if (excess <= 0) return { log, rate };
  const own = Math.log(excess);
  const top = Math.max(own, log);
  const tail = Math.exp(log - top);
  const whole = Math.exp(own - top) + tail;
  return { log: top + Math.log(whole), rate: (rate * tail) / whole };
}

function balance(parts: Parts, p: number, x: number, passed: number, out: Balance): void {
  const excess = parts.weights.excess(passed, p);
  parts.tails(x, passed, nearby);
  const over = Math.max(excess, 0) + nearby.lowerAhead;
  const under = Math.max(-excess, 0) + nearby.upperPassed;
  if (over < UNDERFLOW || under < UNDERFLOW) {
    logRatio(excess, parts.logTails(x, passed), out);
    return;
  }
  const value = Math.log(over / under);
  const rise = nearby.densityAhead / over;
  const fall = nearby.densityPassed / under;
  const slope = rise + fall;
  const bend = nearby.slopeAhead / over - rise * rise + nearby.slopePassed / under + fall * fall;
  const newton = value / slope;
  const damping = 1 - (newton * bend) / (2 * slope);
  out.value = value;
  out.step = -newton / (damping > 0.5 && damping < 2 ? damping : 1);
  out.order = 3;
}

/** Two neighbouring knots, or infinity. */
interface Stretch {
  readonly low: number;
  readonly high: number;
}

const UNBOUNDED: Stretch = { low: -Infinity, high: Infinity };

/** Between the knots: the open stretch that holds the quantile, or the knot that is the quantile. */
function stretch(parts: Parts, p: number): number | Stretch {
  const { knots, centres } = parts;
  const reached: Balance = { value: 0, step: 0, order: 2 };
  let below = -1;
  let above = knots.length;
  while (above - below > 1) {
    const middle = (below + above) >>> 1;
    const x = knots[middle] as number;
    balance(parts, p, x, countUpTo(centres, x), reached);
    if (reached.value >= 0) above = middle;
    else below = middle;
  }
  const low = below < 0 ? -Infinity : (knots[below] as number);
  if (above === knots.length) return { low, high: Infinity };
  const high = knots[above] as number;
  balance(parts, p, high, countBefore(centres, high), reached);
  return reached.value < 0 ? high : { low, high };
}

/**
 * @param p chance, 0 < p < 1 (the caller checks)
 * @returns inf{x: F(x) ≥ p} [persons/year]
 */
export function solveQuantile(parts: Parts, p: number): number {
  const bracket = parts.bracket(p);
  if (bracket.low === bracket.high) return bracket.low;
  if (parts.knots.length === 0) return solveBetween(parts, p, bracket, UNBOUNDED);
  const found = stretch(parts, p);
  if (typeof found === "number") return found;
  const low = Math.max(bracket.low, found.low);
  const high = Math.min(bracket.high, found.high);
  if (!(low < high)) return Math.min(low, high);
  return solveBetween(parts, p, { low, high, start: bracket.start }, found);
}

/**
 * About how far the advised step still leaves the root. Beside a knot, where a density may begin, the logarithm of
 * a tail changes over the distance to that knot, however wide the component.
 */
function errorAfter({ step, order }: Balance, scale: number): number {
  const relative = (TAIL_FACTOR * step) / scale;
  return Math.abs(step * (order === 3 ? relative * relative : relative));
}

function inside(x: number, { low, high }: Bracket): boolean {
  return x > low && x < high;
}

function largestOf(ascending: Float64Array): number {
  return Math.max(Math.abs(ascending[0] as number), Math.abs(ascending[ascending.length - 1] as number));
}

/** The root lies above `low` and not above `high`. */
interface Bracket {
  low: number;
  high: number;
}

function touches(x: number, { low, high }: Bracket): boolean {
  return x === low || x === high;
}

function middleOf({ low, high }: Bracket): number {
  return low + (high - low) / 2;
}

function narrow(bracket: Bracket, x: number, value: number): void {
  if (value < 0) bracket.low = x;
  else bracket.high = x;
}

/** Whether the balance turns just beyond a claimed root; if not, the bracket shrinks to there. */
function turnsBeyond(
  parts: Parts,
  p: number,
  end: number,
  width: number,
  now: Balance,
  bracket: Bracket,
): boolean {
  const beyond = end + Math.sign(now.step) * width;
  if (!inside(beyond, bracket)) return true;
  const tooHigh = now.value > 0;
  balance(parts, p, beyond, countUpTo(parts.centres, beyond), now);
  if (now.value > 0 !== tooHigh) return true;
  narrow(bracket, beyond, now.value);
  return false;
}

function solveBetween(parts: Parts, p: number, from: QuantileBracket, knots: Stretch): number {
  const { centres } = parts;
  const floor = 1e-3 * largestOf(centres);
  const now: Balance = { value: 0, step: 0, order: 2 };
  const bracket: Bracket = { low: from.low, high: from.high };
  let x = inside(from.start, bracket) ? from.start : middleOf(bracket);
  let previous = from.high - from.low;
  let slow = 0;
  for (let i = 0; i < MAX_STEPS; i++) {
    balance(parts, p, x, countUpTo(centres, x), now);
    if (now.value === 0) return x;
    narrow(bracket, x, now.value);
    const unit = 2 ** -53 * Math.max(Math.abs(x), floor);
    const advised = Math.abs(now.step);
    let next = x + now.step;
    slow = advised > 0.5 * previous ? slow + 1 : 0;
    const scale = Math.min(parts.scaleNear(x), x - knots.low, knots.high - x);
    if (advised <= unit || errorAfter(now, scale) <= unit) {
      const end = Math.min(bracket.high, Math.max(bracket.low, next));
      if (now.order === 3 || turnsBeyond(parts, p, end, PROBE * unit, now, bracket)) return end;
      slow = PATIENCE;
    }
    if (slow >= PATIENCE || !inside(next, bracket)) {
      next = middleOf(bracket);
      slow = 0;
    }
    if (touches(next, bracket)) return bracket.high;
    previous = Math.abs(next - x);
    x = next;
  }
  return x;
}
