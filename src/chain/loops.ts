/**
 * The loops of a run over columns of draws; everything else is paid once per block of draws. Written by
 * scripts/chain-loops.ts (npm run generate): change it there.
 * Method: a sum of up to six terms is one pass, so that a value is loaded and stored once; from left to right, which
 * gives the same bits as term by term. Several draws a turn, and places that are surely 32-bit integers: V8 then checks
 * half as much (bench/chain.ts). Columns therefore have room for a multiple of TURN draws.
 */
import { CAPACITY, DOUBLES, INTEGERS, ROOM, type Tape } from "./action";

/** Draws of the longest turn. */
export const TURN = 8;

/**
 * @param v columns of n places, a multiple of TURN
 * @param k integers of the plan, those of this action from `p`
 * @param f doubles of the plan, those of this action from `q`
 */
type Loop = (v: Float64Array, n: number, k: Int32Array, p: number, f: Float64Array, q: number) => void;

/** All places are within the columns; NaN is for the compiler. */
const get = (v: Float64Array, i: number): number => v[i] ?? NaN;
/** First place of the column that stands in the plan at `i`. */
const place = (k: Int32Array, i: number, n: number): number => Math.imul(k[i] ?? 0, n);
const least = (x: number, y: number): number => (x < y ? x : y);
const greatest = (x: number, y: number): number => (x > y ? x : y);

/** NaN where there is no capacity. */
const share = (x: number, y: number): number => (y === 0 ? NaN : x / y);

const sum1: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    v[t] = constant + fa * get(v, at);
    v[(t + 1) | 0] = constant + fa * get(v, (at + 1) | 0);
    v[(t + 2) | 0] = constant + fa * get(v, (at + 2) | 0);
    v[(t + 3) | 0] = constant + fa * get(v, (at + 3) | 0);
    v[(t + 4) | 0] = constant + fa * get(v, (at + 4) | 0);
    v[(t + 5) | 0] = constant + fa * get(v, (at + 5) | 0);
    v[(t + 6) | 0] = constant + fa * get(v, (at + 6) | 0);
    v[(t + 7) | 0] = constant + fa * get(v, (at + 7) | 0);
  }
};

const sum2: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    v[t] = constant + fa * get(v, at) + fb * get(v, bt);
    v[(t + 1) | 0] = constant + fa * get(v, (at + 1) | 0) + fb * get(v, (bt + 1) | 0);
    v[(t + 2) | 0] = constant + fa * get(v, (at + 2) | 0) + fb * get(v, (bt + 2) | 0);
    v[(t + 3) | 0] = constant + fa * get(v, (at + 3) | 0) + fb * get(v, (bt + 3) | 0);
    v[(t + 4) | 0] = constant + fa * get(v, (at + 4) | 0) + fb * get(v, (bt + 4) | 0);
    v[(t + 5) | 0] = constant + fa * get(v, (at + 5) | 0) + fb * get(v, (bt + 5) | 0);
    v[(t + 6) | 0] = constant + fa * get(v, (at + 6) | 0) + fb * get(v, (bt + 6) | 0);
    v[(t + 7) | 0] = constant + fa * get(v, (at + 7) | 0) + fb * get(v, (bt + 7) | 0);
  }
};

const sum3: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    v[t] = constant + fa * get(v, at) + fb * get(v, bt) + fc * get(v, ct);
    v[(t + 1) | 0] =
      constant + fa * get(v, (at + 1) | 0) + fb * get(v, (bt + 1) | 0) + fc * get(v, (ct + 1) | 0);
    v[(t + 2) | 0] =
      constant + fa * get(v, (at + 2) | 0) + fb * get(v, (bt + 2) | 0) + fc * get(v, (ct + 2) | 0);
    v[(t + 3) | 0] =
      constant + fa * get(v, (at + 3) | 0) + fb * get(v, (bt + 3) | 0) + fc * get(v, (ct + 3) | 0);
    v[(t + 4) | 0] =
      constant + fa * get(v, (at + 4) | 0) + fb * get(v, (bt + 4) | 0) + fc * get(v, (ct + 4) | 0);
    v[(t + 5) | 0] =
      constant + fa * get(v, (at + 5) | 0) + fb * get(v, (bt + 5) | 0) + fc * get(v, (ct + 5) | 0);
    v[(t + 6) | 0] =
      constant + fa * get(v, (at + 6) | 0) + fb * get(v, (bt + 6) | 0) + fc * get(v, (ct + 6) | 0);
    v[(t + 7) | 0] =
      constant + fa * get(v, (at + 7) | 0) + fb * get(v, (bt + 7) | 0) + fc * get(v, (ct + 7) | 0);
  }
};

const sum4: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const d = (place(k, p + 5, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  const fd = get(f, q + 4);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const dt = (d + t) | 0;
    v[t] = constant + fa * get(v, at) + fb * get(v, bt) + fc * get(v, ct) + fd * get(v, dt);
    v[(t + 1) | 0] =
      constant +
      fa * get(v, (at + 1) | 0) +
      fb * get(v, (bt + 1) | 0) +
      fc * get(v, (ct + 1) | 0) +
      fd * get(v, (dt + 1) | 0);
    v[(t + 2) | 0] =
      constant +
      fa * get(v, (at + 2) | 0) +
      fb * get(v, (bt + 2) | 0) +
      fc * get(v, (ct + 2) | 0) +
      fd * get(v, (dt + 2) | 0);
    v[(t + 3) | 0] =
      constant +
      fa * get(v, (at + 3) | 0) +
      fb * get(v, (bt + 3) | 0) +
      fc * get(v, (ct + 3) | 0) +
      fd * get(v, (dt + 3) | 0);
    v[(t + 4) | 0] =
      constant +
      fa * get(v, (at + 4) | 0) +
      fb * get(v, (bt + 4) | 0) +
      fc * get(v, (ct + 4) | 0) +
      fd * get(v, (dt + 4) | 0);
    v[(t + 5) | 0] =
      constant +
      fa * get(v, (at + 5) | 0) +
      fb * get(v, (bt + 5) | 0) +
      fc * get(v, (ct + 5) | 0) +
      fd * get(v, (dt + 5) | 0);
    v[(t + 6) | 0] =
      constant +
      fa * get(v, (at + 6) | 0) +
      fb * get(v, (bt + 6) | 0) +
      fc * get(v, (ct + 6) | 0) +
      fd * get(v, (dt + 6) | 0);
    v[(t + 7) | 0] =
      constant +
      fa * get(v, (at + 7) | 0) +
      fb * get(v, (bt + 7) | 0) +
      fc * get(v, (ct + 7) | 0) +
      fd * get(v, (dt + 7) | 0);
  }
};

const sum5: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const d = (place(k, p + 5, n) - to) | 0;
  const e = (place(k, p + 6, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  const fd = get(f, q + 4);
  const fe = get(f, q + 5);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const dt = (d + t) | 0;
    const et = (e + t) | 0;
    v[t] = constant + fa * get(v, at) + fb * get(v, bt) + fc * get(v, ct) + fd * get(v, dt) + fe * get(v, et);
    v[(t + 1) | 0] =
      constant +
      fa * get(v, (at + 1) | 0) +
      fb * get(v, (bt + 1) | 0) +
      fc * get(v, (ct + 1) | 0) +
      fd * get(v, (dt + 1) | 0) +
      fe * get(v, (et + 1) | 0);
    v[(t + 2) | 0] =
      constant +
      fa * get(v, (at + 2) | 0) +
      fb * get(v, (bt + 2) | 0) +
      fc * get(v, (ct + 2) | 0) +
      fd * get(v, (dt + 2) | 0) +
      fe * get(v, (et + 2) | 0);
    v[(t + 3) | 0] =
      constant +
      fa * get(v, (at + 3) | 0) +
      fb * get(v, (bt + 3) | 0) +
      fc * get(v, (ct + 3) | 0) +
      fd * get(v, (dt + 3) | 0) +
      fe * get(v, (et + 3) | 0);
    v[(t + 4) | 0] =
      constant +
      fa * get(v, (at + 4) | 0) +
      fb * get(v, (bt + 4) | 0) +
      fc * get(v, (ct + 4) | 0) +
      fd * get(v, (dt + 4) | 0) +
      fe * get(v, (et + 4) | 0);
    v[(t + 5) | 0] =
      constant +
      fa * get(v, (at + 5) | 0) +
      fb * get(v, (bt + 5) | 0) +
      fc * get(v, (ct + 5) | 0) +
      fd * get(v, (dt + 5) | 0) +
      fe * get(v, (et + 5) | 0);
    v[(t + 6) | 0] =
      constant +
      fa * get(v, (at + 6) | 0) +
      fb * get(v, (bt + 6) | 0) +
      fc * get(v, (ct + 6) | 0) +
      fd * get(v, (dt + 6) | 0) +
      fe * get(v, (et + 6) | 0);
    v[(t + 7) | 0] =
      constant +
      fa * get(v, (at + 7) | 0) +
      fb * get(v, (bt + 7) | 0) +
      fc * get(v, (ct + 7) | 0) +
      fd * get(v, (dt + 7) | 0) +
      fe * get(v, (et + 7) | 0);
  }
};

const sum6: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const d = (place(k, p + 5, n) - to) | 0;
  const e = (place(k, p + 6, n) - to) | 0;
  const g = (place(k, p + 7, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  const fd = get(f, q + 4);
  const fe = get(f, q + 5);
  const fg = get(f, q + 6);
  for (let t = to; t < end; t = (t + 8) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const dt = (d + t) | 0;
    const et = (e + t) | 0;
    const gt = (g + t) | 0;
    v[t] =
      constant +
      fa * get(v, at) +
      fb * get(v, bt) +
      fc * get(v, ct) +
      fd * get(v, dt) +
      fe * get(v, et) +
      fg * get(v, gt);
    v[(t + 1) | 0] =
      constant +
      fa * get(v, (at + 1) | 0) +
      fb * get(v, (bt + 1) | 0) +
      fc * get(v, (ct + 1) | 0) +
      fd * get(v, (dt + 1) | 0) +
      fe * get(v, (et + 1) | 0) +
      fg * get(v, (gt + 1) | 0);
    v[(t + 2) | 0] =
      constant +
      fa * get(v, (at + 2) | 0) +
      fb * get(v, (bt + 2) | 0) +
      fc * get(v, (ct + 2) | 0) +
      fd * get(v, (dt + 2) | 0) +
      fe * get(v, (et + 2) | 0) +
      fg * get(v, (gt + 2) | 0);
    v[(t + 3) | 0] =
      constant +
      fa * get(v, (at + 3) | 0) +
      fb * get(v, (bt + 3) | 0) +
      fc * get(v, (ct + 3) | 0) +
      fd * get(v, (dt + 3) | 0) +
      fe * get(v, (et + 3) | 0) +
      fg * get(v, (gt + 3) | 0);
    v[(t + 4) | 0] =
      constant +
      fa * get(v, (at + 4) | 0) +
      fb * get(v, (bt + 4) | 0) +
      fc * get(v, (ct + 4) | 0) +
      fd * get(v, (dt + 4) | 0) +
      fe * get(v, (et + 4) | 0) +
      fg * get(v, (gt + 4) | 0);
    v[(t + 5) | 0] =
      constant +
      fa * get(v, (at + 5) | 0) +
      fb * get(v, (bt + 5) | 0) +
      fc * get(v, (ct + 5) | 0) +
      fd * get(v, (dt + 5) | 0) +
      fe * get(v, (et + 5) | 0) +
      fg * get(v, (gt + 5) | 0);
    v[(t + 6) | 0] =
      constant +
      fa * get(v, (at + 6) | 0) +
      fb * get(v, (bt + 6) | 0) +
      fc * get(v, (ct + 6) | 0) +
      fd * get(v, (dt + 6) | 0) +
      fe * get(v, (et + 6) | 0) +
      fg * get(v, (gt + 6) | 0);
    v[(t + 7) | 0] =
      constant +
      fa * get(v, (at + 7) | 0) +
      fb * get(v, (bt + 7) | 0) +
      fc * get(v, (ct + 7) | 0) +
      fd * get(v, (dt + 7) | 0) +
      fe * get(v, (et + 7) | 0) +
      fg * get(v, (gt + 7) | 0);
  }
};

const minimum: Loop = (v, n, k, p) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    v[t] = least(get(v, at), get(v, bt));
    v[(t + 1) | 0] = least(get(v, (at + 1) | 0), get(v, (bt + 1) | 0));
    v[(t + 2) | 0] = least(get(v, (at + 2) | 0), get(v, (bt + 2) | 0));
    v[(t + 3) | 0] = least(get(v, (at + 3) | 0), get(v, (bt + 3) | 0));
  }
};

const maximum: Loop = (v, n, k, p) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    v[t] = greatest(get(v, at), get(v, bt));
    v[(t + 1) | 0] = greatest(get(v, (at + 1) | 0), get(v, (bt + 1) | 0));
    v[(t + 2) | 0] = greatest(get(v, (at + 2) | 0), get(v, (bt + 2) | 0));
    v[(t + 3) | 0] = greatest(get(v, (at + 3) | 0), get(v, (bt + 3) | 0));
  }
};

const quotient: Loop = (v, n, k, p) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    v[t] = share(get(v, at), get(v, bt));
    v[(t + 1) | 0] = share(get(v, (at + 1) | 0), get(v, (bt + 1) | 0));
    v[(t + 2) | 0] = share(get(v, (at + 2) | 0), get(v, (bt + 2) | 0));
    v[(t + 3) | 0] = share(get(v, (at + 3) | 0), get(v, (bt + 3) | 0));
  }
};

/** The smaller of a sum and a capacity, what is unused of it, and the used share; a capacity per draw. */
const room: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const limit = (place(k, p + ROOM.limit, n) - to) | 0;
  const idle = (place(k, p + ROOM.idle, n) - to) | 0;
  const used = (place(k, p + ROOM.used, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const limitt = (limit + t) | 0;
    const idlet = (idle + t) | 0;
    const usedt = (used + t) | 0;
    const most0 = get(v, limitt);
    const x0 = least(most0, constant + fa * get(v, at) + fb * get(v, bt));
    v[t] = x0;
    v[idlet] = most0 - x0;
    v[usedt] = share(x0, most0);
    const most1 = get(v, (limitt + 1) | 0);
    const x1 = least(most1, constant + fa * get(v, (at + 1) | 0) + fb * get(v, (bt + 1) | 0));
    v[(t + 1) | 0] = x1;
    v[(idlet + 1) | 0] = most1 - x1;
    v[(usedt + 1) | 0] = share(x1, most1);
    const most2 = get(v, (limitt + 2) | 0);
    const x2 = least(most2, constant + fa * get(v, (at + 2) | 0) + fb * get(v, (bt + 2) | 0));
    v[(t + 2) | 0] = x2;
    v[(idlet + 2) | 0] = most2 - x2;
    v[(usedt + 2) | 0] = share(x2, most2);
    const most3 = get(v, (limitt + 3) | 0);
    const x3 = least(most3, constant + fa * get(v, (at + 3) | 0) + fb * get(v, (bt + 3) | 0));
    v[(t + 3) | 0] = x3;
    v[(idlet + 3) | 0] = most3 - x3;
    v[(usedt + 3) | 0] = share(x3, most3);
  }
};

/** Several sums of one and the same term. */
const fan2: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const ca = get(f, q);
  const cb = get(f, q + 2);
  const fa = get(f, q + 1);
  const fb = get(f, q + 3);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const x0 = get(v, t);
    v[at] = ca + fa * x0;
    v[bt] = cb + fb * x0;
    const x1 = get(v, (t + 1) | 0);
    v[(at + 1) | 0] = ca + fa * x1;
    v[(bt + 1) | 0] = cb + fb * x1;
    const x2 = get(v, (t + 2) | 0);
    v[(at + 2) | 0] = ca + fa * x2;
    v[(bt + 2) | 0] = cb + fb * x2;
    const x3 = get(v, (t + 3) | 0);
    v[(at + 3) | 0] = ca + fa * x3;
    v[(bt + 3) | 0] = cb + fb * x3;
  }
};

const fan3: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const ca = get(f, q);
  const cb = get(f, q + 2);
  const cc = get(f, q + 4);
  const fa = get(f, q + 1);
  const fb = get(f, q + 3);
  const fc = get(f, q + 5);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const x0 = get(v, t);
    v[at] = ca + fa * x0;
    v[bt] = cb + fb * x0;
    v[ct] = cc + fc * x0;
    const x1 = get(v, (t + 1) | 0);
    v[(at + 1) | 0] = ca + fa * x1;
    v[(bt + 1) | 0] = cb + fb * x1;
    v[(ct + 1) | 0] = cc + fc * x1;
    const x2 = get(v, (t + 2) | 0);
    v[(at + 2) | 0] = ca + fa * x2;
    v[(bt + 2) | 0] = cb + fb * x2;
    v[(ct + 2) | 0] = cc + fc * x2;
    const x3 = get(v, (t + 3) | 0);
    v[(at + 3) | 0] = ca + fa * x3;
    v[(bt + 3) | 0] = cb + fb * x3;
    v[(ct + 3) | 0] = cc + fc * x3;
  }
};

const fan4: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const d = (place(k, p + 5, n) - to) | 0;
  const ca = get(f, q);
  const cb = get(f, q + 2);
  const cc = get(f, q + 4);
  const cd = get(f, q + 6);
  const fa = get(f, q + 1);
  const fb = get(f, q + 3);
  const fc = get(f, q + 5);
  const fd = get(f, q + 7);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const dt = (d + t) | 0;
    const x0 = get(v, t);
    v[at] = ca + fa * x0;
    v[bt] = cb + fb * x0;
    v[ct] = cc + fc * x0;
    v[dt] = cd + fd * x0;
    const x1 = get(v, (t + 1) | 0);
    v[(at + 1) | 0] = ca + fa * x1;
    v[(bt + 1) | 0] = cb + fb * x1;
    v[(ct + 1) | 0] = cc + fc * x1;
    v[(dt + 1) | 0] = cd + fd * x1;
    const x2 = get(v, (t + 2) | 0);
    v[(at + 2) | 0] = ca + fa * x2;
    v[(bt + 2) | 0] = cb + fb * x2;
    v[(ct + 2) | 0] = cc + fc * x2;
    v[(dt + 2) | 0] = cd + fd * x2;
    const x3 = get(v, (t + 3) | 0);
    v[(at + 3) | 0] = ca + fa * x3;
    v[(bt + 3) | 0] = cb + fb * x3;
    v[(ct + 3) | 0] = cc + fc * x3;
    v[(dt + 3) | 0] = cd + fd * x3;
  }
};

/** As `room`, with one capacity for all draws. */
const capacity1: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const idle = (place(k, p + CAPACITY.idle, n) - to) | 0;
  const used = (place(k, p + CAPACITY.used, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const most = get(f, q + CAPACITY.capacity);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const idlet = (idle + t) | 0;
    const usedt = (used + t) | 0;
    const x0 = least(most, constant + fa * get(v, at));
    v[t] = x0;
    v[idlet] = most - x0;
    v[usedt] = x0 / most;
    const x1 = least(most, constant + fa * get(v, (at + 1) | 0));
    v[(t + 1) | 0] = x1;
    v[(idlet + 1) | 0] = most - x1;
    v[(usedt + 1) | 0] = x1 / most;
    const x2 = least(most, constant + fa * get(v, (at + 2) | 0));
    v[(t + 2) | 0] = x2;
    v[(idlet + 2) | 0] = most - x2;
    v[(usedt + 2) | 0] = x2 / most;
    const x3 = least(most, constant + fa * get(v, (at + 3) | 0));
    v[(t + 3) | 0] = x3;
    v[(idlet + 3) | 0] = most - x3;
    v[(usedt + 3) | 0] = x3 / most;
  }
  if (most === 0) v.fill(NaN, to + used, to + used + n);
};

const capacity2: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const idle = (place(k, p + CAPACITY.idle, n) - to) | 0;
  const used = (place(k, p + CAPACITY.used, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const most = get(f, q + CAPACITY.capacity);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const idlet = (idle + t) | 0;
    const usedt = (used + t) | 0;
    const x0 = least(most, constant + fa * get(v, at) + fb * get(v, bt));
    v[t] = x0;
    v[idlet] = most - x0;
    v[usedt] = x0 / most;
    const x1 = least(most, constant + fa * get(v, (at + 1) | 0) + fb * get(v, (bt + 1) | 0));
    v[(t + 1) | 0] = x1;
    v[(idlet + 1) | 0] = most - x1;
    v[(usedt + 1) | 0] = x1 / most;
    const x2 = least(most, constant + fa * get(v, (at + 2) | 0) + fb * get(v, (bt + 2) | 0));
    v[(t + 2) | 0] = x2;
    v[(idlet + 2) | 0] = most - x2;
    v[(usedt + 2) | 0] = x2 / most;
    const x3 = least(most, constant + fa * get(v, (at + 3) | 0) + fb * get(v, (bt + 3) | 0));
    v[(t + 3) | 0] = x3;
    v[(idlet + 3) | 0] = most - x3;
    v[(usedt + 3) | 0] = x3 / most;
  }
  if (most === 0) v.fill(NaN, to + used, to + used + n);
};

const capacity3: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const idle = (place(k, p + CAPACITY.idle, n) - to) | 0;
  const used = (place(k, p + CAPACITY.used, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  const most = get(f, q + CAPACITY.capacity);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const idlet = (idle + t) | 0;
    const usedt = (used + t) | 0;
    const x0 = least(most, constant + fa * get(v, at) + fb * get(v, bt) + fc * get(v, ct));
    v[t] = x0;
    v[idlet] = most - x0;
    v[usedt] = x0 / most;
    const x1 = least(
      most,
      constant + fa * get(v, (at + 1) | 0) + fb * get(v, (bt + 1) | 0) + fc * get(v, (ct + 1) | 0),
    );
    v[(t + 1) | 0] = x1;
    v[(idlet + 1) | 0] = most - x1;
    v[(usedt + 1) | 0] = x1 / most;
    const x2 = least(
      most,
      constant + fa * get(v, (at + 2) | 0) + fb * get(v, (bt + 2) | 0) + fc * get(v, (ct + 2) | 0),
    );
    v[(t + 2) | 0] = x2;
    v[(idlet + 2) | 0] = most - x2;
    v[(usedt + 2) | 0] = x2 / most;
    const x3 = least(
      most,
      constant + fa * get(v, (at + 3) | 0) + fb * get(v, (bt + 3) | 0) + fc * get(v, (ct + 3) | 0),
    );
    v[(t + 3) | 0] = x3;
    v[(idlet + 3) | 0] = most - x3;
    v[(usedt + 3) | 0] = x3 / most;
  }
  if (most === 0) v.fill(NaN, to + used, to + used + n);
};

const capacity4: Loop = (v, n, k, p, f, q) => {
  const to = place(k, p + 1, n);
  const end = (to + n) | 0;
  const a = (place(k, p + 2, n) - to) | 0;
  const b = (place(k, p + 3, n) - to) | 0;
  const c = (place(k, p + 4, n) - to) | 0;
  const d = (place(k, p + 5, n) - to) | 0;
  const idle = (place(k, p + CAPACITY.idle, n) - to) | 0;
  const used = (place(k, p + CAPACITY.used, n) - to) | 0;
  const constant = get(f, q);
  const fa = get(f, q + 1);
  const fb = get(f, q + 2);
  const fc = get(f, q + 3);
  const fd = get(f, q + 4);
  const most = get(f, q + CAPACITY.capacity);
  for (let t = to; t < end; t = (t + 4) | 0) {
    const at = (a + t) | 0;
    const bt = (b + t) | 0;
    const ct = (c + t) | 0;
    const dt = (d + t) | 0;
    const idlet = (idle + t) | 0;
    const usedt = (used + t) | 0;
    const x0 = least(most, constant + fa * get(v, at) + fb * get(v, bt) + fc * get(v, ct) + fd * get(v, dt));
    v[t] = x0;
    v[idlet] = most - x0;
    v[usedt] = x0 / most;
    const x1 = least(
      most,
      constant +
        fa * get(v, (at + 1) | 0) +
        fb * get(v, (bt + 1) | 0) +
        fc * get(v, (ct + 1) | 0) +
        fd * get(v, (dt + 1) | 0),
    );
    v[(t + 1) | 0] = x1;
    v[(idlet + 1) | 0] = most - x1;
    v[(usedt + 1) | 0] = x1 / most;
    const x2 = least(
      most,
      constant +
        fa * get(v, (at + 2) | 0) +
        fb * get(v, (bt + 2) | 0) +
        fc * get(v, (ct + 2) | 0) +
        fd * get(v, (dt + 2) | 0),
    );
    v[(t + 2) | 0] = x2;
    v[(idlet + 2) | 0] = most - x2;
    v[(usedt + 2) | 0] = x2 / most;
    const x3 = least(
      most,
      constant +
        fa * get(v, (at + 3) | 0) +
        fb * get(v, (bt + 3) | 0) +
        fc * get(v, (ct + 3) | 0) +
        fd * get(v, (dt + 3) | 0),
    );
    v[(t + 3) | 0] = x3;
    v[(idlet + 3) | 0] = most - x3;
    v[(usedt + 3) | 0] = x3 / most;
  }
  if (most === 0) v.fill(NaN, to + used, to + used + n);
};

/** By number of the operation, see action.ts. */
const LOOPS: readonly Loop[] = [
  sum1,
  sum2,
  sum3,
  sum4,
  sum5,
  sum6,
  minimum,
  maximum,
  quotient,
  room,
  fan2,
  fan3,
  fan4,
  capacity1,
  capacity2,
  capacity3,
  capacity4,
];

export function perform({ length, integers, doubles }: Tape, v: Float64Array, n: number): void {
  for (let i = 0; i < length; i++) {
    const at = i * INTEGERS;
    LOOPS[integers[at] ?? -1]?.(v, n, integers, at, doubles, i * DOUBLES);
  }
}
