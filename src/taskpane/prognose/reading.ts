/** Blocks of the whole workbook, sheet by sheet, with progress; it can be stopped, and keeps what it found. */
import { type Book } from "../view";
import { blocksIn, type FoundBlock } from "./blocks";

export interface Reading {
  readonly blocks: readonly FoundBlock[];
  readonly sheets: number;
  /** Fewer than there are when it was stopped. */
  readonly read: number;
}

/**
 * @param progress called before each sheet; returns whether to go on
 * @throws FailureError of the host
 */
export async function readBlocks(
  book: Book,
  progress: (done: number, all: number) => boolean,
): Promise<Reading> {
  const sheets = await book.sheets();
  const blocks: FoundBlock[] = [];
  let read = 0;
  for (const { name } of sheets) {
    if (!progress(read, sheets.length)) break;
    const cells = await book.cells(name);
    if (cells !== undefined) blocks.push(...blocksIn(cells));
    read += 1;
  }
  return { blocks, sheets: sheets.length, read };
}
