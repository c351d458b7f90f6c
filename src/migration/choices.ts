/**
 * Cells by which somebody chooses, such as the number or the name of a scenario: what a formula picks by one is another cell
 * tomorrow, so nothing is worked out from what such a cell holds today.
 * Method: a single cell that does not move along with the formula, or stands in another row and column, is a choice; headings
 * of the formula's own row or column are not, unless they repeat a choice themselves.
 */
import { type BookIndex, type Place, placeKey } from "./book";
import { type Area, areasOf, type Node, placesIn, sizeOf } from "./formula/tree";

/** A heading on another sheet stands in the same row or column there. */
function standsApart({ top, left, fixed }: Area, home: Place): boolean {
  return (fixed.top && fixed.left) || (top !== home.row && left !== home.column);
}

const NONE: ReadonlySet<string> = new Set();

export function choicesOf(node: Node, home: Place): ReadonlySet<string> {
  const apart = areasOf(node).filter((area) => sizeOf(area) === 1 && standsApart(area, home));
  return apart.length === 0 ? NONE : new Set(apart.flatMap(placesIn));
}

/** Whether a heading is worked out from a cell that is no heading beside it: `=$A$1` in D4, but not `=C4+1`. */
export function followsChoice(node: Node, home: Place, index: BookIndex): boolean {
  return areasOf(node).some(
    (area) => sizeOf(area) === 1 && standsApart(area, home) && !isOnLine(area, home, index),
  );
}

/** On the row or column of the heading, with headings all the way. */
function isOnLine({ sheet, top, left }: Area, home: Place, index: BookIndex): boolean {
  const across = top === home.row;
  if (sheet !== home.sheet || (!across && left !== home.column)) return false;
  const [from, to] = across ? [left, home.column] : [top, home.row];
  const between = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => Math.min(from, to) + i);
  return between.every((at) => {
    const cell = index.cell(across ? { ...home, column: at } : { ...home, row: at });
    return cell !== undefined && (typeof cell.value === "number" || cell.formula !== undefined);
  });
}

/** Whether a cell is one of the choices. */
export function isChoice(choices: ReadonlySet<string>, place: Place): boolean {
  return choices.size > 0 && choices.has(placeKey(place));
}
