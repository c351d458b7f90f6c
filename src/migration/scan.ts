/**
 * A workbook into proposals: what each formula calculates, and the call that gives the same.
 * Method: one formula of each family is recognised; a copy gets the same call moved along, and is compared with its
 * own value. What depends on its place, or on values beside it, is recognised cell by cell.
 */
import { indexBook, type Place, type ScanBook, type ScanValue } from "./book";
import { copied } from "./copies";
import { familiesOf, type Family } from "./families";
import { labelsOf } from "./labels";
import { placeKey, readingOf } from "./reading";
import { recognise } from "./recognise";
import { cellName } from "./references";
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
}

/** Kinds of which a copy is what the first is: everything that decides it moves along or stays in the formula. */
const MOVES: ReadonlySet<Kind> = new Set(["dichtheid", "cumulatief", "overschrijding"]);
/** Cells of a family that is not recognised that are looked at, because values beside it may decide. */
const TRIES = 2;

export function scanned(book: ScanBook): Scan {
  const index = indexBook(book);
  const reading = readingOf(index);
  return { reading, labels: labelsOf(reading), families: familiesOf(index) };
}

export function proposalsOf(scan: Scan): Proposal[] {
  const found = new Map<string, Recognised>();
  const looked = new Set<string>();
  for (const family of scan.families.all) {
    let failures = 0;
    for (const place of family.places) {
      const key = placeKey(place);
      if (found.has(key) || looked.has(key)) continue;
      const seen = recognise(place, scan);
      if (!seen) {
        failures += 1;
        if (failures >= TRIES) break;
        continue;
      }
      keep(seen, place, family, scan, { found, looked });
    }
  }
  return inOrder(found, scan);
}

interface Kept {
  readonly found: Map<string, Recognised>;
  readonly looked: Set<string>;
}

function keep(seen: Recognised, place: Place, family: Family, scan: Scan, { found, looked }: Kept): void {
  found.set(placeKey(place), seen);
  for (const { place: other } of seen.results) found.set(placeKey(other), seen);
  if (!MOVES.has(seen.kind) || seen.results.length !== 1) return;
  for (const other of family.places) {
    const key = placeKey(other);
    if (found.has(key) || looked.has(key)) continue;
    const copy = copied(seen, place, other, scan);
    if (copy) found.set(key, copy);
    else looked.add(key);
  }
}

function inOrder(found: ReadonlyMap<string, Recognised>, { reading, families }: Scan): Proposal[] {
  const { index } = reading;
  return families.all
    .flatMap(({ places }) => places)
    .flatMap((place): Proposal[] => {
      const seen = found.get(placeKey(place));
      const cell = index.cell(place);
      if (!seen || cell?.formula === undefined) return [];
      const formula = cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
      return [
        {
          sheet: index.sheets[place.sheet]?.name ?? "",
          cell: cellName(place),
          formula,
          kind: seen.kind,
          proposal: seen.proposal,
          value: cell.value,
          reason: seen.reason,
          anchor: cellName(seen.anchor),
        },
      ];
    });
}
