/** `mpp compare`: what differs between the workbooks of two rounds, with rows and columns found by what they are called. */
import {
  type BookComparison,
  type BookDifference,
  compareBooks,
  type ScanBook,
  type ScanValue,
} from "../../migration";
import { formatNumber, type Language } from "../../text";
import { describeXlsxError, readWorkbook, XlsxError } from "../../xlsx";
import type { Answer } from "../answer";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import { scanBook } from "../scan/book";
import { oneLine, plainValue } from "../values";
import type { Words } from "../words";

/** Bytes of a workbook that is read. */
const LARGEST = 200_000_000;

/** @returns exit code 1 when something differs. @throws CommandError */
export async function compare({ files, json, language }: Invocation, words: Words): Promise<Answer> {
  const [old = "", next = ""] = files;
  const before = await bookOf(old, language, words);
  const comparison = compareBooks(before, await bookOf(next, language, words));
  const exitCode = comparison.differences.length > 0 ? 1 : 0;
  if (json) {
    const differences = comparison.differences.map(jsonOf);
    const { sameFormulas } = comparison;
    return { output: `${JSON.stringify({ old, new: next, sameFormulas, differences })}\n`, exitCode };
  }
  return { output: textOf(`${old} → ${next}`, comparison, words, language), exitCode };
}

async function bookOf(file: string, language: Language, words: Words): Promise<ScanBook> {
  const bytes = await readBytes(file, LARGEST, words);
  try {
    return scanBook(readWorkbook(bytes, boundFunctions(language)));
  } catch (error) {
    if (error instanceof XlsxError)
      throw new CommandError(words.badWorkbook(file, describeXlsxError(error, language)));
    throw error;
  }
}

function jsonOf(difference: BookDifference): object {
  return { ...difference, old: plainValue(difference.old), new: plainValue(difference.new) };
}

function textOf(
  title: string,
  { differences, sameFormulas }: BookComparison,
  words: Words,
  language: Language,
): string {
  const { compareSame, compareDifferent } = words.compare;
  const summary =
    differences.length === 0
      ? compareSame(sameFormulas)
      : compareDifferent({ differences: differences.length, formulas: sameFormulas });
  const lines = differences.map((each) => `  ${oneLine(lineOf(each, words, language))}`);
  return `${[`${title}: ${summary}`, ...lines].join("\n")}\n`;
}

function lineOf(difference: BookDifference, { compare: words }: Words, language: Language): string {
  const { kind, sheet, before, after, label, relative } = difference;
  const where = [
    sheet,
    before === after || after === "" ? before : before === "" ? after : `${before} → ${after}`,
  ]
    .filter((part) => part !== "")
    .join("!");
  const value = (each: ScanValue): string => {
    const content = plainValue(each);
    if (content === null) return words.compareNothing;
    return typeof content === "number" ? formatNumber(content, language) : String(content);
  };
  const both = difference.old !== null || difference.new !== null;
  const change = both ? `: ${value(difference.old)} → ${value(difference.new)}` : "";
  const share =
    relative === null ? "" : ` (${relative > 0 ? "+" : ""}${formatNumber(100 * relative, language, 1)}%)`;
  const asked = kind === "opschrift" ? ` ${words.compareRenamed}` : "";
  const named = label === "" ? "" : ` (${label})`;
  return `${[where, words.compareKinds[kind]].filter((part) => part !== "").join("  ")}${named}${change}${share}${asked}`;
}
