/** Values of the calculation engine: what kind they are and how to make them. */
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

export function asArray(value: unknown): ArrayValueObject | undefined {
  return value instanceof ArrayValueObject ? value : undefined;
}

const ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((type) => [type, type]));

export function errorObject(code: string): ErrorValueObject {
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}

export function arrayObject(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** First value of an array; an empty cell counts as 0. */
export function firstOf(array: ArrayValueObject): BaseValueObject {
  return array.get(0, 0) ?? NumberValueObject.create(0);
}

/** All cells of an array: what a comparison found false, and empty cells, may be missing in its own list. */
export function cellsOf(array: ArrayValueObject): BaseValueObject[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from(
      { length: array.getColumnCount() },
      (__, column) => array.get(row, column) ?? NullValueObject.create(),
    ),
  );
}

/** The engine shares one array among all formulas over a range: whoever changes it needs a copy. */
export function copyOf(array: ArrayValueObject): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: cellsOf(array),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
