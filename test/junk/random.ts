/**
 * Seeded random choices for the junk generator: every argument list is a function of (seed, number).
 * Method: sfc32, warmed up 12 rounds. Source: C. Doty-Humphrey, PractRand (sfc32, public domain).
 */
export interface Random {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Whole number in [from, to]. */
  whole(from: number, to: number): number;
  /** True with this chance. */
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function randomFrom(seed: number, list: number): Random {
  let [a, b, c, d] = [seed | 0, list | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return t >>> 0;
  };
  for (let n = 0; n < 12; n += 1) next();
  const unit = (): number => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
  const whole = (from: number, to: number): number => from + Math.floor(unit() * (to - from + 1));
  return {
    unit,
    whole,
    chance: (p) => unit() < p,
    pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
  };
}
