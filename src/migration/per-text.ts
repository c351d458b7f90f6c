/**
 * What a text says, by a pattern of words: the labels of a model are asked thousands of times, and those of a row are alike.
 * Method: remembered by the text, up to a bound; then begun anew.
 */

/** Texts that are remembered for one question. */
const MOST = 4_000;

export function perText<T extends boolean | object>(step: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const found = step(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
