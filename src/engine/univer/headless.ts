/**
 * One calculation of a workbook by Univer's formula engine without a grid or a page. Only `core` and `engine-formula`
 * are loaded; results are read from the engine itself, at full precision, before any formatting.
 */
import {
  type ICellData,
  type IRange,
  type IWorkbookData,
  LogLevel,
  type Nullable,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  type BaseValueObject,
  FormulaDataModel,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
  ICalculateFormulaService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { errorObject } from "./values";
import { type EngineName } from "../formula/engine-names";
import { registerFunctions, registerNames, type Registration } from "./register";
import { WORKBOOK_ID } from "./snapshot";

export type SpilledCells = IAllRuntimeData["arrayFormulaCellData"];

export interface EngineInput extends Registration {
  readonly snapshot: IWorkbookData;
  readonly names: readonly EngineName[];
  /** What formulas filled in an earlier round. */
  readonly earlierSpills?: SpilledCells | undefined;
  /** Called when a function of the engine itself fails; its cell gets #VALUE!. */
  readonly onFailure: (name: string, sheetId: string, row: number, column: number) => void;
}

export interface EngineOutput {
  /** Result of a cell with a formula: its own value, or the first of what it fills. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData>;
  /** What the formula in a cell would fill, when that is more than the cell, also when it is not free. */
  wanted(sheetId: string, row: number, column: number): IRange | undefined;
  /** What the formula in a cell fills, when that is more than the cell. */
  filled(sheetId: string, row: number, column: number): IRange | undefined;
  /** Value that a formula elsewhere put into a cell. */
  spilled(sheetId: string, row: number, column: number): Nullable<ICellData>;
  readonly spills: SpilledCells;
}

/** Names of all functions that the engine calculates itself. */
export function engineFunctions(): ReadonlySet<string> {
  return ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;
}

export async function calculateWorkbook(input: EngineInput): Promise<EngineOutput> {
  const univer = start();
  try {
    const injector = univer.__getInjector();
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, input.snapshot);
    registerFunctions(injector, input);
    registerNames(injector, input.names);
    catchFailures(injector.get(IFunctionService), input.onFailure);
    const service = injector.get(ICalculateFormulaService);
    const done = new Promise<IAllRuntimeData>((resolve) => {
      service.executionCompleteListener$.subscribe(resolve);
    });
    await service.execute({
      formulaData: injector.get(FormulaDataModel).getFormulaData(),
      arrayFormulaCellData: plainCells(input.earlierSpills),
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    return outputOf(await done);
  } finally {
    univer.dispose();
  }
}

function start(): Univer {
  const univer = new Univer({ logLevel: LogLevel.SILENT, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  return univer;
}

/** The engine starts new tables for its next calculation, so these stay as they are. */
function outputOf({ unitData, arrayFormulaCellData, arrayFormulaRange }: IAllRuntimeData): EngineOutput {
  const results = unitData[WORKBOOK_ID] ?? {};
  const spills = arrayFormulaCellData[WORKBOOK_ID] ?? {};
  const ranges = arrayFormulaRange[WORKBOOK_ID] ?? {};
  return {
    cell: (sheetId, row, column) => results[sheetId]?.getValue(row, column),
    wanted: (sheetId, row, column) => ranges[sheetId]?.[row]?.[column],
    filled: (sheetId, row, column) =>
      results[sheetId]?.getValue(row, column)?.v === "#SPILL!" ? undefined : ranges[sheetId]?.[row]?.[column],
    spills: arrayFormulaCellData,
    spilled: (sheetId, row, column) => spills[sheetId]?.getValue(row, column),
  };
}

type PlainCells = IFormulaDatasetConfig["arrayFormulaCellData"];

/** As the engine takes them: rows of cells instead of its own matrices. */
function plainCells(spills: SpilledCells = {}): PlainCells {
  const sheets = Object.entries(spills[WORKBOOK_ID] ?? {}).map(
    ([id, cells]) => [id, cells.getMatrix()] as const,
  );
  return sheets.length > 0 ? { [WORKBOOK_ID]: Object.fromEntries(sheets) } : {};
}

function catchFailures(service: IFunctionService, report: EngineInput["onFailure"]): void {
  for (const [name, executor] of service.getExecutors()) {
    const original = executor.calculate.bind(executor);
    executor.calculate = (...args: BaseValueObject[]) => {
      try {
        return original(...args);
      } catch {
        report(String(name), executor.subUnitId ?? "", executor.row, executor.column);
        return errorObject("#VALUE!");
      }
    };
  }
}
