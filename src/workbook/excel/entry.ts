/**
 * A content as Excel must be given it, so that it becomes exactly that. Excel reads a text that is written into a cell
 * as if it were typed: what begins with = + - @ becomes a formula, "007" a number, "1-2" a date. A leading ' keeps it a
 * text and does not become part of it. Source: Microsoft, Excel.Range.formulas, and Range.PrefixCharacter.
 */
import { type Content } from "../port";

/** Surely a text however it is read: letters first, no digit, no sign of a number, and no truth value. */
const PLAIN = /^\p{L}[^\p{N}%€$£#]*$/u;
const TRUTH = /^(?:true|false|waar|onwaar)\s*$/i;

export function entryOf(content: Content): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "string")
    return content === "" || (PLAIN.test(content) && !TRUTH.test(content)) ? content : `'${content}`;
  if (typeof content !== "object") return content;
  return "formula" in content ? `=${content.formula}` : content.error;
}

/** As Excel gives a value or a formula. */
export type Raw = string | number | boolean | null | undefined;

/** @param type as in Excel.RangeValueType */
export function contentOf(formula: Raw, value: Raw, type: string): Content {
  // A text that begins with "=" is told from a formula by its value, which is the same text.
  if (typeof formula === "string" && formula.startsWith("=") && (type !== "String" || formula !== value))
    return { formula: formula.slice(1) };
  return valueOf(value, type);
}

export function valueOf(value: Raw, type: string): Exclude<Content, { readonly formula: string }> {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return value;
}
