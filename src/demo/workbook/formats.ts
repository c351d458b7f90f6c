/** Number formats of cells: those of the file, of a cell or else of its row or column, and what was changed since. */
import { parseRef, type XlsxSheet, type XlsxWorkbook } from "../../xlsx";
import { type Things } from "./things";

const GENERAL = "General";

export class FileFormats {
  private readonly book: XlsxWorkbook;
  private readonly cells: (ReadonlyMap<string, number> | undefined)[] = [];

  constructor(book: XlsxWorkbook) {
    this.book = book;
  }

  /** @param sheet index @param ref A1 */
  of(sheet: number, ref: string): string {
    const found = this.book.sheets[sheet];
    const at = parseRef(ref);
    if (!found || !at) return GENERAL;
    const cells = (this.cells[sheet] ??= new Map(found.cells.map((cell) => [cell.ref, cell.style])));
    const style = cells.get(ref) ?? styleOfRowOrColumn(found, at.row, at.column) ?? 0;
    return this.book.styles[style]?.numberFormat ?? GENERAL;
  }
}

function styleOfRowOrColumn({ rows, columns }: XlsxSheet, row: number, column: number): number | undefined {
  return (
    rows.find((each) => each.row === row && each.style !== undefined)?.style ??
    columns.find(({ first, last }) => column >= first && column <= last)?.style
  );
}

/** @param index of the sheet in `things.sheets` */
export function formatOf(things: Things, file: FileFormats, index: number, ref: string): string {
  const sheet = things.sheets[index];
  const changed = sheet && things.formats.get(sheet.id)?.get(ref);
  return changed ?? (sheet?.added === false ? file.of(index, ref) : GENERAL);
}

/** @param formats by reference, on the sheet with this index */
export function withFormats(
  things: Things,
  file: FileFormats,
  index: number,
  formats: ReadonlyMap<string, string>,
): Things {
  const sheet = things.sheets[index];
  if (!sheet) return things;
  const changed = new Map(things.formats.get(sheet.id));
  for (const [ref, format] of formats) {
    const own = sheet.added ? GENERAL : file.of(index, ref);
    if (format === own) changed.delete(ref);
    else changed.set(ref, format);
  }
  return { ...things, formats: new Map(things.formats).set(sheet.id, changed) };
}
