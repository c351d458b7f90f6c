/**
 * Long work in slices, so that the page draws and listens in between. Method: pieces until some milliseconds are gone,
 * then a turn of the event loop through a message, which is not slowed down as timers are.
 */
import { type Steps } from "../../chain";

/** What a page can spare between two frames. [ms] */
const SLICE_MS = 12;

export interface Job {
  /** Said once stopped: nothing comes out any more. */
  readonly stop: () => void;
}

export interface Listener<T> {
  /** From 0 to 1, once per slice. */
  readonly progress: (share: number) => void;
  readonly done: (result: T) => void;
  /** What the work threw. */
  readonly failed: (error: unknown) => void;
}

/** @param now milliseconds, from any start */
export function runInSlices<T>(
  steps: Steps<T>,
  listener: Listener<T>,
  now: () => number = () => performance.now(),
): Job {
  const channel = new MessageChannel();
  let stopped = false;
  const finish = (): void => {
    stopped = true;
    channel.port1.close();
  };
  channel.port1.onmessage = () => {
    if (stopped) return;
    try {
      const end = now() + SLICE_MS;
      let step = steps.next();
      while (step.done !== true && now() < end) step = steps.next();
      if (step.done === true) {
        finish();
        listener.done(step.value);
        return;
      }
      listener.progress(step.value);
      channel.port2.postMessage(undefined);
    } catch (error) {
      finish();
      listener.failed(error);
    }
  };
  channel.port2.postMessage(undefined);
  return { stop: finish };
}
