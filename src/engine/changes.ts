/** What a recalculation changes in the file: new values, and formulas that fill another range than before. */
import type { CellChange, CellValue, SheetChanges, XlsxWorkbook } from "../xlsx";
import type { Recalculation } from "./recalculation";

/** New values that differ from the stored ones, and formulas that fill another range than the file says. */
export function changesOf(book: XlsxWorkbook, { values, spills }: Recalculation): SheetChanges[] {
  return book.sheets.flatMap(({ name: sheet, cells }) => {
    const stored = new Map(cells.map((cell) => [cell.ref, cell]));
    const moved = new Map(spills.filter((spill) => spill.sheet === sheet).map((spill) => [spill.ref, spill]));
    const changes = [...(values.get(sheet) ?? [])].flatMap(([ref, value]): CellChange[] => {
      const cell = stored.get(ref);
      const spill = moved.get(ref);
      if (spill && cell?.formula) {
        return [{ kind: "formula", ref, text: cell.formula.text, range: spill.range, value }];
      }
      return sameValue(value, cell?.value ?? null) ? [] : [{ kind: "value", ref, value }];
    });
    return changes.length > 0 ? [{ sheet, cells: changes }] : [];
  });
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && typeof a === "object" && typeof b === "object") return a.error === b.error;
  return a === b;
}
