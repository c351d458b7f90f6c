/**
 * The operators that a file cannot store: `A1#` becomes ANCHORARRAY(A1) and `@A1:A5` becomes SINGLE(A1:A5).
 * Source: [MS-XLSX] §2.2.2; Microsoft, "Implicit intersection operator: @" and "Spilled range operator".
 */
import { closingIndex } from "./formula-arguments";
import { type FormulaToken, isCall, nextToken, splitFormula } from "./formula-tokens";

export function storeOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  return storeSingle(storeAnchors(tokens));
}

const isSymbol = (token: FormulaToken | undefined, text: string): boolean =>
  token?.kind === "symbol" && token.text === text;

function wrapped(name: string, inner: readonly FormulaToken[]): FormulaToken[] {
  return [...splitFormula(`${name}(`), ...inner, { kind: "symbol", text: ")" }];
}

function storeAnchors(tokens: readonly FormulaToken[]): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (const token of tokens) {
    if (isSymbol(token, "#") && out.length > 0) {
      const operand = out.splice(operandStart(out));
      out.push(...wrapped("ANCHORARRAY", operand));
    } else {
      out.push(token);
    }
  }
  return out;
}

/** Where the operand that ends the list starts: a name or cell with its sheet, a call, or a parenthesis. */
function operandStart(tokens: readonly FormulaToken[]): number {
  const last = tokens.length - 1;
  const at = isSymbol(tokens[last], ")") ? callStart(tokens, last) : last;
  if (!isSymbol(tokens[at - 1], "!")) return Math.max(0, at);
  const withBook = tokens[at - 2]?.kind === "word" && tokens[at - 3]?.kind === "bracket";
  return Math.max(0, withBook ? at - 3 : at - 2);
}

/** Start of the parenthesis that closes at `close`, or of the call that it belongs to. */
function callStart(tokens: readonly FormulaToken[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (isSymbol(tokens[at], ")")) depth += 1;
    if (isSymbol(tokens[at], "(") && --depth === 0) return tokens[at - 1]?.kind === "word" ? at - 1 : at;
  }
  return 0;
}

function storeSingle(tokens: readonly FormulaToken[]): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (!isSymbol(token, "@")) {
      out.push(token);
      continue;
    }
    const from = nextToken(tokens, i + 1);
    const to = operandEnd(tokens, from);
    out.push(...wrapped("SINGLE", storeSingle(tokens.slice(from, to))));
    i = to - 1;
  }
  return out;
}

/** End (exclusive) of the operand that starts at `from`, ranges with a colon included. */
function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  let at = referenceStart(tokens, from);
  const open = isSymbol(tokens[at], "(") ? at : isCall(tokens, at) ? nextToken(tokens, at + 1) : -1;
  const close = open < 0 ? -1 : closingIndex(tokens, open);
  at = close < 0 ? at + 1 : close + 1;
  while (tokens[at]?.kind === "bracket") at += 1;
  return isSymbol(tokens[at], ":") ? operandEnd(tokens, at + 1) : Math.min(at, tokens.length);
}

/** Past a repeated `@`, an external workbook and a sheet name. */
function referenceStart(tokens: readonly FormulaToken[], from: number): number {
  let at = isSymbol(tokens[from], "@") ? nextToken(tokens, from + 1) : from;
  if (tokens[at]?.kind === "bracket" && tokens[at + 1]?.kind === "word") at += 1;
  return isSymbol(tokens[at + 1], "!") ? at + 2 : at;
}
