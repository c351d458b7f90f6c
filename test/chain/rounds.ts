/** What the tests of compared rounds share. */
import { type Cause, MixedRunError, type RoundsCompared } from "../../src/chain";
import { FailureError } from "../../src/core";

export function partsOf(found: RoundsCompared, t: number): Readonly<Record<Cause, number>> {
  const part = (cause: Cause): number => found.contributions.get(cause)?.[t] ?? NaN;
  return {
    start: part("start"),
    parameters: part("parameters"),
    inflow: part("inflow"),
    model: part("model"),
  };
}

/** The failure with which a comparison is refused. */
export function failureOf(call: () => unknown): FailureError {
  try {
    call();
  } catch (error) {
    if (error instanceof FailureError) return error;
    throw error;
  }
  throw new Error("accepted");
}

/** The failure of a run that could not be, which names what was new in it. */
export function mixedFailureOf(call: () => unknown): MixedRunError {
  const error = failureOf(call);
  if (error instanceof MixedRunError) return error;
  throw error;
}
