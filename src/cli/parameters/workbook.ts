/** A workbook for the commands on parameters: read with a limit on size, refused when its dates would be misread. */
import { describeXlsxError, readWorkbook, type ReadLimits, XlsxError, type XlsxWorkbook } from "../../xlsx";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Context } from "./loaded";

/**
 * Only one sheet is read.
 * @param sheet whose cells are read
 * @param limits of a file that somebody sent, or of one's own model
 * @throws CommandError
 */
export async function openWorkbook(
  file: string,
  sheet: string,
  context: Context,
  limits: ReadLimits,
): Promise<{ readonly bytes: Uint8Array; readonly book: XlsxWorkbook }> {
  const { words } = context;
  const bytes = await readBytes(file, limits.bytes, words);
  const book = workbookAction(file, context, () => readWorkbook(bytes, [], { sheets: [sheet], limits }));
  if (book.date1904) throw new CommandError(words.parameters.date1904(file));
  return { bytes, book };
}

/** A failure of the workbook as a sentence that names the file. @throws CommandError */
export function workbookAction<T>(file: string, { language, words }: Context, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new CommandError(words.badWorkbook(file, describeXlsxError(error, language)));
  }
}
