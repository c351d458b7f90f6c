/**
 * What a typed or pasted text means, in the number notation of the page's language: nl 22.000 and 0,25, en 22,000 and
 * 0.25. Text that another notation would read as a number stays text: a number is never guessed.
 * Excel does the same with the notation of the computer; dates are only read in cells that show dates.
 */
import { CellValueType } from "@univerjs/core";

export interface TypedValue {
  readonly value: number | string;
  readonly type: CellValueType;
  /** The text would be a number in the other notation. */
  readonly otherNotation?: boolean;
}

type Notation = "nl" | "en";

const NUMBER: Readonly<Record<Notation, RegExp>> = {
  nl: /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?:e[-+]?\d+)?\s?%?$/i,
  en: /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?\s?%?$/i,
};
const TRUE = /^(?:waar|true)$/i;
const FALSE = /^(?:onwaar|false)$/i;
/** Days between 1899-12-30 and 1970-01-01: serial numbers of the 1900 date system. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;

function numberIn(text: string, notation: Notation): number | undefined {
  if (!/\d/.test(text) || !NUMBER[notation].test(text)) return undefined;
  const plain = notation === "nl" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  const percent = plain.endsWith("%");
  const value = Number(plain.replace(/\s?%$/, ""));
  if (!Number.isFinite(value)) return undefined;
  // Number(…e-2) is the nearest double to the decimal text; value / 100 may be one bit off.
  return percent ? Number(`${value}e-2`) : value;
}

/**
 * @param text as typed, not a formula
 * @param language of the page
 */
export function typedValue(text: string, language: Notation): TypedValue {
  const trimmed = text.trim();
  const number = numberIn(trimmed, language);
  if (number !== undefined) return { value: number, type: CellValueType.NUMBER };
  if (TRUE.test(trimmed)) return { value: 1, type: CellValueType.BOOLEAN };
  if (FALSE.test(trimmed)) return { value: 0, type: CellValueType.BOOLEAN };
  const other = numberIn(trimmed, language === "nl" ? "en" : "nl");
  return { value: text, type: CellValueType.STRING, ...(other === undefined ? {} : { otherNotation: true }) };
}

/** Serial number of "31-12-2026", "31/12/2026" (en: 12/31/2026) or "2026-12-31"; undefined when it is no such day. */
export function typedDate(text: string, language: Notation, date1904: boolean): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const local = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text.trim());
  const [a, b, c] = (iso ?? local ?? []).slice(1).map(Number);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [year, month, day] = iso ? [a, b, c] : language === "nl" ? [c, b, a] : [c, a, b];
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < 1904) return undefined;
  return time / MS_PER_DAY + EPOCH - (date1904 ? 1462 : 0);
}

/** What the editor shows of a number, so that leaving it unchanged gives the same number. */
export function editedText(value: number, percent: boolean, language: Notation): string {
  const shown = percent ? Number(`${value}e2`) : value;
  const asPercent = percent && Number(`${shown}e-2`) === value && !/e/i.test(String(value));
  const text = String(asPercent ? shown : value);
  return (language === "nl" ? text.replace(".", ",") : text) + (asPercent ? "%" : "");
}
