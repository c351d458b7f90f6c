/** A file that is migrated: what is read of it, who does it, and refusals as sentences. */
import { createHash } from "node:crypto";
import { FailureError } from "../../core";
import { type BoundFunction, RecalculationRefused } from "../../engine";
import { shortFingerprint, STORED } from "../../params";
import type { Who } from "../../replacement/log-rows";
import { EVERYTHING, failureText } from "../../text";
import { describeXlsxError, MODEL_LIMITS, readWorkbook, XlsxError, type XlsxWorkbook } from "../../xlsx";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { findSheet, storedIn } from "../parameters/load-workbook";
import type { Words } from "../words";

export interface Session {
  readonly file: string;
  readonly invocation: Invocation;
  readonly words: Words;
  readonly functions: readonly BoundFunction[];
  readonly at: string;
}

/** A file as it is at some moment of the work. */
export interface Version {
  readonly bytes: Uint8Array;
  readonly book: XlsxWorkbook;
}

export async function opened(
  invocation: Invocation,
  words: Words,
): Promise<{ session: Session; first: Version }> {
  const { files, options, language } = invocation;
  const [file = ""] = files;
  const functions = boundFunctions(language);
  const { at = new Date().toISOString() } = options;
  const session = { file, invocation, words, functions, at };
  const bytes = await readBytes(file, MODEL_LIMITS.bytes, words);
  const book = await spoken(session, () => readWorkbook(bytes, functions));
  return { session, first: { bytes, book } };
}

/** @throws CommandError in place of every refusal */
export async function spoken<T>(
  { file, words, invocation: { language } }: Session,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FailureError)
      throw new CommandError(failureText(error.failure, language, file, EVERYTHING));
    if (error instanceof RecalculationRefused) throw new CommandError(words.refused[error.code](file));
    if (!(error instanceof XlsxError)) throw error;
    throw new CommandError(words.badWorkbook(file, describeXlsxError(error, language)));
  }
}

/** Who replaces; the mark of the rows follows from file and moment, so that the same work gives the same bytes. */
export function whoOf({ at, invocation: { options } }: Session, { bytes, book }: Version): Who {
  const { by = "", accept } = options;
  const run = createHash("sha256").update(bytes).update(at).digest("hex").slice(0, 8);
  const { set } = storedIn(book, findSheet(book, STORED.sheet));
  return {
    ...{ by, at, run, version: __MPP_VERSION__ },
    fingerprint: set === undefined ? "" : shortFingerprint(set.zegel.inhoud),
    ...(accept === undefined ? {} : { accepted: { by, reason: accept } }),
  };
}
