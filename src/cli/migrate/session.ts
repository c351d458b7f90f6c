/** A file that is migrated: what is read of it, who does it, and refusals as sentences. */
import { createHash } from "node:crypto";
import type { BoundFunction } from "../../engine";
import { shortFingerprint, STORED } from "../../params";
import type { Who } from "../../replacement/log-rows";
import type { Language } from "../../text";
import { MODEL_LIMITS, readWorkbook, type XlsxWorkbook } from "../../xlsx";
import { boundFunctions } from "../call";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { findSheet, storedIn } from "../parameters/load-workbook";
import { spoken } from "../spoken";
import type { Words } from "../words";

export interface Session {
  readonly file: string;
  readonly invocation: Invocation;
  readonly language: Language;
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
  const session = { file, invocation, language, words, functions, at };
  const bytes = await readBytes(file, MODEL_LIMITS.bytes, words);
  const book = await spoken(session, () => readWorkbook(bytes, functions));
  return { session, first: { bytes, book } };
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
