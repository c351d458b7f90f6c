/** The MPP calls of a workbook with the arguments that they get now, as far as a formula is one call on ranges and values. */
import { FUNCTIONS, type FunctionSpec, NAMESPACE } from "../../functions";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type CellsAnswer, type NameFact, type Value } from "../../workbook/port";
import { callIn } from "../doorrekening/formula-call";
import { resolved, type Resolved } from "../doorrekening/resolve";
import { type Sources } from "../doorrekening/sources";

export interface FoundFormula {
  readonly area: Area;
  /** en-US, without `=`. */
  readonly formula: string;
  /** What its cell shows. */
  readonly value: Value;
}

export interface FoundCall {
  readonly area: Area;
  readonly spec: FunctionSpec;
  /** Undefined when an argument is a calculation of its own, which is not followed. */
  readonly args: readonly Resolved[] | undefined;
}

export function formulasIn({ sheet, range, contents, values }: CellsAnswer): FoundFormula[] {
  const { top, left } = boxOf(range);
  return contents.flatMap((row, i) =>
    row.flatMap((content, j) => {
      if (typeof content !== "object" || content === null || !("formula" in content)) return [];
      const area = { sheet, range: refOf(top + i, left + j) };
      return [{ area, formula: content.formula, value: values[i]?.[j] ?? null }];
    }),
  );
}

const OURS = new RegExp(`\\b(?:_xldudf_)?${NAMESPACE}[._]([A-Z]+)\\(`, "i");

/** Name of the first MPP function in a formula, with namespace; undefined when there is none. */
export function functionIn(formula: string): string | undefined {
  // A text between quotes calls nothing.
  const [, name] = OURS.exec(formula.replace(/"(?:[^"]|"")*"/g, '""')) ?? [];
  return name === undefined ? undefined : `${NAMESPACE}.${name.toUpperCase()}`;
}

/** @returns undefined when the formula is anything else than one call of an MPP function */
export function callAt(
  sources: Sources,
  { area, formula }: FoundFormula,
  names: readonly NameFact[],
): FoundCall | undefined {
  const call = callIn(formula);
  const spec = FUNCTIONS.find(({ id }) => id === call?.name);
  if (call === undefined || spec === undefined) return undefined;
  const found = call.args.map(
    (text): Resolved | undefined => fraction(text) ?? resolved(sources, area.sheet, text, names),
  );
  const args = found.filter((each) => each !== undefined);
  return { area, spec, args: args.length === found.length ? args : undefined };
}

/** "2/3", the chance of medio, is the one calculation that is followed. */
function fraction(text: string): Resolved | undefined {
  const [, over, under] = /^(\d+(?:\.\d+)?)\s*\/\s*(\d*[1-9]\d*)$/.exec(text) ?? [];
  return over === undefined || under === undefined ? undefined : { value: Number(over) / Number(under) };
}

/** As a host passes them, with where they stand. */
export function hostArguments({ spec }: FoundCall, args: readonly Resolved[]): unknown[] {
  const values = spec.parameters.map((_, index) => args[index]?.value ?? null);
  const addresses = spec.parameters.map((_, index) => args[index]?.address);
  return [...values, { parameterAddresses: addresses }];
}
