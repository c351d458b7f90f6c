/**
 * The workbook read and recognised: sheets through the port, then the recogniser in slices, so that the page stays at
 * work and the reading can be stopped. Nothing is changed.
 */
import {
  findingsOf,
  inSlices,
  type Left,
  type Proposal,
  type ScanBook,
  scanInSteps,
  type ScanFinding,
  type Step,
  stepsOf,
} from "../../migration";
import { type NameFact } from "../../workbook/port";
import { type Book } from "../view";
import { readSources, type Sources } from "../doorrekening/sources";
import { scanBookInSteps } from "./scan-book";

export interface Reading {
  readonly sources: Sources;
  readonly names: readonly NameFact[];
  readonly book: ScanBook;
  /** Of every formula that was recognised. */
  readonly proposals: readonly Proposal[];
  /** In an order in which they can be written. */
  readonly steps: readonly Step[];
  /** Recognised and not to be replaced. */
  readonly left: readonly Left[];
  readonly questions: readonly ScanFinding[];
}

export interface ReadingHost {
  readonly clock: () => number;
  readonly pause: () => Promise<void>;
  readonly signal: { readonly aborted: boolean };
}

export interface ReadingListener {
  readonly sheets: (read: number, of: number) => void;
  /** From 0 to 1. */
  readonly recognised: (share: number) => void;
}

/** Preparing the cells takes about this part of the work after reading. */
const PREPARING = 0.1;

/** @returns undefined when stopped. @throws what the port or the recogniser throws */
export async function readWorkbook(
  book: Book,
  host: ReadingHost,
  said: ReadingListener,
): Promise<Reading | undefined> {
  const sources = await readSources(book, (read, of) => {
    said.sheets(read, of);
    return !host.signal.aborted;
  });
  if (sources === undefined) return undefined;
  const { lacks } = book.workbook;
  const [names] = lacks.has("names") ? [[]] : await book.workbook.read([{ kind: "names" }]);
  const [tables] = lacks.has("tables") ? [[]] : await book.workbook.read([{ kind: "tables" }]);
  const parts = { answers: sources.answers, names, tables };
  const scanBook = await inSlices(scanBookInSteps(parts), host, ({ done, total }) => {
    said.recognised((PREPARING * done) / total);
  });
  if (scanBook === undefined) return undefined;
  const result = await inSlices(scanInSteps(scanBook), host, ({ done, total }) => {
    said.recognised(PREPARING + (1 - PREPARING) * (done / Math.max(1, total)));
  });
  if (result === undefined) return undefined;
  const { scan, proposals } = result;
  await host.pause();
  const { steps, left } = stepsOf(scan, proposals);
  await host.pause();
  const questions = findingsOf(scan);
  return { sources, names, book: scanBook, proposals, steps, left, questions };
}
