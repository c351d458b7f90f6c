/**
 * The workbook read and recognised: sheets through the port, then the recogniser in slices, so that the page stays at
 * work and the reading can be stopped. Nothing is changed.
 */
import {
  findingsInSteps,
  inSlices,
  type Left,
  type Proposal,
  type ScanBook,
  scanInSteps,
  type ScanFinding,
  type ScanResult,
  type Step,
  stepsInSteps,
} from "../../migration";
import { type NameFact } from "../../workbook/port";
import { type Book } from "../view";
import { readBook } from "../controle/read-book";
import { type Sources } from "../doorrekening/sources";
import { scanBookInSteps } from "../scan-book";

export interface Reading {
  readonly sources: Sources;
  readonly names: readonly NameFact[];
  readonly book: ScanBook;
  /** Families and labels of that. */
  readonly scan: ScanResult["scan"];
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

/** Of the work after reading, what is done once the cells are prepared, recognised, and steps of them in order. */
const [PREPARING, RECOGNISED, ORDERED] = [0.05, 0.6, 0.8];

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** @returns undefined when stopped. @throws what the port or the recogniser throws */
export async function readWorkbook(
  book: Book,
  host: ReadingHost,
  said: ReadingListener,
): Promise<Reading | undefined> {
  const read = await readBook(book, { reading: said.sheets }, () => host.signal.aborted);
  if (read === undefined) return undefined;
  const { sources, names } = read;
  const scanBook = await inSlices(scanBookInSteps(read), host, ({ done, total }) => {
    said.recognised((PREPARING * done) / total);
  });
  if (scanBook === undefined) return undefined;
  const result = await inSlices(scanInSteps(scanBook), host, ({ done, total }) => {
    said.recognised(between(PREPARING, RECOGNISED, done / Math.max(1, total)));
  });
  if (result === undefined) return undefined;
  const { scan, proposals } = result;
  const ordered = await inSlices(stepsInSteps(scan, proposals), host, (share) => {
    said.recognised(between(RECOGNISED, ORDERED, share));
  });
  if (ordered === undefined) return undefined;
  const questions = await inSlices(findingsInSteps(scan), host, (share) => {
    said.recognised(between(ORDERED, 1, share));
  });
  if (questions === undefined) return undefined;
  const { steps, left } = ordered;
  return { sources, names, book: scanBook, scan, proposals, steps, left, questions };
}
