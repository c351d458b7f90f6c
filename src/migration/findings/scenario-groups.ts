/**
 * Copies of one calculation, a scenario each: sheets, blocks under each other, rows, or columns.
 * Method: names of sheets and typed headings that are the same but for the word of a scenario; a block runs to the next.
 * Rows are aligned by the texts that they begin with, so that a row more in one copy does not move the others.
 */
import { type Place } from "../book";
import { aligned } from "../compare/align";
import { type Pausing } from "../slices";
import { type Ground } from "./ground";
import { type Named, scenarioIn } from "./scenario-words";

/** A copy: cells from its heading on. Lines are rows, or columns when the headings stand beside each other. */
interface Copy {
  readonly word: string;
  readonly sheet: number;
  readonly first: number;
  readonly last: number;
}

export interface Group {
  readonly copies: readonly Copy[];
  /** Headings beside each other: the copies are columns. */
  readonly across: boolean;
  /** Row (or column) that the headings stand in the others' way: the copies reach from there on. */
  readonly from: number;
  readonly to: number;
  /** For each line of the calculation its row (or column) in each copy; undefined where a copy lacks it. */
  readonly lines: readonly (readonly (number | undefined)[])[];
  /** Every line stands as far from the begin in each copy: what is copied from one to the other says the same. */
  readonly regular: boolean;
}

/** Copies that a block needs to be compared; two sheets are enough. */
const FEWEST = 3;
/** Cells at the begin of a row that are read as its label. */
const LABELS = 4;

interface Heading extends Named {
  readonly place: Place;
}

function headingsOf(sheet: number, ground: Ground): Heading[] {
  const { cells = [] } = ground.scan.reading.index.sheets[sheet] ?? {};
  return cells.flatMap((cell): Heading[] => {
    if (cell.formula !== undefined || typeof cell.value !== "string") return [];
    const named = scenarioIn(cell.value);
    const place = { sheet, row: cell.row, column: cell.column };
    return named && !ground.filled(place) ? [{ ...named, place }] : [];
  });
}

/** Headings of one column (or row) that belong together: each scenario once; the same one again begins a new group. */
function sequences(headings: readonly Heading[], across: boolean): Heading[][] {
  const tracks = new Map<string, Heading[]>();
  for (const heading of headings) {
    const { row, column } = heading.place;
    const key = `${across ? row : column}|${heading.rest}`;
    const track = tracks.get(key);
    if (track) track.push(heading);
    else tracks.set(key, [heading]);
  }
  const at = ({ place }: Heading): number => (across ? place.column : place.row);
  return [...tracks.values()].flatMap((track) => {
    const groups: Heading[][] = [];
    for (const heading of [...track].sort((a, b) => at(a) - at(b))) {
      const group = groups.at(-1);
      // The word again right away: a block whose heading stands on each of its rows.
      if (group?.at(-1)?.word === heading.word) continue;
      if (!group || group.some(({ word }) => word === heading.word)) groups.push([heading]);
      else group.push(heading);
    }
    return groups.filter((group) => group.length >= FEWEST);
  });
}

function copiesOf(group: readonly Heading[], across: boolean, edge: number): Copy[] {
  const starts = group.map(({ place }) => (across ? place.column : place.row));
  const lengths = starts.slice(1).map((start, i) => start - (starts[i] ?? start));
  const longest = Math.max(...lengths);
  return group.map(({ word, place }, i) => {
    const first = starts[i] ?? 1;
    const next = starts[i + 1];
    return {
      word,
      sheet: place.sheet,
      first,
      last: next === undefined ? Math.min(edge, first + longest - 1) : next - 1,
    };
  });
}

function labelOf(sheet: number, row: number, from: number, word: string, ground: Ground): string {
  const texts: string[] = [];
  for (let column = from; column < from + LABELS; column++) {
    const value = ground.cell({ sheet, row, column })?.value;
    if (typeof value !== "string") continue;
    const named = scenarioIn(value);
    texts.push(named?.word === word ? `${named.rest}·` : value.trim().toLowerCase());
  }
  return texts.join("|");
}

/** Lines of the first copy with those of the others; a line that only others have is not asked about. */
function linesOf(copies: readonly Copy[], from: number, ground: Ground): Group["lines"] {
  const labels = copies.map(({ sheet, first, last, word }) =>
    Array.from({ length: last - first + 1 }, (_, i) => labelOf(sheet, first + i, from, word, ground)),
  );
  const [own = []] = labels;
  const others = labels.map((each) => aligned(own, each));
  return own.map((_, i) =>
    copies.map(({ first }, copy) => {
      const at = others[copy]?.[i];
      return at === undefined ? undefined : first + at;
    }),
  );
}

function isRegular(copies: readonly Copy[], lines: Group["lines"]): boolean {
  const [origin] = copies;
  return lines.every((line) =>
    line.every((at, i) => {
      const [first, start] = [line[0], copies[i]?.first];
      if (at === undefined || first === undefined || start === undefined || !origin) return true;
      return at - start === first - origin.first;
    }),
  );
}

/** Lines by their place alone: columns have no label of their own. */
function linesByPlace(copies: readonly Copy[]): Group["lines"] {
  const shortest = Math.min(...copies.map(({ first, last }) => last - first + 1));
  return Array.from({ length: shortest }, (_, i) => copies.map(({ first }) => first + i));
}

function blocksOn(sheet: number, ground: Ground): Group[] {
  const extent = ground.scan.reading.index.sheets[sheet];
  const [rows, columns] = [extent?.rows ?? 0, extent?.columns ?? 0];
  const headings = headingsOf(sheet, ground);
  const seen = new Set<string>();
  return [false, true].flatMap((across) =>
    sequences(headings, across).flatMap((group): Group[] => {
      const [first] = group;
      if (!first) return [];
      const copies = copiesOf(group, across, across ? columns : rows);
      // The same blocks may have a heading in several columns; the first is the widest.
      const key = `${across}|${copies.map((each) => each.first).join()}|${across ? first.place.row : ""}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const from = across ? first.place.row : first.place.column;
      const to = across ? nextHeading(headings, first.place, rows) : columns;
      const lines = across ? linesByPlace(copies) : linesOf(copies, from, ground);
      return [{ copies, across, from, to, lines, regular: across || isRegular(copies, lines) }];
    }),
  );
}

/** The row before the next headings in the same column. */
function nextHeading(headings: readonly Heading[], { row, column }: Place, edge: number): number {
  const below = headings.filter(({ place }) => place.column === column && place.row > row);
  return Math.min(edge, ...below.map(({ place }) => place.row - 1));
}

/** Sheets that are named alike but for the scenario. */
function sheetGroups(ground: Ground): Group[] {
  const { sheets } = ground.scan.reading.index;
  const byRest = new Map<string, Copy[]>();
  let columns = 0;
  sheets.forEach(({ name, rows, columns: width }, sheet) => {
    const named = scenarioIn(name);
    if (!named) return;
    columns = Math.max(columns, width);
    const copies = byRest.get(named.rest) ?? [];
    byRest.set(named.rest, copies);
    if (copies.every(({ word }) => word !== named.word))
      copies.push({ word: named.word, sheet, first: 1, last: rows });
  });
  return [...byRest.values()]
    .filter((copies) => copies.length > 1)
    .map((copies) => {
      const lines = linesOf(copies, 1, ground);
      return { copies, across: false, from: 1, to: columns, lines, regular: isRegular(copies, lines) };
    });
}

export function* scenarioGroups(ground: Ground): Pausing<Group[]> {
  const groups = sheetGroups(ground);
  for (const sheet of ground.scan.reading.index.sheets.keys()) {
    yield;
    groups.push(...blocksOn(sheet, ground));
  }
  return groups;
}
