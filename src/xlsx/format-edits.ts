/** Number formats of cells on sheets that exist; the rest of their looks stays. Source: ECMA-376 part 1, §18.8.45 (xf). */
import { type CellEdit } from "./cell-xml";
import { XlsxError } from "./error";
import { type FormatEdit } from "./model-edits";
import { sameName } from "./names";
import { type PackageEditor } from "./package-editor";
import { inheritedStyles, patchSheet } from "./patch-sheet";
import { parseRef } from "./refs";
import { cellKey } from "./sheet-arrays";
import { type RawCell, parseSheet } from "./sheet-xml";
import { type StyleBook } from "./styles-edits";
import { type WorkbookParts } from "./workbook-parts";

/** @throws XlsxError "unknown-sheet", "bad-reference", "overlap" for a cell that is named twice, "bad-style" */
export function editFormats(
  editor: PackageEditor,
  workbook: WorkbookParts,
  styles: StyleBook,
  edits: readonly FormatEdit[],
): void {
  const seen = new Set<string>();
  for (const { sheet: name, cells } of edits) {
    const sheet = workbook.sheets.find((each) => sameName(each.name, name));
    if (sheet?.kind !== "worksheet") throw new XlsxError("unknown-sheet", "", name);
    for (const { ref } of cells) {
      const key = `${sheet.part}!${ref}`;
      if (seen.has(key)) throw new XlsxError("overlap", "", ref);
      seen.add(key);
    }
    formatCells(editor, sheet.part, styles, cells);
  }
}

function formatCells(
  editor: PackageEditor,
  part: string,
  styles: StyleBook,
  cells: FormatEdit["cells"],
): void {
  const raw = parseSheet(editor.text(part), part);
  const known = new Map<number, RawCell>();
  for (const row of raw.rows) for (const cell of row.cells) known.set(cellKey(cell.row, cell.column), cell);
  const inherited = inheritedStyles(raw);
  const edits = cells.flatMap(({ ref, format }): (CellEdit & { readonly cell?: RawCell })[] => {
    const at = parseRef(ref);
    if (!at) throw new XlsxError("bad-reference", part, ref);
    const cell = known.get(cellKey(at.row, at.column));
    const old = Number((cell ? cell.attributes["s"] : inherited(at.row, at.column)) ?? 0);
    const style = styles.withFormat(old, format);
    if (style === old) return [];
    const kept = { formula: "keep", value: "keep", typed: false } as const;
    return [{ ...at, ...kept, style: String(style), ...(cell ? { cell } : {}) }];
  });
  if (edits.length > 0) editor.put(part, patchSheet(raw, edits));
}
