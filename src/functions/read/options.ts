/**
 * Options of a run: two columns, name and value, as a range or an array constant. Every function knows all of them, so
 * that one range serves all; an unknown name is refused with the nearest one.
 * Source: docs/besluiten/0014 and 0015.
 */
import { type Grain } from "../../chain";
import { fail, type Failure, nearestName, normalised, type Place } from "../../core";
import { errorOf, isBlank, readDate, scenarioName, shown } from "../../params";
import { filledRows, isOmitted, numberIn, placeAt, RANGE_FAILURES, type Range, readRange } from "./range";
import { accepted, filledCell, TEXT_FAILURES, textIn } from "./text";

export interface Options {
  /** What is calculated with. */
  readonly grain: Grain;
  /** What is shown: years may be made of months. */
  readonly shown: Grain;
  /** Correlation between a year and the next on the normal scale; 1 when all years move together. */
  readonly rho: number;
  readonly draws: number;
  readonly seed: number;
  /** Relative step of a sensitivity. */
  readonly step: number;
  /** Whose rows of the parameters hold where the inflow is a density, which is no scenario; "" when not given. */
  readonly parameterScenario: string;
  /** ISO date; undefined when not given. */
  readonly referenceDate: string | undefined;
}

export const OPTIONS_FAILURES = [
  ...RANGE_FAILURES,
  ...TEXT_FAILURES,
  "not-a-number",
  "not-finite",
  "not-an-integer",
  "out-of-range",
  "unknown-name",
  "option-form",
  "option-twice",
  "option-value",
  "date-unreadable",
  "ambiguous-date",
] as const satisfies readonly Failure["code"][];

export const DEFAULTS: Options = {
  grain: "jaar",
  shown: "jaar",
  rho: 0,
  draws: 10_000,
  seed: 1,
  step: 0.1,
  parameterScenario: "",
  referenceDate: undefined,
};
const LARGEST_SEED = 2 ** 32 - 1;
const DRAWS = { minimum: 100, maximum: 1_000_000 };
const STEP = { minimum: 0.0001, maximum: 1 };
/** Yearly and monthly runs differ by nature, so years of a monthly run have a name of their own. */
const GRAINS: ReadonlyMap<string, Pick<Options, "grain" | "shown">> = new Map([
  ["jaar", { grain: "jaar", shown: "jaar" }],
  ["maand", { grain: "maand", shown: "maand" }],
  ["jaar uit maanden", { grain: "maand", shown: "jaar" }],
]);
const INDEPENDENT = "onafhankelijk";
const TOGETHER = "comonotoon";

type Value = (cell: unknown, place: Place, name: string) => Partial<Options>;

function within(value: number, place: Place, { minimum, maximum }: typeof DRAWS): number {
  return value >= minimum && value <= maximum
    ? value
    : fail({ code: "out-of-range", place, value, minimum, maximum });
}

function whole(cell: unknown, place: Place, limits: typeof DRAWS): number {
  const value = numberIn(cell, () => place);
  if (!Number.isInteger(value)) fail({ code: "not-an-integer", place, value });
  return within(value, place, limits);
}

function grainIn(cell: unknown, place: Place, name: string): Partial<Options> {
  const text = normalised(textIn(cell, () => place));
  const value = text;
  return GRAINS.get(text) ?? fail({ code: "option-value", place, name, value, allowed: [...GRAINS.keys()] });
}

function dependence(cell: unknown, place: Place, name: string): Partial<Options> {
  if (typeof cell !== "string")
    return {
      rho: within(
        numberIn(cell, () => place),
        place,
        { minimum: 0, maximum: 1 },
      ),
    };
  const text = normalised(cell);
  if (text === INDEPENDENT) return { rho: 0 };
  if (text === TOGETHER) return { rho: 1 };
  const allowed = [INDEPENDENT, TOGETHER, "ρ (0–1)"];
  return fail({ code: "option-value", place, name, value: cell, allowed });
}

const READ = new Map<string, Value>([
  ["tijdstap", grainIn],
  ["samenhang", dependence],
  ["trekkingen", (cell, place) => ({ draws: whole(cell, place, DRAWS) })],
  ["seed", (cell, place) => ({ seed: whole(cell, place, { minimum: 0, maximum: LARGEST_SEED }) })],
  [
    "stap",
    (cell, place) => ({
      step: within(
        numberIn(cell, () => place),
        place,
        STEP,
      ),
    }),
  ],
  ["parameterscenario", (cell, place) => ({ parameterScenario: scenarioName(textIn(cell, () => place)) })],
  [
    "peildatum",
    (cell, place) => ({ referenceDate: accepted(readDate(filledCell(cell, () => place)), () => place) }),
  ],
]);
/** Names of the options. */
export const OPTION_NAMES: readonly string[] = [...READ.keys()];

/** Blank below a name means that it is not given. */
function optionIn(range: Range, row: number, seen: Set<string>): Partial<Options> {
  const [label, cell] = range.cells[row] ?? [];
  if (isBlank(label) && isBlank(cell)) return {};
  const place = placeAt(range, row, 0);
  const text = textIn(label, () => place);
  const name = normalised(text);
  const read = READ.get(name);
  if (read === undefined) {
    const nearest = nearestName(name, OPTION_NAMES);
    const more = nearest === undefined ? {} : { nearest };
    return fail({ code: "unknown-name", place, what: "option", name: text, allowed: OPTION_NAMES, ...more });
  }
  if (seen.has(name)) fail({ code: "option-twice", place, name });
  seen.add(name);
  const at = placeAt(range, row, 1);
  const error = errorOf(cell);
  if (error !== undefined) fail({ code: "error-cell", place: at, value: error });
  if (isBlank(cell)) fail({ code: "blank-cell", place: at });
  if (!["string", "number"].includes(typeof cell))
    fail({ code: "not-a-text", place: at, value: shown(cell) });
  return read(cell, at, name);
}

/** @throws FailureError of OPTIONS_FAILURES */
export function readOptions(argument: unknown, parameter: string, address: unknown): Options {
  if (isOmitted(argument)) return DEFAULTS;
  const range = readRange(argument, parameter, address);
  if (range.columns !== 2) fail({ code: "option-form", place: { parameter } });
  const seen = new Set<string>();
  const given = Array.from({ length: filledRows(range) }, (_, row) => optionIn(range, row, seen));
  return given.reduce<Options>((all, one) => ({ ...all, ...one }), DEFAULTS);
}
