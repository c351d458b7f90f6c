/**
 * Steps into facts: the calls in place of the hand-written formulas, and a row in the log for each cell.
 * Method: everything is compared with the workbook as it is now; anything that is not as it was proved refuses all of it.
 */
import { fail } from "../core";
import { equalButRounding, type Replaced, type Step } from "../migration";
import { partnerOf } from "../params";
import { addressOf, boxOf } from "../workbook/area";
import { type Area, type CellsAnswer, type CellsFact, type Content, type Fact } from "../workbook/port";
import { logFacts } from "./log-facts";
import { bare, rowsOf, type Who } from "./log-rows";
import { readLog } from "./read-log";
import { sameFormula } from "./same-formula";
import { answerFor, refuseProtected, type ReplacementState } from "./state";

/** What a cell must give after the calculation. */
export interface Expected extends Area {
  /** [persons, or a chance] */
  readonly value: number;
  /** What rounding alone may make of it. */
  readonly rounding: number;
}

export interface Plan {
  readonly facts: readonly Fact[];
  /** Where cells may hold something already: those that are replaced or marked, never the rows that are added. */
  readonly overwrite: readonly Area[];
  /** Where others may add rows at the same moment. */
  readonly shared: readonly Area[];
  readonly expected: readonly Expected[];
}

/** @throws FailureError replacement-…, workbook-protected, step-incomplete; nothing may be written then */
export function planReplacement(steps: readonly Step[], state: ReplacementState, who: Who): Plan {
  partnerOf({ door: who.by, op: who.at, toelichting: "" });
  if (!state.registered) fail({ code: "replacement-unregistered", place: {} });
  checkTogether(steps);
  const cells: CellsFact[] = [];
  const rows: Content[][] = [];
  for (const step of steps) {
    refuseProtected(step.sheet, state);
    const answer = proved(step, state);
    checkAccepted(step, who);
    cells.push(callFact(step, answer));
    rows.push(...rowsOf(step, answer.formats.flat(), who, rows.length));
  }
  if (readLog(state.log).some(({ run }) => run === who.run))
    fail({ code: "replacement-run-taken", place: {}, run: who.run });
  const expected = steps.flatMap(({ sheet, cells: replaced }) =>
    replaced.map(({ cell, after, rounding }) => ({ sheet, range: cell, value: after, rounding })),
  );
  const overwrite = cells.map(({ sheet, range }) => ({ sheet, range }));
  const { facts: made, rows: added } = logFacts(rows, state);
  const log = added ? [added] : [];
  const shared = log.map(({ sheet, range }) => ({ sheet, range }));
  return { facts: [...cells, ...made, ...log], overwrite, shared, expected };
}

/** Numbers that change along with others cannot be foreseen here. */
function checkTogether(steps: readonly Step[]): void {
  const ids = new Set(steps.map(({ id }) => id));
  for (const { id, upon, together } of steps) {
    const first = upon.find((other) => ids.has(other));
    if (first !== undefined) fail({ code: "replacement-upon", place: {}, step: id, upon: first });
    const other = together.find((each) => !ids.has(each));
    if (other !== undefined) fail({ code: "replacement-together", place: {}, step: id, other });
  }
}

/** The cells as they are now. @throws FailureError when one is not as it was proved */
function proved(step: Step, state: ReplacementState): CellsAnswer {
  const { sheet, fills, cells } = step;
  const answer = answerFor(state, { sheet, range: fills });
  if (!answer) return fail({ code: "workbook-no-sheet", place: {}, sheet });
  const { columns } = boxOf(fills);
  cells.forEach((cell, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const address = addressOf({ sheet, range: cell.cell });
    const place = { cell: address };
    if (cell.legacy === true && state.writesLegacy !== true)
      fail({ code: "replacement-legacy", place, cell: address });
    const what = changed(cell, answer.contents[row]?.[column] ?? null, answer.values[row]?.[column] ?? null);
    if (what) fail({ code: "replacement-changed", place, cell: address, what });
  });
  return answer;
}

/** In what a cell differs from what was proved. */
function changed(
  { formula, value, rounding }: Replaced,
  content: Content,
  shown: CellsAnswer["values"][number][number],
): "formula" | "value" | undefined {
  const held = typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
  if (formula === "" ? content !== null && content !== "" : !sameFormula(held, formula)) return "formula";
  if (value === null) return undefined;
  const same =
    typeof value === "number" && typeof shown === "number"
      ? equalButRounding(value, shown, rounding)
      : value === shown;
  return same ? undefined : "value";
}

function checkAccepted({ sheet, method, cells }: Step, { accepted, at }: Who): void {
  if (method === "same") return;
  if (accepted === undefined || accepted.reason.trim() === "") {
    const [first] = cells;
    const cell = addressOf({ sheet, range: first?.cell ?? "" });
    const before = typeof first?.value === "number" ? first.value : null;
    fail({ code: "replacement-not-accepted", place: { cell }, cell, before, after: first?.after ?? NaN });
  }
  partnerOf({ door: accepted.by, op: at, toelichting: accepted.reason });
}

/** The call in the first cell; what it fills holds nothing itself. Formats are written too: Excel chooses one for a formula. */
function callFact({ sheet, fills, call }: Step, { contents, formats }: CellsAnswer): CellsFact {
  const written = contents.map((row, i) =>
    row.map((_, j): Content => (i === 0 && j === 0 ? { formula: bare(call) } : null)),
  );
  return { kind: "cells", sheet, range: fills, contents: written, formats };
}
