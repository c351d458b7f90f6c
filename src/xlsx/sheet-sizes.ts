/**
 * Where the columns and rows of a sheet begin, as Excel shows them with its default font: drawings are placed by that.
 * Source: ECMA-376 part 1, §18.3.1.13 (width of a column in pixels; a digit of Calibri 11 has 7) and §20.1.10.16 (EMU).
 */
import { type XlsxSheet } from "./model";
import { MAX_COLUMN, MAX_ROW } from "./refs";

export const EMU_PER_PIXEL = 9525;
const PIXELS_PER_POINT = 96 / 72;
/** [pixels] */
const DIGIT = 7;
const DEFAULT_COLUMN = 64;
/** [points] */
const DEFAULT_ROW = 15;

type Sizes = Pick<XlsxSheet, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">;

export interface SheetSizes {
  readonly columns: Axis;
  readonly rows: Axis;
}

export function sheetSizes(sheet: Sizes): SheetSizes {
  const columns = sheet.columns.map(({ first, last, width, hidden }) => ({
    first,
    last,
    size: hidden ? 0 : columnSize(width ?? sheet.defaultColumnWidth),
  }));
  const height = sheet.defaultRowHeight ?? DEFAULT_ROW;
  const rows = sheet.rows.map((row) => ({
    first: row.row,
    last: row.row,
    size: row.hidden ? 0 : rowSize(row.height ?? height),
  }));
  return {
    columns: new Axis(columns, columnSize(sheet.defaultColumnWidth), MAX_COLUMN),
    rows: new Axis(rows, rowSize(height), MAX_ROW),
  };
}

/** @param width of the digits of the default font [characters] @returns [EMU] */
function columnSize(width: number | undefined): number {
  if (width === undefined) return DEFAULT_COLUMN * EMU_PER_PIXEL;
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * EMU_PER_PIXEL;
}

/** @param height [points] @returns [EMU] */
const rowSize = (height: number): number => Math.round(height * PIXELS_PER_POINT) * EMU_PER_PIXEL;

interface Stretch {
  /** 1-based. */
  readonly first: number;
  readonly last: number;
  /** Of each. [EMU] */
  readonly size: number;
}

/** A stretch with where it begins [EMU]. */
type Placed = Stretch & { readonly begins: number };

class Axis {
  /** Without gaps, from the first column or row to the last. */
  private readonly stretches: readonly Placed[];

  constructor(stretches: readonly Stretch[], usual: number, count: number) {
    const placed: Placed[] = [];
    let next = 1;
    let begins = 0;
    const add = (last: number, size: number): void => {
      if (last < next) return;
      placed.push({ first: next, last, size, begins });
      begins += (last - next + 1) * size;
      next = last + 1;
    };
    for (const { first, last, size } of [...stretches].sort((a, b) => a.first - b.first)) {
      add(first - 1, usual);
      add(last, size);
    }
    add(count, usual);
    this.stretches = placed;
  }

  /** Where a column or row begins; 0-based, as anchors count. [EMU] */
  start(index: number): number {
    const found = this.last(({ first }) => first <= index + 1);
    return found ? found.begins + (index + 1 - found.first) * found.size : NaN;
  }

  /** The column or row at a place [EMU], 0-based; Infinity beyond the last that is shown. */
  at(place: number): number {
    const found = this.last(({ begins }) => begins <= place);
    return found ? found.first - 1 + Math.floor((place - found.begins) / found.size) : NaN;
  }

  /** The last stretch of which it holds, by bisection: it holds of all before. */
  private last(holds: (stretch: Placed) => boolean): Placed | undefined {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.stretches[middle];
      if (stretch && holds(stretch)) low = middle + 1;
      else high = middle;
    }
    return this.stretches[low - 1];
  }
}
