/**
 * "Controleer mijn blad" in the open workbook. Method: every formula that is one MPP call is called again with the cells
 * as they are, and what it gives is held against what the cells show; other formulas are the host's own work. Parameters
 * and questions as in the command `mpp check`.
 */
import { part, type Steps } from "../../chain";
import { FailureError } from "../../core";
import { callInSteps, holdsAmounts } from "../../functions";
import { hardCodedInSteps, type Outcome, type OwnerCheck, ownerCheck } from "../../migration";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type NameFact, type Value } from "../../workbook/port";
import { callAt, formulasIn, type FoundCall, functionIn, hostArguments } from "../controle/calls";
import { atTheEnd } from "../controle/scan";
import { answerOf, type Sources } from "../doorrekening/sources";
import { type ParametersState } from "../parameters/state";
import { setName } from "./fingerprint";
import { type Reading } from "./reading";

export interface Outcomes {
  readonly outcomes: readonly Outcome[];
  /** Formulas with an argument that is a calculation of its own. */
  readonly notFollowed: readonly Area[];
  /** Cells that show an error, or that a function refuses. */
  readonly errors: readonly Area[];
}

export interface Checked {
  readonly result: OwnerCheck;
  readonly notFollowed: readonly Area[];
  readonly errors: readonly Area[];
  readonly set: { readonly name: string; readonly fingerprint: string } | undefined;
  /** Nothing differs, nothing is wrong and no cell is in error. */
  readonly passes: boolean;
}

/** Every MPP call of the workbook, as its cells show it and as it calculates now. */
export function* outcomesIn(sources: Sources, names: readonly NameFact[]): Steps<Outcomes> {
  const outcomes: Outcome[] = [];
  const notFollowed: Area[] = [];
  const errors: Area[] = [];
  const formulas = sources.answers
    .flatMap(formulasIn)
    .filter(({ formula }) => functionIn(formula) !== undefined);
  for (const [index, formula] of formulas.entries()) {
    const { area } = formula;
    const call = callAt(sources, formula, names);
    if (call?.args === undefined) {
      notFollowed.push(area);
      continue;
    }
    const given = yield* part(
      valuesOf(call, call.args),
      index / formulas.length,
      (index + 1) / formulas.length,
    );
    if (given === undefined || typeof formula.value === "object") errors.push(area);
    else outcomes.push(...comparedAt(area, given, sources));
  }
  return { outcomes, notFollowed, errors };
}

/** @returns undefined when the function refuses */
function* valuesOf(
  call: FoundCall,
  args: Parameters<typeof hostArguments>[1],
): Steps<readonly (readonly (string | number)[])[] | undefined> {
  try {
    const result = yield* callInSteps(call.spec, hostArguments(call, args));
    return typeof result === "string" ? [[result]] : result;
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}

/** Each cell that the call fills now. */
function comparedAt(
  { sheet, range }: Area,
  given: readonly (readonly (string | number)[])[],
  sources: Sources,
): Outcome[] {
  const answer = answerOf(sources, sheet);
  const [at, used] = [boxOf(range), boxOf(answer?.range ?? range)];
  return given.flatMap((row, i) =>
    row.map((calculated, j): Outcome => {
      const shown: Value = answer?.values[at.top - used.top + i]?.[at.left - used.left + j] ?? null;
      return { sheet, cell: refOf(at.top + i, at.left + j), shown, calculated };
    }),
  );
}

export function* checkedBy(
  owner: string,
  reading: Reading,
  { outcomes, notFollowed, errors }: Outcomes,
  { kind, table, set, findings }: ParametersState,
): Steps<Checked> {
  const rows = kind === "none" ? undefined : (table?.rows.map(({ row }) => row) ?? set?.parameters);
  const register = set?.parameters;
  const { questions, scan } = reading;
  const hardCoded = yield* atTheEnd(hardCodedInSteps(scan, holdsAmounts));
  const result = ownerCheck({ owner, rows, register, findings, outcomes, questions, hardCoded });
  return {
    ...{ result, notFollowed, errors },
    set: set && setName(set),
    passes: result.passes && errors.length === 0,
  };
}
