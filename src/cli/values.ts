/** Values and texts from cells as the commands print them. */
import { formatNumber, type Language } from "../text";
import type { CellValue } from "../xlsx";

/** Longest text of a cell in a line [characters]. */
const LONGEST = 60;

/** Text from cells on one line, without control characters: a terminal would obey them. */
export function oneLine(text: string): string {
  return text.replace(/\p{C}+/gu, " ");
}

/** For JSON: an error by its text. */
export function plainValue(value: CellValue): number | string | boolean | null {
  return value !== null && typeof value === "object" ? value.error : value;
}

/** For a line of text; "–" is an empty cell. */
export function valueText(value: CellValue | undefined, language: Language): string {
  if (typeof value === "number") return formatNumber(value, language);
  if (value === undefined || value === null || value === "") return "–";
  const text = oneLine(String(plainValue(value)));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
