/**
 * The parameter table of a sheet: the first row with the headings "parameter" and "waarde" within the first 50, and what
 * stands below it between its first and last heading. Rows and columns keep their numbers of the sheet.
 */
import { headingField, type TableSource } from "../../params";
import { addressOf, refOf } from "../../workbook/area";
import { type FoundSheet } from "./found";

const HEADING_ROWS = 50;

export interface PlacedTable {
  /** 1-based. */
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row with anything in the columns of the table. */
  readonly bottom: number;
  readonly source: TableSource;
}

export function placedTable({ name, values }: Pick<FoundSheet, "name" | "values">): PlacedTable | undefined {
  const above = values.slice(0, HEADING_ROWS).findIndex(isHeadingRow);
  if (above < 0) return undefined;
  const headings = (values[above] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const left = Math.min(...headings);
  const right = Math.max(...headings) + 1;
  const cells = values.map((row, index) =>
    index < above ? [] : row.slice(0, right).map((cell, column) => (column < left ? null : cell)),
  );
  let bottom = cells.length;
  while (bottom > above + 1 && (cells[bottom - 1] ?? []).every(isBlank)) bottom -= 1;
  const cellAt = (row: number, column: number): string =>
    addressOf({ sheet: name, range: refOf(row, column) });
  return {
    headingRow: above + 1,
    left: left + 1,
    right,
    bottom,
    source: { cells, parameter: name, cellAt },
  };
}

const isBlank = (cell: unknown): boolean => cell === null || cell === "" || cell === undefined;

function isHeadingRow(row: readonly unknown[]): boolean {
  const fields = row.map((cell) => (typeof cell === "string" ? headingField(cell) : undefined));
  return fields.includes("parameter") && fields.includes("waarde");
}
