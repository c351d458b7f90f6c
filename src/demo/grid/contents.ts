/**
 * What the grid's cells hold, as the file model says it: constants, formulas as typed, never results. Results are
 * calculated and shown by others; so an edit can be told from a result.
 */
import { CellValueType, type ICellData, type Nullable, type Workbook, type Worksheet } from "@univerjs/core";
import { type LexerTreeBuilder } from "@univerjs/engine-formula";
import { type CellValue, formatRef } from "../../xlsx";

/** Content of one cell. */
export type Content =
  | { readonly kind: "formula"; /** Without `=`. */ readonly text: string }
  | { readonly kind: "constant"; readonly value: Exclude<CellValue, null> };

/** Contents by A1 reference; empty cells are absent. */
export type SheetContents = ReadonlyMap<string, Content>;

const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

export const isErrorText = (text: string): boolean => ERROR_TEXT.test(text);

function constantOf(cell: ICellData): Exclude<CellValue, null> | undefined {
  const { v, t } = cell;
  if (v === null || v === undefined || v === "") return undefined;
  if (typeof v === "boolean") return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === "1" || v === "TRUE";
  if (typeof v === "number") return v;
  return textOrNumber(v, t);
}

/** The grid keeps some typed numbers as their text, marked as numbers. */
function textOrNumber(text: string, t: ICellData["t"]): number | string | { readonly error: string } {
  if (t === CellValueType.NUMBER && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return ERROR_TEXT.test(text) && t !== CellValueType.FORCE_STRING ? { error: text } : text;
}

/** Formulas that were filled share an id and are written out in one cell only. */
class SharedFormulas {
  private readonly origins = new Map<string, { row: number; column: number; text: string }>();
  private readonly lexer: LexerTreeBuilder;

  constructor(sheet: Worksheet, lexer: LexerTreeBuilder) {
    this.lexer = lexer;
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (cell?.f && cell.si) this.origins.set(cell.si, { row, column, text: cell.f });
    });
  }

  textOf(row: number, column: number, cell: ICellData): string | undefined {
    if (cell.f) return cell.f.replace(/^=/, "");
    const origin = cell.si ? this.origins.get(cell.si) : undefined;
    if (!origin) return undefined;
    const moved = this.lexer.moveFormulaRefOffset(origin.text, column - origin.column, row - origin.row);
    return moved.replace(/^=/, "");
  }
}

export function contentsOf(sheet: Worksheet, lexer: LexerTreeBuilder): SheetContents {
  const contents = new Map<string, Content>();
  const shared = new SharedFormulas(sheet, lexer);
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    if (!cell) return;
    const ref = formatRef(row + 1, column + 1);
    const text = shared.textOf(row, column, cell);
    if (text !== undefined) contents.set(ref, { kind: "formula", text });
    else {
      const value = constantOf(cell);
      if (value !== undefined) contents.set(ref, { kind: "constant", value });
    }
  });
  return contents;
}

/** Contents of all sheets, in their order. */
export function workbookContents(workbook: Workbook, lexer: LexerTreeBuilder): SheetContents[] {
  return workbook.getSheets().map((sheet) => contentsOf(sheet, lexer));
}
