/** A block of scenarios or events: items with the rows they came from, so that a later failure finds its cell. */
import { fail, FailureError, type Failure, type Place } from "../../core";
import { type Field } from "./headings";
import { type BlockKind, layoutOf } from "./layout";
import { CELL_FAILURES, filledRows, RANGE_FAILURES, type Range } from "./range";
import { Row } from "./row";

export interface Entry<T> {
  readonly item: T;
  /** Undefined when the block has no column for it. */
  readonly year: number | undefined;
  readonly row: Row;
}

export interface Block<T> {
  readonly parameter: string;
  readonly list: BlockKind["list"];
  readonly entries: readonly Entry<T>[];
}

export const BLOCK_FAILURES = [
  ...RANGE_FAILURES,
  ...CELL_FAILURES,
  "column-count",
  "missing-column",
  "duplicate-column",
  "unknown-column",
  "not-a-text",
  "negative-value",
  "width-needs-normal",
  "not-an-integer",
  "out-of-range",
  "probability-range",
  "probability-open",
  "numeric-range",
  "several-years",
] as const satisfies readonly Failure["code"][];

/** The rows of a block up to the last filled one. */
export function readBlock<T>(range: Range, kind: BlockKind, read: (row: Row) => T): Block<T> {
  const { parameter } = range;
  const filled = filledRows(range);
  if (filled === 0) fail({ code: "empty-range", place: { parameter, list: kind.list } });
  const layout = layoutOf(range, kind);
  const entries: Entry<T>[] = [];
  for (let index = layout.firstRow; index < filled; index++) {
    const row = new Row(range, layout, kind.list, index);
    row.label();
    entries.push({ item: read(row), year: row.year(), row });
  }
  return { parameter, list: kind.list, entries };
}

/** The years of a block, ascending; empty when it has no such column. */
export function yearsOf({ entries }: Block<unknown>): readonly number[] {
  const years = entries.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The pure layer calls the centre of a split normal its mode; the block has it in the column of the expectation. */
function columnField(field: string): Field {
  return field === "mode" ? "mean" : (field as Field);
}

/** A failure of the pure layer about item `index` of `field`, at the cell it came from. */
export function relocate(failure: Failure, block: Block<unknown>, year: number | undefined): Failure {
  const { field, index } = failure.place;
  const when = year === undefined ? {} : { year };
  const row = index === undefined ? undefined : block.entries[index]?.row;
  if (field !== undefined && row !== undefined) return { ...failure, place: row.place(columnField(field)) };
  const whole: Place = { parameter: block.parameter, list: block.list, ...when };
  const first = field === undefined ? undefined : block.entries[0]?.row.place(columnField(field));
  if (first?.column === undefined) return { ...failure, place: whole };
  const { column, heading } = first;
  const named = { ...(field === undefined ? {} : { field }), ...(heading === undefined ? {} : { heading }) };
  return { ...failure, place: { ...whole, column, ...named } };
}

/** Run a step of the pure layer and put its failures at the cells of these blocks. */
export function located<T>(blocks: readonly Block<unknown>[], year: number | undefined, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.place.parameter !== undefined) throw error;
    const { list } = error.failure.place;
    const block = blocks.find((each) => each.list === list) ?? blocks[0];
    throw block === undefined ? error : new FailureError(relocate(error.failure, block, year));
  }
}
