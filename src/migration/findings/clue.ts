/** What a search for breaks gives: cells that differ from what is around them, before their effect is known. */
import { type Place, type ScanCell } from "../book";
import { cellName } from "../references";
import { type FindingKind } from "./finding";

export interface Clue {
  readonly kind: FindingKind;
  readonly place: Place;
  /** Formula or value that is there. */
  readonly found: string;
  /** What is expected there: a formula with `=`, or "". */
  readonly expected: string;
  /** Whether what is expected is meant for this cell, not for another copy. */
  readonly exact: boolean;
  /** Copies that it was compared with. */
  readonly others: readonly string[];
  /** Clues beside each other with the same group are one. */
  readonly group: string;
}

export function contentText(cell: ScanCell | undefined): string {
  if (cell?.formula !== undefined) return `=${cell.formula.replace(/^=/, "")}`;
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Clues that stand beside each other along a row or a column and say the same. */
export interface Cluster {
  readonly clues: readonly [Clue, ...Clue[]];
}

export function rangeName(places: readonly Place[]): string {
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return "";
  return first === last ? cellName(first) : `${cellName(first)}:${cellName(last)}`;
}

/** One clue for each cell; the first wins. Neighbours with one group become one, along rows and then down columns. */
export function clustered(clues: readonly Clue[]): Cluster[] {
  const byCell = new Map<string, Clue>();
  for (const clue of clues) {
    const { sheet, row, column } = clue.place;
    const key = `${sheet}!${row},${column}`;
    if (!byCell.has(key)) byCell.set(key, clue);
  }
  const single = [...byCell.values()].map((first): Cluster => ({ clues: [first] }));
  const rows = joined(single, true);
  const tall = joined(
    rows.filter(({ clues: { length } }) => length === 1),
    false,
  );
  return [...rows.filter(({ clues: { length } }) => length > 1), ...tall];
}

function joined(clusters: readonly Cluster[], across: boolean): Cluster[] {
  const order = (a: Place, b: Place): number => {
    const [rows, columns] = [a.row - b.row, a.column - b.column];
    return a.sheet - b.sheet || (across ? rows || columns : columns || rows);
  };
  const sorted = [...clusters].sort((a, b) => order(a.clues[0].place, b.clues[0].place));
  const result: { clues: [Clue, ...Clue[]] }[] = [];
  for (const { clues } of sorted) {
    const [first] = clues;
    const run = result.at(-1);
    const last = run?.clues.at(-1);
    const beside = last !== undefined && isNext(last.place, first.place, across);
    if (run && beside && run.clues[0].group === first.group) run.clues.push(...clues);
    else result.push({ clues: [...clues] });
  }
  return result;
}

function isNext(a: Place, b: Place, across: boolean): boolean {
  return (
    a.sheet === b.sheet && b.row - a.row === (across ? 0 : 1) && b.column - a.column === (across ? 1 : 0)
  );
}
