/**
 * References as text into areas with a sheet: A1 ranges, table columns and defined names.
 * Method: the readers of @borgar/fx. Other workbooks, several sheets at once and unknown names are refused.
 */
import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { type BookIndex, type Place, type ScanName, type ScanTable } from "../book";
import { type Area, NotRead } from "./tree";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const FIXED = { top: true, left: true, bottom: true, right: true };

function sheetOf(context: readonly string[], home: Place, index: BookIndex): number {
  const [scope, ...more] = context;
  if (scope === undefined) return home.sheet;
  const sheet = more.length > 0 ? undefined : index.sheetNumber(scope);
  if (sheet === undefined) throw new NotRead(`sheet ${scope}`);
  return sheet;
}

/** @returns undefined when the text is a name */
export function areaOf(text: string, home: Place, index: BookIndex): Area | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed) throw new NotRead(`reference ${text}`);
  if ("name" in parsed) return undefined;
  const { range } = parsed;
  if (range.trim) throw new NotRead(`reference ${text}`);
  const context = parsed.context ?? [];
  const bounds = { ...boundsOf(range), fixed: fixedOf(range) };
  if (context.length === 0) return { sheet: home.sheet, own: true, ...bounds };
  return { sheet: sheetOf(context, home, index), ...bounds };
}

type Range = Extract<NonNullable<ReturnType<typeof parseA1Ref>>, { range: unknown }>["range"];

/** 1-based; a whole column or row runs to the edge of the sheet. */
function boundsOf(range: Range): Omit<Area, "sheet" | "fixed"> {
  const [bottom, right] = [range.bottom ?? null, range.right ?? null];
  const rows = [range.top ?? 0, bottom ?? (range.top === null ? MAX_ROWS - 1 : range.top)];
  const columns = [range.left ?? 0, right ?? (range.left === null ? MAX_COLUMNS - 1 : range.left)];
  return {
    top: Math.min(...rows) + 1,
    left: Math.min(...columns) + 1,
    bottom: Math.max(...rows) + 1,
    right: Math.max(...columns) + 1,
  };
}

function fixedOf(range: Range): Area["fixed"] {
  return {
    top: range.top === null || range.$top === true,
    left: range.left === null || range.$left === true,
    bottom: range.top === null || range.$bottom === true,
    right: range.left === null || range.$right === true,
  };
}

/** @returns undefined when it may be the name of a table */
export function nameOf(text: string, home: Place, index: BookIndex): ScanName | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("name" in parsed)) throw new NotRead(`name ${text}`);
  const context = parsed.context ?? [];
  const sheet = sheetOf(context, home, index);
  const wanted = parsed.name.toLowerCase();
  const found = index.book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const own = found.find((each) => each.sheet === sheet);
  const shared = found.find((each) => each.sheet === undefined);
  return own ?? shared;
}

function tableFor(name: string | undefined, home: Place, index: BookIndex): ScanTable {
  const { tables } = index.book;
  if (name !== undefined && name !== "") {
    const named = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (named) return named;
  } else {
    const around = tables.find((table) => {
      const area = areaOf(table.range, home, index);
      return index.sheetNumber(table.sheet) === home.sheet && area !== undefined && contains(area, home);
    });
    if (around) return around;
  }
  throw new NotRead(`table ${name ?? ""}`);
}

function contains(area: Omit<Area, "sheet" | "fixed">, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Columns of a table: the data, or what the reference asks for. */
export function tableArea(text: string, home: Place, index: BookIndex): Area {
  const parsed = parseStructRef(text);
  if (!parsed || (parsed.context ?? []).length > 0) throw new NotRead(`reference ${text}`);
  const table = tableFor(parsed.table, home, index);
  const sheet = index.sheetNumber(table.sheet);
  const whole = areaOf(table.range, home, index);
  if (sheet === undefined || !whole) throw new NotRead(`table ${table.name}`);
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const rows = tableRows(sections, whole, table, home);
  return { sheet, ...rows.bounds, ...tableColumns(parsed.columns ?? [], whole, table), fixed: rows.fixed };
}

type Fixed = Area["fixed"];
interface Rows {
  readonly bounds: Pick<Area, "top" | "bottom">;
  readonly fixed: Fixed;
}

function tableRows(sections: readonly string[], whole: Area, table: ScanTable, home: Place): Rows {
  const first = whole.top + table.headerRows;
  const last = whole.bottom - table.totalsRows;
  if (sections.includes("this row") || sections.includes("@")) {
    if (home.row < first || home.row > last) throw new NotRead("row outside the table");
    return { bounds: { top: home.row, bottom: home.row }, fixed: { ...FIXED, top: false, bottom: false } };
  }
  const [section, ...more] = sections;
  if (more.length > 0) throw new NotRead("sections of a table");
  if (section === undefined || section === "data")
    return { bounds: { top: first, bottom: last }, fixed: FIXED };
  if (section === "all") return { bounds: { top: whole.top, bottom: whole.bottom }, fixed: FIXED };
  if (section === "headers") return { bounds: { top: whole.top, bottom: whole.top }, fixed: FIXED };
  throw new NotRead("sections of a table");
}

function tableColumns(
  wanted: readonly string[],
  whole: Area,
  table: ScanTable,
): Pick<Area, "left" | "right"> {
  if (wanted.length === 0) return { left: whole.left, right: whole.right };
  const places = wanted.map((name) => {
    const at = table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    if (at < 0) throw new NotRead(`column ${name}`);
    return whole.left + at;
  });
  return { left: Math.min(...places), right: Math.max(...places) };
}
