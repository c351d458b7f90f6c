/** XML of one cell that changed; attributes that the change does not concern stay as they were. Source: ECMA-376 part 1, §18.3.1.4. */
import { XlsxError } from "./error";
import { type CellValue } from "./model";
import { formatRef } from "./refs";
import { type RawCell } from "./sheet-xml";
import { unclosed, withAttribute } from "./start-tag";
import { encodeText, escapeXml } from "./xml-text";

/** A formula to write, as stored. */
export interface NewFormula {
  readonly stored: string;
  /** Set for an array formula: the range that it fills and, when it is dynamic, the index of its metadata. */
  readonly array?: { readonly range: string; readonly cm?: number };
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** "keep" leaves a formula as it is, also when there is none. */
  readonly formula: NewFormula | "keep" | "remove";
  /** New range for a kept array formula. */
  readonly range?: string;
  readonly value: { readonly to: CellValue } | "keep";
  /** The value was typed, so a text is stored as such; otherwise it is the result of a formula. */
  readonly typed: boolean;
  /** New index of the cell's format; absent when it keeps its own. */
  readonly style?: string;
}

export const MAX_TEXT = 32_767;

/** Errors that a file can hold; Excel itself stores all others (#SPILL!, #CALC!, …) as #VALUE!. */
const FILE_ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

export const fileError = (error: string): string => (FILE_ERRORS.has(error) ? error : "#VALUE!");

interface Content {
  readonly type: string | undefined;
  readonly xml: string;
}

/** `result` texts are results of formulas (`t="str"`), others are typed texts (`t="inlineStr"`). */
function contentOf(value: CellValue, result: boolean, prefix: string, place: string): Content {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, xml: "" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new XlsxError("bad-value", "", `${place}: ${String(value)}`);
    return { type: undefined, xml: v(value === 0 ? "0" : String(value).toUpperCase()) };
  }
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: v(escapeXml(fileError(value.error))) };
  if (value.length > MAX_TEXT) throw new XlsxError("text-too-long", "", `${place}: ${String(value.length)}`);
  if (result) return { type: "str", xml: v(encodeText(value)) };
  const space = /^\s|\s$/.test(value) || value === "" ? ' xml:space="preserve"' : "";
  return {
    type: "inlineStr",
    xml: `<${prefix}is><${prefix}t${space}>${encodeText(value)}</${prefix}t></${prefix}is>`,
  };
}

function formulaXml(formula: NewFormula, prefix: string): string {
  const array = formula.array ? ` t="array" ref="${formula.array.range}"` : "";
  return `<${prefix}f${array}>${encodeText(formula.stored)}</${prefix}f>`;
}

/** A cell that did not exist. */
export function newCellXml(edit: CellEdit, style: string | undefined, prefix: string): string {
  const ref = formatRef(edit.row, edit.column);
  const formula = typeof edit.formula === "object" ? edit.formula : undefined;
  const content = contentOf(edit.value === "keep" ? null : edit.value.to, !edit.typed, prefix, ref);
  const look = edit.style ?? style;
  const attributes = [
    ` r="${ref}"`,
    look === undefined ? "" : ` s="${escapeXml(look)}"`,
    content.type === undefined ? "" : ` t="${content.type}"`,
    formula?.array?.cm === undefined ? "" : ` cm="${String(formula.array.cm)}"`,
  ].join("");
  const inner = (formula ? formulaXml(formula, prefix) : "") + content.xml;
  return inner === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

/** A cell that exists, from its own XML in `text`. */
export function changedCellXml(text: string, cell: RawCell, edit: CellEdit, prefix: string): string {
  const ref = formatRef(cell.row, cell.column);
  const formula = keptFormula(text, cell, edit, prefix);
  let tag = unclosed(text.slice(cell.start, cell.openEnd));
  if (edit.style !== undefined) tag = withAttribute(tag, "s", edit.style);
  let value = cell.content ? text.slice(cell.content.start, cell.content.end) : "";
  if (edit.value !== "keep") {
    const content = contentOf(edit.value.to, !edit.typed, prefix, ref);
    tag = withAttribute(withAttribute(tag, "vm", undefined), "t", content.type);
    value = content.xml;
  }
  if (edit.formula !== "keep") {
    const cm = typeof edit.formula === "object" ? edit.formula.array?.cm : undefined;
    tag = withAttribute(tag, "cm", cm === undefined ? undefined : String(cm));
  }
  const extra = cell.extra ? text.slice(cell.extra.start, cell.extra.end) : "";
  const inner = formula + value + extra;
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${prefix}c>`;
}

function keptFormula(text: string, cell: RawCell, edit: CellEdit, prefix: string): string {
  if (typeof edit.formula === "object") return formulaXml(edit.formula, prefix);
  if (edit.formula === "remove" || !cell.formula) return "";
  const stored = text.slice(cell.formula.start, cell.formula.end);
  return edit.range === undefined ? stored : withAttribute(stored, "ref", edit.range);
}
