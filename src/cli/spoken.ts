/** Refusals of the layers below as sentences of a command. */
import { FailureError } from "../core";
import { RecalculationRefused } from "../engine";
import { EVERYTHING, failureText, type Language } from "../text";
import { describeXlsxError, XlsxError } from "../xlsx";
import { CommandError } from "./command-error";
import type { Words } from "./words";

interface About {
  readonly file: string;
  readonly language: Language;
  readonly words: Words;
}

/** @throws CommandError that names the file, in place of FailureError, RecalculationRefused and XlsxError */
export async function spoken<T>({ file, language, words }: About, work: () => T | Promise<T>): Promise<T> {
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
