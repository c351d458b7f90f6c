/**
 * Long work in slices, so that a page stays responsive and the work can be cancelled.
 * Method: the work is a generator; whoever drives it stops after a slice of time, lets the host breathe and goes on.
 */
export interface Host {
  /** Milliseconds from any moment, such as performance.now. */
  readonly clock: () => number;
  /** Resolves when the host has done what was waiting. */
  readonly pause: () => Promise<void>;
  /** Only `aborted` is read, between steps. */
  readonly signal?: { readonly aborted: boolean };
  /** Milliseconds of work between two pauses. */
  readonly slice?: number;
}

/** Below what a person notices as a hitch (50 ms), with room for one step that takes longer. */
const SLICE = 30;

/** Work that may be interrupted wherever it yields, and tells nothing of how far it is. */
export type Pausing<T> = Generator<undefined, T, undefined>;

/** Work that tells how many of its pieces were done since the last time. */
export type Counting<T> = Generator<number, T, undefined>;

/** All of it in one go. */
export function finished<R>(steps: Generator<unknown, R, undefined>): R {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** @param onProgress called once per slice. @returns undefined when cancelled */
export async function inSlices<P, R>(
  steps: Generator<P, R, undefined>,
  host: Host,
  onProgress: (progress: P) => void = () => undefined,
): Promise<R | undefined> {
  const { clock, pause, signal, slice = SLICE } = host;
  let end = clock() + slice;
  for (;;) {
    if (signal?.aborted === true) {
      steps.return(undefined as never);
      return undefined;
    }
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock() < end) continue;
    onProgress(step.value);
    await pause();
    end = clock() + slice;
  }
}
