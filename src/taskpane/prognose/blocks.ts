/**
 * Finds scenario and event blocks on a sheet.
 * Method: a heading row is a run of neighbouring cells with headings that the functions know, chance and inflow among
 * them; its rows go on until they are blank, until other headings, or until a sum of the chances above. A run that
 * has a heading twice may be two blocks side by side and is left to the user's own selection.
 */
import { EVENT_NAMES, type Field, headingOf, SCENARIO_NAMES } from "../../functions";
import { boxOf, rangeOf, refOf } from "../../workbook/area";
import { type Area, type CellsAnswer, type Content, type Matrix, type Value } from "../../workbook/port";

export interface FoundBlock extends Area {
  readonly kind: "scenarios" | "events";
  readonly values: Matrix<Value>;
}

interface Run {
  readonly kind: FoundBlock["kind"];
  readonly left: number;
  readonly fields: readonly Field[];
}

const KINDS = [
  ["scenarios", SCENARIO_NAMES],
  ["events", EVENT_NAMES],
] as const;

const isBlank = (value: Value | undefined): boolean => value === null || value === undefined || value === "";

/** Runs of known headings in one row, of both kinds. */
function runsIn(row: readonly Value[]): Run[] {
  return KINDS.flatMap(([kind, names]) => {
    const known = row.map((value) =>
      typeof value === "string" ? headingOf(value, names)?.field : undefined,
    );
    const runs: Run[] = [];
    for (let left = 0; left < known.length; left++) {
      const end = known.indexOf(undefined, left);
      const fields = known.slice(left, end < 0 ? undefined : end) as Field[];
      if (isBlock(fields)) runs.push({ kind, left, fields });
      left += fields.length;
    }
    return runs;
  });
}

const isBlock = (fields: readonly Field[]): boolean =>
  new Set(fields).size === fields.length && fields.includes("probability") && fields.includes("mean");

/** `SUM(B5:B8)` or `SUBTOTAL(9,B5:B8)` over the cells above it. */
const TOTAL = /^(?:SUM|SUBTOTAL)\((?:\d+,)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)$/;

function isTotal(content: Content | undefined, column: string, first: number, row: number): boolean {
  if (typeof content !== "object" || content === null || !("formula" in content)) return false;
  const [, left, top, right, bottom] = TOTAL.exec(content.formula.replaceAll(" ", "").toUpperCase()) ?? [];
  return left === column && right === column && Number(top) >= first && Number(bottom) < row;
}

/** @param sheet the used range of a sheet */
export function blocksIn(sheet: CellsAnswer): FoundBlock[] {
  return sheet.values.flatMap((row, at) =>
    runsIn(row).flatMap((run) => {
      const rows = rowsBelow(sheet, run, at);
      return rows === 0 ? [] : [blockAt(sheet, run, at, rows)];
    }),
  );
}

/** Number of rows below the headings. */
function rowsBelow(sheet: CellsAnswer, { left, fields }: Run, at: number): number {
  const box = boxOf(sheet.range);
  const chance = left + fields.indexOf("probability");
  const column = refOf(1, box.left + chance).slice(0, -1);
  const first = box.top + at + 1;
  let count = 0;
  for (let row = at + 1; row < sheet.values.length; row++, count++) {
    const cells = sheet.values[row]?.slice(left, left + fields.length) ?? [];
    if (cells.every((cell, index) => fields[index] === "label" || isBlank(cell))) break;
    if (runsIn(cells).length > 0) break;
    if (isTotal(sheet.contents[row]?.[chance], column, first, box.top + row)) break;
  }
  return count;
}

function blockAt(sheet: CellsAnswer, { kind, left, fields }: Run, at: number, rows: number): FoundBlock {
  const box = boxOf(sheet.range);
  const range = rangeOf({
    top: box.top + at,
    left: box.left + left,
    rows: rows + 1,
    columns: fields.length,
  });
  const values = sheet.values.slice(at, at + rows + 1).map((row) => row.slice(left, left + fields.length));
  return { kind, sheet: sheet.sheet, range, values };
}
