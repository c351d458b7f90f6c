/**
 * A formula as it is copied: what moves with the cell as a distance, what stays as a place, the rest as it is written.
 * Method: one regular expression over the text, so that copies are told without reading each formula. Two formulas with
 * one key are copies; in a text that is no formula the key is only stricter. Source: ECMA-376 part 1, §18.17.2.3.
 */
import { columnLetters, columnNumber } from "../../core";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** Anything but spaces, operators, brackets and quotes: a name, a function, a number or a reference. */
const WORD = String.raw`[^\s+\-*/^&=<>(),;:{}"'![\]@%#~|]`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?!${WORD}|[(!])`,
    String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}(?!${WORD}|[(!])`,
    `${WORD}+[(!]?`,
  ].join("|"),
  "g",
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})$/;

interface Home {
  readonly row: number;
  readonly column: number;
}

/** No formula has control characters, so that a distance is never mistaken for text. */
const MARK = "\u0001";

function side(letter: "R" | "C", fixed: string, at: number, home: number): string {
  return fixed === "" ? `${letter}${MARK}${at - home}` : `${letter}${at}`;
}

function cellKey(text: string, { row, column }: Home): string | undefined {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CELL.exec(text) ?? [];
  if (letters === "") return undefined;
  const [atRow, atColumn] = [Number(digits), columnNumber(letters.toUpperCase())];
  if (atColumn > LAST_COLUMN || atRow < 1 || atRow > LAST_ROW) return undefined;
  return `${MARK}${side("R", fixedRow, atRow, row)}${side("C", fixedColumn, atColumn, column)}`;
}

function columnsKey(text: string, { column }: Home): string | undefined {
  const [, fixedFrom = "", from = "", fixedTo = "", to = ""] = COLUMNS.exec(text) ?? [];
  if (from === "") return undefined;
  const at = (letters: string): number => columnNumber(letters.toUpperCase());
  return `${MARK}${side("C", fixedFrom, at(from), column)}:${side("C", fixedTo, at(to), column)}`;
}

function rowsKey(text: string, { row }: Home): string | undefined {
  const [, fixedFrom = "", from = "", fixedTo = "", to = ""] = ROWS.exec(text) ?? [];
  if (from === "") return undefined;
  return `${MARK}${side("R", fixedFrom, Number(from), row)}:${side("R", fixedTo, Number(to), row)}`;
}

/** Texts, sheet names and columns of tables stay as they are. */
function isQuoted(text: string): boolean {
  const first = text.charAt(0);
  return first === '"' || first === "'" || first === "[";
}

export function relativeKey(formula: string, home: Home): string {
  return formula.replace(TOKENS, (text) => {
    if (isQuoted(text)) return text;
    return cellKey(text, home) ?? columnsKey(text, home) ?? rowsKey(text, home) ?? text;
  });
}

/** A formula of single cells and ranges of cells, as it is copied so many rows down and columns to the right. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (text) => {
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = isQuoted(text)
      ? []
      : (CELL.exec(text) ?? []);
    if (letters === "") return text;
    const column = columnNumber(letters.toUpperCase()) + (fixedColumn === "" ? columns : 0);
    const row = Number(digits) + (fixedRow === "" ? rows : 0);
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}
