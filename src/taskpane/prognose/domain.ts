/**
 * From where to where the axis runs: what the curve needs, widened on either side until the texts beside the scenario
 * lines fit: minimum and mediaan are written left of their lines, medio and maximum right of theirs.
 */

/** A line that needs room for its text on one side of it. */
export interface Need {
  readonly value: number;
  /** [px] between the line and the edge of the picture. */
  readonly room: number;
}

export interface Frame {
  /** Left and right edge of the plot [px]. */
  readonly left: number;
  readonly right: number;
  /** Width of the picture [px]. */
  readonly width: number;
}

const MOST_ROUNDS = 100;

/**
 * @param range that the curve needs, not empty
 * @returns a range around it; when both needs together are wider than the picture, as wide as it got
 */
export function widened(
  range: readonly [number, number],
  needs: { readonly left: readonly Need[]; readonly right: readonly Need[] },
  { left, right, width }: Frame,
): readonly [number, number] {
  const plot = right - left;
  let [from, to] = range;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [before, after] = [from, to];
    for (const { value, room } of needs.left) {
      const share = (room - left) / plot;
      if (share < 1) from = Math.min(from, (value - share * to) / (1 - share));
    }
    for (const { value, room } of needs.right) {
      const share = (room - (width - right)) / plot;
      if (share < 1) to = Math.max(to, (value - share * from) / (1 - share));
    }
    if (from === before && to === after) break;
  }
  return [from, to];
}
