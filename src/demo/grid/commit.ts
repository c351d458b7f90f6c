/**
 * A change of the workbook as one step of the grid's undo: first the things, so that sheets are there, then contents of
 * cells, through the same guard as what people type.
 */
import {
  CellValueType,
  type ICellData,
  type IMutationInfo,
  IUndoRedoService,
  type Workbook,
} from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { parseRef } from "../../xlsx";
import { SET_THINGS, SET_VALUES } from "./allowed";
import { type Booted } from "./boot";
import { type Content, isErrorText } from "./contents";
import { type Change, type SheetEdit } from "./surface";
import { type ThingsShown } from "./things-shown";

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** A content in the grid's form, which leaves the looks of the cell. */
export function cellDataOf(content: Content | undefined): ICellData {
  if (content === undefined) return EMPTY;
  if (content.kind === "formula") return { ...EMPTY, f: `=${content.text}` };
  const { value } = content;
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { ...EMPTY, v: value.error, t: CellValueType.STRING };
  // A text that reads as an error value is marked, so that it stays a text.
  return { ...EMPTY, v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** @returns whether it happened; if not, everything is as it was */
export function commitChange(
  booted: Booted,
  workbook: Workbook,
  shown: ThingsShown,
  change: Change,
  refusalOfCell: (sheetId: string, row: number, column: number) => string | undefined,
): boolean {
  const edits = change.cells.filter(({ cells }) => cells.size > 0).map((edit) => editOf(workbook, edit));
  if (
    edits.some(({ refs, subUnitId }) => refs.some(([row, column]) => refusalOfCell(subUnitId, row, column)))
  )
    return false;
  const unitId = workbook.getUnitId();
  const before = shown.now;
  const undo: IMutationInfo[] = [];
  const redo: IMutationInfo[] = [];
  if (before !== change.things) {
    undo.push({ id: SET_THINGS, params: { unitId, things: before } });
    redo.push({ id: SET_THINGS, params: { unitId, things: change.things } });
    undo.push(...contentsOfGoing(workbook, before.sheets, change.things.sheets));
    booted.commands.syncExecuteCommand(SET_THINGS, { unitId, things: change.things });
  }
  for (const { params, subUnitId, rows, columns } of edits) {
    shown.ensureSize(subUnitId, rows, columns);
    const inverse = booted.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    if (before.sheets.some(({ id }) => id === subUnitId)) undo.push({ id: SET_VALUES, params: inverse });
    redo.push({ id: SET_VALUES, params });
    booted.commands.syncExecuteCommand(SET_VALUES, params);
  }
  booted.injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId, undoMutations: undo, redoMutations: redo });
  return true;
}

interface GridEdit {
  readonly params: ISetRangeValuesMutationParams;
  readonly subUnitId: string;
  /** 0-based. */
  readonly refs: readonly (readonly [row: number, column: number])[];
  readonly rows: number;
  readonly columns: number;
}

function editOf(workbook: Workbook, { sheet: subUnitId, cells }: SheetEdit): GridEdit {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const refs: (readonly [number, number])[] = [];
  let [rows, columns] = [0, 0];
  for (const [ref, content] of cells) {
    const at = parseRef(ref);
    if (!at) continue;
    (cellValue[at.row - 1] ??= {})[at.column - 1] = cellDataOf(content);
    refs.push([at.row - 1, at.column - 1]);
    // An empty cell needs no room.
    if (content) [rows, columns] = [Math.max(rows, at.row), Math.max(columns, at.column)];
  }
  return { params: { unitId: workbook.getUnitId(), subUnitId, cellValue }, subUnitId, refs, rows, columns };
}

/** Undo brings a sheet back empty; these fill it again. */
function contentsOfGoing(
  workbook: Workbook,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): IMutationInfo[] {
  return before
    .filter(({ id }) => !after.some((sheet) => sheet.id === id))
    .flatMap(({ id }) => {
      const matrix = workbook.getSheetBySheetId(id)?.getCellMatrix();
      if (!matrix) return [];
      const cellValue = structuredClone(matrix.getMatrix());
      return [{ id: SET_VALUES, params: { unitId: workbook.getUnitId(), subUnitId: id, cellValue } }];
    });
}
