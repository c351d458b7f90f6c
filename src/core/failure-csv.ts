/** Failures of reading and writing CSV files; see `failure.ts`. Lines and bytes are those of the file. */

export interface CsvFailureDetails {
  /** `offset`: 0-based position of the first byte that is no UTF-8. */
  readonly "not-utf8": {
    readonly offset: number;
    readonly byte: number;
    readonly looksLike?: "windows-1252" | "utf-16";
  };
  readonly "csv-too-large": { readonly limit: number };
  readonly "csv-empty": object;
  /** The first line holds no `;`, tab or `,`. */
  readonly "csv-no-delimiter": object;
  /** The quote that opens on `line` never closes. */
  readonly "csv-unclosed-quote": { readonly line: number };
  /** A quote inside a field that is not quoted, or text after a closing quote. */
  readonly "csv-stray-quote": { readonly line: number };
  readonly "csv-field-count": {
    readonly line: number;
    readonly expected: number;
    readonly found: number;
  };
  readonly "csv-limit": {
    readonly line: number;
    readonly what: "rows" | "columns" | "cells" | "characters";
    readonly limit: number;
  };
}
