/** Failures of a set that a workbook keeps: how sheet, JSON, name and property disagree; see `failure.ts`. */

/** Short fingerprints. */
interface Differs {
  readonly recorded: string;
  readonly found: string;
}

export interface StoredFailureDetails {
  /** `table`: there is a table on the sheet, but nothing beside it. */
  readonly "stored-nothing": { readonly table: boolean };
  readonly "stored-json-missing": object;
  /** The custom XML part is not of our form. */
  readonly "stored-xml-broken": object;
  /** The part holds a text that is no set; why is told apart. */
  readonly "stored-json-broken": object;
  /** Sheet, name and property agree; the JSON is of another set. */
  readonly "stored-json-other": Differs;
  /** Name and property agree with each other, not with the JSON nor with the sheet. */
  readonly "stored-record-other": Differs;
  /** Without JSON to judge by: name and property record two sets. */
  readonly "stored-records-differ": Differs;
  readonly "stored-name-missing": object;
  readonly "stored-name-broken": { readonly value: string };
  readonly "stored-name-differs": Differs;
  readonly "stored-property-missing": object;
  readonly "stored-property-broken": { readonly value: string };
  readonly "stored-property-differs": Differs;
  /** No sheet, or no heading row on it. */
  readonly "stored-sheet-missing": object;
  /** Without rows to compare with: the table is not what was recorded. */
  readonly "stored-sheet-differs": Differs;
  /** Rows by key ("id|jaar|scenario"). */
  readonly "stored-row-added": { readonly key: string };
  readonly "stored-row-removed": { readonly key: string };
  readonly "stored-cell-changed": { readonly key: string; readonly stored: string; readonly found: string };
  /** The same to 15 digits: another program saved the workbook. */
  readonly "stored-cell-rounded": { readonly key: string; readonly stored: string; readonly found: string };
  /** `label`: what stands before the value in the block above the table. */
  readonly "stored-head-changed": {
    readonly label: string;
    readonly stored: string;
    readonly found: string;
  };
}
