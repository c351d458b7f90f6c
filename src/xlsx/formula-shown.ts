/**
 * A formula as a file stores it → as the formula bar shows it: prefixes of newer functions and of LET and LAMBDA
 * variables go, add-in functions get their dots back, SINGLE and ANCHORARRAY become `@` and `#`.
 * Source: [MS-XLSX] §2.2.2; Microsoft, "Implicit intersection operator: @"; OfficeDev/office-js issues on `_xldudf_`.
 */
import { type FormulaToken, isCall, joinFormula, nextToken, splitFormula } from "./formula-tokens";
import { closingIndex } from "./formula-arguments";
import { type AddInFunctionName } from "./model";

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xleta\.)+/i;
const OPTIONAL = /^_xlop\./i;
const OPERATOR = /^_xlfn\.(SINGLE|ANCHORARRAY)$/i;

export function shownFormula(stored: string, addIns: readonly AddInFunctionName[]): string {
  if (!/_xl/i.test(stored)) return stored;
  return joinFormula(shownTokens(splitFormula(stored), addIns));
}

function shownTokens(tokens: readonly FormulaToken[], addIns: readonly AddInFunctionName[]): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const operator = token.kind === "word" && isCall(tokens, i) ? OPERATOR.exec(token.text)?.[1] : undefined;
    const open = nextToken(tokens, i + 1);
    const close = operator === undefined ? -1 : closingIndex(tokens, open);
    if (operator !== undefined && close > open) {
      const inner = shownTokens(tokens.slice(open + 1, close), addIns);
      out.push(...(operator.toUpperCase() === "SINGLE" ? single(inner) : anchor(inner)));
      i = close;
    } else if (token.kind === "word") {
      pushWord(out, tokens, i, addIns);
    } else {
      out.push(token);
    }
  }
  return out;
}

const symbol = (text: string): FormulaToken => ({ kind: "symbol", text });

function pushWord(
  out: FormulaToken[],
  tokens: readonly FormulaToken[],
  i: number,
  addIns: readonly AddInFunctionName[],
): void {
  const word = tokens[i]?.text ?? "";
  if (OPTIONAL.test(word)) {
    const name = word.replace(OPTIONAL, "");
    out.push(isParameter(tokens, i) ? { kind: "bracket", text: `[${name}]` } : { kind: "word", text: name });
    return;
  }
  const bare = word.replace(PREFIX, "");
  const addIn = addIns.find((each) => each.stored.toLowerCase() === bare.toLowerCase());
  if (addIn) dropWorkbook(out);
  out.push({ kind: "word", text: addIn?.name ?? bare });
}

/** `[2]!_xldudf_…`: the workbook in front of an add-in function means nothing. */
function dropWorkbook(out: FormulaToken[]): void {
  const before = out[out.length - 2]?.kind;
  if (out[out.length - 1]?.text === "!" && (before === "bracket" || before === "sheet")) out.splice(-2, 2);
}

/** An optional parameter where LAMBDA declares it: an argument by itself, but not the last, directly in a LAMBDA call. */
function isParameter(tokens: readonly FormulaToken[], i: number): boolean {
  if (tokens[nextToken(tokens, i + 1)]?.text !== ",") return false;
  let before = i - 1;
  while (tokens[before]?.kind === "space") before -= 1;
  const separator = tokens[before]?.text;
  if (separator !== "," && separator !== "(") return false;
  return LAMBDA.test(tokens[enclosingCall(tokens, before)]?.text ?? "");
}

const LAMBDA = /^(?:_xlfn\.)?LAMBDA$/i;

/** Index of the word whose parentheses enclose the token at `from`; -1 when there is none. */
function enclosingCall(tokens: readonly FormulaToken[], from: number): number {
  let depth = 0;
  for (let at = from; at >= 0; at--) {
    const text = tokens[at]?.kind === "symbol" ? tokens[at]?.text : "";
    if (text === ")") depth += 1;
    if (text === "(" && depth-- === 0) return at - 1;
  }
  return -1;
}

function single(inner: FormulaToken[]): FormulaToken[] {
  return isOperand(inner, ":!#.")
    ? [symbol("@"), ...inner]
    : [symbol("@"), symbol("("), ...inner, symbol(")")];
}

function anchor(inner: FormulaToken[]): FormulaToken[] {
  return isOperand(inner, "!") ? [...inner, symbol("#")] : [symbol("("), ...inner, symbol(")"), symbol("#")];
}

/** One reference, name or call, joined by nothing but the given operators. */
function isOperand(tokens: readonly FormulaToken[], operators: string): boolean {
  let depth = 0;
  return tokens.every((token) => {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (token.kind === "space" || token.kind === "string") return depth > 0;
    return depth > 0 || token.kind !== "symbol" || token.text === ")" || operators.includes(token.text);
  });
}
