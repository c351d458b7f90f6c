/** The workbook as the checks read it: every sheet once, and the names. */
import { type NameFact } from "../../workbook/port";
import { readSources, type Sources } from "../doorrekening/sources";
import { type Book } from "../view";

export interface ScanListener {
  /** Sheets read, of how many. */
  readonly reading: (read: number, of: number) => void;
  /** From 0 to 1. */
  readonly checking: (share: number) => void;
}

/** @returns undefined when stopped */
export async function readBook(
  book: Book,
  { reading }: Pick<ScanListener, "reading">,
  stopped: () => boolean,
): Promise<{ readonly sources: Sources; readonly names: readonly NameFact[] } | undefined> {
  const sources = await readSources(book, (read, of) => {
    reading(read, of);
    return !stopped();
  });
  if (sources === undefined) return undefined;
  const names = book.workbook.lacks.has("names") ? [] : (await book.workbook.read([{ kind: "names" }]))[0];
  return { sources, names };
}
