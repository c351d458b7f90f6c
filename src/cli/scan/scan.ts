/** `mpp scan`: which hand-written formulas of workbooks are what, which call gives the same, and what looks like a slip. */
import {
  findingsOf,
  finished,
  type Proposal,
  scanInSteps,
  type ScanFinding,
  type ScanProgress,
  type ScanResult,
} from "../../migration";
import { effectText, kindText, type Language, questionText, reasonText } from "../../text";
import { describeXlsxError, readWorkbook, XlsxError } from "../../xlsx";
import type { Answer } from "../answer";
import { boundFunctions } from "../call";
import { CommandError } from "../command-error";
import { readBytes } from "../files";
import type { Invocation } from "../options";
import type { ShowProgress } from "../progress";
import { oneLine } from "../values";
import type { Words } from "../words";
import { scanBook } from "./book";

/** Bytes of a workbook that is read. */
const LARGEST = 200_000_000;

interface Scanned {
  readonly file: string;
  readonly proposals: readonly Proposal[];
  readonly findings: readonly ScanFinding[];
}

/** @returns exit code 1 when there are questions. @throws CommandError */
export async function scan(
  { files, json, language }: Invocation,
  words: Words,
  showProgress?: ShowProgress,
): Promise<Answer> {
  const results: Scanned[] = [];
  for (const file of files) results.push(await scanFile(file, language, words, showProgress));
  const asked = results.some(({ findings }) => findings.length > 0);
  const output = json
    ? `${JSON.stringify(results.map((each) => jsonOf(each, language)))}\n`
    : results.map((each) => textOf(each, words, language)).join("\n");
  return { output, exitCode: asked ? 1 : 0 };
}

async function scanFile(
  file: string,
  language: Language,
  words: Words,
  showProgress: ShowProgress | undefined,
): Promise<Scanned> {
  const bytes = await readBytes(file, LARGEST, words);
  try {
    const book = scanBook(readWorkbook(bytes, boundFunctions(language)));
    const { scan: found, proposals } = watched(scanInSteps(book), showProgress);
    return { file, proposals, findings: findingsOf(found) };
  } catch (error) {
    if (error instanceof XlsxError)
      throw new CommandError(words.badWorkbook(file, describeXlsxError(error, language)));
    throw error;
  }
}

function watched(
  steps: Generator<ScanProgress, ScanResult, undefined>,
  showProgress: ShowProgress | undefined,
): ScanResult {
  if (!showProgress) return finished(steps);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      showProgress(undefined);
      return step.value;
    }
    showProgress(step.value.done / Math.max(1, step.value.total));
  }
}

function jsonOf({ file, proposals, findings }: Scanned, language: Language): object {
  return {
    file,
    proposals: proposals.map(({ sheet, cell, formula, kind, proposal, value, reason, anchor }) => ({
      sheet,
      cell,
      formula,
      kind,
      proposal,
      value: value !== null && typeof value === "object" ? value.error : value,
      reason: reasonText(reason, language),
      anchor,
    })),
    findings: findings.map((finding) => ({
      sheet: finding.sheet,
      range: finding.range,
      kind: finding.kind,
      question: questionText(finding, language),
      effect: effectText(finding, language),
    })),
  };
}

function textOf({ file, proposals, findings }: Scanned, words: Words, language: Language): string {
  const lines = [
    words.scan.summary({ file, proposals: proposals.length, findings: findings.length }),
    ...(proposals.length > 0 ? [words.scan.proposalsHeading] : []),
    ...proposals.flatMap(({ sheet, cell, formula, kind, proposal, reason }) => [
      `  ${sheet}!${cell}  ${kindText(kind, language)}: ${oneLine(formula)}`,
      ...(proposal === "" ? [] : [`    ${proposal}`]),
      `    ${reasonText(reason, language)}`,
    ]),
    ...(findings.length > 0 ? [words.scan.findingsHeading] : []),
    ...findings.map(
      (finding) =>
        `  ${finding.sheet}!${finding.range}  ${oneLine(questionText(finding, language))} ${effectText(finding, language)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
