/**
 * A formula cut into tokens so that code can be changed without touching texts, sheet names, table columns or error
 * values. Joining the tokens gives the formula back. Source: ECMA-376 part 1, §18.17 (formula grammar).
 */

export type FormulaTokenKind =
  /** "text" with its quotes */
  | "string"
  /** 'Sheet name' or '[1]Sheet name' with its quotes */
  | "sheet"
  /** [...] of a structured reference or of an external workbook, nested brackets included */
  | "bracket"
  /** #N/A and its kin */
  | "error"
  /** letters, digits, `_ . \ ? $`: a function, a name, a reference or a number */
  | "word"
  | "space"
  /** one character of anything else */
  | "symbol";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const ERROR = /#(?:[A-Z][A-Z_]*[!?]|DIV\/0!|N\/A|GETTING_DATA)/y;
const WORD = /[\p{L}\p{M}\p{N}_.\\?$]+/uy;
const SPACE = /[ \t\r\n\u00a0]+/y;

export function splitFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula[at] ?? "";
  if (first === '"') return { kind: "string", text: quoted(formula, at, first) };
  if (first === "'") return { kind: "sheet", text: quoted(formula, at, first) };
  if (first === "[") return { kind: "bracket", text: bracketed(formula, at) };
  const error = first === "#" ? match(ERROR, formula, at) : undefined;
  if (error !== undefined) return { kind: "error", text: error };
  const word = match(WORD, formula, at);
  if (word !== undefined) return { kind: "word", text: word };
  const space = match(SPACE, formula, at);
  if (space !== undefined) return { kind: "space", text: space };
  return { kind: "symbol", text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** Up to the closing quote; a doubled quote stays inside. An unclosed one runs to the end. */
function quoted(formula: string, from: number, quote: string): string {
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return formula.slice(from, at + 1);
    at += 1;
  }
  return formula.slice(from);
}

/** Up to the bracket that closes it; `'` escapes the next character inside. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}

export const joinFormula = (tokens: readonly FormulaToken[]): string =>
  tokens.map((token) => token.text).join("");

/** Index of the next token that is not white space, from `index` on; tokens.length when none. */
export function nextToken(tokens: readonly FormulaToken[], index: number): number {
  let at = index;
  while (tokens[at]?.kind === "space") at += 1;
  return at;
}

/** The word is called: an opening parenthesis follows. */
export const isCall = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index]?.kind === "word" && tokens[nextToken(tokens, index + 1)]?.text === "(";
