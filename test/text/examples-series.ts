/** One failure of each code about series. */
export const SERIES_EXAMPLES = {
  "series-expected": { rows: 3, columns: 4 },
  "negative-result": { result: "stock", period: 3, value: -5 },
  "part-range": { value: 62 },
  "part-sum": { parts: "shares", sum: 0.98, looksLikePercent: false },
  "history-needed": { needed: 3, found: 1 },
} as const;
