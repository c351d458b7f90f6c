/**
 * The oracle's view of raw cells: a matrix without trailing blank rows, and where its columns are.
 * Source: issue 2 part B ("with a heading row the columns are recognised by name in any order").
 */
import { Refused } from "./refused";

export type Cells = readonly (readonly unknown[])[];
export interface Columns {
  readonly index: ReadonlyMap<string, number>;
  readonly firstRow: number;
  /** Level of the central interval whose full width the spreads are; null for standard deviations. */
  readonly width: number | null;
}
type Doubt = (why: string) => void;

export const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;

function isPlainMatrix(value: unknown): value is Cells {
  return Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row));
}

/** The cells, when they make one. A lone value is a rectangle of one cell. */
export function rectangle(value: unknown): Cells {
  const cells: unknown = Array.isArray(value) ? value : [[value]];
  if (!isPlainMatrix(cells)) throw new Refused("not a matrix");
  const width = cells[0]?.length ?? 0;
  if (width === 0 || cells.some((row) => row.length !== width)) throw new Refused("unequal columns");
  return cells;
}

/** Number of rows up to the last one that is not blank. */
export function filledRows(cells: Cells): number {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every(isBlank)) end -= 1;
  return end;
}

/** The rows up to the last one with a filled cell; a lone value is a matrix of one cell. */
export function matrixOf(value: unknown, doubt: Doubt): Cells {
  const cells = rectangle(value);
  const end = filledRows(cells);
  if (end === 0) throw new Refused("nothing in the block");
  const kept = cells.slice(0, end);
  const onlySpaces = (cell: unknown): boolean =>
    typeof cell === "string" && cell !== "" && cell.trim() === "";
  if (kept.flat().some(onlySpaces)) doubt("a cell with only spaces");
  if (kept.some((row) => row.every(isBlank))) throw new Refused("a blank row inside the block");
  return kept;
}

/** English headings: the issue names Dutch ones only, so these may or may not be known. */
const ENGLISH: Readonly<Record<string, string>> = {
  chance: "kans",
  expectation: "verwachting",
  spread: "spreiding",
  distribution: "verdeling",
  year: "jaar",
  "spread down": "spreiding omlaag",
  "spread up": "spreiding omhoog",
  "extra inflow": "extra instroom",
};
/** Words that a reader might take for a known heading. */
const CLOSE =
  /^(breedte|width|spr|kans|verwacht|extra|modus|familie|gebeurtenis|naam|jaar|scenario|verdeling)/;

interface Heading {
  readonly field: string;
  readonly level: number | null;
}

function headingOf(cell: unknown, fields: readonly string[], doubt: Doubt): Heading {
  const text = String(cell);
  const plain = text.trim().toLowerCase();
  if (plain !== text) doubt("heading in capitals or with spaces");
  const width = /^breedte (\d{1,2})%$/.exec(plain);
  if (width) return { field: "spreiding", level: Number(width[1]) / 100 };
  const field = ENGLISH[plain] ?? plain;
  if (field !== plain) doubt("an English heading");
  if (fields.includes(field)) return { field, level: null };
  if (!CLOSE.test(field)) throw new Refused(`unknown heading ${field}`);
  doubt("a heading close to a known one");
  return { field, level: null };
}

/** Columns by heading when the first row is all text, by position when it is not. */
export function columnsOf(cells: Cells, fields: readonly string[], doubt: Doubt): Columns {
  const top = cells[0] ?? [];
  const headed = top.every((cell) => isBlank(cell) || typeof cell === "string");
  return headed ? byHeading(cells, fields, doubt) : byPosition(cells, fields);
}

function byPosition(cells: Cells, fields: readonly string[]): Columns {
  const count = cells[0]?.length ?? 0;
  if (count < 3) throw new Refused("too few columns");
  if (count > 4) throw new Refused("too many columns");
  const index = new Map(fields.slice(0, count).map((name, column) => [name, column]));
  return { index, firstRow: 0, width: null };
}

function byHeading(cells: Cells, fields: readonly string[], doubt: Doubt): Columns {
  const index = new Map<string, number>();
  let width: number | null = null;
  for (const [column, cell] of (cells[0] ?? []).entries()) {
    if (isBlank(cell)) {
      doubt("blank heading");
      continue;
    }
    const { field, level } = headingOf(cell, fields, doubt);
    if (level === 0) throw new Refused("a width of 0%");
    if (index.has(field)) throw new Refused(`heading ${field} twice`);
    width = level ?? width;
    index.set(field, column);
  }
  return { index, firstRow: 1, width };
}
