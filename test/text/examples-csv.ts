/** An example of each failure of CSV files. */
import { type CsvFailureDetails } from "../../src/core";

export const CSV_EXAMPLES: CsvFailureDetails = {
  "not-utf8": { offset: 1233, byte: 0xeb, looksLike: "windows-1252" },
  "csv-too-large": { limit: 20_000_000 },
  "csv-empty": {},
  "csv-no-delimiter": {},
  "csv-unclosed-quote": { line: 12 },
  "csv-stray-quote": { line: 12 },
  "csv-field-count": { line: 12, expected: 13, found: 14 },
  "csv-limit": { line: 100_001, what: "rows", limit: 100_000 },
};
