/** The failure that a call throws, for exact comparison. */
import { type Failure, FailureError } from "../../src/core";

/** @throws Error when the call throws nothing, or something else */
export function failureOf(call: () => unknown): Failure {
  try {
    call();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error("nothing was refused");
}
