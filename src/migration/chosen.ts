/**
 * Formulas that choose, such as the number of a scenario in a cell: recognised for everything that may be chosen, one call for
 * each, and the same cell chooses between the calls. Nothing is kept of what is chosen today.
 * Method: the workbook is read again with each value in the cell, nothing stored; each call is proved there. What the calls
 * read has to lie the same way in each, or two of the choices changed places.
 */
import { type BookIndex, type Place, placeKey, type ScanCell } from "./book";
import { type Choice, choiceIn, type Option } from "./switching";
import { familiesAgain } from "./families";
import { type Node } from "./formula/tree";
import { labelsOf } from "./labels";
import { readingOf } from "./reading";
import { cellText } from "./references";
import { type Counting } from "./slices";
import { type Recognised, type Scan } from "./subject";
import { type CellRef } from "./symbol/poly";

const readings = new WeakMap<Scan, Map<string, Scan>>();

/** The workbook with a value in one cell. Formulas are worked out again when they are asked for. */
export function scanWith(scan: Scan, cell: CellRef, value: number | string): Scan {
  const known = readings.get(scan) ?? new Map<string, Scan>();
  readings.set(scan, known);
  const key = `${placeKey(cell)} ${typeof value} ${value}`;
  const there = known.get(key) ?? freshScan(scan, cell, value);
  known.set(key, there);
  return there;
}

function freshScan({ reading, families }: Scan, cell: CellRef, value: number | string): Scan {
  const { index } = reading;
  const chosen = index.id(cell);
  const bare = new Map<ScanCell, ScanCell>();
  const withoutValue = (there: ScanCell): ScanCell => {
    const made = bare.get(there) ?? { ...there, value: null };
    bare.set(there, made);
    return made;
  };
  const at = (place: Place): ScanCell | undefined => {
    const there = index.cell(place);
    if (!there) return undefined;
    if (index.id(place) === chosen) return { row: there.row, column: there.column, value };
    return there.formula === undefined ? there : withoutValue(there);
  };
  const other: BookIndex = { ...index, cell: at };
  const again = familiesAgain(families, other);
  const read = readingOf(other, again, cell);
  return { reading: read, labels: labelsOf(read), families: again };
}

const choices = new WeakMap<Node, boolean>();

/** What may be chosen; asked of the first of a family only when none is made there. */
function choiceAt(place: Place, { reading }: Scan): Choice | undefined {
  const [shape, node] = [reading.shape(place), reading.tree(place)];
  if (!shape || !node || choices.get(shape) === false) return undefined;
  const choice = choiceIn(place, node, reading);
  choices.set(shape, choice !== undefined);
  return choice;
}

function sameResults(a: Recognised, b: Recognised): boolean {
  return (
    a.kind === b.kind &&
    placeKey(a.anchor) === placeKey(b.anchor) &&
    a.results.length === b.results.length &&
    a.results.every(
      ({ place }, i) => placeKey(place) === placeKey(b.results[i]?.place ?? place) && b.results[i],
    )
  );
}

/** How far the cells that differ lie from those of the first choice: the same for each of them. */
function liesAlike(first: Recognised, other: Recognised): boolean {
  const [from, to] = [[...first.roles.values()], [...other.roles.values()]];
  if (from.length !== to.length) return false;
  const away = from.flatMap(({ cell, role }, i) => {
    const there = to[i];
    if (there?.role !== role) return ["another role"];
    const far = [there.cell.sheet - cell.sheet, there.cell.row - cell.row, there.cell.column - cell.column];
    return far.every((each) => each === 0) ? [] : [far.join()];
  });
  return new Set(away).size <= 1;
}

function textOf({ cell, options }: Choice, calls: readonly string[], home: Place, index: BookIndex): string {
  const text = cellText(cell, home, index);
  const counted = options.every(
    ({ value, text: written }, i) => written === String(i + 1) && value === i + 1,
  );
  if (counted) return `=CHOOSE(${[text, ...calls].join(",")})`;
  const pairs = options.flatMap(({ text: written }, i) => [
    ...(written === undefined ? [] : [written]),
    calls[i] ?? "",
  ]);
  return `=SWITCH(${[text, ...pairs].join(",")})`;
}

/** @param recognise of one reading of the workbook, proved there */
export function* recogniseChosen(
  place: Place,
  scan: Scan,
  recognise: (scan: Scan) => Counting<Recognised | undefined>,
): Counting<Recognised | undefined> {
  const choice = choiceAt(place, scan);
  if (!choice) return undefined;
  const now = scan.reading.value(choice.cell);
  const found: Recognised[] = [];
  for (const { value } of choice.options) {
    const seen = yield* recognise(scanWith(scan, choice.cell, value));
    const [first] = found;
    if (!seen || seen.proposal === "" || seen.own) return undefined;
    if (first && (!sameResults(first, seen) || !liesAlike(first, seen))) return undefined;
    found.push(seen);
  }
  const current = found[currentOf(choice.options, now)];
  if (!current) return undefined;
  const calls = found.map(({ proposal }) => proposal.slice(1));
  const proposal =
    new Set(calls).size === 1 ? current.proposal : textOf(choice, calls, current.anchor, scan.reading.index);
  return { ...current, proposal };
}

/** Which of the options is chosen now. */
function currentOf(options: readonly Option[], now: unknown): number {
  const at = options.findIndex(({ value, text }) => text !== undefined && value === now);
  return at >= 0 ? at : options.findIndex(({ text }) => text === undefined);
}
