/**
 * Replacing and rolling back in a workbook that is open, whole or not at all.
 * Method: read, plan, write through the journal, wait for the host's calculation, check, and undo when a cell gives
 * something else. When somebody added rows to the log in between, it is planned again.
 */
import { FailureError } from "../core";
import { type Step } from "../migration";
import { type Journal, type JournalEntry } from "../workbook/journal";
import { type Area, type CellsAnswer, type Workbook } from "../workbook/port";
import { checkAfter } from "./check";
import { type Who } from "./log-rows";
import { type Plan, planReplacement } from "./plan";
import { type LoggedStep } from "./read-log";
import { areasOfLogged, planRollback } from "./rollback";
import { areasOfSteps, readState, type ReplacementState } from "./state";

export interface ReplacementHost {
  readonly workbook: Workbook;
  readonly journal: Pick<Journal, "write" | "undo">;
  /** MPP functions are calculated here. */
  readonly registered: boolean;
  /** Resolves after a moment in which the host can calculate. */
  readonly pause: () => Promise<void>;
}

/** What the journal shows of a write. */
interface WriteTitle {
  readonly id: string;
  readonly title: string;
}

/** @throws FailureError as `planReplacement`, the journal and `checkAfter`; the workbook is as it was then */
export function replaceSteps(
  host: ReplacementHost,
  steps: readonly Step[],
  who: Who,
  title: WriteTitle,
): Promise<JournalEntry> {
  const plan = (state: ReplacementState): Plan => planReplacement(steps, state, who);
  return carriedOut(host, areasOfSteps(steps), plan, { ...title, at: who.at });
}

/** @throws FailureError as `planRollback`, the journal and `checkAfter`; the workbook is as it was then */
export function rollBack(
  host: ReplacementHost,
  logged: readonly LoggedStep[],
  who: { readonly by: string; readonly at: string },
  title: WriteTitle,
): Promise<JournalEntry> {
  const plan = (state: ReplacementState): Plan => planRollback(logged, state, who);
  return carriedOut(host, areasOfLogged(logged), plan, { ...title, at: who.at });
}

/** Times that a write is planned anew when others write in the log at the same time. */
const TRIES = 5;
/** Moments that a host gets to calculate. */
const MOMENTS = 50;
const BUSY: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);
/** Refusals because of which a new plan may succeed: rows were added, or the sheet was made. */
const MOVED: ReadonlySet<string> = new Set(["workbook-occupied", "workbook-taken"]);

async function carriedOut(
  host: ReplacementHost,
  areas: readonly Area[],
  planned: (state: ReplacementState) => Plan,
  options: WriteTitle & { readonly at: string },
): Promise<JournalEntry> {
  const { workbook, journal, registered } = host;
  for (let attempt = 1; ; attempt++) {
    const plan = planned(await readState(workbook, areas, registered));
    let entry: JournalEntry;
    try {
      entry = await journal.write(plan.facts, { ...options, overwrite: plan.overwrite, shared: plan.shared });
    } catch (error) {
      const moved = error instanceof FailureError && MOVED.has(error.failure.code);
      if (!moved || attempt >= TRIES) throw error;
      continue;
    }
    try {
      checkAfter(plan.expected, await calculated(host, areas));
    } catch (error) {
      await journal.undo(entry);
      throw error;
    }
    return entry;
  }
}

/** The cells once none is being calculated any more. */
async function calculated(
  { workbook, pause }: ReplacementHost,
  areas: readonly Area[],
): Promise<readonly CellsAnswer[]> {
  for (let moment = 1; ; moment++) {
    await pause();
    const answers = await workbook.read(
      areas.map(({ sheet, range }) => ({ kind: "cells", sheet, range }) as const),
    );
    if (moment >= MOMENTS || !answers.some(isBusy)) return answers;
  }
}

function isBusy({ values }: CellsAnswer): boolean {
  return values.flat().some((value) => typeof value === "object" && value !== null && BUSY.has(value.error));
}
