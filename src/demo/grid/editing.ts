/**
 * Typing in a cell: the editor shows a number in the page's notation, and what is typed is read in that notation.
 * Without this the grid would read "22.000" as 22.
 */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { type Language } from "../../text";
import { type Booted } from "./boot";
import { plainText } from "./content";
import { editedText, typedDate, typedValue } from "./typed-value";

export interface EditingOptions {
  readonly language: () => Language;
  readonly date1904: boolean;
  /** The text looks like a number in the other notation and is kept as text. */
  readonly onOtherNotation: (text: string) => void;
  /** The formula is in local notation, which the grid does not read: the edit does not happen. */
  readonly onLocalFormula: () => void;
}

/** Above our own, below none: the grid's own handlers have 0 or less. */
const PRIORITY = 1000;

const isDateFormat = (pattern: string): boolean =>
  /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** ";" outside texts and array constants: Excel's separator where the decimal mark is a comma. */
export function hasLocalSeparator(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g, "").includes(";");
}

export function interceptEditing({ injector }: Booted, options: EditingOptions): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, row, col }) => {
      const style = worksheet.getComposedCellStyle(row, col);
      return typed(cell, worksheet.getCellRaw(row, col), style.n?.pattern ?? "", options);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const isNumber = typeof raw?.v === "number" && raw.t === CellValueType.NUMBER && !raw.f && !raw.si;
      if (!cell || !isNumber) return next(cell);
      const percent = worksheet.getComposedCellStyle(row, col).n?.pattern.includes("%") ?? false;
      return next({
        ...cell,
        v: editedText(raw.v as number, percent, options.language()),
        t: CellValueType.STRING,
      });
    },
  });
}

function typed(
  cell: Nullable<ICellData>,
  before: Nullable<ICellData>,
  pattern: string,
  options: EditingOptions,
): Nullable<ICellData> {
  if (!cell) return cell;
  if (typeof cell.f === "string") {
    if (!hasLocalSeparator(cell.f)) return cell;
    options.onLocalFormula();
    return before ?? {};
  }
  const text = cell.p ? plainText(cell) : cell.v;
  if (typeof text !== "string" || cell.t === CellValueType.FORCE_STRING || pattern === "@") return cell;
  const date = isDateFormat(pattern) ? typedDate(text, options.language(), options.date1904) : undefined;
  if (date !== undefined) return { ...cell, p: null, v: date, t: CellValueType.NUMBER };
  const { value, type, otherNotation } = typedValue(text, options.language());
  if (otherNotation) options.onOtherNotation(text);
  return { ...cell, p: null, v: value, t: type };
}
