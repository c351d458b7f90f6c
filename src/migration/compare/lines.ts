/**
 * Rows and columns of a sheet with those of the same sheet in another round, by what they are called.
 * Method: labels by patience; what is left between two rows that were found is paired when its cells are alike, as a line
 * that got another name; the rest came or went. Equal labels and lines without one are taken in their order.
 */
import { type BookIndex, type ScanCell } from "../book";
import { aligned } from "./align";

/** Texts that name a line, and the cells at its begin that are read for them. */
const TEXTS = 2;
const REACH = 24;
/** Part of the cells that must be alike for a line with another name to be the same line. */
const ALIKE = 0.6;

export interface Line {
  readonly at: number;
  /** Texts and years at its begin. */
  readonly label: string;
  /** What its cells hold, roughly: to tell a line that was renamed. */
  readonly cells: ReadonlySet<string>;
}

export interface Pairing {
  /** The line of the new sheet for one of the old; undefined when it went. */
  readonly to: (at: number) => number | undefined;
  readonly pairs: readonly (readonly [Line, Line])[];
  readonly gone: readonly Line[];
  readonly come: readonly Line[];
  /** Every line stands where it stood. */
  readonly still: boolean;
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2200;
}

function rough({ formula, value }: ScanCell): string {
  if (formula !== undefined) return formula.replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, "·");
  return value === null || typeof value === "object" ? "" : String(value);
}

/** A typed text, or a year; "" for anything else. */
function labelText({ formula, value }: ScanCell): string {
  if (isYear(value)) return String(value);
  return formula === undefined && typeof value === "string" ? value.trim().toLowerCase() : "";
}

/** @param filled whether a cell holds a part of the result of a formula elsewhere */
export function linesOf(
  index: BookIndex,
  sheet: number,
  rows: boolean,
  filled: (cell: ScanCell) => boolean,
): Line[] {
  const { cells = [], rows: height = 0, columns: width = 0 } = index.sheets[sheet] ?? {};
  const by: ScanCell[][] = [];
  for (const cell of cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    (by[rows ? cell.row : cell.column] ??= []).push(cell);
  }
  const place = (cell: ScanCell): number => (rows ? cell.column : cell.row);
  return Array.from({ length: rows ? height : width }, (_, i) => {
    const line = (by[i + 1] ?? []).sort((a, b) => place(a) - place(b));
    const texts = line
      .filter((cell) => place(cell) <= REACH && !filled(cell))
      .map(labelText)
      .filter((text) => text !== "");
    return { at: i + 1, label: texts.slice(0, TEXTS).join(" · "), cells: new Set(line.map(rough)) };
  });
}

function alike(a: Line, b: Line): boolean {
  const [fewer, more] = a.cells.size < b.cells.size ? [a.cells, b.cells] : [b.cells, a.cells];
  if (more.size === 0) return true;
  let same = 0;
  for (const each of fewer) if (more.has(each)) same += 1;
  // The name itself differs, and stands among the cells.
  return same / Math.max(1, more.size - 1) >= ALIKE;
}

/** Lines that were left between two that were found, in their order. */
function renamed(old: readonly Line[], next: readonly Line[], found: (number | undefined)[]): void {
  const taken = new Set(found.filter((at) => at !== undefined));
  let [start, otherStart] = [0, 0];
  for (let i = 0; i <= old.length; i++) {
    const at = i < old.length ? found[i] : next.length;
    if (at === undefined) continue;
    let other = otherStart;
    for (let own = start; own < i; own++) {
      const line = old[own];
      while (other < at && taken.has(other)) other += 1;
      for (let candidate = other; line && candidate < at; candidate++) {
        const match = next[candidate];
        if (!match || !alike(line, match)) continue;
        found[own] = candidate;
        other = candidate + 1;
        break;
      }
    }
    [start, otherStart] = [i + 1, at + 1];
  }
}

export function paired(old: readonly Line[], next: readonly Line[]): Pairing {
  const found = aligned(
    old.map(({ label }) => label),
    next.map(({ label }) => label),
  );
  renamed(old, next, found);
  const pairs = old.flatMap((line, i): (readonly [Line, Line])[] => {
    const match = next[found[i] ?? -1];
    return match ? [[line, match]] : [];
  });
  const kept = new Set(pairs.map(([, { at }]) => at));
  const [last] = pairs.slice(-1);
  const shift = last ? last[1].at - last[0].at : 0;
  return {
    // Beyond the last line everything moves along with it.
    to: (at) => (at > old.length ? at + shift : at < 1 ? undefined : next[found[at - 1] ?? -1]?.at),
    pairs,
    gone: old.filter((line, i) => found[i] === undefined && line.cells.size > 0),
    come: next.filter(({ at, cells }) => !kept.has(at) && cells.size > 0),
    still: pairs.every(([a, b]) => a.at === b.at),
  };
}
