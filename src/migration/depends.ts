/**
 * Whether cells are calculated from others, in however many steps: a call that spilled over them would be a circle.
 * Method: from the inputs back along the references, each formula once. Too far, or a formula not read: taken for a circle.
 */
import { type Place } from "./book";
import { type Area, areasOf } from "./formula/tree";
import { placeKey, type Reading } from "./reading";
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
  readonly precedents: Map<string, Precedents | undefined>;
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

function formulasIn({ sheet, top, left, bottom, right }: Area, { index }: Reading): Place[] | undefined {
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

function formulasOf(areas: readonly Area[], reading: Reading, memory: Memory): Place[] | undefined {
  const list: Place[] = [];
  for (const area of areas) {
    const key = `${area.sheet}!${area.top},${area.left}:${area.bottom},${area.right}`;
    if (!memory.within.has(key)) memory.within.set(key, formulasIn(area, reading));
    const found = memory.within.get(key);
    if (!found) return undefined;
    list.push(...found);
  }
  return list;
}

function precedentsOf(place: Place, reading: Reading, memory: Memory): Precedents | undefined {
  const key = placeKey(place);
  if (!memory.precedents.has(key)) {
    const tree = reading.tree(place);
    const areas = tree && areasOf(tree);
    memory.precedents.set(key, areas && { areas, formulas: formulasOf(areas, reading, memory) });
  }
  return memory.precedents.get(key);
}

function contains({ sheet, top, left, bottom, right }: Area, place: Place): boolean {
  const { row, column } = place;
  return place.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether one of the cells is one of the targets or is calculated from one. */
export function dependsOn(cells: readonly Place[], targets: readonly Place[], { reading }: Scan): boolean {
  const memory = memoryOf(reading);
  const key = `${cells.map(placeKey).join()}>${targets.map(placeKey).join()}`;
  const known = memory.answers.get(key);
  if (known !== undefined) return known;
  const answer = reaches(cells, targets, reading, memory);
  memory.answers.set(key, answer);
  return answer;
}

function reaches(
  cells: readonly Place[],
  targets: readonly Place[],
  reading: Reading,
  memory: Memory,
): boolean {
  const wanted = new Set(targets.map(placeKey));
  if (cells.some((cell) => wanted.has(placeKey(cell)))) return true;
  const seen = new Set<string>();
  const open = cells.filter((cell) => reading.index.cell(cell)?.formula !== undefined);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const key = placeKey(place);
    if (seen.has(key)) continue;
    seen.add(key);
    const precedents = precedentsOf(place, reading, memory);
    if (!precedents?.formulas || seen.size > FURTHEST) return true;
    if (precedents.areas.some((area) => targets.some((target) => contains(area, target)))) return true;
    open.push(...precedents.formulas);
  }
  return false;
}
