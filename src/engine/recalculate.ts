/**
 * A loaded workbook into calculated cells: loops are found first, then Univer's formula engine calculates the rest, and
 * its results are read at full precision. Cells that cannot be calculated keep their stored value and are listed.
 */
import type { Language } from "../text";
import type { XlsxWorkbook } from "../xlsx";
import { cellName } from "./address";
import type { BoundFunction } from "./function-types";
import { contextOf, findLoops, formulasOf, type ReferenceCache } from "./loops/find-loops";
import { type Plan, type PlannedCell, placeKey, planOf, textLookup } from "./plan";
import { type Recalculation, RecalculationRefused, type Run } from "./recalculation";
import { collectOutcomes } from "./results";
import type { CallOutcome } from "./univer/executors";
import { changedSince, MAX_ROUNDS, needsRounds } from "./rounds";
import { calculateWorkbook, engineFunctions, type EngineOutput } from "./univer/headless";
import type { ObservedReference } from "./univer/register";
import { sheetId, sheetIndex, snapshotOf } from "./univer/snapshot";

/** Spare rows and columns for results that spill; the next size is tried when one does not fit. */
const ROOM = [
  { spareRows: 1_000, spareColumns: 100 },
  { spareRows: 20_000, spareColumns: 1_000 },
  { spareRows: 1_048_576, spareColumns: 16_384 },
] as const;

/** @throws RecalculationRefused before anything is calculated */
export async function recalculate(
  book: XlsxWorkbook,
  functions: readonly BoundFunction[],
  language: Language = "nl",
): Promise<Recalculation> {
  if (book.iterative) throw new RecalculationRefused("iterative");
  const formulas = formulasOf(book);
  if (book.date1904 && formulas.length > 0) throw new RecalculationRefused("date-1904");
  const cache: ReferenceCache = new Map();
  const context = contextOf(book);
  let report = findLoops(formulas, context, { cache });
  const plan = planOf({ book, functions, native: engineFunctions(), loops: report });
  const run = await calculatePlan(book, functions, plan);
  if (report.dynamic.length > 0 || plan.cells.some(readsOneUnknownCell)) {
    const observed = run.observed.map((reference) => ({
      from: {
        sheet: book.sheets[sheetIndex(reference.sheetId)]?.name ?? "",
        ref: cellName(reference.row, reference.column),
      },
      sheet: book.sheets[sheetIndex(reference.targetSheetId)]?.name ?? "",
      area: reference.area,
    }));
    report = findLoops(formulas, context, { cache, observed });
  }
  const outcomes = collectOutcomes({ book, plan, run, loops: report, language });
  return { ...outcomes, formulas: plan.cells.length, loops: report.loops };
}

/** INDEX with a moving place may stand in its own range; it closes a loop when it reads its own cell. */
function readsOneUnknownCell({ references }: PlannedCell): boolean {
  return references.references.some((reference) => "skipSelf" in reference);
}

async function calculatePlan(
  book: XlsxWorkbook,
  functions: readonly BoundFunction[],
  plan: Plan,
): Promise<Run> {
  let room = 0;
  let singled: ReadonlySet<string> = new Set();
  let earlier: EngineOutput | undefined;
  const inRounds = needsRounds(plan);
  for (let round = 1; ;) {
    const run = await calculateOnce(book, functions, plan, {
      singled,
      earlier,
      room: ROOM[room] ?? ROOM[0],
    });
    const more = severalValues(plan, run);
    if (more.length > 0) singled = new Set([...singled, ...more]);
    else if (room < ROOM.length - 1 && isTight(plan, run)) room++;
    else if (!inRounds) return run;
    else {
      const changed = earlier ? changedSince(plan, earlier, run.output) : plan.cells;
      if (changed.length === 0) return run;
      if (round++ >= MAX_ROUNDS) return { ...run, unsettled: new Set(changed.map(placeKey)) };
      earlier = run.output;
    }
  }
}

/** Formulas that the file stores as ordinary ones and that give several values: they get their first one only. */
function severalValues(plan: Plan, { output, singled }: Run): string[] {
  return plan.cells
    .filter(
      ({ sheetIndex: index, cell }) =>
        cell.formula?.kind === "normal" && output.wanted(sheetId(index), cell.row - 1, cell.column - 1),
    )
    .map(placeKey)
    .filter((key) => !singled.has(key));
}

/** A result beyond the edge of the engine's sheet is #REF! there. */
function isTight(plan: Plan, { output }: Run): boolean {
  return plan.cells.some(
    ({ sheetIndex: index, cell }) =>
      output.cell(sheetId(index), cell.row - 1, cell.column - 1)?.v === "#REF!" &&
      !cell.formula?.text.includes("#REF!") &&
      !(cell.value !== null && typeof cell.value === "object"),
  );
}

interface Attempt {
  readonly singled: ReadonlySet<string>;
  readonly earlier: EngineOutput | undefined;
  readonly room: (typeof ROOM)[number];
}

async function calculateOnce(
  book: XlsxWorkbook,
  functions: readonly BoundFunction[],
  plan: Plan,
  { singled, earlier, room }: Attempt,
): Promise<Run> {
  const calls = new Map<string, Map<string, CallOutcome>>();
  const failures = new Map<string, string>();
  const observed: ObservedReference[] = [];
  const sheetName = (id: string): string => book.sheets[sheetIndex(id)]?.name ?? "";
  const key = (id: string, row: number, column: number): string =>
    placeKey({ sheet: sheetName(id), ref: cellName(row, column) });
  const output = await calculateWorkbook({
    snapshot: snapshotOf(book, {
      looks: false,
      formula: textLookup(plan, singled),
      earlier: earlier && ((...place) => earlier.cell(...place) ?? undefined),
      ...room,
    }),
    earlierSpills: earlier?.spills,
    names: plan.names.names,
    functions,
    sheetName,
    onCall: (outcome) => {
      const place = key(outcome.sheetId, outcome.row, outcome.column);
      const list = calls.get(place) ?? new Map<string, CallOutcome>();
      calls.set(place, list.set(outcome.name, outcome));
    },
    onFailure: (name, id, row, column) => failures.set(key(id, row, column), name),
    onReference: (reference) => observed.push(reference),
    addressOfName: (text, id, row, column) =>
      plan.names.addressOf(text, { sheet: sheetIndex(id), row, column }),
  });
  return { output, calls, failures, observed, singled, unsettled: new Set() };
}
