/**
 * What comes from another program is pasted as its text, cell by cell, read in the page's notation. The grid's own way
 * reads "22.000" as 22 and brings looks along; copies within the grid keep its way, which knows the cells.
 * Format of the text: cells apart by tabs, rows by line ends, quotes around cells with either (as Excel copies).
 */
import { CellValueType, type ICellData, type IRange } from "@univerjs/core";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { type Language } from "../../text";
import { type Booted } from "./boot";
import { hasLocalSeparator } from "./editing";
import { typedValue } from "./typed-value";

export interface PasteOptions {
  readonly language: () => Language;
  readonly onOtherNotation: (text: string) => void;
  readonly onRefusal: (id: string) => void;
  /** Rows and columns of the active sheet. */
  readonly size: () => { readonly rows: number; readonly columns: number };
}

/** Cells of a copied text. */
export function copiedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, content = "", end = ""] = match;
    const quoted = content.startsWith('"') && content.endsWith('"') && content.length > 1;
    rows.at(-1)?.push(quoted ? content.slice(1, -1).replaceAll('""', '"') : content);
    // A line end at the very end closes the last row.
    if (end === "" || cell.lastIndex >= text.length) break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

const copyIdOf = (html: string): string | undefined => /data-copy-id="([^"\s]+)"/.exec(html)?.[1];

export function pasteAsText(booted: Booted, options: PasteOptions): void {
  const clipboard = booted.injector.get(ISheetClipboardService);
  const own = (html: string): string | undefined => {
    const id = copyIdOf(html);
    return id !== undefined && clipboard.copyContentCache().get(id) ? id : undefined;
  };
  clipboard.legacyPaste = async (html = "", text = "") => {
    const id = own(html);
    return id === undefined ? pasteText(booted, text, options) : clipboard.pasteByCopyId(id);
  };
  clipboard.paste = async (item, pasteType) => {
    const read = async (type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : "";
    const id = own(await read("text/html"));
    if (id !== undefined) return clipboard.pasteByCopyId(id, pasteType);
    return pasteText(booted, await read("text/plain"), options);
  };
}

function pasteText({ injector, commands }: Booted, text: string, options: PasteOptions): boolean {
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (text === "" || !selected) {
    options.onRefusal("paste.no-text");
    return false;
  }
  const rows = copiedCells(text);
  const width = Math.max(...rows.map((row) => row.length));
  const range = targetOf(selected, rows.length, width);
  const { rows: rowCount, columns: columnCount } = options.size();
  if (range.endRow >= rowCount || range.endColumn >= columnCount) {
    options.onRefusal("paste.beyond-sheet");
    return false;
  }
  const value: ICellData[][] = [];
  for (let row = 0; row <= range.endRow - range.startRow; row++) {
    const source = rows[row % rows.length] ?? [];
    const columns = range.endColumn - range.startColumn + 1;
    value.push(Array.from({ length: columns }, (_, column) => cellOf(source[column % width] ?? "", options)));
  }
  return commands.syncExecuteCommand(SetRangeValuesCommand.id, { range, value });
}

/** One cell fills the whole selection; more cells start at its first cell. */
function targetOf(
  { startRow, startColumn, endRow, endColumn }: IRange,
  height: number,
  width: number,
): IRange {
  if (height === 1 && width === 1) return { startRow, startColumn, endRow, endColumn };
  return { startRow, startColumn, endRow: startRow + height - 1, endColumn: startColumn + width - 1 };
}

function cellOf(text: string, { language, onOtherNotation }: PasteOptions): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null };
  if (text === "") return empty;
  if (text.startsWith("=") && text.length > 1 && !hasLocalSeparator(text)) return { ...empty, f: text };
  const { value, type, otherNotation } = typedValue(text, language());
  if (otherNotation) onOtherNotation(text);
  return { ...empty, v: value, t: text.startsWith("=") ? CellValueType.STRING : type };
}
