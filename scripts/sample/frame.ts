/** What the sheets of the chain share: the years, the scenarios, and the row with headings. */
export const YEARS = [2026, 2027, 2028, 2029, 2030] as const;
export const SCENARIO_NAMES = ["minimum", "mediaan", "medio", "maximum"] as const;
/** Of a scenario in a chart. */
export const SCENARIO_COLORS = ["107C10", "616161", "CA5010", "A4262C"] as const;
/** Beside the colour, which alone tells nothing. */
export const SCENARIO_DASHES = ["sysDash", "dash", "solid", "lgDashDot"] as const;
/** 1-based row of the headings on a production sheet. */
export const HEADING_ROW = 6;
