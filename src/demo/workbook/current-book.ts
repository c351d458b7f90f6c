/**
 * The workbook as it is now: the file's cells with the edits of the grid. The engine calculates it as it would
 * calculate the file that a save writes. Cells that a formula fills are no contents, so they are left out.
 */
import {
  parseRange,
  parseRef,
  rangeContains,
  type XlsxCell,
  type XlsxSheet,
  type XlsxWorkbook,
} from "../../xlsx";
import { type Content, type SheetContents } from "../grid/contents";

export interface Edited {
  /** As read from the file. */
  readonly base: XlsxWorkbook;
  /** What the grid held right after opening, per sheet. */
  readonly initial: readonly SheetContents[];
  readonly now: readonly SheetContents[];
}

/** Ranges that formulas filled at the last calculation, per sheet, by reference of the formula. */
export type Filled = readonly ReadonlyMap<string, string>[];

export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === "formula") return b.kind === "formula" && a.text === b.text;
  if (b.kind === "formula") return false;
  if (typeof a.value === "object" && typeof b.value === "object") return a.value.error === b.value.error;
  return Object.is(a.value, b.value);
}

export function currentBook({ base, initial, now }: Edited, filled: Filled): XlsxWorkbook {
  const sheets = base.sheets.map((sheet, index) =>
    currentSheet(sheet, initial[index] ?? new Map(), now[index] ?? new Map(), filled[index] ?? new Map()),
  );
  return { ...base, sheets };
}

function currentSheet(
  sheet: XlsxSheet,
  initial: SheetContents,
  now: SheetContents,
  filled: ReadonlyMap<string, string>,
): XlsxSheet {
  const stored = new Map(sheet.cells.map((cell) => [cell.ref, cell]));
  const cells: XlsxCell[] = [];
  for (const [ref, content] of now) {
    const at = parseRef(ref);
    if (!at) continue;
    const old = stored.get(ref);
    if (old && sameContent(initial.get(ref), content)) {
      cells.push(withFilledRange(old, filled.get(ref), now));
      continue;
    }
    const place = { ref, row: at.row, column: at.column, style: old?.style ?? 0 };
    if (content.kind === "constant") cells.push({ ...place, value: content.value });
    else {
      const typed = { text: content.text, kind: "dynamic" as const };
      cells.push(withFilledRange({ ...place, value: null, formula: typed }, filled.get(ref), now));
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

/**
 * The range that a spilling formula fills is known from the last calculation. It is left out when something was put
 * into it since: then the formula is blocked, and what was typed must not count as its result.
 */
function withFilledRange(cell: XlsxCell, range: string | undefined, now: SheetContents): XlsxCell {
  const { formula } = cell;
  if (formula?.kind !== "dynamic") return cell;
  const { text, kind } = formula;
  const area = range === undefined ? undefined : parseRange(range);
  const blocked =
    area &&
    [...now.keys()].some((ref) => {
      const at = ref === cell.ref ? undefined : parseRef(ref);
      return at !== undefined && rangeContains(area, at.row, at.column);
    });
  return { ...cell, formula: range === undefined || blocked ? { text, kind } : { text, kind, range } };
}
