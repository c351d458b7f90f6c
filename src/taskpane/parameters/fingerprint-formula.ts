/**
 * The formula that works out the fingerprint above the table. What it shows follows from the rows, when the host has
 * calculated it, so it is no statement that could differ from what was stored: the rows are.
 */
import { rangeOf } from "../../workbook/area";
import { type Content } from "../../workbook/port";
import { type PlacedTable } from "./placed-table";

const FORMULA = /^\s*(MPP\.VINGERAFDRUK)\(([^()!]+)\)\s*$/i;

/** The text of such a formula; undefined when the cell holds something else. */
export function fingerprintFormula(content: Content | undefined, placed: PlacedTable): string | undefined {
  if (typeof content !== "object" || content === null || !("formula" in content)) return undefined;
  const [, , range = ""] = FORMULA.exec(content.formula) ?? [];
  return range.replaceAll("$", "") === tableRange(placed) ? content.formula : undefined;
}

function tableRange({ headingRow, left, right, bottom }: PlacedTable, rows = bottom - headingRow): string {
  return rangeOf({ top: headingRow, left, rows: rows + 1, columns: right - left + 1 });
}

/** The formula over so many rows below the headings; as it is when it spans them already. */
export function overRows(formula: string, placed: PlacedTable, rows: number): string {
  if (rows === placed.bottom - placed.headingRow) return formula;
  return formula.replace(FORMULA, (_, name: string) => `${name}(${tableRange(placed, rows)})`);
}
