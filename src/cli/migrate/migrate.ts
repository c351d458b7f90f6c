/**
 * `mpp migrate`: hand-written formulas of a workbook replaced by MPP functions, with a log of every cell, and taken back
 * from that log. Each outcome is calculated and held against what was there before anything is written.
 */
import type { Kind } from "../../migration";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import { refuseOverwriting, writeAtomically } from "../files";
import type { Invocation } from "../options";
import { spoken } from "../spoken";
import type { Words } from "../words";
import { takeBack } from "./back";
import { sheetOf } from "./file-port";
import { type Choice, chosen, replaceAll } from "./replace";
import { backJson, backReport, jsonReport, isComplete, type Report, textReport } from "./report";
import { opened, type Session, type Version } from "./session";

/** Compile error when a kind is missing. */
const KINDS: Readonly<Record<Kind, true>> = {
  dichtheid: true,
  cumulatief: true,
  overschrijding: true,
  "kwantiel-interpolatie": true,
  "kwantiel-trap": true,
  voorraad: true,
  capaciteit: true,
  aandeel: true,
  vertraging: true,
  maandverdeling: true,
  afronding: true,
};

/** @returns exit code 1 when something is left. @throws CommandError; nothing is written then */
export async function migrate(invocation: Invocation, words: Words): Promise<Answer> {
  const { files, options, flags } = invocation;
  const { out, back, by, accept } = options;
  const dry = flags.has("dry-run");
  if (out === undefined && !dry) throw new CommandError(words.optionMissing("migrate", "--out"));
  if (accept !== undefined && by === undefined) throw new CommandError(words.migrate.acceptNeedsBy);
  if (by === undefined && !dry) throw new CommandError(words.migrate.migrateByNeeded);
  if (out !== undefined) await refuseOverwriting(out, files, words);
  if (back !== undefined) refuseBeside(invocation, words);
  const { session, first } = await opened(invocation, words);
  if (back !== undefined) return goBack(session, first, back);
  const choice = choiceOf(session, first);
  return dry ? listed(session, first, choice) : replaced(session, first, choice);
}

/** Options that say what is replaced say nothing of taking back. */
function refuseBeside({ options, flags }: Invocation, words: Words): void {
  const beside = (["sheet", "kinds", "accept"] as const).find((name) => options[name] !== undefined);
  if (beside) throw new CommandError(words.migrate.backAlone(`--${beside}`));
  if (flags.has("dry-run")) throw new CommandError(words.migrate.backAlone("--dry-run"));
}

function choiceOf({ file, invocation, words }: Session, { book }: Version): Choice {
  const { sheet, kinds, accept } = invocation.options;
  const wanted = (kinds ?? "")
    .split(",")
    .map((kind) => kind.trim())
    .filter((kind) => kind !== "");
  const unknown = wanted.find((kind) => !Object.hasOwn(KINDS, kind));
  if (unknown !== undefined) throw new CommandError(words.migrate.unknownKind(unknown, Object.keys(KINDS)));
  if (sheet !== undefined && !sheetOf(book, sheet))
    throw new CommandError(words.migrate.unknownSheet(sheet, file));
  return {
    ...(sheet === undefined ? {} : { sheet }),
    kinds: new Set(wanted),
    accepts: accept !== undefined,
  };
}

async function listed(session: Session, { book }: Version, choice: Choice): Promise<Answer> {
  const { steps, left } = await spoken(session, () => chosen(book, choice));
  const notAccepted = choice.accepts ? [] : steps.filter(({ method }) => method === "other");
  const ready = steps.filter((step) => !notAccepted.includes(step));
  return answerOf({ file: session.file, steps: ready, moved: [], unknown: [], left, notAccepted }, session);
}

async function replaced(session: Session, first: Version, choice: Choice): Promise<Answer> {
  const { file, words, invocation } = session;
  const { out = "" } = invocation.options;
  const result = await spoken(session, () => replaceAll(session, first, choice));
  const { done: steps, moved, unknown, left, notAccepted } = result;
  if (steps.length === 0 && left.length + notAccepted.length === 0)
    throw new CommandError(words.migrate.nothingToDo(file));
  if (steps.length === 0) return answerOf({ file, steps, moved, unknown, left, notAccepted }, session);
  await writeAtomically(out, result.bytes, words);
  return answerOf({ file, out, steps, moved, unknown, left, notAccepted }, session);
}

function answerOf(report: Report, { invocation: { json, language }, words }: Session): Answer {
  return {
    output: json ? `${JSON.stringify(jsonReport(report, language))}\n` : textReport(report, words, language),
    exitCode: isComplete(report) ? 0 : 1,
  };
}

async function goBack(session: Session, first: Version, which: string): Promise<Answer> {
  const { file, words, invocation } = session;
  const { out = "" } = invocation.options;
  const { bytes, done, moved } = await spoken(session, () => takeBack(session, first, which));
  await writeAtomically(out, bytes, words);
  const report = { file, out, done, moved };
  const { json, language } = invocation;
  return {
    output: json ? `${JSON.stringify(backJson(report))}\n` : backReport(report, words, language),
    exitCode: 0,
  };
}
