/**
 * The shape of a formula: its tokens with every address, name and constant replaced by a placeholder, without spaces, line
 * breaks and the prefixes of a file. Two formulas of one shape differ only in addresses and constants.
 */
import { isRange, isReference, isWhitespace, parse, type Token, tokenize } from "@borgar/fx";
import { shownFormula } from "../../../src/xlsx";

export const tokensOf = (formula: string): Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: true });

/** @throws Error when it is no formula */
export function mustParse(formula: string): void {
  const tokens = tokensOf(formula);
  if (tokens.some(({ type, unterminated }) => type === "unknown" || unterminated)) {
    throw new Error(`unknown token in ${formula}`);
  }
  parse(tokens);
}

export function shapeOf(formula: string): string {
  const tokens = tokenize(shownFormula(formula, []), { mergeRefs: true, negativeNumbers: false });
  return tokens
    .filter((token) => !isWhitespace(token) && token.type !== "newline")
    .map((token) => {
      if (isReference(token) || isRange(token)) return "R";
      if (token.type === "number" || token.type === "bool") return "N";
      return token.type === "string" ? "S" : token.value.toUpperCase();
    })
    .join(" ");
}
