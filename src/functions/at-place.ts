/** Failures of a step, at the cell that its users gave for it. */
import { fail, type FailureCode, FailureError, type Place } from "../core";

/**
 * @param only the one code that this cell is the cause of; all of them without it
 * @throws FailureError of the step, with this place
 */
export function atPlace<T>(place: Place, step: () => T, only?: FailureCode): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    const { failure } = error;
    if (only !== undefined && failure.code !== only) throw error;
    return fail({ ...failure, place });
  }
}
