/** A resolved entry as the sheets of a workbook for the engine, and the value of its formula. */
import { shownFormula } from "../../../src/xlsx";
import type { CellValue } from "../../../src/xlsx";
import { bookOf, type CellSpec, nameOf, tableOf } from "../../engine/books";
import { calculate } from "../../engine/host";
import { refsOf, splitPlace } from "./resolve";
import type { Cell, ResolvedEntry } from "./types";

export function sheetsOf(entry: ResolvedEntry): Record<string, Record<string, CellSpec>> {
  const sheets: Record<string, Record<string, CellSpec>> = {};
  const { sheet: own } = splitPlace(entry.cell);
  const copies = entry.family ? refsOf(entry.family).map((ref) => `${own}!${ref}`) : [];
  const stored = new Set([entry.cell, ...copies]);
  for (const [place, cell] of Object.entries(entry.context)) {
    const { sheet, ref } = splitPlace(place);
    (sheets[sheet] ??= {})[ref] = specOf(cell, stored.has(place) ? entry.stored : undefined);
  }
  return sheets;
}

/** How the formula of the entry and its copies are stored; the rest of the context holds ordinary formulas. */
function specOf(cell: Cell, stored: ResolvedEntry["stored"]): CellSpec {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  const text = shownFormula(cell, []);
  return stored ? { f: text.slice(1), kind: stored } : text;
}

/** Value of the formula; null when the engine has none. */
export async function valueOf(entry: ResolvedEntry): Promise<CellValue> {
  const book = bookOf(sheetsOf(entry), {
    names: Object.entries(entry.names).map(([name, text]) => nameOf(name, text)),
    tables: Object.entries(entry.tables).map(([name, { sheet, range, columns }]) =>
      tableOf(name, sheet, range, columns),
    ),
  });
  const { sheet, ref } = splitPlace(entry.cell);
  return (await calculate(book)).values.get(sheet)?.get(ref) ?? null;
}
