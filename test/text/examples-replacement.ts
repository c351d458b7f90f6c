/** An example of each failure of replacing formulas and taking that back. */
import { type ReplacementFailureDetails } from "../../src/core";

export const REPLACEMENT_EXAMPLES: ReplacementFailureDetails = {
  "replacement-changed": { cell: "'MPP Asiel'!F22", what: "formula" },
  "replacement-unregistered": {},
  "replacement-legacy": { cell: "'MPP Asiel'!F22" },
  "replacement-not-accepted": { cell: "Prognose!F19", before: 21_730.25, after: 21_733.5 },
  "replacement-upon": { step: "MPP Asiel!F22", upon: "Prognose!F19" },
  "replacement-together": { step: "Prognose!D19", other: "Prognose!F19" },
  "replacement-differs": { cell: "'MPP Asiel'!F22", expected: 1_900.5, found: "#NAME?" },
  "replacement-log-unread": { sheet: "Migratielog", heading: "regel" },
  "replacement-log-row": { cell: "Migratielog!A7" },
  "replacement-run-taken": { run: "a1b2c3d4" },
  "rollback-changed": { cell: "'MPP Asiel'!F22" },
  "rollback-done": { step: "MPP Asiel!F22" },
  "rollback-unknown": { step: "MPP Asiel!F22" },
};
