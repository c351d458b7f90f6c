/**
 * A copy of a workbook that needs no add-in: every formula that calls an add-in function, itself or through a name, gives
 * way to its result, spilled cells included. References to such a spill (`F4#`) become its range. All else stays.
 */
import { XlsxError } from "./error";
import { type FormulaToken, joinFormula, splitFormula } from "./formula-tokens";
import {
  type AddInFunctionName,
  type CellChange,
  type SheetChanges,
  type XlsxCell,
  type XlsxSheet,
  type XlsxWorkbook,
} from "./model";
import { type NameEdit } from "./model-edits";
import { formatRef, parseRange } from "./refs";

export interface Freeze {
  readonly changes: readonly SheetChanges[];
  /** Names whose text refers to a spill that becomes a range. */
  readonly names: readonly NameEdit[];
  /** Formulas that give way. */
  readonly formulas: number;
}

/**
 * @param book as calculated: its values and the ranges that its formulas fill are what stays
 * @throws XlsxError "bad-value" when a call has no result, "data-table" when the workbook has a what-if table: it would be calculated anew from what stays
 */
export function freezeEdits(book: XlsxWorkbook, addIns: readonly AddInFunctionName[]): Freeze {
  const calls = callsOf(book, addIns);
  const spills = new Map<string, string>();
  let formulas = 0;
  for (const { name, cells } of book.sheets)
    for (const { ref, formula, value } of cells) {
      if (!formula || !calls(formula.text)) continue;
      if (value === null) throw new XlsxError("bad-value", "", `${name}!${ref}`);
      formulas += 1;
      spills.set(placeKey(name, ref), formula.range ?? ref);
    }
  if (formulas > 0) refuseDataTables(book);
  const changes = book.sheets.flatMap((sheet) => {
    const cells = [...constants(sheet, spills), ...rewritten(sheet, spills)];
    return cells.length === 0 ? [] : [{ sheet: sheet.name, cells }];
  });
  const names = book.names.flatMap(({ name, text, sheet }) => {
    const now = sheet === undefined ? withRanges(text, "", spills) : text;
    return now === text ? [] : [{ name, text: now }];
  });
  return { changes, names, formulas };
}

const placeKey = (sheet: string, ref: string): string => JSON.stringify([sheet.toLowerCase(), ref]);

/** Whether a formula uses an add-in function, or a name that does (on whatever sheet the name holds). */
export function callsOf(book: XlsxWorkbook, addIns: readonly AddInFunctionName[]): (text: string) => boolean {
  const words = new Set(addIns.map(({ name }) => name.toLowerCase()));
  const calls = (text: string): boolean =>
    splitFormula(text).some((token) => token.kind === "word" && words.has(token.text.toLowerCase()));
  let known: number;
  do {
    known = words.size;
    for (const { name, text } of book.names) if (calls(text)) words.add(name.toLowerCase());
  } while (words.size > known);
  return calls;
}

function refuseDataTables(book: XlsxWorkbook): void {
  for (const { name, cells } of book.sheets) {
    const table = cells.find(({ formula }) => formula?.kind === "data-table");
    if (table) throw new XlsxError("data-table", "", `${name}!${table.formula?.range ?? table.ref}`);
  }
}

/** The results of the formulas that give way, each cell once. */
function constants({ name, cells }: XlsxSheet, spills: ReadonlyMap<string, string>): CellChange[] {
  const values = new Map(cells.map((cell) => [cell.ref, cell.value]));
  const refs = new Set<string>();
  for (const { ref } of cells) {
    const range = parseRange(spills.get(placeKey(name, ref)) ?? "");
    if (!range) continue;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) refs.add(formatRef(row, column));
  }
  return [...refs].map((ref) => ({ kind: "constant", ref, value: values.get(ref) ?? null }));
}

/** Formulas that stay and refer to a spill that does not. */
function rewritten({ name, cells }: XlsxSheet, spills: ReadonlyMap<string, string>): CellChange[] {
  return cells.flatMap(({ ref, formula, value }: XlsxCell): CellChange[] => {
    if (!formula?.text.includes("#") || spills.has(placeKey(name, ref))) return [];
    const text = withRanges(formula.text, name, spills);
    if (text === formula.text) return [];
    const range = formula.range === undefined ? {} : { range: formula.range };
    return [{ kind: "formula", ref, text, value, ...range }];
  });
}

/** `$F4#` → `$F4:$I8` where F4 is the first cell of a spill that gives way. @param sheet that the formula stands on */
function withRanges(formula: string, sheet: string, spills: ReadonlyMap<string, string>): string {
  const tokens = splitFormula(formula);
  const out: FormulaToken[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const spill = token.text === "#" && before?.kind === "word" ? before.text : undefined;
    const range =
      spill && spills.get(placeKey(sheetOf(tokens, i - 2) ?? sheet, spill.replace(/\$/g, "").toUpperCase()));
    if (range === undefined || spill === undefined) out.push(token);
    else out.push({ kind: "word", text: lastCorner(spill, range) });
  });
  return joinFormula(out);
}

/** The sheet in front of the `!` at this place; undefined when there is none. */
function sheetOf(tokens: readonly FormulaToken[], at: number): string | undefined {
  const name = tokens[at]?.text === "!" ? tokens[at - 1] : undefined;
  return name?.kind === "sheet" ? name.text.slice(1, -1).replace(/''/g, "'") : name?.text;
}

/** `:$I$8` for the first cell `$F$4`: fixed where the first one is; nothing for a single cell. */
function lastCorner(first: string, range: string): string {
  const [, last] = range.split(":");
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(first) ?? [];
  return last === undefined ? "" : `:${last.replace(/^([A-Z]+)/, (letters) => column + letters + row)}`;
}
