/** The step from one status to the next, and what must be true before it. Source: see statuses.ts. */
import { fail } from "../../core";
import { rowKey } from "../key";
import { type ParameterRow, type ParameterSet, type SetReference, type SetStatus } from "../model";
import { firstOf } from "./rows";
import { nextStatuses, unsettledFor } from "./statuses";
import { advance, type LogEvent, mustHaveReason, partnerOf, type Step } from "./step";
import { mustBeIntact } from "./verify";

export interface StatusOptions {
  /** The later set; needed by "bijgesteld" and by nothing else. */
  readonly bijgesteldDoor?: SetReference;
}

/**
 * The set with its next status. Going back to concept makes it the next version and needs a reason; route B needs
 * considerations; the working group's agreement and all after it need an approval or exception on every row.
 * @throws FailureError illegal-transition, reason-missing, set-without-rows, approval-missing, exception-in-route-a,
 *   successor-missing, successor-unasked, step-incomplete; the first disagreement of the set with its seal
 */
export function changeStatus(
  set: ParameterSet,
  to: SetStatus,
  step: Step,
  { bijgesteldDoor }: StatusOptions = {},
): ParameterSet {
  partnerOf(step);
  mustBeIntact(set);
  const allowed = nextStatuses(set.status);
  if (!allowed.includes(to))
    return fail({ code: "illegal-transition", place: {}, from: set.status, to, allowed });
  if (to === "concept" || to === "voorgelegd B") mustHaveReason(step, to);
  mustBeReady(set.parameters, to);
  if (to === "bijgesteld" && bijgesteldDoor === undefined)
    return fail({ code: "successor-missing", place: {} });
  if (to !== "bijgesteld" && bijgesteldDoor !== undefined)
    return fail({ code: "successor-unasked", place: {}, status: to });
  const moved = movedTo(set, to);
  return advance({ ...moved, bijgesteldDoor: bijgesteldDoor ?? null }, step, [statusEvent(set.status, to)]);
}

export function statusEvent(from: SetStatus, to: SetStatus): LogEvent {
  return { wat: "status", over: [from, to] };
}

function mustBeReady(rows: readonly ParameterRow[], to: SetStatus): void {
  if (rows.length === 0) fail({ code: "set-without-rows", place: {}, status: to });
  const unsettled = unsettledFor(to, rows);
  if (unsettled.length > 0)
    fail({ code: "approval-missing", place: {}, status: to, ...firstOf(unsettled.map(rowKey)) });
  const exceptions = rows.filter(({ status }) => status === "uitzondering");
  if (to === "voorgelegd A" && exceptions.length > 0)
    fail({ code: "exception-in-route-a", place: {}, ...firstOf(exceptions.map(rowKey)) });
}

/** Rows go along: asked for approval when the set is, no longer asked when it is a concept again. */
export function movedTo(set: ParameterSet, to: SetStatus): ParameterSet {
  if (to === "concept")
    return {
      ...set,
      status: to,
      versie: set.versie + 1,
      parameters: restated(set.parameters, "ter akkoord", "concept"),
    };
  if (to === "ter akkoord")
    return { ...set, status: to, parameters: restated(set.parameters, "concept", "ter akkoord") };
  return { ...set, status: to };
}

function restated(
  rows: readonly ParameterRow[],
  from: ParameterRow["status"],
  to: ParameterRow["status"],
): readonly ParameterRow[] {
  return rows.map((row) => (row.status === from ? { ...row, status: to } : row));
}
