/**
 * Formulas that go up step by step: `=Prognose!$A$5`, `=Prognose!$A$6`, …, along a row or a column, at every cell or at every
 * second to sixth. Method: of four formulas at equal distance with one skeleton three lie on a line, the fourth does not.
 * Between two of them every difference is asked about; at an end only what is one slip away, and what a longer line, another
 * direction or the other references confirm.
 */
import { type Place } from "../book";
import { type Pausing } from "../slices";
import { type Clue, contentText } from "./clue";
import { type Ground, stepped } from "./ground";
import { boundsAt, type Reference, sameDollars, sameReference, type Shape, slipAway } from "./shape";

const WINDOW = 4;
const FURTHEST = 6;
const SIDES = ["top", "left", "bottom", "right"] as const;

function steps(a: Reference, b: Reference): number[] | undefined {
  if (a.sheet !== b.sheet || !sameDollars(a, b)) return undefined;
  return SIDES.map((side) => b[side].at - a[side].at);
}

/** The formula that lies as far from `to` as `to` from `from`, for `times` steps of the `over` that lie between them. */
function continued(from: Shape, to: Shape, over: number, times: number): Shape | undefined {
  if (from.skeleton !== to.skeleton || from.references.length === 0) return undefined;
  const references = from.references.map((reference, i): Reference | undefined => {
    const match = to.references[i];
    const by = match && steps(reference, match);
    if (!match || by?.some((each) => each % over !== 0) !== false) return undefined;
    const side = (name: (typeof SIDES)[number], at: number): Reference["top"] => ({
      ...match[name],
      at: match[name].at + ((by[at] ?? 0) / over) * times,
    });
    return {
      sheet: match.sheet,
      top: side("top", 0),
      left: side("left", 1),
      bottom: side("bottom", 2),
      right: side("right", 3),
    };
  });
  const found = references.filter((each) => each !== undefined);
  return found.length === references.length ? { skeleton: to.skeleton, references: found } : undefined;
}

function same(a: Shape | undefined, b: Shape | undefined): boolean {
  if (!a || !b || a.skeleton !== b.skeleton) return false;
  return a.references.every((each, i) => {
    const match = b.references[i];
    return match !== undefined && sameReference(each, match);
  });
}

interface Window {
  readonly shapes: readonly (Shape | undefined)[];
  readonly places: readonly Place[];
}

/** What the three others lead one to expect at one place of the window; undefined when they do not lie on a line. */
function expectedAt({ shapes }: Window, at: number): Shape | undefined {
  const [a, b, c] = shapes.flatMap((shape, i) => (i === at ? [] : [{ shape, i }]));
  if (!a?.shape || !b?.shape || !c?.shape || same(a.shape, b.shape)) return undefined;
  const third = continued(a.shape, b.shape, b.i - a.i, c.i - b.i);
  if (!same(third, c.shape)) return undefined;
  return continued(a.shape, b.shape, b.i - a.i, at - b.i);
}

/** Whether the formulas read other cells each: numbers stand between formulas that all read the same one. */
function moves({ shapes, places }: Window): boolean {
  const targets = shapes.flatMap((shape, i) => {
    const [reference] = shape?.references ?? [];
    const place = places[i];
    if (!reference || !place) return [];
    const { top, left } = boundsAt(reference, place);
    return [`${top},${left}`];
  });
  return new Set(targets).size === targets.length;
}

interface Suspect {
  readonly place: Place;
  readonly expected: Shape;
  /** Says so by itself. */
  readonly sure: boolean;
}

/** Whether what is there may be a slip from what the series leads to. */
function mayBeSlip(own: Shape, expected: Shape, place: Place, inside: boolean): boolean {
  if (same(own, expected)) return false;
  return slipAway(own, expected, place) || (inside && own.skeleton === expected.skeleton);
}

function suspectIn(window: Window, at: number, ground: Ground): Suspect | undefined {
  const expected = expectedAt(window, at);
  const place = window.places[at];
  if (!expected || !place || ground.filled(place)) return undefined;
  const own = window.shapes[at];
  const inside = at > 0 && at < WINDOW - 1;
  if (own) {
    const sure = inside || expected.references.length > 1;
    return mayBeSlip(own, expected, place, inside) ? { place, expected, sure } : undefined;
  }
  const typed = inside && ground.typed(place) !== undefined && moves(window);
  return typed ? { place, expected, sure: true } : undefined;
}

function windowFrom(start: Place, across: boolean, by: number, ground: Ground): Window {
  const places = Array.from({ length: WINDOW }, (_, i) => stepped(start, across, i * by));
  const shapes = places.map((place) => {
    const family = ground.family(place);
    return family && ground.shape(family);
  });
  return { places, shapes };
}

/** At most one cell of a window is odd; cells outside the window are not read. */
function suspectsIn(window: Window, ground: Ground): Suspect[] {
  if (window.shapes.filter((shape) => shape !== undefined).length < WINDOW - 1) return [];
  for (let at = 0; at < WINDOW; at++) {
    const suspect = suspectIn(window, at, ground);
    if (suspect) return [suspect];
  }
  return [];
}

/**
 * Windows of the same four formulas are looked at once when there is nothing odd in them; those in which no three formulas
 * have one skeleton never.
 */
function memory(ground: Ground): (start: Place, across: boolean, by: number) => readonly Suspect[] {
  const skeletons = new Map<string, number>();
  const skeletonOf = ground.scan.families.all.map((family) => {
    const { skeleton } = ground.shape(family);
    const known = skeletons.get(skeleton) ?? skeletons.size + 1;
    skeletons.set(skeleton, known);
    return known;
  });
  const clean = new Map<number, Set<number>>();
  const count = ground.scan.families.all.length + 1;
  // Of three alike among four, two stand at the begin or two at the end.
  const mayBe = (p: number, q: number, r: number, s: number): boolean => {
    const [a, b] = [skeletonOf[p - 1], skeletonOf[q - 1]];
    const [c, d] = [skeletonOf[r - 1], skeletonOf[s - 1]];
    if (a !== undefined && a === b) return a === c || a === d;
    return c !== undefined && c === d && (a === c || b === c);
  };
  return (start, across, by) => {
    const { sheet, row, column } = start;
    const [down, right] = across ? [0, by] : [by, 0];
    const p = ground.number(sheet, row, column);
    const q = ground.number(sheet, row + down, column + right);
    // Copies of the formula beside it are no series.
    if (p === q) return NONE;
    const r = ground.number(sheet, row + 2 * down, column + 2 * right);
    const s = ground.number(sheet, row + 3 * down, column + 3 * right);
    if (!mayBe(p, q, r, s)) return NONE;
    const [begin, end] = [(p * count + q) * (FURTHEST + 1) + by, r * count + s];
    const known = clean.get(begin);
    if (known?.has(end) === true) return NONE;
    const found = suspectsIn(windowFrom(start, across, by, ground), ground);
    if (found.length > 0 || q === 0 || r === 0 || s === 0) return found;
    if (known) known.add(end);
    else clean.set(begin, new Set([end]));
    return found;
  };
}

const NONE: readonly Suspect[] = [];

function clueOf({ place, expected }: Suspect, ground: Ground): Clue[] {
  const formula = ground.formula(expected, place);
  if (formula === undefined) return [];
  const kind = ground.family(place) ? "afwijkend-van-reeks" : "getal-over-formule";
  const found = contentText(ground.cell(place));
  return [
    { kind, place, found, expected: formula, exact: true, others: [], group: `series|${found}|${formula}` },
  ];
}

/** Cells that are looked at between two pauses. */
const STRIDE = 200;

export function* seriesClues(ground: Ground): Pausing<Clue[]> {
  const sure: Suspect[] = [];
  const doubtful = new Map<string, Suspect[]>();
  const suspectsFrom = memory(ground);
  const look = (start: Place, across: boolean, by: number): void => {
    for (const suspect of suspectsFrom(start, across, by)) {
      const { sheet, row, column } = suspect.place;
      const key = `${sheet}!${row},${column}`;
      if (suspect.sure) sure.push(suspect);
      else doubtful.set(key, [...(doubtful.get(key) ?? []), suspect]);
    }
  };
  let looked = 0;
  for (const { places } of ground.scan.families.all) {
    for (const place of places) {
      looked += 1;
      if (looked % STRIDE === 0) yield;
      for (const across of [true, false]) {
        for (let by = 1; by <= FURTHEST; by++) look(place, across, by);
      }
    }
  }
  const confirmed = [...doubtful.values()].flatMap((list) => {
    const [first, ...rest] = list;
    return first && rest.some((each) => same(each.expected, first.expected)) ? [first] : [];
  });
  return [...sure, ...confirmed].flatMap((suspect) => clueOf(suspect, ground));
}
