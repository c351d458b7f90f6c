/** What a file holds of the outcomes of the add-in's functions, beside what a recalculation makes of them. */
import type { Outcome, OutcomeValue } from "../functions/outcomes";
import { splitFormula, type XlsxCell, type XlsxSheet, type XlsxWorkbook } from "../xlsx";
import { areaOf, cellName } from "./address";
import type { BoundFunction } from "./function-types";
import type { Recalculation } from "./recalculation";

/** Of every formula that calls one of the functions, in the order of the sheets. */
export function storedAndCalculated(
  book: XlsxWorkbook,
  functions: readonly BoundFunction[],
  result: Recalculation,
): readonly Outcome[] {
  const known = new Set(functions.map(({ name }) => name));
  const called = (text = ""): string | undefined =>
    splitFormula(text)
      .map((token) => (token.kind === "word" ? token.text.toUpperCase() : ""))
      .find((word) => known.has(word));
  return book.sheets.flatMap((sheet) => {
    const values = valuesOf(sheet, result);
    return sheet.cells.flatMap((cell): Outcome[] => {
      const name = called(cell.formula?.text);
      if (name === undefined) return [];
      const { row, column, ref, formula } = cell;
      const before = block(formula?.range ?? ref, values.stored);
      const after = block(filledNow(sheet, cell, result), values.calculated);
      return [{ sheet: sheet.name, row, column, name, before, after }];
    });
  });
}

type Values = (ref: string) => OutcomeValue;

function valuesOf(
  { name, cells }: XlsxSheet,
  { values }: Recalculation,
): { readonly stored: Values; readonly calculated: Values } {
  const file = new Map(cells.map(({ ref, value }) => [ref, value]));
  const calculated = values.get(name);
  const stored = (ref: string): OutcomeValue => file.get(ref) ?? null;
  // A cell that could not be calculated keeps what is stored.
  return { stored, calculated: (ref) => calculated?.get(ref) ?? (calculated?.has(ref) ? null : stored(ref)) };
}

function filledNow({ name }: XlsxSheet, { ref, formula }: XlsxCell, { spills }: Recalculation): string {
  return spills.find((spill) => spill.sheet === name && spill.ref === ref)?.range ?? formula?.range ?? ref;
}

function block(range: string, valueOf: Values): OutcomeValue[][] {
  const { top, left, bottom, right } = areaOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueOf(cellName(top + row, left + column))),
  );
}
