/**
 * Formulas whose precedents are known at calculation only (OFFSET, INDIRECT, ranges such as A1:INDEX(…)) may be
 * calculated by the engine before what they read, and other formulas then get the range that was read too early.
 * Method: calculate again with the results of the round before, until a round changes nothing. Each round settles at
 * least the formulas all of whose precedents are settled, so a settled workbook is the one right result.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import type { Plan, PlannedCell } from "./plan";
import type { EngineOutput } from "./univer/headless";
import { sheetId } from "./univer/snapshot";

/** More rounds than this is no chain that a person builds. */
export const MAX_ROUNDS = 20;

const LATE = new Set(["OFFSET", "INDIRECT", "INDEX"]);

/** Whether the order of calculation may depend on values. */
export function needsRounds({ cells }: Plan): boolean {
  return cells.some(
    ({ references }) =>
      references.dynamic || references.joinsRanges || references.functions.some((name) => LATE.has(name)),
  );
}

/** Cells that got another result than in the round before. */
export function changedSince(plan: Plan, before: EngineOutput, after: EngineOutput): PlannedCell[] {
  return plan.cells.filter(({ sheetIndex, cell, kept }) => {
    if (kept) return false;
    const place = [sheetId(sheetIndex), cell.row - 1, cell.column - 1] as const;
    if (!same(before.cell(...place), after.cell(...place))) return true;
    const range = after.filled(...place);
    if (!range) return before.filled(...place) !== undefined;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        if (!same(before.spilled(place[0], row, column), after.spilled(place[0], row, column))) return true;
      }
    }
    return false;
  });
}

function same(a: Nullable<ICellData>, b: Nullable<ICellData>): boolean {
  return Object.is(a?.v ?? null, b?.v ?? null);
}
