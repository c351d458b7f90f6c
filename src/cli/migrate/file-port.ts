/** A file as the reading side of the port to a workbook, so that one planner works on both. */
import { fail } from "../../core";
import { boxOf, rangeOf, refOf, sameName } from "../../workbook/area";
import {
  type AnswersTo,
  type CellsAnswer,
  type Content,
  type Matrix,
  type Question,
  type Workbook,
} from "../../workbook/port";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../xlsx";

type Reader = Pick<Workbook, "read">;

export function filePort(book: XlsxWorkbook): Reader {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), indexed(sheet)]));
  const known = (name: string): IndexedSheet =>
    sheets.get(name.toLowerCase()) ?? fail({ code: "workbook-no-sheet", place: {}, sheet: name });
  const answer = (question: Question): unknown => {
    if (question.kind === "sheets")
      return book.sheets.map(({ name, state, protected: locked }) => {
        return { name, visible: state === "visible", protected: locked };
      });
    if (question.kind === "used") return usedOf(known(question.sheet).sheet);
    if (question.kind === "cells") return cellsOf(known(question.sheet), question.range, book);
    throw new Error(`a file is not asked about ${question.kind}`);
  };
  return {
    read: <const Q extends readonly Question[]>(questions: Q) =>
      Promise.resolve().then(() => questions.map(answer) as unknown as AnswersTo<Q>),
  };
}

interface IndexedSheet {
  readonly sheet: XlsxSheet;
  readonly cells: ReadonlyMap<string, XlsxCell>;
  /** Array formulas that fill more than their own cell. */
  readonly arrays: readonly { readonly by: string; readonly cells: string }[];
}

function indexed(sheet: XlsxSheet): IndexedSheet {
  const arrays = sheet.cells.flatMap(({ ref, formula }) =>
    formula?.range?.includes(":") === true ? [{ by: ref, cells: formula.range }] : [],
  );
  return { sheet, cells: new Map(sheet.cells.map((cell) => [cell.ref, cell])), arrays };
}

function usedOf({ cells }: XlsxSheet): string | undefined {
  const held = cells.filter(
    ({ value, formula }) => formula !== undefined || (value !== null && value !== ""),
  );
  const [first] = held;
  if (!first) return undefined;
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of held) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return rangeOf({ top, left, rows: bottom - top + 1, columns: right - left + 1 });
}

function cellsOf({ sheet, cells, arrays }: IndexedSheet, range: string, book: XlsxWorkbook): CellsAnswer {
  const { top, left, rows, columns } = boxOf(range);
  const filled = arrays.filter((array) => touches(array.cells, range));
  const each = <T>(of: (cell: XlsxCell | undefined, ref: string) => T): Matrix<T> =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => {
        const ref = refOf(top + i, left + j);
        return of(cells.get(ref), ref);
      }),
    );
  return {
    kind: "cells",
    sheet: sheet.name,
    range,
    contents: each((cell, ref) => contentOf(cell, ref, filled)),
    values: each((cell) => cell?.value ?? null),
    formats: each((cell) => (cell && book.styles[cell.style]?.numberFormat) ?? "General"),
    filled,
  };
}

function contentOf(cell: XlsxCell | undefined, ref: string, filled: IndexedSheet["arrays"]): Content {
  if (!cell) return null;
  if (cell.formula) return { formula: cell.formula.text };
  return filled.some((array) => touches(array.cells, ref)) ? null : cell.value;
}

function touches(a: string, b: string): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/** A sheet by its name, in any case of letters. */
export function sheetOf(book: XlsxWorkbook, name: string): XlsxSheet | undefined {
  return book.sheets.find((sheet) => sameName(sheet.name, name));
}
