/**
 * One spec per function feeds everything: Excel's metadata, the README table, the reference, the pane's help and the
 * argument checks. Source: docs/besluiten, "One spec per function".
 */
import { type Steps, whole } from "../chain";
import { type TableSource } from "../params";
import { type Bilingual, type CalculationCode } from "../text";
import { type Asked, IDS_FAILURES } from "./read/asked";
import { ONE_NAME_FAILURES, ONE_PERIOD_FAILURES } from "./read/asked-one";
import { DATE_FAILURES } from "./read/date";
import { EVENTS_FAILURES, type EventBlock } from "./read/events";
import { CHANCE_LIST_FAILURES, CHOICE_FAILURES, type Listed, NUMBER_LIST_FAILURES } from "./read/lists";
import { MODEL_FAILURES, type ModelArgument } from "./read/model";
import { CHANCES_FAILURES, type NumberMatrix, NUMBERS_FAILURES } from "./read/numbers";
import { type Options, OPTIONS_FAILURES } from "./read/options";
import { PERIODS_FAILURES } from "./read/periods";
import { RANGE_FAILURES } from "./read/range";
import { INFLOW_FAILURES, type InflowArgument, SET_FAILURES, type SetArgument } from "./read/run-arguments";
import { COUNT_FAILURES, type Scalar, SHARE_FAILURES, STEP_FAILURES } from "./read/scalar";
import { type ScenarioBlock, SCENARIOS_FAILURES } from "./read/scenarios";
import { AMOUNT_FAILURES, type Series, SERIES_FAILURES } from "./read/series";
import { NAME_FAILURES } from "./read/text";

/** What a parameter is read as. */
interface Values {
  readonly numbers: NumberMatrix;
  readonly chances: NumberMatrix;
  readonly scenarios: ScenarioBlock;
  readonly events: EventBlock;
  readonly share: Scalar;
  readonly count: Scalar;
  readonly step: Scalar;
  readonly table: TableSource;
  readonly ids: Asked;
  readonly periods: Asked;
  /** "" when left out. */
  readonly name: string;
  /** ISO date; undefined when left out. */
  readonly date: string | undefined;
  readonly model: ModelArgument;
  readonly set: SetArgument;
  readonly inflow: InflowArgument;
  /** Names of domains, partners or indicators, "" for a blank cell; undefined when left out. */
  readonly choice: readonly Listed<string>[] | undefined;
  readonly "one name": Listed<string>;
  readonly "one period": Listed<string>;
  readonly "number list": readonly Listed<number>[];
  /** Undefined when left out. */
  readonly "chance list": readonly Listed<number>[] | undefined;
  readonly options: Options;
  readonly series: Series;
  /** Undefined when left out. */
  readonly "optional series": Series | undefined;
  readonly amount: Listed<number>;
}

interface ParameterBase {
  readonly id: string;
  /** The same in every language, so that a message, the tooltip and the documentation agree. */
  readonly name: string;
  readonly text: Bilingual;
}

export type ParameterSpec =
  | (ParameterBase & {
      readonly kind:
        | ("numbers" | "chances" | "scenarios" | "step" | "table" | "ids")
        | ("model" | "set" | "inflow" | "series" | "amount");
      readonly optional: false;
    })
  | (ParameterBase & {
      readonly kind: "events" | "periods" | "date" | "choice" | "chance list" | "options" | "optional series";
      readonly optional: true;
    })
  /** Needed, but after an argument that may be left out. */
  | (ParameterBase & {
      readonly kind: "name" | "one name" | "one period" | "number list";
      readonly optional: boolean;
    })
  | (ParameterBase & { readonly kind: "share"; readonly optional: true; readonly preset: number })
  | (ParameterBase & {
      readonly kind: "count";
      readonly optional: true;
      readonly preset: number;
      readonly minimum: number;
      readonly maximum: number;
    });

/** What `run` receives: one value per parameter, by its id. */
export type Arguments<P extends readonly ParameterSpec[]> = {
  readonly [Q in P[number] as Q["id"]]: Values[Q["kind"]];
};

/** A value of a cell that a function returns; "" shows as a blank cell. */
export type ResultCell = number | string;
export type ResultMatrix = readonly (readonly ResultCell[])[];

interface SpecBase {
  /** In capitals; workbooks store it. */
  readonly id: string;
  readonly name: string;
  /** First version with this id and these parameters, or "proef" before version 1.0. */
  readonly since: string;
  readonly text: Bilingual;
  readonly result: { readonly dimensionality: "matrix" | "scalar"; readonly text: Bilingual };
  /** As a Dutch Excel shows it; the cells are those of `EXAMPLE_SHEET`. */
  readonly example: string;
  /** The same call with its arguments as values, and what it gives. */
  readonly exampleCall: { readonly arguments: readonly unknown[]; readonly result: ResultMatrix | string };
  readonly source: string;
}

export interface FunctionSpec extends SpecBase {
  readonly parameters: readonly ParameterSpec[];
  /** Failure codes that it may raise: those of its parameters and its own. */
  readonly errors: readonly CalculationCode[];
  readonly run: (args: Readonly<Record<string, unknown>>) => ResultMatrix | string;
  /** The same in pieces, of functions that take long. */
  readonly steps?: (args: Readonly<Record<string, unknown>>) => Steps<ResultMatrix | string>;
}

const FAILURES_OF = {
  numbers: NUMBERS_FAILURES,
  chances: CHANCES_FAILURES,
  scenarios: SCENARIOS_FAILURES,
  events: EVENTS_FAILURES,
  share: SHARE_FAILURES,
  count: COUNT_FAILURES,
  step: STEP_FAILURES,
  table: RANGE_FAILURES,
  ids: IDS_FAILURES,
  periods: PERIODS_FAILURES,
  name: NAME_FAILURES,
  date: DATE_FAILURES,
  model: MODEL_FAILURES,
  set: SET_FAILURES,
  inflow: INFLOW_FAILURES,
  choice: CHOICE_FAILURES,
  "one name": ONE_NAME_FAILURES,
  "one period": ONE_PERIOD_FAILURES,
  "number list": NUMBER_LIST_FAILURES,
  "chance list": CHANCE_LIST_FAILURES,
  options: OPTIONS_FAILURES,
  series: SERIES_FAILURES,
  "optional series": SERIES_FAILURES,
  amount: AMOUNT_FAILURES,
} as const satisfies Record<ParameterSpec["kind"], readonly CalculationCode[]>;

/** How a function calculates: at once, or in pieces. */
type Calculation<A> =
  | { readonly run: (args: A) => ResultMatrix | string; readonly steps?: undefined }
  | { readonly steps: (args: A) => Steps<ResultMatrix | string>; readonly run?: undefined };

/** A spec whose `run` or `steps` is typed by its parameters. */
export function defineFunction<const P extends readonly ParameterSpec[]>(
  spec: SpecBase & {
    readonly parameters: P;
    readonly ownErrors?: readonly CalculationCode[];
  } & Calculation<Arguments<P>>,
): FunctionSpec {
  const { ownErrors = [], run, steps, ...rest } = spec;
  const all = [
    "too-many-arguments" as const,
    ...spec.parameters.flatMap(({ kind }) => FAILURES_OF[kind] as readonly CalculationCode[]),
    ...ownErrors,
  ];
  const errors = [...new Set(all)].sort();
  if (steps === undefined) return { ...rest, errors, run: (args) => run(args as Arguments<P>) };
  return {
    ...rest,
    errors,
    run: (args) => whole(steps(args as Arguments<P>)),
    steps: (args) => steps(args as Arguments<P>),
  };
}
