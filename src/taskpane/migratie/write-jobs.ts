/** Accepting and rolling back as writes of the pane: whole or not at all, checked after the host's calculation. */
import { type Failure } from "../../core";
import { type Step } from "../../migration";
import { replaceSteps, type ReplacementHost, rollBack } from "../../replacement/carry-out";
import { type Who } from "../../replacement/log-rows";
import { type LoggedStep } from "../../replacement/read-log";
import { EVERYTHING, failureText } from "../../text";
import { type PaneModel } from "../model";
import { type Book, type ViewHost, type WriteJob } from "../view";

/** Between two looks at whether the host has calculated. [ms] */
const MOMENT_MS = 100;

/** The functions are loaded here, and are the ones that the log names. */
export function isRegistered({ state, version, functionsVersion }: PaneModel): boolean {
  return (state === "connected" || state === "browser") && functionsVersion === version;
}

/** What the pane knows besides who: version, time and a mark for the rows of one write. */
export function whoOf(by: string, host: Pick<ViewHost, "version">, fingerprint: string, reason: string): Who {
  return {
    ...{ by, fingerprint, version: host.version },
    at: new Date().toISOString(),
    run: crypto.randomUUID().slice(0, 8),
    ...(reason === "" ? {} : { accepted: { by, reason } }),
  };
}

interface About {
  readonly host: ViewHost;
  readonly book: Book;
  readonly title: string;
  /** Told of a refusal, beside its sentence. */
  readonly refused: (failure: Failure) => void;
}

export function replaceJob(steps: readonly Step[], who: Who, about: About): WriteJob {
  return job(about, (host, title) => replaceSteps(host, steps, who, title));
}

export function rollBackJob(
  steps: readonly LoggedStep[],
  who: { readonly by: string; readonly at: string },
  about: About,
): WriteJob {
  return job(about, (host, title) => rollBack(host, steps, who, title));
}

function job(
  { host, book, title, refused }: About,
  carryOut: (host: ReplacementHost, title: { id: string; title: string }) => ReturnType<WriteJob["run"]>,
): WriteJob {
  return {
    title,
    run: (journal, id) => {
      const registered = isRegistered(host.model());
      return carryOut({ workbook: book.workbook, journal, registered, pause }, { id, title });
    },
    told: (failure) => {
      refused(failure);
      return failureText(failure, host.language, title, EVERYTHING);
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOMENT_MS);
  });
}
