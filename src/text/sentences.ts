/** The shape of a dictionary of failure sentences: one per code, so that a missing one does not compile. */
import {
  type CsvFailureDetails,
  type Failure,
  type FailureCode,
  type ReplacementFailureDetails,
  type SetFailureDetails,
  type StoredFailureDetails,
  type WorkbookFailureDetails,
} from "../core";

export type FailureOf<C extends FailureCode> = Extract<Failure, { readonly code: C }>;

/** Cause first, then what would be right; the place is put before it by `failureText`. */
export type SentencesOf<K extends FailureCode> = { readonly [C in K]: (failure: FailureOf<C>) => string };
export type Sentences = SentencesOf<FailureCode>;

/** What a function in a cell may say; files, sets, approvals and workbooks have sentences of their own, which it need not load. */
export type CalculationCode = Exclude<
  FailureCode,
  keyof (CsvFailureDetails &
    SetFailureDetails &
    StoredFailureDetails &
    WorkbookFailureDetails &
    ReplacementFailureDetails)
>;

/** Looks like a number that was typed or imported as text. */
export function looksNumeric(text: string): boolean {
  return /\d/.test(text) && /^[-+€\s\d.,%']+$/.test(text);
}

/** A cell that only seems blank. */
export function onlySpaces(text: string): boolean {
  return text.trim() === "";
}
