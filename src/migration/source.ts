/** What working a formula out starts from, and its limits; as expressions and as numbers alike. */
import { type BookIndex, type Place, type ScanCell } from "./book";
import { type Context, type Matrix, NotWorkedOut, type Scalar } from "./evaluate/value";
import { type Area, type Node, NotRead } from "./formula/tree";
import { TooLarge } from "./symbol/poly";

const STEPS = 60_000;
export const DEPTH = 60;
/** Cells of a range from which on its expressions are kept. */
export const LARGE = 16;

type MakeContext = (
  home: Place,
  read: Context["read"],
  settle: Context["settle"],
  block?: Context["block"],
) => Context;

/** What every way to read a cell starts from. */
export interface Source {
  readonly index: BookIndex;
  readonly tree: (place: Place) => Node | undefined;
  readonly context: MakeContext;
}

export function contextsOf(index: BookIndex): MakeContext {
  const extent = (sheet: number): { rows: number; columns: number } =>
    index.sheets[sheet] ?? { rows: 1, columns: 1 };
  return (home, read, settle, block) => {
    const arrays = { depth: spills(index.cell(home)) ? 1 : 0, used: false };
    const notes = { positional: false, keyed: false };
    const made = { home, read, extent, settle, arrays, notes, budget: { left: STEPS } };
    return block ? { ...made, block } : made;
  };
}

export function areaKey({ sheet, top, left, bottom, right, fixed }: Area): string {
  return `${sheet}!${top},${left}:${bottom},${right}${fixed.top}${fixed.left}`;
}

export function spills(cell: ScanCell | undefined): boolean {
  return cell?.fills !== undefined;
}

export function plainCell(cell: ScanCell | undefined): Scalar {
  const value = cell?.value ?? null;
  return value !== null && typeof value === "object" ? { error: value.error } : value;
}

export function single(rows: Matrix): Scalar {
  return rows[0]?.[0] ?? null;
}

/** undefined when the formula is beyond what is understood. */
export function guarded<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof NotWorkedOut || error instanceof TooLarge || error instanceof NotRead)
      return undefined;
    throw error;
  }
}
