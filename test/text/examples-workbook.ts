/** An example of each failure of reading and changing a workbook. */
import { type WorkbookFailureDetails } from "../../src/core";

export const WORKBOOK_EXAMPLES: WorkbookFailureDetails = {
  "workbook-no-sheet": { sheet: "Prognose" },
  "workbook-bad-range": { range: "B2:A1" },
  "workbook-shape": { rows: 2, columns: 3, expected: { rows: 2, columns: 4 } },
  "workbook-unwritable": { why: "length", limit: 32_767 },
  "workbook-protected": { sheet: "MPP Asiel" },
  "workbook-occupied": { range: "F4:I8", cell: "G5" },
  "workbook-filled": { cell: "G5" },
  "workbook-taken": { what: "sheet", name: "Parameters" },
  "workbook-several-parts": { namespace: "urn:mpp-excel:parameters:1", count: 2 },
  "workbook-too-large": { bytes: 6_400_000, limit: 5_000_000 },
  "workbook-unsupported": { capability: "custom-xml", needs: "ExcelApi 1.5" },
  "workbook-editing": {},
  "workbook-host": { reason: "GeneralException" },
  "workbook-not-written": { reason: "GeneralException" },
  "workbook-not-kept": { what: "Prognose!F4" },
  "workbook-half-written": { reason: "GeneralException" },
  "workbook-changed-since": { what: "Prognose!F4" },
  "workbook-no-journal": { reason: "QuotaExceededError" },
};
