/**
 * Whether the parts of a table of scenarios belong together: not the weights of one year with the means of the next, nor
 * those of one table with the spreads of another.
 * Method: what heads the parts names no two years. Parts beside each other are those that go with each other of what stands
 * there. Parts that stand apart, on other sheets or in other rows, have no such part of their own that was passed over.
 */
import { placeKey } from "../book";
import { type Labels } from "../labels";
import { type Reading } from "../reading";
import { type CellRef } from "../symbol/poly";
import { directionOf } from "./alignment";
import { type Axis, headingOf, wordsOf, yearIn, yearOf } from "./heading-words";
import {
  beside,
  goesWith,
  isOtherUnit,
  kindOf,
  numbersBeside,
  type Part,
  type PartRole,
  says,
  shares,
} from "./rivals";

interface Around {
  readonly reading: Reading;
  readonly labels: Labels;
}

interface Line {
  readonly role: PartRole;
  readonly first: CellRef;
  readonly cells: readonly CellRef[];
  readonly axis: Axis;
  readonly direction: NonNullable<ReturnType<typeof directionOf>>;
}

/** @param parts the means first; a line apart of one cell alone is along the means */
export function isOneTable(parts: readonly Part[], around: Around): boolean {
  const along = directionOf(parts[0]?.cells.flatMap((cell) => cell ?? []) ?? []);
  const lines = parts.flatMap((part) => lineOf(part, along) ?? []);
  const bands = bandsOf(lines);
  return (
    nameOneYear(lines, around) &&
    bands.every((band) => goTogether(band, around)) &&
    // Weights that others lack may be those of a table of their own: weights of the first year for all years.
    bands
      .filter((band) => band.some(({ role }) => role !== "chance"))
      .every((band) => bands.every((other) => band === other || !passedOver(band, other, lines, around)))
  );
}

function lineOf({ role, cells }: Part, along: Line["direction"] | undefined): Line | undefined {
  const known = cells.flatMap((cell) => cell ?? []);
  const [first] = known;
  const direction = known.length > 1 ? directionOf(known) : along;
  if (!first || !direction) return undefined;
  return { role, first, cells: known, direction, axis: direction === "across" ? "left" : "above" };
}

/** On the same sheet, along the same places of it. */
function areBeside(a: Line, b: Line): boolean {
  if (a.direction !== b.direction || a.first.sheet !== b.first.sheet) return false;
  if (a.direction === "sheets") return true;
  const at = ({ row, column }: CellRef): number => (a.axis === "above" ? row : column);
  const [few, many] = a.cells.length < b.cells.length ? [a, b] : [b, a];
  const places = new Set(many.cells.map(at));
  return few.cells.every((cell) => places.has(at(cell)));
}

/** Lines beside each other, those of the first line first. */
function bandsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const bands: Line[][] = [];
  for (const line of lines) {
    const own = bands.find(([first]) => first && areBeside(first, line));
    if (own) own.push(line);
    else bands.push([line]);
  }
  return bands;
}

const AXES: readonly Axis[] = ["above", "left"];

/** By what heads the lines, or else the names of their sheets; of places that each sheet has by their columns and their rows. */
function nameOneYear(lines: readonly Line[], { reading, labels }: Around): boolean {
  return AXES.every((axis) => {
    const years = lines.flatMap(({ first, direction, axis: own }) => {
      if (direction !== "sheets" && own !== axis) return [];
      const headed = yearOf(first, axis, labels.period(first, axis === "above"), reading);
      return headed ?? (direction === "sheets" ? [] : (yearIn(nameOfSheet(first, reading)) ?? []));
    });
    return new Set(years).size <= 1;
  });
}

function nameOfSheet({ sheet }: CellRef, { index }: Reading): string {
  return index.sheets[sheet]?.name ?? "";
}

function goTogether([mate, ...others]: readonly Line[], { reading }: Around): boolean {
  if (!mate || mate.direction === "sheets") return true;
  const { axis, first } = mate;
  return others.every((line) => {
    const couldBe = (other: CellRef): boolean => {
      const by = axis === "above" ? other.column - line.first.column : other.row - line.first.row;
      return isPlausible(
        line.cells.map((cell) => beside(cell, axis, by)),
        line.role,
        mate,
        reading,
      );
    };
    return goesWith({ with: first, cell: line.first, role: line.role, couldBe }, axis, reading);
  });
}

/** Places of a table on each of several sheets that are looked at, to either side. */
const AROUND = 8;

/** Lines along a band that are no part of the table. */
function linesAlong(
  { first, cells, axis, direction }: Line,
  used: ReadonlySet<string>,
  reading: Reading,
): CellRef[][] {
  const steps =
    direction === "sheets"
      ? [
          ...Array.from({ length: 2 * AROUND + 1 }, (_, i) => ["left", i - AROUND] as const),
          ...Array.from({ length: 2 * AROUND + 1 }, (_, i) => ["above", i - AROUND] as const),
        ]
      : numbersBeside(first, axis, reading).map(
          ({ row, column }) => [axis, axis === "above" ? column - first.column : row - first.row] as const,
        );
  return steps
    .map(([way, by]) => cells.map((cell) => beside(cell, way, by)))
    .filter((list) =>
      list.every(
        (cell) =>
          cell.row >= 1 &&
          cell.column >= 1 &&
          !used.has(placeKey(cell)) &&
          reading.number(cell) !== undefined,
      ),
    );
}

/** Whether a band has a line of its own for what the table takes from another band. */
function passedOver(
  [own]: readonly Line[],
  taken: readonly Line[],
  lines: readonly Line[],
  around: Around,
): boolean {
  if (!own) return false;
  const used = new Set(lines.flatMap(({ cells }) => cells.map(placeKey)));
  const along = linesAlong(own, used, around.reading);
  return taken.some(
    (line) =>
      isOfOtherLine(line, own, around.reading) || along.some((list) => standsFor(list, line, own, around)),
  );
}

/** In the rows of a line, but in another column than the band, which has such numbers there under its own heading. */
function isOfOtherLine(line: Line, own: Line, reading: Reading): boolean {
  const { axis, role } = line;
  const [to, from] =
    axis === "above" ? [own.first.column, line.first.column] : [own.first.row, line.first.row];
  const alike = line.direction === own.direction && own.direction !== "sheets";
  if (!alike || to === from || line.first.sheet !== own.first.sheet) return false;
  const list = line.cells.map((cell) => beside(cell, axis, to - from));
  const [first = own.first] = list;
  return (
    isPlausible(list, role, own, reading) &&
    headingOf(first, axis, reading) === headingOf(own.first, axis, reading) &&
    !isOtherUnit(list, line.cells, role, reading)
  );
}

/** A line that says it is what another line is used for, or stands where that stands on a sheet that is laid out alike. */
function standsFor(list: readonly CellRef[], line: Line, own: Line, around: Around): boolean {
  const { reading } = around;
  const [first] = list;
  if (
    !first ||
    !isPlausible(list, line.role, own, reading) ||
    isOtherUnit(list, line.cells, line.role, reading)
  )
    return false;
  const text = headed(first, own, around);
  if (says(line.role, text)) return true;
  const words = wordsOf(first, own.axis, reading);
  const kind = kindOf(wordsOf(line.first, line.axis, reading), wordsOf(own.first, own.axis, reading));
  if (own.direction !== "sheets" && shares(words, kind)) return true;
  const unsaid = text === "" || headed(line.first, line, around) === "";
  return unsaid && isSamePlace(first, line, own) && laidOutAlike(line, own, reading);
}

function headed(cell: CellRef, { direction, axis }: Line, { reading, labels }: Around): string {
  return direction === "sheets" ? labels.all(cell) : headingOf(cell, axis, reading);
}

/** In the same column of other rows or of another sheet, or in the same row. */
function isSamePlace(cell: CellRef, line: Line, own: Line): boolean {
  if (line.direction !== own.direction || own.direction === "sheets") return false;
  return own.axis === "above" ? cell.column === line.first.column : cell.row === line.first.row;
}

/** Where the band has its own line the other has numbers too. */
function laidOutAlike(line: Line, own: Line, reading: Reading): boolean {
  return line.cells.every((cell) => {
    const there =
      own.axis === "above" ? { ...cell, column: own.first.column } : { ...cell, row: own.first.row };
    return reading.number(there) !== undefined;
  });
}

const [WHOLE, PERCENT] = [1, 100];

/** Chances are 1 together, spreads are smaller than the levels beside them, levels larger than chances. */
function isPlausible(list: readonly CellRef[], role: PartRole, own: Line, reading: Reading): boolean {
  const values = list.map((cell) => reading.number(cell) ?? NaN);
  if (role === "chance") {
    const sum = values.reduce((so, each) => so + each, 0);
    const isWhole = [WHOLE, PERCENT].some((each) => Math.abs(sum - each) <= 1e-6 * each);
    return values.every((each) => each >= 0) && (isWhole || (values.length === 1 && sum <= WHOLE));
  }
  const levels = own.cells.map((cell) => reading.number(cell) ?? NaN);
  if (role === "level") return values.every((each) => each > WHOLE);
  return values.every((each, i) => each > 0 && (own.role !== "level" || each < (levels[i] ?? NaN)));
}
