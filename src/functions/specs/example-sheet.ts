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
  parameters: {
    range: "A16:D20",
    cells: [
      ["parameter", "jaar", "waarde", "eenheid"],
      ["asiel.hasa", 2026, 1500, "personen/jaar"],
      ["asiel.hasa", 2027, 1650, "personen/jaar"],
      ["asiel.spoor4aa.inwilliging", "", 0.62, "aandeel"],
      ["coa.bezettingspercentage", "", 0.91, "aandeel"],
    ],
  },
  previous: {
    range: "A23:D27",
    cells: [
      ["parameter", "jaar", "waarde", "eenheid"],
      ["asiel.hasa", 2026, 1400, "personen/jaar"],
      ["asiel.hervestiging", 2026, 500, "personen/jaar"],
      ["asiel.spoor4aa.inwilliging", "", 0.6, "aandeel"],
      ["coa.bezettingspercentage", "", 0.91, "aandeel"],
    ],
  },
  faulty: {
    range: "A30:D32",
    cells: [
      ["parameter", "jaar", "waarde", "eenheid"],
      ["asiel.hassa", 2026, 1500, "personen/jaar"],
      ["coa.bezetting", "", "n.v.t.", "procent"],
    ],
  },
} as const;

export const SCENARIO_CELLS = EXAMPLE_SHEET.scenarios.cells;
export const EVENT_CELLS = EXAMPLE_SHEET.events.cells;
export const PARAMETER_CELLS = EXAMPLE_SHEET.parameters.cells;
export const PREVIOUS_CELLS = EXAMPLE_SHEET.previous.cells;
export const FAULTY_CELLS = EXAMPLE_SHEET.faulty.cells;
