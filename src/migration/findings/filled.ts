/** Cells that a formula elsewhere fills with a part of its result. */
import { parseA1Ref } from "@borgar/fx";
import { type BookIndex, type Place } from "../book";
import { type Bounds } from "./shape";

/** Cells from a text such as "A5:E20"; undefined for one cell or none. */
export function filledBounds(text: string): Bounds | undefined {
  const parsed = text === "" ? undefined : parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const [first, start] = [(top ?? 0) + 1, (left ?? 0) + 1];
  const [last, end] = [(bottom ?? top ?? 0) + 1, (right ?? left ?? 0) + 1];
  return first === last && start === end ? undefined : { top: first, left: start, bottom: last, right: end };
}

interface Filled {
  readonly home: Place;
  readonly bounds: Bounds;
}

/** Ranges by the rows that they cover, so that a cell is asked of few. */
export function filledTest(index: BookIndex): (place: Place) => boolean {
  const byRow = index.sheets.map(({ cells }, sheet) => {
    const rows = new Map<number, Filled[]>();
    for (const { row, column, fills = "" } of cells) {
      const bounds = filledBounds(fills);
      if (!bounds) continue;
      const range = { home: { sheet, row, column }, bounds };
      for (let at = bounds.top; at <= bounds.bottom; at++) {
        const there = rows.get(at);
        if (there) there.push(range);
        else rows.set(at, [range]);
      }
    }
    return rows;
  });
  return ({ sheet, row, column }) =>
    byRow[sheet]
      ?.get(row)
      ?.some(
        ({ bounds: { left, right }, home }) =>
          column >= left && column <= right && !(home.row === row && home.column === column),
      ) ?? false;
}
