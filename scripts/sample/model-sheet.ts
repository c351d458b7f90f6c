/**
 * Sheet Model: the production model as the functions read it, a row per indicator. This sheet is the model: whoever
 * changes a formula here changes what the MPP functions calculate. Source: docs/besluiten/0014.
 */
import { modelCells, type ModelRow } from "../../src/chain";
import { refOf, type SheetDraft } from "./draft";
import * as look from "./styles";

export const MODEL = "Model";
export const MODEL_WIDTHS = [36, 50, 12, 11, 12, 15, 14, 100, 10];
export const MODEL_HEADING_ROW = 8;
const FORMULA_COLUMN = 7;
const LINE_HEIGHT = 15;
/** Characters that fit on a line of the formula column. */
const PER_LINE = 95;

/** The table with its heading row. */
export function modelRange(rows: readonly ModelRow[]): string {
  return `${MODEL}!$A$${MODEL_HEADING_ROW}:$I$${MODEL_HEADING_ROW + rows.length}`;
}

function height(formula: string): number {
  return LINE_HEIGHT * Math.max(1, Math.ceil(formula.length / PER_LINE));
}

export interface ModelSource {
  readonly name: string;
  readonly rows: readonly ModelRow[];
  /** A formula. */
  readonly status: string;
  /** The cell where a function says it. */
  readonly fingerprint: string;
}

function head(sheet: SheetDraft, { name, status, fingerprint }: ModelSource): void {
  sheet.value("A1", "Model: hoe elke indicator wordt gemaakt", look.TITLE);
  sheet.height(1, 26);
  sheet.formula("A2", status, look.STATUS);
  sheet.height(2, 20);
  const explanation =
    "Deze tabel is het model: de MPP-functies rekenen ermee, en wie hier een rij verandert, verandert de uitkomsten. Parameters staan tussen " +
    "[ ], begin(x) is de voorraad aan het begin van de periode, x[t-1] de stroom van de periode ervoor, L het aantal maanden in een periode.";
  sheet.value("A3", explanation, look.NOTE);
  sheet.merge("A3:H3");
  sheet.height(3, 34);
  const [model = "", version = ""] = name.split("@");
  const value = { ...look.TEXT, alignment: { horizontal: "left" } } as const;
  sheet.value("A4", "Model", look.TEXT);
  sheet.value("B4", name, value);
  sheet.value("A5", "Versie", look.TEXT);
  sheet.value("B5", `${model}, uitgave ${version}`, value);
  sheet.value("A6", "Vingerafdruk", look.TEXT);
  sheet.formula("B6", fingerprint, value);
}

export function modelSheet(sheet: SheetDraft, source: ModelSource): void {
  head(sheet, source);
  const [headings = [], ...cells] = modelCells(source.rows);
  sheet.headings(`A${MODEL_HEADING_ROW}`, headings, () => look.HEADING);
  const formula = { ...look.INPUT_TEXT, alignment: { wrapText: true, vertical: "top" } } as const;
  const text = { ...look.INPUT_TEXT, alignment: { vertical: "top" } } as const;
  cells.forEach((row, n) => {
    const at = MODEL_HEADING_ROW + 1 + n;
    sheet.height(at, height(row[FORMULA_COLUMN] ?? ""));
    row.forEach((cell, column) => {
      const ref = refOf(at - 1, column);
      if (cell === "") sheet.blank(ref, text);
      else sheet.value(ref, cell, column === FORMULA_COLUMN ? formula : text);
    });
  });
}
