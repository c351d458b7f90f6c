/**
 * What looks like a slip in a workbook, as questions to the owner, those with the largest effect on the outputs first.
 * Method: each search gives cells that differ from what is around them; one question for each cell, neighbours together.
 */
import { type Clue, clustered } from "./findings/clue";
import { blankClues } from "./findings/blanks";
import { copyClues } from "./findings/copies";
import { effects } from "./findings/effect";
import { type ScanFinding } from "./findings/finding";
import { type Ground, groundOf } from "./findings/ground";
import { lineClues } from "./findings/lines";
import { rangeClues } from "./findings/ranges";
import { type Readers, readersOf } from "./findings/readers";
import { seriesClues } from "./findings/series";
import { staleClues } from "./findings/stale";
import { textClues } from "./findings/texts";
import { finished, type Pausing } from "./slices";
import { type Scan } from "./subject";

export type { FindingKind, ScanFinding } from "./findings/finding";

/** What is said of a formula by itself. */
function* ofFormulas(ground: Ground): Pausing<Clue[]> {
  const clues: Clue[] = [];
  for (const family of ground.scan.families.all) {
    yield;
    clues.push(...rangeClues(family, ground), ...blankClues(family, ground));
  }
  return clues;
}

export function findingsOf(scan: Scan): ScanFinding[] {
  return finished(findingsInSteps(scan));
}

/** The same, that may be interrupted. @yields how much is done, from 0 to 1: the searches take about as long */
export function* findingsInSteps(scan: Scan): Generator<number, ScanFinding[], undefined> {
  const ground = groundOf(scan);
  const readers = readersOf(ground);
  // The first that names a cell is kept.
  const searches = [
    textClues(ground, readers),
    lineClues(ground),
    copyClues(ground),
    seriesClues(ground),
    ofFormulas(ground),
    staleClues(ground),
  ];
  const clues: Clue[] = [];
  for (const [i, search] of searches.entries())
    clues.push(...(yield* telling(search, i / (searches.length + 1))));
  if (clues.length === 0) return [];
  return yield* telling(answered(clues, ground, readers), searches.length / (searches.length + 1));
}

function* answered(
  clues: readonly Clue[],
  ground: Ground,
  readers: () => Pausing<Readers>,
): Pausing<ScanFinding[]> {
  return yield* effects(clustered(clues), ground, yield* readers());
}

/** With how much was done before it. */
function* telling<T>(work: Pausing<T>, share: number): Generator<number, T, undefined> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    yield share;
  }
}
