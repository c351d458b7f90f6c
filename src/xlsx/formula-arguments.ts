/** Calls inside a tokenised formula: where one closes and where its arguments are. Source: ECMA-376 part 1, §18.17.2. */
import { type FormulaToken } from "./formula-tokens";

/** Tokens [from, to) of one argument. */
export interface ArgumentSpan {
  readonly from: number;
  readonly to: number;
}

/** Index of the parenthesis that closes the one at `open`; -1 when it is never closed. */
export function closingIndex(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]?.kind !== "symbol") continue;
    if (tokens[i]?.text === "(") depth += 1;
    if (tokens[i]?.text === ")" && --depth === 0) return i;
  }
  return -1;
}

/** Arguments between the parentheses at `open` and `close`; none for `()`. Array constants stay whole. */
export function argumentSpans(tokens: readonly FormulaToken[], open: number, close: number): ArgumentSpan[] {
  const spans: ArgumentSpan[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open + 1; i < close; i++) {
    const text = tokens[i]?.kind === "symbol" ? tokens[i]?.text : undefined;
    if (text === "(" || text === "{") depth += 1;
    else if (text === ")" || text === "}") depth -= 1;
    else if (text === "," && depth === 0) {
      spans.push({ from, to: i });
      from = i + 1;
    }
  }
  if (close > open + 1) spans.push({ from, to: close });
  return spans;
}
