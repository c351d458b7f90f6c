/** MPP.WATALS: an indicator in each period for several values of one parameter. Source: docs/besluiten/0014. */
import { project, type Run, rowsInScenario, withParameter, yearlyOutcome } from "../../chain";
import { formatNumber } from "../../text";
import { atPlace } from "../at-place";
import { knownIndicator } from "../known-indicator";
import { RUN_FAILURES, singleRun } from "../runs";
import { periodHeading, shownOutcome, shownValues } from "../shown";
import { defineFunction } from "../spec";
import { CHAIN_SOURCE, INDICATOR, INFLOW, MODEL, OPTIONS, SCENARIO, SET } from "./chain-arguments";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "./example-sheet";

/** "nu (0,9)"; a parameter that differs per period has no one value. In Dutch for every user, as all of a table. */
function nowLabel(run: Run, id: string): string {
  const given = rowsInScenario(run).filter(({ parameter }) => parameter === id);
  const [value, other] = new Set(given.map(({ waarde }) => waarde));
  return value === undefined || other !== undefined
    ? "nu (per periode)"
    : `nu (${formatNumber(value, "nl")})`;
}

export const WATALS = defineFunction({
  id: "WATALS",
  name: "WATALS",
  since: "proef",
  text: {
    nl: "Wat als: een indicator per jaar of maand, bij verschillende waarden van één parameter.",
    en: "What if: an indicator per year or month, for several values of one parameter.",
  },
  parameters: [
    MODEL,
    SET,
    INFLOW,
    SCENARIO,
    {
      id: "parameter",
      name: "parameter",
      kind: "one name",
      optional: false,
      text: {
        nl: "Id van de parameter, bijvoorbeeld coa.realisatie_taakstelling.",
        en: "Id of the parameter, for example coa.realisatie_taakstelling.",
      },
    },
    {
      id: "values",
      name: "waarden",
      kind: "number list",
      optional: false,
      text: {
        nl: "Waarden van de parameter, in zijn eenheid (aandelen tussen 0 en 1): één cel of een bereik. Elke waarde geldt voor alle perioden.",
        en: "Values of the parameter, in its unit (shares between 0 and 1): one cell or a range. Each value holds for all periods.",
      },
    },
    INDICATOR,
    OPTIONS,
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met als koppen de id van de parameter en de perioden. Eerst een rij met de huidige waarde ('nu', of 'nu (per periode)' als de parameter per periode verschilt), dan een rij per gevraagde waarde. Verder verandert er niets: een aandeel waarmee de som niet meer klopt, wordt geweigerd. Een benutting zonder capaciteit is leeg.",
      en: "Table with the id of the parameter and the periods as headings. First a row with the present value ('nu', or 'nu (per periode)' when the parameter differs per period), then a row for each asked value. Nothing else changes: a share with which the sum is no longer right is refused. A used share (benutting) of no capacity is blank.",
    },
  },
  ownErrors: [...RUN_FAILURES, "unknown-indicator", "unknown-parameter"],
  example:
    '=MPP.WATALS("bewaring@1"; A35:E53; A56:C66; "medio"; "rvs.bewaring.hb"; {0,3\\0,4}; "rvs.bewaring.hb.voorraad")',
  exampleCall: {
    arguments: [
      ...["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS, "medio", "rvs.bewaring.hb"],
      ...[[[0.3, 0.4]], "rvs.bewaring.hb.voorraad"],
    ],
    result: [
      ["rvs.bewaring.hb", 2026, 2027, 2028, 2029, 2030],
      ["nu (0,35)", 70, 90, 148.5, 140.5, 132.5],
      [0.3, 0, 0, 0, 0, 0],
      [0.4, 220, 400, 624, 772, 920],
    ],
  },
  source: CHAIN_SOURCE,
  run: ({ model, parameters, inflow, scenario, parameter, values, indicator, options }) => {
    const asked = knownIndicator(model, indicator);
    const run = singleRun({ model, set: parameters, inflow, options }, scenario);
    const now = shownOutcome(run, options);
    const rows = values.map(({ value, place }) => {
      const changed = atPlace(parameter.place, () => withParameter(run, parameter.value, value));
      const outcome = atPlace(place, () => project(changed));
      const shown = options.grain === options.shown ? outcome : yearlyOutcome(outcome);
      return [value, ...shownValues(shown, asked)];
    });
    return [
      [parameter.value, ...now.periods.map(periodHeading)],
      [nowLabel(run, parameter.value), ...shownValues(now, asked)],
      ...rows,
    ];
  },
});
