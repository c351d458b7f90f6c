/**
 * The steps that people set from the view, each from the stored set to the next, by the machinery of src/params; and what
 * stands in the way of a status before that machinery is asked. Source: MPP process; docs/besluiten/0013.
 */
import {
  amendSet,
  approveRows,
  changeStatus,
  createSet,
  nextStatuses,
  type ParameterRow,
  type ParameterSet,
  recordException,
  referenceTo,
  rowKey,
  type SetKind,
  type SetReference,
  type SetStatus,
  type Step,
  summariseStanding,
  withdrawApproval,
} from "../../params";
import { withChanges } from "./changes";
import { isSettled, type ParametersState, sheetRows } from "./state";

/** Who does it: partner and role, never a name. */
export interface Actor {
  readonly partner: string;
  readonly role: string;
}

export function stepOf({ partner, role }: Actor, remark: string, now: Date): Step {
  return { op: now.toISOString(), door: `${partner} · ${role}`, toelichting: remark.trim() };
}

export type ApprovalMode = "give" | "withdraw" | "exception";

/** @throws FailureError of the step, e.g. approval-by-other */
export function approvalStep(
  set: ParameterSet,
  mode: ApprovalMode,
  keys: readonly string[],
  step: Step,
): ParameterSet {
  if (mode === "give") return approveRows(set, keys, step);
  return mode === "withdraw" ? withdrawApproval(set, keys, step) : recordException(set, keys, step);
}

/**
 * Other rows in the stored set; the log says the values that change.
 * @throws FailureError content-frozen, standing-in-content, nothing-to-do, …
 */
export function amendment(set: ParameterSet, rows: readonly ParameterRow[], step: Step): ParameterSet {
  const toelichting = withChanges(step.toelichting, set.parameters, rows);
  return amendSet(set, rows, { ...step, toelichting });
}

export interface NewSetAnswers {
  readonly ronde: string;
  readonly variant: string;
  readonly soort: SetKind;
  /** Approvals and exceptions that the rows carry are taken over. */
  readonly keepApprovals: boolean;
}

const STANDING: readonly (keyof ParameterRow)[] = ["status", "akkoordDoor", "akkoordOp"];

/**
 * A table brings content: columns that it lacks stay as they are, and how far rows are approved is what the set says,
 * whatever the file says. Rows that it lacks stay, unless asked: partners send their own rows only.
 * @param fields columns of the table
 */
export function withTable(
  set: ParameterSet,
  rows: readonly ParameterRow[],
  fields: ReadonlySet<keyof ParameterRow>,
  drop: boolean,
): readonly ParameterRow[] {
  const given = new Map(rows.map((row) => [rowKey(row), row]));
  const own = new Set(set.parameters.map(rowKey));
  const content = [...fields].filter((field) => !STANDING.includes(field));
  const kept = set.parameters.flatMap((row): readonly ParameterRow[] => {
    const other = given.get(rowKey(row));
    if (other === undefined) return drop ? [] : [row];
    return [{ ...row, ...Object.fromEntries(content.map((field) => [field, other[field]])) }];
  });
  return [...kept, ...rows.filter((row) => !own.has(rowKey(row))).map(withoutApproval)];
}

/** For a set that is based on another: of a row that differs from it no approval goes along, whatever the sheet says. */
export function carriedOver(rows: readonly ParameterRow[], set: ParameterSet): readonly ParameterRow[] {
  const own = new Map(set.parameters.map((row) => [rowKey(row), row]));
  return rows.map((row) => {
    const was = own.get(rowKey(row));
    if (was?.waarde !== row.waarde || was.eenheid !== row.eenheid) return withoutApproval(row);
    const { status, akkoordDoor, akkoordOp } = was;
    return { ...row, status, akkoordDoor, akkoordOp };
  });
}

/** @throws FailureError of the rows and of approvals that do not fit them */
export function newSet(
  rows: readonly ParameterRow[],
  answers: NewSetAnswers,
  base: SetReference | null,
  step: Step,
): ParameterSet {
  const { ronde, variant, soort, keepApprovals } = answers;
  const parameters = keepApprovals ? rows : rows.map(withoutApproval);
  return createSet({ ronde, variant, soort, gebaseerdOp: base, parameters }, step);
}

const withoutApproval = (row: ParameterRow): ParameterRow => ({
  ...{ ...row, status: "concept", akkoordDoor: "", akkoordOp: "" },
});

/** @throws FailureError illegal-transition, reason-missing, approval-missing, … */
export function statusStep(
  set: ParameterSet,
  to: SetStatus,
  step: Step,
  successor?: ParameterSet,
): ParameterSet {
  return changeStatus(set, to, step, successor ? { bijgesteldDoor: referenceTo(successor) } : {});
}

type CountedReason = "errors" | "incomplete" | "open" | "exceptions";

/** What stands in the way of a status. */
export type StatusReason =
  | { readonly why: "unsettled-forms" }
  | { readonly why: CountedReason; readonly count: number }
  | { readonly why: "no-rows" };

export interface StatusChoice {
  readonly to: SetStatus;
  /** None: it is allowed. */
  readonly reasons: readonly StatusReason[];
}

/** The statuses that may follow, each with every reason why not. */
export function statusChoices(state: ParametersState): readonly StatusChoice[] {
  const { set } = state;
  if (set === undefined) return [];
  return nextStatuses(set.status).map((to) => ({ to, reasons: reasonsAgainst(to, state, set) }));
}

/** After these the rows need an approval or exception each. Source: MPP process. */
const AGREED: ReadonlySet<SetStatus> = new Set([
  ...(["akkoord werkgroep", "voorgelegd A", "voorgelegd B", "vastgesteld"] as const),
]);

function reasonsAgainst(to: SetStatus, state: ParametersState, set: ParameterSet): readonly StatusReason[] {
  const reasons: StatusReason[] = isSettled(state) ? [] : [{ why: "unsettled-forms" }];
  if (set.parameters.length === 0) reasons.push({ why: "no-rows" });
  // Back to concept is how errors are mended; a set that was not adopted or replaced is calculated with no more.
  if (to === "concept" || to === "niet vastgesteld" || to === "bijgesteld") return reasons;
  const { open, byStatus } = summariseStanding(set.parameters);
  const counted: readonly (readonly [why: CountedReason, count: number])[] = [
    ["errors", state.counts.errors],
    ["incomplete", to === "vastgesteld" ? state.counts.incomplete : 0],
    ["open", AGREED.has(to) ? open.length : 0],
    ["exceptions", to === "voorgelegd A" ? byStatus.uitzondering : 0],
  ];
  return [...reasons, ...counted.flatMap(([why, count]) => (count === 0 ? [] : [{ why, count }]))];
}

/** Rows to record: those of the sheet, when all can be read. */
export function recordableRows(state: ParametersState): readonly ParameterRow[] | undefined {
  const { kind, agreement } = state;
  return kind === "table" || (kind === "set" && agreement.recordable) ? sheetRows(state) : undefined;
}
