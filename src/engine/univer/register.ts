/**
 * Everything that a Univer instance needs before it calculates a workbook of ours: functions, names and repairs. Table
 * references are A1 by then. Call it in the tick in which the workbook is made.
 */
import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Area } from "../address";
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
import { WORKBOOK_ID } from "./snapshot";
import { asArray } from "./values";

/** A reference that OFFSET, INDIRECT or INDEX gave during calculation. */
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
  /** Address of what a text in INDIRECT names, if it names a range. */
  readonly addressOfName?: (text: string, sheetId: string, row: number, column: number) => string | undefined;
}

export function registerFunctions(
  injector: Injector,
  { functions, sheetName, onCall, onReference, addressOfName }: Registration,
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
  if (addressOfName) readNamesInIndirect(service, addressOfName);
  if (onReference) {
    const isCalculating = stageWatch(injector);
    const report = (reference: ObservedReference): void => {
      if (isCalculating()) onReference(reference);
    };
    for (const name of ["OFFSET", "INDIRECT", "INDEX"]) observe(service, name, report);
  }
}

/** The engine looks for names too, but gets them under names of its own (see formula/engine-names.ts). */
function readNamesInIndirect(
  service: IFunctionService,
  addressOfName: NonNullable<Registration["addressOfName"]>,
): void {
  const executor = service.getExecutor("INDIRECT");
  if (!executor) return;
  const original = executor.calculate.bind(executor);
  executor.calculate = (...[text, ...rest]: BaseValueObject[]) => {
    const array = asArray(text);
    const value = array && array.getRowCount() * array.getColumnCount() === 1 ? array.get(0, 0) : text;
    const address = value?.isString()
      ? addressOfName(String(value.getValue()), executor.subUnitId ?? "", executor.row, executor.column)
      : undefined;
    if (address !== undefined) return original(StringValueObject.create(address));
    return original(...(text ? [text, ...rest] : []));
  };
}

/**
 * Before it calculates, the engine already follows OFFSET and INDIRECT to order the formulas; which cell it does that
 * for is not to be known then. @returns whether it calculates now
 */
function stageWatch(injector: Injector): () => boolean {
  let stage = FormulaExecuteStageType.IDLE;
  injector.get(ICalculateFormulaService).executionInProgressListener$.subscribe((state) => {
    stage = state.stage;
  });
  return () =>
    stage !== FormulaExecuteStageType.START_DEPENDENCY &&
    stage !== FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA;
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
