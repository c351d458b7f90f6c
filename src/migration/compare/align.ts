/**
 * Lines of one list with those of another, by their labels: what was put in between does not move what follows.
 * Method: equal begin and end first; then labels that occur once on both sides, in the longest row that rises on both;
 * between those the same again, and lines without such a label by their order. Source: Bram Cohen, "Patience diff" (2010).
 */

interface Window {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** @returns for each line its index in the other list; undefined where there is none */
export function aligned(own: readonly string[], other: readonly string[]): (number | undefined)[] {
  const result: (number | undefined)[] = own.map(() => undefined);
  const open: Window[] = [{ from: 0, to: own.length, otherFrom: 0, otherTo: other.length }];
  for (let window = open.pop(); window; window = open.pop()) {
    const { from, to, otherFrom, otherTo } = trimmed(window, own, other, result);
    if (from >= to || otherFrom >= otherTo) continue;
    const anchors = rising(onceOnBoth(own, other, { from, to, otherFrom, otherTo }));
    if (anchors.length === 0) {
      inOrder(own, other, { from, to, otherFrom, otherTo }, result);
      continue;
    }
    let [start, otherStart] = [from, otherFrom];
    for (const [at, otherAt] of [...anchors, [to, otherTo] as const]) {
      open.push({ from: start, to: at, otherFrom: otherStart, otherTo: otherAt });
      if (at < to) result[at] = otherAt;
      [start, otherStart] = [at + 1, otherAt + 1];
    }
  }
  return result;
}

/** Takes equal lines off both ends. */
function trimmed(
  window: Window,
  own: readonly string[],
  other: readonly string[],
  result: (number | undefined)[],
): Window {
  let { from, to, otherFrom, otherTo } = window;
  while (from < to && otherFrom < otherTo && own[from] === other[otherFrom]) {
    result[from] = otherFrom;
    [from, otherFrom] = [from + 1, otherFrom + 1];
  }
  while (from < to && otherFrom < otherTo && own[to - 1] === other[otherTo - 1]) {
    [to, otherTo] = [to - 1, otherTo - 1];
    result[to] = otherTo;
  }
  return { from, to, otherFrom, otherTo };
}

/** Labels that occur once in both windows, in the order of the first. */
function onceOnBoth(
  own: readonly string[],
  other: readonly string[],
  { from, to, otherFrom, otherTo }: Window,
): [number, number][] {
  const counts = new Map<string, { count: number; otherCount: number; at: number; otherAt: number }>();
  for (let at = from; at < to; at++) {
    const label = own[at] ?? "";
    const known = counts.get(label) ?? { count: 0, otherCount: 0, at, otherAt: -1 };
    known.count += 1;
    counts.set(label, known);
  }
  for (let at = otherFrom; at < otherTo; at++) {
    const known = counts.get(other[at] ?? "");
    if (!known) continue;
    known.otherCount += 1;
    known.otherAt = at;
  }
  return [...counts]
    .filter(([label, { count, otherCount }]) => label !== "" && count === 1 && otherCount === 1)
    .map(([, { at, otherAt }]) => [at, otherAt]);
}

/** The longest subsequence that rises in the other list too. Method: patience sorting. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = i;
  });
  const found: [number, number][] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair) found.unshift(pair);
  }
  return found;
}

/** Without unique labels: the next line of the other list with the same label, in order. */
function inOrder(
  own: readonly string[],
  other: readonly string[],
  { from, to, otherFrom, otherTo }: Window,
  result: (number | undefined)[],
): void {
  const places = new Map<string, number[]>();
  for (let at = otherFrom; at < otherTo; at++) {
    const label = other[at] ?? "";
    const list = places.get(label);
    if (list) list.push(at);
    else places.set(label, [at]);
  }
  let least = otherFrom;
  for (let at = from; at < to; at++) {
    const list = places.get(own[at] ?? "");
    while (list !== undefined && (list[0] ?? Infinity) < least) list.shift();
    const match = list?.shift();
    if (match === undefined) continue;
    result[at] = match;
    least = match + 1;
  }
}
