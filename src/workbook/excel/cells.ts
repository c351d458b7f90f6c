/** Cells of a range as Excel tells them, in blocks of rows, with the ranges that formulas fill. */
import { areaOf, boxOf, type Box, rangeOf, refOf } from "../area";
import { type Area, type CellsAnswer, type Content, type Value } from "../port";
import { contentOf, type Raw, valueOf } from "./entry";
import { type Talk } from "./rounds";

const CELLS_PER_BLOCK = 20_000;
/** A question about one cell weighs as many cells. */
const OBJECT_WEIGHT = 20;

/** The range in blocks of rows. */
export function blocksOf(box: Box, cells: number): Box[] {
  const height = Math.max(1, Math.floor(cells / box.columns));
  return Array.from({ length: Math.ceil(box.rows / height) }, (_, index) => ({
    ...box,
    top: box.top + index * height,
    rows: Math.min(height, box.rows - index * height),
  }));
}

/** @param tellsFilled Excel knows which formula fills a cell (ExcelApi 1.12) */
export function* readCells(sheet: Excel.Worksheet, area: Area, tellsFilled: boolean): Talk<CellsAnswer> {
  const contents: Content[][] = [];
  const formats: string[][] = [];
  const values: Value[][] = [];
  const box = boxOf(area.range);
  let mayBeFilled = false;
  for (const block of blocksOf(box, CELLS_PER_BLOCK)) {
    const range = sheet.getRange(rangeOf(block));
    range.load(`formulas,values,valueTypes,numberFormat${tellsFilled ? ",hasSpill" : ""}`);
    yield block.rows * block.columns;
    range.valueTypes.forEach((types, row) => {
      const shown = range.values[row] as Raw[];
      const formulas = range.formulas[row] as Raw[];
      contents.push(types.map((type, at) => contentOf(formulas[at], shown[at], type)));
      values.push(types.map((type, at) => valueOf(shown[at], type)));
      formats.push((range.numberFormat[row] as unknown[]).map(String));
    });
    // null: some of its cells.
    if (tellsFilled) mayBeFilled ||= (range.hasSpill as boolean | null) !== false;
  }
  const filled = mayBeFilled ? yield* readFilled(sheet, box, values) : [];
  for (const { by, cells } of filled) empty(contents, box, boxOf(cells), by);
  return { kind: "cells", sheet: area.sheet, range: area.range, contents, formats, values, filled };
}

type Filled = CellsAnswer["filled"];

function* readFilled(sheet: Excel.Worksheet, box: Box, values: readonly (readonly Value[])[]): Talk<Filled> {
  const full = values.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null ? [] : [refOf(box.top + i, box.left + j)])),
  );
  const parents = yield* spillAddresses(full, (ref) => sheet.getRange(ref).getSpillParentOrNullObject());
  const origins = [...new Set([...full, ...parents.flatMap((parent) => parent ?? [])])];
  const targets = yield* spillAddresses(origins, (ref) =>
    sheet.getRange(ref).getSpillingToRangeOrNullObject(),
  );
  return origins.flatMap((by, index) => {
    const cells = targets[index];
    return cells === undefined || cells === by ? [] : [{ by, cells }];
  });
}

function* spillAddresses(
  refs: readonly string[],
  of: (ref: string) => Excel.Range,
): Talk<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  const size = CELLS_PER_BLOCK / OBJECT_WEIGHT;
  for (let start = 0; start < refs.length; start += size) {
    const ranges = refs.slice(start, start + size).map(of);
    for (const range of ranges) range.load("address");
    yield ranges.length * OBJECT_WEIGHT;
    for (const range of ranges) found.push(range.isNullObject ? undefined : areaOf(range.address)?.range);
  }
  return found;
}

/** A cell that a formula elsewhere fills holds nothing itself. */
function empty(contents: Content[][], box: Box, area: Box, by: string): void {
  for (let row = area.top; row < area.top + area.rows; row++)
    for (let column = area.left; column < area.left + area.columns; column++) {
      const cells = contents[row - box.top];
      const at = column - box.left;
      if (cells && at >= 0 && at < cells.length && refOf(row, column) !== by) cells[at] = null;
    }
}
