/**
 * Heights of the labels at the ends of lines: in the order of their values, at least a gap apart, as near to their lines
 * as that allows. Method: pool adjacent labels that are too near and put each pool on the mean of its places (isotonic
 * regression), then push the outer ones back inside the chart.
 */

interface Pool {
  readonly members: readonly number[];
  /** Mean of what each member wishes for the first of the pool. */
  readonly first: number;
}

/**
 * @param wished heights [px], in any order
 * @param gap least distance between two labels [px]
 * @param within top and bottom for the labels [px]; when all cannot be there, they go on below the bottom
 * @returns heights in the order of `wished`
 */
export function placeLabels(
  wished: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b);
  const pools: Pool[] = [];
  for (const index of order) {
    let pool: Pool = { members: [index], first: wished[index] ?? 0 };
    for (let last = pools.at(-1); last !== undefined && overlaps(last, pool, gap); last = pools.at(-1)) {
      pools.pop();
      pool = joined(last, pool, gap);
    }
    pools.push(pool);
  }
  const heights = pools.flatMap(({ members, first }) => members.map((_, n) => first + n * gap));
  const inside = pushed(heights, gap, top, bottom);
  const result = new Array<number>(wished.length).fill(0);
  order.forEach((index, n) => {
    result[index] = inside[n] ?? 0;
  });
  return result;
}

const overlaps = (above: Pool, below: Pool, gap: number): boolean =>
  below.first < above.first + above.members.length * gap;

function joined(above: Pool, below: Pool, gap: number): Pool {
  const [m, n] = [above.members.length, below.members.length];
  const first = (m * above.first + n * (below.first - m * gap)) / (m + n);
  return { members: [...above.members, ...below.members], first };
}

/** Up from the bottom, then down from the top: the top wins. */
function pushed(heights: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const up = [...heights];
  let limit = bottom;
  for (let n = up.length - 1; n >= 0; n--) {
    up[n] = Math.min(up[n] ?? 0, limit);
    limit = (up[n] ?? 0) - gap;
  }
  limit = top;
  return up.map((height) => {
    const placed = Math.max(height, limit);
    limit = placed + gap;
    return placed;
  });
}
