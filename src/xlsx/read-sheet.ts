/** One sheet of the model from its part: cells, columns, rows, merges, panes, protection. Source: ECMA-376 part 1, §18.3.1. */
import { type SheetFormula, sheetFormulas } from "./cell-formulas";
import { type ValueContext, cellValue } from "./cell-value";
import { XlsxError } from "./error";
import { shownFormula } from "./formula-shown";
import {
  type AddInFunctionName,
  type XlsxCell,
  type XlsxColumn,
  type XlsxRow,
  type XlsxSheet,
} from "./model";
import { type ChartlessSheet } from "./read-charts";
import { MAX_COLUMN, formatRef, parseRange } from "./refs";
import { type RawCell, type RawElement, type RawSheet, rowIsHidden } from "./sheet-xml";
import { type SheetPart } from "./workbook-parts";
import { type Attributes, flag } from "./xml";

export interface SheetContext extends ValueContext {
  readonly dynamicCm: ReadonlySet<number>;
  readonly addIns: readonly AddInFunctionName[];
  readonly styles: number;
  /** Most characters of formulas, see `ReadLimits`. */
  readonly formulaText: number;
}

export function readSheet(raw: RawSheet, sheet: SheetPart, context: SheetContext): ChartlessSheet {
  const formulas = sheetFormulas(raw, context.dynamicCm, context.formulaText);
  const shown = new Map<string, string>();
  const cells = raw.rows.flatMap((row) =>
    row.cells.map((cell) => readCell(cell, formulas.get(cell), shown, context)),
  );
  const first = (path: string): Attributes => raw.others.find((each) => each.path === path)?.attributes ?? {};
  const format = first("sheetFormatPr");
  const width = positive(format["defaultColWidth"]);
  const height = positive(format["defaultRowHeight"]);
  return {
    name: sheet.name,
    part: sheet.part,
    state: sheet.state,
    ...(sheet.kind === "worksheet" ? {} : { kind: sheet.kind }),
    cells,
    columns: elements(raw, "cols/col").map((each) => readColumn(each.attributes, context)),
    rows: raw.rows.flatMap((row) => readRow(row.row, row.attributes, rowIsHidden(row), context)),
    ...(width === undefined ? {} : { defaultColumnWidth: width }),
    ...(height === undefined ? {} : { defaultRowHeight: height }),
    merges: elements(raw, "mergeCells/mergeCell").map((each) =>
      mergedRange(each.attributes["ref"] ?? "", raw.part),
    ),
    frozen: readFrozen(first("sheetViews/sheetView/pane")),
    showGridLines: flag(first("sheetViews/sheetView")["showGridLines"], true),
    protected: flag(first("sheetProtection")["sheet"]),
  };
}

const elements = (raw: RawSheet, path: string): readonly RawElement[] =>
  raw.others.filter((each) => each.path === path);

function readCell(
  cell: RawCell,
  formula: SheetFormula | undefined,
  shown: Map<string, string>,
  context: SheetContext,
): XlsxCell {
  const ref = formatRef(cell.row, cell.column);
  const read = {
    ref,
    row: cell.row,
    column: cell.column,
    value: cellValue(cell, context),
    style: styleIndex(cell.attributes["s"], context) ?? 0,
  };
  if (!formula) return read;
  let text = shown.get(formula.stored);
  if (text === undefined) {
    text = shownFormula(formula.stored, context.addIns);
    shown.set(formula.stored, text);
  }
  const range = formula.range === undefined ? {} : { range: formula.range };
  return { ...read, formula: { text, kind: formula.kind, ...range } };
}

/** Index into the styles of the workbook; an index that does not exist is refused. */
function styleIndex(text: string | undefined, context: SheetContext): number | undefined {
  if (text === undefined) return undefined;
  const style = Number(text);
  if (!Number.isInteger(style) || style < 0 || style >= context.styles) {
    throw new XlsxError("bad-cell", context.part, `style ${text}`);
  }
  return style;
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text ?? NaN);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function readColumn(attributes: Attributes, context: SheetContext): XlsxColumn {
  const first = Number(attributes["min"]);
  const last = Number(attributes["max"]);
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last > MAX_COLUMN || first > last) {
    throw new XlsxError(
      "outside-sheet",
      context.part,
      `columns ${attributes["min"] ?? ""}–${attributes["max"] ?? ""}`,
    );
  }
  const width = positive(attributes["width"]);
  const style = styleIndex(attributes["style"], context);
  return {
    first,
    last,
    ...(width === undefined ? {} : { width }),
    hidden: flag(attributes["hidden"]),
    ...(style === undefined ? {} : { style }),
  };
}

/** Only rows that say something about themselves. */
function readRow(row: number, attributes: Attributes, hidden: boolean, context: SheetContext): XlsxRow[] {
  const height = positive(attributes["ht"]);
  const style = flag(attributes["customFormat"]) ? styleIndex(attributes["s"], context) : undefined;
  if (height === undefined && style === undefined && !hidden) return [];
  return [
    { row, ...(height === undefined ? {} : { height }), hidden, ...(style === undefined ? {} : { style }) },
  ];
}

function mergedRange(ref: string, part: string): string {
  if (!parseRange(ref)) throw new XlsxError("outside-sheet", part, `merge ${ref}`);
  return ref;
}

function readFrozen(pane: Attributes): XlsxSheet["frozen"] {
  const frozen = pane["state"] === "frozen" || pane["state"] === "frozenSplit";
  const count = (text: string | undefined): number => (frozen ? Math.trunc(positive(text) ?? 0) : 0);
  return { rows: count(pane["ySplit"]), columns: count(pane["xSplit"]) };
}
