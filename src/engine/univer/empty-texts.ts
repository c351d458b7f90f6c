/**
 * A formula that gives "" fills its cell with an empty text, which is not the same as an empty cell: adding to it is
 * #VALUE!, COUNTA counts it, it is not 0. The engine reads such a cell as empty, and calculates on with 0.
 * Source: Microsoft Support, "ISBLANK function", "COUNTA function" ("empty text" counts).
 */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";
import { arrayObject, cellsOf } from "./values";

/** The engine calls a cell with text "" empty unless it belongs to a formula; this stands for one. */
const OF_A_FORMULA = "leeg";

let isRepaired = false;

/** For all engines at once: they share their classes. */
export function repairEmptyTexts(): void {
  if (isRepaired) return;
  isRepaired = true;
  readAsText();
  compareAsText();
}

function readAsText(): void {
  const prototype = BaseReferenceObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the reference it belongs to
  const { getCellData } = prototype;
  prototype.getCellData = function (this: BaseReferenceObject, row, column) {
    const cell: Nullable<ICellData> = getCellData.call(this, row, column);
    const isEmptyText = cell?.v === "" && cell.t === CellValueType.STRING;
    return isEmptyText ? { ...cell, si: OF_A_FORMULA } : cell;
  };
}

/** The engine's index of compared columns takes "" for empty and for 0, so a range with "" is compared without it. */
function compareAsText(): void {
  const prototype = ArrayValueObject.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the array it belongs to
  const { compare } = prototype;
  prototype.compare = function (this: ArrayValueObject, ...args) {
    const plain = hasEmptyText(this) ? arrayObject(cellsOf(this)) : this;
    return compare.call(plain, ...args);
  };
}

/** Cell by cell: a look-up compares whole columns, and most hold none. */
function hasEmptyText(array: ArrayValueObject): boolean {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = array.get(row, column);
      if (cell?.isString() === true && cell.getValue() === "") return true;
    }
  }
  return false;
}
