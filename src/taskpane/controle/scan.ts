/**
 * The check of the open workbook: every sheet is read once, then every formula is looked at, in slices so that the page
 * stays at work. Nothing is changed. What it gives is data; how it is said is in checks.ts.
 */
import { part, type Steps } from "../../chain";
import { holdsAmounts } from "../../functions";
import { type HardCoded, hardCodedInSteps, scannedInSteps } from "../../migration";
import { type Language } from "../../text";
import { runInSlices } from "../doorrekening/slices";
import { scanBookInSteps } from "../scan-book";
import { type Book } from "../view";
import { Scales, type Weighed } from "./call-bytes";
import { callAt, type FoundCall, type FoundFormula, formulasIn, functionIn } from "./calls";
import { type Conserved, conservationOf } from "./conservation";
import { errorOf, type FoundError } from "./cell-errors";
import { type Openings, openingsOf } from "./openings";
import { readBook, type ReadBook, type ScanListener } from "./read-book";
import { type Recorded, recordedVersion } from "./recorded";
import { isUnregistered } from "./repair";
import { sumsOf, type SumsFound } from "./sums";

export interface Scan {
  readonly errors: readonly FoundError[];
  /** That show #NAME? and are not among the errors. */
  readonly unregistered: readonly FoundFormula[];
  readonly weighed: Weighed;
  readonly sums: SumsFound | undefined;
  /** Undefined when the workbook calculates no chain. */
  readonly conserved: Conserved | undefined;
  /** Undefined when the workbook compares no rounds. */
  readonly openings: Openings | undefined;
  /** Links and numbers between formulas. */
  readonly hardCoded: readonly HardCoded[];
  /** Formulas that call an MPP function. */
  readonly calls: number;
  /** All formulas. */
  readonly formulas: number;
  /** Cells that were read. */
  readonly cells: number;
}

export interface ScanOf extends Scan {
  readonly recorded: Recorded;
}

/** @param version of this add-in @returns undefined when stopped */
export async function scan(
  book: Book,
  { language, version }: { readonly language: Language; readonly version: string },
  listener: ScanListener,
  stopped: () => boolean,
): Promise<ScanOf | undefined> {
  const read = await readBook(book, listener, stopped);
  if (read === undefined) return undefined;
  const recorded = await recordedVersion(book.workbook, version);
  return new Promise((resolve, reject) => {
    const job = runInSlices(look(read, language), {
      progress(share) {
        if (stopped()) {
          job.stop();
          resolve(undefined);
        } else listener.checking(share);
      },
      done: (found) => {
        resolve({ ...found, recorded });
      },
      failed: reject,
    });
  });
}

/** The formulas take about as long as the tracing of stocks. */
const HALF = 0.5;

export function* look(read: ReadBook, language: Language): Steps<Scan> {
  const { sources, names } = read;
  const formulas = sources.answers.flatMap(formulasIn);
  const errors: FoundError[] = [];
  const scales = new Scales();
  const chains: FoundCall[] = [];
  const rounds: FoundCall[] = [];
  for (const [index, formula] of formulas.entries()) {
    yield (HALF * index) / formulas.length;
    const call = callAt(sources, formula, names);
    if (call) scales.add(call);
    const error = yield* part(
      errorOf(formula, call, sources, language),
      HALF * (index / formulas.length),
      HALF,
    );
    if (error && !isUnregistered(formula)) errors.push(error);
    else if (call?.spec.id === "DOORREKENING") chains.push(call);
    if (call?.spec.id === "VERGELIJKRONDES") rounds.push(call);
  }
  const conserved = chains.length === 0 ? undefined : yield* part(conservationOf(chains, sources), HALF, 1);
  const cells = sources.answers.reduce(
    (sum, { values }) => sum + values.length * (values[0]?.length ?? 0),
    0,
  );
  const openings = yield* part(openingsOf(rounds), 1, 1);
  const unregistered = formulas.filter(isUnregistered);
  const families = yield* atTheEnd(scannedInSteps(yield* atTheEnd(scanBookInSteps(read))));
  const hardCoded = yield* atTheEnd(hardCodedInSteps(families, holdsAmounts));
  yield 1;
  return {
    openings,
    hardCoded,
    calls: formulas.filter(({ formula }) => functionIn(formula) !== undefined).length,
    formulas: formulas.length,
    errors,
    unregistered,
    weighed: scales.result(),
    sums: sumsOf(sources, language),
    conserved,
    cells,
  };
}

/** By then nearly all is done. */
export function* atTheEnd<R>(steps: Generator<unknown, R, undefined>): Steps<R> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield 1;
  }
}
