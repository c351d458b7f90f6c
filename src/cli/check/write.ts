/** The check as a sheet in a copy of the workbook; a former check of the same partner keeps its sheet. */
import { OWNER_LAYOUT, ownerSheet } from "../../replacement/owner-sheet";
import { ownerSheetText } from "../../replacement/owner-sheet-text";
import { freeSheetName } from "../../workbook/free-sheet-name";
import { saveEdits, type XlsxWorkbook } from "../../xlsx";
import { CommandError } from "../command-error";
import { writeAtomically } from "../files";
import { newSheet } from "../new-sheet";
import type { Invocation } from "../options";
import { workbookAction } from "../parameters/workbook";
import type { Words } from "../words";
import type { Checked, Written } from "./report";

export interface ToWrite {
  readonly bytes: Uint8Array;
  readonly book: XlsxWorkbook;
  readonly checked: Checked;
  readonly passes: boolean;
}

/** @returns undefined without --out. @throws CommandError; nothing is written then */
export async function writeChecked(
  { bytes, book, checked, passes }: ToWrite,
  { options, language }: Invocation,
  words: Words,
): Promise<Written | undefined> {
  const { out, by, note, at = new Date().toISOString() } = options;
  if (out === undefined) return undefined;
  if (by !== undefined && !passes && note === undefined) throw new CommandError(words.check.signNeedsNote);
  const { file, result, set } = checked;
  const wanted = ownerSheetText(language).sheet(result.owner);
  const sheet = freeSheetName(
    wanted,
    book.sheets.map(({ name }) => name),
  );
  const fact = ownerSheet({
    check: { ...result, passes },
    language,
    version: __MPP_VERSION__,
    at,
    set,
    signed: by === undefined ? undefined : { by, note: note ?? "" },
    sheet,
  });
  const edits = { addSheets: [newSheet(sheet, [fact], OWNER_LAYOUT)] };
  const saved = workbookAction(file, { language, words }, () => saveEdits(bytes, edits, []));
  await writeAtomically(out, saved, words);
  return { sheet, by };
}
