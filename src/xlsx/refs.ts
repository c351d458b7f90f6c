/**
 * A1 references without `$`: "B12" is row 12, column 2; a range is "B2:D8" or a single cell.
 * Limits: 1,048,576 rows and 16,384 columns. Source: ECMA-376 part 1, §18.18.62 (ST_Ref); Microsoft, "Excel specifications and limits".
 */

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" → 1, "XFD" → 16384, "AAAA" → undefined. */
export function columnNumber(letters: string): number | undefined {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = letters.charCodeAt(i) - 64;
    if (digit < 1 || digit > 26) return undefined;
    column = column * 26 + digit;
    if (column > MAX_COLUMN) return undefined;
  }
  return column === 0 ? undefined : column;
}

/** 1 → "A", 16384 → "XFD". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Position of an A1 reference; undefined when it is none or lies outside a sheet. Upper case, `$` is not accepted. */
export function parseRef(ref: string): CellPosition | undefined {
  let i = 0;
  while (i < ref.length && ref.charCodeAt(i) > 64) i++;
  const column = columnNumber(ref.slice(0, i));
  if (column === undefined || i === ref.length || ref[i] === "0") return undefined;
  let row = 0;
  for (; i < ref.length; i++) {
    const digit = ref.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > MAX_ROW) return undefined;
  }
  return { row, column };
}

export function formatRef(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** "B2:D8", "B2", "B:D" and "2:8", also with `$`; corners in any order. Undefined when it is no range inside a sheet. */
export function parseRange(text: string): CellRange | undefined {
  const [from = "", to = from, ...rest] = text.replace(/\$/g, "").split(":");
  if (rest.length > 0) return undefined;
  const a = corner(from, 1, 1);
  const b = corner(to, MAX_ROW, MAX_COLUMN);
  if (!a || !b || a.kind !== b.kind || (a.kind !== "cell" && to === from && !text.includes(":")))
    return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

type Corner = CellPosition & { readonly kind: "cell" | "column" | "row" };

function corner(text: string, row: number, column: number): Corner | undefined {
  const cell = parseRef(text);
  if (cell) return { ...cell, kind: "cell" };
  const letters = columnNumber(text);
  if (letters !== undefined) return { row, column: letters, kind: "column" };
  const number = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= MAX_ROW ? { row: number, column, kind: "row" } : undefined;
}

export function formatRange(range: CellRange): string {
  const from = formatRef(range.top, range.left);
  const to = formatRef(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

export function rangeContains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function rangesOverlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
