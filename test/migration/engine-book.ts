/** An entry with its proposal written beside it, calculated by the engine: the independent judge of both. */
import { boundFunctions } from "../../src/cli/call";
import {
  type CellFormula,
  type CellValue,
  formatRef,
  parseRef,
  type XlsxCell,
  type XlsxWorkbook,
} from "../../src/xlsx";
import { familyOf } from "./corpus-book";
import { resolve, splitPlace } from "./corpus/resolve";
import { type Cell, type Entry } from "./corpus/types";

/** Where the proposal is written: beyond every scene; in its own row when it reads "this row" of a table. */
function besideOf(proposal: string, anchor: string): { readonly row: number; readonly column: number } {
  return { row: proposal.includes("[@") ? positionOf(anchor).row : 100, column: 100 };
}

function positionOf(ref: string): { row: number; column: number } {
  const position = parseRef(ref);
  if (!position) throw new Error(ref);
  return position;
}

function formulaOf(content: string, kind: CellFormula["kind"], ref: string): CellFormula {
  const text = content.slice(1).replaceAll(/_xlfn\.|_xlws\.|_xlpm\./g, "");
  return kind === "normal" ? { text, kind } : { text, kind, range: ref };
}

function cellOf(ref: string, content: Cell, kind: CellFormula["kind"]): XlsxCell {
  const { row, column } = positionOf(ref);
  const place = { ref, row, column, style: 0 };
  if (typeof content !== "string" || !content.startsWith("=")) return { ...place, value: content };
  return { ...place, value: null, formula: formulaOf(content, kind, ref) };
}

function workbookOf(entry: Entry, proposal: string, anchor: string): XlsxWorkbook {
  const { context, names, tables } = resolve(entry);
  const { sheet: home } = splitPlace(entry.cell);
  const own = familyOf(entry);
  const sheets = new Map<string, XlsxCell[]>();
  for (const [place, content] of Object.entries(context)) {
    const { sheet, ref } = splitPlace(place);
    const stored = sheet === home && own.has(ref) ? entry.stored : undefined;
    const cells = sheets.get(sheet) ?? [];
    cells.push(cellOf(ref, content, stored ?? "normal"));
    sheets.set(sheet, cells);
  }
  const beside = besideOf(proposal, anchor);
  const at = formatRef(beside.row, beside.column);
  sheets.get(home)?.push(cellOf(at, proposal, "dynamic"));
  return {
    sheets: [...sheets].map(([name, cells]) => ({
      name,
      part: "",
      state: "visible",
      cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
      columns: [],
      rows: [],
      merges: [],
      frozen: { rows: 0, columns: 0 },
      showGridLines: true,
      protected: false,
      charts: [],
    })),
    styles: [],
    names: Object.entries(names).map(([name, text]) => ({ name, text, hidden: false })),
    tables: Object.entries(tables).map(([name, { sheet, range, columns }]) => ({
      name,
      sheet,
      range,
      columns,
      headerRows: 1,
      totalsRows: 0,
    })),
    customXml: [],
    properties: new Map(),
    date1904: false,
    iterative: false,
    externalLinks: [],
    macros: [],
  };
}

/**
 * @param anchor the cell that the proposal is for
 * @returns what the formula gives in a cell, and what the proposal gives for that cell
 */
export async function bothValues(
  entry: Entry,
  proposal: string,
  anchor: string,
): Promise<(ref: string) => { before: CellValue | undefined; after: CellValue | undefined }> {
  const { sheet } = splitPlace(entry.cell);
  // Loading the engine takes longer than scanning a part of the corpus.
  const { recalculate } = await import("../../src/engine");
  const { values } = await recalculate(workbookOf(entry, proposal, anchor), boundFunctions("nl"));
  const cells = values.get(sheet);
  const [from, to] = [positionOf(anchor), besideOf(proposal, anchor)];
  return (ref) => {
    const { row, column } = positionOf(ref);
    const beside = formatRef(to.row + row - from.row, to.column + column - from.column);
    return { before: cells?.get(ref), after: cells?.get(beside) };
  };
}
