/**
 * Steps of the log into facts that put the hand-written formulas back: formula, number format, and in a file the value.
 * Method: only while the cells still hold the call that was written and nothing else; the rows of the log are marked.
 * Any order will do: formulas refer to cells by their address, and hand-written formulas and calls mix without a circle.
 */
import { fail } from "../core";
import { partnerOf } from "../params";
import { addressOf, boxOf } from "../workbook/area";
import { type Area, type CellsAnswer, type CellsFact, type Content } from "../workbook/port";
import { SAME } from "./log-columns";
import { type Expected, type Plan } from "./plan";
import { type LoggedCell, type LoggedStep } from "./read-log";
import { sameFormula } from "./same-formula";
import { answerFor, refuseProtected, type ReplacementState } from "./state";

/** @throws FailureError rollback-…, replacement-log-row, replacement-legacy, workbook-protected, step-incomplete */
export function planRollback(
  steps: readonly LoggedStep[],
  state: ReplacementState,
  { by, at }: { readonly by: string; readonly at: string },
): Plan {
  partnerOf({ door: by, op: at, toelichting: "" });
  const done = `teruggedraaid op ${at} door ${by}`;
  const facts: CellsFact[] = [];
  const expected: Expected[] = [];
  for (const step of steps) {
    if (step.unread !== undefined)
      fail({ code: "replacement-log-row", place: { cell: step.unread }, cell: step.unread });
    if (!step.isReplaced) fail({ code: "rollback-done", place: {}, step: step.id });
    refuseProtected(step.sheet, state);
    const answer = written(step, state);
    facts.push(formerFact(step));
    if (step.tolerance === SAME) expected.push(...shown(step, answer));
  }
  for (const { stateAt } of steps.flatMap(({ cells }) => cells)) {
    refuseProtected(stateAt.sheet, state);
    facts.push({ kind: "cells", ...stateAt, contents: [[done]] });
  }
  return { facts, overwrite: facts.map(({ sheet, range }) => ({ sheet, range })), shared: [], expected };
}

/** The cells, which hold the call. @throws FailureError rollback-changed */
function written({ sheet, fills, call, cells }: LoggedStep, state: ReplacementState): CellsAnswer {
  const answer = answerFor(state, { sheet, range: fills });
  if (!answer) return fail({ code: "workbook-no-sheet", place: {}, sheet });
  answer.contents.flat().forEach((content, index) => {
    const held =
      typeof content === "object" && content !== null && "formula" in content ? content.formula : "";
    const kept = index === 0 ? sameFormula(held, call) : content === null || content === "";
    if (kept) return;
    const cell = addressOf({ sheet, range: cells[index]?.cell ?? fills });
    fail({ code: "rollback-changed", place: { cell }, cell });
  });
  const legacy = cells.find((cell) => cell.legacy);
  if (legacy && state.writesLegacy !== true) {
    const cell = addressOf({ sheet, range: legacy.cell });
    fail({ code: "replacement-legacy", place: { cell }, cell });
  }
  return answer;
}

function formerFact({ sheet, fills, cells }: LoggedStep): CellsFact {
  const { columns } = boxOf(fills);
  const rows = <T>(of: (cell: LoggedCell) => T): T[][] =>
    Array.from({ length: cells.length / columns }, (_, i) =>
      cells.slice(i * columns, (i + 1) * columns).map(of),
    );
  return {
    kind: "cells",
    sheet,
    range: fills,
    contents: rows(({ formula }): Content => (formula === "" ? null : { formula })),
    formats: rows(({ format }) => format),
  };
}

/** With the same method the formulas give what the call gives now, also when inputs changed since. */
function shown({ sheet, cells }: LoggedStep, { values }: CellsAnswer): Expected[] {
  return values.flat().flatMap((value, index): Expected[] => {
    const { cell: range = "", rounding = 0 } = cells[index] ?? {};
    return typeof value === "number" ? [{ sheet, range, value, rounding }] : [];
  });
}

export function areasOfLogged(steps: readonly LoggedStep[]): Area[] {
  return steps.map(({ sheet, fills }) => ({ sheet, range: fills }));
}
