/**
 * "Vergelijk uitkomsten": what the cells of MPP formulas show beside what this version makes of the same arguments.
 * Method: each formula that is one call is called again with the cells as they are; nothing is written, and what changes
 * in one formula is not carried on into the next. A host that calculates a workbook when it opens it gives what the file held.
 */
import { part, type Steps } from "../../chain";
import { FailureError } from "../../core";
import { callInSteps } from "../../functions";
import { compareOutcomes, type Comparison, type Outcome, type OutcomeValue } from "../../functions/outcomes";
import { boxOf, refOf } from "../../workbook/area";
import { type Area, type NameFact, type Value } from "../../workbook/port";
import { answerOf, type Sources } from "../doorrekening/sources";
import { runInSlices } from "../doorrekening/slices";
import { type Book } from "../view";
import { callAt, type FoundCall, type FoundFormula, formulasIn, functionIn, hostArguments } from "./calls";
import { readBook, type ScanListener } from "./read-book";

export interface Compared extends Comparison {
  /** Formulas with an MPP function that are more than one call on ranges and values. */
  readonly skipped: readonly Area[];
  /** Formulas of which a cell differs. */
  readonly different: readonly FoundFormula[];
}

/** What a file held in a cell. */
export type Held = (cell: { readonly sheet: string; readonly ref: string }) => Value;

/** @param held undefined: what the cells show @returns undefined when stopped */
export async function compare(
  book: Book,
  held: Held | undefined,
  listener: ScanListener,
  stopped: () => boolean,
): Promise<Compared | undefined> {
  const read = await readBook(book, listener, stopped);
  if (read === undefined) return undefined;
  return new Promise((resolve, reject) => {
    const job = runInSlices(compareSteps(read.sources, read.names, held), {
      progress(share) {
        if (stopped()) {
          job.stop();
          resolve(undefined);
        } else listener.checking(share);
      },
      done: resolve,
      failed: reject,
    });
  });
}

export function* compareSteps(
  sources: Sources,
  names: readonly NameFact[],
  held: Held | undefined,
): Steps<Compared> {
  const formulas = sources.answers.flatMap(formulasIn).filter(({ formula }) => functionIn(formula));
  const outcomes: Outcome[] = [];
  const skipped: Area[] = [];
  for (const [index, formula] of formulas.entries()) {
    yield index / formulas.length;
    const call = callAt(sources, formula, names);
    if (call?.args === undefined) skipped.push(formula.area);
    else {
      const before = shownBy(formula, sources, held);
      const after = yield* part(
        calledAgain(call, call.args, before),
        index / formulas.length,
        (index + 1) / formulas.length,
      );
      outcomes.push(outcomeOf(formula, before, after));
    }
  }
  const compared = compareOutcomes(outcomes);
  const different = formulas.filter((formula) => {
    const outcome = outcomes.find((each) => isAt(each, formula.area));
    return outcome !== undefined && compareOutcomes([outcome]).alike === 0;
  });
  return { ...compared, skipped, different };
}

type Rows = Outcome["before"];

function outcomeOf({ area, formula }: FoundFormula, before: Rows, after: Rows): Outcome {
  const { top, left } = boxOf(area.range);
  return { sheet: area.sheet, row: top, column: left, name: functionIn(formula) ?? "", before, after };
}

function isAt({ sheet, row, column }: Outcome, area: Area): boolean {
  return sheet === area.sheet && refOf(row, column) === area.range;
}

function shownBy({ area }: FoundFormula, sources: Sources, held: Held | undefined): Rows {
  const answer = answerOf(sources, area.sheet);
  const box = boxOf(answer?.filled.find(({ by }) => by === area.range)?.cells ?? area.range);
  const from = boxOf(answer?.range ?? area.range);
  return Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (__, j): Value => {
      const [row, column] = [box.top + i, box.left + j];
      if (held !== undefined) return held({ sheet: area.sheet, ref: refOf(row, column) });
      return answer?.values[row - from.top]?.[column - from.left] ?? null;
    }),
  );
}

/** A refusal is the error that the cell shows, or #VALUE! when it shows none. */
function* calledAgain(call: FoundCall, args: NonNullable<FoundCall["args"]>, before: Rows): Steps<Rows> {
  try {
    const result = yield* callInSteps(call.spec, hostArguments(call, args));
    return typeof result === "string" ? [[result]] : result;
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return isErrorValue(before[0]?.[0]) ? before : [[{ error: "#VALUE!" }]];
  }
}

const isErrorValue = (value: OutcomeValue | undefined): boolean =>
  typeof value === "object" && value !== null;
