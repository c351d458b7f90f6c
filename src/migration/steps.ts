/**
 * Proposals into steps: one call and every hand-written cell that it takes the place of.
 * Method: what one call fills is a step when each cell of it holds the recognised formula and nothing else would be
 * overwritten. What the call gives is worked out from the inputs as they are. Everything else is listed with why not.
 */
import { FailureError } from "../core";
import { type Place, type ScanCell } from "./book";
import { type Area, areasOf } from "./formula/tree";
import { readFormula } from "./formula/read-formula";
import { areaOf } from "./formula/references";
import { noiseOf } from "./noise";
import { type Block, orderOf } from "./order";
import { guarded, placeKey } from "./reading";
import { cellName, loose, rectangle } from "./references";
import { type Proposal } from "./scan";
import { finished } from "./slices";
import { type Left, type LeftCode, type Replaced, type Step, type Steps } from "./step";
import { type Meaning, type Recognised, type Scan } from "./subject";
import { readersOf } from "./together";

interface Group {
  readonly sheet: string;
  readonly recognised: Recognised;
  readonly proposals: readonly Proposal[];
}

type Refusal = readonly [code: LeftCode, culprit?: string];

/** A step that may go, with where its cells are. */
interface Candidate extends Block {
  readonly group: Group;
  readonly replaced: readonly Replaced[];
}

/**
 * @param proposals all that `proposalsOf` gave of the same scan: what is replaced is chosen among the steps, which know of each other
 * @returns steps that do not overlap, and what cannot be one
 */
export function stepsOf(scan: Scan, proposals: readonly Proposal[]): Steps {
  return finished(stepsInSteps(scan, proposals));
}

/** Of the work, what is done once the candidates are known, once they are in order, and once their readers are known. */
const [CANDIDATES, ORDERED, READ] = [0.6, 0.9, 0.95];
/** Steps that are made between two yields. */
const STRIDE = 500;

/** The same, that may be interrupted. @yields how much is done, from 0 to 1 */
export function* stepsInSteps(
  scan: Scan,
  proposals: readonly Proposal[],
): Generator<number, Steps, undefined> {
  const { candidates, left } = yield* between(0, CANDIDATES, candidatesOf(proposals, scan));
  const { blocks, circular, upon } = yield* between(CANDIDATES, ORDERED, orderOf(candidates, scan.reading));
  const byId = new Map(candidates.map((each) => [each.id, each]));
  for (const { id } of circular) {
    const group = byId.get(id)?.group;
    if (group) left.push(leftOf(group, ["circle"]));
  }
  const changing = blocks.filter(({ changes }) => changes);
  const readers = yield* between(ORDERED, READ, readersOf(changing, scan.reading));
  const steps: Step[] = [];
  for (const block of blocks) {
    const candidate = byId.get(block.id);
    const together = readers.get(block.id) ?? [];
    if (candidate) steps.push(stepOf(candidate, { upon: upon(block), together }));
    if (steps.length % STRIDE === 0) yield READ;
  }
  return { steps, left };
}

/** @yields how many groups were looked at, from 0 to 1 */
function* candidatesOf(
  proposals: readonly Proposal[],
  scan: Scan,
): Generator<number, { readonly candidates: readonly Candidate[]; readonly left: Left[] }, undefined> {
  const left: Left[] = [];
  const taken = new Map<string, Candidate>();
  const candidates: Candidate[] = [];
  const noise = noiseOf(scan.reading);
  const groups = groupsOf(proposals);
  for (const [i, group] of groups.entries()) {
    yield i / groups.length;
    const found = candidateOf(group, scan, noise);
    const refused = isCandidate(found) ? overlapOf(found, taken) : found;
    if (!isCandidate(found) || refused) {
      left.push(leftOf(group, refused ?? ["not-whole"]));
      continue;
    }
    for (const cell of found.cells) taken.set(placeKey(cell), found);
    candidates.push(found);
  }
  return { candidates, left };
}

/** Work that is a part of the whole. */
function* between<T>(
  from: number,
  to: number,
  work: Generator<number | undefined, T, undefined>,
): Generator<number, T, undefined> {
  let share = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    share = step.value ?? share;
    yield from + (to - from) * share;
  }
}

/** What one call fills. */
function groupsOf(proposals: readonly Proposal[]): Group[] {
  const groups = new Map<Recognised, { sheet: string; recognised: Recognised; proposals: Proposal[] }>();
  for (const proposal of proposals) {
    const { recognised, sheet } = proposal;
    const group = groups.get(recognised);
    if (group) group.proposals.push(proposal);
    else groups.set(recognised, { sheet, recognised, proposals: [proposal] });
  }
  return [...groups.values()];
}

function candidateOf(group: Group, scan: Scan, noise: Noise): Candidate | Refusal {
  const { recognised, sheet, proposals } = group;
  const { proposal: call, anchor, own } = recognised;
  if (call === "") return ["no-call"];
  const filled = filledBy(recognised, scan);
  if (!filled) return ["not-whole"];
  const wrong = notWhole(filled, recognised, proposals, scan);
  if (wrong) return ["not-whole", cellName(wrong)];
  if (filled.cells.length > 1 && inTable(filled.cells, sheet, scan)) return ["table"];
  const reads = readBy(call, anchor, scan);
  if (!reads) return ["no-call"];
  const circle = filled.cells.find((cell) => reads.some((area) => contains(area, cell)));
  if (circle) return ["own-cells", cellName(circle)];
  const replaced = filled.cells.map((cell) => replacedAt(cell, recognised, scan, noise));
  const blank = replaced.find(({ after }) => !Number.isFinite(after));
  if (blank) return ["no-value", blank.cell];
  const changes = own !== undefined;
  return { id: `${sheet}!${cellName(anchor)}`, cells: filled.cells, reads, changes, group, replaced };
}

function isCandidate(found: Candidate | Refusal): found is Candidate {
  return "replaced" in found;
}

interface Filled {
  /** Row by row. */
  readonly cells: readonly Place[];
  /** They were filled by one array formula in the anchor. */
  readonly spilled: boolean;
}

/** What the call fills: what the array formula in its place filled, or the cells that were recognised as one. */
function filledBy({ anchor, results }: Recognised, { reading }: Scan): Filled | undefined {
  const array = arrayAt(anchor, reading);
  if (array) {
    const starts = array.top === anchor.row && array.left === anchor.column;
    return starts && results.length <= 1 ? { cells: cellsIn(array), spilled: true } : undefined;
  }
  if (results.length <= 1) return { cells: [anchor], spilled: false };
  const cells = results.map(({ place }) => place);
  const block = rectangle(cells.map(loose));
  const starts = block?.from.row === anchor.row && block.from.column === anchor.column;
  return starts ? { cells, spilled: false } : undefined;
}

/** What an array formula of several cells fills. */
function arrayAt(place: Place, { index }: Scan["reading"]): Area | undefined {
  const range = index.cell(place)?.fills;
  const area = range === undefined ? undefined : guarded(() => areaOf(range, place, index));
  return area && (area.bottom > area.top || area.right > area.left) ? area : undefined;
}

function cellsIn({ sheet, top, left, bottom, right }: Area): Place[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, i) => ({
    sheet,
    row: top + Math.floor(i / width),
    column: left + (i % width),
  }));
}

/** A cell that holds anything else than what was recognised there. */
function notWhole(
  { cells, spilled }: Filled,
  { anchor }: Recognised,
  proposals: readonly Proposal[],
  { reading }: Scan,
): Place | undefined {
  const known = new Set(proposals.map(({ cell }) => cell));
  return cells.find((cell) => {
    const held = reading.index.cell(cell);
    const isAnchor = cell.row === anchor.row && cell.column === anchor.column;
    if (spilled && !isAnchor) return held?.formula !== undefined;
    // Part of an array formula cannot be replaced.
    const array = !spilled && arrayAt(cell, reading) !== undefined;
    return held?.formula === undefined || array || !known.has(cellName(cell));
  });
}

function inTable(cells: readonly Place[], sheet: string, { reading }: Scan): boolean {
  const { index } = reading;
  return index.book.tables
    .filter((table) => table.sheet.toLowerCase() === sheet.toLowerCase())
    .some(({ range }) => {
      const [first] = cells;
      const area = first && guarded(() => areaOf(range, first, index));
      return area !== undefined && cells.some((cell) => contains(area, cell));
    });
}

function readBy(call: string, anchor: Place, { reading }: Scan): readonly Area[] | undefined {
  const tree = guarded(() => readFormula(call, anchor, reading.index));
  return tree && areasOf(tree);
}

function contains({ sheet, top, left, bottom, right }: Area, place: Place): boolean {
  const { row, column } = place;
  return place.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
}

type Noise = (place: Place) => number;

function replacedAt(place: Place, recognised: Recognised, { reading }: Scan, noise: Noise): Replaced {
  const cell = reading.index.cell(place);
  const result = recognised.results.find(({ place: at }) => placeKey(at) === placeKey(place));
  const meaning = recognised.own ?? result?.meaning;
  // Of a cell that an array formula fills only its value is known: it was read with the same inputs.
  const after = (meaning ? given(meaning, reading) : reading.number(place)) ?? NaN;
  return {
    cell: cellName(place),
    value: cell?.value ?? null,
    after,
    rounding: noise(place),
    ...formulaOf(cell),
  };
}

function formulaOf(cell: ScanCell | undefined): Pick<Replaced, "formula" | "fills" | "legacy"> {
  const { formula, fills, legacy } = cell ?? {};
  if (formula === undefined) return { formula: "" };
  return {
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    ...(fills === undefined ? {} : { fills }),
    ...(legacy === true ? { legacy } : {}),
  };
}

function given(meaning: Meaning, reading: Scan["reading"]): number | undefined {
  try {
    return meaning((cell) => reading.number(cell) ?? NaN);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

function overlapOf({ cells }: Candidate, taken: ReadonlyMap<string, Candidate>): Refusal | undefined {
  const cell = cells.find((each) => taken.has(placeKey(each)));
  return cell && ["overlap", cellName(cell)];
}

function leftOf({ sheet, recognised, proposals }: Group, [code, culprit]: Refusal): Left {
  return {
    sheet,
    anchor: cellName(recognised.anchor),
    kind: recognised.kind,
    code,
    ...(culprit === undefined ? {} : { culprit }),
    cells: proposals.map(({ cell }) => cell),
  };
}

function stepOf(
  { id, group, cells, replaced, changes }: Candidate,
  others: Pick<Step, "upon" | "together">,
): Step {
  const { sheet, recognised } = group;
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => (cell ? cellName(cell) : ""));
  return {
    id,
    sheet,
    anchor: cellName(recognised.anchor),
    fills: first === last ? (first ?? "") : `${first ?? ""}:${last ?? ""}`,
    kind: recognised.kind,
    call: recognised.proposal,
    reason: recognised.reason,
    cells: replaced,
    method: changes ? "other" : "same",
    ...others,
  };
}
