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
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { IEditorBridgeService, ScrollToCellCommand, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { type PaneFunction } from "../../taskpane";
import { type Language } from "../../text";
import { SET_VALUES } from "./allowed";
import { bootGrid, type Booted } from "./boot";
import { type SheetContents, workbookContents } from "./contents";
import { interceptEditing } from "./editing";
import { showPlainNumbers } from "./number-text";
import { fitRows } from "./fit-rows";
import { describeFunctions } from "./functions";
import { localeId } from "./locale";
import { type TableSheet } from "../page/sheet-table";
import { pasteAsText } from "./paste";
import { showResults, type SheetResults } from "./results";
import { sheetView } from "./sheet-view";
import { guardTabs, nameTabScrolls } from "./tabs";

export interface GridEvents {
  /** Contents of cells changed, by whatever way. */
  readonly onEdit: () => void;
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
}

export class Grid {
  readonly booted: Booted;
  readonly workbook: Workbook;
  private language: Language;

  private constructor(booted: Booted, workbook: Workbook, language: Language) {
    this.booted = booted;
    this.workbook = workbook;
    this.language = language;
  }

  /** Resolves when the workbook is on screen; edits are told from then on. */
  static async open(container: HTMLElement, input: GridInput, events: GridEvents): Promise<Grid> {
    const booted = bootGrid(container, input.language);
    const workbook = booted.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      input.snapshot,
    );
    const grid = new Grid(booted, workbook, input.language);
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
    injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === SET_VALUES && options?.["fromFormula"] !== true) events.onEdit();
      if (id === SetWorksheetActiveOperation.id) events.onSheet();
    });
    return grid;
  }

  contents(): SheetContents[] {
    return workbookContents(this.workbook, this.booted.injector.get(LexerTreeBuilder));
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

  /** Shows a cell and selects it. @param row 0-based @param column 0-based */
  goTo(sheetIndex: number, row: number, column: number): void {
    const sheet = this.workbook.getSheets()[sheetIndex];
    if (!sheet) return;
    const { commands } = this.booted;
    const place = { unitId: this.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...place,
      selections: [
        {
          range,
          primary: {
            ...range,
            actualRow: row,
            actualColumn: column,
            isMerged: false,
            isMergedMainCell: false,
          },
        },
      ],
    });
    void commands.executeCommand(ScrollToCellCommand.id, { range });
  }

  close(): void {
    this.booted.univer.dispose();
  }
}

type Filled = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

const last = (keys: readonly string[]): number => Math.max(0, ...keys.map((key) => Number(key) + 1));
const usedRows = (cells: Filled): number => last(Object.keys(cells ?? {}));
const usedColumns = (cells: Filled): number =>
  last(Object.values(cells ?? {}).flatMap((row: object) => Object.keys(row)));
