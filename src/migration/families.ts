/**
 * Copied formulas: cells whose formulas are the same but for their place, and the lines that they form.
 * Method: the formula with distances for places as key; a line is a run of neighbours with one key, along a row or
 * down a column.
 */
import { type BookIndex, type Place } from "./book";
import { relativeKey } from "./formula/relative";

export interface Family {
  readonly key: string;
  readonly sheet: number;
  /** In the order of the sheet. */
  readonly places: readonly Place[];
}

export interface Line {
  /** Along a row: from left to right; else down a column. */
  readonly across: boolean;
  readonly places: readonly Place[];
}

export interface Families {
  readonly all: readonly Family[];
  readonly of: (place: Place) => Family | undefined;
  /** The run of neighbours with the same formula that a cell stands in. */
  readonly line: (place: Place, across: boolean) => Line;
}

/** Longest formula of Excel [characters]; what is longer was not written there. Source: Microsoft, "Excel specifications and limits". */
const LONGEST = 8_192;
/** Formulas read between two yields. */
const STRIDE = 200;

interface Gathered {
  readonly families: readonly Family[];
  /** By the number of the cell. */
  readonly byCell: readonly (Family | undefined)[];
}

/** @yields how many formulas were read since the last time */
function* gathered(index: BookIndex): Generator<number, Gathered, undefined> {
  const families = new Map<string, { key: string; sheet: number; places: Place[] }>();
  const byCell: (Family | undefined)[] = [];
  let id = -1;
  let read = 0;
  for (const [sheet, { cells }] of index.sheets.entries()) {
    for (const { row, column, formula } of cells) {
      id += 1;
      byCell.push(undefined);
      if (formula === undefined || formula.length > LONGEST) continue;
      const key = `${sheet}|${relativeKey(formula, { row, column })}`;
      const family = families.get(key) ?? { key, sheet, places: [] };
      if (family.places.length === 0) families.set(key, family);
      family.places.push({ sheet, row, column });
      byCell[id] = family;
      read += 1;
      if (read % STRIDE === 0) yield STRIDE;
    }
  }
  return { families: [...families.values()], byCell };
}

/** @yields how many formulas were read since the last time */
export function* familiesOf(index: BookIndex): Generator<number, Families, undefined> {
  const { families: all, byCell } = yield* gathered(index);
  const of = (place: Place): Family | undefined => byCell[index.id(place) ?? -1];
  return { all, of, line: runsOf(of, index) };
}

/** The longer of the two runs that a cell stands in: its copies there read the same kinds of cells, which others need not do. */
export function runOf(place: Place, families: Families): Line {
  const [row, column] = [families.line(place, true), families.line(place, false)];
  return row.places.length > column.places.length ? row : column;
}

/** Each run is walked once and remembered for its cells. */
function runsOf(of: (place: Place) => Family | undefined, index: BookIndex): Families["line"] {
  const rows: (Line | undefined)[] = [];
  const columns: (Line | undefined)[] = [];
  return (place, across) => {
    const known = across ? rows : columns;
    const id = index.id(place);
    const there = id === undefined ? undefined : known[id];
    if (there) return there;
    const line = { across, places: walked(place, across, of) };
    for (const each of line.places) {
      const at = index.id(each);
      if (at !== undefined) known[at] = line;
    }
    return line;
  };
}

function walked(place: Place, across: boolean, of: (place: Place) => Family | undefined): Place[] {
  const family = of(place);
  const step = (by: number): Place =>
    across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
  let [from, to] = [0, 0];
  while (family !== undefined && of(step(from - 1)) === family) from -= 1;
  while (family !== undefined && of(step(to + 1)) === family) to += 1;
  return Array.from({ length: to - from + 1 }, (_, i) => step(from + i));
}

/** The same families for another reading of the same cells: what is remembered of a family or a line is of one reading. */
export function familiesAgain({ all, of }: Families, index: BookIndex): Families {
  const again = new Map<Family, Family>();
  const own = (place: Place): Family | undefined => {
    const family = of(place);
    const there = family && (again.get(family) ?? { ...family });
    if (family && there) again.set(family, there);
    return there;
  };
  return { all, of: own, line: runsOf(own, index) };
}
