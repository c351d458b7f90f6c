/**
 * Formulas that read a quantile on a grid as a point of that grid: replaced alone, it would give them a number that is
 * no point of it. Method: from each such formula back along the references, as they are written by hand.
 */
import { type Block } from "./order";
import { areasOf } from "./formula/tree";
import { placeKey, type Reading } from "./reading";
import { type Place } from "./book";
import { type Pausing } from "./slices";

/** Formulas that are looked at for one block: a grid and what stands around it. */
const FURTHEST = 20_000;

/** @param blocks that change numbers @returns per id the blocks whose own formulas are calculated from it */
export function* readersOf(
  blocks: readonly Block[],
  reading: Reading,
): Pausing<ReadonlyMap<string, readonly string[]>> {
  const owners = new Map(
    blocks.flatMap(({ id, cells }) => cells.map((cell) => [placeKey(cell), id] as const)),
  );
  const readers = new Map<string, string[]>();
  for (const { id, cells } of blocks) {
    yield;
    for (const read of owned(cells, owners, reading)) {
      if (read !== id) readers.set(read, [...(readers.get(read) ?? []), id]);
    }
  }
  return readers;
}

/** Ids of the blocks whose cells are met on the way back. */
function owned(
  cells: readonly Place[],
  owners: ReadonlyMap<string, string>,
  reading: Reading,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...cells];
  for (let place = open.pop(); place && seen.size < FURTHEST; place = open.pop()) {
    for (const each of readAt(place, reading)) {
      const key = placeKey(each);
      if (seen.has(key)) continue;
      seen.add(key);
      const owner = owners.get(key);
      if (owner !== undefined) found.add(owner);
      else if (reading.index.cell(each)?.formula !== undefined) open.push(each);
    }
  }
  return found;
}

/** Cells that a formula refers to. */
function* readAt(place: Place, { tree, index }: Reading): Generator<Place> {
  const read = tree(place);
  for (const { sheet, top, left, bottom, right } of read ? areasOf(read) : []) {
    const { rows = 0, columns = 0 } = index.sheets[sheet] ?? {};
    for (let row = top; row <= Math.min(bottom, rows); row++)
      for (let column = left; column <= Math.min(right, columns); column++) yield { sheet, row, column };
  }
}
