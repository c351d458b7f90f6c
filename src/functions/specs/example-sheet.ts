/** The cells of the examples: invented figures, no adopted forecast. */

/** Where the blocks stand, and what they hold. */
export const EXAMPLE_SHEET = {
  scenarios: {
    range: "A4:D8",
    cells: [
      ["Scenario", "Kans", "Instroom", "Spreiding"],
      ["Laag", 0.25, 22000, 3000],
      ["Midden", 0.45, 30000, 4000],
      ["Hoog", 0.22, 38000, 5000],
      ["Zeer hoog", 0.08, 55000, 9000],
    ],
  },
  events: {
    range: "A11:D13",
    cells: [
      ["Gebeurtenis", "Kans", "Extra instroom", "Spreiding"],
      ["Nieuwe route", 0.3, 5000, 1500],
      ["Extra hervestiging", 0.1, 12000, 4000],
    ],
  },
} as const;

export const SCENARIO_CELLS = EXAMPLE_SHEET.scenarios.cells;
export const EVENT_CELLS = EXAMPLE_SHEET.events.cells;
