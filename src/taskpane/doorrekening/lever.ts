/**
 * The slider of a parameter: from where to where, in which steps, and where it stands now.
 * Method: the range of the catalogue where it has one on both sides (shares), else from 0 to twice the present value; a
 * step is a round number, at most a hundred of them. Parts of a whole are left out: alone they cannot move.
 */
import { type CompiledModel, mayChange } from "../../chain";
import { findParameter, type ParameterRow, SUMS } from "../../params";
import { type Language } from "../../text";
import { type TimeStep } from "./choice";

export interface Lever {
  readonly id: string;
  readonly owner: string;
  readonly unit: string;
  /** Value in every period; undefined when it differs per period. */
  readonly base: number | undefined;
  readonly minimum: number;
  readonly step: number;
  readonly steps: number;
  /** Position at which the slider starts: the present value, or the nearest of the first period's. */
  readonly at: number;
}

const WHOLES = new Set(SUMS.filter(({ rule }) => rule === "exactly").map(({ id }) => id));
const MOST_STEPS = 100;

function isPartOfWhole(id: string): boolean {
  const definition = findParameter(id)?.definition;
  return definition?.sum !== undefined && WHOLES.has(definition.sum);
}

/** 1, 2 or 5 times a power of ten, not below the asked size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5, 10].find((each) => each * power >= size * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** Ids that may change the indicator in this scenario, in the order of the table. */
export function leverIds(
  model: CompiledModel,
  rows: readonly ParameterRow[],
  { indicator, scenario, step }: { indicator: string; scenario: string; step: TimeStep },
): readonly string[] {
  const matters = mayChange(model, step === "jaar" ? "jaar" : "maand", indicator);
  const holding = rows.filter((row) => row.scenario === "" || row.scenario === scenario);
  const ids = new Set(holding.map(({ parameter }) => parameter));
  return [...ids].filter((id) => matters(id) && !isPartOfWhole(id));
}

function bounds(id: string, base: number): readonly [minimum: number, maximum: number] {
  const { minimum, maximum } = findParameter(id)?.definition ?? {};
  if (minimum !== undefined && maximum !== undefined) return [minimum, Math.max(maximum, base)];
  const reach = base === 0 ? 100 * (findParameter(id)?.definition.rounding ?? 1) : 2 * Math.abs(base);
  return [Math.max(minimum ?? (base < 0 ? -reach : 0), -reach), Math.min(maximum ?? reach, reach)];
}

/** @returns undefined when the table has no row of it in this scenario */
export function leverOf(id: string, rows: readonly ParameterRow[], scenario: string): Lever | undefined {
  const own = rows.filter(
    (row) => row.parameter === id && (row.scenario === "" || row.scenario === scenario),
  );
  const [first] = own;
  if (first === undefined) return undefined;
  const definition = findParameter(id)?.definition;
  const [minimum, maximum] = bounds(id, first.waarde);
  const step = roundStep(Math.max((maximum - minimum) / MOST_STEPS, Number.MIN_VALUE));
  const steps = Math.max(1, Math.floor((maximum - minimum) / step + 1e-9));
  const differs = own.some(({ waarde }) => waarde !== first.waarde);
  return {
    id,
    owner: first.eigenaar === "" ? (definition?.owner ?? "") : first.eigenaar,
    unit: first.eenheid === "" ? (definition?.unit ?? "") : first.eenheid,
    base: differs ? undefined : first.waarde,
    minimum,
    step,
    steps,
    at: Math.min(steps, Math.max(0, Math.round((first.waarde - minimum) / step))),
  };
}

/** The value at a position; exactly the present one where the slider starts. */
export function leverValue({ minimum, step, at, base }: Lever, position: number): number {
  if (position === at && base !== undefined) return base;
  return Number((minimum + position * step).toPrecision(12));
}

/** As the catalogue calls it; its id when it has none. */
export function parameterLabel(id: string, language: Language): string {
  const found = findParameter(id);
  if (found === undefined) return id;
  const label = found.definition.label[language];
  return found.index === undefined ? label : `${label} (${found.index})`;
}

const SHARES = ["aandeel", "verhouding"];

/** Shown as a percentage. */
export const isShare = (unit: string): boolean => SHARES.some((share) => unit.startsWith(share));
