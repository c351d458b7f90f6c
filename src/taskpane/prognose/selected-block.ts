/**
 * A scenario block that the user selected: with headings, or bare as the functions read it (chance, inflow, spread).
 * Whether it is right is for the functions to say; here only whether it looks meant as one.
 */
import { headingOf, SCENARIO_NAMES } from "../../functions";
import { type Box, boxOf, rangeOf } from "../../workbook/area";
import { type Area, type CellsAnswer, type Value } from "../../workbook/port";
import { type FoundBlock } from "./blocks";

const BARE_COLUMNS = [3, 4];
/** Chances, also those typed as percentages: the functions say what is wrong with them. */
const LARGEST_CHANCE = 100;

/** The part of `box` within `other`; undefined when there is none. */
export function overlap(box: Box, other: Box): Box | undefined {
  const top = Math.max(box.top, other.top);
  const left = Math.max(box.left, other.left);
  const rows = Math.min(box.top + box.rows, other.top + other.rows) - top;
  const columns = Math.min(box.left + box.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

/** The box of a range; undefined for what is no range of cells, such as a whole column. */
export function boxIn(range: string): Box | undefined {
  try {
    return boxOf(range);
  } catch {
    return undefined;
  }
}

/** The block of this kind in which the selection lies wholly. */
export function blockAround(
  blocks: readonly FoundBlock[],
  { sheet, range }: Area,
  kind: FoundBlock["kind"],
): FoundBlock | undefined {
  const box = boxIn(range);
  if (box === undefined) return undefined;
  return blocks.find((block) => {
    if (block.kind !== kind || block.sheet !== sheet) return false;
    const shared = overlap(box, boxOf(block.range));
    return shared !== undefined && shared.rows === box.rows && shared.columns === box.columns;
  });
}

/** @param used the used range of the sheet of the selection */
export function selectedBlock({ range }: Area, used: CellsAnswer): FoundBlock | undefined {
  const whole = boxOf(used.range);
  const box = overlap(boxIn(range) ?? columnsOf(range) ?? { ...whole, rows: 0 }, whole);
  if (box === undefined) return undefined;
  const values = used.values
    .slice(box.top - whole.top, box.top - whole.top + box.rows)
    .map((row) => row.slice(box.left - whole.left, box.left - whole.left + box.columns));
  return isHeaded(values[0] ?? []) || isBare(values)
    ? { kind: "scenarios", sheet: used.sheet, range: rangeOf(box), values }
    : undefined;
}

/** Whole columns, "B:D". */
function columnsOf(range: string): Box | undefined {
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(range) ?? [];
  return left === undefined || right === undefined ? undefined : boxIn(`${left}1:${right}1048576`);
}

function isHeaded(row: readonly Value[]): boolean {
  const fields = row.map((value) =>
    typeof value === "string" ? headingOf(value, SCENARIO_NAMES)?.field : undefined,
  );
  return fields.includes("probability") && fields.includes("mean");
}

/** Numbers that can be chances, then numbers that can be inflows. */
function isBare(values: readonly (readonly Value[])[]): boolean {
  if (!BARE_COLUMNS.includes(values[0]?.length ?? 0)) return false;
  const rows = values.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  return (
    rows.length > 0 &&
    rows.every(
      ([chance, mean]) =>
        typeof chance === "number" && chance >= 0 && chance <= LARGEST_CHANCE && typeof mean === "number",
    )
  );
}
