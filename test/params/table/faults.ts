/** A table of faults: what is put in, and exactly what is found, in words. */
import { describe, expect, it } from "vitest";
import { checkTable, type TableSource } from "../../../src/params";
import { failureText } from "../../../src/text";
import { CATALOGUE, type Cells } from "./fixture";

/** Severity, code, owner and parameter ("-" when there is none), and the Dutch message with its place. */
export type Found = readonly [head: string, message: string];

export interface Fault {
  readonly name: string;
  readonly cells: Cells;
  readonly referenceDate?: string;
  readonly decimal?: TableSource["decimal"];
  readonly found: readonly Found[];
}

export function findingsOf(
  cells: Cells,
  options: { readonly referenceDate?: string; readonly decimal?: TableSource["decimal"] } = {},
): Found[] {
  const { referenceDate, decimal } = options;
  const { findings } = checkTable(
    { cells, parameter: "tabel", decimal },
    { referenceDate, catalogue: CATALOGUE },
  );
  return findings.map(({ severity, failure, parameter, owner }) => [
    [severity, failure.code, owner || "-", parameter || "-"].join(" "),
    failureText(failure, "nl", ""),
  ]);
}

export function itFinds(what: string, faults: readonly Fault[]): void {
  describe(what, () => {
    it.each(faults)("$name", ({ cells, found, ...options }) => {
      expect(findingsOf(cells, options)).toEqual(found);
    });
  });
}
