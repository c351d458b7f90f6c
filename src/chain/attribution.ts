/**
 * What made the difference between two rounds: each cause gets its mean contribution over all orders in which the
 * causes can be changed. Exact, adds up to the whole, and does not depend on any order.
 * Source: L.S. Shapley, "A value for n-person games" (1953).
 */

/** How a number comes out when some causes are new and the others old. */
export type ValueOf<C extends string> = (renewed: ReadonlySet<C>) => number;

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function subsetsOf<C extends string>(causes: readonly C[]): readonly ReadonlySet<C>[] {
  return Array.from(
    { length: 2 ** causes.length },
    (_, bits) => new Set(causes.filter((__, index) => ((bits >>> index) & 1) === 1)),
  );
}

/**
 * @param causes few: every subset is one run
 * @returns contribution per cause; they add up to the value with all new less that with all old
 */
export function shapleyValues<C extends string>(
  causes: readonly C[],
  valueOf: ValueOf<C>,
): ReadonlyMap<C, number> {
  const sorted = [...causes].sort();
  const values = new Map(subsetsOf(sorted).map((subset) => [[...subset].join("|"), valueOf(subset)]));
  const value = (members: readonly C[]): number => values.get(members.join("|")) ?? NaN;
  const total = factorial(sorted.length);
  const contribution = (cause: C): number => {
    let sum = 0;
    for (const subset of subsetsOf(sorted.filter((other) => other !== cause))) {
      const before = sorted.filter((each) => subset.has(each));
      const after = sorted.filter((each) => subset.has(each) || each === cause);
      // Whole weights, divided once at the end: whole numbers stay whole.
      const orders = factorial(before.length) * factorial(sorted.length - before.length - 1);
      sum += orders * (value(after) - value(before));
    }
    return sum / total;
  };
  return new Map(causes.map((cause) => [cause, contribution(cause)]));
}
