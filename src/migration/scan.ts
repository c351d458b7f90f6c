/**
 * A workbook into proposals: what each formula calculates, and the call that gives the same.
 * Method: one formula of each family is recognised; a copy gets the same call moved along, and is compared with its
 * own value. What depends on its place, or on values beside it, is recognised cell by cell.
 */
import { along, type Before, beforeOf } from "./along";
import { formulasIn, type Place, type ScanBook, type ScanValue } from "./book";
import { copied } from "./copies";
import { type Family, type Line, runOf } from "./families";
import { type Counting, finished } from "./slices";
import { readsInputsOnly, recognise } from "./recognise";
import { cellName } from "./references";
import { scannedInSteps } from "./scanned";
import { type Kind, type Reason, type Recognised, type Scan } from "./subject";

export interface Proposal {
  readonly sheet: string;
  readonly cell: string;
  /** With `=`. */
  readonly formula: string;
  readonly kind: Kind;
  /** With `=`, en-US; "" when no function gives it alone. */
  readonly proposal: string;
  /** What the cell holds. */
  readonly value: ScanValue;
  readonly reason: Reason;
  /** The cell that the proposal goes into, when it fills this one from there. */
  readonly anchor: string;
  /** What was recognised, the same object for each cell that one call fills. */
  readonly recognised: Recognised;
}

/** Kinds of which a copy is what the first is: everything that decides it moves along or stays in the formula. */
const MOVES: ReadonlySet<Kind> = new Set(["dichtheid", "cumulatief", "overschrijding"]);
/**
 * Cells that are looked at of the first run, and runs of a family of which a cell is, none of them recognised: what stands beside
 * them may decide.
 */
const TRIES = 2;
const RUNS = 3;

/** How much is done, of how much: cells taken up, formulas read, formulas looked at. */
export interface ScanProgress {
  readonly done: number;
  readonly total: number;
}

export interface ScanResult {
  readonly scan: Scan;
  readonly proposals: readonly Proposal[];
}

/** A scan that may be interrupted between any two steps; `done` never falls and ends at `total`. */
export function* scanInSteps(book: ScanBook): Generator<ScanProgress, ScanResult, undefined> {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const total = cells + 2 * formulasIn(book);
  let done = 0;
  const steps = scanning(book);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      yield { done: total, total };
      return step.value;
    }
    done = Math.min(done + step.value, total);
    yield { done, total };
  }
}

function* scanning(book: ScanBook): Counting<ScanResult> {
  const scan = yield* scannedInSteps(book);
  const found = yield* recognisedIn(scan);
  return { scan, proposals: yield* inOrder(found, scan) };
}

export function proposalsOf(scan: Scan): readonly Proposal[] {
  const found = finished(recognisedIn(scan));
  return finished(inOrder(found, scan));
}

/** Formulas by the number of their cell. */
interface Kept {
  readonly found: Map<number, Recognised>;
  readonly looked: Set<number>;
}

function numberOf(place: Place, { reading }: Scan): number {
  return reading.index.id(place) ?? -1;
}

/** @yields how many formulas were looked at since the last time */
function* recognisedIn(scan: Scan): Counting<ReadonlyMap<number, Recognised>> {
  const kept: Kept = { found: new Map(), looked: new Set() };
  for (const family of scan.families.all) {
    yield* recognisedOf(family, scan, kept);
    yield family.places.length;
  }
  return kept.found;
}

/** Cells that were looked at in vain, by run. */
type Failed = Map<Line, number>;

function mayLook(run: Line, failed: Failed): boolean {
  return (failed.get(run) ?? 0) < (failed.size <= 1 ? TRIES : 1);
}

function* recognisedOf(family: Family, scan: Scan, kept: Kept): Counting<void> {
  const failed: Failed = new Map();
  let before: Before | undefined;
  for (const place of family.places) {
    const id = numberOf(place, scan);
    if (kept.found.has(id) || kept.looked.has(id)) continue;
    const run = runOf(place, scan.families);
    const taken = before && along(before, place, scan);
    if (taken) kept.found.set(id, taken);
    else if (mayLook(run, failed)) {
      const seen = yield* recognise(place, scan);
      before = beforeOf(seen, place, scan);
      if (seen) yield* keep(seen, place, family, scan, kept);
      else failed.set(run, (failed.get(run) ?? 0) + 1);
      if (failed.size >= RUNS) return;
    }
    yield 0;
  }
}

/** Copies compared between two yields. */
const STRIDE = 20;

function* keep(
  seen: Recognised,
  place: Place,
  family: Family,
  scan: Scan,
  { found, looked }: Kept,
): Counting<void> {
  found.set(numberOf(place, scan), seen);
  for (const { place: other } of seen.results) found.set(numberOf(other, scan), seen);
  if (!MOVES.has(seen.kind) || seen.results.length !== 1) return;
  // What is calculated in steps may be written otherwise in one of them: such a copy is looked at by itself.
  const direct = readsInputsOnly(seen, place, scan);
  for (const [i, other] of family.places.entries()) {
    const id = numberOf(other, scan);
    if (found.has(id) || looked.has(id)) continue;
    const copy = copied(seen, place, other, scan);
    if (copy) found.set(id, copy);
    else if (direct) looked.add(id);
    if (i % STRIDE === 0) yield 0;
  }
}

/** Proposals made between two yields. */
const BATCH = 500;

function* inOrder(found: ReadonlyMap<number, Recognised>, scan: Scan): Counting<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const { places } of scan.families.all) {
    for (const place of places) {
      const seen = found.get(numberOf(place, scan));
      if (!seen) continue;
      proposals.push(proposalAt(place, seen, scan));
      if (proposals.length % BATCH === 0) yield 0;
    }
  }
  return proposals;
}

function proposalAt(place: Place, seen: Recognised, { reading: { index } }: Scan): Proposal {
  const cell = index.cell(place);
  const formula = cell?.formula ?? "";
  return {
    sheet: index.sheets[place.sheet]?.name ?? "",
    cell: cellName(place),
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    kind: seen.kind,
    proposal: seen.proposal,
    value: cell?.value ?? null,
    reason: seen.reason,
    anchor: cellName(seen.anchor),
    recognised: seen,
  };
}
