/**
 * Which cell belongs to which scenario: lists of cells along the same line of a table, along lines apart from each other
 * with the same names of scenarios, or on one line in turns.
 * Method: each list is one column or one row; beside the means every other list has the same places, or the same distance from
 * them everywhere and the same names. A list that is only one row further is a slip, not a table. On one line each cell goes by
 * its heading with the mean of its scenario, and no other stands between them.
 */
import { type Reading } from "../reading";
import { type CellRef } from "../symbol/poly";
import { goesWith, inCommon, isHeadedApart, type Part, type PartRole } from "./rivals";

/** How far left or above its cells the name of a scenario stands, at most. */
const REACH = 12;

/** Down a column, along a row, or in the same place of a sheet for each scenario. */
type Direction = "down" | "across" | "sheets";

const DIRECTIONS: readonly Direction[] = ["down", "across", "sheets"];

function alongOf(direction: Direction, { sheet, row, column }: CellRef): number {
  if (direction === "sheets") return sheet;
  return direction === "down" ? row : column;
}

function asideOf(direction: Direction, { sheet, row, column }: CellRef): string {
  if (direction === "sheets") return `${row},${column}`;
  return direction === "down" ? `${sheet}!${column}` : `${sheet}!${row}`;
}

/** In which direction the cells are one line; undefined when they are none. */
export function directionOf(cells: readonly CellRef[]): Direction | undefined {
  const [first] = cells;
  return DIRECTIONS.find((direction) => {
    const places = new Set(cells.map((cell) => alongOf(direction, cell)));
    const aside = first && asideOf(direction, first);
    return places.size === cells.length && cells.every((cell) => asideOf(direction, cell) === aside);
  });
}

/** Places of the scenarios in their order in the table. */
export function orderIn(cells: readonly CellRef[], direction: Direction): number[] {
  return cells
    .map((cell, i) => ({ i, at: alongOf(direction, cell) }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}

/** A part has one cell for each mean; a cell that is not known is left out. */
export function aligned(means: readonly CellRef[], { cells, role }: Part, reading: Reading): boolean {
  const pairs = cells.flatMap((cell, i) => (cell && means[i] ? [{ cell, mean: means[i] }] : []));
  const [from, to] = [directionOf(means), directionOf(pairs.map(({ cell }) => cell))];
  if (!from) return false;
  // One cell alone is a line in either direction.
  const direction = pairs.length === 1 ? from : to;
  if (!direction) return false;
  const distances = pairs.map(({ cell, mean }) => alongOf(direction, cell) - alongOf(from, mean));
  if (distances.some((each) => each !== distances[0])) return false;
  const beside = direction === from && distances[0] === 0 && onOneSheet(pairs);
  if (beside) return !reordered(pairs, from, reading);
  if (!apart(pairs, direction, from)) return false;
  return namesAgree(pairs, direction, from, reading) || inTurns(pairs, means, from, role, reading);
}

interface Pair {
  readonly cell: CellRef;
  readonly mean: CellRef;
}

/** Along a line on any sheets; of a sheet for each scenario, what belongs to a scenario is on its sheet. */
function onOneSheet(pairs: readonly Pair[]): boolean {
  const sheets = new Set(pairs.map(({ mean }) => mean.sheet));
  return sheets.size === 1 || pairs.every(({ cell, mean }) => cell.sheet === mean.sheet);
}

/** On one row or column: mean and spread of one scenario, then those of the next, or all means and then all spreads. */
function inTurns(
  pairs: readonly Pair[],
  means: readonly CellRef[],
  direction: Direction,
  role: PartRole,
  reading: Reading,
): boolean {
  const line = means.map((cell) => asideOf(direction, cell));
  const onLine = pairs.every(({ cell }) => asideOf(direction, cell) === line[0]);
  if (direction === "sheets" || !onLine) return false;
  const axis = direction === "across" ? "above" : "left";
  const places = [...means, ...pairs.map(({ cell }) => cell)].map((cell) => alongOf(direction, cell));
  const parted = pairs.some(({ cell, mean }) => {
    const [a, b] = [alongOf(direction, cell), alongOf(direction, mean)];
    return places.some((each) => each > Math.min(a, b) && each < Math.max(a, b));
  });
  return pairs.every(({ cell, mean }) => {
    const common = (each: CellRef): number => inCommon(cell, each, axis, reading);
    const others = means.filter((each) => each !== mean).map(common);
    // Where others stand between them the headings have to say it.
    const isOwn = others.every((each) => each < common(mean) || (!parted && each === common(mean)));
    return (
      isOwn && isHeadedApart(cell, mean, axis, reading) && goesWith({ with: mean, cell, role }, axis, reading)
    );
  });
}

/** On another sheet, in another direction, or on no place of the other list along the line. */
function apart(pairs: readonly Pair[], direction: Direction, from: Direction): boolean {
  if (direction !== from || pairs.some(({ cell, mean }) => cell.sheet !== mean.sheet)) return true;
  const places = new Set(pairs.map(({ mean }) => alongOf(from, mean)));
  return pairs.every(({ cell }) => !places.has(alongOf(from, cell)));
}

/** The names beside one list are those beside the other in another order. */
function reordered(pairs: readonly Pair[], direction: Direction, reading: Reading): boolean {
  if (direction === "sheets") return false;
  const own = pairs.map(({ cell }) => nameOf(cell, direction, reading));
  const others = pairs.map(({ mean }) => nameOf(mean, direction, reading));
  return (
    own.some((name, i) => name !== others[i]) && [...own].sort().join("|") === [...others].sort().join("|")
  );
}

function namesAgree(
  pairs: readonly Pair[],
  direction: Direction,
  from: Direction,
  reading: Reading,
): boolean {
  const names = pairs.map(({ cell, mean }) => [
    nameOf(cell, direction, reading),
    nameOf(mean, from, reading),
  ]);
  const besideEachOther = direction === from && pairs.every(({ cell, mean }) => cell.sheet === mean.sheet);
  if (!besideEachOther && names.every(([a, b]) => a === "" || b === "")) return true;
  return names.every(([a = "", b = ""]) => a !== "" && b !== "" && (a.includes(b) || b.includes(a)));
}

/** The nearest text to the left of a cell in a column, or above a cell in a row; or the name of its sheet. */
function nameOf(cell: CellRef, direction: Direction, { index }: Reading): string {
  if (direction === "sheets") return (index.sheets[cell.sheet]?.name ?? "").toLowerCase();
  for (let back = 1; back <= REACH; back++) {
    const place =
      direction === "down" ? { ...cell, column: cell.column - back } : { ...cell, row: cell.row - back };
    if (place.row < 1 || place.column < 1) return "";
    const value = index.cell(place)?.value;
    if (typeof value === "string" && value.trim() !== "") return value.trim().toLowerCase();
  }
  return "";
}
