/**
 * The formula that a selected cell belongs to, its own or one that fills it, and what an MPP.DOORREKENING says there: its
 * indicator, period and scenario. Method: the function is called with the arguments of the formula as they stand now, and
 * the place of the cell in its table says which number is meant.
 */
import { FailureError } from "../../core";
import { FUNCTIONS } from "../../functions";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type CellsAnswer, type NameFact, type Value } from "../../workbook/port";
import { call, type Given } from "./figures";
import { callIn, type FormulaCall } from "./formula-call";
import { resolved, type Resolved } from "./resolve";
import { type Sources } from "./sources";

export interface SelectedCall {
  readonly formula: string;
  readonly call: FormulaCall;
  /** Cell of the formula. */
  readonly by: string;
  /** Names of the parameters as the user knows them. */
  readonly names: readonly string[];
}

const inside = (range: string, row: number, column: number): boolean => {
  const { top, left, rows, columns } = boxOf(range);
  return row >= top && row < top + rows && column >= left && column < left + columns;
};

/** @returns undefined when no MPP function makes what the cell shows */
export function selectedCall(answer: CellsAnswer, range: string): SelectedCall | undefined {
  const { top, left } = boxOf(range);
  const used = boxOf(answer.range);
  const formulaAt = (row: number, column: number): string | undefined => {
    const content = answer.contents[row - used.top]?.[column - used.left];
    return typeof content === "object" && content !== null && "formula" in content
      ? content.formula
      : undefined;
  };
  const by = answer.filled.find(({ cells }) => inside(cells, top, left))?.by ?? refOf(top, left);
  const at = boxOf(by);
  const formula = formulaAt(at.top, at.left);
  const found = formula === undefined ? undefined : callIn(formula);
  const spec = FUNCTIONS.find(({ id }) => id === found?.name);
  if (formula === undefined || found === undefined || spec === undefined) return undefined;
  return { formula, call: found, by, names: spec.parameters.map(({ name }) => name) };
}

export type SelectedNumber =
  /** Arguments of MPP.HERKOMST about this number. */
  | { readonly kind: "number"; readonly given: Given; readonly scenario: string; readonly isStale: boolean }
  /** A heading, an id, a unit or a blank. */
  | { readonly kind: "other" }
  /** An argument that is not followed. */
  | { readonly kind: "not followed"; readonly argument: string }
  | { readonly kind: "refused"; readonly error: FailureError };

type Named = Readonly<
  Record<"model" | "parameters" | "inflow" | "scenario" | "choice" | "options", Resolved>
>;

const IDS = ["model", "parameters", "inflow", "scenario", "choice", "options"] as const;

function argumentsOf(
  sources: Sources,
  sheet: string,
  { call: { args }, names: parameterNames }: SelectedCall,
  names: readonly NameFact[],
): Named | { readonly argument: string } {
  const found = new Map<string, Resolved>();
  for (const [index, id] of IDS.entries()) {
    const value = resolved(sources, sheet, args[index] ?? "", names);
    if (value === undefined) return { argument: parameterNames[index] ?? id };
    found.set(id, value);
  }
  return Object.fromEntries(found) as unknown as Named;
}

/** Only the rounding of a file may be between what a cell shows and what the function gives. */
const SAME = 1e-12;

function isSame(shown: Value | undefined, value: number): boolean {
  return typeof shown === "number" && Math.abs(shown - value) <= SAME * Math.max(1, Math.abs(value));
}

/** The number that stands `row` and `column` from the formula in its table. */
function numberIn(
  table: ReturnType<typeof call>,
  row: number,
  column: number,
  { model, parameters, inflow, scenario: asked, options }: Named,
  shown: Value | undefined,
): SelectedNumber {
  const [headings = []] = table;
  const named = headings[0] === "scenario" ? 1 : 0;
  const line = table[row] ?? [];
  const value = line[column];
  if (row === 0 || column < named + 2 || typeof value !== "number") return { kind: "other" };
  const scenario = named === 1 ? line[0] : asked.value;
  const given = {
    ...{ model, parameters, inflow, options },
    scenario: { value: scenario === "" ? null : scenario },
    indicator: { value: line[named] },
    period: { value: headings[column] },
  };
  return {
    kind: "number",
    given,
    scenario: typeof scenario === "string" ? scenario : "",
    isStale: !isSame(shown, value),
  };
}

/**
 * @param area the selected cell, or the first of the selected cells
 * @param shown what the cell shows
 */
export function selectedNumber(
  sources: Sources,
  area: Area,
  selected: SelectedCall,
  names: readonly NameFact[],
  shown: Value | undefined,
): SelectedNumber {
  const given = argumentsOf(sources, area.sheet, selected, names);
  if ("argument" in given) return { kind: "not followed", argument: given.argument };
  const [from, at] = [boxOf(selected.by), boxOf(area.range)];
  try {
    const table = call("DOORREKENING", given);
    return numberIn(table, at.top - from.top, at.left - from.left, given, shown);
  } catch (error) {
    if (error instanceof FailureError) return { kind: "refused", error };
    throw error;
  }
}
