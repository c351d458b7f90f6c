/** A stored set and ways to change one part of it. */
import { expect } from "vitest";
import { type FailureCode, type Place } from "../../../src/core";
import {
  checkStored,
  type CheckedStored,
  type Finding,
  type ParameterSet,
  STORED,
  storedForm,
  type StoredParts,
  writeSet,
} from "../../../src/params";
import { row } from "../rows";
import { SET, setOf } from "./workbook";

export type Cells = (string | number)[][];
export const FORM = storedForm(SET);
export const PARTS: StoredParts = {
  cells: FORM.table,
  xml: FORM.xml,
  name: FORM.name,
  property: FORM.property,
};
export const ROW = FORM.headingRow;

export const codes = ({ findings }: CheckedStored): FailureCode[] =>
  findings.map(({ failure }) => failure.code);
export const check = (changes: Partial<StoredParts>): CheckedStored => checkStored({ ...PARTS, ...changes });
/** The failure without its code, of the only finding. */
export function only({ findings }: CheckedStored): Record<string, unknown> & { readonly place: Place } {
  expect(findings).toHaveLength(1);
  const [found] = findings as [Finding];
  expect(found.severity).toBe("error");
  return { ...found.failure };
}

/** The cells with some of them changed; 1-based row below the headings, 0 for the headings themselves. */
export function cells(...changes: (readonly [row: number, column: number, value: unknown])[]): Cells {
  const copy = FORM.table.map((line) => [...line]);
  for (const [at, column, value] of changes) {
    const line = copy[ROW - 1 + at] ?? [];
    copy[ROW - 1 + at] = line;
    line[column - 1] = value as string;
  }
  return copy;
}

/** The same form of another set, sealed as it should be. */
export const other = storedForm(setOf([row({ waarde: 0.7 })]));

export const xmlWith = (json: string): string =>
  `<parameters xmlns="${STORED.namespace}">${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</parameters>`;
/** JSON of the set with changes, its seal left as it was. */
export const xmlOfChanged = (changes: Partial<ParameterSet>): string =>
  xmlWith(writeSet({ ...SET, ...changes }));
