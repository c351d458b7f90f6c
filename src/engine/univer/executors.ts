/**
 * Functions that the calculation engine gets from us: the add-in's, which see which cells their arguments are, and
 * two that Excel has and the engine lacks (ANCHORARRAY for `A1#`, SINGLE for `@`). An exception in one function would
 * abort the whole calculation, so none leaves. Source of the two names: [MS-XLSX] §2.2.2 (future functions).
 */
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Area, areaName, placeName } from "../address";
import type { BoundFunction, CallResult, ResultCell } from "../function-types";
import { isErrorText } from "../error-values";
import { arrayObject, asArray, cellsOf, errorObject, firstOf } from "./values";

/** One calculated call of an add-in function. */
export interface CallOutcome {
  /** Sheet id of the cell with the formula, and its place, 0-based. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly result: CallResult;
}

/** Name of a sheet by its id. */
export type SheetNames = (sheetId: string) => string;

export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly bound: BoundFunction;
  private readonly sheetName: SheetNames;
  private readonly report: (outcome: CallOutcome) => void;

  constructor(bound: BoundFunction, sheetName: SheetNames, report: (outcome: CallOutcome) => void) {
    super(bound.name);
    this.bound = bound;
    this.sheetName = sheetName;
    this.report = report;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const { row, column } = this;
    const ownSheet = this.subUnitId ?? "";
    const parameterAddresses = variants.map((variant) => this.addressOf(variant));
    const address = this.placeOf(ownSheet, { top: row, bottom: row, left: column, right: column });
    const result = this.bound.call(variants.map(argumentOf), { address, parameterAddresses });
    this.report({ sheetId: ownSheet, row, column, name: this.bound.name, result });
    return "error" in result ? errorObject(result.error.code) : resultObject(result.value);
  }

  private addressOf(variant: FunctionVariantType): string | null {
    if (!variant.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    return this.placeOf(reference.getSheetId(), areaOfReference(reference));
  }

  private placeOf(sheetId: string, area: Area): string {
    return placeName({ sheet: this.sheetName(sheetId), ref: areaName(area) });
  }
}

/** `A1#`: the range that the formula in A1 fills now. */
export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant?: FunctionVariantType): BaseValueObject {
    if (!variant?.isReferenceObject()) return errorObject("#REF!");
    const reference = variant as BaseReferenceObject;
    const { top, left } = areaOfReference(reference);
    const filled =
      reference.getCurrentRuntimeActiveArrayFormulaRange()?.[top]?.[left] ??
      reference.getCurrentActiveArrayFormulaRange()?.[top]?.[left];
    if (!filled) return errorObject("#REF!");
    // The engine takes references for results, as OFFSET gives them; its types leave that out.
    return this.createReferenceObject(reference, filled) as unknown as BaseValueObject;
  }
}

/** `@`: of a range the cell in the formula's own row or column, of an array the first value. */
export class Single extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant?: FunctionVariantType): BaseValueObject {
    if (!variant) return errorObject("#VALUE!");
    if (!variant.isReferenceObject()) {
      const array = asArray(variant);
      return array ? firstOf(array) : (variant as BaseValueObject);
    }
    const reference = variant as BaseReferenceObject;
    const { top, left, bottom, right } = areaOfReference(reference);
    const row = top === bottom ? top : this.row;
    const column = left === right ? left : this.column;
    if (row < top || row > bottom || column < left || column > right) return errorObject("#VALUE!");
    return reference.getCellByPosition(row, column);
  }
}

/** Result of an array formula of before dynamic arrays: cut or filled up to the range that the file gives it. */
export class FixedArray extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;

  override calculate(...[value, rows, columns]: BaseValueObject[]): BaseValueObject {
    if (!value) return errorObject("#VALUE!");
    const [rowCount, columnCount] = [Number(rows?.getValue()), Number(columns?.getValue())];
    const array = asArray(value);
    if (rowCount === 1 && columnCount === 1) return array ? firstOf(array) : value;
    const cell = (row: number, column: number): BaseValueObject => {
      if (!array) return value;
      const [height, width] = [array.getRowCount(), array.getColumnCount()];
      const inside = (height === 1 || row < height) && (width === 1 || column < width);
      if (!inside) return errorObject("#N/A");
      return array.get(height === 1 ? 0 : row, width === 1 ? 0 : column) ?? NumberValueObject.create(0);
    };
    return arrayObject(
      Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (__, column) => cell(row, column)),
      ),
    );
  }
}
export const FIXED_ARRAY = "MPP.FIXED.ARRAY";

export function areaOfReference(reference: BaseReferenceObject): Area {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** As Excel passes it: a matrix of cells for ranges and arrays, null for an argument left out. */
function argumentOf(variant: FunctionVariantType): unknown {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  const array = asArray(value);
  if (array) return cellsOf(array).map((row) => row.map(cellOf));
  const single = value as BaseValueObject;
  return single.isNull() ? null : cellOf(single);
}

function cellOf(value: BaseValueObject): unknown {
  if (value.isNull()) return null;
  if (value instanceof ErrorValueObject) return value.getErrorType();
  return value.isLambda() ? "#CALC!" : value.getValue();
}

function resultObject(value: Exclude<CallResult, { error: unknown }>["value"]): BaseValueObject {
  if (typeof value !== "object") return cellObject(value);
  const [[only] = []] = value;
  if (value.length === 1 && value[0]?.length === 1 && only !== undefined) return cellObject(only);
  return arrayObject(value.map((row) => row.map(cellObject)));
}

function cellObject(cell: ResultCell): BaseValueObject {
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return isErrorText(cell) ? errorObject(cell) : StringValueObject.create(cell);
}
