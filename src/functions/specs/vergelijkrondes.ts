/**
 * MPP.VERGELIJKRONDES: what made the difference between two rounds. Method: Shapley values over start stocks, other
 * parameters, inflow and model. Source: L.S. Shapley, "A value for n-person games" (1953). @assumption A-32
 */
import {
  type Cause,
  CAUSES,
  compareRounds,
  MixedRunError,
  outcomeIndicators,
  type Round,
  type Run,
} from "../../chain";
import { fail, type Failure, FailureError } from "../../core";
import { atPlace } from "../at-place";
import { knownIndicator } from "../known-indicator";
import { type Listed } from "../read/lists";
import { type ModelArgument } from "../read/model";
import { DEFAULTS } from "../read/options";
import { type InflowArgument, type SetArgument } from "../read/run-arguments";
import { RUN_FAILURES, singleRun } from "../runs";
import { defineFunction, type ResultCell } from "../spec";
import { INDICATOR, INFLOW, MODEL, SCENARIO, SET } from "./chain-arguments";
import {
  INFLOW_CELLS,
  MODEL_CELLS,
  PREVIOUS_INFLOW_CELLS,
  PREVIOUS_RUN_CELLS,
  RUN_PARAMETER_CELLS,
} from "./example-sheet";

const OLD = "vorige ronde";
const NEW = "deze ronde";
const LABELS: Readonly<Record<Cause, string>> = {
  start: "startvoorraden",
  parameters: "overige parameters",
  inflow: "instroom",
  model: "model",
};
/** Arguments of each round by what a run calls them. */
const NAMES = {
  old: { model: "oud model", parameters: "oude parameters", instroom: "oude instroom" },
  new: { model: "nieuw model", parameters: "nieuwe parameters", instroom: "nieuwe instroom" },
} as const;
type Names = (typeof NAMES)["old" | "new"];

function roundOf(model: ModelArgument, set: SetArgument, inflow: InflowArgument, scenario: string): Run {
  const run = (): Run => singleRun({ model, set, inflow, options: DEFAULTS }, scenario);
  return atPlace({ parameter: inflow.parameter }, run, "unknown-name");
}

/** What a run calls by its own name, by the name of the argument. */
function named(failure: Failure, names: Names): Failure {
  const { parameter } = failure.place;
  const found = Object.entries(names).find(([own]) => own === parameter);
  return found === undefined ? failure : { ...failure, place: { ...failure.place, parameter: found[1] } };
}

/** At the arguments of a round; of a mixed run its place is which parts of the new round it had. */
function placed({ failure, renewed }: MixedRunError, { scenario }: Round): Failure {
  const said = failure.code === "missing-parameter-value" ? { ...failure, scenario } : failure;
  if (renewed.size === 0) return named(said, NAMES.old);
  if (renewed.size === CAUSES.length) return named(said, NAMES.new);
  const parts = CAUSES.filter((cause) => renewed.has(cause)).map((cause) => LABELS[cause]);
  return { ...said, place: { parameter: [OLD, ...parts].join(" + ") } };
}

function compared(old: Round, renewed: Round, indicator: string): ReturnType<typeof compareRounds> {
  try {
    return compareRounds(old, renewed, indicator);
  } catch (error) {
    if (error instanceof MixedRunError) return fail(placed(error, renewed));
    if (error instanceof FailureError && error.failure.code === "no-common-years") {
      return fail({ ...error.failure, place: { parameter: NAMES.new.instroom } });
    }
    throw error;
  }
}

/** Unknown to both it is a slip; to one, that model is the place to look. */
function checkIndicator(old: ModelArgument, renewed: ModelArgument, asked: Listed<string>): void {
  const knows = ({ compiled }: ModelArgument): boolean =>
    outcomeIndicators(compiled.indicators).some(({ id }) => id === asked.value);
  const neither = !knows(old) && !knows(renewed);
  knownIndicator(renewed, asked, neither ? asked.place : { parameter: NAMES.new.model });
  knownIndicator(old, asked, { parameter: NAMES.old.model });
}

/** Only the used share of a capacity of 0 has no value. */
function cell(value: number): ResultCell {
  return Number.isNaN(value) ? "" : value;
}

export const VERGELIJKRONDES = defineFunction({
  id: "VERGELIJKRONDES",
  name: "VERGELIJKRONDES",
  since: "proef",
  text: {
    nl: "Waardoor verschilt een indicator van de vorige ronde: verdeeld over startvoorraden, overige parameters, instroom en model.",
    en: "Why an indicator differs from the previous round: divided over start stocks, other parameters, inflow and model.",
  },
  parameters: [
    { ...MODEL, id: "oldModel", name: NAMES.old.model },
    { ...MODEL, id: "newModel", name: NAMES.new.model },
    { ...SET, id: "oldParameters", name: NAMES.old.parameters },
    { ...SET, id: "newParameters", name: NAMES.new.parameters },
    { ...INFLOW, id: "oldInflow", name: NAMES.old.instroom },
    { ...INFLOW, id: "newInflow", name: NAMES.new.instroom },
    {
      ...SCENARIO,
      text: {
        nl: "Naam van het scenario, zoals in beide tabellen van de instroom. Leeg laten kan als elk daarvan één reeks heeft.",
        en: "Name of the scenario, as in both tables of the inflow. May be left blank when each of them has one series.",
      },
    },
    INDICATOR,
  ],
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met koppen: onderdeel en de jaren die beide rondes hebben. Rijen: vorige ronde, de bijdragen van startvoorraden (met de stromen van vóór het eerste jaar), overige parameters, instroom en model, en deze ronde. De bijdragen tellen precies op tot het verschil. Elke bijdrage is het gemiddelde over alle volgordes waarin de onderdelen vervangen kunnen worden, zodat geen volgorde de uitkomst bepaalt. Wat de ene ronde niet heeft (een jaar, een nieuwe parameter) komt in een tussenstap van de andere. Er wordt per jaar gerekend. In het Nederlands, ook in een Engelse Excel.",
      en: "Table with headings: onderdeel (part) and the years that both rounds have. Rows: vorige ronde (previous round), the contributions of startvoorraden (start stocks, with the flows of before the first year), overige parameters (other parameters), instroom (inflow) and model, and deze ronde (this round). The contributions add up exactly to the difference. Each contribution is the mean over all orders in which the parts can be replaced, so that no order decides the outcome. What one round does not have (a year, a new parameter) comes from the other in a mixed calculation. Calculated per year. In Dutch, in an English Excel too.",
    },
  },
  ownErrors: [...RUN_FAILURES, "unknown-indicator", "no-common-years"],
  example:
    '=MPP.VERGELIJKRONDES(A69:H72; A69:H72; A84:C86; A35:E53; A89:B94; A56:C66; "medio"; "ind.asiel.spoor4aa.voorraad")',
  exampleCall: {
    arguments: [
      ...[MODEL_CELLS, MODEL_CELLS, PREVIOUS_RUN_CELLS, RUN_PARAMETER_CELLS],
      ...[PREVIOUS_INFLOW_CELLS, INFLOW_CELLS, "medio", "ind.asiel.spoor4aa.voorraad"],
    ],
    result: [
      ["onderdeel", 2026, 2027, 2028, 2029],
      ["vorige ronde", 23500, 25500, 25500, 24500],
      ["startvoorraden", -1500, -1500, -1500, -1500],
      ["overige parameters", -2000, -4000, -6000, -8000],
      ["instroom", 1000, 2000, 2000, 1000],
      ["model", 0, 0, 0, 0],
      ["deze ronde", 21000, 22000, 20000, 16000],
    ],
  },
  source: "L.S. Shapley, A value for n-person games (1953); docs/besluiten/0014",
  run: (args) => {
    const { oldModel, newModel, scenario, indicator } = args;
    checkIndicator(oldModel, newModel, indicator);
    const old = roundOf(oldModel, args.oldParameters, args.oldInflow, scenario);
    const renewed = roundOf(newModel, args.newParameters, args.newInflow, scenario);
    const found = compared(old, renewed, indicator.value);
    const contributions = CAUSES.map((cause) => [
      LABELS[cause],
      ...(found.contributions.get(cause) ?? []).map(cell),
    ]);
    return [
      ["onderdeel", ...found.years],
      [OLD, ...found.old.map(cell)],
      ...contributions,
      [NEW, ...found.new.map(cell)],
    ];
  },
});
