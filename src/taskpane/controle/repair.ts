/**
 * Formulas that show #NAME? because they were entered before the functions were loaded. Excel tries them again only when
 * the same formula is written once more. Source: OfficeDev/office-js issues 4185, 6355, 6611.
 */
import { boxOf, rangeOf } from "../../workbook/area";
import { type CellsFact } from "../../workbook/port";
import { type FoundFormula, functionIn } from "./calls";

export function isUnregistered({ formula, value }: FoundFormula): boolean {
  const isName = typeof value === "object" && value !== null && value.error === "#NAME?";
  return isName && functionIn(formula) !== undefined;
}

/** The same formulas again; cells below each other in one write. */
export function repairFacts(formulas: readonly FoundFormula[]): CellsFact[] {
  const facts: { sheet: string; top: number; left: number; contents: [{ formula: string }][] }[] = [];
  const sorted = [...formulas].sort((a, b) => {
    const [one, other] = [boxOf(a.area.range), boxOf(b.area.range)];
    return a.area.sheet.localeCompare(b.area.sheet) || one.left - other.left || one.top - other.top;
  });
  for (const { area, formula } of sorted) {
    const { top, left } = boxOf(area.range);
    const last = facts.at(-1);
    const follows =
      last?.sheet === area.sheet && last.left === left && last.top + last.contents.length === top;
    if (follows) last.contents.push([{ formula }]);
    else facts.push({ sheet: area.sheet, top, left, contents: [[{ formula }]] });
  }
  return facts.map(({ sheet, top, left, contents }) => {
    const range = rangeOf({ top, left, rows: contents.length, columns: 1 });
    return { kind: "cells", sheet, range, contents };
  });
}
