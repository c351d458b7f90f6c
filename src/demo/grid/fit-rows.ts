/**
 * Rows for which the file gives no height fit their text, as Excel does when it opens a file: wrapped text and large
 * type would be cut off otherwise. Nothing of it is saved.
 */
import { WrapStrategy, type Workbook, type Worksheet } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { type Booted } from "./boot";

/** Rows of a sheet with wrapped text and no height of their own, 0-based. */
function looseRows(sheet: Worksheet): number[] {
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, column) => {
    if (rows.has(row) || sheet.getRowManager().getRow(row)?.h !== undefined) return;
    if (sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP) rows.add(row);
  });
  return [...rows];
}

export function fitRows({ injector, commands }: Booted, workbook: Workbook): void {
  const unitId = workbook.getUnitId();
  const manager = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService);
  for (const sheet of workbook.getSheets()) {
    const rows = looseRows(sheet);
    const subUnitId = sheet.getSheetId();
    const skeleton = manager?.ensureSkeleton(subUnitId);
    if (!skeleton || rows.length === 0) continue;
    const endColumn = Math.max(0, sheet.getLastColumnWithContent());
    const rowsAutoHeightInfo = skeleton.calculateAutoHeightInRange(
      rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
    );
    commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      unitId,
      subUnitId,
      rowsAutoHeightInfo,
    });
  }
}
