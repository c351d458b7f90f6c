/**
 * A formula that is one call of an MPP function, taken apart: its name and the text of each argument.
 * Method: commas outside quotes, brackets and braces separate; a text that is not closed is no call. Formulas are en-US.
 */

export interface FormulaCall {
  /** Without namespace, in capitals, e.g. "DOORREKENING". */
  readonly name: string;
  /** "" when left out. */
  readonly args: readonly string[];
}

const CALL = /^\s*(?:_xldudf_)?MPP[._]([A-Z]+)\s*\(/i;
const OPENS = "({";
const CLOSES = ")}";

/** Index after the text in quotes that starts here; a doubled quote is one in the text. */
function afterQuoted(text: string, start: number): number {
  const quote = text[start] ?? "";
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== quote) at += 1;
    else if (text[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return Infinity;
}

/** Parts between separators at the outermost level, up to the bracket that closes; undefined when none does. */
function partsOf(text: string, start: number): { parts: string[]; end: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  while (at < text.length) {
    const sign = text[at] ?? "";
    if (sign === '"' || sign === "'") {
      at = afterQuoted(text, at);
      continue;
    }
    if (OPENS.includes(sign)) depth += 1;
    if (CLOSES.includes(sign) && depth === 0) return { parts: [...parts, text.slice(from, at)], end: at + 1 };
    if (CLOSES.includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
    at += 1;
  }
  return undefined;
}

/** @param formula without its `=`; undefined when it is anything else than one call */
export function callIn(formula: string): FormulaCall | undefined {
  const [opening, name] = CALL.exec(formula) ?? [];
  if (opening === undefined || name === undefined) return undefined;
  const found = partsOf(formula, opening.length);
  if (found === undefined || formula.slice(found.end).trim() !== "") return undefined;
  const args = found.parts.map((part) => part.trim());
  return { name: name.toUpperCase(), args: args.length === 1 && args[0] === "" ? [] : args };
}

/** What an argument is, as far as its text says. */
export type ArgumentText =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly cells: readonly (readonly (string | number | boolean)[])[] }
  /** `spill`: what the formula in this cell fills. */
  | { readonly kind: "range"; readonly sheet: string; readonly range: string; readonly spill: boolean }
  /** A name, or a calculation that is not followed. */
  | { readonly kind: "other"; readonly text: string };

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i;
const RANGE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!,(){}"+*/ ]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(#?)$/i;

function constant(text: string): string | number | boolean | undefined {
  const quoted = TEXT.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (NUMBER.test(text)) return Number(text);
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return undefined;
}

/** Rows by `;`, cells by `,`, as en-US writes an array constant. */
function arrayOf(text: string): readonly (readonly (string | number | boolean)[])[] | undefined {
  if (!text.startsWith("{")) return undefined;
  const rows: (string | number | boolean)[][] = [[]];
  const cells = /\s*("(?:[^"]|"")*"|[^",;{}]+)\s*([,;}])/gy;
  cells.lastIndex = 1;
  for (;;) {
    const [, cell = "", sign] = cells.exec(text) ?? [];
    const value = constant(cell.trim());
    if (sign === undefined || value === undefined) return undefined;
    rows.at(-1)?.push(value);
    if (sign === ";") rows.push([]);
    if (sign === "}") return cells.lastIndex === text.length ? rows : undefined;
  }
}

/** @param sheet on which the formula stands, for ranges without one */
export function argumentText(text: string, sheet: string): ArgumentText {
  if (text === "") return { kind: "omitted" };
  const value = constant(text);
  if (value !== undefined) return { kind: "value", value };
  const cells = arrayOf(text);
  if (cells !== undefined) return { kind: "array", cells };
  const [whole, quoted, plain, range = "", spill] = RANGE.exec(text) ?? [];
  if (whole === undefined) return { kind: "other", text };
  const own = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  return { kind: "range", sheet: own, range: range.replaceAll("$", "").toUpperCase(), spill: spill === "#" };
}

/** The formula as the user's Excel writes it. @param formula en-US, without `=` */
export function shownFormula(formula: string, decimalComma: boolean): string {
  if (!decimalComma) return `=${formula}`;
  let braces = 0;
  const local = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d\.\d|[{},;]/g, (part) => {
    if (part === "{") braces += 1;
    if (part === "}") braces -= 1;
    if (part === ",") return braces > 0 ? "\\" : "; ";
    return /^\d\.\d$/.test(part) ? part.replace(".", ",") : part;
  });
  return `=${local}`;
}
