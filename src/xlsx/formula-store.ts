/**
 * A formula as the formula bar shows it → as a file stores it: prefixes for functions newer than 2007, `_xlpm.` for
 * variables of LET and LAMBDA, `_xldudf_` for add-in functions, whole names for references within a table.
 * Source: [MS-XLSX] §2.2.2; Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
import { XlsxError } from "./error";
import { argumentSpans, closingIndex } from "./formula-arguments";
import { storeOperators } from "./formula-operators";
import { shownFormula } from "./formula-shown";
import { type FormulaToken, isCall, joinFormula, nextToken, splitFormula } from "./formula-tokens";
import { spillsByDesign, storedFunction } from "./future-functions";
import { type AddInFunctionName } from "./model";

export interface StoredFormula {
  readonly text: string;
  /** It must be stored as a dynamic array: it calls an add-in function or a function that spills by design. */
  readonly spills: boolean;
}

interface Context {
  readonly addIns: readonly AddInFunctionName[];
  /** Lower-case variable → stored name. */
  readonly variables: ReadonlyMap<string, string>;
  spills: boolean;
}

/** `table` is the name of the table that holds the cell; needed for references such as `[@Prijs]`. */
export function storeFormula(
  text: string,
  addIns: readonly AddInFunctionName[],
  table?: string,
): StoredFormula {
  const shown = shownFormula(text.replace(/^\s*=/, ""), addIns);
  const tokens = storeOperators(splitFormula(shown));
  checkShape(tokens, text);
  const context: Context = { addIns, variables: new Map(), spills: false };
  const stored = storeTokens(tokens, context);
  return { text: joinFormula(storeTableReferences(stored, text, table)), spills: context.spills };
}

/** Unclosed quotes, brackets or parentheses would make a file that Excel repairs by deleting the formula. */
function checkShape(tokens: readonly FormulaToken[], text: string): void {
  const empty = tokens.every((token) => token.kind === "space");
  if (empty || !tokens.every(isClosed) || !isBalanced(tokens)) throw new XlsxError("bad-formula", "", text);
}

/** A quote or bracket that is never closed would take in whatever follows it. */
function isClosed({ kind, text }: FormulaToken): boolean {
  return (kind !== "string" && kind !== "sheet" && kind !== "bracket") || splitFormula(`${text} `).length > 1;
}

/** Excel itself stops at 64 levels of functions. */
const MAX_NESTING = 256;

const OPENING: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["}", "{"],
  ["]", "["],
]);

function isBalanced(tokens: readonly FormulaToken[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "symbol") continue;
    if (text === "(" || text === "{") open.push(text);
    const opening = OPENING.get(text);
    if (opening !== undefined && open.pop() !== opening) return false;
    if (open.length > MAX_NESTING) return false;
  }
  return open.length === 0;
}

function storeTokens(tokens: readonly FormulaToken[], context: Context): FormulaToken[] {
  const out: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const outside = tokens[i - 1]?.text === "!" || tokens[i + 1]?.text === "!";
    if (token.kind !== "word" || outside) {
      out.push(token);
      continue;
    }
    if (!isCall(tokens, i)) {
      out.push({ kind: "word", text: context.variables.get(token.text.toLowerCase()) ?? token.text });
      continue;
    }
    const open = nextToken(tokens, i + 1);
    const close = closingIndex(tokens, open);
    out.push({ kind: "word", text: functionName(token.text, context) }, ...tokens.slice(i + 1, open + 1));
    out.push(...storeArguments(token.text.toUpperCase(), tokens, open, close, context));
    i = close - 1;
  }
  return out;
}

function functionName(name: string, context: Context): string {
  const variable = context.variables.get(name.toLowerCase());
  if (variable !== undefined) return variable;
  const addIn = context.addIns.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (addIn || spillsByDesign(name)) context.spills = true;
  return addIn?.stored ?? storedFunction(name) ?? name;
}

/** Everything between the parentheses, with the variables of LET and LAMBDA known where they hold. */
function storeArguments(
  name: string,
  tokens: readonly FormulaToken[],
  open: number,
  close: number,
  context: Context,
): FormulaToken[] {
  const spans = argumentSpans(tokens, open, close);
  const variables = new Map(context.variables);
  const inner: Context = { ...context, variables };
  const out = spans.flatMap((span, i) => {
    const argument = tokens.slice(span.from, span.to);
    const declares = i < spans.length - 1 && (name === "LAMBDA" || (name === "LET" && i % 2 === 0));
    const stored = (declares ? declare(argument, variables) : undefined) ?? storeTokens(argument, inner);
    const comma: FormulaToken = { kind: "symbol", text: "," };
    return i === 0 ? stored : [comma, ...stored];
  });
  context.spills ||= inner.spills;
  return out;
}

/** The declared variable with its prefix, known from here on; undefined when the argument is no single name. */
function declare(
  argument: readonly FormulaToken[],
  variables: Map<string, string>,
): FormulaToken[] | undefined {
  const [token, ...more] = argument.filter((each) => each.kind !== "space");
  if (!token || more.length > 0 || (token.kind !== "word" && token.kind !== "bracket")) return undefined;
  const optional = token.kind === "bracket";
  const name = optional ? token.text.slice(1, -1).trim() : token.text;
  const stored = `${optional ? "_xlop" : "_xlpm"}.${name}`;
  variables.set(name.toLowerCase(), stored);
  return argument.map((each) => (each === token ? { kind: "word", text: stored } : each));
}

/** `[@Prijs]` → `Tabel[[#This Row],[Prijs]]`: files know neither `@` nor references without the table's name. */
function storeTableReferences(tokens: readonly FormulaToken[], text: string, table?: string): FormulaToken[] {
  return tokens.map((token, i) => {
    if (token.kind !== "bracket") return token;
    const next = tokens[i + 1];
    if (next?.kind === "word" || next?.text === "!") return token;
    const stored = thisRow(token.text);
    if (tokens[i - 1]?.kind === "word") return { kind: "bracket", text: stored };
    if (table === undefined) throw new XlsxError("bad-formula", "", text);
    return { kind: "bracket", text: table + stored };
  });
}

function thisRow(bracket: string): string {
  const inner = bracket.slice(1, -1).trim();
  if (!inner.startsWith("@")) return bracket;
  const column = inner.slice(1).trim();
  if (column === "") return "[#This Row]";
  return column.startsWith("[") ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}
