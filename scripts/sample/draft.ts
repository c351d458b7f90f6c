/**
 * A sheet being written: cells by address, native formulas as Excel stores them, and the MPP formulas that our own
 * file writer adds afterwards as dynamic arrays. Source of the `_xlfn.` prefix: ECMA-376 part 1 §18.17, [MS-XLSX] 2.2.2.
 */
import { type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";

/** An MPP formula with the range that it fills. */
export interface MppFormula {
  readonly ref: string;
  /** Formula-bar text in en-US, without `=`. */
  readonly text: string;
  readonly range: string;
}

/** 0-based row and column of an A1 reference. */
export function at(ref: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (letters === "") throw new Error(`no reference: ${ref}`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "AA" from a 0-based column. */
export function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** "AA4" from 0-based row and column. */
export const refOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** All references of an A1 range, row by row. */
export function refsOf(range: string): readonly (readonly string[])[] {
  const [first = "", last = first] = range.split(":");
  const [from, to] = [at(first), at(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) =>
      refOf(from.row + row, from.column + column),
    ),
  );
}

const stored = (formula: string): string => formula.replace(/(?<![\w.])NORM\.DIST\(/g, "_xlfn.NORM.DIST(");

export class SheetDraft {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: NonNullable<WriteSheet["merges"]>[number][] = [];
  readonly formulas: MppFormula[] = [];
  readonly heights = new Map<number, { height: number }>();

  private set(ref: string, cell: Partial<Cell>): void {
    const { row, column } = at(ref);
    const key = `${row},${column}`;
    if (this.cells.has(key)) throw new Error(`${ref} is written twice`);
    this.cells.set(key, cell);
  }

  value(ref: string, value: string | number, style: CellStyle): void {
    this.set(ref, { value, style });
  }

  /** An empty cell with a look. */
  blank(ref: string, style: CellStyle): void {
    this.set(ref, { value: null, style });
  }

  /** A native formula, en-US, without `=`. */
  formula(ref: string, formula: string, style: CellStyle): void {
    this.set(ref, { formula: stored(formula), style });
  }

  /** An MPP formula; `style` gives the look of each cell of its range by 0-based row and column. */
  mpp(formula: MppFormula, style: (row: number, column: number) => CellStyle): void {
    this.formulas.push(formula);
    refsOf(formula.range).forEach((refs, row) => {
      refs.forEach((ref, column) => {
        this.blank(ref, style(row, column));
      });
    });
  }

  /** A row of headings from `ref` to the right. */
  headings(ref: string, names: readonly string[], styles: (column: number) => CellStyle): void {
    const { row, column } = at(ref);
    names.forEach((name, n) => {
      this.value(refOf(row, column + n), name, styles(n));
    });
  }

  merge(range: string): void {
    const [first = "", last = first] = range.split(":");
    const [from, to] = [at(first), at(last)];
    this.merges.push({ startRow: from.row, startCol: from.column, endRow: to.row, endCol: to.column });
  }

  height(row: number, points: number): void {
    this.heights.set(row - 1, { height: points });
  }
}
