/**
 * Rows by key, and what of their content differs. Apart from the steps that change a set: the functions compare tables
 * too, in the script that every workbook loads, and need no schema of a file for it.
 */
import { fail } from "../../core";
import { rowKey } from "../key";
import { type ParameterRow } from "../model";

const CONTENT: readonly (keyof ParameterRow)[] = [
  "waarde",
  "eenheid",
  "eigenaar",
  "brontype",
  "bron",
  "peildatum",
  "toelichting",
];

/** Names of the fields of content in which two rows of one key differ. */
export function changedFields(a: ParameterRow, b: ParameterRow): readonly (keyof ParameterRow)[] {
  return CONTENT.filter((field) => a[field] !== b[field]);
}

/** Rows by key. @throws FailureError rows-share-key */
export function rowsByKey(rows: readonly ParameterRow[]): ReadonlyMap<string, ParameterRow> {
  const byKey = new Map<string, ParameterRow>();
  const shared = new Set<string>();
  for (const row of rows) {
    const key = rowKey(row);
    if (byKey.has(key)) shared.add(key);
    byKey.set(key, row);
  }
  if (shared.size > 0) fail({ code: "rows-share-key", place: {}, ...firstOf([...shared]) });
  return byKey;
}

/** As many as a message can name. */
const NAMED = 3;

/** The first few keys and how many there are. */
export function firstOf(keys: readonly string[]): {
  readonly keys: readonly string[];
  readonly count: number;
} {
  return { keys: keys.slice(0, NAMED), count: keys.length };
}
