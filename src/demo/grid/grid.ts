/**
 * The grid with one workbook in it: shows it, tells of edits, shows results. Knows no files and no functions; what a
 * cell's formula gives is calculated elsewhere and handed over.
 */
import "@univerjs/design/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/ui/lib/index.css";
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  type ISetRangeValuesMutationParams,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { IEditorBridgeService, ScrollToCellCommand, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { type PaneFunction } from "../../taskpane";
import { type Language } from "../../text";
import { type Area } from "../../workbook/port";
import { formatRef, parseRange } from "../../xlsx";
import { type Things } from "../workbook/things";
import { SET_THINGS, SET_VALUES } from "./allowed";
import { bootGrid, type Booted } from "./boot";
import { commitChange } from "./commit";
import { type SheetContents, workbookContents } from "./contents";
import { interceptEditing } from "./editing";
import { showPlainNumbers } from "./number-text";
import { fitRows } from "./fit-rows";
import { describeFunctions } from "./functions";
import { localeId } from "./locale";
import { type TableSheet } from "../page/sheet-table";
import { chartOver, ringOver } from "./over-grid";
import { Overlay } from "./overlay";
import { pasteAsText } from "./paste";
import { showResults, type SheetResults } from "./results";
import { sheetView } from "./sheet-view";
import { type Change, type PlacedChart, type Ring, type Surface } from "./surface";
import { guardTabs, nameTabScrolls } from "./tabs";
import { ThingsShown, type ThingsSource } from "./things-shown";

export interface GridEvents {
  /** Contents of cells or things changed, by whatever way: id of the sheet, and range. */
  readonly onEdit: (area: Area) => void;
  /** Something else is selected. */
  readonly onSelect: () => void;
  /** Another sheet is shown. */
  readonly onSheet: () => void;
  readonly onRefusal: (id: string) => void;
  /** Why a cell cannot be edited, as an id for `onRefusal`; undefined when it can. Row and column 0-based. */
  readonly refusalOfCell: (sheetId: string, row: number, column: number) => string | undefined;
  readonly onOtherNotation: (text: string) => void;
  readonly onLocalFormula: () => void;
}

export interface GridInput {
  readonly snapshot: IWorkbookData;
  readonly date1904: boolean;
  readonly language: Language;
  readonly functions: readonly PaneFunction[];
  readonly things: ThingsSource;
}

export class Grid implements Surface {
  readonly booted: Booted;
  readonly workbook: Workbook;
  private readonly shown: ThingsShown;
  private readonly refusalOfCell: GridEvents["refusalOfCell"];
  private language: Language;
  private overlay: Overlay | undefined;
  private charts: readonly PlacedChart[] = [];
  private ring: Ring | undefined;
  private cached: SheetContents[] | undefined;

  private constructor(booted: Booted, workbook: Workbook, input: GridInput, events: GridEvents) {
    this.booted = booted;
    this.workbook = workbook;
    this.language = input.language;
    this.shown = new ThingsShown(booted, workbook, input.things);
    this.refusalOfCell = events.refusalOfCell;
  }

  /** Resolves when the workbook is on screen; edits are told from then on. */
  static async open(container: HTMLElement, input: GridInput, events: GridEvents): Promise<Grid> {
    const booted = bootGrid(container, input.language);
    const workbook = booted.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      input.snapshot,
    );
    const grid = new Grid(booted, workbook, input, events);
    const { injector, commands } = booted;
    const language = (): Language => grid.language;
    commands.guard({ ...events, language });
    guardTabs(container, events.onRefusal);
    nameTabScrolls(container, language);
    showPlainNumbers(booted, language);
    pasteAsText(booted, {
      ...events,
      language,
      size: () => {
        const sheet = workbook.getActiveSheet();
        return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      },
    });
    interceptEditing(booted, { ...events, language, date1904: input.date1904 });
    await new Promise<void>((resolve) => {
      const stages = injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
        if (stage < LifecycleStages.Rendered) return;
        resolve();
        queueMicrotask(() => {
          stages.unsubscribe();
        });
      });
    });
    grid.showLanguage(input.language, input.functions);
    fitRows(booted, workbook);
    grid.overlay = new Overlay(booted, workbook);
    grid.watch(events);
    return grid;
  }

  get things(): Things {
    return this.shown.now;
  }

  contents(): SheetContents[] {
    this.cached ??= workbookContents(this.workbook, this.booted.injector.get(LexerTreeBuilder));
    return this.cached;
  }

  showCharts(charts: readonly PlacedChart[]): void {
    this.charts = charts;
    this.showOver();
  }

  /** undefined takes the ring away. */
  showRing(ring: Ring | undefined): void {
    this.ring = ring;
    this.showOver();
  }

  commit(change: Change): boolean {
    return commitChange(this.booted, this.workbook, this.shown, change, this.refusalOfCell);
  }

  selection(): { sheet: number; range: string; several: boolean } {
    const selected = this.booted.injector.get(SheetsSelectionsService).getCurrentSelections();
    const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = selected.at(-1)?.range ?? {};
    const [first, last] = [formatRef(startRow + 1, startColumn + 1), formatRef(endRow + 1, endColumn + 1)];
    const range = first === last ? first : `${first}:${last}`;
    return { sheet: this.activeSheet(), range, several: selected.length > 1 };
  }

  show(results: readonly SheetResults[]): void {
    showResults(this.booted, this.workbook, results);
  }

  showLanguage(language: Language, functions: readonly PaneFunction[]): void {
    const { injector } = this.booted;
    this.language = language;
    injector.get(LocaleService).setLocale(localeId(language));
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
    describeFunctions(injector, functions);
  }

  activeSheet(): number {
    const active = this.workbook.getActiveSheet().getSheetId();
    return this.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === active);
  }

  /** Whether someone is typing in a cell; what is typed is no content yet. */
  get editing(): boolean {
    return this.booted.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Takes what is being typed as typed, as Enter does. */
  async finishEditing(): Promise<void> {
    if (!this.editing) return;
    const params = {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: this.workbook.getUnitId(),
    };
    await this.booted.commands.executeCommand(SetCellEditVisibleOperation.id, params);
  }

  /** The active sheet as text. */
  view(): TableSheet {
    const { injector } = this.booted;
    const sheet = this.workbook.getActiveSheet();
    const filled = injector.get(FormulaDataModel).getArrayFormulaCellData();
    const cells = filled[this.workbook.getUnitId()]?.[sheet.getSheetId()];
    const rows = Math.max(sheet.getLastRowWithContent() + 1, usedRows(cells));
    const columns = Math.max(sheet.getLastColumnWithContent() + 1, usedColumns(cells));
    return sheetView(this.workbook, this.language, (row, column) => cells?.[row]?.[column], {
      rows,
      columns,
    });
  }

  /** Shows a range and selects it. @param sheetIndex in the order of the sheets */
  goTo(sheetIndex: number, range: string): void {
    const sheet = this.workbook.getSheets()[sheetIndex];
    const area = parseRange(range);
    if (!sheet || !area) return;
    const { commands } = this.booted;
    const place = { unitId: this.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const [startRow, startColumn] = [area.top - 1, area.left - 1];
    const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    const selected = { startRow, startColumn, endRow: area.bottom - 1, endColumn: area.right - 1 };
    const merged = { isMerged: false, isMergedMainCell: false };
    const primary = { ...cell, actualRow: startRow, actualColumn: startColumn, ...merged };
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...place,
      selections: [{ range: selected, primary }],
    });
    void commands.executeCommand(ScrollToCellCommand.id, { range: cell });
  }

  close(): void {
    this.overlay?.close();
    this.booted.univer.dispose();
  }

  private showOver(): void {
    this.overlay?.show([...this.charts.map(chartOver), ...(this.ring ? [ringOver(this.ring)] : [])]);
  }

  private watch(events: GridEvents): void {
    this.booted.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SET_VALUES || id === SET_THINGS) this.cached = undefined;
      if (id === SET_VALUES && options?.["fromFormula"] !== true)
        events.onEdit(areaOf(params as ISetRangeValuesMutationParams));
      if (id === SET_THINGS) events.onEdit({ sheet: this.things.sheets.at(-1)?.id ?? "", range: "A1" });
      if (id === SetWorksheetActiveOperation.id) events.onSheet();
      if (id === SetWorksheetActiveOperation.id || id === SetSelectionsOperation.id) events.onSelect();
    });
  }
}

/** The range around the cells of an edit. */
function areaOf({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams): Area {
  const rows = Object.entries(cellValue as Readonly<Record<string, object>>);
  const columns = rows.flatMap(([, cells]) => Object.keys(cells).map(Number));
  if (columns.length === 0) return { sheet: subUnitId, range: "A1" };
  const numbers = rows.filter(([, cells]) => Object.keys(cells).length > 0).map(([row]) => Number(row));
  const ref = (row: number, column: number): string => formatRef(row + 1, column + 1);
  const first = ref(least(numbers), least(columns));
  const last = ref(-least(numbers.map((row) => -row)), -least(columns.map((column) => -column)));
  return { sheet: subUnitId, range: first === last ? first : `${first}:${last}` };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

type Filled = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

const last = (keys: readonly string[]): number => Math.max(0, ...keys.map((key) => Number(key) + 1));
const usedRows = (cells: Filled): number => last(Object.keys(cells ?? {}));
const usedColumns = (cells: Filled): number =>
  last(Object.values(cells ?? {}).flatMap((row: object) => Object.keys(row)));
