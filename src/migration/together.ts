/**
 * Formulas that read a quantile on a grid as a point of that grid: replaced alone, it would give them a number that is
 * no point of it. Method: from each such formula back along the references, as they are written by hand.
 */
import { type Block } from "./order";
import { placeKey, type Reading } from "./reading";
import { type Place } from "./book";
import { type Pausing } from "./slices";

/** Formulas that are looked at for one block: a grid and what stands around it. */
const FURTHEST = 20_000;

/** Formulas that are looked at between two yields. */
const STRIDE = 200;

/** Ids of blocks by the number of a cell. */
type Owners = readonly (string | undefined)[];

/** @param blocks that change numbers @returns per id the blocks whose own formulas are calculated from it */
export function* readersOf(
  blocks: readonly Block[],
  reading: Reading,
): Pausing<ReadonlyMap<string, readonly string[]>> {
  const owners: (string | undefined)[] = [];
  for (const { id, cells } of blocks) {
    for (const cell of cells) {
      const at = reading.index.id(cell);
      if (at !== undefined) owners[at] = id;
    }
  }
  const readers = new Map<string, string[]>();
  for (const { id, cells } of blocks) {
    yield;
    for (const read of yield* owned(cells, owners, reading)) {
      if (read !== id) readers.set(read, [...(readers.get(read) ?? []), id]);
    }
  }
  return readers;
}

/** Cells that were met; those that hold nothing have no number. */
interface Seen {
  readonly numbers: Set<number>;
  readonly blanks: Set<string>;
}

/** @returns whether it is met for the first time */
function meets({ numbers, blanks }: Seen, place: Place, id: number | undefined): boolean {
  const before = numbers.size + blanks.size;
  if (id === undefined) blanks.add(placeKey(place));
  else numbers.add(id);
  return numbers.size + blanks.size > before;
}

/** Ids of the blocks whose cells are met on the way back. */
function* owned(cells: readonly Place[], owners: Owners, reading: Reading): Pausing<ReadonlySet<string>> {
  const found = new Set<string>();
  const seen: Seen = { numbers: new Set(), blanks: new Set() };
  const open = [...cells];
  let looked = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    if (seen.numbers.size + seen.blanks.size >= FURTHEST) break;
    looked += 1;
    if (looked % STRIDE === 0) yield;
    for (const each of readAt(place, reading)) {
      const id = reading.index.id(each);
      if (!meets(seen, each, id) || id === undefined) continue;
      const owner = owners[id];
      if (owner !== undefined) found.add(owner);
      else if (reading.index.cell(each)?.formula !== undefined) open.push(each);
    }
  }
  return found;
}

/** Cells that a formula refers to. */
function* readAt(place: Place, { areas, index }: Reading): Generator<Place> {
  for (const { sheet, top, left, bottom, right } of areas(place) ?? []) {
    const { rows = 0, columns = 0 } = index.sheets[sheet] ?? {};
    for (let row = top; row <= Math.min(bottom, rows); row++)
      for (let column = left; column <= Math.min(right, columns); column++) yield { sheet, row, column };
  }
}
