/**
 * Cells that differ from the copies beside them, in their row or their column, also at the ends of a run.
 * Method: the nearest formulas on both sides, over a few blank cells. Between two alike every difference is asked about;
 * at an end, over a gap, or when the formula stands elsewhere too, only what is one slip away.
 */
import { type Place, type ScanCell } from "../book";
import { type Family } from "../families";
import { type Pausing } from "../slices";
import { type Clue, contentText } from "./clue";
import { type Ground, stepped } from "./ground";
import { slipAway } from "./shape";

/** Shorter runs say nothing of what belongs in them. */
const FEWEST = 3;
/** Blank cells and texts that a run goes on over. */
const GAP = 4;
/** Rows or columns beside a typed number that are looked at, and how many must go on there as one run. */
const AROUND = 12;
const PARALLEL = 3;

interface Beside {
  readonly family: Family;
  readonly place: Place;
  /** Directly beside. */
  readonly close: boolean;
}

function nearest(place: Place, across: boolean, by: 1 | -1, ground: Ground): Beside | undefined {
  for (let step = 1; step <= GAP + 1; step++) {
    const there = stepped(place, across, by * step);
    if (there.row < 1 || there.column < 1) return undefined;
    const family = ground.family(there);
    if (family) return { family, place: there, close: step === 1 };
    const value = ground.cell(there)?.value ?? null;
    if (value !== null && (typeof value !== "string" || ground.filled(there))) return undefined;
  }
  return undefined;
}

interface Odd {
  readonly place: Place;
  readonly cell: ScanCell;
  readonly across: boolean;
  readonly before: Beside | undefined;
  readonly after: Beside | undefined;
}

function clue(kind: Clue["kind"], { place, cell }: Odd, expected: Family, ground: Ground): Clue | undefined {
  const formula = ground.formula(ground.shape(expected), place);
  if (formula === undefined) return undefined;
  const own = ground.family(place);
  return {
    kind,
    place,
    found: contentText(cell),
    expected: formula,
    exact: true,
    others: [],
    group: `${kind}|${own?.key ?? "number"}|${expected.key}`,
  };
}

/** One slip in the first of the copies is the same slip in all, though a missing `$` leads the others further astray. */
function slip(own: Family, other: Family, ground: Ground): boolean {
  const [first] = own.places;
  return first !== undefined && slipAway(ground.shape(own), ground.shape(other), first);
}

/** Whether a formula has copies of its own in the row or column that it is compared along. */
function isSort(own: Family, { place, across }: Odd, ground: Ground): boolean {
  return ground.inTrack(own, place, across) > 1;
}

/** Enough of one formula in the row or column to say what belongs there. */
function often({ place, across }: Odd, { family }: Beside, ground: Ground): boolean {
  return ground.inTrack(family, place, across) >= FEWEST;
}

/** The formula on both sides; undefined when they are two, or too few. */
function onBothSides(odd: Odd, ground: Ground): { before: Beside; after: Beside } | undefined {
  const { before, after } = odd;
  if (!before || !after || before.family !== after.family) return undefined;
  return often(odd, before, ground) ? { before, after } : undefined;
}

function ends({ before, after }: Odd): Beside[] {
  return [before, after].filter((each) => each !== undefined);
}

function oddFormula(odd: Odd, own: Family, ground: Ground): Clue | undefined {
  if (ends(odd).some(({ family }) => family === own) || isSort(own, odd, ground)) return undefined;
  const both = onBothSides(odd, ground);
  if (both) {
    const alone = both.before.close && both.after.close && own.places.length === 1;
    const asked = alone || slip(own, both.before.family, ground);
    return asked ? clue("afwijkende-formule", odd, both.before.family, ground) : undefined;
  }
  const end = ends(odd).find((each) => often(odd, each, ground) && slip(own, each.family, ground));
  return end && clue("afwijkende-formule", odd, end.family, ground);
}

/** Whether the formula beside it starts from this cell: a number that begins a recurrence is no slip. */
function isSeed(place: Place, beside: Beside, ground: Ground): boolean {
  return ground.shape(beside.family).references.some(({ sheet, top, left, bottom, right }) => {
    const moves = !(top.fixed && left.fixed);
    const one = top.at === bottom.at && left.at === right.at;
    const row = top.fixed ? top.at : beside.place.row + top.at;
    const column = left.fixed ? left.at : beside.place.column + left.at;
    return sheet === "" && moves && one && row === place.row && column === place.column;
  });
}

/**
 * Whether lines beside this one go on from here to the formula beside it with one formula.
 * @param fewest lines that do; a line that holds a typed number here too says nothing
 */
function goesOn(place: Place, beside: Place, across: boolean, fewest: number, ground: Ground): boolean {
  let [same, other] = [0, 0];
  for (let by = -AROUND; by <= AROUND; by++) {
    if (by === 0) continue;
    const [here, there] = [stepped(place, !across, by), stepped(beside, !across, by)];
    if (Math.min(here.row, here.column, there.row, there.column) < 1) continue;
    const family = ground.family(there);
    if (!family || (fewest < PARALLEL && ground.typed(here) !== undefined)) continue;
    if (ground.family(here) === family) same += 1;
    else other += 1;
  }
  return same >= fewest && same > other;
}

function oddNumber(odd: Odd, ground: Ground): Clue | undefined {
  const { place, across } = odd;
  const run = (beside: Beside): number => ground.scan.families.line(beside.place, across).places.length;
  const both = onBothSides(odd, ground);
  if (both) {
    const { before, after } = both;
    const close = before.close && after.close;
    // Numbers and formulas by turns are a pattern, not a slip.
    const asked = close ? run(before) + run(after) >= FEWEST : goesOn(place, before.place, across, 1, ground);
    return asked ? clue("getal-over-formule", odd, before.family, ground) : undefined;
  }
  const end = ends(odd).find(
    (each) =>
      each.close &&
      run(each) >= FEWEST &&
      !isSeed(place, each, ground) &&
      goesOn(place, each.place, across, PARALLEL, ground),
  );
  return end && clue("getal-over-formule", odd, end.family, ground);
}

/** A copy of its formula stands directly beside it. */
function isCopied({ sheet, row, column }: Place, across: boolean, { number }: Ground): boolean {
  const own = number(sheet, row, column);
  if (own === 0) return false;
  if (across) return number(sheet, row, column - 1) === own || number(sheet, row, column + 1) === own;
  return number(sheet, row - 1, column) === own || number(sheet, row + 1, column) === own;
}

function oddAlong(place: Place, cell: ScanCell, across: boolean, ground: Ground): Clue | undefined {
  if (isCopied(place, across, ground)) return undefined;
  const [before, after] = [nearest(place, across, -1, ground), nearest(place, across, 1, ground)];
  if (!before && !after) return undefined;
  const odd = { place, cell, across, before, after };
  const own = ground.family(place);
  return own ? oddFormula(odd, own, ground) : oddNumber(odd, ground);
}

/** A formula that fills other cells is one of its sort. */
function mayBeOdd(place: Place, cell: ScanCell, ground: Ground): boolean {
  if (cell.formula !== undefined) return cell.fills === undefined || cell.fills === "";
  return ground.typed(place) !== undefined;
}

/** Cells that are looked at between two pauses. */
const STRIDE = 500;

export function* lineClues(ground: Ground): Pausing<Clue[]> {
  const clues: Clue[] = [];
  for (const [sheet, { cells }] of ground.scan.reading.index.sheets.entries())
    for (const [i, cell] of cells.entries()) {
      if (i % STRIDE === 0) yield;
      const place = { sheet, row: cell.row, column: cell.column };
      if (!mayBeOdd(place, cell, ground)) continue;
      const found = oddAlong(place, cell, true, ground) ?? oddAlong(place, cell, false, ground);
      if (found) clues.push(found);
    }
  return clues;
}
