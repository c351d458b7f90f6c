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
import { readersOf } from "./findings/readers";
import { seriesClues } from "./findings/series";
import { staleClues } from "./findings/stale";
import { textClues } from "./findings/texts";
import { type Scan } from "./subject";

export type { FindingKind, ScanFinding } from "./findings/finding";

/** What is said of a formula by itself. */
function ofFormulas(ground: Ground): Clue[] {
  return ground.scan.families.all.flatMap((family) => [
    ...rangeClues(family, ground),
    ...blankClues(family, ground),
  ]);
}

export function findingsOf(scan: Scan): ScanFinding[] {
  const ground = groundOf(scan);
  const readers = readersOf(ground);
  // The first that names a cell is kept.
  const clues = [
    ...textClues(ground, readers),
    ...lineClues(ground),
    ...copyClues(ground),
    ...seriesClues(ground),
    ...ofFormulas(ground),
    ...staleClues(ground),
  ];
  return clues.length === 0 ? [] : effects(clustered(clues), ground, readers());
}
