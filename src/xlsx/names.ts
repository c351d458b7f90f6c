/**
 * Names that Excel accepts for sheets, and for defined names and tables.
 * Source: Microsoft Support, "Rename a worksheet" (length, forbidden signs, History) and "Names in formulas".
 */
import { columnNumber } from "./refs";

const MAX_SHEET_NAME = 31;

/** At most 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not the reserved name History. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= MAX_SHEET_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    isPlainText(name) &&
    !/^'|'$/.test(name) &&
    !RESERVED.has(name.toLowerCase())
  );
}

/** Excel's sheet of tracked changes, in English and in Dutch. */
const RESERVED = new Set(["history", "geschiedenis"]);

/** No control characters, nothing that XML cannot hold and no half of a surrogate pair. */
export function isPlainText(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text);
}

const MAX_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/** Letters, digits, `_`, `.`, `\` and `?`; no reference to a cell, row or column, and none of Excel's own (`_xlnm.`…). */
export function isDefinedName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.test(name) && !/^_xl/i.test(name) && !looksLikeReference(name);
}

function looksLikeReference(name: string): boolean {
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name)) return true;
  const cell = /^([A-Z]{1,3})\d+$/i.exec(name);
  return cell?.[1] !== undefined && columnNumber(cell[1].toUpperCase()) !== undefined;
}

/** A sheet name as it stands in a formula, quoted, e.g. `'Blad ''1'''`. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Parts, sheets, names and properties are the same in any case of letters. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
