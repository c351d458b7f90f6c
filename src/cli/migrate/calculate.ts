/**
 * A file into which a plan was written, calculated and compared: the written cells give what was proved, nothing else moves.
 * Method: every formula is calculated anew. Where another cell no longer gives what the file held, the file is calculated
 * as it was too: a stored value that was out of date already is neither our doing nor ours to change.
 */
import { type BoundFunction, type CellError, recalculate, type Recalculation } from "../../engine";
import { equalButRounding, noiseOf, scanned } from "../../migration";
import type { Plan } from "../../replacement/plan";
import { LOG_SHEET } from "../../replacement/state";
import { boxOf, refOf, sameName } from "../../workbook/area";
import { scanBook } from "../scan/book";
import { type CellChange, type CellValue, readWorkbook, saveChanges, type XlsxWorkbook } from "../../xlsx";

/** A cell with what it gave and what it gives. */
export interface Moved {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface Calculated {
  readonly bytes: Uint8Array;
  /** What was proved and what is given instead, of the first written cell that gives something else. */
  readonly wrong: Moved | undefined;
  /** Cells that were not written and give something else than before. */
  readonly moved: readonly Moved[];
  /** Cells that cannot be calculated here: they hold what they held, also when they should move along. */
  readonly unknown: readonly CellError[];
}

interface Work {
  readonly plan: Plan;
  /** The file as it was. */
  readonly before: XlsxWorkbook;
  /** The file with the plan written into it. */
  readonly bytes: Uint8Array;
  readonly functions: readonly BoundFunction[];
  /** Stored values of written cells stay when they are right at 1e-9: they are the former ones, digit by digit. */
  readonly keepsValues: boolean;
}

/** @throws RecalculationRefused */
export async function calculated(work: Work): Promise<Calculated> {
  const { plan, bytes, functions, keepsValues } = work;
  const book = readWorkbook(bytes, functions);
  const result = await recalculate(book, functions);
  const shown = shownCells(result);
  const stored = storedCells(book);
  const written = writtenCells(plan);
  const changed = shown.filter(({ key, value }) => !same(value, stored.get(key) ?? null));
  const noise = noiseIn(work.before);
  const others = changed.filter(
    (each) => !written.has(each.key) && !same(each.value, stored.get(each.key) ?? null, noise(each)),
  );
  const moved = others.length === 0 ? [] : await movedCells(others, work);
  const rewritten = keepsValues
    ? changed.filter(({ key }) => written.has(key))
    : shown.filter(({ key, value }) => written.has(key) && value !== stored.get(key));
  const changes = bySheet([
    ...rewritten,
    ...moved.map(({ sheet, cell, after }) => ({ sheet, ref: cell, value: after })),
  ]);
  return {
    bytes: changes.length === 0 ? bytes : saveChanges(bytes, changes, functions),
    wrong: wrongIn(plan, shown, result),
    moved,
    unknown: result.errors.filter(({ expected }) => !expected),
  };
}

/** What rounding alone may make of a cell. */
function noiseIn(book: XlsxWorkbook): (cell: Pick<Shown, "sheet" | "ref">) => number {
  const { reading } = scanned(scanBook(book));
  const noise = noiseOf(reading);
  return ({ sheet: name, ref }) => {
    const { top: row, left: column } = boxOf(ref);
    const sheet = reading.index.sheetNumber(name);
    return sheet === undefined ? 0 : noise({ sheet, row, column });
  };
}

interface Shown {
  readonly key: string;
  readonly sheet: string;
  readonly ref: string;
  readonly value: CellValue;
}

const keyOf = (sheet: string, ref: string): string => `${sheet.toLowerCase()}!${ref}`;

function shownCells({ values }: Recalculation): Shown[] {
  return [...values].flatMap(([sheet, cells]) =>
    [...cells].map(([ref, value]) => ({ key: keyOf(sheet, ref), sheet, ref, value })),
  );
}

function storedCells({ sheets }: XlsxWorkbook): ReadonlyMap<string, CellValue> {
  return new Map(
    sheets.flatMap(({ name, cells }) => cells.map(({ ref, value }) => [keyOf(name, ref), value] as const)),
  );
}

/** Of the model; not those of the log. */
function writtenCells({ facts }: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== "cells" || sameName(fact.sheet, LOG_SHEET)) continue;
    const { top, left, rows, columns } = boxOf(fact.range);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) keys.add(keyOf(fact.sheet, refOf(top + i, left + j)));
  }
  return keys;
}

/** Those that gave something else with the formulas as they were, with what they gave. */
async function movedCells(cells: readonly Shown[], { before, functions }: Work): Promise<Moved[]> {
  const noise = noiseIn(before);
  const former = new Map(
    shownCells(await recalculate(before, functions)).map(({ key, value }) => [key, value]),
  );
  const stored = storedCells(before);
  return cells.flatMap(({ key, sheet, ref, value }) => {
    const was = former.get(key) ?? null;
    return same(value, was, noise({ sheet, ref }))
      ? []
      : [{ sheet, cell: ref, before: stored.get(key) ?? was, after: value }];
  });
}

function wrongIn({ expected }: Plan, shown: readonly Shown[], { spills }: Recalculation): Moved | undefined {
  const given = new Map(shown.map((each) => [each.key, each]));
  for (const { sheet, range: cell, value, rounding } of expected) {
    const key = keyOf(sheet, cell);
    // A formula that fills more or less than was proved leaves some cell without what was proved, or moves another.
    const after = spills.some((spill) => keyOf(spill.sheet, spill.ref) === key)
      ? { error: "#SPILL!" }
      : (given.get(key)?.value ?? null);
    if (!same(after, value, rounding)) return { sheet, cell, before: value, after };
  }
  return undefined;
}

function same(a: CellValue, b: CellValue, rounding = 0): boolean {
  if (typeof a === "number" && typeof b === "number") return equalButRounding(a, b, rounding);
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

function bySheet(
  cells: readonly Pick<Shown, "sheet" | "ref" | "value">[],
): { sheet: string; cells: CellChange[] }[] {
  const sheets = new Map<string, CellChange[]>();
  for (const { sheet, ref, value } of cells) {
    const list = sheets.get(sheet) ?? [];
    sheets.set(sheet, list);
    list.push({ kind: "value", ref, value });
  }
  return [...sheets].map(([sheet, list]) => ({ sheet, cells: list }));
}
