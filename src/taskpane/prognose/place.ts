/** Where something can be written: the selection, beside the block, or the nearest place that is free. */
import { type Box, boxOf, rangeOf } from "../../workbook/area";
import { type Area, type CellsAnswer } from "../../workbook/port";
import { boxIn, overlap } from "./selected-block";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
/** Empty columns between what is there and what is written beside it. */
const GAP = 1;

/** free; full: cells hold something; fixed: a formula elsewhere fills them; source: what it would calculate from. */
export type PlaceState = "free" | "full" | "fixed" | "source" | "outside";

/** The place of this size with its top left at a cell; undefined when it would leave the sheet. */
function boxAt(row: number, column: number, { rows, columns }: Size): Box | undefined {
  const box = { top: row, left: column, rows, columns };
  return row + rows - 1 <= MAX_ROW && column + columns - 1 <= MAX_COLUMN ? box : undefined;
}

/** @param used the used range of the sheet, undefined when it is empty */
export function stateOf(area: Area, used: CellsAnswer | undefined, sources: readonly Area[]): PlaceState {
  const box = boxIn(area.range);
  if (box === undefined) return "outside";
  const here = (other: Area): boolean =>
    other.sheet === area.sheet && overlap(box, boxOf(other.range)) !== undefined;
  if (sources.some(here)) return "source";
  if (used === undefined) return "free";
  const fixed = used.filled.some(
    ({ by, cells }) => overlap(box, boxOf(cells)) !== undefined && overlap(box, boxOf(by)) === undefined,
  );
  if (fixed) return "fixed";
  return isEmpty(box, used) ? "free" : "full";
}

function isEmpty(box: Box, used: CellsAnswer): boolean {
  const whole = boxOf(used.range);
  const shared = overlap(box, whole);
  if (shared === undefined) return true;
  for (let row = shared.top; row < shared.top + shared.rows; row++)
    for (let column = shared.left; column < shared.left + shared.columns; column++) {
      const [i, j] = [row - whole.top, column - whole.left];
      if (!isBlank(used.values[i]?.[j]) || !isBlank(used.contents[i]?.[j])) return false;
    }
  return true;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Right of the block, with an empty column between. */
export function besideBlock(block: Area, size: Size): Area | undefined {
  const { top, left, columns } = boxOf(block.range);
  const box = boxAt(top, left + columns + GAP, size);
  return box && { sheet: block.sheet, range: rangeOf(box) };
}

/** This size with its top left at the selection's. */
export function atSelection({ sheet, range }: Area, size: Size): Area | undefined {
  const selected = boxIn(range);
  const box = selected && boxAt(selected.top, selected.left, size);
  return box && { sheet, range: rangeOf(box) };
}

/** The first free place right of another one, in the same rows, with an empty column around it. */
export function nextFree(
  from: Area,
  size: Size,
  used: CellsAnswer | undefined,
  sources: readonly Area[],
): Area | undefined {
  const { top, left } = boxOf(from.range);
  const whole = used === undefined ? undefined : boxOf(used.range);
  const last = Math.max(left, whole === undefined ? 0 : whole.left + whole.columns) + GAP;
  for (let column = left; column <= last; column++) {
    const box = boxAt(top, column, size);
    if (box === undefined) return undefined;
    const before = Math.max(1, column - GAP);
    const around = { ...box, left: before, columns: column - before + size.columns + GAP };
    const clear = boxIn(rangeOf(around)) === undefined ? box : around;
    if (stateOf({ sheet: from.sheet, range: rangeOf(clear) }, used, sources) === "free")
      return { sheet: from.sheet, range: rangeOf(box) };
  }
  return undefined;
}
