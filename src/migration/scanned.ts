/**
 * A workbook read once, for all that is asked of its formulas: cells, families of copies, labels. Apart from the recognition,
 * which is ten times as large and which a check of the workbook does not need.
 */
import { indexed, type ScanBook } from "./book";
import { familiesOf } from "./families";
import { labelsOf } from "./labels";
import { readingOf } from "./reading";
import { finished } from "./slices";
import { type Scan } from "./subject";

export function scanned(book: ScanBook): Scan {
  return finished(scannedInSteps(book));
}

/** The same, that may be interrupted. @yields how many cells and formulas were taken up since the last time */
export function* scannedInSteps(book: ScanBook): Generator<number, Scan, undefined> {
  const index = yield* indexed(book);
  const families = yield* familiesOf(index);
  const read = readingOf(index, families);
  return { reading: read, labels: labelsOf(read), families };
}
