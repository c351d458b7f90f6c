/**
 * What a save writes: the cells in which the grid differs from the file. Contents that were edited, and results of
 * formulas that came out differently, with the cells that formulas fill.
 */
import {
  type CellChange,
  type CellValue,
  type SheetChanges,
  type XlsxCell,
  type XlsxSheet,
} from "../../xlsx";
import { type Content, type SheetContents } from "../grid/contents";
import { type Edited, sameContent } from "./current-book";

/** Calculated values and filled ranges of one sheet. */
export interface SheetOutcome {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly spills: ReadonlyMap<string, string>;
}

export function changesOf({ base, initial, now }: Edited, outcomes: readonly SheetOutcome[]): SheetChanges[] {
  return base.sheets.flatMap((sheet, index) => {
    const cells = sheetChanges(
      sheet,
      initial[index] ?? new Map(),
      now[index] ?? new Map(),
      outcomes[index] ?? { values: new Map(), spills: new Map() },
    );
    return cells.length === 0 ? [] : [{ sheet: sheet.name, cells }];
  });
}

function sheetChanges(
  sheet: XlsxSheet,
  initial: SheetContents,
  now: SheetContents,
  outcome: SheetOutcome,
): CellChange[] {
  const stored = new Map(sheet.cells.map((cell) => [cell.ref, cell]));
  const refs = new Set([...stored.keys(), ...now.keys(), ...outcome.values.keys()]);
  return [...refs].flatMap((ref) => {
    const change = cellChange({
      ref,
      stored: stored.get(ref),
      initial: initial.get(ref),
      content: now.get(ref),
      outcome,
    });
    return change ? [change] : [];
  });
}

interface CellState {
  readonly ref: string;
  readonly stored: XlsxCell | undefined;
  readonly initial: Content | undefined;
  readonly content: Content | undefined;
  readonly outcome: SheetOutcome;
}

function cellChange(state: CellState): CellChange | undefined {
  const { ref, stored, initial, content, outcome } = state;
  if (content?.kind === "formula") return formulaChange(state, content.text);
  if (content?.kind === "constant")
    return stored && sameContent(initial, content)
      ? undefined
      : { kind: "constant", ref, value: content.value };
  const value = outcome.values.get(ref) ?? null;
  if (initial !== undefined) return emptied(ref, value);
  return sameValue(stored?.value ?? null, value) ? undefined : { kind: "value", ref, value };
}

/** A cell without content of its own any more; a formula elsewhere may fill it, which makes its value a result. */
const emptied = (ref: string, value: CellValue): CellChange => ({
  kind: value === null ? "constant" : "value",
  ref,
  value,
});

function formulaChange(state: CellState, text: string): CellChange | undefined {
  const { ref, stored, initial, content, outcome } = state;
  if (stored && sameContent(initial, content)) return keptFormula(state, stored, text);
  const range = outcome.spills.get(ref) ?? (needsArray(text) ? ref : undefined);
  const value = outcome.values.get(ref) ?? null;
  return { kind: "formula", ref, text, value, ...(range === undefined ? {} : { range }) };
}

/** A formula keeps its stored form unless the range that it fills changed. */
function keptFormula({ ref, outcome }: CellState, stored: XlsxCell, text: string): CellChange | undefined {
  const calculated = outcome.values.get(ref);
  const range = outcome.spills.get(ref) ?? ref;
  if (stored.formula?.kind === "dynamic" && (stored.formula.range ?? ref) !== range)
    return { kind: "formula", ref, text, range, value: calculated ?? stored.value };
  return calculated === undefined || sameValue(stored.value, calculated)
    ? undefined
    : { kind: "value", ref, value: calculated };
}

/**
 * Whether Excel must calculate a formula as an array formula even when it gives one value: an ordinary one would take
 * a single cell of a range (implicit intersection). Ranges, arrays and names are the cases where that can differ.
 */
export function needsArray(text: string): boolean {
  const code = text.replace(/"(?:[^"]|"")*"/g, '""');
  return (
    /[:#{[]/.test(code) ||
    /(?<![\w.!'$])(?!\$?[A-Z]{1,3}\$?\d+\b)(?!TRUE\b|FALSE\b)[\p{L}_][\p{L}\d_.]*(?![\w.]*[(!])/iu.test(code)
  );
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return Object.is(a, b);
}
