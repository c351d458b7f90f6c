/**
 * `mpp recalc`: read a workbook, calculate every formula, write back the values that changed, list what went wrong.
 * Only changed cells are handed to the writer, so that all other parts of the file keep their bytes.
 */
import { readFile } from "node:fs/promises";
import {
  type BoundFunction,
  changesOf,
  loopText,
  placeName,
  type Recalculation,
  recalculate,
  RecalculationRefused,
  storedAndCalculated,
} from "../engine";
import { compareOutcomes, type Comparison, type OutcomeValue } from "../functions/outcomes";
import type { Language } from "../text";
import {
  describeXlsxError,
  formatRef,
  readWorkbook,
  saveChanges,
  XlsxError,
  type XlsxWorkbook,
} from "../xlsx";
import type { Answer } from "./answer";
import { CommandError } from "./command-error";
import { reasonOf, writeAtomically } from "./files";
import type { Words } from "./words";

export interface RecalcOptions {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly functions: readonly BoundFunction[];
}

/** @returns what to print and the exit code. @throws CommandError before anything is written */
export async function recalcFile(options: RecalcOptions): Promise<Answer> {
  const { file, out, json, words, functions } = options;
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(words.cannotRead(file, reasonOf(error, words)));
  });
  const { book, result } = await calculate(bytes, options);
  const changes = changesOf(book, result);
  const changed = changes.reduce((count, { cells }) => count + cells.length, 0);
  const saved = readable(options, () => (changed > 0 ? saveChanges(bytes, changes, functions) : bytes));
  await writeAtomically(out, saved, words);
  const wrong = result.errors.some(({ expected }) => !expected) || result.loops.length > 0;
  const compared = compareOutcomes(storedAndCalculated(book, functions, result));
  const report = { book, result, changed, compared };
  return {
    output: json ? `${JSON.stringify(jsonReport(report, words))}\n` : textReport(report, words, out),
    exitCode: wrong ? 1 : 0,
  };
}

async function calculate(
  bytes: Uint8Array,
  options: RecalcOptions,
): Promise<{ book: XlsxWorkbook; result: Recalculation }> {
  const { file, language, words, functions } = options;
  const book = readable(options, () => readWorkbook(bytes, functions));
  try {
    return { book, result: await recalculate(book, functions, language) };
  } catch (error) {
    if (error instanceof RecalculationRefused) throw new CommandError(words.refused[error.code](file));
    throw error;
  }
}

function readable<T>({ file, language, words }: RecalcOptions, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw new CommandError(words.badWorkbook(file, describeXlsxError(error, language)));
  }
}

interface Report {
  readonly book: XlsxWorkbook;
  readonly result: Recalculation;
  readonly changed: number;
  /** Outcomes of our functions beside those that the file held. */
  readonly compared: Comparison;
}

function jsonReport({ book, result, changed, compared }: Report, words: Words): object {
  return {
    cells: result.formulas,
    changed,
    outcomes: jsonOutcomes(compared),
    errors: result.errors.map(({ sheet, ref, code, message, expected }) => ({
      sheet,
      cell: ref,
      code: code === "" ? null : code,
      message,
      expected,
    })),
    loops: result.loops.map((loop) => loop.cells.map(placeName)),
    spills: result.spills.map(({ sheet, ref, stored, range }) => ({ sheet, cell: ref, stored, range })),
    warnings: [
      ...result.warnings.map(({ sheet, ref, message }) => ({ sheet, cell: ref, message })),
      ...workbookNotes(book, words).map((message) => ({ sheet: null, cell: null, message })),
    ],
  };
}

function jsonOutcomes({ formulas, alike, cells, differences }: Comparison): object {
  const plain = (value: OutcomeValue): unknown =>
    value !== null && typeof value === "object" ? value.error : value;
  return {
    formulas,
    alike,
    cells,
    differences: differences.map(({ sheet, row, column, name, before, after, absolute, relative }) => ({
      ...{ sheet, cell: formatRef(row, column), function: name },
      ...{ before: plain(before), after: plain(after) },
      ...{ absolute: absolute ?? null, relative: relative ?? null },
    })),
  };
}

function workbookNotes({ externalLinks, macros }: XlsxWorkbook, words: Words): string[] {
  return [
    ...(externalLinks.length > 0 ? [words.externalLinks(externalLinks.length)] : []),
    ...(macros.length > 0 ? [words.macros] : []),
  ];
}

function textReport({ book, result, changed, compared }: Report, words: Words, out: string): string {
  const lines = [words.summary({ formulas: result.formulas, changed, out })];
  const { formulas, alike, differences } = compared;
  if (formulas > 0) lines.push(words.outcomes({ formulas, alike, different: differences.length }));
  if (result.loops.length > 0) {
    lines.push(words.loopsHeading(result.loops.length), ...result.loops.map((loop) => `  ${loopText(loop)}`));
  }
  if (result.errors.length > 0) {
    lines.push(words.errorsHeading(result.errors.length));
    for (const error of result.errors) {
      const note = error.expected ? ` (${words.expected})` : "";
      lines.push(`  ${placeName(error)}: ${error.code || words.noValue} – ${error.message}${note}`);
    }
  }
  const notes = workbookNotes(book, words).map((note) => `  ${note}`);
  const warnings = result.warnings.map((warning) => `  ${placeName(warning)}: ${warning.message}`);
  if (notes.length + warnings.length > 0) {
    lines.push(words.warningsHeading(notes.length + warnings.length), ...notes, ...warnings);
  }
  return `${lines.join("\n")}\n`;
}
