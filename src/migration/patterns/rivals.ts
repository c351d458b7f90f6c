/**
 * Which of several like lines goes with a cell: the spread of 2028 with the mean of 2028, where both stand side by side for
 * more years or scenarios.
 * Method: a rival is of the same kind by its heading. The one goes with a cell whose heading has most words in common with
 * that of the cell; of equals the first goes with the first, or else the nearest.
 */
import { type Place, placeKey } from "../book";
import { type Area } from "../formula/tree";
import { periodIn } from "../headings";
import { type Reading } from "../reading";
import { type CellRef } from "../symbol/poly";
import { saysChance, saysMean, saysSpread } from "../words";
import { type Axis, headingOf, wordsOf } from "./heading-words";

/** What a line holds: chances, levels such as means, or anything that says how wide. */
export type PartRole = "chance" | "level" | "spread";

/** Cells of one part of a table, one for each scenario but a weight that is left. */
export interface Part {
  readonly role: PartRole;
  readonly cells: readonly (CellRef | undefined)[];
}

/** Lines to either side that are looked at. */
const REACH = 40;
/** Shorter words, but for numbers, join nothing: "of", "per". */
const SHORTEST = 3;

const LETTERS = /^\p{L}/u;

function across(place: Place, axis: Axis): number {
  return axis === "above" ? place.column : place.row;
}

export function beside<T extends Place>(cell: T, axis: Axis, by: number): T {
  return axis === "above" ? { ...cell, column: cell.column + by } : { ...cell, row: cell.row + by };
}

/** Cells with a number that is no year on the line of a cell, in the columns beside it, or in the rows below and above it. */
export function numbersBeside(cell: CellRef, axis: Axis, reading: Reading): CellRef[] {
  const found: CellRef[] = [];
  for (let by = -REACH; by <= REACH; by++) {
    const other = beside(cell, axis, by);
    const isThere = by !== 0 && other.row >= 1 && other.column >= 1;
    if (isThere && reading.number(other) !== undefined && periodIn(other, reading) === undefined)
      found.push(other);
  }
  return found;
}

/** Words of letters of one heading that another does not have: what kind of line it is beside the other. */
export function kindOf(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => LETTERS.test(word) && !others.includes(word));
}

export function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}

/** How many words the headings of two cells have in common. */
export function inCommon(a: Place, b: Place, axis: Axis, reading: Reading): number {
  const [own, other] = [wordsOf(a, axis, reading), wordsOf(b, axis, reading)];
  return own.filter((word) => (word.length >= SHORTEST || !LETTERS.test(word)) && other.includes(word))
    .length;
}

/** Each of two cells has a word in its heading that the other has not. */
export function isHeadedApart(a: Place, b: Place, axis: Axis, reading: Reading): boolean {
  const [own, other] = [wordsOf(a, axis, reading), wordsOf(b, axis, reading)];
  return kindOf(own, other).length > 0 && kindOf(other, own).length > 0;
}

/** Whether a heading says that its line has a role. Of a mean the words are those of flows too. */
export function says(role: PartRole, text: string): boolean {
  if (role === "chance") return saysChance(text);
  return role === "spread" ? saysSpread(text) && !saysMean(text) : saysMean(text) && !saysSpread(text);
}

function contains({ sheet, top, left, bottom, right }: Area, { row, column, ...place }: Place): boolean {
  return place.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether the formula of a cell reads another itself. */
export function reads(cell: Place, other: Place, reading: Reading): boolean {
  if (reading.index.cell(cell)?.formula === undefined) return false;
  return reading.areas(cell)?.some((area) => contains(area, other)) === true;
}

/** Ratios of one line to another when one is worked out of the other and they are the same: as it is, or in thousands. */
const SAME: readonly number[] = [1, 1_000, 0.001];

/** One line is the other in another unit, or of chances made 1 together. */
export function isOtherUnit(
  list: readonly CellRef[],
  other: readonly CellRef[],
  role: PartRole,
  reading: Reading,
): boolean {
  const ratios = list.map((cell, i) => {
    const of = other[i];
    if (!of || !(reads(cell, of, reading) || reads(of, cell, reading))) return NaN;
    return (reading.number(cell) ?? NaN) / (reading.number(of) ?? NaN);
  });
  const [first = NaN] = ratios;
  if (!ratios.every((each) => near(each, first))) return false;
  return role === "chance" || SAME.some((each) => near(each, first));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}

/** The places of a cell among cells of its kind, in order. */
function rank(cell: CellRef, others: readonly CellRef[], axis: Axis): number {
  return others.filter((each) => across(each, axis) < across(cell, axis)).length;
}

interface Pair {
  /** The cell, mostly a mean. */
  readonly with: CellRef;
  readonly cell: CellRef;
  readonly role: PartRole;
  /** Whether what stands on the line of another cell could be such a part at all. */
  readonly couldBe?: (other: CellRef) => boolean;
}

/** Whether a cell on the line of another is the one of its kind that goes with it. */
export function goesWith(pair: Pair, axis: Axis, reading: Reading): boolean {
  const { with: mate, cell } = pair;
  const words = (place: Place): readonly string[] => wordsOf(place, axis, reading);
  const kind = kindOf(words(cell), words(mate));
  if (kind.length === 0) return true;
  const line = numbersBeside(mate, axis, reading).filter((each) => placeKey(each) !== placeKey(cell));
  const rivals = line.filter((each) => isRival(each, kind, pair, axis, reading));
  const common = (place: Place): number => inCommon(mate, place, axis, reading);
  const own = common(cell);
  if (rivals.some((each) => common(each) > own)) return false;
  const equal = rivals.filter((each) => common(each) === own);
  const mateKind = kindOf(words(mate), words(cell));
  const like = line.filter((each) => !rivals.includes(each) && shares(words(each), mateKind));
  if (equal.length === 0 || like.length === 0) return true;
  if (like.length === equal.length) return rank(mate, like, axis) === rank(cell, equal, axis);
  const away = (place: Place): number => Math.abs(across(place, axis) - across(mate, axis));
  return equal.every((each) => away(each) > away(cell));
}

function isRival(
  other: CellRef,
  kind: readonly string[],
  { with: mate, cell, role, couldBe }: Pair,
  axis: Axis,
  reading: Reading,
): boolean {
  const isKind =
    shares(wordsOf(other, axis, reading), kind) ||
    (role !== "level" && says(role, headingOf(other, axis, reading)));
  if (!isKind || couldBe?.(other) === false || isOtherUnit([cell], [other], role, reading)) return false;
  // What is worked out of the chances and the means is an outcome.
  return role !== "chance" || !(reads(other, mate, reading) || reads(other, cell, reading));
}
