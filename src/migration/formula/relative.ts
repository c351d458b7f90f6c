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

const [DOLLAR, ZERO, NINE] = ["$", "0", "9"].map((sign) => sign.charCodeAt(0)) as [number, number, number];
/** What makes a small letter of a capital, and what comes before `a`. */
const [SMALL, BEFORE_A] = [32, 96];
const [MOST_LETTERS, MOST_DIGITS] = [3, 7];

/** Sign by sign: every word of every formula is asked, and a regular expression takes three times as long. */
function cellKey(text: string, { row, column }: Home): string | undefined {
  const fixedColumn = text.charCodeAt(0) === DOLLAR ? "$" : "";
  let at = fixedColumn.length;
  let atColumn = 0;
  for (; at < text.length; at++) {
    const letter = (text.charCodeAt(at) | SMALL) - BEFORE_A;
    if (letter < 1 || letter > 26) break;
    atColumn = atColumn * 26 + letter;
  }
  const letters = at - fixedColumn.length;
  if (letters < 1 || letters > MOST_LETTERS) return undefined;
  const fixedRow = text.charCodeAt(at) === DOLLAR ? "$" : "";
  const atRow = digitsFrom(text, at + fixedRow.length);
  if (atColumn > LAST_COLUMN || atRow < 1 || atRow > LAST_ROW) return undefined;
  return `${MARK}${side("R", fixedRow, atRow, row)}${side("C", fixedColumn, atColumn, column)}`;
}

/** The number that a text ends with from a place on; 0 when that is no number. */
function digitsFrom(text: string, start: number): number {
  if (text.length - start > MOST_DIGITS) return 0;
  let number = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign < ZERO || sign > NINE) return 0;
    number = number * 10 + sign - ZERO;
  }
  return number;
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
    if (text.includes(":")) return columnsKey(text, home) ?? rowsKey(text, home) ?? text;
    return cellKey(text, home) ?? text;
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
