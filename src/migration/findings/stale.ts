/**
 * Copies that hold another number than their formula gives: calculated before something was changed, or typed elsewhere.
 * Method: the formula on what the cells hold now. Formulas that read much are passed over, and a workbook is looked through
 * up to a number of cells, so that the cost does not grow with its look-ups.
 */
import { type Place } from "../book";
import { operand } from "../evaluate/value";
import { areasOf } from "../formula/tree";
import { guarded, nothingWorked } from "../reading";
import { type Pausing } from "../slices";
import { type Clue, contentText } from "./clue";
import { type Ground } from "./ground";

const FEWEST = 3;
/** Cells that a formula may read, and formulas read together. */
const LARGEST = 24;
const MOST = 20_000;
/** Other programs round otherwise: a part of the largest number that went in. */
const TOLERANCE = 1e-9;

function staleClue(place: Place, ground: Ground): Clue | undefined {
  const { reading } = ground.scan;
  const cell = ground.cell(place);
  const tree = reading.tree(place);
  if (!tree || typeof cell?.value !== "number") return undefined;
  let largest = Math.abs(cell.value);
  const rows = guarded(() =>
    reading.numeric(place, tree, {
      of(ref) {
        const value = reading.value(ref);
        if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
        return value;
      },
      others: nothingWorked(),
      own: nothingWorked(),
    }),
  );
  const given = rows && operand(rows[0]?.[0] ?? null);
  if (
    typeof given !== "number" ||
    Math.abs(given - cell.value) <= TOLERANCE * Math.max(largest, Math.abs(given))
  )
    return undefined;
  return {
    kind: "verouderde-waarde",
    place,
    found: contentText({ ...place, value: cell.value }),
    expected: String(given),
    exact: false,
    others: [],
    group: `stale|${place.row},${place.column}`,
  };
}

/** Formulas worked out between two pauses. */
const STRIDE = 50;

export function* staleClues(ground: Ground): Pausing<Clue[]> {
  const clues: Clue[] = [];
  let left = MOST;
  for (const { places } of ground.scan.families.all) {
    const [first] = places;
    const tree = first && ground.scan.reading.tree(first);
    if (!tree || places.length < FEWEST) continue;
    const cells = areasOf(tree).reduce(
      (sum, { top, left: start, bottom, right }) => sum + (bottom - top + 1) * (right - start + 1),
      0,
    );
    if (cells > LARGEST) continue;
    for (const place of places) {
      left -= 1;
      if (left < 0) return clues;
      if (left % STRIDE === 0) yield;
      const clue = staleClue(place, ground);
      if (clue) clues.push(clue);
    }
  }
  return clues;
}
