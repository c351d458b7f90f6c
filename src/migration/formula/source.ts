/** The text of a call's first argument, as it is written, when the whole formula is that one call. */
import { tokenize } from "@borgar/fx";

export interface CallText {
  /** Upper case, without prefix. */
  readonly name: string;
  readonly first: string;
}

/** @returns undefined when the formula is more than one call */
export function callWithText(formula: string): CallText | undefined {
  const source = formula.startsWith("=") ? formula : `=${formula}`;
  const tokens = tokenize(source, { withLocation: false }).filter(
    ({ type }) => type !== "whitespace" && type !== "fx_prefix",
  );
  const [name, open] = tokens;
  if (name?.type !== "func" || open?.value !== "(") return undefined;
  const rest = tokens.slice(1);
  const first = endsHere(rest) ? firstArgument(rest) : undefined;
  return first === undefined ? undefined : { name: plain(name.value), first };
}

interface Token {
  readonly type: string;
  readonly value: string;
}

/** What stands between the first bracket and the comma or bracket that ends the argument. */
function firstArgument(tokens: readonly Token[]): string | undefined {
  let depth = 0;
  let first = "";
  for (const [i, token] of tokens.entries()) {
    depth += nesting(token);
    const ends = depth === 1 && token.value === "," && token.type === "operator";
    if (depth === 0 || ends) return first;
    if (i > 0) first += token.value;
  }
  return undefined;
}

function nesting({ value }: Token): number {
  if (value === "(" || value === "{") return 1;
  return value === ")" || value === "}" ? -1 : 0;
}

function plain(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\./, "");
}

/** Whether the bracket that opens first closes at the very end. */
function endsHere(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every((token, i) => {
    depth += nesting(token);
    return depth > 0 || i === tokens.length - 1;
  });
}
