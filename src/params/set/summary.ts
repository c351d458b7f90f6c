/** How far a table or set is: rows by status and by owner, for who asks who has not agreed yet. */
import { rowKey } from "../key";
import { type ParameterRow, type RowStatus } from "../model";
import { defaultOwner, isSettled, type OwnerOptions } from "./owner";

export interface StandingCount {
  readonly rows: number;
  readonly byStatus: Readonly<Record<RowStatus, number>>;
  /** Keys of the rows without approval or exception, in the order of the rows. */
  readonly open: readonly string[];
}

export interface StandingSummary extends StandingCount {
  /** In code-unit order; "" is nobody. */
  readonly owners: readonly (StandingCount & { readonly owner: string })[];
}

export function summariseStanding(
  rows: readonly ParameterRow[],
  { ownerOf = defaultOwner }: OwnerOptions = {},
): StandingSummary {
  const owned = new Map<string, ParameterRow[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const own = owned.get(owner) ?? [];
    own.push(row);
    owned.set(owner, own);
  }
  const owners = [...owned.keys()].sort().map((owner) => ({ owner, ...countOf(owned.get(owner) ?? []) }));
  return { ...countOf(rows), owners };
}

function countOf(rows: readonly ParameterRow[]): StandingCount {
  const byStatus = { concept: 0, "ter akkoord": 0, akkoord: 0, vervallen: 0, uitzondering: 0 };
  for (const { status } of rows) byStatus[status]++;
  return { rows: rows.length, byStatus, open: rows.filter(({ status }) => !isSettled(status)).map(rowKey) };
}
