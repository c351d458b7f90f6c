/**
 * Other rows in a set that is still being made. An approval lapses when value, unit or period of its row changes: a row
 * of another period is another row. Source: MPP process: "akkoord vervalt als de waarde daarna wijzigt".
 * @assumption A-28
 */
import { fail } from "../../core";
import { rowKey } from "../key";
import { type ParameterRow, type ParameterSet } from "../model";
import { defaultOwner, checkStanding, isSettled, type OwnerOptions } from "./owner";
import { changedFields, rowsByKey } from "./rows";
import { CONTENT_SCHEMA } from "./schema";
import { mustBeShaped } from "./shape";
import { isOpen, nextStatuses } from "./statuses";
import { advance, type LogEvent, partnerOf, type Step } from "./step";
import { mustBeIntact } from "./verify";

const NO_APPROVAL = { akkoordDoor: "", akkoordOp: "" } as const;

/**
 * The set with these rows instead of its own. Their content is taken over; their standing must be what it was, for
 * approval is given and withdrawn by steps of its own.
 * @throws FailureError content-frozen, standing-in-content, nothing-to-do, rows-share-key; of the shape of the rows; the
 *   first disagreement when the set does not agree with its seal
 */
export function amendSet(
  set: ParameterSet,
  parameters: readonly ParameterRow[],
  step: Step,
  { ownerOf = defaultOwner }: OwnerOptions = {},
): ParameterSet {
  partnerOf(step);
  mustBeIntact(set);
  const { status } = set;
  if (!isOpen(status))
    return fail({
      code: "content-frozen",
      place: {},
      status,
      back: nextStatuses(status).includes("concept"),
    });
  const given = mustBeShaped(CONTENT_SCHEMA, { parameters }).parameters;
  const next = rowsByKey(given);
  const before = rowsByKey(set.parameters);
  const rows = given.map((row) => amendedRow(row, before.get(rowKey(row)), status));
  for (const row of rows) checkStanding(row, ownerOf);
  const events = eventsOf(before, rowsByKey(rows), next);
  if (events.length === 0) return fail({ code: "nothing-to-do", place: {} });
  return advance({ ...set, parameters: rows }, step, events);
}

/** Whether what was approved is no longer what it was. */
function lapses(row: ParameterRow, before: ParameterRow): boolean {
  return isSettled(before.status) && (row.waarde !== before.waarde || row.eenheid !== before.eenheid);
}

function sameStanding(a: ParameterRow, b: ParameterRow): boolean {
  return a.status === b.status && a.akkoordDoor === b.akkoordDoor && a.akkoordOp === b.akkoordOp;
}

function amendedRow(
  row: ParameterRow,
  before: ParameterRow | undefined,
  setStatus: "concept" | "ter akkoord",
): ParameterRow {
  // A row of another period or scenario may still carry what was said of the row that it was copied from.
  if (before === undefined)
    return { ...row, ...NO_APPROVAL, status: isSettled(row.status) ? "vervallen" : setStatus };
  const lapsed = { ...row, ...NO_APPROVAL, status: "vervallen" } as const;
  const expected = lapses(row, before) ? lapsed : before;
  if (!sameStanding(row, before) && !sameStanding(row, expected)) {
    const { status } = row;
    return fail({
      code: "standing-in-content",
      place: {},
      key: rowKey(row),
      status,
      previous: before.status,
    });
  }
  return lapses(row, before) ? lapsed : row;
}

type Rows = ReadonlyMap<string, ParameterRow>;

/** @param given the rows as they came, with approvals that new rows carried and lost */
function eventsOf(before: Rows, after: Rows, given: Rows): readonly LogEvent[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = keys.filter((key) => {
    const [old, row] = [before.get(key), after.get(key)];
    return old === undefined || row === undefined || changedFields(old, row).length > 0;
  });
  const lapsed = keys.filter(
    (key) => settledIn(before.has(key) ? before : given, key) && !settledIn(after, key),
  );
  const events: LogEvent[] = [];
  if (changed.length > 0) events.push({ wat: "gewijzigd", over: changed });
  if (lapsed.length > 0) events.push({ wat: "akkoord vervallen", over: lapsed });
  return events;
}

function settledIn(rows: Rows, key: string): boolean {
  const row = rows.get(key);
  return row !== undefined && isSettled(row.status);
}
