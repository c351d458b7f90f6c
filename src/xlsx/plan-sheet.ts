/**
 * What a list of changes means for the cells of one sheet: which cells get new XML, and which of them change formulas.
 * Cells whose stored value already equals the new one are left alone, bytes and all.
 */
import { type SheetFormula, sheetFormulas } from "./cell-formulas";
import { type ValueContext, cellValue } from "./cell-value";
import { type CellEdit, type NewFormula, fileError } from "./cell-xml";
import { XlsxError } from "./error";
import { storeFormula } from "./formula-store";
import { type CellLook } from "./look";
import { type AddInFunctionName, type CellChange, type CellValue, type XlsxTable } from "./model";
import { formatRef, parseRange, parseRef, rangeContains } from "./refs";
import {
  type ArrayEffects,
  type ChangeMap,
  type PlacedChange,
  arrayEffects,
  arrayGroups,
  cellKey,
  isFilledAnew,
} from "./sheet-arrays";
import { type RawCell, type RawSheet } from "./sheet-xml";

export interface PlanContext extends ValueContext {
  readonly addIns: readonly AddInFunctionName[];
  readonly dynamicCm: ReadonlySet<number>;
  /** Tables on this sheet. */
  readonly tables: readonly XlsxTable[];
  /** The `cm` index for a dynamic array; asking for it makes the file carry the metadata. */
  dynamicMark(): number;
  /** Index of a format with this look; asking for it makes the file carry it. */
  style(look: CellLook): number;
}

export interface SheetPlan {
  readonly edits: readonly (CellEdit & { readonly cell?: RawCell })[];
  /** Formulas were added, removed or replaced, so the calculation chain no longer fits. */
  readonly formulasChanged: boolean;
}

export const MAX_FORMULA = 8192;

type PlannedEdit = CellEdit & { readonly cell?: RawCell };

export function planSheet(sheet: RawSheet, changes: readonly CellChange[], context: PlanContext): SheetPlan {
  const placed = placeChanges(changes, context.part);
  const formulas = sheetFormulas(sheet, context.dynamicCm);
  for (const each of placed.values()) refuseHeading(each, context.tables);
  const tableRanges = context.tables.map((each) => each.range);
  const effects = arrayEffects(sheet, arrayGroups(formulas, context.part), placed, formulas, tableRanges);
  const cells = new Map<number, RawCell>();
  for (const row of sheet.rows) for (const cell of row.cells) cells.set(cellKey(cell.row, cell.column), cell);
  const edits = new Map<number, PlannedEdit>();
  for (const [key, each] of placed) {
    if (effects.ignore.has(key)) continue;
    const cell = cells.get(key);
    const formula = cell && formulas.get(cell);
    const edit = plannedEdit(each, cell, formula, isFilledAnew(effects, each), context);
    if (edit) edits.set(key, edit);
  }
  addArrayEdits(edits, effects);
  addSharedEdits(edits, formulas);
  const list = [...edits.values()];
  return { edits: list, formulasChanged: list.some((edit) => edit.formula !== "keep") };
}

function placeChanges(changes: readonly CellChange[], part: string): ChangeMap {
  const placed = new Map<number, PlacedChange>();
  for (const change of changes) {
    const at = parseRef(change.ref);
    if (!at) throw new XlsxError("bad-reference", part, change.ref);
    const key = cellKey(at.row, at.column);
    if (placed.has(key)) throw new XlsxError("overlap", part, change.ref);
    placed.set(key, { ...at, change });
  }
  return placed;
}

/** The headings of a table are also in the table's own part; a file in which they differ is repaired by Excel. */
function refuseHeading({ row, column, change }: PlacedChange, tables: readonly XlsxTable[]): void {
  if (change.kind === "value") return;
  for (const table of tables) {
    const range = parseRange(table.range);
    if (!range || !rangeContains(range, row, column) || row >= range.top + table.headerRows) continue;
    const name = table.columns[column - range.left];
    if (change.kind === "formula" || change.value !== name) {
      throw new XlsxError("table-heading", "", `${change.ref}, ${table.name}`);
    }
  }
}

/** Undefined when nothing changes in the file. */
function plannedEdit(
  { row, column, change }: PlacedChange,
  cell: RawCell | undefined,
  formula: SheetFormula | undefined,
  filled: boolean,
  context: PlanContext,
): PlannedEdit | undefined {
  const style = newStyle(change, cell, context);
  const base = { row, column, value: { to: change.value }, ...(cell ? { cell } : {}), ...style };
  if (change.kind === "formula") {
    return { ...base, formula: newFormula(change, context), typed: false };
  }
  const removes = (change.kind === "constant" || filled) && formula !== undefined;
  const same = sameValue(cell ? cellValue(cell, context) : null, change.value);
  if (!removes && same && style.style === undefined) return undefined;
  return { ...base, formula: removes ? "remove" : "keep", typed: change.kind === "constant" };
}

/** The format that a change asks for, unless the cell has it. */
function newStyle(
  change: CellChange,
  cell: RawCell | undefined,
  context: PlanContext,
): { readonly style?: string } {
  if (change.kind === "value" || change.look === undefined) return {};
  const style = String(context.style(change.look));
  return cell && style === (cell.attributes["s"] ?? "0") ? {} : { style };
}

function sameValue(stored: CellValue, value: CellValue): boolean {
  if (typeof stored === "object" && typeof value === "object" && stored && value) {
    return stored.error === fileError(value.error);
  }
  return stored === value;
}

function newFormula(
  { text, range, ref, stored: as }: Extract<CellChange, { kind: "formula" }>,
  context: PlanContext,
): NewFormula {
  if (text.length > MAX_FORMULA)
    throw new XlsxError("formula-too-long", context.part, `${ref}: ${String(text.length)}`);
  const at = parseRef(ref);
  const table = context.tables.find((each) => {
    const whole = parseRange(each.range);
    return at && whole && rangeContains(whole, at.row, at.column);
  });
  const { text: stored, spills } = storeFormula(text, context.addIns, table?.name);
  if (as === "array") return { stored, array: { range: range ?? ref } };
  if ((!spills || as === "normal") && range === undefined) return { stored };
  return { stored, array: { range: range ?? ref, cm: context.dynamicMark() } };
}

/** Cells that a spill no longer fills, and spills that a typed cell blocks. */
function addArrayEdits(edits: Map<number, PlannedEdit>, effects: ArrayEffects): void {
  for (const cell of effects.clear) {
    if (cell.content === undefined) continue;
    const { row, column } = cell;
    edits.set(cellKey(row, column), {
      row,
      column,
      cell,
      formula: "keep",
      value: { to: null },
      typed: false,
    });
  }
  for (const cell of effects.blocked) {
    const { row, column } = cell;
    const key = cellKey(row, column);
    const value = edits.get(key)?.value ?? { to: { error: "#SPILL!" } };
    const range = formatRef(row, column);
    edits.set(key, { row, column, cell, formula: "keep", range, value, typed: false });
  }
}

/** A shared formula whose first cell is overwritten: the other cells get their own text. */
function addSharedEdits(edits: Map<number, PlannedEdit>, formulas: ReadonlyMap<RawCell, SheetFormula>): void {
  for (const [cell, formula] of formulas) {
    const master = formula.shared?.master;
    if (!master || master === cell) continue;
    const masterEdit = edits.get(cellKey(master.row, master.column));
    if (!masterEdit || masterEdit.formula === "keep") continue;
    const { row, column } = cell;
    const edit = edits.get(cellKey(row, column)) ?? {
      row,
      column,
      cell,
      value: "keep" as const,
      typed: false,
      formula: "keep" as const,
    };
    if (edit.formula === "keep")
      edits.set(cellKey(row, column), { ...edit, formula: { stored: formula.stored } });
  }
}
