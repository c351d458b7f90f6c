/**
 * MPP.HERKOMST: where one number comes from: its rule, and below it every input and parameter, down to what is given.
 * Source: docs/besluiten/0014.
 */
import { trace, type TraceLine } from "../../chain";
import { atPlace } from "../at-place";
import { knownIndicator } from "../known-indicator";
import { inScenario, RUN_FAILURES, singleRun } from "../runs";
import { defineFunction, type ResultCell } from "../spec";
import { yearTrace } from "../year-trace";
import { CHAIN_SOURCE, INDICATOR, INFLOW, MODEL, OPTIONS, PERIOD, SCENARIO, SET } from "./chain-arguments";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "./example-sheet";

const HEADINGS = [
  ...["niveau", "wat", "id", "periode", "waarde", "eenheid", "eigenaar", "regel", "formule", "zie boven"],
];

/** A year as a number, as a sheet has it; a month as text, which Excel would else make a date. */
function periodCell(period: string): ResultCell {
  return /^\d+$/u.test(period) ? Number(period) : period;
}

/** Without a value only where a capacity of 0 has no used share. */
function rowOf(line: TraceLine): readonly ResultCell[] {
  const { depth, kind, id, period, value, unit, owner, rule, formula, again } = line;
  const shown = Number.isNaN(value) ? "" : value;
  return [depth, kind, id, periodCell(period), shown, unit, owner, rule, formula, again ? "ja" : ""];
}

export const HERKOMST = defineFunction({
  id: "HERKOMST",
  name: "HERKOMST",
  since: "proef",
  text: {
    nl: "Herkomst van één getal van een doorrekening: de regel, en daaronder elke invoer en parameter, tot wat gegeven is.",
    en: "Where one number of a calculation comes from: its rule, and below it every input and parameter, down to what is given.",
  },
  parameters: [MODEL, SET, INFLOW, SCENARIO, INDICATOR, PERIOD, OPTIONS],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tien kolommen met koppen: niveau, wat (indicator, parameter of instroom), id, periode, waarde, eenheid, eigenaar, regel, formule, zie boven. Een regel is na te rekenen uit de regels direct eronder, een niveau dieper; wat eerder is uitgesplitst heeft 'ja' bij zie boven. Een lege periode is wat voor het begin of voor de hele berekening geldt. Met de optie tijdstap maand hoort een maand (2028-03), en een parameter heeft dan de waarde waarmee per maand gerekend is; met tijdstap 'jaar uit maanden' staat er eerst wat het jaar van de maanden maakt. In het Nederlands, ook in een Engelse Excel.",
      en: "Ten columns with headings: niveau (level), wat (indicator, parameter or instroom: inflow), id, periode, waarde (value), eenheid (unit), eigenaar (owner), regel (rule), formule, zie boven (see above). A line can be recomputed from the lines directly below it, one level deeper; what was opened before has 'ja' under zie boven. A blank period is what holds before the start or for the whole run. The option tijdstap maand asks for a month (2028-03), and a parameter then has the value that the month was calculated with; with tijdstap 'jaar uit maanden' what the year makes of its months comes first. In Dutch, in an English Excel too.",
    },
  },
  ownErrors: [...RUN_FAILURES, "unknown-indicator", "unknown-period"],
  example: '=MPP.HERKOMST("bewaring@1"; A35:E53; A56:C66; "medio"; "bewaring.bezetting"; 2026)',
  exampleCall: {
    arguments: ["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS, "medio", "bewaring.bezetting", 2026],
    result: [
      HEADINGS,
      [
        0,
        "indicator",
        "bewaring.bezetting",
        2026,
        1290,
        "personen",
        "DJI",
        "voorraad",
        "bewaring.instroom - bewaring.uitstroom",
        "",
      ],
      [1, "parameter", "bewaring.bezetting.startvoorraad", "", 1200, "personen", "DJI", "", "", ""],
      [
        1,
        "indicator",
        "bewaring.instroom",
        2026,
        3900,
        "personen/jaar",
        "IND/DJI",
        "invoer",
        "[bewaring.invoer]",
        "",
      ],
      [2, "parameter", "bewaring.invoer", 2026, 3900, "personen/jaar", "DJI", "", "", ""],
      [
        1,
        "indicator",
        "bewaring.uitstroom",
        2026,
        3810,
        "personen/jaar",
        "DJI",
        "doorlooptijd",
        "[bewaring.duur]; bewaring.instroom; [bewaring.historie]",
        "",
      ],
      [2, "parameter", "bewaring.duur.0", "", 0.7, "aandeel", "DJI", "", "", ""],
      [
        2,
        "indicator",
        "bewaring.instroom",
        2026,
        3900,
        "personen/jaar",
        "IND/DJI",
        "invoer",
        "[bewaring.invoer]",
        "ja",
      ],
      [2, "parameter", "bewaring.duur.1", "", 0.3, "aandeel", "DJI", "", "", ""],
      [2, "parameter", "bewaring.historie.1", "", 3600, "personen/periode", "DJI", "", "", ""],
    ],
  },
  source: CHAIN_SOURCE,
  run: ({ model, parameters, inflow, scenario, indicator, period, options }) => {
    const asked = knownIndicator(model, indicator);
    const run = singleRun({ model, set: parameters, inflow, options }, scenario);
    const { grain, shown } = options;
    const traced = (each: typeof run): readonly TraceLine[] =>
      grain === shown ? trace(each, asked.id, period.value) : yearTrace(each, asked, period.value);
    const lines = atPlace(period.place, () => inScenario(run, traced), "unknown-period");
    return [HEADINGS, ...lines.map(rowOf)];
  },
});
