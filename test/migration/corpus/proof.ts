/**
 * The expected proposal beside the formula: both calculated by the engine, the whole family against what the proposal spills.
 * This proves that the corpus asks for something true; it says nothing about a recogniser.
 */
import type { CellValue } from "../../../src/xlsx";
import { bookOf, nameOf, tableOf } from "../../engine/books";
import { calculate } from "../../engine/host";
import { sheetsOf } from "./book";
import { refsOf, splitPlace } from "./resolve";
import type { ResolvedEntry } from "./types";

/** Far from every scene, with room to spill. */
const FREE = { column: "BA", row: 101, rows: 24, columns: "BX" };

export interface Proof {
  /** Values of the formula and its copies. */
  readonly written: readonly CellValue[];
  /** Values of the proposal, in the same order. */
  readonly proposed: readonly CellValue[];
}

export function proposalOf({ expected }: ResolvedEntry): string {
  return expected?.proposal ?? `${expected?.call ?? ""}(${(expected?.uses ?? []).join(",")})`;
}

export async function proofOf(entry: ResolvedEntry): Promise<Proof> {
  const { sheet, ref } = splitPlace(entry.cell);
  const sheets = sheetsOf(entry);
  const at = `${FREE.column}${FREE.row}`;
  (sheets[sheet] ??= {})[at] = { f: proposalOf(entry), kind: "dynamic" };
  const result = await calculate(
    bookOf(sheets, {
      names: Object.entries(entry.names).map(([name, text]) => nameOf(name, text)),
      tables: Object.entries(entry.tables).map(([name, table]) =>
        tableOf(name, table.sheet, table.range, table.columns),
      ),
    }),
  );
  const values = result.values.get(sheet);
  const value = (place: string): CellValue => values?.get(place) ?? null;
  const single = (refs: string[]): CellValue[] => refs.map(value).filter((each) => each !== null);
  const spill = single(refsOf(`${at}:${FREE.columns}${FREE.row + FREE.rows}`));
  const written = single(entry.family && spill.length > 1 ? refsOf(entry.family) : spilled(entry, ref));
  return { written, proposed: firstOf(entry, spill) };
}

/** A formula that spills by itself is compared with its own whole result. */
function spilled({ stored, family, expected }: ResolvedEntry, ref: string): string[] {
  if (stored !== "dynamic" || family !== undefined || expected?.call === null) return [ref];
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const size = /^A10:A28$/.test(expected?.uses[0] ?? "") ? `${column}${Number(row) + 18}` : undefined;
  return size === undefined ? [ref] : refsOf(`${ref}:${size}`);
}

/** MPP.PRODUCTIE gives three rows or columns, of which the first is the outflow. */
function firstOf({ family = "", expected }: ResolvedEntry, spill: CellValue[]): CellValue[] {
  if (expected?.call !== "MPP.PRODUCTIE") return spill;
  const across = new Set(refsOf(family).map((ref) => /\d+$/.exec(ref)?.[0])).size === 1;
  return across ? spill.slice(0, spill.length / 3) : spill.filter((_, i) => i % 3 === 0);
}
