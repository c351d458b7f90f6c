/**
 * Whether a formula is the same in two workbooks: the same but for its references, and each reference to the line that took
 * the place of the old one. A row that was put in moves the references; that is no difference.
 */
import { type Place } from "../book";
import { boundsAt, type Reference, sameDollars, type Shape, shapeOf } from "../findings/shape";
import { type Pairing } from "./lines";

export interface SheetPairing {
  readonly rows: Pairing;
  readonly columns: Pairing;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** @param pairing of the sheet with that name, lower case; undefined when it is on one side only */
export function sameFormula(
  old: { readonly formula: string; readonly place: Place; readonly sheet: string },
  next: { readonly formula: string; readonly place: Place; readonly sheet: string },
  pairing: (sheet: string) => SheetPairing | undefined,
): boolean {
  const [a, b] = [shapeOf(old.formula, old.place), shapeOf(next.formula, next.place)];
  if (a.skeleton.toUpperCase() !== b.skeleton.toUpperCase()) return false;
  return a.references.every((reference, i) => {
    const match = b.references[i];
    if (!match || !sameDollars(reference, match)) return false;
    const named = (each: Reference, home: string): string => (each.sheet === "" ? home : each.sheet);
    const sheet = named(reference, old.sheet);
    if (sheet !== named(match, next.sheet)) return false;
    return sameTarget(reference, match, old.place, next.place, pairing(sheet));
  });
}

function sameTarget(
  a: Reference,
  b: Reference,
  from: Place,
  to: Place,
  lines: SheetPairing | undefined,
): boolean {
  const [one, other] = [boundsAt(a, from), boundsAt(b, to)];
  const row = (at: number): number | undefined => (at === LAST_ROW || !lines ? at : lines.rows.to(at));
  const column = (at: number): number | undefined =>
    at === LAST_COLUMN || !lines ? at : lines.columns.to(at);
  return (
    row(one.top) === other.top &&
    row(one.bottom) === other.bottom &&
    column(one.left) === other.left &&
    column(one.right) === other.right
  );
}

/** The same as it is copied: to tell that neighbours changed alike. */
export function copiedText(formula: string, place: Place): string {
  const { skeleton, references }: Shape = shapeOf(formula, place);
  const text = (side: Reference["top"]): string => `${side.fixed ? "$" : ""}${side.at}`;
  return [
    skeleton,
    ...references.map((each) =>
      [each.sheet, text(each.top), text(each.left), text(each.bottom), text(each.right)].join(),
    ),
  ].join("|");
}
