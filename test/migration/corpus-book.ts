/** An entry of the corpus as a workbook that the recogniser reads. */
import { toCol, parseA1Ref } from "@borgar/fx";
import { type ScanBook, type ScanCell } from "../../src/migration";
import { resolve, splitPlace } from "./corpus/resolve";
import { type Cell, type Entry } from "./corpus/types";

function position(ref: string): { row: number; column: number } {
  const parsed = parseA1Ref(ref);
  if (!parsed || !("range" in parsed)) throw new Error(ref);
  return { row: (parsed.range.top ?? 0) + 1, column: (parsed.range.left ?? 0) + 1 };
}

function scanCell(ref: string, content: Cell, fills: string | undefined): ScanCell {
  const place = position(ref);
  if (typeof content !== "string" || !content.startsWith("=")) return { ...place, value: content };
  return { ...place, value: null, formula: content.slice(1), ...(fills === undefined ? {} : { fills }) };
}

/** Which cells hold the entry's own formula. */
export function familyOf(entry: Entry): ReadonlySet<string> {
  const { sheet, ref } = splitPlace(entry.cell);
  const { context } = resolve(entry);
  const own = new Set([ref]);
  if (entry.family === undefined) return own;
  const [first = "", last = first] = entry.family.split(":");
  const [from, to] = [position(first), position(last)];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const at = `${toCol(column - 1)}${row}`;
      if (context[`${sheet}!${at}`] !== undefined) own.add(at);
    }
  }
  return own;
}

export function bookOf(entry: Entry): ScanBook {
  const { context, names, tables } = resolve(entry);
  const { sheet: home } = splitPlace(entry.cell);
  const own = familyOf(entry);
  const sheets = new Map<string, ScanCell[]>();
  for (const [place, content] of Object.entries(context)) {
    const { sheet, ref } = splitPlace(place);
    const stored = sheet === home && own.has(ref) && entry.stored !== undefined;
    const cells = sheets.get(sheet) ?? [];
    cells.push(scanCell(ref, content, stored ? ref : undefined));
    sheets.set(sheet, cells);
  }
  return {
    sheets: [...sheets].map(([name, cells]) => ({ name, cells })),
    names: Object.entries(names).map(([name, text]) => ({ name, text })),
    tables: Object.entries(tables).map(([name, { sheet, range, columns }]) => ({
      name,
      sheet,
      range,
      columns,
      headerRows: 1,
      totalsRows: 0,
    })),
  };
}
