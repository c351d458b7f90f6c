/**
 * Which formulas call an MPP function, what stands in their place, and why they may not be replaced. Method: a formula
 * gives way together with every cell that it fills; what has no result, or what a formula that stays refers to as `F4#`,
 * is named instead. Pure: facts for the journal.
 */
import { addressOf, areaOf, boxOf, refOf, sameName } from "../../workbook/area";
import {
  type Area,
  type CellsAnswer,
  type CellsFact,
  type Content,
  type Matrix,
  type NameFact,
  type Value,
} from "../../workbook/port";
import { type FoundFormula, formulasIn, functionIn } from "../controle/calls";

export interface Replaced extends FoundFormula {
  /** The cells that it fills, its own included. */
  readonly filled: Area;
  readonly values: Matrix<Value>;
}

export type Refusal =
  /** A cell that shows an error. */
  | { readonly kind: "error"; readonly area: Area; readonly error: string }
  /** A formula that stays and refers to all that one of the formulas fills. */
  | { readonly kind: "spill"; readonly area: Area; readonly reference: string };

export interface Plan {
  readonly replaced: readonly Replaced[];
  readonly refusals: readonly Refusal[];
  /** Names of the workbook that call an MPP function or refer to all that one fills. */
  readonly names: readonly string[];
}

function valuesIn(answer: CellsAnswer, range: string): Matrix<Value> {
  const [used, box] = [boxOf(answer.range), boxOf(range)];
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from(
      { length: box.columns },
      (__, column) => answer.values[box.top - used.top + row]?.[box.left - used.left + column] ?? null,
    ),
  );
}

function replacedIn(answer: CellsAnswer): Replaced[] {
  return formulasIn(answer)
    .filter(({ formula }) => functionIn(formula) !== undefined)
    .map((found) => {
      const { sheet, range: by } = found.area;
      const range = answer.filled.find((each) => each.by === by)?.cells ?? by;
      return { ...found, filled: { sheet, range }, values: valuesIn(answer, range) };
    });
}

function errorsIn({ filled, values }: Replaced): Refusal[] {
  const { top, left } = boxOf(filled.range);
  return values.flatMap((row, i) =>
    row.flatMap((value, j): Refusal[] => {
      if (typeof value !== "object" || value === null) return [];
      const range = refOf(top + i, left + j);
      return [{ kind: "error", area: { sheet: filled.sheet, range }, error: value.error }];
    }),
  );
}

const SPILL = /(?:('(?:[^']|'')+'|[^\s'!,;:(){}"+*/&=<>^-]+)!)?\$?[A-Z]{1,3}\$?\d+(?=#)/gi;

/** Cells of which a formula takes all that they fill. @param sheet on which the formula stands */
function spillsIn(formula: string, sheet: string): Area[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(SPILL)].flatMap(([text]) => {
    const plain = text.replaceAll("$", "").toUpperCase();
    return areaOf(text.includes("!") ? text : addressOf({ sheet, range: plain })) ?? [];
  });
}

const isSame = (a: Area, b: Area): boolean =>
  sameName(a.sheet, b.sheet) && a.range.replaceAll("$", "").toUpperCase() === b.range;

/**
 * @param answers every sheet of the workbook that holds something
 * @param only the sheet of which formulas are replaced; undefined for all
 */
export function planOf(
  answers: readonly CellsAnswer[],
  names: readonly NameFact[],
  only: string | undefined,
): Plan {
  const replaced = answers
    .filter(({ sheet }) => only === undefined || sameName(sheet, only))
    .flatMap(replacedIn);
  const going = new Set(replaced.map(({ area }) => addressOf(area)));
  const takes = (formula: string, sheet: string): Area | undefined =>
    spillsIn(formula, sheet).find((spill) => replaced.some(({ area }) => isSame(spill, area)));
  const staying = answers.flatMap(formulasIn).filter(({ area }) => !going.has(addressOf(area)));
  const spills = staying.flatMap(({ area, formula }): Refusal[] => {
    const spill = takes(formula, area.sheet);
    return spill === undefined ? [] : [{ kind: "spill", area, reference: `${addressOf(spill)}#` }];
  });
  const calling = names.filter(
    ({ text }) => text !== null && (functionIn(text) !== undefined || takes(text, "") !== undefined),
  );
  return {
    replaced,
    refusals: [...replaced.flatMap(errorsIn), ...spills],
    names: calling.map(({ name }) => name),
  };
}

/** What stands in place of each formula and of what it fills. */
export function valueFacts({ replaced }: Plan): CellsFact[] {
  return replaced.map(({ filled, values }) => ({
    kind: "cells",
    ...filled,
    contents: values.map((row) => row.map((value): Content => value)),
  }));
}
