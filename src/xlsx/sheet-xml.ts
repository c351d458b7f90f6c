/**
 * One worksheet part as rows and cells with their place in the text: the reader takes values from it, the writer
 * replaces exactly these pieces. Missing `r` attributes count on from the previous row or cell.
 * Source: ECMA-376 part 1, §18.3.1 (sheetData, row, c, f, v, is).
 */
import { XlsxError } from "./error";
import { MODEL_LIMITS } from "./limits";
import { MAX_COLUMN, MAX_ROW, formatRef, parseRef } from "./refs";
import { type Attributes, flag, parseXml, trimXml } from "./xml";

/** `<f>` with its text as stored. */
export interface RawFormula {
  readonly attributes: Attributes;
  text: string;
  readonly start: number;
  end: number;
}

export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  /** Text of `<v>`; undefined when there is none. */
  value: string | undefined;
  /** Text of `<is>`, phonetic runs left out; undefined when there is none. */
  inline: string | undefined;
  formula: RawFormula | undefined;
  /** Place of `<v>` or `<is>`. */
  content: { readonly start: number; end: number } | undefined;
  /** Place of a child that we do not know (extLst); undefined when there is none. */
  extra: { readonly start: number; end: number } | undefined;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  /** Where `</row>` starts; equals `openEnd` for `<row/>`. */
  closeStart: number;
  end: number;
  readonly cells: RawCell[];
}

/** An element outside sheetData: its path from below the root, attributes and the place of its start tag. */
export interface RawElement {
  readonly path: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
}

export interface RawSheet {
  readonly part: string;
  readonly text: string;
  readonly rows: RawRow[];
  readonly others: RawElement[];
  /** Place of `<sheetData …>` (start tag) and of `</sheetData>`; undefined when the part has none. */
  readonly data:
    | { readonly start: number; readonly openEnd: number; readonly closeStart: number; readonly name: string }
    | undefined;
  readonly cellCount: number;
}

/** @param cells most cells that the sheet may have */
export function parseSheet(text: string, part: string, cells = MODEL_LIMITS.cells): RawSheet {
  const parser = new SheetParser(part, cells);
  parseXml(text, part, parser);
  return {
    part,
    text,
    rows: parser.rows,
    others: parser.others,
    data: parser.data,
    cellCount: parser.cellCount,
  };
}

/** Paths of elements outside sheetData that reader or writer look at. */
const KEPT = new Set([
  "dimension",
  "sheetViews/sheetView",
  "sheetViews/sheetView/pane",
  "sheetFormatPr",
  "cols/col",
  "sheetProtection",
  "mergeCells/mergeCell",
]);

/** Most of these together; Excel has at most 16,384 columns, and sheets seldom have more than some hundreds of merges. */
const MAX_OTHERS = 100_000;

/** Collects rows and cells while saxes walks the part. */
class SheetParser {
  readonly rows: RawRow[] = [];
  readonly others: RawElement[] = [];
  cellCount = 0;
  data: { start: number; openEnd: number; closeStart: number; name: string } | undefined;
  private readonly path: string[] = [];
  private readonly part: string;
  private readonly maxCells: number;
  private row: RawRow | undefined;
  private cell: RawCell | undefined;
  private collected: string | undefined;
  private preserve = false;
  private lastRow = 0;
  private lastColumn = 0;
  private seen = new Set<number>();

  constructor(part: string, maxCells: number) {
    this.part = part;
    this.maxCells = maxCells;
  }

  open(local: string, attributes: Attributes, start: number, end: number, name: string): void {
    const depth = this.path.push(local);
    if (this.path[1] !== "sheetData") {
      if (depth > 1 && depth < 5) {
        this.openOther(attributes, start, end);
      }
    } else if (depth === 2) {
      this.data = { start, openEnd: end, closeStart: end, name };
    } else if (depth === 3 && local === "row") {
      this.openRow(attributes, start, end);
    } else if (depth === 4 && local === "c" && this.row) {
      this.openCell(this.row, attributes, start, end);
    } else if (depth > 4 && this.cell) {
      this.openInside(this.cell, depth, local, attributes, start, end);
    }
  }

  private openOther(attributes: Attributes, start: number, end: number): void {
    const path = this.path.slice(1).join("/");
    if (!KEPT.has(path)) return;
    if (this.others.length >= MAX_OTHERS) throw new XlsxError("too-large", this.part, path);
    this.others.push({ path, attributes, start, end });
  }

  private openRow(attributes: Attributes, start: number, openEnd: number): void {
    const given = attributes["r"];
    const row = given === undefined ? this.lastRow + 1 : Number(given);
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROW)
      throw new XlsxError("outside-sheet", this.part, `row ${String(given ?? row)}`);
    this.lastRow = row;
    this.lastColumn = 0;
    this.seen = new Set();
    this.row = { row, attributes, start, openEnd, closeStart: openEnd, end: openEnd, cells: [] };
    this.rows.push(this.row);
  }

  private openCell(row: RawRow, attributes: Attributes, start: number, openEnd: number): void {
    const given = attributes["r"];
    const at = given === undefined ? { row: row.row, column: this.lastColumn + 1 } : parseRef(given);
    if (!at || at.column > MAX_COLUMN)
      throw new XlsxError("outside-sheet", this.part, given ?? `row ${String(row.row)}`);
    if (at.row !== row.row)
      throw new XlsxError("bad-cell", this.part, `${given ?? ""} in row ${String(row.row)}`);
    if (this.seen.has(at.column))
      throw new XlsxError("duplicate-cell", this.part, formatRef(at.row, at.column));
    if (++this.cellCount > this.maxCells)
      throw new XlsxError("too-many-cells", this.part, String(this.maxCells));
    this.seen.add(at.column);
    this.lastColumn = at.column;
    const empty = {
      value: undefined,
      inline: undefined,
      formula: undefined,
      content: undefined,
      extra: undefined,
    };
    this.cell = { row: at.row, column: at.column, attributes, start, openEnd, end: openEnd, ...empty };
    row.cells.push(this.cell);
  }

  private openInside(
    cell: RawCell,
    depth: number,
    local: string,
    attributes: Attributes,
    start: number,
    end: number,
  ): void {
    if (depth === 5) {
      this.openChild(cell, local, attributes, start, end);
    } else if (local === "t" && cell.inline !== undefined && !this.path.includes("rPh")) {
      this.collected = "";
      this.preserve = attributes["xml:space"] === "preserve";
    }
  }

  private openChild(cell: RawCell, local: string, attributes: Attributes, start: number, end: number): void {
    if (local === "f") cell.formula = { attributes, text: "", start, end };
    else if (local === "v" || local === "is") cell.content = { start, end };
    else cell.extra = { start: cell.extra?.start ?? start, end };
    if (local === "is") cell.inline = "";
    else this.collected = "";
  }

  text(piece: string): void {
    if (this.collected !== undefined) this.collected += piece;
  }

  close(local: string, start: number, end: number): void {
    const depth = this.path.length;
    this.path.pop();
    if (depth === 2 && local === "sheetData" && this.data) this.data.closeStart = start;
    if (this.cell && depth >= 4 && this.path[1] === "sheetData")
      this.closeInside(this.cell, depth, local, end);
    if (depth === 3 && this.row) {
      this.row.closeStart = start;
      this.row.end = end;
      this.row = undefined;
    }
  }

  private closeInside(cell: RawCell, depth: number, local: string, end: number): void {
    const text = this.collected;
    if (depth === 4) {
      cell.end = end;
      this.cell = undefined;
    } else if (depth === 5) {
      this.closeChild(cell, local, text ?? "", end);
      this.collected = undefined;
    } else if (local === "t" && text !== undefined) {
      cell.inline = (cell.inline ?? "") + (this.preserve ? text : trimXml(text));
      this.collected = undefined;
    }
  }

  private closeChild(cell: RawCell, local: string, text: string, end: number): void {
    if (local === "f" && cell.formula) {
      cell.formula.text = text;
      cell.formula.end = end;
    } else if (local === "v" || local === "is") {
      if (local === "v") cell.value = text;
      if (cell.content) cell.content.end = end;
    } else if (cell.extra) {
      cell.extra.end = end;
    }
  }
}

export const rowIsHidden = (row: RawRow): boolean => flag(row.attributes["hidden"]);
