/**
 * The columns of the sheet Migratielog, one row per replaced cell. Headings are Dutch in every language: a log is read
 * back by its headings, also by another user.
 */
import { type SheetLayout } from "../workbook/port";

export const LOG_COLUMNS = [
  { key: "row", heading: "regel", width: 14 },
  { key: "step", heading: "stap", width: 20 },
  { key: "at", heading: "moment (UTC)", width: 22 },
  { key: "by", heading: "door", width: 24 },
  { key: "sheet", heading: "blad", width: 18 },
  { key: "cell", heading: "cel", width: 8 },
  { key: "kind", heading: "soort", width: 20 },
  { key: "formula", heading: "formule voor", width: 44 },
  { key: "local", heading: "formule voor, Nederlands", width: 44 },
  { key: "array", heading: "matrix voor", width: 22 },
  { key: "format", heading: "getalnotatie", width: 14 },
  { key: "before", heading: "waarde voor", width: 16 },
  { key: "call", heading: "formule na", width: 44 },
  { key: "fills", heading: "vult", width: 12 },
  { key: "after", heading: "waarde na", width: 16 },
  { key: "difference", heading: "verschil", width: 14 },
  { key: "relative", heading: "verschil, relatief", width: 18 },
  { key: "rounding", heading: "afrondruis", width: 14 },
  { key: "tolerance", heading: "tolerantie", width: 30 },
  { key: "reason", heading: "reden", width: 70 },
  { key: "version", heading: "versie", width: 10 },
  { key: "fingerprint", heading: "vingerafdruk parameters", width: 26 },
  { key: "state", heading: "staat", width: 60 },
] as const;

export type LogKey = (typeof LOG_COLUMNS)[number]["key"];

/** 1-based rows of the sheet: what it is, what it is for, nothing, headings. */
export const LOG_HEADING_ROW = 4;
export const LOG_LAYOUT: SheetLayout = {
  widths: LOG_COLUMNS.map(({ width }) => width),
  bold: [1, LOG_HEADING_ROW],
  frozenRows: LOG_HEADING_ROW,
};
export const LOG_TITLE = "Migratielog";
export const LOG_NOTE =
  "Elke rij is een vervangen cel. Rijen worden toegevoegd en gemerkt, niet gewist; terugdraaien leest ze.";

export const REPLACED = "vervangen";
/** Formulas that fill several cells and were entered with Ctrl+Shift+Enter. */
export const LEGACY_MARK = "Ctrl+Shift+Enter";
export const SAME = "1e-9";
export const OTHER = "methode verschilt, aanvaard";
