/**
 * Names as people type them: headings, ids, partners, units. A near miss is only suggested, never used.
 * Method: lower case without accents and with single spaces; Levenshtein distance, at most a third of the length.
 */

/** A slip is looked for in this many letters; what is longer is no name. */
const LONGEST = 80;

/** Lower case, without accents, single spaces; an underscore is a space. */
export function normalised(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_]+/gu, " ")
    .trim();
}

/** The candidate that differs in the fewest letters, the first of equals; undefined when none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, LONGEST);
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const slip = Math.max(1, Math.floor(candidate.length / 3));
    const distance = editDistance(wanted, candidate);
    if (distance <= slip && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Levenshtein: the number of letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
