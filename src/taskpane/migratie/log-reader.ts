/** Sheet Migratielog of the open workbook: what was replaced, also in former sessions. */
import { FailureError } from "../../core";
import { readLog } from "../../replacement/read-log";
import { LOG_SHEET, readLogSheet } from "../../replacement/state";
import { EVERYTHING, failureText, type Language } from "../../text";
import { type Book } from "../view";
import { type Log } from "./log-part";

export async function logIn(book: Book, language: Language): Promise<Log> {
  try {
    const sheet = await readLogSheet(book.workbook, await book.sheets());
    return { kind: "steps", steps: readLog(sheet) };
  } catch (error) {
    return { kind: "failed", cause: messageOf(error, language) };
  }
}

export function messageOf(error: unknown, language: Language): string {
  if (error instanceof FailureError) return failureText(error.failure, language, LOG_SHEET, EVERYTHING);
  return error instanceof Error ? error.message : String(error);
}
