/**
 * Numbers of a parameter set as one period uses them, for the second implementation of the chain's equations.
 * Method: one asking function per class of parameter. Source: equations and time rules of the working group's chain
 * ("keten"), sections "Time" and "Parameters"; nothing here comes from `src/chain`.
 */

/** One number for all years, or one per year. */
export type Given = number | readonly (number | undefined)[];
export type GivenSet = ReadonlyMap<string, Given>;

/** The run is refused: which parameter or indicator, in which period (0-based; -1 for the whole run). */
export class Refused extends Error {
  readonly id: string;
  readonly period: number;

  constructor(id: string, period: number) {
    super(`${id} @ ${period}`);
    this.id = id;
    this.period = period;
  }
}

/** Asks the numbers of one period. */
export interface Ask {
  readonly months: boolean;
  readonly period: number;
  /** L: months in a period. */
  readonly monthsInPeriod: number;
  share(id: string): number;
  factor(id: string, low?: number, high?: number): number;
  leavers(id: string): number;
  /** Yearly shares, or what the months use when one of them has months of its own. */
  leaversTogether(ids: readonly string[]): number;
  perYear(id: string): number;
  correction(stock: string): number;
  capacity(id: string): number;
  once(id: string): number;
}

function at(set: GivenSet, id: string, year: number): number | undefined {
  const given = set.get(id);
  return given === undefined || typeof given === "number" ? given : given[year];
}

function profile(set: GivenSet, name: string, total: number): readonly number[] {
  const shares: number[] = [];
  let sum = 0;
  for (let m = 1; m <= 12; m++) {
    const share = set.get(`${name}.${m}`);
    if (typeof share !== "number") throw new Refused(`${name}.${m}`, -1);
    shares.push(share);
    sum += share;
  }
  if (Math.abs(sum - total) > 1e-9) throw new Refused(name, -1);
  return shares;
}

export interface Profiles {
  readonly applications: readonly number[];
  readonly work: readonly number[];
}

export function profilesOf(set: GivenSet): Profiles {
  return { applications: profile(set, "maandprofiel", 1), work: profile(set, "werkprofiel", 12) };
}

/** @param profiles undefined in a yearly run */
export function asking(set: GivenSet, profiles: Profiles | undefined, period: number): Ask {
  const months = profiles !== undefined;
  const year = months ? Math.floor(period / 12) : period;
  const need = (id: string, low = -Infinity, high = Infinity): number => {
    const value = at(set, id, year);
    if (value === undefined || !(value >= low && value <= high)) throw new Refused(id, period);
    return value;
  };
  const once = (id: string): number => {
    const value = set.get(id);
    if (typeof value !== "number") throw new Refused(id, -1);
    return value;
  };
  const ask: Ask = {
    months,
    period,
    monthsInPeriod: months ? 1 : 12,
    once,
    factor: need,
    share: (id) => need(id, 0, 1),
    leavers: (id) => {
      if (!months) return need(id, 0, 1);
      if (set.has(`${id}.maand`)) return need(`${id}.maand`, 0, 1);
      const p = need(id, 0, 1);
      return p / (12 - 11 * p);
    },
    leaversTogether: (ids) => {
      const own = months && ids.some((id) => set.has(`${id}.maand`));
      return ids.reduce((sum, id) => sum + (own ? ask.leavers(id) : need(id, 0, 1)), 0);
    },
    perYear: (id) => (months ? need(id) / 12 : need(id)),
    correction: (stock) => {
      const yearly = at(set, `${stock}.correctie`, year) ?? 0;
      return months ? yearly / 12 : yearly;
    },
    capacity: (id) => {
      const yearly = need(id, 0);
      return profiles === undefined ? yearly : (yearly / 12) * (profiles.work[period % 12] ?? NaN);
    },
  };
  return ask;
}

/** All weights up to the last one that is given. */
function weightsOf(set: GivenSet, base: string): readonly number[] {
  let last = 0;
  for (const id of set.keys()) {
    const j = id.startsWith(`${base}.`) ? id.slice(base.length + 1) : "";
    if (/^\d+$/.test(j)) last = Math.max(last, Number(j));
  }
  return Array.from({ length: last + 1 }, (_, j) => {
    const w = set.get(`${base}.${j}`);
    if (typeof w !== "number" || w < 0 || w > 1) throw new Refused(`${base}.${j}`, -1);
    return w;
  });
}

/** A flow of the past and of this run, spread by weights: out[t] = Σ w[j] · in[t − j]. */
export function delay(
  set: GivenSet,
  months: boolean,
  ids: { readonly weights: string; readonly history: string; readonly empties: boolean },
): (inflow: number) => number {
  const tail = months ? ".maand" : "";
  const base = `${ids.weights}${tail}`;
  const weights = weightsOf(set, base);
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum > 1 + 1e-9 || (ids.empties && sum < 1 - 1e-9)) throw new Refused(base, -1);
  // The latest first.
  const past: number[] = [];
  for (const [j, w] of weights.entries()) {
    if (j === 0) continue;
    const before = set.get(`${ids.history}${tail}.${j}`);
    if (typeof before !== "number" && w !== 0) throw new Refused(`${ids.history}${tail}.${j}`, -1);
    past.push(typeof before === "number" ? before : 0);
  }
  return (inflow) => {
    past.unshift(inflow);
    let out = 0;
    for (const [j, w] of weights.entries()) out += w * (past[j] ?? NaN);
    past.length = weights.length;
    return out;
  };
}
