/** Failures of reading and changing a workbook; see `failure.ts`. */

export interface WorkbookFailureDetails {
  readonly "workbook-no-sheet": { readonly sheet: string };
  readonly "workbook-bad-range": { readonly range: string };
  readonly "workbook-shape": {
    readonly rows: number;
    readonly columns: number;
    readonly expected: { readonly rows: number; readonly columns: number };
  };
  /** A content that no cell, name or property can hold. */
  readonly "workbook-unwritable": { readonly why: "number" | "length" | "formula"; readonly limit?: number };
  readonly "workbook-protected": { readonly sheet: string };
  /** `cell`: the first that holds something. */
  readonly "workbook-occupied": { readonly range: string; readonly cell: string };
  /** A formula in another cell fills this one. */
  readonly "workbook-filled": { readonly cell: string };
  readonly "workbook-taken": { readonly what: "sheet" | "table" | "chart"; readonly name: string };
  readonly "workbook-several-parts": { readonly namespace: string; readonly count: number };
  /** [bytes] */
  readonly "workbook-too-large": { readonly bytes: number; readonly limit: number };
  /** `needs`: e.g. "ExcelApi 1.5". */
  readonly "workbook-unsupported": {
    readonly capability:
      | "protection"
      | "custom-xml"
      | "properties"
      | "sheets"
      | "tables"
      | "names"
      | "charts"
      | "chart-sources"
      | "frozen-rows"
      | "changes"
      | "selection-changes"
      | "filled-cells"
      | "formats";
    readonly needs: string;
  };
  /** Someone is typing in a cell. */
  readonly "workbook-editing": object;
  /** What the host itself said. */
  readonly "workbook-host": { readonly reason: string };
  /** The write failed; everything is as it was. */
  readonly "workbook-not-written": { readonly reason: string };
  /** The host holds something else than was written; everything is as it was. `what`: a cell, name, sheet, … */
  readonly "workbook-not-kept": { readonly what: string };
  /** The write failed and so did putting it back. */
  readonly "workbook-half-written": { readonly reason?: string };
  /** Undo: `what` is no longer as it was written. */
  readonly "workbook-changed-since": { readonly what: string };
  /** The state before could not be kept, so nothing was written. */
  readonly "workbook-no-journal": { readonly reason: string };
}
