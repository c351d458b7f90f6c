/**
 * Which column of a block holds what: by name when the first row is a heading row, else by position.
 * Source: issue "Step 1", part B.
 */
import { fail, type Place } from "../../core";
import { errorOf, isBlank, shown } from "../../params";
import { type Field, headingOf, type HeadingNames, nearestField } from "./headings";
import { placeAt, type Range } from "./range";

export interface BlockKind {
  readonly list: "scenarios" | "events";
  /** Columns of a block without headings; the last one may be absent. */
  readonly positional: readonly Field[];
  readonly names: HeadingNames;
}

interface Column {
  readonly index: number;
  readonly heading?: string;
}

export interface Layout {
  readonly columns: ReadonlyMap<Field, Column>;
  readonly headed: boolean;
  /** 0-based row of the first item. */
  readonly firstRow: number;
  /** Level of the central interval whose full width the spreads are; undefined for standard deviations. */
  readonly width: number | undefined;
}

/** Text that is typed or imported where a number belongs. */
const NUMERIC_TEXT = /^[-+€\s\d.,%]*\d[-+€\s\d.,%]*$/;

/** A row with a known heading, or one of words without a single number. */
function isHeadingRow(row: readonly unknown[], kind: BlockKind): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  if (texts.some((text) => headingOf(text, kind.names) !== undefined)) return true;
  const words = row
    .slice(0, 3)
    .filter((cell) => typeof cell === "string" && !isBlank(cell) && errorOf(cell) === undefined);
  return (
    !row.some((cell) => typeof cell === "number") && words.some((cell) => !NUMERIC_TEXT.test(cell as string))
  );
}

/** @throws FailureError column-count, missing-column, duplicate-column, unknown-column, blank-cell, error-cell, not-a-text, probability-open */
export function layoutOf(range: Range, kind: BlockKind): Layout {
  const row = range.cells[0] ?? [];
  return isHeadingRow(row, kind) ? byHeading(range, row, kind) : byPosition(range, kind);
}

function byPosition(range: Range, { positional, list }: BlockKind): Layout {
  const most = positional.length;
  const found = range.columns;
  if (found !== most && found !== most - 1) {
    const place: Place = { parameter: range.parameter, list };
    fail({ code: "column-count", place, found, allowed: [most - 1, most] });
  }
  const columns = new Map(positional.slice(0, found).map((field, index) => [field, { index }]));
  return { columns, headed: false, firstRow: 0, width: undefined };
}

function headingText(cell: unknown, place: Place): string {
  if (isBlank(cell)) fail({ code: "blank-cell", place });
  const error = errorOf(cell);
  if (error !== undefined) fail({ code: "error-cell", place, value: error });
  return typeof cell === "string" ? cell : fail({ code: "not-a-text", place, value: shown(cell) });
}

function byHeading(range: Range, row: readonly unknown[], { names, list }: BlockKind): Layout {
  const columns = new Map<Field, Column & { readonly heading: string }>();
  let width: number | undefined;
  row.forEach((cell, index) => {
    const place: Place = { ...placeAt(range, 0, index), list };
    const text = headingText(cell, place);
    const heading = headingOf(text, names);
    if (heading === undefined) {
      const nearest = nearestField(text, names);
      const fields = [...names.keys()];
      return fail({
        code: "unknown-column",
        place,
        name: text,
        fields,
        ...(nearest === undefined ? {} : { nearest }),
      });
    }
    const level = heading.width;
    if (level !== undefined && (level <= 0 || level >= 1))
      fail({ code: "probability-open", place, value: level });
    const other = columns.get(heading.field);
    if (other !== undefined) fail({ code: "duplicate-column", place, name: text, other: other.heading });
    columns.set(heading.field, { index, heading: text });
    width = level ?? width;
  });
  for (const field of ["probability", "mean"] as const) {
    if (columns.has(field)) continue;
    fail({
      code: "missing-column",
      place: { parameter: range.parameter, list },
      field,
      needsHeadings: false,
    });
  }
  return { columns, headed: true, firstRow: 1, width };
}
