/**
 * The numbers of the view, each from the function that a cell would call with the same arguments: DOORREKENING the runs,
 * BANDBREEDTE the bands, WATALS what if, GEVOELIGHEID the tornado, HERKOMST the trace.
 */
import { type Steps } from "../../chain";
import { callFunction, callInSteps, FUNCTIONS, type FunctionSpec, type ResultCell } from "../../functions";
import { sensitivityIn } from "../../functions/specs/gevoeligheid";
import { type Language } from "../../text";
import { type Band, optionCells, type Settings, stepOption } from "./choice";

export type Table = readonly (readonly ResultCell[])[];
/** undefined where there is none: the used share of no capacity. */
export type Line = readonly (number | undefined)[];

function specOf(id: string): FunctionSpec {
  const found = FUNCTIONS.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  return found;
}

/** Arguments of a function by the ids of its parameters; what is absent is left out. */
export type Given = Readonly<
  Record<string, { readonly value: unknown; readonly address?: string | undefined } | undefined>
>;

/** As a host passes them, with where they stand. */
function argumentsOf(spec: FunctionSpec, given: Given): readonly unknown[] {
  const of = spec.parameters.map(({ id }) => given[id]);
  return [...of.map((each) => each?.value ?? null), { parameterAddresses: of.map((each) => each?.address) }];
}

const table = (result: Table | string): Table => (typeof result === "string" ? [[result]] : result);

/** @throws FailureError as the function */
export function call(id: string, given: Given): Table {
  const spec = specOf(id);
  return table(callFunction(spec, argumentsOf(spec, given)));
}

function* callSteps(spec: FunctionSpec, given: Given): Steps<Table> {
  return table(yield* callInSteps(spec, argumentsOf(spec, given)));
}
const value = (given: unknown): { readonly value: unknown } => ({ value: given });
const numberOf = (cell: ResultCell | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

export interface Runs {
  /** "2026" or "2026-03". */
  readonly periods: readonly string[];
  /** By scenario, in the order of the inflow; "" when it has none. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** @throws FailureError as MPP.DOORREKENING */
export function runsOf(settings: Settings, scenarios: readonly string[], indicator: string): Runs {
  const [headings = [], ...rows] = call("DOORREKENING", {
    ...inputs(settings),
    choice: value(indicator),
    options: value(optionCells({ tijdstap: stepOption(settings.step) })),
  });
  const named = scenarios.length > 1 ? 1 : 0;
  return {
    periods: headings.slice(named + 2).map(String),
    lines: new Map(rows.map((row, n) => [scenarios[n] ?? "", row.slice(named + 2).map(numberOf)])),
  };
}

function inputs({ model, parameters, inflow }: Settings): Given {
  return { model, parameters, inflow };
}

/** Lower and upper edges of the 75% and the 50% band: the chance not to be above. */
export const BAND_CHANCES = [0.125, 0.25, 0.75, 0.875] as const;

export interface BandSettings extends Settings {
  readonly band: Band;
  /** Whose rows of the parameters hold. */
  readonly scenario: string;
  readonly rho: number;
  readonly draws: number;
}

export interface Bands {
  readonly periods: readonly string[];
  /** By chance of `BAND_CHANCES`. */
  readonly edges: readonly Line[];
}

/** @throws FailureError as MPP.BANDBREEDTE */
export function* bandSteps(settings: BandSettings, indicator: string): Steps<Bands> {
  const { model, parameters, band, scenario, rho, draws, step } = settings;
  const options = optionCells({
    tijdstap: stepOption(step),
    samenhang: rho,
    trekkingen: draws,
    parameterscenario: scenario,
  });
  const given = { model, parameters, scenarios: band.block, events: band.events };
  const asked = { indicator: value(indicator), chances: value([[...BAND_CHANCES]]), options: value(options) };
  const [, ...rows] = yield* callSteps(specOf("BANDBREEDTE"), { ...given, ...asked });
  return {
    periods: rows.map(([period = ""]) => String(period)),
    edges: BAND_CHANCES.map((_, n) => rows.map((row) => numberOf(row[n + 1]))),
  };
}

/** What MPP.SCENARIOWAARDEN makes of the block; rows of year, scenario, chance and value. @throws FailureError */
export function scenarioValues({ block, events }: Band): Table {
  return call("SCENARIOWAARDEN", { scenarios: block, events });
}

export interface Asked {
  readonly indicator: string;
  readonly scenario: string;
  /** A year, or a month of a monthly run. */
  readonly period: string;
}

const periodCell = (period: string): ResultCell => (/^\d+$/u.test(period) ? Number(period) : period);

function askedOf(settings: Settings, { indicator, scenario, period }: Asked): Given {
  return {
    ...inputs(settings),
    scenario: value(scenario === "" ? null : scenario),
    indicator: value(indicator),
    period: value(periodCell(period)),
    options: value(optionCells({ tijdstap: stepOption(settings.step) })),
  };
}

/** The line with the parameter at a value. @throws FailureError as MPP.WATALS */
export function whatIfLine(
  settings: Settings,
  asked: Omit<Asked, "period">,
  parameter: string,
  at: number,
): Line {
  const given = {
    ...askedOf(settings, { ...asked, period: "" }),
    parameter: value(parameter),
    values: value(at),
  };
  const [, , row = []] = call("WATALS", given);
  return row.slice(1).map(numberOf);
}

export interface Lever {
  readonly parameter: string;
  readonly owner: string;
  readonly lower: number | undefined;
  readonly higher: number | undefined;
  readonly effect: number | undefined;
  readonly note: string;
}

export interface Tornado {
  readonly headings: readonly [lower: string, higher: string];
  readonly base: number | undefined;
  readonly levers: readonly Lever[];
  /** What has no effect, as the function says it. */
  readonly rest: string;
}

const text = (cell: ResultCell | undefined): string => String(cell ?? "");

/** @param language of the headings and notes. @throws FailureError as MPP.GEVOELIGHEID */
export function* tornadoSteps(settings: Settings, asked: Asked, language: Language): Steps<Tornado> {
  const [headings = [], now = [], ...rows] = yield* callSteps(
    sensitivityIn(language),
    askedOf(settings, asked),
  );
  const levers = rows.slice(0, -1).map(([parameter, owner, , lower, higher, effect, note]): Lever => ({
    parameter: text(parameter),
    owner: text(owner),
    lower: numberOf(lower),
    higher: numberOf(higher),
    effect: numberOf(effect),
    note: text(note),
  }));
  return {
    headings: [text(headings[3]), text(headings[4])],
    base: numberOf(now[3]),
    levers,
    rest: text(rows.at(-1)?.[6]),
  };
}

export const traceArguments = askedOf;

/** Rows of the trace without headings. @throws FailureError as MPP.HERKOMST */
export const traceRows = (given: Given): Table => call("HERKOMST", given).slice(1);
