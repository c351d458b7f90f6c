/**
 * Long work in pieces, so that a page can draw and stop in between. The pieces in order are the whole work: what comes
 * out is the same however often it paused.
 */

/** Yields how much is done, from 0 to 1, and returns the result. */
export type Steps<T> = Generator<number, T, undefined>;

/** Without a pause. */
export function whole<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** A part of the work, whose progress runs from `from` to `to` of the whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}
