/**
 * Puts calculated values into the grid: in formula cells as their value, in cells that a formula fills as the grid's
 * own "array formula" data, so that such a cell stays empty in the sheet itself and an edit in it is an edit.
 */
import { CellValueType, type ICellData, type IRange, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type CellRange, type CellValue, parseRange, parseRef } from "../../xlsx";
import { SET_VALUES } from "./allowed";
import { type Booted } from "./boot";

type Matrix<T> = Record<number, Record<number, T>>;

/** Results of one sheet: values by reference, filled ranges by the reference of the formula. */
export interface SheetResults {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly spills: ReadonlyMap<string, string>;
}

/** A calculated value in the grid's form; an empty result shows as 0, as in Excel. */
export function shownValue(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === null) return { v: 0, t: CellValueType.NUMBER };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

const toGridRange = ({ top, left, bottom, right }: CellRange): IRange => ({
  startRow: top - 1,
  startColumn: left - 1,
  endRow: bottom - 1,
  endColumn: right - 1,
});

function put<T>(matrix: Matrix<T>, row: number, column: number, value: T): void {
  (matrix[row] ??= {})[column] = value;
}

/** Shows the results, in the order of the sheets. */
export function showResults(
  { injector, commands }: Booted,
  workbook: Workbook,
  results: readonly SheetResults[],
): void {
  const unitId = workbook.getUnitId();
  const model = injector.get(FormulaDataModel);
  const ranges: Record<string, Matrix<IRange>> = {};
  const filled: Record<string, Matrix<ICellData>> = {};
  workbook.getSheets().forEach((sheet, index) => {
    const result = results[index];
    if (!result) return;
    const subUnitId = sheet.getSheetId();
    const own: Matrix<ICellData> = {};
    const sheetRanges: Matrix<IRange> = (ranges[subUnitId] = {});
    const sheetFilled: Matrix<ICellData> = (filled[subUnitId] = {});
    for (const [ref, range] of result.spills) {
      const at = parseRef(ref);
      const area = parseRange(range);
      if (at && area) put(sheetRanges, at.row - 1, at.column - 1, toGridRange(area));
    }
    for (const [ref, value] of result.values) {
      const at = parseRef(ref);
      if (!at) continue;
      const raw = sheet.getCellMatrix().getValue(at.row - 1, at.column - 1);
      const isFormula = Boolean(raw?.f ?? raw?.si);
      put(isFormula ? own : sheetFilled, at.row - 1, at.column - 1, shownValue(value));
    }
    const options = { onlyLocal: true, fromFormula: true };
    commands.syncExecuteCommand(SET_VALUES, { unitId, subUnitId, cellValue: own }, options);
  });
  model.setArrayFormulaRange({ [unitId]: ranges });
  model.setArrayFormulaCellData({ [unitId]: filled });
}
