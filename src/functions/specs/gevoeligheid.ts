/** MPP.GEVOELIGHEID: the parameters ranked by what a small step in each does to one number. */
import {
  type LeverEffect,
  type LeverSide,
  leverSteps,
  type Run,
  rowsInScenario,
  type Steps,
} from "../../chain";
import { findParameter } from "../../params";
import { causeText, formatNumber, type Language } from "../../text";
import { atPlace } from "../at-place";
import { knownIndicator } from "../known-indicator";
import { inScenario, RUN_FAILURES, singleRun } from "../runs";
import {
  type Arguments,
  defineFunction,
  type FunctionSpec,
  type ResultCell,
  type ResultMatrix,
} from "../spec";
import { CHAIN_SOURCE, INDICATOR, INFLOW, MODEL, OPTIONS, PERIOD, SCENARIO, SET } from "./chain-arguments";
import { INFLOW_CELLS, RUN_PARAMETER_CELLS } from "./example-sheet";

/** A table is Dutch for every user; a page says its notes in the language of the page. */
const WORDS = {
  nl: {
    compensated: "de andere delen van het geheel schuiven naar verhouding mee",
    at: (step: string) => `bij ${step}`,
    idle: (count: number, zeros: number) =>
      `${count} parameters${zeros === 0 ? "" : `, waarvan ${zeros} met waarde 0`}`,
  },
  en: {
    compensated: "the other parts of the whole move along in proportion",
    at: (step: string) => `at ${step}`,
    idle: (count: number, zeros: number) =>
      `${count} parameters${zeros === 0 ? "" : `, of which ${zeros} with value 0`}`,
  },
} as const satisfies Readonly<Record<Language, object>>;

/** "10%": as many digits as the step has, without the noise of a product. */
function percentage(step: number, language: Language): string {
  return `${formatNumber(Number((step * 100).toPrecision(12)), language)}%`;
}

function cell(value: number | undefined): ResultCell {
  return value === undefined || Number.isNaN(value) ? "" : value;
}

/** Of a value that is blank, why. */
function reason(heading: string, { refused }: LeverSide, language: Language): readonly string[] {
  return refused === undefined ? [] : [`${heading}: ${causeText(refused, language)}`];
}

type Headings = readonly [lower: string, higher: string];

/** As the table has it, else as the catalogue does. */
function known(run: Run, parameter: string): readonly [owner: string, unit: string] {
  const given = rowsInScenario(run).find((row) => row.parameter === parameter);
  const definition = findParameter(parameter)?.definition;
  const or = (own = "", other = ""): string => (own === "" ? other : own);
  return [or(given?.eigenaar, definition?.owner), or(given?.eenheid, definition?.unit)];
}

function rowOf(run: Run, headings: Headings, each: LeverEffect, language: Language): readonly ResultCell[] {
  const { parameter, lower, higher, effect, compensated } = each;
  const notes = [
    ...reason(headings[0], lower, language),
    ...reason(headings[1], higher, language),
    ...(compensated && effect !== undefined ? [WORDS[language].compensated] : []),
  ];
  return [
    parameter,
    ...known(run, parameter),
    ...[lower.value, higher.value, effect].map(cell),
    notes.join("; "),
  ];
}

/** Those that do nothing are counted: a step of a value of 0 is none. */
function closing(run: Run, effects: readonly LeverEffect[], language: Language): readonly ResultCell[] {
  const idle = new Set(effects.filter(({ effect }) => effect === 0).map(({ parameter }) => parameter));
  const given = rowsInScenario(run).filter(({ waarde }) => waarde !== 0);
  for (const { parameter } of given) idle.delete(parameter);
  const count = effects.filter(({ effect }) => effect === 0).length;
  return ["zonder effect", "", "", "", "", "", WORDS[language].idle(count, idle.size)];
}

type Next<T> = IteratorResult<number, T>;

/** Every piece with its failures at their place. */
function* placed<T>(steps: Steps<T>, place: (piece: () => Next<T>) => Next<T>): Steps<T> {
  let step = place(() => steps.next());
  while (step.done !== true) {
    yield step.value;
    step = place(() => steps.next());
  }
  return step.value;
}

const PARAMETERS = [MODEL, SET, INFLOW, SCENARIO, INDICATOR, PERIOD, OPTIONS] as const;

function* sensitivity(args: Arguments<typeof PARAMETERS>, language: Language): Steps<ResultMatrix> {
  const { model, parameters, inflow, scenario, indicator, period, options } = args;
  const { id } = knownIndicator(model, indicator);
  const run = singleRun({ model, set: parameters, inflow, options }, scenario);
  const { base, effects } = yield* placed(leverSteps(run, id, period.value, options.step), (piece) =>
    inScenario(run, () => atPlace(period.place, piece, "unknown-period")),
  );
  const step = percentage(options.step, language);
  const { at } = WORDS[language];
  const headings: Headings = [at(`−${step}`), at(`+${step}`)];
  const shown = effects.filter(({ effect }) => effect !== 0);
  return [
    ["parameter", "eigenaar", "eenheid", ...headings, "grootste effect", "toelichting"],
    ["nu", "", "", cell(base), cell(base), "", ""],
    ...shown.map((each) => rowOf(run, headings, each, language)),
    closing(run, effects, language),
  ];
}

/** The function with its notes in the language of a page; a cell has them in Dutch. */
export function sensitivityIn(language: Language): FunctionSpec {
  const steps = (args: Readonly<Record<string, unknown>>): Steps<ResultMatrix> =>
    sensitivity(args as Arguments<typeof PARAMETERS>, language);
  return { ...GEVOELIGHEID, steps };
}

export const GEVOELIGHEID = defineFunction({
  id: "GEVOELIGHEID",
  name: "GEVOELIGHEID",
  since: "proef",
  text: {
    nl: "Welke parameters doen ertoe: het effect van een kleine stap in elke parameter op één indicator in één jaar, het grootste eerst.",
    en: "Which parameters matter: the effect of a small step in each parameter on one indicator in one year, the largest first.",
  },
  parameters: PARAMETERS,
  result: {
    dimensionality: "matrix",
    text: {
      nl: "Tabel met koppen: parameter, eigenaar, eenheid (van de parameter), de waarde van de indicator als de parameter in alle perioden een stap lager of hoger is (optie stap, weggelaten 10% van zijn waarde), het grootste effect en een toelichting. De eerste rij ('nu') is de waarde zonder stap. Delen van een geheel, zoals de aandelen van de sporen, schuiven naar verhouding mee, zodat ze blijven optellen. Kan een stap niet, dan is de cel leeg en zegt de toelichting waarom. Parameters zonder effect staan niet in de tabel; de laatste rij zegt hoeveel het er zijn. In het Nederlands, ook in een Engelse Excel.",
      en: "Table with headings: parameter, eigenaar (owner), eenheid (unit of the parameter), the value of the indicator with the parameter one step lower or higher in all periods (option stap, 10% of its value when left out), grootste effect (largest effect) and toelichting (note). The first row ('nu') is the value without a step. Parts of a whole, such as the shares of the tracks, move along in proportion, so that they still add up. When a step cannot be, the cell is blank and the note says why. Parameters without effect are not in the table; the last row says how many they are. In Dutch, in an English Excel too.",
    },
  },
  ownErrors: [...RUN_FAILURES, "unknown-indicator", "unknown-period"],
  example: '=MPP.GEVOELIGHEID("bewaring@1"; A35:E53; A56:C66; "medio"; "bewaring.bezetting"; 2027)',
  exampleCall: {
    arguments: ["bewaring@1", RUN_PARAMETER_CELLS, INFLOW_CELLS, "medio", "bewaring.bezetting", 2027],
    result: [
      ["parameter", "eigenaar", "eenheid", "bij −10%", "bij +10%", "grootste effect", "toelichting"],
      ["nu", "", "", 1290, 1290, "", ""],
      ["bewaring.bezetting.startvoorraad", "DJI", "personen", 1170, 1410, 120, ""],
      ["bewaring.invoer", "DJI", "personen/jaar", 1173, 1407, 117, ""],
      ["bewaring.historie.1", "DJI", "personen/periode", 1398, 1182, 108, ""],
      [
        "bewaring.duur.0",
        "DJI",
        "aandeel",
        1311,
        1269,
        21,
        "de andere delen van het geheel schuiven naar verhouding mee",
      ],
      [
        "bewaring.duur.1",
        "DJI",
        "aandeel",
        1281,
        1299,
        9,
        "de andere delen van het geheel schuiven naar verhouding mee",
      ],
      ["zonder effect", "", "", "", "", "", "8 parameters"],
    ],
  },
  source: CHAIN_SOURCE,
  steps: (args) => sensitivity(args, "nl"),
});
