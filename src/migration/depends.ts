/**
 * Whether cells are calculated from others, in however many steps: a call that spilled over them would be a circle.
 * Method: from the inputs back along the references, each formula once. Too far, or a formula not read: taken for a circle.
 */
import { type BookIndex, type Place } from "./book";
import { type Area } from "./formula/tree";
import { type Reading } from "./reading";
import { type Scan } from "./subject";

/** Formulas looked at for one question. */
const FURTHEST = 3_000;
const LARGEST_AREA = 20_000;

interface Precedents {
  readonly areas: readonly Area[];
  /** Formula cells within them; undefined when there are too many. */
  readonly formulas: readonly Place[] | undefined;
}

interface Memory {
  /** By the number of the cell; null when the formula is not understood. */
  readonly precedents: Map<number, Precedents | null>;
  /** Formulas within larger areas. */
  readonly within: Map<string, readonly Place[] | undefined>;
  readonly answers: Map<string, boolean>;
}

const memories = new WeakMap<Reading, Memory>();

function memoryOf(reading: Reading): Memory {
  const known = memories.get(reading);
  if (known) return known;
  const fresh: Memory = { precedents: new Map(), within: new Map(), answers: new Map() };
  memories.set(reading, fresh);
  return fresh;
}

function formulasIn({ sheet, top, left, bottom, right }: Area, index: BookIndex): Place[] | undefined {
  const extent = index.sheets[sheet];
  const [lastRow, lastColumn] = [Math.min(bottom, extent?.rows ?? 0), Math.min(right, extent?.columns ?? 0)];
  if ((lastRow - top + 1) * (lastColumn - left + 1) > LARGEST_AREA) return undefined;
  const found: Place[] = [];
  for (let row = top; row <= lastRow; row++) {
    for (let column = left; column <= lastColumn; column++) {
      const place = { sheet, row, column };
      if (index.cell(place)?.formula !== undefined) found.push(place);
    }
  }
  return found;
}

function formulasWithin(area: Area, index: BookIndex, memory: Memory): readonly Place[] | undefined {
  const { sheet, top, left, bottom, right } = area;
  if (top === bottom && left === right) return formulasIn(area, index);
  const key = `${sheet}!${top},${left}:${bottom},${right}`;
  if (!memory.within.has(key)) memory.within.set(key, formulasIn(area, index));
  return memory.within.get(key);
}

function formulasOf(areas: readonly Area[], index: BookIndex, memory: Memory): Place[] | undefined {
  const list: Place[] = [];
  for (const area of areas) {
    const found = formulasWithin(area, index, memory);
    if (!found) return undefined;
    list.push(...found);
  }
  return list;
}

function precedentsOf(place: Place, id: number, reading: Reading, memory: Memory): Precedents | null {
  const known = memory.precedents.get(id);
  if (known !== undefined) return known;
  const areas = reading.areas(place);
  const found = areas ? { areas, formulas: formulasOf(areas, reading.index, memory) } : null;
  memory.precedents.set(id, found);
  return found;
}

/** Whether one of the cells is one of the targets or is calculated from one. */
export function dependsOn(cells: readonly Place[], targets: readonly Place[], { reading }: Scan): boolean {
  const memory = memoryOf(reading);
  const id = (place: Place): number => reading.index.id(place) ?? -1;
  const key = `${cells.map(id).join()}>${targets.map(id).join()}`;
  const known = memory.answers.get(key);
  if (known !== undefined) return known;
  const answer = reaches(cells, wantedOf(targets, reading.index), reading, memory);
  memory.answers.set(key, answer);
  return answer;
}

/** Places by sheet with the rectangle around them, which most areas miss. */
interface Wanted {
  readonly places: readonly Place[];
  readonly ids: ReadonlySet<number>;
  readonly sheets: ReadonlySet<number>;
  readonly around: Omit<Area, "sheet" | "fixed">;
}

function wantedOf(places: readonly Place[], index: BookIndex): Wanted {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  return {
    places,
    ids: new Set(places.flatMap((place) => index.id(place) ?? [])),
    sheets: new Set(places.map(({ sheet }) => sheet)),
    around: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  };
}

function hits({ sheet, top, left, bottom, right }: Area, { places, sheets, around }: Wanted): boolean {
  if (top > around.bottom || bottom < around.top || left > around.right || right < around.left) return false;
  return (
    sheets.has(sheet) &&
    places.some(
      ({ sheet: own, row, column }) =>
        own === sheet && row >= top && row <= bottom && column >= left && column <= right,
    )
  );
}

function reaches(cells: readonly Place[], wanted: Wanted, reading: Reading, memory: Memory): boolean {
  const { index } = reading;
  if (cells.some((cell) => wanted.ids.has(index.id(cell) ?? -1))) return true;
  const seen = new Set<number>();
  const open = cells.filter((cell) => index.cell(cell)?.formula !== undefined);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const id = index.id(place);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const precedents = precedentsOf(place, id, reading, memory);
    if (!precedents?.formulas || seen.size > FURTHEST) return true;
    if (precedents.areas.some((area) => hits(area, wanted))) return true;
    open.push(...precedents.formulas);
  }
  return false;
}
