/**
 * A formula as a skeleton and its references, so that two formulas can be told apart by what differs.
 * Method: the tokens of @borgar/fx; a reference that moves with the cell is a distance, one with `$` a place.
 */
import { parseA1Ref, tokenize } from "@borgar/fx";
import { columnLetters } from "../../core";
import { type Place } from "../book";
import { sheetPrefix } from "../references";

interface Side {
  readonly fixed: boolean;
  /** A place when fixed, else the distance to the formula. */
  readonly at: number;
}

export interface Reference {
  /** As it is written; "" for the sheet of the formula. */
  readonly sheet: string;
  readonly top: Side;
  readonly left: Side;
  readonly bottom: Side;
  readonly right: Side;
}

export interface Shape {
  /** Everything but the references; a mark stands for each. */
  readonly skeleton: string;
  readonly references: readonly Reference[];
}

export interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MARK = "\u0001";
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const PREFIX = /_xlfn\.|_xlws\.|_xlpm\./gi;

function side(
  at: number | null | undefined,
  fixed: boolean | null | undefined,
  home: number,
  edge: number,
): Side {
  if (at === null || at === undefined) return { fixed: true, at: edge };
  return fixed === true ? { fixed: true, at: at + 1 } : { fixed: false, at: at + 1 - home };
}

function referenceOf(text: string, home: Place): Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  const [sheet = ""] = parsed.context ?? [];
  return {
    sheet: sheet.toLowerCase(),
    top: side(top, $top, home.row, 1),
    left: side(left, $left, home.column, 1),
    bottom: side(bottom ?? top, bottom === undefined ? $top : $bottom, home.row, LAST_ROW),
    right: side(right ?? left, right === undefined ? $left : $right, home.column, LAST_COLUMN),
  };
}

export function shapeOf(formula: string, home: Place): Shape {
  const references: Reference[] = [];
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const skeleton = tokenize(`=${text}`, { withLocation: false })
    .slice(1)
    .filter(({ type }) => type !== "whitespace")
    .map(({ type, value }) => {
      const reference = type.startsWith("range") ? referenceOf(value, home) : undefined;
      if (!reference) return value.replace(PREFIX, "");
      references.push(reference);
      return MARK;
    })
    .join("");
  return { skeleton, references };
}

function sideAt({ fixed, at }: Side, home: number): number {
  return fixed ? at : home + at;
}

export function boundsAt({ top, left, bottom, right }: Reference, { row, column }: Place): Bounds {
  return {
    top: sideAt(top, row),
    left: sideAt(left, column),
    bottom: sideAt(bottom, row),
    right: sideAt(right, column),
  };
}

const SIDES = ["top", "left", "bottom", "right"] as const;

export function sameReference(a: Reference, b: Reference): boolean {
  return (
    a.sheet === b.sheet && SIDES.every((each) => a[each].fixed === b[each].fixed && a[each].at === b[each].at)
  );
}

/** The same `$` in the same places. */
export function sameDollars(a: Reference, b: Reference): boolean {
  return SIDES.every((each) => a[each].fixed === b[each].fixed);
}

/** A slip of the hand away: the same cells written with other `$`, or one step aside or shorter. */
function nearReference(a: Reference, b: Reference, home: Place): boolean {
  if (a.sheet !== b.sheet) return false;
  const [one, other] = [boundsAt(a, home), boundsAt(b, home)];
  const steps = SIDES.map((each) => Math.abs(one[each] - other[each]));
  const [top = 0, left = 0, bottom = 0, right = 0] = steps;
  if (steps.every((step) => step === 0)) return true;
  if (!sameDollars(a, b)) return false;
  const [rows, columns] = [Math.max(top, bottom), Math.max(left, right)];
  return (rows === 0 || columns === 0) && rows + columns <= 1;
}

/**
 * Whether one slip makes one formula of the other: the same references in the same order, or one reference that is a slip
 * away in the same formula.
 */
export function slipAway(a: Shape, b: Shape, home: Place): boolean {
  if (a.references.length === 0 || a.references.length !== b.references.length) return false;
  const other = a.references.filter((each, i) => {
    const match = b.references[i];
    return match === undefined || !sameReference(each, match);
  });
  if (other.length === 0) return a.skeleton !== b.skeleton;
  if (other.length > 1 || a.skeleton !== b.skeleton) return false;
  const [odd] = other;
  const match = odd && b.references[a.references.indexOf(odd)];
  return odd !== undefined && match !== undefined && nearReference(odd, match, home);
}

function sideText(fixed: boolean, text: string): string {
  return fixed ? `$${text}` : text;
}

/** A reference as a formula in that cell writes it. @returns undefined beyond the edge of the sheet */
function referenceText(reference: Reference, home: Place): string | undefined {
  const { top, left, bottom, right } = boundsAt(reference, home);
  if (Math.min(top, left, bottom, right) < 1) return undefined;
  const prefix = reference.sheet === "" ? "" : sheetPrefix(reference.sheet);
  if (bottom === LAST_ROW && top === 1)
    return `${prefix}${sideText(reference.left.fixed, columnLetters(left))}:${sideText(reference.right.fixed, columnLetters(right))}`;
  if (right === LAST_COLUMN && left === 1)
    return `${prefix}${sideText(reference.top.fixed, String(top))}:${sideText(reference.bottom.fixed, String(bottom))}`;
  const corner = (row: Side, column: Side, r: number, c: number): string =>
    sideText(column.fixed, columnLetters(c)) + sideText(row.fixed, String(r));
  const from = corner(reference.top, reference.left, top, left);
  const one = top === bottom && left === right;
  return `${prefix}${from}${one ? "" : `:${corner(reference.bottom, reference.right, bottom, right)}`}`;
}

/** The formula of that shape in a cell, with `=`. @param sheetName a sheet's name as it is spelt */
export function formulaAt(
  { skeleton, references }: Shape,
  home: Place,
  sheetName: (lower: string) => string,
): string | undefined {
  const texts = references.map((each) => referenceText({ ...each, sheet: sheetName(each.sheet) }, home));
  if (texts.includes(undefined)) return undefined;
  let i = 0;
  return `=${skeleton.replaceAll(MARK, () => texts[i++] ?? "")}`;
}
