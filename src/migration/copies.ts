/**
 * A call that was recognised in one cell, moved along to a copy of its formula, as if it were copied itself.
 * Method: the call in R1C1; then what it reads there must be what the formula reads, and the value that the cell holds must
 * be the call's at 1e-9; the call itself refuses chances that are not 1 together. Otherwise nothing is proposed for the copy.
 */
import { type Place } from "./book";
import { readFormula } from "./formula/read-formula";
import { copiedBy } from "./formula/relative";
import { type Area, areasOf, cellsOfArea, placesIn, sizeOf } from "./formula/tree";
import { guarded, placeKey } from "./reading";
import { type Recognised, type Scan } from "./subject";
import { type CellRef } from "./symbol/poly";
import { asStored } from "./verify";

export function copied(seen: Recognised, from: Place, to: Place, scan: Scan): Recognised | undefined {
  const areas = areasOnce(seen, scan);
  if (!areas || !sameSteps(from, to, seen.roles, scan)) return undefined;
  const copy = movedTo(seen, from, to);
  const moved = areas.map((area) => movedArea(area, to.row - from.row, to.column - from.column));
  const sound = readsItsCells(copy, moved) && asStored(copy, scan.reading);
  return sound ? copy : undefined;
}

/** Layers of helper cells that are compared, and cells of a range. */
const LAYERS = 8;
const MOST_CELLS = 400;

type Roles = Recognised["roles"];

/** What the formula reads beside the inputs of the call is, in the copy, copies of the same formulas, down to the inputs. */
function sameSteps(from: Place, to: Place, roles: Roles, scan: Scan, layers = LAYERS): boolean {
  const [own, other] = [scan.reading.areas(from), scan.reading.areas(to)];
  if (!own || own.length !== other?.length) return false;
  return own.every((area, i) => {
    const there = other[i];
    if (!there || sizeOf(area) > MOST_CELLS || sizeOf(area) !== sizeOf(there)) return false;
    const copies = cellsOfArea(there);
    return cellsOfArea(area).every((cell, j) => {
      const copy = copies[j];
      return roles.has(placeKey(cell)) || (copy !== undefined && sameStep(cell, copy, roles, scan, layers));
    });
  });
}

function sameStep(cell: Place, copy: Place, roles: Roles, scan: Scan, layers: number): boolean {
  const family = scan.families.of(cell);
  if (!family || scan.families.of(copy) !== family) return false;
  const itself = cell.row === copy.row && cell.column === copy.column;
  return itself || (layers > 0 && sameSteps(cell, copy, roles, scan, layers - 1));
}

const known = new WeakMap<Recognised, { readonly areas: readonly Area[] | undefined }>();

/** What the call reads. */
function areasOnce(seen: Recognised, { reading }: Scan): readonly Area[] | undefined {
  const there = known.get(seen) ?? {
    areas: guarded(() => areasOf(readFormula(seen.proposal, seen.anchor, reading.index))),
  };
  known.set(seen, there);
  return there.areas;
}

function movedTo(seen: Recognised, from: Place, to: Place): Recognised {
  const at = (cell: CellRef): CellRef => ({
    ...cell,
    row: cell.row + (cell.fixedRow ? 0 : to.row - from.row),
    column: cell.column + (cell.fixedColumn ? 0 : to.column - from.column),
  });
  const roles = [...seen.roles.values()].map((each) => ({ ...each, cell: at(each.cell) }));
  return {
    ...seen,
    proposal: copiedBy(seen.proposal, to.row - from.row, to.column - from.column),
    results: seen.results.map(({ meaning }) => ({
      place: to,
      meaning: (numbers) => meaning((cell) => numbers(at(cell))),
    })),
    roles: new Map(roles.map((each) => [placeKey(each.cell), each])),
    ...(seen.whole ? { whole: seen.whole.map(at) } : {}),
    anchor: to,
  };
}

/** Each corner moves unless it has its `$`; the range may turn round. */
function movedArea(area: Area, rows: number, columns: number): Area {
  const { fixed } = area;
  const [top, bottom] = [area.top + (fixed.top ? 0 : rows), area.bottom + (fixed.bottom ? 0 : rows)];
  const [left, right] = [area.left + (fixed.left ? 0 : columns), area.right + (fixed.right ? 0 : columns)];
  return {
    ...area,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** A range moves by its corners: with a `$` on some of its cells only, it reads others than the formula does. */
function readsItsCells({ roles }: Recognised, areas: readonly Area[]): boolean {
  const read = new Set(areas.flatMap(placesIn));
  return read.size === roles.size && [...roles.keys()].every((key) => read.has(key));
}
