/**
 * Which formulas read a cell. Method: references to one cell in a table; ranges, each once with all formulas that read it, in
 * squares of the sheet, so that a cell is asked of few ranges.
 */
import { type Place } from "../book";
import { type Family } from "../families";
import { areasOf } from "../formula/tree";
import { type Pausing } from "../slices";
import { type Ground } from "./ground";
import { boundsAt, type Bounds, type Reference, type Shape } from "./shape";

export interface Readers {
  /** Formulas that read it by itself. */
  readonly alone: (place: Place) => readonly Place[];
  readonly within: (place: Place) => readonly Place[];
  /** Both, each once. */
  readonly all: (places: readonly Place[]) => Place[];
}

/** A number for a cell of the workbook. */
export function cellKey({ sheet, row, column }: Place): number {
  return (sheet * 1_048_577 + row) * 16_385 + column;
}

interface Range extends Bounds {
  readonly readers: Place[];
}

const ROWS = 64;
const COLUMNS = 8;
/** A name, a column of a table, or a truth value: what the references of the text do not show. */
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(])|\[/u;

function hasNames({ skeleton }: Shape): boolean {
  return NAME.test(skeleton.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll(/\b(TRUE|FALSE)\b/g, ""));
}

interface Tables {
  readonly single: Map<number, Place[]>;
  readonly ranges: Map<string, Range>;
}

function* gathered(ground: Ground): Pausing<Tables> {
  const { families, reading } = ground.scan;
  const tables: Tables = { single: new Map(), ranges: new Map() };
  for (const family of families.all) {
    yield;
    const shape = ground.shape(family);
    if (hasNames(shape)) {
      for (const place of family.places) {
        const tree = reading.tree(place);
        for (const area of tree ? areasOf(tree) : []) keep([place], area.sheet, area, tables);
      }
    } else for (const reference of shape.references) ofReference(reference, family, ground, tables);
  }
  return tables;
}

function ofReference(reference: Reference, { places, sheet }: Family, ground: Ground, tables: Tables): void {
  const target = reference.sheet === "" ? sheet : ground.scan.reading.index.sheetNumber(reference.sheet);
  const [first] = places;
  if (target === undefined || !first) return;
  const fixed =
    reference.top.fixed && reference.left.fixed && reference.bottom.fixed && reference.right.fixed;
  // All copies read the same cells.
  if (fixed) keep(places, target, boundsAt(reference, first), tables);
  else if (isOne(reference)) for (const place of places) keepOne(place, target, reference, tables);
  else for (const place of places) keep([place], target, boundsAt(reference, place), tables);
}

/** To a single cell, wherever it is copied. */
function isOne({ top, left, bottom, right }: Reference): boolean {
  return alike(top, bottom) && alike(left, right);
}

function alike(a: Reference["top"], b: Reference["top"]): boolean {
  return a.fixed === b.fixed && a.at === b.at;
}

function keepOne(reader: Place, sheet: number, { top, left }: Reference, { single }: Tables): void {
  const row = top.fixed ? top.at : reader.row + top.at;
  const column = left.fixed ? left.at : reader.column + left.at;
  const key = cellKey({ sheet, row, column });
  const there = single.get(key);
  if (there) there.push(reader);
  else single.set(key, [reader]);
}

function keep(readers: readonly Place[], sheet: number, bounds: Bounds, { single, ranges }: Tables): void {
  const { top, left, bottom, right } = bounds;
  if (top === bottom && left === right) {
    const key = cellKey({ sheet, row: top, column: left });
    const there = single.get(key);
    if (!there) single.set(key, [...readers]);
    else for (const reader of readers) there.push(reader);
    return;
  }
  const key = `${sheet}!${top},${left},${bottom},${right}`;
  const range = ranges.get(key) ?? { top, left, bottom, right, readers: [] };
  ranges.set(key, range);
  for (const reader of readers) range.readers.push(reader);
}

/** Ranges that are sorted in between two pauses. */
const STRIDE = 1_000;

function* squares({ ranges }: Tables, ground: Ground): Pausing<Map<number, Range[]>> {
  const { sheets } = ground.scan.reading.index;
  const found = new Map<number, Range[]>();
  let sorted = 0;
  for (const [key, range] of ranges) {
    sorted += 1;
    if (sorted % STRIDE === 0) yield;
    const sheet = Number.parseInt(key, 10);
    const [rows, columns] = [sheets[sheet]?.rows ?? 0, sheets[sheet]?.columns ?? 0];
    const [bottom, right] = [Math.min(range.bottom, rows), Math.min(range.right, columns)];
    for (let row = Math.floor(range.top / ROWS); row <= Math.floor(bottom / ROWS); row++) {
      for (let column = Math.floor(range.left / COLUMNS); column <= Math.floor(right / COLUMNS); column++) {
        const at = cellKey({ sheet, row, column });
        const there = found.get(at);
        if (there) there.push(range);
        else found.set(at, [range]);
      }
    }
  }
  return found;
}

/** @returns work that makes the tables when they are first needed */
export function readersOf(ground: Ground): () => Pausing<Readers> {
  let made: Readers | undefined;
  return function* () {
    return (made ??= yield* make(ground));
  };
}

function* make(ground: Ground): Pausing<Readers> {
  const tables = yield* gathered(ground);
  const bySquare = yield* squares(tables, ground);
  const rangesAt = ({ sheet, row, column }: Place): Range[] => {
    const key = cellKey({ sheet, row: Math.floor(row / ROWS), column: Math.floor(column / COLUMNS) });
    return (bySquare.get(key) ?? []).filter(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  };
  const alone = (place: Place): readonly Place[] => tables.single.get(cellKey(place)) ?? [];
  return {
    alone,
    within: (place) => rangesAt(place).flatMap(({ readers }) => readers),
    all(places) {
      const ranges = new Set<Range>();
      const found = new Map<number, Place>();
      for (const place of places) {
        for (const reader of alone(place)) found.set(cellKey(reader), reader);
        for (const range of rangesAt(place)) ranges.add(range);
      }
      for (const { readers } of ranges) for (const reader of readers) found.set(cellKey(reader), reader);
      return [...found.values()];
    },
  };
}
