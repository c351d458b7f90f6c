/**
 * What a question is about: how many formulas come out of the cells, and what changes at the end of the chain when they
 * held what is expected. Method: along the references, each formula once; then the formulas in the order of calculation,
 * with the stored values of everything else. Formulas that cannot be worked out here end the calculation, not the count.
 */
import { type Place } from "../book";
import { operand, type Scalar } from "../evaluate/value";
import { readFormula } from "../formula/read-formula";
import { type Node } from "../formula/tree";
import { guarded, nothingWorked } from "../reading";
import { cellName } from "../references";
import { type Pausing } from "../slices";
import { type Cluster, rangeName } from "./clue";
import { type Moved, type ScanFinding } from "./finding";
import { type Ground } from "./ground";
import { cellKey, type Readers } from "./readers";
import { numberIn } from "./texts";

/** Formulas that are followed, for all questions together; then only the direct ones are counted. */
const MOST_FOLLOWED = 2_000_000;
/** Formulas that are calculated again: for one question, and for all together. */
const MOST_AGAIN = 4_000;
const MOST_AGAIN_TOGETHER = 40_000;
/** Smaller changes are the last digits. */
const RELATIVE = 1e-9;

interface Chain {
  /** In the order in which they were found. */
  readonly formulas: readonly Place[];
  readonly next: ReadonlyMap<number, readonly Place[]>;
}

/** Cells that a formula fills, so that who reads one of them reads the formula. */
function filledCells(place: Place, ground: Ground): Place[] {
  const fills = ground.fills(place);
  if (!fills) return [place];
  const cells: Place[] = [];
  for (let row = fills.top; row <= fills.bottom; row++)
    for (let column = fills.left; column <= fills.right; column++) cells.push({ ...place, row, column });
  return cells;
}

function chainFrom(
  starts: readonly Place[],
  readers: Readers,
  ground: Ground,
  budget: { left: number },
): Chain {
  const next = new Map<number, readonly Place[]>();
  const seen = new Set(starts.map(cellKey));
  const formulas: Place[] = [];
  const open = [...starts];
  for (let place = open.shift(); place !== undefined && budget.left > 0; place = open.shift()) {
    const following = readers.all(filledCells(place, ground));
    next.set(cellKey(place), following);
    budget.left -= 1 + following.length;
    for (const each of following) {
      const key = cellKey(each);
      if (seen.has(key)) continue;
      seen.add(key);
      formulas.push(each);
      open.push(each);
    }
  }
  return { formulas, next };
}

/** Formulas so that each stands after those that it reads; what is in a circle is left out. */
function inOrder(starts: readonly Place[], { formulas, next }: Chain): Place[] {
  const waits = new Map<number, number>();
  for (const following of next.values())
    for (const each of following) waits.set(cellKey(each), (waits.get(cellKey(each)) ?? 0) + 1);
  const begun = new Set(starts.map(cellKey));
  const ready = [...starts];
  const order: Place[] = [];
  for (let at = 0; at < ready.length && order.length <= formulas.length; at++) {
    const place = ready[at];
    if (!place) break;
    for (const each of next.get(cellKey(place)) ?? []) {
      const key = cellKey(each);
      const left = (waits.get(key) ?? 0) - 1;
      waits.set(key, left);
      if (left > 0 || begun.has(key)) continue;
      order.push(each);
      ready.push(each);
    }
  }
  return order;
}

function worked(
  place: Place,
  tree: Node,
  instead: (place: Place) => Scalar,
  ground: Ground,
): number | undefined {
  const rows = guarded(() =>
    ground.scan.reading.numeric(place, tree, {
      of: instead,
      others: nothingWorked(),
      own: nothingWorked(),
    }),
  );
  const value = rows && operand(rows[0]?.[0] ?? null);
  return typeof value === "number" ? value : undefined;
}

/** What each cell of a question would hold; undefined when that is not known of all. */
function expectedValues({ clues }: Cluster, ground: Ground): Map<number, number> | undefined {
  const { reading } = ground.scan;
  const values = new Map<number, number>();
  for (const { kind, place, found, expected, exact } of clues) {
    const tree = exact ? guarded(() => readFormula(expected, place, reading.index)) : undefined;
    const known = (ref: Place): Scalar => values.get(cellKey(ref)) ?? reading.value(ref);
    const value = kind === "getal-als-tekst" ? numberIn(found) : tree && worked(place, tree, known, ground);
    if (value === undefined) return undefined;
    values.set(cellKey(place), value);
  }
  return values;
}

interface Change extends Moved {
  readonly place: Place;
  /** The largest number, without sign, that its formula reads. */
  readonly largest: number;
}

function relative({ before, after }: Moved): number {
  return Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
}

/** A formula on the values as they would be. @returns undefined when it reads none of them */
function again(
  place: Place,
  values: ReadonlyMap<number, number>,
  ground: Ground,
): { after: number | undefined; largest: number } | undefined {
  const { reading } = ground.scan;
  const tree = reading.tree(place);
  if (!tree) return { after: undefined, largest: 0 };
  const seen = { touched: false, largest: 0 };
  const instead = (ref: Place): Scalar => {
    const other = values.get(cellKey(ref));
    if (other !== undefined) seen.touched = true;
    const value = other ?? reading.value(ref);
    if (typeof value === "number") seen.largest = Math.max(seen.largest, Math.abs(value));
    return value;
  };
  const after = worked(place, tree, instead, ground);
  return seen.touched || after === undefined ? { after, largest: seen.largest } : undefined;
}

/** The cells themselves, as far as they hold another number than is expected. */
function ownChanges(values: ReadonlyMap<number, number>, places: readonly Place[], ground: Ground): Change[] {
  const { reading } = ground.scan;
  return places.flatMap((place): Change[] => {
    const [before, after] = [reading.value(place), values.get(cellKey(place))];
    if (typeof before !== "number" || after === undefined) return [];
    if (Math.abs(after - before) <= RELATIVE * Math.max(Math.abs(before), Math.abs(after))) return [];
    const sheet = reading.index.sheets[place.sheet]?.name ?? "";
    return [{ place, sheet, cell: cellName(place), before, after, largest: Math.abs(before) }];
  });
}

/** The formulas of a chain that get another number. @returns undefined when one of them cannot be worked out */
function changes(order: readonly Place[], values: Map<number, number>, ground: Ground): Change[] | undefined {
  const { reading } = ground.scan;
  const found: Change[] = [];
  for (const place of order) {
    const before = reading.value(place);
    // Texts, such as a sentence about a total, change no number.
    if (typeof before !== "number") continue;
    const result = again(place, values, ground);
    if (!result) continue;
    const { after, largest: most } = result;
    if (after === undefined) return undefined;
    if (Math.abs(after - before) <= RELATIVE * Math.max(Math.abs(before), Math.abs(after))) continue;
    values.set(cellKey(place), after);
    const sheet = reading.index.sheets[place.sheet]?.name ?? "";
    found.push({ place, sheet, cell: cellName(place), before, after, largest: most });
  }
  return found;
}

function largest(found: readonly Change[], { next }: Chain): Moved | null {
  const ends = found.filter(({ place }) => (next.get(cellKey(place)) ?? []).length === 0);
  // A difference that was 0 is the check beside a model, not what comes out of it.
  const sound = [ends, found].map((list) =>
    list.filter(({ before, largest: size }) => Math.abs(before) > RELATIVE * size),
  );
  const [some = found] = [...sound, ends].filter((list) => list.length > 0);
  const [most] = [...some].sort((a, b) => relative(b) - relative(a));
  if (!most) return null;
  const { sheet, cell, before, after } = most;
  return { sheet, cell, before, after };
}

interface Budget {
  readonly follow: { left: number };
  again: number;
}

function effectOf(cluster: Cluster, ground: Ground, readers: Readers, budget: Budget): ScanFinding {
  const [first] = cluster.clues;
  const places = cluster.clues.map(({ place }) => place);
  const asked = new Set(places.map(cellKey));
  const uses = readers.all(places).filter((each) => !asked.has(cellKey(each))).length;
  const chain = chainFrom(places, readers, ground, budget.follow);
  const ends = chain.formulas.filter((each) => (chain.next.get(cellKey(each)) ?? []).length === 0).length;
  let moved: Moved | null | undefined;
  if (chain.formulas.length <= Math.min(MOST_AGAIN, budget.again)) {
    const values = expectedValues(cluster, ground);
    budget.again -= values ? chain.formulas.length : 0;
    const own = values ? ownChanges(values, places, ground) : [];
    const found = values && changes(inOrder(places, chain), values, ground);
    moved = found && (largest(found, chain) ?? largest(own, chain));
  }
  return {
    sheet: ground.scan.reading.index.sheets[first.place.sheet]?.name ?? "",
    range: rangeName(places),
    kind: first.kind,
    found: first.found,
    expected: first.expected,
    others: first.others,
    uses,
    reach: chain.formulas.length,
    ends,
    moved,
  };
}

/** Of one whose effect is not known, a hundredth is assumed: below a change that is, above none. */
function weight({ moved, reach }: ScanFinding): number {
  if (moved) return relative(moved);
  return moved === undefined && reach > 0 ? 0.01 : 0;
}

/** Questions with their effect, the largest first. */
export function* effects(
  clusters: readonly Cluster[],
  ground: Ground,
  readers: Readers,
): Pausing<ScanFinding[]> {
  const budget = { follow: { left: MOST_FOLLOWED }, again: MOST_AGAIN_TOGETHER };
  const found: ScanFinding[] = [];
  for (const cluster of clusters) {
    yield;
    found.push(effectOf(cluster, ground, readers, budget));
  }
  return found.sort((a, b) => weight(b) - weight(a) || b.reach - a.reach);
}
