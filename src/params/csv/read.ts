/**
 * A CSV file into the cells of a parameter table. The separator of the first line says how numbers are written:
 * `;` goes with the decimal comma, unless all numbers show points, and `,` with the decimal point, as Excel writes
 * them in the Netherlands and in English; a tab says nothing. The text of the fields is not turned into numbers here: the table reader does that.
 */
import { fail } from "../../core";
import { decimalMarkOf } from "./decimal-mark";
import { unguardText } from "./formula-guard";
import { type CsvLimits, readRecords } from "./records";
import { decodeUtf8 } from "./utf8";

/** Above this a file is no parameter table: one of 20,000 rows is some 2.5 MB. [bytes] */
export const CSV_MAX_BYTES = 10_000_000;

/** A field holds what a cell of Excel can hold. Source: Excel specifications and limits, 32,767 characters. */
const LIMITS: CsvLimits = { rows: 100_000, columns: 200, cells: 1_000_000, characters: 32_767 };

export interface CsvTable {
  readonly cells: readonly (readonly string[])[];
  /** Absent when the file does not tell, with tabs. */
  readonly decimal?: "comma" | "point";
}

/**
 * @param source bytes of the file, or its text
 * @throws FailureError csv-too-large, not-utf8, csv-empty, csv-no-delimiter and those of `readRecords`
 */
export function readCsv(source: string | Uint8Array): CsvTable {
  if (source.length > CSV_MAX_BYTES) fail({ code: "csv-too-large", place: {}, limit: CSV_MAX_BYTES });
  const text = typeof source === "string" ? source.replace(/^\uFEFF/u, "") : decodeUtf8(source);
  if (text.trim() === "") fail({ code: "csv-empty", place: {} });
  const { delimiter, from } = delimiterOf(text);
  const records = readRecords(from === 0 ? text : text.slice(from), delimiter, LIMITS);
  const cells = records.map((record) => record.map(unguardText));
  if (delimiter === "\t") return { cells };
  return { cells, decimal: delimiter === ";" ? decimalMarkOf(cells) : "point" };
}

/** The separator, and where the records start: a first line `sep=;` is Excel's own and no record. */
function delimiterOf(text: string): { readonly delimiter: string; readonly from: number } {
  const declared = /^sep=([;,\t])(?:\r\n|\n|\r)/i.exec(text);
  if (declared) return { delimiter: declared[1] ?? ";", from: declared[0].length };
  const found = outsideQuotes(text);
  const delimiter = [";", "\t", ","].find((candidate) => found.has(candidate));
  return { delimiter: delimiter ?? fail({ code: "csv-no-delimiter", place: {} }), from: 0 };
}

/** The separators outside quotes in the first line that is not empty. */
function outsideQuotes(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let [quoted, seen] = [false, false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) {
      if (seen) break;
      continue;
    } else if (!quoted && (character === ";" || character === "\t" || character === ","))
      found.add(character);
    seen = true;
  }
  return found;
}
