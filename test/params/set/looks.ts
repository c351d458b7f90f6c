/** What tests look at in a set: its log, a row and its standing; and rows with one of them changed. */
import { type ParameterRow, type ParameterSet, rowKey } from "../../../src/params";

/** What the log says from an entry on: kind and subjects. */
export function events(set: ParameterSet, from = 0): readonly (readonly string[])[] {
  return set.logboek.slice(from).map(({ wat, over }) => [wat, ...over]);
}

export function rowOf(set: ParameterSet, key: string): ParameterRow | undefined {
  return set.parameters.find((each) => rowKey(each) === key);
}

/** Status, by whom and when. */
export function standingOf(set: ParameterSet, key: string): readonly (string | undefined)[] {
  const row = rowOf(set, key);
  return [row?.status, row?.akkoordDoor, row?.akkoordOp];
}

export function changed(
  rows: readonly ParameterRow[],
  key: string,
  change: Partial<ParameterRow>,
): ParameterRow[] {
  return rows.map((each) => (rowKey(each) === key ? { ...each, ...change } : each));
}
