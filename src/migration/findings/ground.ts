/** What every search for breaks stands on: cells, families with their shapes, and which cells a formula elsewhere fills. */
import { type Place, type ScanCell } from "../book";
import { type Family } from "../families";
import { type Scan } from "../subject";
import { filledBounds, filledTest } from "./filled";
import { type Bounds, formulaAt, type Shape, shapeOf } from "./shape";

export interface Ground {
  readonly scan: Scan;
  readonly cell: (place: Place) => ScanCell | undefined;
  readonly family: (place: Place) => Family | undefined;
  readonly shape: (family: Family) => Shape;
  /** Families by number, from 1; 0 where there is no formula. */
  readonly number: (sheet: number, row: number, column: number) => number;
  /** The formula of a family as it is copied, without its sheet. */
  readonly copied: (family: Family) => string;
  /** A number that was typed. */
  readonly typed: (place: Place) => number | undefined;
  /** Whether the result of a formula elsewhere stands here. */
  readonly filled: (place: Place) => boolean;
  /** What the formula of a cell fills beside itself; undefined for one cell. */
  readonly fills: (place: Place) => Bounds | undefined;
  /** The formula of a shape in another cell, with `=`; undefined beyond the edge. */
  readonly formula: (shape: Shape, place: Place) => string | undefined;
  /** Cells of a family in the row (across) or the column of a place. */
  readonly inTrack: (family: Family, place: Place, across: boolean) => number;
}

function tracks(): Ground["inTrack"] {
  const counts = new Map<
    Family,
    { readonly rows: Map<number, number>; readonly columns: Map<number, number> }
  >();
  const add = (map: Map<number, number>, at: number): void => {
    map.set(at, (map.get(at) ?? 0) + 1);
  };
  return (family, { row, column }, across) => {
    let count = counts.get(family);
    if (!count) {
      count = { rows: new Map(), columns: new Map() };
      counts.set(family, count);
      for (const place of family.places) {
        add(count.rows, place.row);
        add(count.columns, place.column);
      }
    }
    return (across ? count.rows.get(row) : count.columns.get(column)) ?? 0;
  };
}

/** The numbers of the families, row by row: much is looked at that has nothing odd about it. */
function numbersOf(scan: Scan): Ground["number"] {
  const grids: (number[][] | undefined)[] = [];
  scan.families.all.forEach(({ places }, i) => {
    for (const { sheet, row, column } of places) {
      const grid = (grids[sheet] ??= []);
      (grid[row] ??= [])[column] = i + 1;
    }
  });
  return (sheet, row, column) => grids[sheet]?.[row]?.[column] ?? 0;
}

export function groundOf(scan: Scan): Ground {
  const { reading, families } = scan;
  const { index } = reading;
  const shapes = new Map<Family, Shape>();
  const keys = new Map<Family, string>();
  // Sheets that are copies of each other have the same formulas.
  const byFormula = new Map<string, Shape>();
  // Each is made when it is first asked for: together they would be one long step.
  let filledAt: ReturnType<typeof filledTest> | undefined;
  let numberAt: Ground["number"] | undefined;
  const filled = (place: Place): boolean => (filledAt ??= filledTest(index))(place);
  const names = new Map(index.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const cell = (place: Place): ScanCell | undefined => index.cell(place);
  const copied = (family: Family): string => {
    const known = keys.get(family) ?? family.key.slice(family.key.indexOf("|") + 1);
    keys.set(family, known);
    return known;
  };
  return {
    scan,
    cell,
    number: (sheet, row, column) => (numberAt ??= numbersOf(scan))(sheet, row, column),
    filled,
    fills: (place) => filledBounds(cell(place)?.fills ?? ""),
    family: (place) => families.of(place),
    shape(family) {
      const known = shapes.get(family);
      if (known) return known;
      const [home] = family.places;
      const formula = copied(family);
      const shape =
        byFormula.get(formula) ??
        shapeOf((home && cell(home)?.formula) ?? "", home ?? { sheet: 0, row: 1, column: 1 });
      byFormula.set(formula, shape);
      shapes.set(family, shape);
      return shape;
    },
    copied,
    typed(place) {
      const there = cell(place);
      if (there?.formula !== undefined || typeof there?.value !== "number") return undefined;
      return filled(place) ? undefined : there.value;
    },
    formula: (shape, place) => formulaAt(shape, place, (lower) => names.get(lower) ?? lower),
    inTrack: tracks(),
  };
}

export function stepped(place: Place, across: boolean, by: number): Place {
  return across ? { ...place, column: place.column + by } : { ...place, row: place.row + by };
}
