/**
 * The rows of the table as the view lists them: name, owner, value, old value and how far its approval is; lapsed first,
 * then open. The value is that of the sheet, the approval that of the stored set.
 */
import {
  type DraftRow,
  findParameter,
  type ParameterRow,
  type ParameterSet,
  rowKey,
  type RowStatus,
} from "../../params";
import { type ApprovalHistory, approvalHistories, askedAt, type Valued } from "./changes";
import { type ParametersState } from "./state";

/** lapses: the sheet holds another value than was agreed to, and that is not recorded yet. */
export type Standing = "lapses" | "lapsed" | "asked" | "concept" | "exception" | "agreed";

export interface RowView {
  readonly key: string;
  readonly parameter: string;
  readonly jaar: string;
  readonly scenario: string;
  /** "" when nobody knows. */
  readonly owner: string;
  /** Undefined when the cell cannot be read. */
  readonly value: number | undefined;
  readonly unit: string;
  /** What is recorded, when the sheet says otherwise. */
  readonly recorded: Valued | undefined;
  readonly standing: Standing;
  /** ISO date that belongs to the standing, "" when there is none. */
  readonly date: string;
  readonly why: Why | undefined;
  /** Row of the sheet, 1-based. */
  readonly at: number | undefined;
}

export type Why =
  | { readonly kind: "lapses" | "lapsed"; readonly on: string; readonly was: Valued | undefined }
  | { readonly kind: "withdrawn"; readonly on: string; readonly remark: string }
  | { readonly kind: "new" };

const ORDER: Readonly<Record<Standing, number>> = {
  ...{ lapses: 0, lapsed: 1, asked: 2, concept: 3, exception: 4, agreed: 5 },
};

const STANDING: Readonly<Record<RowStatus, Standing>> = {
  concept: "concept",
  "ter akkoord": "asked",
  akkoord: "agreed",
  vervallen: "lapsed",
  uitzondering: "exception",
};

export const isOpen = ({ standing }: Pick<RowView, "standing">): boolean =>
  standing !== "agreed" && standing !== "exception";

interface Recorded {
  readonly rows: ReadonlyMap<string, ParameterRow>;
  readonly histories: ReadonlyMap<string, ApprovalHistory>;
  readonly asked: string;
}

export function rowViews({ table, set }: ParametersState): readonly RowView[] {
  const recorded = set && recordedOf(set);
  const drafts = table?.drafts ?? set?.parameters.map(asDraft) ?? [];
  const views = drafts.map((draft) => viewOf(draft, recorded));
  return views
    .map((view, index) => ({ view, index }))
    .sort((a, b) => ORDER[a.view.standing] - ORDER[b.view.standing] || a.index - b.index)
    .map(({ view }) => view);
}

function recordedOf(set: ParameterSet): Recorded {
  return {
    rows: new Map(set.parameters.map((row) => [rowKey(row), row])),
    histories: approvalHistories(set.logboek),
    asked: askedAt(set.logboek),
  };
}

const asDraft = ({ waarde, ...text }: ParameterRow): DraftRow => ({
  ...{ at: 0, text, waarde, unread: new Map() },
});

function viewOf({ at, text, waarde }: DraftRow, recorded: Recorded | undefined): RowView {
  const key = rowKey(text);
  const row = recorded?.rows.get(key);
  const isOther = row !== undefined && (row.waarde !== waarde || row.eenheid !== text.eenheid);
  const approval = standingOf({ ...text, ...(row ?? {}) }, isOther);
  const { parameter, jaar, scenario } = text;
  return {
    ...{ key, parameter, jaar, scenario, value: waarde, unit: text.eenheid, standing: approval },
    owner: text.eigenaar === "" ? (findParameter(parameter)?.definition.owner ?? "") : text.eigenaar,
    recorded: isOther ? { waarde: row.waarde, eenheid: row.eenheid } : undefined,
    date: dateOf(approval, row ?? text, recorded, key),
    why: whyOf(approval, row, recorded, key),
    at: at === 0 ? undefined : at,
  };
}

function standingOf({ status }: Pick<ParameterRow, "status">, isOther: boolean): Standing {
  const standing = STANDING[status];
  return isOther && !isOpen({ standing }) ? "lapses" : standing;
}

type Approved = Pick<ParameterRow, "akkoordOp">;

function dateOf(standing: Standing, row: Approved, recorded: Recorded | undefined, key: string): string {
  if (standing === "agreed" || standing === "exception" || standing === "lapses") return row.akkoordOp;
  if (standing === "asked") return day(recorded?.asked ?? "");
  return standing === "lapsed" ? day(recorded?.histories.get(key)?.ended?.at ?? "") : "";
}

const day = (moment: string): string => moment.slice(0, 10);

function whyOf(
  standing: Standing,
  row: ParameterRow | undefined,
  recorded: Recorded | undefined,
  key: string,
): Why | undefined {
  if (recorded === undefined) return undefined;
  if (row === undefined) return { kind: "new" };
  if (standing === "lapses") return { kind: "lapses", on: row.akkoordOp, was: row };
  return isOpen({ standing }) ? endedWhy(standing, recorded.histories.get(key)) : undefined;
}

/** Why an approval that was given is there no more. */
function endedWhy(standing: Standing, history: ApprovalHistory | undefined): Why | undefined {
  const { approvedAt = "", ended } = history ?? {};
  if (standing === "lapsed") return { kind: "lapsed", on: day(approvedAt), was: ended?.was };
  if (ended?.how !== "withdrawn") return undefined;
  return { kind: "withdrawn", on: day(ended.at), remark: ended.remark };
}

/** Owners with the number of their rows and how many of these are open, in code-unit order. */
export function ownersOf(
  rows: readonly RowView[],
): readonly { readonly owner: string; readonly rows: number; readonly open: number }[] {
  const owners = [...new Set(rows.map(({ owner }) => owner))].sort();
  return owners.map((owner) => {
    const own = rows.filter((row) => row.owner === owner);
    return { owner, rows: own.length, open: own.filter(isOpen).length };
  });
}
