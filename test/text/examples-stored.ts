/** An example of each failure of a set that a workbook keeps. */
import { type StoredFailureDetails } from "../../src/core";

const DIFFERS = { recorded: "a1b2-c3d4-e5f6", found: "0123-4567-89ab" };
const KEY = "asiel.spoor4aa.inwilliging|2026|";

export const STORED_EXAMPLES: StoredFailureDetails = {
  "stored-nothing": { table: true },
  "stored-json-missing": {},
  "stored-xml-broken": {},
  "stored-json-broken": {},
  "stored-json-other": DIFFERS,
  "stored-record-other": DIFFERS,
  "stored-records-differ": DIFFERS,
  "stored-name-missing": {},
  "stored-name-broken": { value: "12" },
  "stored-name-differs": DIFFERS,
  "stored-property-missing": {},
  "stored-property-broken": { value: "" },
  "stored-property-differs": DIFFERS,
  "stored-sheet-missing": {},
  "stored-sheet-differs": DIFFERS,
  "stored-row-added": { key: KEY },
  "stored-row-removed": { key: KEY },
  "stored-cell-changed": { key: KEY, stored: "0.62", found: "0.7" },
  "stored-cell-rounded": { key: KEY, stored: "0.30000000000000004", found: "0.3" },
  "stored-head-changed": { label: "Status", stored: "concept", found: "vastgesteld" },
};
