/** One failure of each code of the production model and its runs. */
import { type ChainFailureDetails } from "../../src/core";

export const CHAIN_EXAMPLES: ChainFailureDetails = {
  "formula-syntax": { text: "a + ", character: 5 },
  "formula-length": { count: 201, limit: 200 },
  "not-linear": { first: "a", second: "b" },
  "unknown-rule": { rule: "capasiteit", allowed: ["som", "capaciteit"], nearest: "capaciteit" },
  "rule-parts": { rule: "minimum", expected: 2, found: 1 },
  "rule-form": { rule: "aandeel", part: 1 },
  "unknown-indicator": { id: "coa.bezeting", nearest: "coa.bezetting" },
  "duplicate-indicator": { id: "a", partner: "IND", otherPartner: "COA" },
  "model-loop": { loop: ["a", "b", "a"] },
  "model-unit": { id: "a", unit: "dozijn" },
  "unit-mismatch": { id: "a", expected: "EUR", found: "aantal" },
  "kind-mismatch": { id: "a", kind: "stroom", rule: "gemiddelde" },
  "missing-parameter-value": { id: "nareis.factor", period: "2027" },
  "negative-flow": { id: "coa.bezetting.az", period: "2027", value: -1.5 },
  "not-conserved": { id: "coa.bezetting.az", period: "2030", difference: 0.5 },
  "parameter-sum": { ids: ["a", "b"], period: "2026", sum: 0.98, total: 1, rule: "exactly" },
  "parameter-range": { id: "a", period: "2026", value: 1.2, minimum: 0, maximum: 1 },
  "period-count": { found: 4, expected: 5 },
  "inflow-year": { year: 2028, expected: 2027 },
  "unknown-period": { period: "2040", first: "2026", last: "2030" },
};
