/**
 * Costly looks at a formula: along helper cells, through a grid. Copies of a formula are one function of other cells, so after
 * so many of them were looked at in vain, in its own line or anywhere, the others are not. What is lost is a proposal.
 */
import { type Place, placeKey } from "./book";
import { type Family, type Line } from "./families";
import { type Scan } from "./subject";

/** Copies of one formula that are looked at in vain: some rows of a few years each. */
const COPIES = 40;
/** In one line, of at least three. */
const IN_LINE = 2;
const SHORTEST = 3;

interface Tries {
  /** In vain; never again counted once one was seen. */
  all: number;
  readonly lines: Map<string, number>;
}

function keyOf({ across, places }: Line): string {
  const [first] = places;
  return first ? `${across ? "row" : "column"} ${placeKey(first)}` : "";
}

/** The lines that a cell stands in, with how often one of them was looked at in vain. */
function linesOf(place: Place, { families }: Scan): readonly Line[] {
  return [true, false]
    .map((across) => families.line(place, across))
    .filter(({ places }) => places.length > 1);
}

function isTired({ all, lines }: Tries, around: readonly Line[]): boolean {
  if (all >= COPIES) return true;
  return (
    around.some(({ places }) => places.length >= SHORTEST) &&
    around.every((line) => (lines.get(keyOf(line)) ?? 0) >= IN_LINE)
  );
}

/** A look of one kind. @returns the same, as long as there is reason to */
export function patient<A extends readonly unknown[], T>(
  look: (place: Place, scan: Scan, ...more: A) => T | undefined,
): (place: Place, scan: Scan, ...more: A) => T | undefined {
  const known = new WeakMap<Family, Tries>();
  return (place, scan, ...more) => {
    const family = scan.families.of(place);
    if (!family || family.places.length < SHORTEST) return look(place, scan, ...more);
    const tries = known.get(family) ?? { all: 0, lines: new Map<string, number>() };
    known.set(family, tries);
    const around = linesOf(place, scan);
    if (isTired(tries, around)) return undefined;
    const found = look(place, scan, ...more);
    tries.all = found === undefined ? tries.all + 1 : -Infinity;
    for (const key of around.map(keyOf))
      tries.lines.set(key, found === undefined ? (tries.lines.get(key) ?? 0) + 1 : -Infinity);
    return found;
  };
}
