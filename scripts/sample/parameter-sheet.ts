/**
 * Sheets Parameters and Parameters vorige ronde: which set it is, its fingerprint by formula, and the table below it as
 * partners fill it in. Cells are those in which a workbook stores a set, see src/params/stored. Invented figures.
 */
import { findParameter, type ParameterRow, type ParameterSet, storedForm } from "../../src/params";
import { refOf, type SheetDraft } from "./draft";
import * as look from "./styles";

export const PREVIOUS_PARAMETERS = "Parameters vorige ronde";
export const PARAMETER_WIDTHS = [44, 16, 11, 12, 17, 11, 29, 36, 12, 13, 24, 12, 80];
const VALUE_COLUMN = 3;
/** Text right of the numbers. */
const UNIT_COLUMN = 4;
/** Of the lines above the table, which stay in view. [points] */
const LINE_HEIGHT = 13.5;
const GAP_HEIGHT = 4;

const LEFT = { horizontal: "left" } as const;
const UNIT_LOOK = { ...look.INPUT_TEXT, alignment: { ...LEFT, indent: 1 } } as const;
const YEAR_LOOK = { ...look.input(look.YEAR), alignment: LEFT } as const;

/** 1-based row of the headings. */
export function headingRow(set: ParameterSet): number {
  return storedForm(set).headingRow;
}

/** The range of the table, its heading row included. */
export function tableRange(set: ParameterSet): string {
  const first = headingRow(set);
  return `A${first}:M${first + set.parameters.length}`;
}

/** Shares and ratios with their decimals, counts with a mark per thousand. */
function valueFormat({ parameter }: ParameterRow): string {
  const step = findParameter(parameter)?.definition.rounding ?? 1;
  return step < 1 ? "0.00##" : look.COUNT;
}

type Cells = readonly (string | number)[];

/** The lines above the table; the fingerprint is that of the cells as they are, and so a formula. */
function head(sheet: SheetDraft, set: ParameterSet, lines: readonly Cells[]): void {
  const value = { ...look.REMARK, alignment: LEFT } as const;
  sheet.value(
    "F1",
    "Voorbeeldcijfers, geen vastgestelde MPP: waarden en akkoorden zijn verzonnen",
    look.STATUS,
  );
  lines.forEach(([label, content], n) => {
    const row = n + 1;
    sheet.height(row, label === undefined ? GAP_HEIGHT : n === 0 ? 20 : LINE_HEIGHT);
    if (label === undefined) return;
    sheet.value(`A${row}`, label, n === 0 ? look.SECTION : look.REMARK);
    if (label === "Vingerafdruk") {
      const text = `MPP.VINGERAFDRUK(${tableRange(set)})`;
      sheet.mpp({ ref: `B${row}`, text, range: `B${row}:C${row}` }, () => look.MPP_TEXT);
    } else if (content !== undefined && content !== "")
      sheet.value(`B${row}`, content, n === 0 ? look.SECTION : value);
  });
}

function table(sheet: SheetDraft, set: ParameterSet, [headings = [], ...rows]: readonly Cells[]): void {
  const first = headingRow(set);
  sheet.headings(`A${first}`, headings.map(String), (column) => {
    if (column === UNIT_COLUMN) return look.HEADING_SOURCE;
    return column === VALUE_COLUMN ? look.HEADING_RIGHT : look.HEADING;
  });
  rows.forEach((cells, n) => {
    const row = set.parameters[n];
    if (row === undefined) return;
    cells.forEach((cell, column) => {
      const ref = refOf(first + n, column);
      if (column === VALUE_COLUMN) sheet.value(ref, cell, look.input(valueFormat(row)));
      else if (cell === "") sheet.blank(ref, look.INPUT_TEXT);
      else if (column === UNIT_COLUMN) sheet.value(ref, cell, UNIT_LOOK);
      else sheet.value(ref, cell, typeof cell === "number" ? YEAR_LOOK : look.INPUT_TEXT);
    });
  });
}

export function parameterSheet(sheet: SheetDraft, set: ParameterSet): void {
  const { table: cells, headingRow: first } = storedForm(set);
  head(sheet, set, cells.slice(0, first - 1));
  table(sheet, set, cells.slice(first - 1));
}
