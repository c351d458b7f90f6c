/**
 * Array formulas and spills that a change touches. Excel refuses to change part of a legacy array or a data table; a
 * spill gives way: overwriting its first cell clears the rest, overwriting another cell blocks it (#SPILL!).
 * Source: Microsoft, "Guidelines and examples of array formulas"; "Dynamic array formulas and spilled array behavior".
 */
import { type SheetFormula } from "./cell-formulas";
import { XlsxError } from "./error";
import { type CellChange, type FormulaKind } from "./model";
import { type CellRange, formatRange, formatRef, parseRange, rangeContains, rangesOverlap } from "./refs";
import { type RawCell, type RawSheet } from "./sheet-xml";

export interface ArrayGroup {
  readonly master: RawCell;
  readonly kind: FormulaKind;
  readonly range: CellRange;
}

/** Changes of one sheet by position. */
export type ChangeMap = ReadonlyMap<number, PlacedChange>;

export interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly change: CellChange;
}

export const cellKey = (row: number, column: number): number => row * 16_384 + column - 1;

export function arrayGroups(formulas: ReadonlyMap<RawCell, SheetFormula>, part: string): ArrayGroup[] {
  const groups: ArrayGroup[] = [];
  for (const [master, formula] of formulas) {
    if (formula.range === undefined) continue;
    const range = parseRange(formula.range);
    if (!range) throw new XlsxError("outside-sheet", part, formula.range);
    groups.push({ master, kind: formula.kind, range });
  }
  return groups;
}

const area = (range: CellRange): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);

const overwrites = (change: CellChange | undefined): boolean =>
  change !== undefined && change.kind !== "value";

export interface ArrayEffects {
  /** Cells that lose their spilled value. */
  readonly clear: ReadonlySet<RawCell>;
  /** Masters whose spill is blocked by a typed cell: they keep their formula over one cell. */
  readonly blocked: ReadonlySet<RawCell>;
  /** Changes without effect: clearing a cell that a spill fills. */
  readonly ignore: ReadonlySet<number>;
  /** Ranges of more than one cell that new formulas fill. */
  readonly added: readonly CellRange[];
}

/** The cell gets the result of a new formula elsewhere, so it cannot keep one of its own. */
export const isFilledAnew = (
  { added }: Pick<ArrayEffects, "added">,
  { row, column, change }: PlacedChange,
): boolean =>
  change.kind === "value" &&
  added.some((each) => rangeContains(each, row, column) && (row !== each.top || column !== each.left));

interface Scene {
  readonly sheet: RawSheet;
  readonly groups: readonly ArrayGroup[];
  readonly changes: ChangeMap;
  readonly formulas: ReadonlyMap<RawCell, SheetFormula>;
  readonly cellsIn: CellFinder;
  /** Ranges of tables and merged cells, which no spill may enter. */
  readonly fixed: readonly CellRange[];
}

/** @param tables ranges of the tables on the sheet */
export function arrayEffects(
  sheet: RawSheet,
  groups: readonly ArrayGroup[],
  changes: ChangeMap,
  formulas: ReadonlyMap<RawCell, SheetFormula>,
  tables: readonly string[],
): ArrayEffects {
  const clear = new Set<RawCell>();
  const blocked = new Set<RawCell>();
  const ignore = new Set<number>();
  const merged = sheet.others.filter((each) => each.path === "mergeCells/mergeCell");
  const fixed = [...tables, ...merged.map((each) => each.attributes["ref"] ?? "")].flatMap(
    (text) => parseRange(text) ?? [],
  );
  const scene: Scene = { sheet, groups, changes, formulas, cellsIn: cellFinder(sheet), fixed };
  const edits = [...changes.values()].filter((each) => overwrites(each.change));
  const added = newRanges(edits, sheet.part).filter((range) => area(range) > 1);
  const kept: ArrayGroup[] = [];
  for (const group of groups) {
    const touched = edits.filter((each) => rangeContains(group.range, each.row, each.column));
    const master = changes.get(cellKey(group.master.row, group.master.column));
    refusePart(group, touched.length, master?.change);
    const gone = master !== undefined && (overwrites(master.change) || isFilledAnew({ added }, master));
    if (!gone) {
      const clearing = touched.filter((each) => isClearing(each.change));
      clearing.forEach((each) => ignore.add(cellKey(each.row, each.column)));
      if (clearing.length === touched.length) {
        kept.push(group);
        continue;
      }
      blocked.add(group.master);
    }
    giveUpSpill(scene, group, added, { clear, ignore });
  }
  added.forEach((range, i) => {
    refuseOverlap(scene, range, [...added.slice(0, i), ...kept.map((group) => group.range)]);
  });
  return { clear, blocked, ignore, added };
}

/** The cells of a spill that ends or shrinks lose their results, also the new ones that the caller gives for them. */
function giveUpSpill(
  { changes, formulas, cellsIn }: Scene,
  { master, range }: ArrayGroup,
  added: readonly CellRange[],
  effects: { readonly clear: Set<RawCell>; readonly ignore: Set<number> },
): void {
  const isFilled = (row: number, column: number): boolean =>
    (row === master.row && column === master.column) ||
    added.some((each) => rangeContains(each, row, column));
  for (const cell of cellsIn(range)) {
    const overwritten = overwrites(changes.get(cellKey(cell.row, cell.column))?.change);
    if (!overwritten && !formulas.has(cell) && !isFilled(cell.row, cell.column)) effects.clear.add(cell);
  }
  for (const [key, { row, column, change }] of changes) {
    const result = change.kind === "value" && rangeContains(range, row, column);
    if (result && !isFilled(row, column)) effects.ignore.add(key);
  }
}

const isClearing = (change: CellChange): boolean => change.kind === "constant" && change.value === null;

function refusePart(group: ArrayGroup, touched: number, master: CellChange | undefined): void {
  if (touched === 0 || group.kind === "dynamic" || touched === area(group.range)) return;
  if (group.kind === "array" && master?.kind === "formula") return;
  throw new XlsxError("array-part", "", formatRange(group.range));
}

/** Cells by range, quick for many small ranges. */
type CellFinder = (range: CellRange) => RawCell[];

function cellFinder(sheet: RawSheet): CellFinder {
  const rows = new Map<number, RawCell[]>();
  for (const row of sheet.rows) rows.set(row.row, [...(rows.get(row.row) ?? []), ...row.cells]);
  return (range) => {
    const height = range.bottom - range.top + 1;
    const wanted =
      height < rows.size ? Array.from({ length: height }, (_, i) => range.top + i) : [...rows.keys()];
    return wanted
      .flatMap((row) => rows.get(row) ?? [])
      .filter((cell) => rangeContains(range, cell.row, cell.column));
  };
}

function newRanges(edits: readonly PlacedChange[], part: string): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { row, column, change } of edits) {
    if (change.kind !== "formula" || change.range === undefined) continue;
    const range = parseRange(change.range);
    if (range?.top !== row || range.left !== column) throw new XlsxError("bad-reference", part, change.range);
    ranges.push(range);
  }
  return ranges;
}

/** A new spill may cover nothing that has a value of its own: opening the file would lose it. */
function refuseOverlap(scene: Scene, range: CellRange, others: readonly CellRange[]): void {
  const refuse = (other: string): never => {
    throw new XlsxError("overlap", scene.sheet.part, `${formatRange(range)}, ${other}`);
  };
  const other = others.find((each) => rangesOverlap(each, range));
  if (other) refuse(formatRange(other));
  const fixed = scene.fixed.find((each) => rangesOverlap(each, range));
  if (fixed) refuse(formatRange(fixed));
  const typed = [...scene.changes.values()].find((each) => isTypedInside(each, range));
  if (typed) refuse(formatRef(typed.row, typed.column));
  const spilled = (cell: RawCell): boolean =>
    scene.groups.some((each) => each.master !== cell && rangeContains(each.range, cell.row, cell.column));
  for (const cell of scene.cellsIn(range)) {
    if (scene.changes.has(cellKey(cell.row, cell.column))) continue;
    const holds = scene.formulas.has(cell) || (cell.content !== undefined && !spilled(cell));
    if (holds) refuse(formatRef(cell.row, cell.column));
  }
}

/** The change gives a cell of the range, but not its first, a content of its own. */
function isTypedInside({ row, column, change }: PlacedChange, range: CellRange): boolean {
  if (row === range.top && column === range.left) return false;
  return overwrites(change) && !isClearing(change) && rangeContains(range, row, column);
}
