/**
 * The formula of a cell that shares another cell's formula: relative references move along, absolute parts stay.
 * Beyond the edge of the sheet references wrap around, as in Excel. Source: ECMA-376 part 1, §18.3.1.40 (shared formulas).
 */
import { type FormulaToken, isCall, joinFormula, splitFormula } from "./formula-tokens";
import { MAX_COLUMN, MAX_ROW, columnLetters, columnNumber } from "./refs";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[1-9]\d{0,6}$/;

/** Move the relative references of a formula by whole rows and columns (may be negative). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return shiftTokens(splitFormula(formula), rows, columns);
}

/** As `shiftFormula`, on tokens that are used for many cells. */
export function shiftTokens(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return joinFormula(
    tokens.map((token, i) => {
      if (token.kind !== "word" || isCall(tokens, i) || tokens[i + 1]?.text === "!") return token;
      return { kind: "word", text: shiftWord(tokens, i, token.text, rows, columns) };
    }),
  );
}

function shiftWord(
  tokens: readonly FormulaToken[],
  i: number,
  word: string,
  rows: number,
  columns: number,
): string {
  const cell = CELL.exec(word);
  if (cell) return shiftCell(cell, rows, columns) ?? word;
  if (isPair(tokens, i, COLUMN)) return shiftColumn(word, columns);
  return isPair(tokens, i, ROW) ? shiftRow(word, rows) : word;
}

function shiftColumn(word: string, columns: number): string {
  const fix = word.startsWith("$") ? "$" : "";
  return fix + (movedColumn(word.slice(fix.length), fix, columns) ?? word.slice(fix.length));
}

function shiftRow(word: string, rows: number): string {
  const fix = word.startsWith("$") ? "$" : "";
  return fix + (movedRow(word.slice(fix.length), fix, rows) ?? word.slice(fix.length));
}

/** Undefined when it only looks like a cell (`XYZ2024` lies beyond the last column, so it is a name). */
function shiftCell(cell: RegExpExecArray, rows: number, columns: number): string | undefined {
  const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = cell;
  const column = movedColumn(letters, fixColumn, columns);
  const row = movedRow(digits, fixRow, rows);
  return column === undefined || row === undefined ? undefined : fixColumn + column + fixRow + row;
}

/** `A:C` and `1:3`: the word and its neighbour across a colon have the same form, and neither names a sheet. */
function isPair(tokens: readonly FormulaToken[], i: number, form: RegExp): boolean {
  const matches = (at: number): boolean => {
    const token = tokens[at];
    return (
      token?.kind === "word" && form.test(token.text) && !isCall(tokens, at) && tokens[at + 1]?.text !== "!"
    );
  };
  if (!matches(i)) return false;
  const after = tokens[i + 1]?.text === ":" && matches(i + 2);
  return after || (tokens[i - 1]?.text === ":" && matches(i - 2));
}

function movedColumn(letters: string, fixed: string, columns: number): string | undefined {
  const column = columnNumber(letters.toUpperCase());
  if (column === undefined) return undefined;
  return fixed ? letters : columnLetters(wrap(column + columns, MAX_COLUMN));
}

function movedRow(digits: string, fixed: string, rows: number): string | undefined {
  const row = Number(digits);
  if (row > MAX_ROW) return undefined;
  return fixed ? digits : String(wrap(row + rows, MAX_ROW));
}

const wrap = (position: number, size: number): number => ((((position - 1) % size) + size) % size) + 1;
