/** Steps of a file's log taken back: formulas, values, formats and array ranges as they were; the log is kept. */
import { fail } from "../../core";
import { OTHER } from "../../replacement/log-columns";
import { type LoggedStep, readLog } from "../../replacement/read-log";
import { areasOfLogged, planRollback } from "../../replacement/rollback";
import { readState } from "../../replacement/state";
import { saveEdits } from "../../xlsx";
import { CommandError } from "../command-error";
import { calculated, type Moved } from "./calculate";
import { rollbackEdits } from "./edits";
import { filePort } from "./file-port";
import { refuseWrong } from "./refuse";
import type { Session, Version } from "./session";

interface TakenBack {
  readonly bytes: Uint8Array;
  readonly done: readonly LoggedStep[];
  readonly moved: readonly Moved[];
}

/** @param which "all", or the id of a step. @throws FailureError, CommandError; nothing was written then */
export async function takeBack(session: Session, version: Version, which: string): Promise<TakenBack> {
  const { bytes, book } = version;
  const { functions, invocation, at } = session;
  const { log } = await readState(filePort(book), [], true);
  const done = wanted(readLog(log), which, session);
  const state = await readState(filePort(book), areasOfLogged(done), true);
  const who = { by: invocation.options.by ?? "", at };
  const plan = planRollback(done, { ...state, writesLegacy: true }, who);
  const written = saveEdits(bytes, rollbackEdits(plan, done, book), functions);
  const result = await calculated({ plan, before: book, bytes: written, functions, keepsValues: true });
  refuseWrong(
    result,
    done.some(({ tolerance }) => tolerance === OTHER),
    session,
  );
  return { bytes: result.bytes, done, moved: result.moved };
}

function wanted(logged: readonly LoggedStep[], which: string, { file, words }: Session): LoggedStep[] {
  if (which === "all") {
    const all = logged.filter(({ isReplaced }) => isReplaced);
    if (all.length === 0) throw new CommandError(words.migrate.noStepToRollBack(file));
    return all;
  }
  const named = logged.filter(({ id }) => id === which);
  const found = named.find(({ isReplaced }) => isReplaced) ?? named.at(-1);
  return found ? [found] : fail({ code: "rollback-unknown", place: {}, step: which });
}
