/** What the view needs once it checks: loaded then, so that a workbook that only opens the pane does not carry it. */
import { type Language } from "../../text";
import { type Book } from "../view";
import { type Check, checksOf } from "./checks";
import { type ScanListener } from "./read-book";
import { scan, type ScanOf } from "./scan";

export { ComparePart } from "./compare-part";
export { fileOffer } from "../file-offer";
export { repairFacts } from "./repair";
export { reportCsv } from "./report";

export interface Checked extends ScanOf {
  readonly checks: readonly Check[];
}

/** @param version of this add-in @returns undefined when stopped */
export async function checked(
  book: Book,
  of: { readonly language: Language; readonly version: string },
  listener: ScanListener,
  stopped: () => boolean,
): Promise<Checked | undefined> {
  const found = await scan(book, of, listener, stopped);
  return found && { ...found, checks: checksOf(found, of.language) };
}
