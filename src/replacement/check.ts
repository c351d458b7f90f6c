/** After the host calculated: does each cell give what was proved? What does not must be taken back by the caller. */
import { fail } from "../core";
import { equalButRounding } from "../migration";
import { addressOf, boxOf, refOf } from "../workbook/area";
import { type CellsAnswer, type Value } from "../workbook/port";
import { type Expected } from "./plan";

/** @throws FailureError replacement-differs, with the first cell that gives something else */
export function checkAfter(expected: readonly Expected[], answers: readonly CellsAnswer[]): void {
  const shown = shownIn(answers);
  for (const { sheet, range, value, rounding } of expected) {
    const found = shown.get(`${sheet.toLowerCase()}!${range}`);
    if (typeof found === "number" && equalButRounding(found, value, rounding)) continue;
    const cell = addressOf({ sheet, range });
    fail({ code: "replacement-differs", place: { cell }, cell, expected: value, found: said(found) });
  }
}

/** What each cell shows, by sheet and reference. */
function shownIn(answers: readonly CellsAnswer[]): ReadonlyMap<string, Value> {
  const shown = new Map<string, Value>();
  for (const { sheet, range, values } of answers) {
    const { top, left } = boxOf(range);
    values.forEach((row, i) => {
      row.forEach((value, j) => shown.set(`${sheet.toLowerCase()}!${refOf(top + i, left + j)}`, value));
    });
  }
  return shown;
}

function said(value: Value | undefined): string {
  if (value === null || value === undefined || value === "") return "–";
  return typeof value === "object" ? value.error : String(value);
}
