/**
 * MPP.DOORREKENING: the whole chain, every indicator in every period, for each scenario of the inflow.
 * Source: docs/besluiten/0014.
 */
import { type Outcome, type OutcomeIndicator } from "../../chain";
import { chosen } from "../chosen";
import { alignedRuns, RUN_FAILURES } from "../runs";
import { periodHeading, shownOutcome, shownValues } from "../shown";
import { defineFunction, type ResultCell } from "../spec";
import { CHAIN_SOURCE, CHOICE, INFLOW, MODEL, OPTIONS, SCENARIO, SET } from "./chain-arguments";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "./example-sheet";

/** Yearly and monthly runs differ by nature, and a column of years does not tell which it was. */
const OF_MONTHS = "indicator (jaren uit maanden)";

type Row = readonly ResultCell[];

/** @param named the scenario, when there are more */
function rowOf(outcome: Outcome, indicator: OutcomeIndicator | undefined, named: readonly string[]): Row {
  if (indicator === undefined) return [...named, "", "", ...outcome.periods].map(() => "");
  const unit = indicator.kind === "benutting" ? "aandeel" : indicator.indicator.eenheid;
  return [...named, indicator.id, unit, ...shownValues(outcome, indicator)];
}

export const DOORREKENING = defineFunction({
  id: "DOORREKENING",
  name: "DOORREKENING",
  since: "proef",
  text: {
    nl: "Rekent de hele keten door: elke indicator in elk jaar of elke maand, per scenario van de instroom.",
    en: "Calculates the whole chain: every indicator in every year or month, for each scenario of the inflow.",
  },
  parameters: [
    MODEL,
    SET,
    INFLOW,
    {
      ...SCENARIO,
      optional: true,
      text: {
        nl: "Naam van één scenario, zoals in de instroom. Weglaten voor alle scenario's van de instroom.",
        en: "Name of one scenario, as in the inflow. Leave out for all scenarios of the inflow.",
      },
    },
    CHOICE,
    OPTIONS,
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met koppen: indicator, eenheid en een kolom per periode; bij meer scenario's met scenario vooraan. Jaren van een berekening per jaar; met de optie tijdstap maand alle maanden (2026-03), en met tijdstap 'jaar uit maanden' de jaren van een berekening per maand, wat in de kop van indicator staat. Per jaar en per maand verschillen: capaciteit van de ene maand is in een andere niet te gebruiken. Een benutting zonder capaciteit is leeg. Niets wordt afgerond of aangevuld.",
      en: "Table with headings: indicator, eenheid (unit) and a column per period; with more scenarios, scenario comes first. Years of a yearly calculation; with the option tijdstap maand all months (2026-03), and with tijdstap 'jaar uit maanden' the years of a monthly calculation, which the heading of indicator says. Yearly and monthly differ: capacity of one month cannot be used in another. A used share (benutting) of no capacity is blank. Nothing is rounded or filled in.",
    },
  },
  ownErrors: [...RUN_FAILURES, "scenario-years"],
  example: '=MPP.DOORREKENING("bewaring@1"; A35:E53; A56:C66; "medio"; "DJI")',
  exampleCall: {
    arguments: ["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS, "medio", "DJI"],
    result: [
      ["indicator", "eenheid", 2026, 2027, 2028, 2029, 2030],
      ["bewaring.instroom", "personen/jaar", 3900, 3900, 3900, 3900, 3900],
      ["bewaring.uitstroom", "personen/jaar", 3810, 3900, 3900, 3900, 3900],
      ["bewaring.bezetting", "personen", 1290, 1290, 1290, 1290, 1290],
    ],
  },
  source: CHAIN_SOURCE,
  run: ({ model, parameters, inflow, scenario, choice, options }) => {
    const runs = alignedRuns({ model, set: parameters, inflow, options }, scenario);
    const tables = runs.map((run) => {
      const outcome = shownOutcome(run, options);
      const named = runs.length > 1 ? [run.scenario] : [];
      return { outcome, rows: chosen(choice, outcome.indicators).map((each) => rowOf(outcome, each, named)) };
    });
    const periods = tables[0]?.outcome.periods ?? [];
    const first = [
      ...(runs.length > 1 ? ["scenario"] : []),
      options.grain === options.shown ? "indicator" : OF_MONTHS,
    ];
    return [[...first, "eenheid", ...periods.map(periodHeading)], ...tables.flatMap(({ rows }) => rows)];
  },
});
