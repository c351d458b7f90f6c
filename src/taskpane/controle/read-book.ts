/** The workbook as the checks and the recogniser read it: every sheet once, names and tables. */
import { type NameFact, type TableFact } from "../../workbook/port";
import { readSources, type Sources } from "../doorrekening/sources";
import { type Book } from "../view";

export interface ScanListener {
  /** Sheets read, of how many. */
  readonly reading: (read: number, of: number) => void;
  /** From 0 to 1. */
  readonly checking: (share: number) => void;
}

export interface ReadBook {
  readonly sources: Sources;
  readonly names: readonly NameFact[];
  readonly tables: readonly TableFact[];
}

/** @returns undefined when stopped */
export async function readBook(
  book: Book,
  { reading }: Pick<ScanListener, "reading">,
  stopped: () => boolean,
): Promise<ReadBook | undefined> {
  const sources = await readSources(book, (read, of) => {
    reading(read, of);
    return !stopped();
  });
  if (sources === undefined) return undefined;
  const { workbook } = book;
  const [names] = workbook.lacks.has("names") ? [[]] : await workbook.read([{ kind: "names" }]);
  const [tables] = workbook.lacks.has("tables") ? [[]] : await workbook.read([{ kind: "tables" }]);
  return { sources, names, tables };
}
