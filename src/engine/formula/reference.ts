/**
 * References as a formula writes them, before names, tables and sheets are looked up.
 * Method: the readers of @borgar/fx for A1 and structured references.
 */
import { parseA1Ref, parseStructRef, type ReferenceA1 } from "@borgar/fx";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../address";

/** Which bounds move with the cell that holds the formula; matters in names only, whose text is relative to A1. */
export interface Relative {
  readonly rows: readonly [boolean, boolean];
  readonly columns: readonly [boolean, boolean];
}

export interface RangeReference {
  readonly kind: "range" | "spill";
  /** First and last sheet as written; undefined: the sheet of the formula. */
  readonly sheets?: readonly [string, string];
  readonly area: Area;
  readonly relative: Relative;
  /** INDEX may stand inside its own range, because it reads one cell of it. */
  readonly skipSelf?: true;
}

export interface NameReference {
  readonly kind: "name";
  readonly sheet?: string;
  readonly name: string;
}

export interface TableReference {
  readonly kind: "table";
  /** Undefined: the table that the formula stands in. */
  readonly table?: string;
  readonly columns: readonly string[];
  /** Lower case: "all", "data", "headers", "totals", "this row". */
  readonly sections: readonly string[];
}

export type Reference = RangeReference | NameReference | TableReference;

/** @returns "external" for another workbook, undefined when the text is no reference */
export function readRange(value: string): RangeReference | NameReference | "external" | undefined {
  const parsed = parseA1Ref(value);
  if (!parsed) return undefined;
  const context = parsed.context ?? [];
  if (context.length > 1 || context[0]?.includes("[")) return "external";
  const [scope] = context;
  if ("name" in parsed) {
    return { kind: "name", name: parsed.name, ...(scope === undefined ? {} : { sheet: scope }) };
  }
  return {
    kind: "range",
    ...bounds(parsed.range),
    ...(scope === undefined ? {} : { sheets: sheetSpan(scope) }),
  };
}

/** Bounds that a whole row or column leaves out are those of the sheet. */
function bounds(range: ReferenceA1["range"]): Pick<RangeReference, "area" | "relative"> {
  const { top, left } = range;
  const [bottom = null, right = null] = [range.bottom, range.right];
  const rows = [top ?? 0, bottom ?? MAX_ROWS - 1];
  const columns = [left ?? 0, right ?? MAX_COLUMNS - 1];
  return {
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
    relative: {
      rows: [top !== null && !range.$top, bottom !== null && !range.$bottom],
      columns: [left !== null && !range.$left, right !== null && !range.$right],
    },
  };
}

/** "Blad1:Blad3" → both names; "Blad1" → twice the same. */
function sheetSpan(scope: string): readonly [string, string] {
  const [first = scope, last = first] = scope.split(":");
  return [first, last];
}

export function readTable(value: string): TableReference | "external" | undefined {
  const parsed = parseStructRef(value);
  if (!parsed) return undefined;
  if ((parsed.context ?? []).length > 0) return "external";
  return {
    kind: "table",
    ...(parsed.table ? { table: parsed.table } : {}),
    columns: parsed.columns ?? [],
    sections: parsed.sections ?? [],
  };
}
