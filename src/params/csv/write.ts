/**
 * Rows of a parameter table into CSV that a Dutch Excel opens as it is: UTF-8 with byte order mark, `;`, decimal comma,
 * CRLF, quotes as in RFC 4180, and no text that would run as a formula. Numbers are written with as many digits as it
 * takes to read back to the same bits, very small and large ones with an exponent, which Excel reads too.
 */
import { fail } from "../../core";
import { type ParameterRow } from "../model";
import { tableCells } from "../table/write";
import { guardText } from "./formula-guard";

const BOM = "\uFEFF";
const END = "\r\n";

/** @throws FailureError not-finite, with the row and column of the number in the table */
export function writeCsv(rows: readonly ParameterRow[]): string {
  return csvText(tableCells(rows));
}

/** Any table in the same form. @throws FailureError not-finite */
export function csvText(table: readonly (readonly (string | number)[])[]): string {
  const lines = table.map((cells, row) =>
    cells.map((cell, column) => fieldOf(cell, row + 1, column + 1)).join(";"),
  );
  return `${BOM}${lines.join(END)}${END}`;
}

function fieldOf(cell: string | number, row: number, column: number): string {
  if (typeof cell === "string") return quoted(guardText(cell));
  if (!Number.isFinite(cell)) fail({ code: "not-finite", place: { row, column }, value: cell });
  return String(cell).replace(".", ",");
}

function quoted(text: string): string {
  return /[";,\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
