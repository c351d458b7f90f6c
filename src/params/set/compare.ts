/**
 * What differs between two tables or sets, row by row and by owner. Method: rows are paired by key; absolute = new − old,
 * relative = (new − old)/|old|, so that its sign is that of the change also below zero. Source: issue "Step 2", part C.
 */
import { rowKey } from "../key";
import { type ParameterRow } from "../model";
import { defaultOwner, isSettled, type OwnerOf, type OwnerOptions } from "./owner";
import { changedFields, rowsByKey } from "./rows";

export interface RowDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly key: string;
  readonly parameter: string;
  readonly jaar: string;
  readonly scenario: string;
  /** "" when nobody knows. */
  readonly owner: string;
  /** Values [unit]; null where there is no row. */
  readonly old: number | null;
  readonly new: number | null;
  readonly oldUnit: string | null;
  readonly newUnit: string | null;
  /** new − old [unit]; null when a row is missing or the units differ. */
  readonly absolute: number | null;
  /** (new − old)/|old|, a share; null when that is not known or old is 0. */
  readonly relative: number | null;
  /** Fields of content that differ; of an added or removed row none. */
  readonly fields: readonly (keyof ParameterRow)[];
  /** The old row was settled, and the new one is not, or only by the approval that was given before the change. */
  readonly approvalLapsed: boolean;
}

export interface OwnerDifferences {
  readonly owner: string;
  readonly added: readonly RowDifference[];
  readonly removed: readonly RowDifference[];
  readonly changed: readonly RowDifference[];
}

export interface Comparison {
  readonly added: readonly RowDifference[];
  readonly removed: readonly RowDifference[];
  readonly changed: readonly RowDifference[];
  /** The same by owner, in code-unit order. */
  readonly owners: readonly OwnerDifferences[];
  /** Rows of the same content in both. */
  readonly unchanged: number;
}

/**
 * Differences sorted by key.
 * @throws FailureError rows-share-key when two rows of one side have the same key
 */
export function compareRows(
  old: readonly ParameterRow[],
  next: readonly ParameterRow[],
  { ownerOf = defaultOwner }: OwnerOptions = {},
): Comparison {
  const before = rowsByKey(old);
  const after = rowsByKey(next);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const all = keys
    .map((key) => differenceOf(before.get(key), after.get(key), ownerOf))
    .filter((difference) => difference !== undefined);
  const owners = [...new Set(all.map(({ owner }) => owner))].sort();
  return {
    ...byKind(all),
    owners: owners.map((owner) => ({ owner, ...byKind(all.filter((each) => each.owner === owner)) })),
    unchanged: keys.length - all.length,
  };
}

function byKind(all: readonly RowDifference[]): Omit<OwnerDifferences, "owner"> {
  const of = (kind: RowDifference["kind"]): readonly RowDifference[] =>
    all.filter((each) => each.kind === kind);
  return { added: of("added"), removed: of("removed"), changed: of("changed") };
}

function differenceOf(
  old: ParameterRow | undefined,
  next: ParameterRow | undefined,
  ownerOf: OwnerOf,
): RowDifference | undefined {
  if (old === undefined) return next === undefined ? undefined : oneSided("added", next, ownerOf);
  if (next === undefined)
    return { ...oneSided("removed", old, ownerOf), approvalLapsed: isSettled(old.status) };
  const fields = changedFields(old, next);
  const approvalLapsed = lapsed(old, next);
  if (fields.length === 0 && !approvalLapsed) return undefined;
  return {
    kind: "changed",
    ...identityOf(next, ownerOf),
    ...{ old: old.waarde, new: next.waarde, oldUnit: old.eenheid, newUnit: next.eenheid },
    ...changeOf(old, next),
    fields,
    approvalLapsed,
  };
}

function identityOf(
  row: ParameterRow,
  ownerOf: OwnerOf,
): Pick<RowDifference, "key" | "parameter" | "jaar" | "scenario" | "owner"> {
  const { parameter, jaar, scenario } = row;
  return { key: rowKey(row), parameter, jaar, scenario, owner: ownerOf(row) };
}

/** A row that the other side lacks. */
function oneSided(kind: "added" | "removed", row: ParameterRow, ownerOf: OwnerOf): RowDifference {
  const here = { value: row.waarde, unit: row.eenheid };
  const none = { value: null, unit: null };
  const [old, next] = kind === "added" ? [none, here] : [here, none];
  return {
    kind,
    ...identityOf(row, ownerOf),
    ...{ old: old.value, new: next.value, oldUnit: old.unit, newUnit: next.unit },
    ...{ absolute: null, relative: null, fields: [], approvalLapsed: false },
  };
}

function changeOf(old: ParameterRow, next: ParameterRow): Pick<RowDifference, "absolute" | "relative"> {
  const absolute = next.waarde - old.waarde;
  if (old.eenheid !== next.eenheid || !Number.isFinite(absolute)) return { absolute: null, relative: null };
  const relative = absolute / Math.abs(old.waarde);
  return { absolute, relative: Number.isFinite(relative) ? relative : null };
}

/** What was approved no longer is, or is still said to be by the approval of what it was. */
function lapsed(old: ParameterRow, next: ParameterRow): boolean {
  if (!isSettled(old.status)) return false;
  if (!isSettled(next.status)) return true;
  const other = old.waarde !== next.waarde || old.eenheid !== next.eenheid;
  return other && old.akkoordDoor === next.akkoordDoor && old.akkoordOp === next.akkoordOp;
}
