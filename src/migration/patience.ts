/**
 * Costly looks at a formula: along helper cells, through a grid. Copies of a formula are one function of other cells, so after
 * so many of them were looked at in vain, in its own line or anywhere, the others are not. What is lost is a proposal.
 */
import { type Place } from "./book";
import { type Family, type Line } from "./families";
import { type Counting } from "./slices";
import { type Scan } from "./subject";

/** Copies of one formula that are looked at in vain: some rows of a few years each. */
const COPIES = 40;
/** In one line, of at least three. */
const IN_LINE = 2;
const SHORTEST = 3;

interface Tries {
  /** In vain; never again counted once one was seen. */
  all: number;
  readonly lines: Map<Line, number>;
}

/** The lines that a cell stands in, with how often one of them was looked at in vain. */
function linesOf(place: Place, { families }: Scan): readonly Line[] {
  const [row, column] = [families.line(place, true), families.line(place, false)];
  if (row.places.length > 1) return column.places.length > 1 ? [row, column] : [row];
  return column.places.length > 1 ? [column] : [];
}

/** A cell that is looked at, with what was looked at before it. */
interface Turn {
  readonly tries: Tries;
  readonly around: readonly Line[];
}

/** @returns of a formula without copies undefined: it is looked at once */
function turns(): (place: Place, scan: Scan) => Turn | undefined {
  const known = new WeakMap<Family, Tries>();
  return (place, scan) => {
    const family = scan.families.of(place);
    if (!family || family.places.length < SHORTEST) return undefined;
    const tries = known.get(family) ?? { all: 0, lines: new Map<Line, number>() };
    known.set(family, tries);
    return { tries, around: linesOf(place, scan) };
  };
}

function note({ tries, around }: Turn, found: boolean): void {
  tries.all = found ? -Infinity : tries.all + 1;
  for (const line of around) tries.lines.set(line, found ? -Infinity : (tries.lines.get(line) ?? 0) + 1);
}

function isTired({ tries: { all, lines }, around }: Turn): boolean {
  if (all >= COPIES) return true;
  return (
    around.some(({ places }) => places.length >= SHORTEST) &&
    around.every((line) => (lines.get(line) ?? 0) >= IN_LINE)
  );
}

/** A look of one kind. @returns the same, as long as there is reason to */
export function patient<A extends readonly unknown[], T>(
  look: (place: Place, scan: Scan, ...more: A) => T | undefined,
): (place: Place, scan: Scan, ...more: A) => T | undefined {
  const turnOf = turns();
  return (place, scan, ...more) => {
    const turn = turnOf(place, scan);
    if (turn && isTired(turn)) return undefined;
    const found = look(place, scan, ...more);
    if (turn) note(turn, found !== undefined);
    return found;
  };
}

/** The same of a look that may be interrupted. */
export function patientInSteps<A extends readonly unknown[], T>(
  look: (place: Place, scan: Scan, ...more: A) => Counting<T | undefined>,
): (place: Place, scan: Scan, ...more: A) => Counting<T | undefined> {
  const turnOf = turns();
  return function* (place, scan, ...more) {
    const turn = turnOf(place, scan);
    if (turn && isTired(turn)) return undefined;
    const found = yield* look(place, scan, ...more);
    if (turn) note(turn, found !== undefined);
    return found;
  };
}
