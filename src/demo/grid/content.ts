/**
 * Keeps of an edit what the file writer can save: values and formulas. Formats, rich text and the like are left out,
 * so that the grid never shows something that is lost at save. Moving cells becomes clearing and filling cells.
 * Shapes: ICellData and the mutation parameters of Univer 0.25.1.
 */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { type IMoveRangeMutationParams, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { typedValue, type TypedValue } from "./typed-value";

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const CLEARED: ICellData = { v: null, f: null, si: null, p: null };

/** Text of a rich text cell: the stream without its closing line end. */
export function plainText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? "";
  return stream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
}

/** Text without a type comes from outside (clipboard): it is read as typed, never guessed by the grid. */
function withType(content: ICellData, read: (text: string) => TypedValue): ICellData {
  const { v, t } = content;
  if (typeof v !== "string" || t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return content;
  if (v === "") return { ...content, v: null };
  const typed = read(v);
  return { ...content, v: typed.value, t: typed.type };
}

/** One cell with its content only; null clears the content and leaves the looks. */
export function contentOf(cell: Nullable<ICellData>, read: (text: string) => TypedValue): ICellData {
  if (!cell) return CLEARED;
  const kept: ICellData = {};
  if (cell.f !== undefined) kept.f = cell.f;
  if (cell.si !== undefined) kept.si = cell.si;
  if (cell.v !== undefined) kept.v = cell.v;
  if (cell.t !== undefined) kept.t = cell.t;
  if (cell.p === null) kept.p = null;
  if (cell.p) return { ...kept, v: plainText(cell), t: CellValueType.STRING, p: null };
  return typeof kept.f === "string" || typeof kept.si === "string" ? kept : withType(kept, read);
}

export function contentMatrix(matrix: CellMatrix, language: "nl" | "en"): CellMatrix {
  const read = (text: string): TypedValue => typedValue(text, language);
  const kept: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix)) {
    const keptRow: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>))
      keptRow[Number(column)] = contentOf(cell, read);
    kept[Number(row)] = keptRow;
  }
  return kept;
}

/** The same move as edits of contents: first the cells that are left, then the cells that are filled. */
export function moveAsEdits(move: IMoveRangeMutationParams): ISetRangeValuesMutationParams[] {
  return [move.from, move.to].map(({ subUnitId, value }) => ({
    unitId: move.unitId,
    subUnitId,
    cellValue: replacing(value),
  }));
}

/** A move replaces cells, an edit adds to them: what a moved cell lacks must be cleared at its new place. */
function replacing(matrix: CellMatrix): CellMatrix {
  const whole: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix)) {
    const wholeRow: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>))
      wholeRow[Number(column)] = { ...CLEARED, ...cell };
    whole[Number(row)] = wholeRow;
  }
  return whole;
}
