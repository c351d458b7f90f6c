/** The shape of a dictionary of failure sentences: one per code, so that a missing one does not compile. */
import { type Failure, type FailureCode } from "../core";

export type FailureOf<C extends FailureCode> = Extract<Failure, { readonly code: C }>;

/** Cause first, then what would be right; the place is put before it by `failureText`. */
export type Sentences = { readonly [C in FailureCode]: (failure: FailureOf<C>) => string };

/** Looks like a number that was typed or imported as text. */
export function looksNumeric(text: string): boolean {
  return /\d/.test(text) && /^[-+€\s\d.,%']+$/.test(text);
}

/** A cell that only seems blank. */
export function onlySpaces(text: string): boolean {
  return text.trim() === "";
}
