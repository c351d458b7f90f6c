/**
 * MPP.BANDBREEDTE: quantiles of an indicator per period, from the whole density of each year.
 * Method and source: docs/besluiten/0015.
 */
import { type Band, bandSteps, MOST_DIMENSIONS, usesParameter } from "../../chain";
import { fail, nearestName, type Place } from "../../core";
import { type ParameterRow } from "../../params";
import { pathDensities } from "../density";
import { knownIndicator } from "../known-indicator";
import { type ModelArgument } from "../read/model";
import { type Options } from "../read/options";
import { RUN_FAILURES } from "../runs";
import { periodHeading } from "../shown";
import { defineFunction, type ResultCell } from "../spec";
import { INDICATOR, MODEL, OPTIONS, SET } from "./chain-arguments";
import { MODEL_CELLS, RUN_PARAMETER_CELLS, YEAR_SCENARIO_CELLS } from "./example-sheet";
import { EVENTS, SCENARIOS } from "./parameters";

/** Minimum, mediaan, medio and maximum: Protocol MPP 1.1 §3.2. @assumption A-16 */
const CHANCES: readonly number[] = [0.125, 0.5, 2 / 3, 0.875];

/** A density is no scenario: whose rows hold where parameters differ per scenario is the user's choice. */
function checkScenario({ compiled }: ModelArgument, rows: readonly ParameterRow[], options: Options): void {
  const { grain, parameterScenario: name } = options;
  const uses = usesParameter(compiled, grain);
  const own = rows.filter(({ parameter, scenario }) => scenario !== "" && uses(parameter));
  const found = [...new Set(own.map(({ scenario }) => scenario))];
  const [first] = own;
  if (first === undefined || found.includes(name)) return;
  const place: Place = { parameter: OPTIONS.name };
  if (name === "") fail({ code: "scenario-needed", place, id: first.parameter, found });
  const nearest = nearestName(name, found);
  const more = nearest === undefined ? {} : { nearest };
  fail({ code: "unknown-name", place, what: "scenario", name, allowed: found, ...more });
}

/** The periods that are shown: of a monthly run its months, or the years made of them. */
function rowsOf({ periods, quantiles }: Band, shown: Options["shown"]): readonly (readonly ResultCell[])[] {
  return periods.flatMap((period, t) =>
    (period.month === undefined) === (shown === "jaar")
      ? // Only the used share of a capacity of 0 has no value.
        [[periodHeading(period), ...(quantiles[t] ?? []).map((value) => (Number.isNaN(value) ? "" : value))]]
      : [],
  );
}

export const BANDBREEDTE = defineFunction({
  id: "BANDBREEDTE",
  name: "BANDBREEDTE",
  since: "proef",
  text: {
    nl: "Bandbreedte van één indicator per jaar of maand, uit de hele verdeling van de instroom van elk jaar: de waarde die met elke kans niet wordt overschreden.",
    en: "Band of one indicator per year or month, from the whole density of the inflow of each year: the value that is not exceeded with each chance.",
  },
  parameters: [
    MODEL,
    SET,
    {
      ...SCENARIOS,
      text: {
        nl: "Scenarioblok met een kolom jaar: jaar, kans, verwachting, spreiding, eventueel verdeling. De jaren volgen elkaar op.",
        en: "Scenario block with a column jaar: jaar, kans (chance), verwachting (expectation), spreiding (spread), perhaps verdeling (distribution). The years follow each other.",
      },
    },
    EVENTS,
    // Excel on the web refuses an add-in whose required parameters follow one that may be left out.
    { ...INDICATOR, optional: true },
    {
      id: "chances",
      name: "kansen",
      kind: "chance list",
      optional: true,
      text: {
        nl: "Kansen dat de indicator niet hoger uitkomt, elk tussen 0 en 1; weggelaten 12,5%, 50%, 2/3 en 87,5%.",
        en: "Chances that the indicator does not come out higher, each between 0 and 1; 12.5%, 50%, 2/3 and 87.5% when left out.",
      },
    },
    OPTIONS,
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met koppen: jaar (of maand) en de kansen; een rij per periode. Gewoonlijk uit trekkingen (optie trekkingen, weggelaten 10.000): dezelfde seed geeft dezelfde getallen, een andere seed iets andere. Met samenhang comonotoon bewegen alle jaren samen; de waarden hebben dan geen steekproeffout als de indicator met de instroom alleen stijgt of alleen daalt, en komen anders uit 512 doorrekeningen. Met tijdstap maand een rij per maand, met 'jaar uit maanden' een rij per jaar van een berekening per maand, wat in de kop staat. Verschillen parameters per scenario, dan zegt de optie parameterscenario welke gelden. Een benutting zonder capaciteit is leeg.",
      en: "Table with headings: jaar (or maand) and the chances; a row per period. Usually from draws (option trekkingen, 10,000 when left out): the same seed gives the same numbers, another seed slightly different ones. With samenhang comonotoon all years move together; the values then have no sampling error when the indicator only rises or only falls with the inflow, and come from 512 calculations otherwise. With tijdstap maand a row per month, with 'jaar uit maanden' a row per year of a monthly calculation, which the heading says. Where parameters differ per scenario, the option parameterscenario says which hold. A used share (benutting) of no capacity is blank.",
    },
  },
  ownErrors: [
    ...RUN_FAILURES,
    ...(["unknown-indicator", "unknown-name", "years-needed", "inflow-year", "too-many-years"] as const),
    ...(["scenario-needed", "negative-draw", "unknown-year", "tail-limit", "flat-density"] as const),
  ],
  example:
    '=MPP.BANDBREEDTE(A69:H72; A35:E53; A75:D81; ; "ind.asiel.spoor4aa.voorraad"; ; {"samenhang"\\"comonotoon"})',
  exampleCall: {
    arguments: [
      ...[MODEL_CELLS, RUN_PARAMETER_CELLS, YEAR_SCENARIO_CELLS, null, "ind.asiel.spoor4aa.voorraad", null],
      [["samenhang", "comonotoon"]],
    ],
    result: [
      ["jaar", 0.125, 0.5, 0.6666666666667, 0.875],
      [2026, 17220.15150318, 21503.90478244, 23706.9451008701, 28878.5977270967],
      [2027, 12906.75711913, 23339.37224742, 28643.10960818568, 39365.804047493846],
      [2028, 6136.927817244, 23389.876503254, 32126.53699662, 49348.31631097],
    ],
  },
  source: "docs/besluiten/0015; docs/besluiten/0014",
  steps: function* ({ model, parameters, scenarios, events, indicator, chances, options }) {
    const { id } = knownIndicator(model, indicator);
    const { grain, shown, rho, draws, seed, parameterScenario: scenario } = options;
    const densities = pathDensities(scenarios, events);
    const found = densities.length;
    if (rho < 1 && found > MOST_DIMENSIONS) {
      const place = { parameter: scenarios.parameter };
      fail({ code: "too-many-years", place, found, maximum: MOST_DIMENSIONS });
    }
    const rows = parameters.rows(options.referenceDate);
    checkScenario(model, rows, options);
    const asked = chances?.map(({ value }) => value) ?? CHANCES;
    const how = { grain, rho, draws, seed, scenario, withYears: shown !== grain };
    const [band] = yield* bandSteps(model.compiled, rows, densities, [id], asked, how);
    const heading = shown === grain ? grain : "jaar (uit maanden)";
    return [[heading, ...asked], ...(band === undefined ? [] : rowsOf(band, shown))];
  },
});
