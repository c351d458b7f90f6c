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
  /** Enough for the model bewaring@1 over these years, and for the small model below. */
  runParameters: {
    range: "A35:E53",
    cells: [
      ["parameter", "jaar", "scenario", "waarde", "eenheid"],
      ["bewaring.invoer", "", "medio", 3900, "personen/jaar"],
      ["bewaring.invoer", "", "maximum", 4300, "personen/jaar"],
      ["bewaring.duur.0", "", "", 0.7, "aandeel"],
      ["bewaring.duur.1", "", "", 0.3, "aandeel"],
      ["bewaring.historie.1", "", "", 3600, "personen/periode"],
      ["bewaring.bezetting.startvoorraad", "", "", 1200, "personen"],
      ["rvdr.bewaring.beroep", "", "", 0.8, "aandeel"],
      ["rvdr.bewaring.capaciteit", 2026, "", 3000, "zaken/jaar"],
      ["rvdr.bewaring.capaciteit", 2027, "", 3200, "zaken/jaar"],
      ["rvdr.bewaring.capaciteit", 2028, "", 3400, "zaken/jaar"],
      ["rvdr.bewaring.capaciteit", 2029, "", 3400, "zaken/jaar"],
      ["rvdr.bewaring.capaciteit", 2030, "", 3400, "zaken/jaar"],
      ["rvdr.bewaring.beroep.voorraad.startvoorraad", "", "", 150, "zaken"],
      ["rvs.bewaring.hb", "", "", 0.35, "aandeel"],
      ["rvs.bewaring.capaciteit", "", "", 1100, "zaken/jaar"],
      ["rvs.bewaring.hb.voorraad.startvoorraad", "", "", 120, "zaken"],
      ["asiel.spoor4aa.capaciteit", "", "", 42000, "zaken/jaar"],
      ["ind.asiel.spoor4aa.voorraad.startvoorraad", "", "", 22000, "zaken"],
    ],
  },
  inflow: {
    range: "A56:C66",
    cells: [
      ["jaar", "scenario", "waarde"],
      [2026, "medio", 41000],
      [2027, "medio", 43000],
      [2028, "medio", 40000],
      [2029, "medio", 38000],
      [2030, "medio", 38000],
      [2026, "maximum", 47000],
      [2027, "maximum", 50000],
      [2028, "maximum", 47000],
      [2029, "maximum", 45000],
      [2030, "maximum", 45000],
    ],
  },
  /** A model of one's own: what comes in beside what can be decided. */
  model: {
    range: "A69:H72",
    cells: [
      ["id", "omschrijving", "partner", "domein", "soort", "eenheid", "regel", "formule"],
      [
        "asiel.instroom.eerste",
        "Eerste aanvragen",
        "IND",
        "asiel",
        "stroom",
        "personen/jaar",
        "invoer",
        "instroom",
      ],
      [
        "ind.asiel.spoor4aa.productie",
        "Beslissingen",
        "IND",
        "asiel",
        "stroom",
        "zaken/jaar",
        "capaciteit",
        "[asiel.spoor4aa.capaciteit]; begin(ind.asiel.spoor4aa.voorraad) + asiel.instroom.eerste",
      ],
      [
        "ind.asiel.spoor4aa.voorraad",
        "Voorraad",
        "IND",
        "asiel",
        "voorraad",
        "zaken",
        "voorraad",
        "asiel.instroom.eerste - ind.asiel.spoor4aa.productie",
      ],
    ],
  },
  /** A density per year. */
  yearScenarios: {
    range: "A75:D81",
    cells: [
      ["jaar", "kans", "verwachting", "spreiding"],
      [2026, 0.7, 40000, 3000],
      [2026, 0.3, 48000, 4000],
      [2027, 0.6, 41000, 4000],
      [2027, 0.4, 50000, 5000],
      [2028, 0.6, 39000, 4500],
      [2028, 0.4, 49000, 6000],
    ],
  },
  /** Of the round before, for the small model. */
  previousRun: {
    range: "A84:C86",
    cells: [
      ["parameter", "jaar", "waarde"],
      ["asiel.spoor4aa.capaciteit", "", 40000],
      ["ind.asiel.spoor4aa.voorraad.startvoorraad", "", 24500],
    ],
  },
  previousInflow: {
    range: "A89:B94",
    cells: [
      ["jaar", "waarde"],
      [2025, 39000],
      [2026, 40000],
      [2027, 42000],
      [2028, 40000],
      [2029, 39000],
    ],
  },
} as const;

export const SCENARIO_CELLS = EXAMPLE_SHEET.scenarios.cells;
export const EVENT_CELLS = EXAMPLE_SHEET.events.cells;
export const PARAMETER_CELLS = EXAMPLE_SHEET.parameters.cells;
export const PREVIOUS_CELLS = EXAMPLE_SHEET.previous.cells;
export const FAULTY_CELLS = EXAMPLE_SHEET.faulty.cells;
export const RUN_PARAMETER_CELLS = EXAMPLE_SHEET.runParameters.cells;
export const INFLOW_CELLS = EXAMPLE_SHEET.inflow.cells;
export const MODEL_CELLS = EXAMPLE_SHEET.model.cells;
export const YEAR_SCENARIO_CELLS = EXAMPLE_SHEET.yearScenarios.cells;
export const PREVIOUS_RUN_CELLS = EXAMPLE_SHEET.previousRun.cells;
export const PREVIOUS_INFLOW_CELLS = EXAMPLE_SHEET.previousInflow.cells;
