/**
 * The workbook's things in the grid: sheets come and go, number formats change, as one mutation that undo can take back
 * like any edit. What the grid itself would refuse to everybody happens here as our own.
 * Method: a mutation of ours among those of Univer 0.25.1.
 */
import {
  BooleanNumber,
  CommandType,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { type SheetLayout } from "../../workbook/port";
import { parseRef } from "../../xlsx";
import { type SheetThing, type Things } from "../workbook/things";
import { SET_THINGS, SET_VALUES } from "./allowed";
import { type Booted } from "./boot";

export interface ThingsParams {
  readonly unitId: string;
  readonly things: Things;
}

export interface ThingsSource {
  readonly start: Things;
  /** Number format of a cell as the file has it, by index of the sheet. */
  readonly fileFormat: (sheet: number, ref: string) => string;
  /** An empty sheet in the grid's form, without id and name. */
  readonly blank: (layout: SheetLayout | undefined) => object;
}

export class ThingsShown {
  now: Things;
  private readonly booted: Booted;
  private readonly workbook: Workbook;
  private readonly source: ThingsSource;

  constructor(booted: Booted, workbook: Workbook, source: ThingsSource) {
    this.booted = booted;
    this.workbook = workbook;
    this.source = source;
    this.now = source.start;
    booted.commands.registerCommand({
      id: SET_THINGS,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: Partial<ThingsParams>) => {
        if (!params?.things) return false;
        this.set(params.things);
        return true;
      },
    });
  }

  /** Makes the sheet at least this large. */
  ensureSize(subUnitId: string, rows: number, columns: number): void {
    const { booted, workbook } = this;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const unitId = workbook.getUnitId();
    booted.commands.asOwn(() => {
      if (rows > sheet.getRowCount()) {
        const params = { unitId, subUnitId, rowCount: rows };
        booted.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, params);
      }
      if (columns > sheet.getColumnCount()) {
        const params = { unitId, subUnitId, columnCount: columns };
        booted.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, params);
      }
    });
  }

  private set(things: Things): void {
    const before = this.now;
    this.booted.commands.asOwn(() => {
      for (const sheet of missing(before, things)) this.remove(sheet);
      for (const sheet of missing(things, before)) this.insert(sheet, things.sheets.indexOf(sheet));
      things.sheets.forEach(({ id }, index) => {
        this.showFormats(index, id, before.formats.get(id) ?? new Map(), things.formats.get(id) ?? new Map());
      });
    });
    this.now = things;
  }

  private insert({ id, name, layout }: SheetThing, index: number): void {
    const looks = { ...this.source.blank(layout), ...(layout ? { cellData: boldCells(layout) } : {}) };
    const params = {
      unitId: this.workbook.getUnitId(),
      index,
      sheet: mergeWorksheetSnapshotWithDefault({ ...looks, id, name }),
    };
    // The shown sheet stays, as when a co-author adds one.
    this.booted.commands.syncExecuteCommand(InsertSheetMutation.id, params, { fromCollab: true });
  }

  private remove({ id, name }: SheetThing): void {
    const params = { unitId: this.workbook.getUnitId(), subUnitId: id, subUnitName: name };
    this.leave(id);
    this.booted.commands.syncExecuteCommand(RemoveSheetMutation.id, params);
  }

  /** The grid would show another sheet some time after this one is gone, and stumble over what comes in between. */
  private leave(id: string): void {
    if (this.workbook.getActiveSheet().getSheetId() !== id) return;
    const sheets = this.workbook.getSheets();
    const at = sheets.findIndex((sheet) => sheet.getSheetId() === id);
    const isShown = (sheet: Worksheet): boolean =>
      sheet.getSheetId() !== id && sheet.isSheetHidden() === BooleanNumber.FALSE;
    const next = sheets.slice(0, at).reverse().find(isShown) ?? sheets.find(isShown);
    if (!next) return;
    const place = { unitId: this.workbook.getUnitId(), subUnitId: next.getSheetId() };
    this.booted.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
  }

  private showFormats(
    index: number,
    subUnitId: string,
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ): void {
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (ref) => before.get(ref) !== after.get(ref),
    );
    const cellValue: Record<number, Record<number, object>> = {};
    let [rows, columns] = [0, 0];
    for (const ref of changed) {
      const at = parseRef(ref);
      if (!at) continue;
      const pattern = after.get(ref) ?? this.source.fileFormat(index, ref);
      // The engine of the grid takes a number in a cell with text format for text; Excel does not.
      const shown = pattern === "General" || pattern === "@" ? null : { pattern };
      (cellValue[at.row - 1] ??= {})[at.column - 1] = { s: { n: shown } };
      [rows, columns] = [Math.max(rows, at.row), Math.max(columns, at.column)];
    }
    if (rows === 0) return;
    this.ensureSize(subUnitId, rows, columns);
    const params = { unitId: this.workbook.getUnitId(), subUnitId, cellValue };
    const options = { onlyLocal: true, fromFormula: true };
    this.booted.commands.syncExecuteCommand(SET_VALUES, params, options);
  }
}

/** Sheets that the other does not have. */
const missing = (things: Things, other: Things): SheetThing[] =>
  things.sheets.filter(({ id }) => !other.sheets.some((sheet) => sheet.id === id));

/** Empty cells that are bold already, so that what is written there is. */
function boldCells({ bold, widths }: SheetLayout): Record<number, Record<number, object>> {
  const row = (): Record<number, object> =>
    Object.fromEntries(widths.map((_, column) => [column, { s: { bl: BooleanNumber.TRUE } }]));
  return Object.fromEntries(bold.map((at) => [at - 1, row()]));
}
