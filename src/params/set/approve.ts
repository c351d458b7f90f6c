/**
 * Approval row by row: given by the partner who owns the row, withdrawn by the same, or replaced by an exception that
 * APM records with its consideration (route B). Statements, not signatures. Source: MPP process.
 */
import { fail } from "../../core";
import { rowKey } from "../key";
import { type ParameterRow, type ParameterSet, type SetStatus } from "../model";
import { defaultOwner, isSettled, mustOwn, type OwnerOptions, RECORDER } from "./owner";
import { movedTo, statusEvent } from "./status";
import { rowsByKey } from "./rows";
import { isOpen, OPEN_STATUSES } from "./statuses";
import { advance, dateOf, mustHaveReason, partnerOf, type Step } from "./step";
import { mustBeIntact } from "./verify";

/**
 * The rows approved by the partner of the step, who must own them all.
 * @throws FailureError approval-not-now, row-unknown, already-approved, approval-by-other, nothing-to-do,
 *   step-incomplete; the first disagreement of the set with its seal
 */
export function approveRows(
  set: ParameterSet,
  keys: readonly string[],
  step: Step,
  { ownerOf = defaultOwner }: OwnerOptions = {},
): ParameterSet {
  const partner = partnerOf(step);
  const rows = meant(set, keys, OPEN_STATUSES);
  for (const row of rows) {
    if (row.status === "akkoord") refuse("already-approved", row);
    mustOwn(row, partner, ownerOf);
  }
  const approval = { status: "akkoord", akkoordDoor: step.door, akkoordOp: dateOf(step) } as const;
  const next = replaced(set, rows, (row) => ({ ...row, ...approval }));
  return advance(next, step, [{ wat: "akkoord", over: rows.map(rowKey) }]);
}

/**
 * Rows without consensus: the reason of the step is the consideration and is added to the row's explanation.
 * @throws FailureError approval-not-now, row-unknown, already-approved, exception-by, reason-missing, nothing-to-do,
 *   step-incomplete; the first disagreement of the set with its seal
 */
export function recordException(set: ParameterSet, keys: readonly string[], step: Step): ParameterSet {
  const partner = partnerOf(step);
  const rows = meant(set, keys, OPEN_STATUSES);
  if (partner !== RECORDER) return fail({ code: "exception-by", place: {}, partner, recorder: RECORDER });
  mustHaveReason(step, "uitzondering");
  for (const row of rows) if (isSettled(row.status)) refuse("already-approved", row);
  const next = replaced(set, rows, (row) => ({
    ...row,
    status: "uitzondering",
    akkoordDoor: step.door,
    akkoordOp: dateOf(step),
    toelichting: row.toelichting === "" ? step.toelichting : `${row.toelichting}\n${step.toelichting}`,
  }));
  return advance(next, step, [{ wat: "uitzondering", over: rows.map(rowKey) }]);
}

/**
 * Approvals taken back by the owner, exceptions by APM. After the working group agreed, the set is a concept again.
 * @throws FailureError approval-not-now, row-unknown, not-approved, approval-by-other, exception-by, reason-missing,
 *   nothing-to-do, step-incomplete; the first disagreement of the set with its seal
 */
export function withdrawApproval(
  set: ParameterSet,
  keys: readonly string[],
  step: Step,
  { ownerOf = defaultOwner }: OwnerOptions = {},
): ParameterSet {
  const partner = partnerOf(step);
  const rows = meant(set, keys, [...OPEN_STATUSES, "akkoord werkgroep"]);
  mustHaveReason(step, "intrekking");
  for (const row of rows) mayWithdraw(row, partner, ownerOf(row));
  const status = set.status === "ter akkoord" ? "ter akkoord" : "concept";
  const next = replaced(set, rows, (row) => ({ ...row, status, akkoordDoor: "", akkoordOp: "" }));
  const withdrawal = { wat: "akkoord ingetrokken", over: rows.map(rowKey) } as const;
  if (isOpen(set.status)) return advance(next, step, [withdrawal]);
  return advance(movedTo(next, "concept"), step, [withdrawal, statusEvent(set.status, "concept")]);
}

function mayWithdraw(row: ParameterRow, partner: string, owner: string): void {
  if (!isSettled(row.status)) refuse("not-approved", row);
  if (row.status === "akkoord") mustOwn(row, partner, () => owner);
  else if (partner !== RECORDER) fail({ code: "exception-by", place: {}, partner, recorder: RECORDER });
}

function refuse(code: "already-approved" | "not-approved", row: ParameterRow): never {
  return fail({ code, place: {}, key: rowKey(row), status: row.status });
}

/** The rows that are meant, each once, by key. */
function meant(
  set: ParameterSet,
  keys: readonly string[],
  allowed: readonly SetStatus[],
): readonly ParameterRow[] {
  mustBeIntact(set);
  if (!allowed.includes(set.status))
    return fail({ code: "approval-not-now", place: {}, status: set.status, allowed });
  const byKey = rowsByKey(set.parameters);
  const wanted = [...new Set(keys)].sort();
  if (wanted.length === 0) return fail({ code: "nothing-to-do", place: {} });
  return wanted.map((key) => byKey.get(key) ?? fail({ code: "row-unknown", place: {}, key }));
}

function replaced(
  set: ParameterSet,
  rows: readonly ParameterRow[],
  change: (row: ParameterRow) => ParameterRow,
): ParameterSet {
  const chosen = new Set(rows);
  return { ...set, parameters: set.parameters.map((row) => (chosen.has(row) ? change(row) : row)) };
}
