/**
 * What must hold before anything is written: the facts can be written at all, and their places are free.
 * Source of the lengths: Microsoft, "Excel specifications and limits"; document properties hold 255 characters.
 */
import { fail } from "../core";
import { addressOf, boxOf, type Box, refOf, sameName } from "./area";
import { isEmpty } from "./facts";
import {
  type Area,
  type CellsAnswer,
  type CellsFact,
  type Content,
  type Fact,
  type Matrix,
  type SheetState,
} from "./port";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_PROPERTY = 255;

/** @throws FailureError workbook-bad-range, workbook-shape, workbook-unwritable */
export function checkWritable(facts: readonly Fact[]): void {
  for (const fact of facts) checkOne(fact);
}

function checkOne(fact: Fact): void {
  switch (fact.kind) {
    case "cells":
      checkCells(fact);
      break;
    case "name":
      if (fact.text !== null) checkContent({ formula: fact.text }, fact.name);
      break;
    case "property":
      checkProperty(fact.value, fact.name);
      break;
    case "table":
      if (fact.area) boxOf(fact.area.range);
      break;
    case "chart":
      if (fact.chart) boxOf(fact.chart.range);
      break;
    case "sheet":
    case "xml":
      break;
  }
}

function checkCells(fact: CellsFact): void {
  const box = boxOf(fact.range);
  checkShape(fact.contents, box, fact);
  if (fact.formats) checkShape(fact.formats, box, fact);
  fact.contents.forEach((cells, row) => {
    cells.forEach((content, column) => {
      const range = refOf(box.top + row, box.left + column);
      checkContent(content, addressOf({ sheet: fact.sheet, range }));
    });
  });
}

function checkShape(matrix: Matrix<unknown>, box: Box, fact: CellsFact): void {
  const wrong = matrix.find((row) => row.length !== box.columns);
  if (matrix.length === box.rows && !wrong) return;
  fail({
    code: "workbook-shape",
    place: { cell: addressOf(fact) },
    rows: matrix.length,
    columns: (wrong ?? matrix[0])?.length ?? 0,
    expected: { rows: box.rows, columns: box.columns },
  });
}

function checkContent(content: Content, cell: string): void {
  const place = { cell };
  if (typeof content === "number" && !Number.isFinite(content))
    fail({ code: "workbook-unwritable", place, why: "number" });
  if (typeof content === "string" && content.length > MAX_TEXT)
    fail({ code: "workbook-unwritable", place, why: "length", limit: MAX_TEXT });
  if (typeof content === "object" && content !== null && "formula" in content) {
    const { length } = content.formula.trim();
    if (length === 0 || length > MAX_FORMULA)
      fail({ code: "workbook-unwritable", place, why: "formula", limit: MAX_FORMULA });
  }
}

function checkProperty(value: string | number | boolean | null, name: string): void {
  if (typeof value === "string" && value.length > MAX_PROPERTY)
    fail({ code: "workbook-unwritable", place: { parameter: name }, why: "length", limit: MAX_PROPERTY });
  if (typeof value === "number" && !Number.isFinite(value))
    fail({ code: "workbook-unwritable", place: { parameter: name }, why: "number" });
}

/** Sheets that the facts themselves add: nothing stands there yet. */
export function addedSheets(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => (fact.kind === "sheet" && fact.exists ? [fact.sheet] : []));
}

/** Sheet on which a fact writes; undefined for what belongs to the workbook. */
export function sheetOf(fact: Fact): string | undefined {
  if (fact.kind === "cells" || fact.kind === "chart") return fact.sheet;
  return fact.kind === "table" ? fact.area?.sheet : undefined;
}

/** @throws FailureError workbook-no-sheet, workbook-protected */
export function checkSheets(facts: readonly Fact[], sheets: readonly SheetState[]): void {
  const added = addedSheets(facts);
  for (const sheet of new Set(facts.flatMap((fact) => sheetOf(fact) ?? []))) {
    if (added.some((name) => sameName(name, sheet))) continue;
    const found = sheets.find(({ name }) => sameName(name, sheet));
    if (!found) fail({ code: "workbook-no-sheet", place: {}, sheet });
    if (found.protected) fail({ code: "workbook-protected", place: {}, sheet: found.name });
  }
}

/**
 * @param found what the places hold now
 * @param overwrite cells may hold something, everywhere or in these ranges; a sheet, table or chart never gives way, nor what a formula elsewhere fills
 * @throws FailureError workbook-occupied, workbook-filled, workbook-taken
 */
export function checkFree(
  found: readonly (Fact | CellsAnswer)[],
  overwrite: boolean | readonly Area[],
): void {
  for (const fact of found) {
    if (fact.kind === "cells") {
      if ("filled" in fact) checkFilled(fact);
      if (overwrite !== true) checkEmpty(fact, overwrite === false ? [] : overwrite);
    } else if (fact.kind === "sheet" && fact.exists)
      fail({ code: "workbook-taken", place: {}, what: "sheet", name: fact.sheet });
    else if ((fact.kind === "table" && fact.area) || (fact.kind === "chart" && fact.chart))
      fail({ code: "workbook-taken", place: {}, what: fact.kind, name: fact.name });
  }
}

function checkEmpty({ sheet, range, contents }: CellsFact, overwrite: readonly Area[]): void {
  // As thousands of facts are: each with its own range.
  if (overwrite.some((area) => area.range === range && sameName(area.sheet, sheet))) return;
  const { top, left } = boxOf(range);
  const free = overwrite.filter((area) => sameName(area.sheet, sheet)).map((area) => boxOf(area.range));
  contents.forEach((cells, row) => {
    const column = cells.findIndex(
      (content, at) => !isEmpty(content) && !free.some((box) => contains(box, refOf(top + row, left + at))),
    );
    if (column < 0) return;
    const cell = refOf(top + row, left + column);
    fail({ code: "workbook-occupied", place: { cell: addressOf({ sheet, range: cell }) }, range, cell });
  });
}

/** A formula that is replaced itself takes what it fills with it. */
function checkFilled({ sheet, range, filled }: CellsAnswer): void {
  const box = boxOf(range);
  for (const { by, cells } of filled) {
    if (contains(box, by)) continue;
    const area = boxOf(cells);
    const cell = refOf(Math.max(box.top, area.top), Math.max(box.left, area.left));
    fail({ code: "workbook-filled", place: { cell: addressOf({ sheet, range: cell }) }, cell });
  }
}

function contains({ top, left, rows, columns }: Box, ref: string): boolean {
  const at = boxOf(ref);
  return at.top >= top && at.left >= left && at.top < top + rows && at.left < left + columns;
}
