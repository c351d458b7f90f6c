/** Reads and calculates a workbook before anything of the one that is open gives way. */
import { type BoundFunction, recalculate } from "../../engine";
import { type Language } from "../../text";
import { readWorkbook, type XlsxWorkbook } from "../../xlsx";
import { type Outcomes, outcomesOf } from "./outcomes";

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sample: boolean;
}

/** A workbook that was read and calculated, and is not shown yet. */
export interface Prepared {
  readonly file: SourceFile;
  readonly book: XlsxWorkbook;
  readonly outcomes: Outcomes;
}

/** @throws XlsxError, RecalculationRefused */
export async function prepare(
  file: SourceFile,
  { functions, language }: { readonly functions: readonly BoundFunction[]; readonly language: Language },
): Promise<Prepared> {
  const book = readWorkbook(file.bytes, functions);
  return { file, book, outcomes: outcomesOf(book, await recalculate(book, functions, language)) };
}
