/**
 * Everything that a Univer instance needs before it calculates a workbook of ours: functions, tables, names and two
 * repairs. The same for the browser workbook and the command line; call it in the tick in which the workbook is made.
 */
import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
} from "@univerjs/engine-formula";
import type { XlsxWorkbook } from "../../xlsx";
import { type Area, areaOf } from "../address";
import type { BoundFunction } from "../function-types";
import type { EngineName } from "../formula/engine-names";
import {
  AddInFunction,
  AnchorArray,
  areaOfReference,
  type CallOutcome,
  FIXED_ARRAY,
  FixedArray,
  type SheetNames,
  Single,
} from "./executors";
import { repairFunctions } from "./repairs";
import { sheetId, WORKBOOK_ID } from "./snapshot";

/** A reference that OFFSET or INDIRECT gave during calculation. */
export interface ObservedReference {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly targetSheetId: string;
  readonly area: Area;
}

export interface Registration {
  readonly functions: readonly BoundFunction[];
  readonly sheetName: SheetNames;
  /** Called for each calculated call of an add-in function. */
  readonly onCall?: (outcome: CallOutcome) => void;
  readonly onReference?: (observed: ObservedReference) => void;
}

export function registerFunctions(
  injector: Injector,
  { functions, sheetName, onCall, onReference }: Registration,
): void {
  const service = injector.get(IFunctionService);
  const report = onCall ?? ((): void => undefined);
  service.registerExecutors(
    ...functions.map((bound) => new AddInFunction(bound, sheetName, report)),
    new AnchorArray("ANCHORARRAY"),
    new Single("SINGLE"),
    new FixedArray(FIXED_ARRAY),
  );
  repairFunctions(service);
  if (onReference) {
    for (const name of ["OFFSET", "INDIRECT"]) observe(service, name, onReference);
  }
}

function observe(
  service: IFunctionService,
  name: string,
  report: (observed: ObservedReference) => void,
): void {
  const executor = service.getExecutor(name);
  if (!executor) return;
  const original = executor.calculate.bind(executor);
  executor.calculate = (...args: BaseValueObject[]) => {
    const result = original(...args);
    if (result.isReferenceObject()) {
      const reference = result as BaseReferenceObject;
      report({
        sheetId: executor.subUnitId ?? "",
        row: executor.row,
        column: executor.column,
        targetSheetId: reference.getSheetId() || (executor.subUnitId ?? ""),
        area: areaOfReference(reference),
      });
    }
    return result;
  };
}

export function registerTables(injector: Injector, book: XlsxWorkbook): void {
  const service = injector.get(ISuperTableService);
  for (const table of book.tables) {
    const index = book.sheets.findIndex(({ name }) => name === table.sheet);
    if (index < 0) continue;
    const { top, left, bottom, right } = areaOf(table.range);
    service.registerTable(WORKBOOK_ID, table.name, {
      sheetId: sheetId(index),
      titleMap: new Map(table.columns.map((column, i) => [column, i])),
      range: { startRow: top, startColumn: left, endRow: bottom - table.totalsRows, endColumn: right },
    });
  }
}

export function registerNames(injector: Injector, names: readonly EngineName[]): void {
  injector.get(IDefinedNamesService).registerDefinedNames(
    WORKBOOK_ID,
    Object.fromEntries(
      names.map(({ name, text }, index) => {
        const id = `naam${index}`;
        const isReference = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(
          text,
        );
        const formulaOrRefString = isReference ? text : `=${text}`;
        return [id, { id, name, formulaOrRefString, localSheetId: "AllDefaultWorkbook" }];
      }),
    ),
  );
}
