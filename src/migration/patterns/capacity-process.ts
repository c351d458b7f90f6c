/**
 * Whether a capacity is of the process that it bounds: "capaciteit NTB" and not that of another court that stands beside it.
 * Method: the words that tell it from another capacity in reach, or from the rows of its own process, against those of the work.
 */
import { sourceOf } from "../expand";
import { type Place } from "../book";
import { type Line, runOf } from "../families";
import { placeKey } from "../reading";
import { loose } from "../references";
import { type Subject } from "../subject";
import { type CellRef } from "../symbol/poly";
import { saysBound, saysCapacity, saysIn, saysOut } from "../words";
import { isNamedCapacity, isStock, labelOf } from "./capacity-words";
import { processWords, says, saysAny, without } from "./process-words";

/** Rows and columns to either side in which another capacity is looked for. */
const REACH = 40;

/** Which process labels speak of. */
interface Said {
  readonly capacity: readonly string[];
  /** Of the cell with the formula. */
  readonly own: readonly string[];
  readonly work: readonly string[];
}

const known = new WeakMap<Line, Map<string, boolean>>();

/**
 * The same for copies beside each other that read cells with the same labels.
 * @param work what the capacity bounds: the begin stock, and what comes and goes
 */
export function isOfAnother(
  capacity: readonly CellRef[],
  work: readonly CellRef[],
  subject: Subject,
): boolean {
  const run = runOf(subject.place, subject.families);
  const seen = known.get(run) ?? new Map<string, boolean>();
  known.set(run, seen);
  const labels = [capacity, work].map((cells) => cells.map(subject.labels.all).join());
  const key = [subject.labels.all(subject.place), ...labels].join("\n");
  const there = seen.get(key) ?? isOfAnotherProcess(capacity, work, subject);
  seen.set(key, there);
  return there;
}

function isOfAnotherProcess(
  capacity: readonly CellRef[],
  work: readonly CellRef[],
  subject: Subject,
): boolean {
  const { place } = subject;
  const wordsOf = (cells: readonly Place[]): readonly string[] =>
    cells.flatMap((cell) => processWords(subject.labels.all(cell)));
  const said = {
    capacity: wordsOf(capacity.flatMap((cell) => [cell, sourceOf(cell, subject.reading)])),
    own: wordsOf([place]),
    work: wordsOf(work.flatMap((cell) => [cell, sourceOf(cell, subject.reading)])),
  };
  return isOfOther(said, [...capacity, place], subject) || isOfRows(said, work, subject);
}

/** Another capacity in reach has a word of the work, and this one has not. */
function isOfOther({ capacity, own, work }: Said, from: readonly Place[], subject: Subject): boolean {
  const { place, labels } = subject;
  const beside = from.flatMap((cell) => around(cell, subject).map((each) => labelOf(each, subject)));
  const others = new Set(beside.filter((words) => words !== labels.all(place) && isCalledCapacity(words)));
  return [...others].some((label) => {
    const other = processWords(label);
    const [its, more] = [without(capacity, other), without(other, capacity)];
    // One that says less than the other is of the same process, unless it says nothing at all.
    if (its.length === 0 && capacity.length > 0) return false;
    const theirs = capacity.length > 0 || more.length === 0 ? more : telling(more, subject);
    const byWork = sideOf(work, its, theirs);
    return byWork === "theirs" || (byWork === undefined && sideOf(own, its, theirs) === "theirs");
  });
}

/** Called a capacity, or places or a target that are nothing else: what is done is no bound, whatever it is per. */
function isCalledCapacity(words: string): boolean {
  return isNamedCapacity(words) && (saysCapacity(words) || (saysBound(words) && !saysOut(words)));
}

/** Without what every stock and inflow around says, the name of who does it all. */
function telling(words: readonly string[], subject: Subject): readonly string[] {
  const rows = around(subject.place, subject).map(subject.labels.all);
  const flows = rows.filter((label) => isStock(label) || saysIn(label)).map(processWords);
  return words.filter((word) => !flows.every((each) => says(each, word)));
}

function sideOf(
  words: readonly string[],
  its: readonly string[],
  theirs: readonly string[],
): "its" | "theirs" | undefined {
  const [one, other] = [saysAny(words, its), saysAny(words, theirs)];
  if (one === other) return undefined;
  return one ? "its" : "theirs";
}

/** It is of a process with a stock and an inflow of its own on the sheet, and the work is of another by name. */
function isOfRows({ capacity, own, work }: Said, cells: readonly CellRef[], subject: Subject): boolean {
  if (saysAny([...own, ...work], capacity) || !saysAny(work, own)) return false;
  const { place, labels, reading } = subject;
  const source = (cell: CellRef): string => placeKey(sourceOf(cell, reading));
  const sources = new Set(cells.map(source));
  const rows = around(place, subject)
    .filter((cell) => !sources.has(source(loose(cell))))
    .map(labels.all);
  return capacity.some((word) => {
    const its = rows.filter((label) => says(processWords(label), word));
    return its.some(isStock) && its.some((label) => saysIn(label) && !saysOut(label) && !isStock(label));
  });
}

/** Cells with a number or formula on the row and the column of a cell. */
function around({ sheet, row, column }: Place, { reading }: Subject): readonly Place[] {
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH).filter((by) => by !== 0);
  return steps
    .flatMap((by) => [
      { sheet, row: row + by, column },
      { sheet, row, column: column + by },
    ])
    .filter((place) => {
      const cell = reading.index.cell(place);
      return typeof cell?.value === "number" || cell?.formula !== undefined;
    });
}
