/**
 * The loops of a run over columns of draws; everything else is paid once per block of draws.
 * Method: a sum of up to four terms is one pass, so that a value is loaded and stored once; from left to right, which
 * gives the same bits as term by term. Offsets are those of the first draw.
 */

type Values = Float64Array;

export type ActionKind =
  | ("fill" | "sum 1" | "sum 2" | "sum 3" | "sum 4" | "inflow" | "minimum" | "maximum" | "quotient")
  | ("capacity 1" | "capacity 2" | "capacity 3" | "capacity 4");

/** One loop over the draws. All have the same fields, those that a loop does not use are 0, which keeps them fast. */
export interface Action {
  readonly kind: ActionKind;
  /** Columns are numbered period × slots + slot; of an inflow `a` is the year. */
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly constant: number;
  readonly fa: number;
  readonly fb: number;
  readonly fc: number;
  readonly fd: number;
  /** Of a capacity: its column, and those of what is unused and used of it. */
  readonly capacity: number;
  readonly idle: number;
  readonly used: number;
}

function sum1(v: Values, n: number, { to, a, constant, fa }: Action): void {
  const [t, p] = [to * n, a * n];
  for (let i = 0; i < n; i++) v[t + i] = constant + fa * (v[p + i] ?? NaN);
}

function sum2(v: Values, n: number, { to, a, b, constant, fa, fb }: Action): void {
  const [t, p, q] = [to * n, a * n, b * n];
  for (let i = 0; i < n; i++) v[t + i] = constant + fa * (v[p + i] ?? NaN) + fb * (v[q + i] ?? NaN);
}

function sum3(v: Values, n: number, { to, a, b, c, constant, fa, fb, fc }: Action): void {
  const [t, p, q, r] = [to * n, a * n, b * n, c * n];
  for (let i = 0; i < n; i++) {
    v[t + i] = constant + fa * (v[p + i] ?? NaN) + fb * (v[q + i] ?? NaN) + fc * (v[r + i] ?? NaN);
  }
}

function sum4(v: Values, n: number, { to, a, b, c, d, constant, fa, fb, fc, fd }: Action): void {
  const [t, p, q, r, s] = [to * n, a * n, b * n, c * n, d * n];
  for (let i = 0; i < n; i++) {
    const first = constant + fa * (v[p + i] ?? NaN) + fb * (v[q + i] ?? NaN);
    v[t + i] = first + fc * (v[r + i] ?? NaN) + fd * (v[s + i] ?? NaN);
  }
}

function minimum(v: Values, n: number, { to, a, b }: Action): void {
  const [t, p, q] = [to * n, a * n, b * n];
  for (let i = 0; i < n; i++) {
    const x = v[p + i] ?? NaN;
    const y = v[q + i] ?? NaN;
    v[t + i] = x < y ? x : y;
  }
}

function maximum(v: Values, n: number, { to, a, b }: Action): void {
  const [t, p, q] = [to * n, a * n, b * n];
  for (let i = 0; i < n; i++) {
    const x = v[p + i] ?? NaN;
    const y = v[q + i] ?? NaN;
    v[t + i] = x > y ? x : y;
  }
}

/** NaN where the denominator is 0. */
function quotient(v: Values, n: number, { to, a, b }: Action): void {
  const [t, p, q] = [to * n, a * n, b * n];
  for (let i = 0; i < n; i++) {
    const y = v[q + i] ?? NaN;
    v[t + i] = y === 0 ? NaN : (v[p + i] ?? NaN) / y;
  }
}

/** The smaller of a capacity and a sum of up to four terms, what is unused of it, and the used share. */
function capacity(v: Values, n: number, action: Action): void {
  const { to, a, b, c, d, constant, fa, fb, fc, fd } = action;
  const [t, p, q, r, s] = [to * n, a * n, b * n, c * n, d * n];
  const [x, u, w] = [action.capacity * n, action.idle * n, action.used * n];
  const terms = Number(action.kind.slice(-1));
  for (let i = 0; i < n; i++) {
    let available = constant + fa * (v[p + i] ?? NaN);
    if (terms > 1) available += fb * (v[q + i] ?? NaN);
    if (terms > 2) available += fc * (v[r + i] ?? NaN);
    if (terms > 3) available += fd * (v[s + i] ?? NaN);
    const most = v[x + i] ?? NaN;
    const out = most < available ? most : available;
    v[t + i] = out;
    v[u + i] = most - out;
    v[w + i] = most === 0 ? NaN : out / most;
  }
}

function inflowOf(v: Values, n: number, { to, a, fa }: Action, inflow: Values): void {
  const [t, p] = [to * n, a * n];
  for (let i = 0; i < n; i++) v[t + i] = (inflow[p + i] ?? NaN) * fa;
}

function fill(v: Values, n: number, { to, constant }: Action): void {
  v.fill(constant, to * n, (to + 1) * n);
}

type Loop = (v: Values, n: number, action: Action, inflow: Values) => void;

const LOOPS: Readonly<Record<ActionKind, Loop>> = {
  fill,
  "sum 1": sum1,
  "sum 2": sum2,
  "sum 3": sum3,
  "sum 4": sum4,
  minimum,
  maximum,
  quotient,
  "capacity 1": capacity,
  "capacity 2": capacity,
  "capacity 3": capacity,
  "capacity 4": capacity,
  inflow: inflowOf,
};

/** @param inflow first applications: draw d of year y at y × n + d */
export function perform(action: Action, v: Values, n: number, inflow: Values): void {
  LOOPS[action.kind](v, n, action, inflow);
}
